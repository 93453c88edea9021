"""Owns the course of an issue: how each tier's acknowledgements grew, and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta, tzinfo

from dispatch.summary.acknowledging import acknowledgement
from dispatch.summary.counting import Row
from dispatch.tiers import Tier
from dispatch.words import Words, say, say_as


@dataclass(frozen=True, slots=True)
class Step:
    """From this moment on so many had acknowledged."""

    at: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Mark:
    """What happened or fell due at a moment."""

    at: datetime
    words: Words
    is_deadline: bool


@dataclass(frozen=True, slots=True)
class Course:
    """From the first sending until a while after the last step; tiers that get it by mail."""

    since: datetime
    until: datetime
    steps: dict[Tier, tuple[Step, ...]]
    of: dict[Tier, int]
    marks: tuple[Mark, ...]


def course(rows: Sequence[Row], now: datetime, zone: tzinfo) -> Course | None:
    """The course of an issue until now; None where nothing was sent."""
    mailed = [row for row in rows if not row.record.on_paper]
    sent = [one.sent_at for row in mailed for one in row.record.deliveries if one.sent_at]
    if not sent:
        return None
    marks = (*_deadlines(mailed, zone), *_resends(mailed))
    of = {tier: count for tier in Tier if (count := sum(row.tier is tier for row in mailed))}
    since = min(sent)
    steps = {tier: _steps(mailed, tier, since, max(now, since)) for tier in of}
    moments = [one.at for of_tier in steps.values() for one in of_tier]
    return Course(
        since=since,
        until=_until(since, (*moments, *(one.at for one in marks)), now),
        steps=steps,
        of=of,
        marks=tuple(sorted(marks, key=lambda one: one.at)),
    )


def _until(since: datetime, moments: Sequence[datetime], now: datetime) -> datetime:
    """A while after the last that happened, not years: what comes after it is one flat line."""
    last = max([since + timedelta(hours=1), *moments])
    return max(last, min(now, last + max(timedelta(days=1), (last - since) / 5)))


def _steps(rows: Sequence[Row], tier: Tier, since: datetime, now: datetime) -> tuple[Step, ...]:
    taken = [acknowledgement(row.record) for row in rows if row.tier is tier]
    # Clocks may be wrong: nobody acknowledged before the first sending, or has yet to.
    moments = sorted(min(max(one.at or since, since), now) for one in taken if one is not None)
    return tuple(Step(at, count) for count, at in enumerate(moments, start=1))


def _deadlines(rows: Sequence[Row], zone: tzinfo) -> list[Mark]:
    days = sorted({row.deadline for row in rows if row.deadline is not None})
    return [
        Mark(
            datetime.combine(day, time.max, zone),
            say("期限 {day:%m-%d}", day=day),
            is_deadline=True,
        )
        for day in days
    ]


def _resends(rows: Sequence[Row]) -> list[Mark]:
    """A mark for the beginning of each day on which some were written to again."""
    moments = sorted(
        one.sent_at
        for row in rows
        for one in row.record.deliveries
        if one.sent_at is not None and one.attempt > 1
    )
    marks: list[Mark] = []
    for moment in moments:
        if not marks or moment - marks[-1].at >= timedelta(hours=12):
            marks.append(Mark(moment, say_as("course", "补发"), is_deadline=False))
    return marks
