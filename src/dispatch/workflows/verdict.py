"""Owns what a server's answer means for the run: later, never, another session, rest, or stop."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dispatch.errors import DispatchError, InputError, LoginRefused
from dispatch.providers import Meaning, meaning
from dispatch.records import Claim, Hold
from dispatch.states import Outcome, Step
from dispatch.words import Words

# RFC 5321 4.5.4.1: the give-up time generally needs to be at least 4-5 days.
GIVE_UP_AFTER = timedelta(days=5)
_LONGEST_PAUSE = 240
_NEW_SESSION_CODE = 421


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an outcome means here: how it is recorded, and what happens to the run.

    `hold`: the mailbox rests until then. `stop`: the run ends at once, before worse comes.
    """

    outcome: Outcome
    not_before: datetime | None = None
    new_session: bool = False
    hold: Hold | None = None
    stop: DispatchError | None = None

    def moved_nothing(self, *, first: bool) -> bool:
        """Whether the connection broke, or a fresh session turned its first message away."""
        broke = self.outcome.step in (Step.RELEASE, Step.LOSE_SIGHT)
        return broke or (self.new_session and first)


def judge(outcome: Outcome, claim: Claim, now: datetime, zone: ZoneInfo) -> Verdict:
    """Reads a refusal by the provider's own words: the digit alone misleads (451 and 550 swap)."""
    if outcome.step not in (Step.DEFER, Step.REFUSE) or outcome.code is None:
        return Verdict(outcome)
    reading = meaning(outcome.code, outcome.text)
    back, refused = replace(outcome, step=Step.RELEASE), replace(outcome, step=Step.REFUSE)
    match reading.meaning:
        case Meaning.NEW_SESSION:
            return Verdict(back, new_session=True)
        case Meaning.WAIT:
            until = now + timedelta(minutes=reading.minutes or 15)
            return Verdict(back, hold=Hold(until, _said(outcome)))
        case Meaning.STOP_FOR_TODAY:
            return Verdict(back, hold=Hold(_tomorrow(now, zone), _said(outcome)))
        case Meaning.IDENTITY:
            return Verdict(back, stop=_not_us(outcome))
        case Meaning.CHANGE_CONTENT if outcome.code >= 500:
            # Not the recipient is at fault: it waits until the text is one that goes through.
            return Verdict(back, stop=_content(outcome))
        case Meaning.TEMPORARY if outcome.code == _NEW_SESSION_CODE:
            # RFC 5321 3.8: the server closes; it says nothing of this message.
            return Verdict(back, new_session=True)
        case Meaning.TEMPORARY | Meaning.CHANGE_CONTENT:
            return _later(outcome, claim, now)
        case _:
            return Verdict(refused)


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
        Words(
            f"邮箱服务商不接受这个发件人：{outcome.code} {outcome.text}",
            f"the provider does not accept this sender: {outcome.code} {outcome.text}",
        ),
        advice=Words(
            "请核对 dispatch.yaml 里的邮箱地址与登录名是否一致；没有发出的都还在等着。",
            "check that mailbox address and login agree; what was not sent is waiting.",
        ),
    )


def _content(outcome: Outcome) -> InputError:
    return InputError(
        Words(
            f"邮箱服务商把内容当成了垃圾邮件，已停止发送：{outcome.code} {outcome.text}",
            f"the provider takes the content for spam; sending stopped: {outcome.code} "
            f"{outcome.text}",
        ),
        advice=Words(
            "请与服务商联系，或改在网页邮箱核实后再运行 dispatch send。",
            "talk to the provider before you run dispatch send again.",
        ),
    )
