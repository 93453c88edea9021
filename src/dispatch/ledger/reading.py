"""Owns reading: one issue with everything that is known of it, as values."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select

from dispatch.ledger import tables
from dispatch.ledger.own import polled_of_issue
from dispatch.records import (
    DeliveryRecord,
    EvidenceRecord,
    FolderCursor,
    IssueRecord,
    MatchedBy,
    RecipientRecord,
    Sender,
)
from dispatch.states import (
    AcknowledgedBy,
    DeliveryState,
    EvidenceKind,
    Standing,
    Step,
    fold,
    origins,
)
from dispatch.tiers import Tier
from dispatch.words import Given

_delivery = tables.delivery
_evidence = tables.evidence
AnyRow = Row[Any]


def issue(connection: Connection, number: str) -> IssueRecord | None:
    """An issue with its recipients, deliveries and evidence in a few queries."""
    row = connection.execute(select(tables.issue).where(tables.issue.c.number == number)).first()
    if row is None:
        return None
    heard = _evidence_by_delivery(connection, row.id)
    said = _said_by_recipient(connection, row.id)
    sent = _deliveries_by_recipient(connection, row.id)
    rounds = _Rounds(row.round, _first_attempts(connection, row.id))
    recipients = connection.execute(
        select(tables.recipient)
        .where(tables.recipient.c.issue_id == row.id, tables.recipient.c.round == row.round)
        .order_by(tables.recipient.c.position)
    )
    return IssueRecord(
        number=row.number,
        digest=row.digest,
        source=row.source,
        sender=Sender(row.sender, row.sender_name),
        planned_at=row.planned_at,
        polled_at=polled_at(connection, row.id),
        recipients=tuple(
            _recipient(one, sent[one.id], heard, said[one.id], rounds) for one in recipients
        ),
        round=row.round,
        send_at=row.send_at,
    )


@dataclass(frozen=True, slots=True)
class _Rounds:
    """The round that is on, and the attempt that each began with: outside, each counts from 1."""

    latest: int
    begins: dict[int, int]

    def attempt(self, row: AnyRow) -> int:
        return int(row.attempt) - self.begins[row.round] + 1


def _first_attempts(connection: Connection, issue_id: int) -> dict[int, int]:
    text = tables.issue_text
    rows = connection.execute(
        select(text.c.round, text.c.first_attempt).where(text.c.issue_id == issue_id)
    )
    return {number: int(attempt) for number, attempt in rows}


def _recipient(
    row: AnyRow,
    deliveries: Sequence[AnyRow],
    heard: dict[int, list[AnyRow]],
    said: Sequence[AnyRow],
    rounds: _Rounds,
) -> RecipientRecord:
    now = [one for one in deliveries if one.round == rounds.latest]
    before = [one for one in deliveries if one.round != rounds.latest]
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
        deliveries=tuple(_delivery_record(one, heard[one.id], rounds) for one in now),
        evidence=_in_order(now, heard, rounds, [one for one in said if one.round == rounds.latest]),
        earlier=tuple(_delivery_record(one, heard[one.id], rounds) for one in before),
        earlier_evidence=_in_order(
            before, heard, rounds, [one for one in said if one.round != rounds.latest]
        ),
    )


def _in_order(
    deliveries: Sequence[AnyRow],
    heard: dict[int, list[AnyRow]],
    rounds: _Rounds,
    said: Sequence[AnyRow],
) -> tuple[EvidenceRecord, ...]:
    found = [
        _evidence_record(one, rounds.attempt(delivery))
        for delivery in deliveries
        for one in heard[delivery.id]
    ]
    found += [_evidence_record(one, None) for one in said]
    return tuple(sorted(found, key=lambda one: (one.at, one.evidence_id)))


def _delivery_record(row: AnyRow, heard: Sequence[AnyRow], rounds: _Rounds) -> DeliveryRecord:
    live = (one for one in heard if one.believed and one.voided_at is None)
    return DeliveryRecord(
        delivery_id=row.id,
        attempt=rounds.attempt(row),
        address=row.address,
        state=DeliveryState(row.state),
        message_id=row.message_id,
        code=row.code,
        reply_text=row.reply_text,
        sent_at=row.sent_at,
        not_before=row.not_before,
        standing=fold(Standing.from_label(one.proves) for one in live),
        tries=row.tries,
        claimed_at=row.claimed_at,
        enhanced_status=row.enhanced_status,
        stage_on=row.stage_on,
    )


def _evidence_record(row: AnyRow, attempt: int | None) -> EvidenceRecord:
    return EvidenceRecord(
        evidence_id=row.id,
        kind=EvidenceKind(row.kind),
        proves=Standing.from_label(row.proves),
        at=row.at,
        summary=Given(row.summary_zh, row.summary_en),
        believed=row.believed,
        attempt=attempt,
        matched_by=MatchedBy(row.matched_by),
        recorded_at=row.recorded_at,
        why=None if row.why_zh is None else Given(row.why_zh, row.why_en),
        sender=row.sender or "",
        folder=row.folder,
        has_raw=row.digest is not None,
        voided_at=row.voided_at,
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


def _said_by_recipient(connection: Connection, issue_id: int) -> dict[int, list[AnyRow]]:
    """What clerks say of recipients, which is of no delivery."""
    recipient = tables.recipient
    rows = connection.execute(
        select(_evidence)
        .join(recipient, recipient.c.id == _evidence.c.recipient_id)
        .where(recipient.c.issue_id == issue_id)
    )
    grouped: dict[int, list[AnyRow]] = defaultdict(list)
    for row in rows:
        grouped[row.recipient_id].append(row)
    return grouped


def names(connection: Connection, issue_id: int) -> frozenset[str]:
    """The names of an issue's recipients, of the round that is on."""
    rows = connection.execute(
        select(tables.recipient.c.name)
        .join(tables.issue, tables.issue.c.id == tables.recipient.c.issue_id)
        .where(tables.issue.c.id == issue_id, tables.recipient.c.round == tables.issue.c.round)
    )
    return frozenset(rows.scalars())


def reached(connection: Connection, issue_id: int) -> frozenset[str]:
    """The names of those whom a message of an issue has left for, or may have."""
    rows = connection.execute(
        select(tables.recipient.c.name)
        .join(_delivery, _delivery.c.recipient_id == tables.recipient.c.id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.sent_at.is_not(None))
    )
    return frozenset(rows.scalars())


def polled_at(connection: Connection, issue_id: int) -> datetime | None:
    """When the mailboxes of an issue were last read; the oldest of their folders counts."""
    moment: datetime | None = connection.execute(
        select(polled_of_issue()).where(tables.issue.c.id == issue_id)
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


def latest_round(connection: Connection, issue_id: int) -> tuple[int, int]:
    """The round that an issue is in, and the attempt that it began with."""
    text, issue = tables.issue_text, tables.issue
    row = connection.execute(
        select(text.c.round, text.c.first_attempt)
        .join(issue, (issue.c.id == text.c.issue_id) & (issue.c.round == text.c.round))
        .where(issue.c.id == issue_id)
    ).one()
    return row.round, row.first_attempt


def next_moment(connection: Connection, issue_id: int) -> datetime | None:
    """The earliest moment at which a waiting delivery of an issue may go."""
    moment: datetime | None = connection.execute(
        select(func.min(_delivery.c.not_before)).where(
            _delivery.c.issue_id == issue_id, _delivery.c.state.in_(origins(Step.CLAIM))
        )
    ).scalar()
    return moment


def latest_moment(connection: Connection) -> datetime | None:
    """The latest moment that was written down of a plan or a claim; a sending follows at once."""
    asked = (tables.issue.c.planned_at, _delivery.c.claimed_at)
    moments = [connection.execute(select(func.max(column))).scalar() for column in asked]
    return max((one for one in moments if one is not None), default=None)
