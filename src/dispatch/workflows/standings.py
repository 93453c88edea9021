"""Owns looking: the ledger's records with deadlines, as rows for every output form."""

from collections.abc import Iterable
from datetime import date, datetime

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.records import IssueRecord, RecipientRecord
from dispatch.reminders import deadline, unknown_years
from dispatch.summary import Row, rows
from dispatch.words import Words
from dispatch.workflows.office import Office


def known_issue(ledger: Ledger, number: str) -> IssueRecord:
    """The record of an issue; raises InputError where it was never sent."""
    record = ledger.issue(number)
    if record is not None:
        return record
    known = "、".join(ledger.numbers()[:6])
    raise InputError(
        Words(
            f"第 {number} 期还没有发送过。" + (f"已发送的有：{known}。" if known else ""),
            f"issue {number} was never sent." + (f" Sent so far: {known}." if known else ""),
        ),
        advice=Words(f"请运行 dispatch send {number}。", f"run dispatch send {number}."),
    )


def first_sent(record: RecipientRecord) -> datetime | None:
    """When the first message to a recipient left."""
    return min((one.sent_at for one in record.deliveries if one.sent_at), default=None)


def standing_rows(office: Office, record: IssueRecord) -> tuple[Row, ...]:
    """The rows of an issue as of today."""
    deadlines: dict[str, date | None] = {}
    known: dict[tuple[date, int], date] = {}  # thousands of recipients share a few days
    for one in record.recipients:
        sent = first_sent(one)
        if sent is not None and one.within is not None:
            key = (sent.astimezone(office.settings.zone).date(), one.within)
            if key not in known:
                known[key] = deadline(sent, one.within, office.settings.zone)
            deadlines[one.name] = known[key]
    return rows(record, deadlines, office.today())


def calendar_doubt(days: Iterable[date | None]) -> Words | None:
    """That a year's public holidays are not out yet, where some of the days lie in such a year."""
    years = unknown_years(days)
    if not years:
        return None
    listed = "、".join(str(year) for year in years)
    return Words(
        f"注意：程序里还没有 {listed} 年的放假和调休安排，期限只按周末推算；"
        "国务院公布后请更新 dispatch。",
        f"note: the public holidays of {listed} are not known to this program yet, so terms count "
        "weekends alone; update dispatch when they are published.",
    )
