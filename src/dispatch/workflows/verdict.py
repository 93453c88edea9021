"""Owns what a server's answer means for the run: later, never, another session, or stop."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dispatch.errors import DispatchError, InputError, LoginRefused, TryAgain
from dispatch.providers import Meaning, meaning
from dispatch.states import Outcome, Step
from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an outcome means here: how it is recorded, and what happens to the run."""

    outcome: Outcome
    not_before: datetime | None = None
    new_session: bool = False
    stop: DispatchError | None = None

    def moved_nothing(self, *, first: bool) -> bool:
        """Whether the connection broke, or a fresh session turned its first message away."""
        broke = self.outcome.step in (Step.RELEASE, Step.LOSE_SIGHT)
        return broke or (self.new_session and first)


def judge(outcome: Outcome, tries: int, now: datetime, zone: ZoneInfo) -> Verdict:
    """Reads a refusal by the provider's own words: the digit alone misleads (451 and 550 swap)."""
    if outcome.step not in (Step.DEFER, Step.REFUSE) or outcome.code is None:
        return Verdict(outcome)
    reading = meaning(outcome.code, outcome.text)
    later = Outcome(Step.DEFER, outcome.text, outcome.code, outcome.enhanced_status)
    back = Outcome(Step.RELEASE, outcome.text, outcome.code, outcome.enhanced_status)
    refused = Outcome(Step.REFUSE, outcome.text, outcome.code, outcome.enhanced_status)
    match reading.meaning:
        case Meaning.NEW_SESSION:
            return Verdict(later, not_before=now, new_session=True)
        case Meaning.WAIT:
            until = now + timedelta(minutes=reading.minutes or 15)
            return Verdict(later, until, stop=_wait(outcome, until.astimezone(zone)))
        case Meaning.STOP_FOR_TODAY:
            until = _tomorrow(now, zone)
            return Verdict(later, until, stop=_wait(outcome, until))
        case Meaning.IDENTITY:
            return Verdict(back, stop=_not_us(outcome))
        case Meaning.CHANGE_CONTENT if outcome.code >= 500:
            return Verdict(refused, stop=_content(outcome))
        case Meaning.TEMPORARY | Meaning.CHANGE_CONTENT:
            return Verdict(later, now + timedelta(minutes=min(5 * 3 ** (tries - 1), 240)))
        case _:
            return Verdict(refused)


def _tomorrow(now: datetime, zone: ZoneInfo) -> datetime:
    local = now.astimezone(zone) + timedelta(days=1)
    return local.replace(hour=0, minute=10, second=0, microsecond=0)


def _wait(outcome: Outcome, until: datetime) -> TryAgain:
    when = f"{until:%Y-%m-%d %H:%M}"
    return TryAgain(
        Words(
            f"邮箱服务商要求暂停发送：{outcome.code} {outcome.text}",
            f"the provider asks for a pause: {outcome.code} {outcome.text}",
        ),
        advice=Words(
            f"请在 {when} 以后再运行一次 dispatch send，会从停下的地方接着发。",
            f"run dispatch send again after {when}; it goes on where it stopped.",
        ),
    )


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
