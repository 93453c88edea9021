"""Owns looking: the ledger's records with deadlines, as rows for every output form."""

from datetime import date, datetime

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.records import IssueRecord, RecipientRecord
from dispatch.reminders import deadline
from dispatch.summary import Row, rows
from dispatch.words import Words
from dispatch.workflows.office import Office


def known_issue(ledger: Ledger, number: str) -> IssueRecord:
    """The record of an issue; raises InputError where it was never sent."""
    record = ledger.issue(number)
    if record is not None:
        return record
    known = "、".join(ledger.numbers()[:6])
    never = Words(f"第 {number} 期还没有发送过。", f"issue {number} was never sent.")
    if known:
        never = Words(
            f"第 {number} 期还没有发送过。已发送的有：{known}。",
            f"issue {number} was never sent. Sent so far: {known}.",
        )
    raise InputError(
        never,
        advice=Words(f"请运行 dispatch send {number}。", f"run dispatch send {number}."),
    )


def first_sent(record: RecipientRecord) -> datetime | None:
    """When the first message to a recipient left."""
    return min((one.sent_at for one in record.deliveries if one.sent_at), default=None)


def standing_rows(office: Office, record: IssueRecord) -> tuple[Row, ...]:
    """The rows of an issue as of today."""
    deadlines: dict[str, date | None] = {}
    for one in record.recipients:
        sent = first_sent(one)
        if sent is not None and one.within is not None:
            deadlines[one.name] = deadline(sent, one.within, office.settings.zone)
    return rows(record, deadlines, office.today())
