"""Owns reading: one issue with everything that is known of it, as values."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dispatch.ledger import tables
from dispatch.records import (
    DeliveryRecord,
    EvidenceRecord,
    FolderCursor,
    IssueRecord,
    RecipientRecord,
    Sender,
)
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing, fold
from dispatch.tiers import Tier
from dispatch.words import Words

_delivery = tables.delivery
_evidence = tables.evidence
AnyRow = Row[Any]


def issue(connection: Connection, number: str) -> IssueRecord | None:
    """An issue with its recipients, deliveries and evidence in three queries."""
    row = connection.execute(select(tables.issue).where(tables.issue.c.number == number)).first()
    if row is None:
        return None
    heard = _evidence_by_delivery(connection, row.id)
    sent = _deliveries_by_recipient(connection, row.id)
    recipients = connection.execute(
        select(tables.recipient)
        .where(tables.recipient.c.issue_id == row.id)
        .order_by(tables.recipient.c.position)
    )
    return IssueRecord(
        number=row.number,
        digest=row.digest,
        source=row.source,
        sender=Sender(row.sender, row.sender_name),
        planned_at=row.planned_at,
        polled_at=polled_at(connection, row.sender),
        recipients=tuple(_recipient(one, sent[one.id], heard) for one in recipients),
    )


def _recipient(
    row: AnyRow, deliveries: Sequence[AnyRow], heard: dict[int, list[AnyRow]]
) -> RecipientRecord:
    evidence = sorted(
        (
            _evidence_record(one, delivery.attempt)
            for delivery in deliveries
            for one in heard[delivery.id]
        ),
        key=lambda one: (one.at, one.evidence_id),
    )
    return RecipientRecord(
        name=row.name,
        tier=Tier(row.tier),
        is_person=row.is_person,
        on_paper=row.on_paper,
        chase=row.chase,
        acknowledged_by=AcknowledgedBy(row.acknowledged_by),
        within=row.within,
        addresses=tuple(row.addresses),
        standing=Standing.from_label(row.standing),
        deliveries=tuple(_delivery_record(one, heard[one.id]) for one in deliveries),
        evidence=tuple(evidence),
    )


def _delivery_record(row: AnyRow, heard: Sequence[AnyRow]) -> DeliveryRecord:
    live = (one for one in heard if one.believed and one.voided_at is None)
    return DeliveryRecord(
        delivery_id=row.id,
        attempt=row.attempt,
        address=row.address,
        state=DeliveryState(row.state),
        message_id=row.message_id,
        code=row.code,
        reply_text=row.reply_text,
        sent_at=row.sent_at,
        not_before=row.not_before,
        standing=fold(Standing.from_label(one.proves) for one in live),
    )


def _evidence_record(row: AnyRow, attempt: int) -> EvidenceRecord:
    return EvidenceRecord(
        evidence_id=row.id,
        kind=EvidenceKind(row.kind),
        proves=Standing.from_label(row.proves),
        at=row.at,
        summary=Words(row.summary_zh, row.summary_en),
        believed=row.believed,
        attempt=attempt,
        voided=row.voided_at is not None,
    )


def _deliveries_by_recipient(connection: Connection, issue_id: int) -> dict[int, list[AnyRow]]:
    rows = connection.execute(
        select(_delivery)
        .where(_delivery.c.issue_id == issue_id)
        .order_by(_delivery.c.attempt, _delivery.c.id)
    )
    grouped: dict[int, list[AnyRow]] = defaultdict(list)
    for row in rows:
        grouped[row.recipient_id].append(row)
    return grouped


def _evidence_by_delivery(connection: Connection, issue_id: int) -> dict[int, list[AnyRow]]:
    rows = connection.execute(
        select(_evidence)
        .join(_delivery, _delivery.c.id == _evidence.c.delivery_id)
        .where(_delivery.c.issue_id == issue_id)
    )
    grouped: dict[int, list[AnyRow]] = defaultdict(list)
    for row in rows:
        grouped[row.delivery_id].append(row)
    return grouped


def polled_at(connection: Connection, mailbox: str) -> datetime | None:
    """When the mailbox was last read; the oldest of its folders counts."""
    moment: datetime | None = connection.execute(
        select(func.min(tables.cursor.c.polled_at)).where(tables.cursor.c.mailbox == mailbox)
    ).scalar()
    return moment


def numbers(connection: Connection) -> tuple[str, ...]:
    """All issues planned so far, the latest planned first."""
    rows = connection.execute(
        select(tables.issue.c.number).order_by(tables.issue.c.planned_at.desc())
    )
    return tuple(number for (number,) in rows)


def first_planned(connection: Connection, mailbox: str) -> datetime | None:
    """When this mailbox was first planned with: nothing older can be an answer."""
    moment: datetime | None = connection.execute(
        select(func.min(tables.issue.c.planned_at)).where(tables.issue.c.sender == mailbox)
    ).scalar()
    return moment


def cursors(connection: Connection, mailbox: str) -> dict[str, FolderCursor]:
    """How far each folder has been read."""
    table = tables.cursor
    rows = connection.execute(select(table).where(table.c.mailbox == mailbox))
    return {
        row.folder: FolderCursor(row.folder, row.uidvalidity, row.last_uid, row.polled_at)
        for row in rows
    }
