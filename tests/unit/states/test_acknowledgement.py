"""The acknowledgement machine: driven by the world, so order and repetition must not matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.states import (
    AcknowledgedBy,
    EvidenceKind,
    Standing,
    acknowledged,
    fold,
    proves,
    recipient_standing,
)

standings = st.sampled_from(list(Standing))


@given(st.lists(standings), st.randoms())
def test_any_order_and_repetition_of_evidence_gives_one_standing(evidence, random) -> None:
    shuffled = evidence * 2
    random.shuffle(shuffled)
    assert fold(shuffled) is fold(evidence)


@given(st.lists(standings), st.lists(standings))
def test_folding_in_two_halves_is_folding_at_once(one, other) -> None:
    assert fold([fold(one), fold(other)]) is fold(one + other)


@given(st.lists(standings, min_size=1), standings)
def test_more_evidence_never_lowers_a_standing(evidence, more) -> None:
    assert fold([*evidence, more]) >= fold(evidence)


def test_a_late_delay_cannot_overwrite_a_reading() -> None:
    assert fold([Standing.DISPLAYED, Standing.DELAYED]) is Standing.DISPLAYED


def test_an_automatic_reply_proves_nothing() -> None:
    assert proves(EvidenceKind.AUTO_REPLY) is Standing.AWAITING


@pytest.mark.parametrize("disposition", ["deleted", "dispatched", "processed", "denied"])
def test_a_receipt_that_is_not_a_reading_proves_only_arrival(disposition: str) -> None:
    assert proves(EvidenceKind.READ_RECEIPT, disposition) is Standing.DELIVERED


def test_a_receipt_of_a_kind_unknown_proves_nothing() -> None:
    assert proves(EvidenceKind.READ_RECEIPT, "teleported") is Standing.AWAITING


def test_relayed_and_expanded_are_neither_arrival_nor_failure() -> None:
    for action in ("relayed", "expanded", "Relayed"):
        assert proves(EvidenceKind.DELIVERY_REPORT, action) is Standing.RELAYED


def test_a_fresh_resend_reads_awaiting_and_not_the_old_failure() -> None:
    assert recipient_standing([[Standing.FAILED], [Standing.AWAITING]]) is Standing.AWAITING


def test_a_reading_of_the_first_message_outlives_the_failure_of_the_second() -> None:
    assert recipient_standing([[Standing.DISPLAYED], [Standing.FAILED]]) is Standing.DISPLAYED


def test_one_failed_address_of_two_leaves_the_unit_open() -> None:
    assert recipient_standing([[Standing.FAILED, Standing.AWAITING]]) is Standing.AWAITING
    assert recipient_standing([[Standing.FAILED, Standing.DELAYED]]) is Standing.DELAYED


def test_a_unit_has_failed_when_all_its_addresses_failed() -> None:
    assert recipient_standing([[Standing.FAILED, Standing.FAILED]]) is Standing.FAILED


def test_without_any_delivery_nothing_is_known() -> None:
    assert recipient_standing([]) is Standing.AWAITING


@pytest.mark.parametrize(
    ("standing", "rule", "expected"),
    [
        (Standing.DISPLAYED, AcknowledgedBy.REPLIED, False),
        (Standing.REPLIED, AcknowledgedBy.REPLIED, True),
        (Standing.CONFIRMED, AcknowledgedBy.REPLIED, True),
        (Standing.DELIVERED, AcknowledgedBy.DISPLAYED, False),
        (Standing.REPLIED, AcknowledgedBy.DISPLAYED, True),
        (Standing.FAILED, AcknowledgedBy.DELIVERED, False),
        (Standing.DELIVERED, AcknowledgedBy.DELIVERED, True),
        (Standing.AWAITING, AcknowledgedBy.NOTHING, True),
    ],
)
def test_what_acknowledges_is_one_comparison(standing, rule, expected) -> None:
    assert acknowledged(standing, rule) is expected


def test_every_standing_has_a_label_that_leads_back_to_it() -> None:
    for standing in Standing:
        assert Standing.from_label(standing.label) is standing
