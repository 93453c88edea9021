"""Owns the reading of what awaits a clerk's word, and of the raw messages."""

import zlib
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, literal_column, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among
from dispatch.ledger.own import Own, addresses
from dispatch.records import MatchedBy, Suggestion
from dispatch.states import EvidenceKind, Standing
from dispatch.tiers import Tier
from dispatch.words import Given, say

_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence
_raw = tables.raw_message
# Said as the index `evidence_awaiting` says it.
AWAITS = and_(
    _evidence.c.believed.is_(False),
    _evidence.c.voided_at.is_(None),
    # An automatic reply acknowledges nothing, whosever it is.
    _evidence.c.proves != literal_column(f"'{Standing.AWAITING.label}'"),
)
_UNSAID = say("不能确认是这个单位发出的")


def suggestions(connection: Connection, mailbox: Own) -> tuple[Suggestion, ...]:
    """What is neither believed nor dismissed and would change something, the oldest first."""
    # By themselves first: how few they are only their index knows, and no planner would believe.
    open_ones = select(_evidence.c.id).where(AWAITS, _evidence.c.mailbox.in_(addresses(mailbox)))
    ids = connection.execute(open_ones).scalars().all()
    rows = connection.execute(_awaiting().where(among(_evidence.c.id, ids)))
    return tuple(_suggestion(row) for row in rows)


def suggestion(connection: Connection, evidence_id: int) -> Suggestion | None:
    """One of them."""
    row = connection.execute(_awaiting().where(AWAITS, _evidence.c.id == evidence_id)).first()
    return None if row is None else _suggestion(row)


def raw_message(connection: Connection, evidence_id: int) -> bytes | None:
    """The bytes as they came, up to what is kept of each message."""
    content = connection.execute(
        select(_raw.c.content)
        .join(_evidence, _evidence.c.digest == _raw.c.digest)
        .where(_evidence.c.id == evidence_id)
    ).scalar()
    return None if content is None else zlib.decompress(content)


def is_evidence(connection: Connection, evidence_id: int) -> bool:
    """Whether there is such evidence, by mail or not."""
    known = select(_evidence.c.id).where(_evidence.c.id == evidence_id)
    return connection.execute(known).scalar() is not None


def _awaiting() -> Select[Any]:
    return (
        select(
            _evidence,
            _recipient.c.name,
            _recipient.c.tier,
            tables.issue.c.number,
        )
        .join(_delivery, _delivery.c.id == _evidence.c.delivery_id)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        # What came by no mail awaits nobody's word. Said here alone: with it SQLite would take the
        # index of digests instead.
        .where(_evidence.c.digest.is_not(None))
        .order_by(_evidence.c.at, _evidence.c.id)
    )


def _suggestion(row: Row[Any]) -> Suggestion:
    return Suggestion(
        evidence_id=row.id,
        issue=row.number,
        recipient=row.name,
        tier=Tier(row.tier),
        kind=EvidenceKind(row.kind),
        proves=Standing.from_label(row.proves),
        matched_by=MatchedBy(row.matched_by),
        at=row.at,
        folder=row.folder or "",
        why=_UNSAID if row.why_zh is None else Given(row.why_zh, row.why_en),
    )
