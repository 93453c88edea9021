"""Owns evidence: append-only rows, the match to a delivery, and the fold into a standing."""

import hashlib
import zlib
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, Select, func, or_, select, update
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from dispatch.ledger import tables
from dispatch.records import Addressee, Change, Finding, FolderCursor, MatchedBy
from dispatch.states import (
    DeliveryState,
    EvidenceKind,
    Standing,
    Step,
    allows,
    fold,
    recipient_standing,
    step,
)
from dispatch.tiers import Tier
from dispatch.words import Words

_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence


def add(
    connection: Connection,
    *,
    delivery_id: int,
    kind: EvidenceKind,
    proves: Standing,
    matched_by: MatchedBy,
    believed: bool,
    at: datetime,
    recorded_at: datetime,
    summary: Words,
    mailbox: str | None = None,
    folder: str | None = None,
    uid: int | None = None,
    raw: bytes | None = None,
) -> bool:
    """Appends one piece of evidence; False when this very message is already there."""
    digest = None if raw is None else _keep_raw(connection, raw)
    inserted = connection.execute(
        sqlite_insert(_evidence)
        .values(
            delivery_id=delivery_id,
            kind=kind,
            proves=proves.label,
            matched_by=matched_by,
            believed=believed,
            at=at,
            recorded_at=recorded_at,
            summary_zh=summary.zh,
            summary_en=summary.en,
            mailbox=mailbox,
            folder=folder,
            uid=uid,
            digest=digest,
        )
        .on_conflict_do_nothing(index_elements=["mailbox", "digest"])
    )
    return inserted.rowcount == 1


def _keep_raw(connection: Connection, raw: bytes) -> str:
    digest = hashlib.sha256(raw).hexdigest()
    connection.execute(
        sqlite_insert(tables.raw_message)
        .values(digest=digest, content=zlib.compress(raw))
        .on_conflict_do_nothing()
    )
    return digest


def record_findings(
    connection: Connection,
    mailbox: str,
    cursor: FolderCursor,
    findings: Sequence[Finding],
    now: datetime,
) -> tuple[Change, ...]:
    """Evidence, fold and cursor in one transaction; returns what is new."""
    changes = [
        change
        for finding in findings
        if (change := _record_finding(connection, mailbox, cursor.folder, finding, now))
    ]
    values = {"uidvalidity": cursor.uidvalidity, "last_uid": cursor.last_uid, "polled_at": now}
    connection.execute(
        sqlite_insert(tables.cursor)
        .values(mailbox=mailbox, folder=cursor.folder, **values)
        .on_conflict_do_update(index_elements=["mailbox", "folder"], set_=values)
    )
    return tuple(changes)


def _record_finding(
    connection: Connection, mailbox: str, folder: str, finding: Finding, now: datetime
) -> Change | None:
    added = add(
        connection,
        delivery_id=finding.delivery_id,
        kind=finding.kind,
        proves=finding.proves,
        matched_by=finding.matched_by,
        believed=finding.believed,
        at=finding.at,
        recorded_at=now,
        summary=finding.summary,
        mailbox=mailbox,
        folder=folder,
        uid=finding.uid,
        raw=finding.raw,
    )
    if not added:
        return None
    if finding.matched_by.is_sure:
        _resolve_doubt(connection, finding.delivery_id)
    before, after = refold(connection, finding.delivery_id)
    whom = addressee(connection, finding.delivery_id)
    return Change(
        issue=whom.issue,
        recipient=whom.recipient,
        tier=whom.tier,
        kind=finding.kind,
        summary=finding.summary,
        believed=finding.believed,
        before=before,
        after=after,
    )


def _resolve_doubt(connection: Connection, delivery_id: int) -> None:
    """Whoever answers a message has it: a delivery in doubt was accepted after all."""
    state = DeliveryState(
        connection.execute(
            select(_delivery.c.state).where(_delivery.c.id == delivery_id)
        ).scalar_one()
    )
    if allows(state, Step.EVIDENCE):
        connection.execute(
            update(_delivery)
            .where(_delivery.c.id == delivery_id)
            .values(state=step(state, Step.EVIDENCE))
        )


def heard_of(connection: Connection, delivery_id: int) -> bool:
    """Whether anything came back that only the message itself could have caused."""
    count = connection.execute(
        select(func.count()).where(
            _evidence.c.delivery_id == delivery_id,
            _evidence.c.kind != EvidenceKind.SMTP_REPLY,
            _evidence.c.matched_by != MatchedBy.ADDRESS,
        )
    ).scalar_one()
    return count > 0


def refold(connection: Connection, delivery_id: int) -> tuple[Standing, Standing]:
    """Folds the recipient of a delivery anew; returns its standing before and after."""
    recipient_id, label, latest = connection.execute(
        select(_recipient.c.id, _recipient.c.standing, tables.issue.c.round)
        .join(_delivery, _delivery.c.recipient_id == _recipient.c.id)
        .join(tables.issue, tables.issue.c.id == _recipient.c.issue_id)
        .where(_delivery.c.id == delivery_id)
    ).one()
    after = recipient_standing(_attempts(connection, recipient_id, latest))
    connection.execute(
        update(_recipient).where(_recipient.c.id == recipient_id).values(standing=after.label)
    )
    return Standing.from_label(label), after


def _attempts(connection: Connection, recipient_id: int, latest: int) -> list[list[Standing]]:
    """By attempt the standing of each delivery; only of the round that is on now."""
    rows = connection.execute(
        select(_delivery.c.attempt, _delivery.c.id, _evidence.c.proves)
        .outerjoin(
            _evidence,
            (_evidence.c.delivery_id == _delivery.c.id)
            & _evidence.c.believed
            & _evidence.c.voided_at.is_(None),
        )
        .where(_delivery.c.recipient_id == recipient_id, _delivery.c.round == latest)
        .order_by(_delivery.c.attempt, _delivery.c.id)
    ).all()
    return [
        [
            fold(Standing.from_label(row.proves) for row in of_delivery if row.proves)
            for _, of_delivery in groupby(of_attempt, key=lambda row: row.id)
        ]
        for _, of_attempt in groupby(rows, key=lambda row: row.attempt)
    ]


def addressee(connection: Connection, delivery_id: int) -> Addressee:
    """Whom a delivery was for."""
    row = connection.execute(_addressees().where(_delivery.c.id == delivery_id)).one()
    return _addressee_value(row)


def find(
    connection: Connection, mailbox: str, message_ids: Sequence[str], tokens: Sequence[str]
) -> Addressee | None:
    """The delivery that was sent from this mailbox under one of these ids or tokens."""
    if not message_ids and not tokens:
        return None
    row = connection.execute(
        _addressees()
        .where(tables.issue.c.sender == mailbox)
        .where(or_(_delivery.c.message_id.in_(message_ids), _delivery.c.token.in_(tokens)))
        .limit(1)
    ).first()
    return None if row is None else _addressee_value(row)


def find_by_address(connection: Connection, mailbox: str, address: str) -> Addressee | None:
    """The latest delivery to an address: no more than a suggestion of whom a mail is from."""
    row = connection.execute(
        _addressees()
        .where(tables.issue.c.sender == mailbox)
        .where(func.lower(_delivery.c.address) == address.lower())
        .order_by(_delivery.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else _addressee_value(row)


def _addressees() -> Select[Any]:
    return (
        select(
            _delivery.c.id,
            tables.issue.c.number,
            _recipient.c.name,
            _recipient.c.tier,
            _recipient.c.addresses,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
    )


def _addressee_value(row: Row[Any]) -> Addressee:
    return Addressee(row.id, row.number, row.name, Tier(row.tier), tuple(row.addresses))
