"""From a classified message to the evidence that counts, or does not."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dispatch.imap import Fetched
from dispatch.inbound import Classified, Kind, RecipientReport
from dispatch.records import Addressee, MatchedBy
from dispatch.states import Standing
from dispatch.tiers import Tier
from dispatch.workflows.matching import finding

NOW = datetime(2023, 9, 1, tzinfo=UTC)
UNIT = Addressee(7, "2023-06", "区教育局", Tier.ISSUED_DOWN, ("jyj@edu.example", "aq@edu.example"))
REPLY = Classified(Kind.REPLY, (), sender="jyj@edu.example", reply_text="收到")


def found(classified, matched_by=MatchedBy.MESSAGE_ID):
    return finding(classified, UNIT, matched_by, Fetched(1, b"raw"), NOW)


def report(**told):
    one = RecipientReport(**{"action": "failed", "status": "5.1.1", **told})
    return Classified(Kind.DELIVERY_REPORT, (), sender="mailer-daemon@x.test", reports=(one,))


def test_a_reply_from_any_address_of_the_unit_or_its_domain_counts():
    for sender in ("jyj@edu.example", "AQ@EDU.EXAMPLE", "office@edu.example"):
        one = found(replace(REPLY, sender=sender))
        assert (one.believed, one.proves) == (True, Standing.REPLIED)


@pytest.mark.parametrize("sender", ["who@elsewhere.test", "jyj@qq.com", "", None])
def test_a_reply_from_elsewhere_is_a_suggestion_even_with_the_message_id(sender):
    assert not found(replace(REPLY, sender=sender)).believed


def test_what_is_matched_by_its_address_alone_is_a_suggestion():
    assert not found(REPLY, MatchedBy.ADDRESS).believed


def test_an_automatic_reply_acknowledges_nothing():
    one = found(replace(REPLY, kind=Kind.AUTO_REPLY))
    assert one.proves is Standing.AWAITING


@pytest.mark.parametrize(
    ("disposition", "standing"),
    [
        ("displayed", Standing.DISPLAYED),
        ("deleted", Standing.DELIVERED),
        ("dispatched", Standing.DELIVERED),
        ("processed", Standing.DELIVERED),
        ("denied", Standing.DELIVERED),
    ],
)
def test_only_displayed_proves_reading(disposition, standing):
    one = found(replace(REPLY, kind=Kind.READ_RECEIPT, disposition=disposition))
    assert one.proves is standing


def test_a_report_about_the_units_address_counts():
    one = found(report(final_recipient="jyj@edu.example"))
    assert (one.believed, one.proves) == (True, Standing.FAILED)


def test_a_report_about_a_stranger_or_by_address_alone_changes_nothing():
    assert not found(report(final_recipient="who@elsewhere.test")).believed
    assert not found(report(final_recipient="jyj@edu.example"), MatchedBy.ADDRESS).believed


def test_a_report_of_a_forwarder_counts_when_it_names_whom_we_wrote_to():
    forwarded = report(final_recipient="li@home.test", original_recipient="jyj@edu.example")
    assert found(forwarded).believed


def test_a_date_in_the_future_is_not_believed():
    late = NOW + timedelta(days=400)
    assert found(replace(REPLY, date=late)).at == NOW
    early = NOW - timedelta(days=1)
    assert found(replace(REPLY, date=early)).at == early
