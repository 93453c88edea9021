"""Owns what a server's answer means for the run: later, never, another session, rest, or stop."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dispatch.errors import DispatchError, InputError, LoginRefused
from dispatch.providers import Meaning, meaning
from dispatch.records import Claim, Hold
from dispatch.states import Outcome, Step
from dispatch.words import say

# RFC 5321 4.5.4.1: the give-up time generally needs to be at least 4-5 days.
GIVE_UP_AFTER = timedelta(days=5)
_LONGEST_PAUSE = 240
_NEW_SESSION_CODE = 421


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an outcome means here: how it is recorded, and what happens to the run.

    `hold`: the mailbox rests until then. `stop`: the run ends at once, before worse comes.
    `unexplained`: refused for a reason that may not be the recipient's.
    """

    outcome: Outcome
    not_before: datetime | None = None
    new_session: bool = False
    hold: Hold | None = None
    stop: DispatchError | None = None
    unexplained: bool = False

    def moved_nothing(self, *, first: bool) -> bool:
        """Whether the connection broke, or a fresh session turned its first message away."""
        broke = self.outcome.step in (Step.RELEASE, Step.LOSE_SIGHT)
        return broke or (self.new_session and first)


def judge(outcome: Outcome, claim: Claim, now: datetime, zone: ZoneInfo) -> Verdict:
    """Reads a refusal by the provider's own words: the digit alone misleads (451 and 550 swap)."""
    if outcome.step not in (Step.DEFER, Step.REFUSE) or outcome.code is None:
        return Verdict(outcome)
    reading = meaning(outcome.code, outcome.text)
    back = replace(outcome, step=Step.RELEASE)
    stop = _what_stops_all(reading.meaning, outcome)
    if stop is not None:
        # Not this recipient is at fault: the message waits until the cause is mended.
        return Verdict(back, stop=stop)
    match reading.meaning:
        case Meaning.NEW_SESSION:
            return Verdict(back, new_session=True)
        case Meaning.WAIT:
            until = now + timedelta(minutes=reading.minutes or 15)
            return Verdict(back, hold=Hold(until, _said(outcome)))
        case Meaning.STOP_FOR_TODAY:
            return Verdict(back, hold=Hold(_tomorrow(now, zone), _said(outcome)))
        case Meaning.TEMPORARY if outcome.code == _NEW_SESSION_CODE:
            # RFC 5321 3.8: the server closes; it says nothing of this message.
            return Verdict(back, new_session=True)
        case Meaning.TEMPORARY | Meaning.CHANGE_CONTENT:
            return _later(outcome, claim, now)
        case _:
            unexplained = reading.meaning is Meaning.PERMANENT
            return Verdict(replace(outcome, step=Step.REFUSE), unexplained=unexplained)


def _what_stops_all(meaning: Meaning, outcome: Outcome) -> DispatchError | None:
    """A refusal that the next message would meet as well: of the sender, the text, the files."""
    code = outcome.code or 0
    match meaning:
        case Meaning.IDENTITY:
            return _not_us(outcome)
        case Meaning.PERMANENT if outcome.command == "MAIL":
            # The server has not heard of a recipient yet (RFC 5321 3.3).
            return _not_us(outcome)
        case Meaning.CHANGE_CONTENT if code >= 500:
            return _content(outcome)
        case Meaning.MESSAGE if code >= 500:
            return _message(outcome)
        case _:
            return None


def _later(outcome: Outcome, claim: Claim, now: datetime) -> Verdict:
    """Again after a pause that grows with each try, until it has been put off for days."""
    if claim.deferred_since is not None and now - claim.deferred_since >= GIVE_UP_AFTER:
        said = f"{outcome.text} (put off for {GIVE_UP_AFTER.days} days)"
        return Verdict(replace(outcome, step=Step.REFUSE, text=said))
    minutes = min(5 * 3 ** (claim.tries - 1), _LONGEST_PAUSE)
    return Verdict(replace(outcome, step=Step.DEFER), now + timedelta(minutes=minutes))


def _tomorrow(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone) + timedelta(days=1)
    return local.replace(hour=0, minute=10, second=0, microsecond=0)


def _said(outcome: Outcome) -> str:
    return f"{outcome.code} {outcome.text}"


def _not_us(outcome: Outcome) -> LoginRefused:
    return LoginRefused(
        say(
            "邮箱服务商不接受这个发件人：{code} {outcome_text}",
            code=outcome.code,
            outcome_text=outcome.text,
        ),
        advice=say("请核对 dispatch.yaml 里的邮箱地址与登录名是否一致；没有发出的都还在等着。"),
    )


def _content(outcome: Outcome) -> InputError:
    return InputError(
        say(
            "邮箱服务商把内容当成了垃圾邮件，已停止发送：{code} {outcome_text}",
            code=outcome.code,
            outcome_text=outcome.text,
        ),
        advice=say("请与服务商联系，或改在网页邮箱核实后再运行 dispatch send。"),
    )


def _message(outcome: Outcome) -> InputError:
    return InputError(
        say(
            "邮箱服务商不收这样的邮件（太大，或附件的类型不许发），已停止发送：{said}",
            said=_said(outcome),
        ),
        advice=say(
            "没有发出的都还在等着。请减小或换掉附件后再运行；已经发出过的，用 --correction。"
        ),
    )
