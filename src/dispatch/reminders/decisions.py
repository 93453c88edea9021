"""Owns who is due for another mail: for every recipient one decision with its reason.

Reads no clock: today comes in. A stage is never had twice, whoever sent what: it counts as had
when the recipient was written to on its day or later, by whatever run and for whatever reason.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from dispatch.reminders.stages import ChasePolicy, Stage, current, day_of, next_day, phone_day
from dispatch.tiers import Tier
from dispatch.words import say, say_as


class Reason(StrEnum):
    """Why a recipient is written to again, or why not."""

    DUE = "due"
    ACKNOWLEDGED = "acknowledged"
    ON_PAPER = "on-paper"
    GONE = "gone"
    NOT_CHASED = "not-chased"
    BOUNCED = "bounced"
    UNCERTAIN = "uncertain"
    NOT_SENT = "not-sent"
    RESENT_TODAY = "resent-today"
    MAY_HAVE_ANSWERED = "may-have-answered"
    OUT_OF_SCOPE = "out-of-scope"
    # Of reminders alone
    NO_TERM = "no-term"
    NOT_YET = "not-yet"
    HAD = "had"
    ASKS = "asks"
    OVER_CAP = "over-cap"
    ENOUGH = "enough"
    BY_PHONE = "by-phone"


REASON_WORDS = {
    Reason.DUE: say("尚未回复，应补发"),
    Reason.ACKNOWLEDGED: say("已签收，不用再发"),
    Reason.ON_PAPER: say_as("decisions", "送纸质，不发邮件"),
    Reason.GONE: say("已不在名册里，不再催；改了名的，请把旧名写进新名的别名"),
    Reason.NOT_CHASED: say("按规定不催"),
    Reason.BOUNCED: say("上次被退信或拒收，先更正名册里的邮箱"),
    Reason.UNCERTAIN: say("上次发没发出去不确定，先查清再补发"),
    Reason.NOT_SENT: say("还没有发出，先发完"),
    Reason.RESENT_TODAY: say("今天已补发过"),
    Reason.MAY_HAVE_ANSWERED: say("可能已经回复，有来信待认领，先看一眼"),
    Reason.OUT_OF_SCOPE: say("不在这次的范围内"),
    Reason.NO_TERM: say("没有回复期限，不按阶段催"),
    Reason.NOT_YET: say("还没到催办的日子"),
    Reason.HAD: say("这一阶段已联系过"),
    Reason.ASKS: say("这一阶段要人确认才催"),
    Reason.OVER_CAP: say("超过本次催办的上限，下次再催"),
    Reason.ENOUGH: say("催办次数已到上限，请打电话"),
    Reason.BY_PHONE: say("各阶段已过仍无回音，请打电话"),
}
PHONE = frozenset({Reason.ENOUGH, Reason.BY_PHONE})


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a decision needs to know of one recipient of one issue.

    `listed`: the roster still has it. `failed`: bounced, and still under the address that
    bounced. `waiting`: a delivery is planned
    or deferred. `resent_on`: the day, in the office's zone, of the last attempt after the first.
    `suggestions`: how many unclaimed mails may be the answer. `contacted_on`: the day of the last
    attempt, the first included; `reminded`: how many attempts came after the first.
    """

    name: str
    tier: Tier
    paper: bool = False
    listed: bool = True
    chase: bool = True
    acknowledged: bool = False
    failed: bool = False
    last_sent: datetime | None = None
    resent_on: date | None = None
    uncertain: bool = False
    waiting: bool = False
    suggestions: int = 0
    deadline: date | None = None
    contacted_on: date | None = None
    reminded: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """`stage` is the one that is on; `on` its day where due, else the day of what comes next."""

    name: str
    reason: Reason
    stage: Stage | None = None
    on: date | None = None

    @property
    def due(self) -> bool:
        """Whether the recipient is written to again."""
        return self.reason is Reason.DUE


@dataclass(frozen=True, slots=True)
class Whom:
    """Which recipients a run is about; empty means all."""

    tiers: Collection[Tier] = ()
    names: Collection[str] = ()

    def holds(self, one: Candidate) -> bool:
        """Whether a recipient is within."""
        return (not self.tiers or one.tier in self.tiers) and (
            not self.names or one.name in self.names
        )


def plan(
    candidates: Sequence[Candidate],
    today: date,
    *,
    tiers: Collection[Tier] = (),
    names: Collection[str] = (),
    room: int | None = None,
    each: int | None = None,
) -> tuple[Decision, ...]:
    """Who is sent the issue again: one decision for each candidate, in their order.

    `today` is the day in the office's zone. At most `room` are due; `each` is how often one may be
    written to again. None sets no limit.
    """
    whom = Whom(tiers, names)

    def decide(one: Candidate) -> Decision:
        enough = Reason.ENOUGH if each is not None and one.reminded >= each else Reason.DUE
        return Decision(one.name, _settled(one, today) or enough)

    decided = (
        decide(one) if whom.holds(one) else Decision(one.name, Reason.OUT_OF_SCOPE)
        for one in candidates
    )
    return _capped(decided, room)


def remind(
    candidates: Sequence[Candidate],
    today: date,
    policy: ChasePolicy,
    *,
    whom: Whom | None = None,
    by_itself: bool = False,
    room: int | None = None,
) -> tuple[Decision, ...]:
    """Who is reminded by the policy's stages: one decision for each candidate, in their order.

    `by_itself`: no clerk is there to ask. `room`: so many more may go in this run.
    """
    decided = (
        _reminder(one, today, policy, by_itself=by_itself)
        if whom is None or whom.holds(one)
        else Decision(one.name, Reason.OUT_OF_SCOPE)
        for one in candidates
    )
    return _capped(decided, policy.cap if room is None else room)


def _capped(decided: Iterable[Decision], room: int | None) -> tuple[Decision, ...]:
    """Of those that are due so many, in their order; the others wait for another run."""
    left, capped = room, []
    for one in decided:
        if one.due and left is not None:
            capped.append(one if left > 0 else replace(one, reason=Reason.OVER_CAP))
            left -= 1
        else:
            capped.append(one)
    return tuple(capped)


def _reminder(one: Candidate, today: date, policy: ChasePolicy, *, by_itself: bool) -> Decision:
    settled = _settled(one, today)
    by_phone = one.deadline is not None and today >= phone_day(policy, one.deadline)
    if settled is Reason.UNCERTAIN and by_phone:
        # A call doubles nothing, and nobody is left out of the list at the end.
        settled = Reason.BY_PHONE
    if settled is not None:
        return Decision(one.name, settled)
    if one.deadline is None:
        return Decision(one.name, Reason.NO_TERM)
    stage = current(policy.stages, one.deadline, today)
    to_come = next_day(policy, one.deadline, today)
    day = None if stage is None else day_of(stage, one.deadline)
    had = day is not None and one.contacted_on is not None and one.contacted_on >= day
    grounds = (
        (by_phone, Reason.BY_PHONE),
        (one.reminded >= policy.each, Reason.ENOUGH),
        (stage is None, Reason.NOT_YET),
        (had, Reason.HAD),
    )
    reason = next((reason for holds, reason in grounds if holds), None)
    if reason is not None:
        return Decision(one.name, reason, stage, to_come)
    assert stage is not None  # else it is not yet
    waits = by_itself and stage.ask
    return Decision(one.name, Reason.ASKS if waits else Reason.DUE, stage, day)


def _settled(one: Candidate, today: date) -> Reason | None:
    """The first that forbids it, from what settles the matter to what only defers it."""
    grounds = (
        (one.acknowledged, Reason.ACKNOWLEDGED),
        (one.paper, Reason.ON_PAPER),
        # Taken out of the roster: most likely it should never have had the issue.
        (not one.listed, Reason.GONE),
        (not one.chase, Reason.NOT_CHASED),
        # A second copy must not follow one whose fate is unknown, whatever else is known.
        (one.uncertain, Reason.UNCERTAIN),
        (one.waiting or (one.last_sent is None and not one.failed), Reason.NOT_SENT),
        (one.failed, Reason.BOUNCED),
        (one.suggestions > 0, Reason.MAY_HAVE_ANSWERED),
        (one.resent_on == today, Reason.RESENT_TODAY),
    )
    return next((reason for holds, reason in grounds if holds), None)
