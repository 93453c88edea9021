"""Owns who is due for another sending: for every recipient one decision with its reason.

Also the working days of China, weekends worked in exchange (调休) included: sole owner of
`holidays`. Reads no clock: today and the zone come in.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from functools import cache

import holidays

from dispatch.tiers import Tier
from dispatch.words import Words


class Reason(StrEnum):
    """Why a recipient is sent the issue again, or why not."""

    DUE = "due"
    ACKNOWLEDGED = "acknowledged"
    ON_PAPER = "on-paper"
    NOT_CHASED = "not-chased"
    BOUNCED = "bounced"
    UNCERTAIN = "uncertain"
    NOT_SENT = "not-sent"
    RESENT_TODAY = "resent-today"
    MAY_HAVE_ANSWERED = "may-have-answered"
    OUT_OF_SCOPE = "out-of-scope"


REASON_WORDS = {
    Reason.DUE: Words("尚未回复，应补发", "has not replied: due"),
    Reason.ACKNOWLEDGED: Words("已签收，不用补发", "acknowledged already"),
    Reason.ON_PAPER: Words("送纸质，不发邮件", "gets it on paper"),
    Reason.NOT_CHASED: Words("按规定不催", "not chased, as its tier or the roster says"),
    Reason.BOUNCED: Words(
        "上次被退信，先更正名册里的邮箱", "bounced: mend the address in the roster first"
    ),
    Reason.UNCERTAIN: Words(
        "上次发没发出去不确定，先查清再补发", "the last sending is uncertain: settle that first"
    ),
    Reason.NOT_SENT: Words("还没有发出，先发完", "not sent yet: finish the sending first"),
    Reason.RESENT_TODAY: Words("今天已补发过", "sent again today already"),
    Reason.MAY_HAVE_ANSWERED: Words(
        "可能已经回复，有来信待认领，先看一眼",
        "may have answered: look at the unclaimed mail first",
    ),
    Reason.OUT_OF_SCOPE: Words("不在这次补发的范围内", "outside the scope of this resend"),
}


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a decision needs to know of one recipient of one issue.

    `failed`: bounced, and still under the address that bounced. `waiting`: a delivery is planned
    or deferred. `resent_on`: the day, in the office's zone, of the last attempt after the first.
    `suggestions`: how many unclaimed mails may be the answer.
    """

    name: str
    tier: Tier
    paper: bool = False
    chase: bool = True
    acknowledged: bool = False
    failed: bool = False
    last_sent: datetime | None = None
    resent_on: date | None = None
    uncertain: bool = False
    waiting: bool = False
    attempts: int = 0
    suggestions: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    name: str
    reason: Reason

    @property
    def due(self) -> bool:
        """Whether the recipient is sent the issue again."""
        return self.reason is Reason.DUE


def plan(
    candidates: Sequence[Candidate],
    today: date,
    *,
    tiers: Collection[Tier] = (),
    names: Collection[str] = (),
) -> tuple[Decision, ...]:
    """One decision for each candidate, in their order; empty `tiers` or `names` means all.

    `today` is the day in the office's zone.
    """
    return tuple(
        Decision(
            one.name,
            _reason(one, today)
            if (not tiers or one.tier in tiers) and (not names or one.name in names)
            else Reason.OUT_OF_SCOPE,
        )
        for one in candidates
    )


def _reason(one: Candidate, today: date) -> Reason:
    """The first that holds, from what settles the matter to what only defers it."""
    grounds = (
        (one.acknowledged, Reason.ACKNOWLEDGED),
        (one.paper, Reason.ON_PAPER),
        (not one.chase, Reason.NOT_CHASED),
        # A second copy must not follow one whose fate is unknown, whatever else is known.
        (one.uncertain, Reason.UNCERTAIN),
        (one.waiting or (one.last_sent is None and not one.failed), Reason.NOT_SENT),
        (one.failed, Reason.BOUNCED),
        (one.suggestions > 0, Reason.MAY_HAVE_ANSWERED),
        (one.resent_on == today, Reason.RESENT_TODAY),
    )
    return next((reason for holds, reason in grounds if holds), Reason.DUE)


@cache
def _calendar() -> holidays.HolidayBase:
    return holidays.country_holidays("CN")


def deadline(sent: datetime, within: int, zone: tzinfo) -> date:
    """The `within`-th working day after the day of sending; `sent` is aware, `within` from 1.

    The day of sending is the one in `zone`, and never counts itself.
    """
    return _calendar().get_nth_working_day(sent.astimezone(zone).date(), max(within, 1))


def is_working_day(day: date) -> bool:
    """Whether offices work on that day: weekends worked in exchange (调休) included."""
    return _calendar().is_working_day(day)


def calendar_known(year: int) -> bool:
    """Whether the year's holiday arrangement is published in the library.

    Every arrangement works some weekends in exchange; a year without any is still a guess.
    """
    calendar = holidays.country_holidays("CN", years=year)
    return any(day.year == year for day in calendar.weekend_workdays)


def overdue(deadline: date | None, today: date, acknowledged: bool) -> bool:  # noqa: FBT001
    """Whether the term has passed without an acknowledgement; no term is never overdue."""
    return deadline is not None and not acknowledged and today > deadline
