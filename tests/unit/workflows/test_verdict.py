"""What a server's answer means for the run."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dispatch.errors import InputError, LoginRefused, TryAgain
from dispatch.states import Outcome, Step
from dispatch.workflows.verdict import judge

NOW = datetime(2023, 8, 30, 15, 0, tzinfo=UTC)  # 23:00 in China
CHINA = ZoneInfo("Asia/Shanghai")


def verdict(code: int, text: str, tries: int = 1):
    step = Step.DEFER if code < 500 else Step.REFUSE
    return judge(Outcome(step, text, code), tries, NOW, CHINA)


def test_an_accepted_message_is_accepted():
    outcome = Outcome(Step.ACCEPT, "queued", 250)
    assert judge(outcome, 1, NOW, CHINA).outcome is outcome


@pytest.mark.parametrize("step", [Step.RELEASE, Step.LOSE_SIGHT])
def test_a_broken_connection_stays_what_it_was(step):
    found = judge(Outcome(step, "broken"), 1, NOW, CHINA)
    assert found.outcome.step is step
    assert found.moved_nothing(first=False)


def test_an_unknown_user_is_refused_and_the_run_goes_on():
    found = verdict(550, "5.1.1 User unknown")
    assert (found.outcome.step, found.stop) == (Step.REFUSE, None)


def test_a_full_session_asks_for_another_one_even_as_451():
    found = verdict(451, "MI:NMC too many messages in this session")
    assert found.outcome.step is Step.DEFER
    assert found.stop is None or isinstance(found.stop, TryAgain)


def test_a_days_quota_stops_the_run_until_after_midnight_in_the_offices_zone():
    found = verdict(550, "Daily sending quota exceeded")
    assert found.outcome.step is Step.DEFER
    assert isinstance(found.stop, TryAgain)
    assert found.not_before is not None
    assert found.not_before.astimezone(CHINA).date() > NOW.astimezone(CHINA).date()


def test_a_sender_that_is_not_accepted_gives_the_message_back_and_stops():
    found = verdict(553, "Mail from must equal authorized user")
    assert found.outcome.step is Step.RELEASE
    assert isinstance(found.stop, LoginRefused)


def test_content_taken_for_spam_stops_before_the_mailbox_is_locked():
    found = verdict(554, "DT:SPM 163 smtp")
    assert isinstance(found.stop, InputError)
    assert found.outcome.step is Step.REFUSE


def test_pauses_grow_with_each_try_and_never_beyond_four_hours():
    pauses = [verdict(450, "try later", tries).not_before - NOW for tries in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[0] == timedelta(minutes=5)
    assert pauses[-1] == timedelta(hours=4)
