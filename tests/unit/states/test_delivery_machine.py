"""The delivery machine: driven by us, order matters, an illegal step raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from dispatch.states import DeliveryState, IllegalStep, Step, allows, origins, step

LEGAL = {
    ("planned", "claim", "sending"),
    ("deferred", "claim", "sending"),
    ("sending", "release", "planned"),
    ("sending", "accept", "accepted"),
    ("sending", "defer", "deferred"),
    ("sending", "refuse", "refused"),
    ("sending", "lose sight", "uncertain"),
    ("uncertain", "evidence", "accepted"),
    ("uncertain", "send again", "planned"),
    ("accepted", "evidence", "accepted"),
    ("planned", "evidence", "accepted"),
    ("deferred", "evidence", "accepted"),
    ("planned", "withdraw", "withdrawn"),
    ("deferred", "withdraw", "withdrawn"),
    ("withdrawn", "evidence", "accepted"),
    ("refused", "send again", "planned"),
}


def test_exactly_the_steps_of_the_table_are_legal() -> None:
    found = {
        (state.value, one.value, step(state, one).value)
        for state in DeliveryState
        for one in Step
        if allows(state, one)
    }
    assert found == LEGAL


@pytest.mark.parametrize("state", DeliveryState)
@pytest.mark.parametrize("happened", Step)
def test_an_illegal_step_raises_and_names_state_and_step(
    state: DeliveryState, happened: Step
) -> None:
    if allows(state, happened):
        return
    with pytest.raises(IllegalStep, match=f"{state}.*{happened}"):
        step(state, happened)


def test_an_accepted_message_can_never_be_claimed_again() -> None:
    assert DeliveryState.ACCEPTED not in origins(Step.CLAIM)
    assert DeliveryState.REFUSED not in origins(Step.CLAIM)


def test_a_message_in_doubt_is_never_claimed_without_a_clerks_word() -> None:
    assert DeliveryState.UNCERTAIN not in origins(Step.CLAIM)
    assert step(DeliveryState.UNCERTAIN, Step.SEND_AGAIN) is DeliveryState.PLANNED


class OneDelivery(RuleBasedStateMachine):
    """Any legal history: between two acceptances by the server stands a clerk's word or nothing."""

    def __init__(self) -> None:
        super().__init__()
        self.state = DeliveryState.PLANNED
        self.submissions_that_may_have_arrived = 0

    @rule(happened=st.sampled_from(list(Step)))
    def something_happens(self, happened: Step) -> None:
        if not allows(self.state, happened):
            return
        if happened is Step.SEND_AGAIN:
            self.submissions_that_may_have_arrived = 0
        self.state = step(self.state, happened)
        if happened in (Step.ACCEPT, Step.LOSE_SIGHT):
            self.submissions_that_may_have_arrived += 1

    @precondition(lambda self: self.state is DeliveryState.ACCEPTED)
    @rule()
    def evidence_changes_nothing(self) -> None:
        assert step(self.state, Step.EVIDENCE) is DeliveryState.ACCEPTED

    @invariant()
    def it_never_arrived_twice(self) -> None:
        assert self.submissions_that_may_have_arrived <= 1


TestOneDelivery = OneDelivery.TestCase


@given(st.lists(st.sampled_from(list(Step)), max_size=30))
def test_any_sequence_of_steps_ends_in_a_known_state_or_raises_illegal_step(
    steps: list[Step],
) -> None:
    state = DeliveryState.PLANNED
    for one in steps:
        try:
            state = step(state, one)
        except IllegalStep:
            continue
    assert state in DeliveryState
