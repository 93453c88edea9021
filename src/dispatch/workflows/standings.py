"""Owns looking: the ledger's records with deadlines, as rows for every output form."""

from collections.abc import Callable, Iterable
from datetime import date, datetime, tzinfo
from functools import cache
from typing import Protocol

from dispatch.errors import InputError
from dispatch.ledger.glanced import Glanced
from dispatch.records import IssueRecord
from dispatch.summary import Row, first_sent, rows
from dispatch.words import Words, listed, say


def known_issue(ledger: Glanced, number: str) -> IssueRecord:
    """The record of an issue; raises InputError where it was never sent."""
    record = ledger.issue(number)
    if record is not None:
        return record
    file = ledger.archive_of(number)
    if file is not None:
        raise InputError(
            say("第 {number} 期已归档，在 {file} 里。", number=number, file=file),
            advice=say(
                "要看它：status、show、register 加 --archive 和这个文件的路径（没有另外指定过的在 "
                ".dispatch/archives 里）。归档了的不再登记、不再催办。"
            ),
        )
    known = "、".join(ledger.numbers()[:6])
    never = say("这里没有第 {number} 期，它还没有发送过。", number=number)
    if known:
        never = say("这里没有第 {number} 期。这里有的：{known}。", number=number, known=known)
    raise InputError(
        never,
        advice=say("请核对期号；还没有发送过的，用 dispatch send {number} 发送。", number=number),
    )


class Place(Protocol):
    """Where one looks from: an open office, or a glance at its folder."""

    @property
    def zone(self) -> tzinfo:
        """The office's zone."""

    def today(self) -> date:
        """The day on the office's clock."""


def standing_rows(place: Place, record: IssueRecord) -> tuple[Row, ...]:
    """The rows of an issue as of today."""
    last_day = deadlines(place.zone)
    last_days = {one.name: last_day(first_sent(one), one.within) for one in record.recipients}
    return rows(record, last_days, place.today())


def deadlines(zone: tzinfo) -> Callable[[datetime | None, int | None], date | None]:
    """Tells the last day of a term for what was first sent then: None where there is no term."""
    from dispatch.reminders import deadline

    # Thousands are sent on one day, and the calendar is slow to ask.
    asked = cache(lambda day, within: deadline(day, within, zone))

    def last_day(sent: datetime | None, within: int | None) -> date | None:
        if sent is None or within is None:
            return None
        noon = sent.astimezone(zone).replace(hour=12, minute=0, second=0, microsecond=0)
        last: date = asked(noon, within)
        return last

    return last_day


def calendar_doubt(days: Iterable[date | None]) -> Words | None:
    """That a year's public holidays are not out yet, where some of the days lie in such a year."""
    from dispatch.reminders import unknown_years

    years = unknown_years(days)
    if not years:
        return None
    return say(
        "注意：程序里还没有 {listed} 年的放假和调休安排，期限只按周末推算；国务院公布后请更新 "
        "dispatch。",
        listed=listed(years),
    )
