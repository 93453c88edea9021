"""What an issue's records add up to."""

from dataclasses import replace
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from dispatch.records import (
    DeliveryRecord,
    EvidenceRecord,
    IssueRecord,
    MatchedBy,
    RecipientRecord,
    Sender,
)
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing
from dispatch.summary import (
    good_addresses,
    is_acknowledged,
    is_uncertain,
    last_heard,
    rows,
    totals,
)
from dispatch.tiers import Tier
from dispatch.words import Given

NOON = datetime(2023, 8, 30, 4, tzinfo=UTC)
DELIVERY = DeliveryRecord(
    delivery_id=1, attempt=1, address="a@unit.example", state=DeliveryState.ACCEPTED,
    message_id="m@x", code=250, reply_text="", sent_at=NOON, not_before=None,
    standing=Standing.AWAITING,
)  # fmt: skip
UNIT = RecipientRecord(
    name="区教育局", tier=Tier.ISSUED_DOWN, is_person=False, on_paper=False, chase=True,
    acknowledged_by=AcknowledgedBy.REPLIED, within=3, addresses=("a@unit.example",),
    standing=Standing.AWAITING, deliveries=(DELIVERY,), evidence=(),
)  # fmt: skip


def issue(*recipients: RecipientRecord) -> IssueRecord:
    sender = Sender("office@x.example", "区工作专班")
    return IssueRecord("2023-06", "d", "s", sender, NOON, None, recipients)


def test_each_tier_says_what_acknowledges():
    read = replace(UNIT, standing=Standing.DISPLAYED)
    assert not is_acknowledged(read)
    assert is_acknowledged(replace(read, acknowledged_by=AcknowledgedBy.DISPLAYED))
    assert is_acknowledged(replace(UNIT, standing=Standing.REPLIED))


def test_who_was_sent_nothing_has_acknowledged_nothing():
    refused = replace(DELIVERY, state=DeliveryState.REFUSED)
    told = replace(UNIT, acknowledged_by=AcknowledgedBy.NOTHING, deliveries=(refused,))
    assert not is_acknowledged(told)
    assert not is_acknowledged(replace(told, deliveries=()))


def test_what_the_server_would_not_take_is_refused_and_no_bounce():
    refused = replace(DELIVERY, state=DeliveryState.REFUSED, standing=Standing.FAILED)
    bounced = replace(DELIVERY, standing=Standing.FAILED)
    units = [
        replace(UNIT, name=name, standing=Standing.FAILED, deliveries=those)
        for name, those in (("甲", (refused,)), ("乙", (bounced,)), ("丙", (refused, bounced)))
    ]
    counted = rows(issue(*units), {}, date(2023, 9, 1))
    assert [row.situation.zh for row in counted] == ["被拒收", "退信", "退信"]
    figures = totals(counted)
    assert (figures.bounced, figures.refused, figures.came_back) == (3, 1, 2)


def test_doubt_is_gone_once_anything_shows_that_it_arrived():
    doubtful = replace(UNIT, deliveries=(replace(DELIVERY, state=DeliveryState.UNCERTAIN),))
    assert is_uncertain(doubtful)
    assert not is_uncertain(replace(doubtful, standing=Standing.DELIVERED))


def test_mail_that_may_be_anybodys_is_not_the_last_that_was_heard_of_one():
    receipt = EvidenceRecord(
        1, EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, NOON, Given('已读', 'read'), True, 1,
        MatchedBy.MESSAGE_ID, NOON,
    )  # fmt: skip
    anybodys = replace(receipt, evidence_id=2, believed=False, matched_by=MatchedBy.SHARED_DOMAIN)
    assert last_heard(UNIT) is None
    assert last_heard(replace(UNIT, evidence=(receipt, anybodys))) == receipt
    settled = replace(anybodys, believed=True)
    assert last_heard(replace(UNIT, evidence=(receipt, settled))) == settled


def test_an_address_that_bounced_is_not_written_to_again():
    other = replace(DELIVERY, delivery_id=2, address="b@unit.example")
    two = replace(UNIT, addresses=("a@unit.example", "b@unit.example"))
    bounced = replace(DELIVERY, standing=Standing.FAILED)
    assert good_addresses(replace(two, deliveries=(bounced, other))) == ("b@unit.example",)
    mended = replace(DELIVERY, attempt=2)
    assert good_addresses(replace(UNIT, deliveries=(bounced, mended))) == UNIT.addresses


def test_overdue_begins_the_day_after_the_term_and_ends_with_the_answer():
    term = date(2023, 9, 4)

    def overdue(recipient: RecipientRecord, today: date) -> bool:
        return rows(issue(recipient), {recipient.name: term}, today)[0].overdue

    assert not overdue(UNIT, term)
    assert overdue(UNIT, date(2023, 9, 5))
    assert not overdue(replace(UNIT, standing=Standing.REPLIED), date(2023, 9, 5))


@given(
    st.lists(
        st.builds(
            lambda number, standing, paper, state: replace(
                UNIT,
                name=f"单位{number}",
                standing=Standing.AWAITING if paper else standing,
                on_paper=paper,
                deliveries=() if paper else (replace(DELIVERY, state=state),),
            ),
            st.integers(),
            st.sampled_from(list(Standing)),
            st.booleans(),
            st.sampled_from(list(DeliveryState)),
        ),
        max_size=12,
    )
)
def test_the_figures_always_add_up(recipients):
    figures = totals(rows(issue(*recipients), {}, date(2023, 9, 1)))
    assert figures.by_mail + figures.on_paper == figures.recipients == len(recipients)
    assert figures.acknowledged + figures.outstanding == figures.by_mail
    assert max(figures.sent, figures.bounced, figures.uncertain) <= figures.by_mail
