"""Who is reminded at which stage: by the calendar, once a stage, once a day, nobody wronged."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.reminders import (
    PHONE,
    Candidate,
    ChasePolicy,
    Reason,
    Stage,
    Whom,
    calendar_known,
    day_of,
    is_working_day,
    plan,
    remind,
    unknown_years,
    working_day,
)
from dispatch.tiers import Tier

SENT = datetime(2023, 9, 28, 2, 0, tzinfo=UTC)
SENT_ON = date(2023, 9, 28)
# Three working days after 2023-09-28: National Day in between, 10-07 and 10-08 worked.
DEADLINE = date(2023, 10, 9)
POLICY = ChasePolicy(
    (Stage(-1, ask=False), Stage(0), Stage(2, ask=False)), phone=3, cap=100, each=3
)


def silent(name="区教育局", **known):
    known = {
        "tier": Tier.ISSUED_DOWN,
        "last_sent": SENT,
        "deadline": DEADLINE,
        "contacted_on": SENT_ON,
    } | known
    return Candidate(name, **known)


def decided(candidate, today, policy=POLICY, **how):
    (decision,) = remind([candidate], today, policy, **how)
    return decision


@pytest.mark.parametrize(
    ("today", "reason", "stage"),
    [
        (date(2023, 9, 29), Reason.NOT_YET, None),
        (date(2023, 10, 7), Reason.NOT_YET, None),
        (date(2023, 10, 8), Reason.DUE, -1),  # a Sunday, worked in exchange
        (date(2023, 10, 9), Reason.DUE, 0),
        (date(2023, 10, 10), Reason.DUE, 0),
        (date(2023, 10, 11), Reason.DUE, 2),
        (date(2023, 10, 12), Reason.BY_PHONE, 2),
        (date(2024, 3, 1), Reason.BY_PHONE, 2),
    ],
)
def test_the_stages_follow_the_working_days_around_the_deadline(today, reason, stage):
    decision = decided(silent(), today)
    assert decision.reason is reason
    assert (None if decision.stage is None else decision.stage.days) == stage


def test_a_stage_that_was_missed_is_not_made_up_for_beside_the_one_that_is_on():
    assert decided(silent(), date(2023, 10, 9)).stage == POLICY.stages[1]
    had = silent(contacted_on=date(2023, 10, 9), reminded=1)
    assert decided(had, date(2023, 10, 10)).reason is Reason.HAD


def test_whoever_was_written_to_on_the_day_of_a_stage_has_had_it_whoever_wrote():
    by_hand = silent(contacted_on=date(2023, 10, 8), reminded=1)
    assert decided(by_hand, date(2023, 10, 8)).reason is Reason.HAD
    assert decided(by_hand, date(2023, 10, 9)).reason is Reason.DUE


def test_what_comes_next_is_told():
    assert decided(silent(), date(2023, 9, 29)).on == date(2023, 10, 8)
    last = silent(contacted_on=date(2023, 10, 11), reminded=2)
    assert decided(last, date(2023, 10, 11)).on == date(2023, 10, 12)


def test_without_a_clerk_only_what_the_policy_lets_go():
    assert decided(silent(), date(2023, 10, 8), by_itself=True).reason is Reason.DUE
    assert decided(silent(), date(2023, 10, 9), by_itself=True).reason is Reason.ASKS


def test_no_term_no_stages():
    assert decided(silent(deadline=None), date(2023, 10, 9)).reason is Reason.NO_TERM


def test_one_in_doubt_is_not_written_to_but_stands_on_the_phone_list_at_the_end():
    doubtful = silent(uncertain=True, reminded=2)
    assert decided(doubtful, date(2023, 10, 11)).reason is Reason.UNCERTAIN
    assert decided(doubtful, date(2023, 10, 12)).reason is Reason.BY_PHONE


def test_enough_is_enough():
    assert decided(silent(reminded=3), date(2023, 10, 9)).reason is Reason.ENOUGH
    assert Reason.ENOUGH in PHONE


def test_a_cap_leaves_the_rest_for_the_next_run():
    several = [silent(f"单位{n}") for n in range(4)]
    reasons = [one.reason for one in remind(several, date(2023, 10, 9), POLICY, room=2)]
    assert reasons == [Reason.DUE] * 2 + [Reason.OVER_CAP] * 2
    assert not any(one.due for one in remind(several, date(2023, 10, 9), POLICY, room=0))


def test_a_scope_leaves_the_others_out():
    decision = decided(silent(), date(2023, 10, 9), whom=Whom(names=("区商务局",)))
    assert decision.reason is Reason.OUT_OF_SCOPE


def test_working_days_are_counted_both_ways():
    assert working_day(DEADLINE, -2) == date(2023, 10, 7)
    assert working_day(date(2023, 9, 28), 1) == date(2023, 10, 7)
    assert working_day(DEADLINE, 0) == DEADLINE


def test_a_year_whose_arrangement_is_not_out_is_named_once():
    days = [date(2023, 9, 1), None, date(2091, 1, 2), date(2090, 3, 1), date(2090, 3, 2)]
    assert unknown_years(days) == (2090, 2091)
    assert calendar_known(2023)


stages = st.lists(
    st.builds(Stage, days=st.integers(-5, 10), ask=st.booleans()),
    max_size=5,
    unique_by=lambda one: one.days,
).map(lambda some: tuple(sorted(some, key=lambda one: one.days)))
policies = st.builds(
    lambda some, after, cap, each: ChasePolicy(
        some, max((one.days for one in some), default=0) + after, cap, each
    ),
    stages,
    st.integers(1, 5),
    st.integers(1, 20),
    st.integers(1, 6),
)
days = st.dates(date(2023, 9, 20), date(2023, 10, 31))
candidates = st.builds(
    Candidate,
    name=st.text(min_size=1, max_size=3),
    tier=st.sampled_from(Tier),
    paper=st.booleans(),
    chase=st.booleans(),
    acknowledged=st.booleans(),
    failed=st.booleans(),
    last_sent=st.none() | st.just(SENT),
    resent_on=st.none() | days,
    uncertain=st.booleans(),
    waiting=st.booleans(),
    suggestions=st.integers(0, 2),
    deadline=st.none() | days.filter(is_working_day),
    contacted_on=st.none() | days,
    reminded=st.integers(0, 4),
)


@given(st.lists(candidates, max_size=12), days, policies, st.booleans())
def test_nobody_is_reminded_whom_it_would_wrong(known, today, policy, by_itself):
    decisions = remind(known, today, policy, by_itself=by_itself)
    assert [one.name for one in decisions] == [one.name for one in known]
    for one, decision in zip(known, decisions, strict=True):
        if not decision.due:
            continue
        assert one.chase
        assert one.last_sent is not None
        assert not one.suggestions
        assert not any((one.acknowledged, one.paper, one.failed, one.uncertain, one.waiting))
        assert one.resent_on != today
        assert one.reminded < policy.each
        assert not (by_itself and decision.stage.ask)
        day = day_of(decision.stage, one.deadline)
        assert decision.on == day <= today
        assert one.contacted_on is None or one.contacted_on < day
    assert sum(one.due for one in decisions) <= policy.cap


def after(one: Candidate, today: date) -> Candidate:
    """The same recipient once a reminder has gone on a day."""
    return replace(one, contacted_on=today, resent_on=today, reminded=one.reminded + 1)


hearty = st.builds(silent, deadline=days.filter(is_working_day))


@given(hearty, st.lists(st.tuples(st.integers(0, 3), policies), max_size=30))
def test_however_often_it_runs_and_the_policy_changes_one_a_day_and_never_a_stage_day_twice(
    one, runs
):
    """Each run some days after the one before, under a policy of its own."""
    today, sent = SENT_ON, []
    for pause, policy in runs:
        today += timedelta(days=pause)
        decision = decided(one, today, policy)
        if decision.due:
            sent.append((today, decision.on))
            one = after(one, today)
    assert len({day for day, _ in sent}) == len(sent)
    stage_days = [on for _, on in sent]
    assert stage_days == sorted(set(stage_days))
    # No stage is had on a day before it, nor after one was sent for a later.
    assert all(on <= day for day, on in sent)


@given(hearty, policies, days)
def test_a_crash_after_a_reminder_and_a_second_run_at_once_change_nothing(one, policy, today):
    if decided(one, today, policy).due:
        assert not decided(after(one, today), today, policy).due
        # Planned and not sent yet, or in doubt:
        assert not decided(replace(one, waiting=True), today, policy).due
        assert not decided(replace(one, uncertain=True), today, policy).due


def test_a_resend_by_hand_has_its_cap_and_its_limit_too():
    several = [silent(f"单位{n}", reminded=n) for n in range(4)]
    decisions = plan(several, date(2023, 10, 9), room=1, each=2)
    reasons = [one.reason for one in decisions]
    assert reasons == [Reason.DUE, Reason.OVER_CAP, Reason.ENOUGH, Reason.ENOUGH]
    assert all(one.due for one in plan(several, date(2023, 10, 9)))
