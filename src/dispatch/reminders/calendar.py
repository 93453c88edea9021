"""Owns the working days of China, weekends worked in exchange (调休) included.

Sole owner of `holidays`. Reads no clock: days and zones come in.
"""

from collections.abc import Iterable
from datetime import date, datetime, tzinfo
from functools import cache

import holidays


@cache
def _calendar() -> holidays.HolidayBase:
    return holidays.country_holidays("CN")


def deadline(sent: datetime, within: int, zone: tzinfo) -> date:
    """The `within`-th working day after the day of sending; `sent` is aware, `within` from 1.

    The day of sending is the one in `zone`, and never counts itself.
    """
    return working_day(sent.astimezone(zone).date(), max(within, 1))


def working_day(day: date, offset: int) -> date:
    """The working day so many after a day, or before it; 0 is the day itself."""
    return _calendar().get_nth_working_day(day, offset) if offset else day


def is_working_day(day: date) -> bool:
    """Whether offices work on that day: weekends worked in exchange (调休) included."""
    return _calendar().is_working_day(day)


@cache
def calendar_known(year: int) -> bool:
    """Whether the year's holiday arrangement is published in the library.

    Every arrangement works some weekends in exchange; a year without any is still a guess.
    """
    calendar = holidays.country_holidays("CN", years=year)
    return any(day.year == year for day in calendar.weekend_workdays)


def unknown_years(days: Iterable[date | None]) -> tuple[int, ...]:
    """The years among some days whose arrangement is not out yet, ascending."""
    years = sorted({day.year for day in days if day is not None})
    return tuple(year for year in years if not calendar_known(year))
