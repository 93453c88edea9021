"""Owns the figures of a period (通报): how each unit took the issues of some months.

A unit that changed its name is followed (`renaming`). Its tier is that of the latest issue. An
issue that was corrected counts once, as its latest text: what was said of the text before proves
nothing of it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum

from dispatch.records import IssueRecord, RecipientRecord
from dispatch.states import AcknowledgedBy
from dispatch.summary.acknowledging import acknowledgement
from dispatch.summary.counting import Row, first_sent, was_sent
from dispatch.summary.renaming import latest_names
from dispatch.tiers import Tier


class Punctuality(StrEnum):
    """How a unit took one issue; OPEN has time left, or no term and no word."""

    ON_TIME = "on-time"
    LATE = "late"
    NEVER = "never"
    OPEN = "open"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Conduct:
    """How one unit took one issue; `took` is the time from the first sending to the answer."""

    number: str
    punctuality: Punctuality
    took: timedelta | None


@dataclass(frozen=True, slots=True)
class UnitLine:
    """One unit over a period; `earlier_names` are those it bore in it before, the latest first.

    `trend` is the share on time in the later half less that in the earlier one; None where
    either half has nothing to compare.
    """

    name: str
    tier: Tier
    earlier_names: tuple[str, ...]
    conducts: tuple[Conduct, ...]

    def count(self, which: Punctuality) -> int:
        """How many issues it took in that way."""
        return sum(one.punctuality is which for one in self.conducts)

    @property
    def received(self) -> int:
        """How many issues it was sent."""
        return len(self.conducts)

    @property
    def median_time(self) -> timedelta | None:
        """The median time to acknowledge; None where it never did."""
        from statistics import median

        took = [one.took for one in self.conducts if one.took is not None]
        return timedelta(seconds=median(one.total_seconds() for one in took)) if took else None

    @property
    def trend(self) -> float | None:
        """The change of the share on time from the earlier half to the later."""
        judged = [one.punctuality for one in self.conducts if one.punctuality in _JUDGED]
        half = len(judged) // 2
        if half == 0:
            return None
        return _share(judged[-half:]) - _share(judged[:half])


_JUDGED = (Punctuality.ON_TIME, Punctuality.LATE, Punctuality.NEVER)


def _share(judged: Sequence[Punctuality]) -> float:
    return sum(one is Punctuality.ON_TIME for one in judged) / len(judged)


@dataclass(frozen=True, slots=True)
class Period:
    """All units of the issues of a period, and how each issue was taken by all of them."""

    numbers: tuple[str, ...]
    units: tuple[UnitLine, ...]
    by_issue: dict[str, dict[Punctuality, int]]

    def count(self, which: Punctuality) -> int:
        """How many times in all."""
        return sum(one.count(which) for one in self.units)


def conduct(number: str, row: Row, zone: tzinfo, today: date) -> Conduct | None:
    """How a recipient took an issue; None where it was sent none by mail."""
    record = row.record
    if record.on_paper or not was_sent(record):
        return None
    if record.acknowledged_by is AcknowledgedBy.NOTHING:
        return Conduct(number, Punctuality.NOT_ASKED, None)
    taken = acknowledgement(record)
    if taken is None:
        passed = row.deadline is not None and today > row.deadline
        return Conduct(number, Punctuality.NEVER if passed else Punctuality.OPEN, None)
    late = (
        taken.at is not None
        and row.deadline is not None
        and taken.at.astimezone(zone).date() > row.deadline
    )
    return Conduct(number, Punctuality.LATE if late else Punctuality.ON_TIME, _took(row, taken.at))


def _took(row: Row, at: datetime | None) -> timedelta | None:
    first = first_sent(row.record)
    if at is None or first is None:
        return None
    return max(at - first, timedelta())


def period(
    issues: Iterable[tuple[IssueRecord, Sequence[Row]]],
    zone: tzinfo,
    today: date,
    aliases: Mapping[str, str] | None = None,
) -> Period:
    """The figures of some issues, the earliest first; `aliases` are the roster's, to its names."""
    listed = list(issues)
    now = latest_names([record for record, _ in listed], aliases or {})
    taken: dict[str, list[tuple[RecipientRecord, Conduct]]] = {}
    for record, rows in listed:
        for row in rows:
            one = conduct(record.number, row, zone, today)
            if one is not None:
                taken.setdefault(now[row.name], []).append((row.record, one))
    units = [_unit(name, found) for name, found in taken.items()]
    order = list(Tier)
    numbers = tuple(record.number for record, _ in listed)
    return Period(
        numbers=numbers,
        units=tuple(sorted(units, key=lambda one: order.index(one.tier))),
        by_issue={number: _counts(units, number) for number in numbers},
    )


def _unit(name: str, found: Sequence[tuple[RecipientRecord, Conduct]]) -> UnitLine:
    names = dict.fromkeys(record.name for record, _ in reversed(found))
    return UnitLine(
        name=name,
        tier=found[-1][0].tier,
        earlier_names=tuple(one for one in names if one != name),
        conducts=tuple(one for _, one in found),
    )


def _counts(units: Iterable[UnitLine], number: str) -> dict[Punctuality, int]:
    of_issue = [one.punctuality for unit in units for one in unit.conducts if one.number == number]
    return {which: of_issue.count(which) for which in Punctuality}
