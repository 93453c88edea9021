"""What a server's answer means for the run."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from dispatch.errors import InputError, LoginRefused
from dispatch.records import Claim, Hold, Sender
from dispatch.states import Outcome, Step
from dispatch.tiers import Tier
from dispatch.workflows.verdict import GIVE_UP_AFTER, judge

NOW = datetime(2023, 8, 30, 15, 0, tzinfo=UTC)  # 23:00 in China
CHINA = ZoneInfo("Asia/Shanghai")


def claim(tries: int = 1, deferred_since: datetime | None = None) -> Claim:
    return Claim(
        delivery_id=1,
        rendition_id=1,
        recipient="区教育局",
        tier=Tier.ISSUED_DOWN,
        address="jy@linchengqu.example",
        attempt=1,
        tries=tries,
        token="t" * 20,
        message_id="dispatch.t@linchengqu.example",
        issue="2023-06",
        sender=Sender("office@linchengqu.example", "专班"),
        claimed_at=NOW,
        deferred_since=deferred_since,
        first_message_id=None,
        first_sent_at=None,
    )


def verdict(code: int, text: str, tries: int = 1, deferred_since: datetime | None = None):
    step = Step.DEFER if code < 500 else Step.REFUSE
    return judge(Outcome(step, text, code), claim(tries, deferred_since), NOW, CHINA)


def test_an_accepted_message_is_accepted():
    outcome = Outcome(Step.ACCEPT, "queued", 250)
    assert judge(outcome, claim(), NOW, CHINA).outcome is outcome


@pytest.mark.parametrize("step", [Step.RELEASE, Step.LOSE_SIGHT])
def test_a_broken_connection_stays_what_it_was(step):
    found = judge(Outcome(step, "broken"), claim(), NOW, CHINA)
    assert found.outcome.step is step
    assert found.moved_nothing(first=False)


def test_an_unknown_user_is_refused_and_the_run_goes_on():
    found = verdict(550, "5.1.1 User unknown")
    assert (found.outcome.step, found.stop) == (Step.REFUSE, None)


def test_a_full_session_asks_for_another_one_even_as_451():
    found = verdict(451, "MI:DMC too many messages in this session")
    assert (found.outcome.step, found.new_session, found.stop) == (Step.RELEASE, True, None)


def test_a_server_that_closes_says_nothing_of_the_message():
    found = verdict(421, "4.3.2 closing")
    assert (found.outcome.step, found.new_session) == (Step.RELEASE, True)


def test_a_quarter_of_an_hours_quota_lets_the_mailbox_rest_and_the_message_wait():
    found = verdict(451, "MI:SFQ quota")
    assert found.outcome.step is Step.RELEASE
    assert found.hold == Hold(NOW + timedelta(minutes=15), "451 MI:SFQ quota")


def test_a_days_quota_rests_until_after_midnight_in_the_offices_zone():
    found = verdict(550, "Daily sending quota exceeded")
    assert found.outcome.step is Step.RELEASE
    assert found.hold is not None
    assert found.hold.until.astimezone(CHINA).date() > NOW.astimezone(CHINA).date()


def test_a_sender_that_is_not_accepted_gives_the_message_back_and_stops():
    found = verdict(553, "Mail from must equal authorized user")
    assert found.outcome.step is Step.RELEASE
    assert isinstance(found.stop, LoginRefused)


def test_content_taken_for_spam_stops_before_the_mailbox_is_locked():
    found = verdict(554, "DT:SPM 163 smtp")
    assert isinstance(found.stop, InputError)
    # The address is not at fault: it waits for a text that goes through.
    assert found.outcome.step is Step.RELEASE


def test_pauses_grow_with_each_try_and_never_beyond_four_hours():
    pauses = [verdict(450, "try later", tries).not_before - NOW for tries in range(1, 9)]
    assert pauses == sorted(pauses)
    assert pauses[0] == timedelta(minutes=5)
    assert pauses[-1] == timedelta(hours=4)


def test_what_was_put_off_for_days_is_given_up_and_said_so():
    before = NOW - GIVE_UP_AFTER
    found = verdict(450, "try later", 9, before + timedelta(minutes=1))
    assert found.outcome.step is Step.DEFER
    found = verdict(450, "try later", 10, before)
    assert found.outcome.step is Step.REFUSE
    assert "5 days" in found.outcome.text
