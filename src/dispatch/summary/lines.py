"""Owns an issue in one line: what `status` shows of each of the latest."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime

from dispatch.records import Glimpse, Heading
from dispatch.states import Standing
from dispatch.summary.counting import satisfied
from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True)
class TierLine:
    """How many of a tier's recipients by mail have acknowledged."""

    acknowledged: int
    by_mail: int


@dataclass(frozen=True, slots=True)
class IssueLine:
    """One issue; `needs_look` are the recipients whose mail bounced, is in doubt, or may have
    been answered by mail that awaits a clerk's word."""

    number: str
    sent_at: datetime | None
    recipients: int
    tiers: dict[Tier, TierLine]
    bounced: int
    uncertain: int
    overdue: int
    needs_look: int
    waiting: int = 0  # those to whom something has still to go

    @property
    def acknowledged(self) -> int:
        """Those by mail that have acknowledged, of all tiers."""
        return sum(one.acknowledged for one in self.tiers.values())

    @property
    def by_mail(self) -> int:
        """Those that get it by mail, of all tiers."""
        return sum(one.by_mail for one in self.tiers.values())


def issue_line(
    heading: Heading,
    glimpses: Iterable[Glimpse],
    deadline: Callable[[datetime | None, int | None], date | None],
    today: date,
) -> IssueLine:
    """The figures of an issue; `deadline` tells the last day for one sent then, and its term."""
    listed = list(glimpses)
    mailed = [one for one in listed if not one.on_paper]
    outstanding = [one for one in mailed if not is_done(one)]
    last_days = [deadline(one.first_sent, one.within) for one in outstanding]
    return IssueLine(
        number=heading.number,
        sent_at=heading.sent_at,
        recipients=len(listed),
        tiers=tier_lines(mailed),
        bounced=sum(one.standing is Standing.FAILED for one in mailed),
        uncertain=sum(one.uncertain for one in mailed),
        overdue=sum(day is not None and today > day for day in last_days),
        needs_look=sum(map(_needs_look, outstanding)),
        waiting=sum(one.waiting for one in mailed),
    )


def tier_lines(mailed: Iterable[Glimpse]) -> dict[Tier, TierLine]:
    """The figures of each tier that has recipients by mail."""
    listed = list(mailed)
    return {
        tier: TierLine(sum(map(is_done, of_tier)), len(of_tier))
        for tier in Tier
        if (of_tier := [one for one in listed if one.tier is tier])
    }


def is_done(one: Glimpse) -> bool:
    """Whether it has acknowledged."""
    return satisfied(one.standing, one.acknowledged_by, sent=one.accepted)


def _needs_look(one: Glimpse) -> bool:
    return one.standing is Standing.FAILED or one.uncertain or one.suggestions > 0
