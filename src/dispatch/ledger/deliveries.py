"""Owns the sending transactions: claims, outcomes, and what a crash left behind."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, or_, select, update

from dispatch.ledger import evidence, tables
from dispatch.records import Claim, Finished, MatchedBy, Scope, Sender
from dispatch.states import (
    DeliveryState,
    EvidenceKind,
    Standing,
    Step,
    origins,
    step,
)
from dispatch.tiers import Tier
from dispatch.words import Words

_delivery = tables.delivery
_recipient = tables.recipient


def claim(
    connection: Connection, issue_id: int, scope: Scope, now: datetime, claimed_by: str
) -> Claim | None:
    """Takes the next delivery that may go now and marks it `sending`; None when none is left."""
    work = (
        select(_delivery.c.id)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(
            _delivery.c.issue_id == issue_id,
            _delivery.c.state.in_(origins(Step.CLAIM)),
            or_(_delivery.c.not_before.is_(None), _delivery.c.not_before <= now),
        )
        .order_by(_delivery.c.id)
        .limit(1)
    )
    if scope.tiers is not None:
        work = work.where(_recipient.c.tier.in_(scope.tiers))
    if scope.names is not None:
        work = work.where(_recipient.c.name.in_(scope.names))
    taken = connection.execute(
        update(_delivery)
        # The state is asked again, so that of two senders only one row count is 1.
        .where(_delivery.c.id == work.scalar_subquery())
        .where(_delivery.c.state.in_(origins(Step.CLAIM)))
        .values(
            state=DeliveryState.SENDING,
            claimed_by=claimed_by,
            claimed_at=now,
            tries=_delivery.c.tries + 1,
        )
        .returning(_delivery.c.id)
    ).scalar()
    return None if taken is None else _claim_value(connection, taken)


def _claim_value(connection: Connection, delivery_id: int) -> Claim:
    row = connection.execute(
        select(
            _delivery,
            _recipient.c.name,
            _recipient.c.tier,
            tables.issue.c.number,
            tables.issue.c.sender,
            tables.issue.c.sender_name,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .where(_delivery.c.id == delivery_id)
    ).one()
    first = _first_sent(connection, row) if row.attempt > 1 else None
    return Claim(
        delivery_id=row.id,
        rendition_id=row.rendition_id,
        recipient=row.name,
        tier=Tier(row.tier),
        address=row.address,
        attempt=row.attempt,
        tries=row.tries,
        token=row.token,
        message_id=row.message_id,
        issue=row.number,
        sender=Sender(row.sender, row.sender_name),
        first_message_id=None if first is None else first.message_id,
        first_sent_at=None if first is None else first.sent_at,
    )


def _first_sent(connection: Connection, row: Row[Any]) -> Any:
    """The first message this recipient got, by preference at the same address."""
    return connection.execute(
        select(_delivery.c.message_id, _delivery.c.sent_at)
        .where(
            _delivery.c.recipient_id == row.recipient_id,
            _delivery.c.attempt < row.attempt,
            _delivery.c.sent_at.is_not(None),
        )
        .order_by(_delivery.c.address != row.address, _delivery.c.attempt)
        .limit(1)
    ).first()


def record(connection: Connection, finished: Finished) -> DeliveryState:
    """Writes the outcome of a claimed delivery; a refusal is evidence too."""
    outcome = finished.outcome
    state = _advance(
        connection,
        finished.delivery_id,
        outcome.step,
        sent_at=finished.at if outcome.step in _LEFT_US else None,
        not_before=finished.not_before,
        code=outcome.code,
        enhanced_status=outcome.enhanced_status,
        reply_text=outcome.text,
    )
    if outcome.step is Step.REFUSE:
        evidence.add(
            connection,
            delivery_id=finished.delivery_id,
            kind=EvidenceKind.SMTP_REPLY,
            proves=Standing.FAILED,
            matched_by=MatchedBy.SUBMISSION,
            believed=True,
            at=finished.at,
            recorded_at=finished.at,
            summary=Words(
                f"服务器拒收：{outcome.code or ''} {outcome.text}",
                f"refused by the server: {outcome.code or ''} {outcome.text}",
            ),
        )
        evidence.refold(connection, finished.delivery_id)
    if state is DeliveryState.UNCERTAIN and evidence.heard_of(connection, finished.delivery_id):
        state = _advance(connection, finished.delivery_id, Step.EVIDENCE)
    return state


# A message in doubt may have left: the day of its sending is the day of the doubt.
_LEFT_US = frozenset({Step.ACCEPT, Step.LOSE_SIGHT})


def _advance(
    connection: Connection, delivery_id: int, happened: Step, **values: object
) -> DeliveryState:
    now_at = connection.execute(
        select(_delivery.c.state).where(_delivery.c.id == delivery_id)
    ).scalar_one()
    state = step(DeliveryState(now_at), happened)
    connection.execute(
        update(_delivery)
        .where(_delivery.c.id == delivery_id)
        .values(state=state, claimed_by=None, **values)
    )
    return state


def settle_interrupted(connection: Connection, issue_id: int, now: datetime) -> int:
    """Marks what a dead sender left in `sending` as uncertain; the caller holds the right to send.

    Returns how many stay in doubt: those of which nothing was heard meanwhile.
    """
    left = connection.execute(
        select(_delivery.c.id, _delivery.c.claimed_at).where(
            _delivery.c.issue_id == issue_id, _delivery.c.state == DeliveryState.SENDING
        )
    ).all()
    for delivery_id, claimed_at in left:
        _advance(
            connection,
            delivery_id,
            Step.LOSE_SIGHT,
            sent_at=claimed_at or now,
            reply_text="interrupted while sending",
        )
        if evidence.heard_of(connection, delivery_id):
            _advance(connection, delivery_id, Step.EVIDENCE)
    return len(left)


def counts(connection: Connection, issue_id: int) -> Mapping[DeliveryState, int]:
    """How many deliveries of an issue are in each state."""
    rows = connection.execute(
        select(_delivery.c.state, func.count())
        .where(_delivery.c.issue_id == issue_id)
        .group_by(_delivery.c.state)
    )
    return {DeliveryState(state): count for state, count in rows}


def recipients(connection: Connection, issue_id: int, names: Iterable[str]) -> Sequence[Any]:
    """Id, name and tier of some recipients of an issue."""
    return connection.execute(
        select(_recipient.c.id, _recipient.c.name, _recipient.c.tier)
        .where(_recipient.c.issue_id == issue_id, _recipient.c.name.in_(list(names)))
        .order_by(_recipient.c.position)
    ).all()
