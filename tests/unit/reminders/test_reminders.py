"""Who is due, why not the others, and the working days of China."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.reminders import (
    REASON_WORDS,
    Candidate,
    Reason,
    calendar_known,
    deadline,
    plan,
)
from dispatch.tiers import Tier

CHINA = ZoneInfo("Asia/Shanghai")
TODAY = date(2023, 9, 5)
SENT = datetime(2023, 8, 30, 2, 0, tzinfo=UTC)


def silent(name="区教育局", **known):
    known = {"tier": Tier.ISSUED_DOWN, "last_sent": SENT} | known
    return Candidate(name, **known)


def reason(candidate, **scope):
    (decision,) = plan([candidate], TODAY, **scope)
    return decision.reason


def test_a_silent_recipient_who_was_sent_the_issue_is_due():
    assert reason(silent()) is Reason.DUE


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ({"acknowledged": True}, Reason.ACKNOWLEDGED),
        ({"paper": True, "last_sent": None}, Reason.ON_PAPER),
        ({"listed": False, "failed": True}, Reason.GONE),
        ({"chase": False}, Reason.NOT_CHASED),
        ({"failed": True}, Reason.BOUNCED),
        ({"uncertain": True}, Reason.UNCERTAIN),
        ({"last_sent": None}, Reason.NOT_SENT),
        ({"waiting": True}, Reason.NOT_SENT),
        ({"resent_on": TODAY}, Reason.RESENT_TODAY),
        ({"suggestions": 1}, Reason.MAY_HAVE_ANSWERED),
    ],
)
def test_everyone_else_has_a_named_reason(known, expected):
    assert reason(silent(**known)) is expected


def test_one_refused_at_the_first_sending_reads_bounced_and_not_unsent():
    assert reason(silent(last_sent=None, failed=True)) is Reason.BOUNCED


def test_an_acknowledgement_settles_whatever_else_is_known():
    known = silent(acknowledged=True, uncertain=True, waiting=True, failed=True, suggestions=2)
    assert reason(known) is Reason.ACKNOWLEDGED


def test_an_uncertain_sending_is_never_followed_by_a_second_copy():
    assert reason(silent(uncertain=True, suggestions=1, resent_on=TODAY)) is Reason.UNCERTAIN


def test_one_resent_yesterday_is_due_again():
    assert reason(silent(resent_on=TODAY - timedelta(days=1))) is Reason.DUE


def test_a_scope_leaves_out_the_other_tiers_and_names():
    across = silent("区委办", tier=Tier.SENT_ACROSS)
    down = silent()
    other = silent("区商务局")
    assert [one.reason for one in plan([across, down], TODAY, tiers={Tier.ISSUED_DOWN})] == [
        Reason.OUT_OF_SCOPE,
        Reason.DUE,
    ]
    assert [one.reason for one in plan([down, other], TODAY, names={"区商务局"})] == [
        Reason.OUT_OF_SCOPE,
        Reason.DUE,
    ]


def test_every_reason_has_words_in_both_languages():
    assert set(REASON_WORDS) == set(Reason)
    assert all(words.zh and words.en for words in REASON_WORDS.values())


candidates = st.builds(
    Candidate,
    name=st.text(min_size=1),
    tier=st.sampled_from(Tier),
    paper=st.booleans(),
    chase=st.booleans(),
    acknowledged=st.booleans(),
    failed=st.booleans(),
    last_sent=st.none() | st.just(SENT),
    resent_on=st.none() | st.just(TODAY) | st.dates(),
    uncertain=st.booleans(),
    waiting=st.booleans(),
    suggestions=st.integers(0, 2),
)


@given(st.lists(candidates), st.sets(st.sampled_from(Tier)), st.sets(st.text(), max_size=2))
def test_a_plan_gives_exactly_one_reason_to_each_in_their_order(known, tiers, names):
    decisions = plan(known, TODAY, tiers=tiers, names=names)
    assert [one.name for one in decisions] == [one.name for one in known]
    assert all(one.reason in Reason for one in decisions)


@given(st.lists(candidates))
def test_nobody_is_due_whom_a_second_copy_could_wrong(known):
    by_decision = zip(known, plan(known, TODAY), strict=True)
    for one in [candidate for candidate, decision in by_decision if decision.due]:
        assert one.chase
        assert one.last_sent is not None
        assert not any((one.acknowledged, one.paper, one.uncertain, one.waiting, one.failed))
        assert one.resent_on != TODAY


def at(*when):
    return datetime(*when, tzinfo=CHINA)


@pytest.mark.parametrize(
    ("sent", "within", "expected"),
    [
        (at(2023, 8, 30, 10), 3, date(2023, 9, 4)),  # Wednesday; the weekend does not count
        (at(2023, 9, 28, 10), 1, date(2023, 10, 7)),  # a Saturday worked in exchange
        (at(2023, 9, 28, 10), 3, date(2023, 10, 9)),  # Sunday the 8th is worked too
        (at(2024, 2, 9, 10), 1, date(2024, 2, 18)),  # Spring Festival, and a Sunday worked
        (at(2023, 8, 26, 10), 1, date(2023, 8, 28)),  # sent on a Saturday
    ],
)
def test_the_term_is_counted_in_working_days_of_china(sent, within, expected):
    assert deadline(sent, within, CHINA) == expected


def test_the_day_of_sending_is_the_day_in_china():
    late = datetime(2023, 8, 30, 16, 30, tzinfo=UTC)  # half past midnight of the 31st there
    assert deadline(late, 1, CHINA) == date(2023, 9, 1)


@given(st.dates(date(2015, 1, 1), date(2030, 1, 1)), st.integers(1, 20))
def test_a_longer_term_never_ends_earlier_and_a_term_never_ends_on_the_day_of_sending(day, within):
    sent = datetime.combine(day, time(23, 59), CHINA)
    assert day < deadline(sent, within, CHINA) < deadline(sent, within + 1, CHINA)


def test_a_published_year_is_known_and_a_far_one_is_not():
    assert calendar_known(2023)
    assert calendar_known(2024)
    assert not calendar_known(2090)
