"""Owns what the Sent folder tells and is told: copies that settle a doubt, copies to put there."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, or_, select, update

from dispatch.ledger import evidence, tables
from dispatch.ledger.deliveries import IN_ORDER, claim_value, in_flight, of_issue, whole_deliveries
from dispatch.ledger.own import Own, sent_from
from dispatch.records import Claim, Doubt, MatchedBy, Share
from dispatch.states import DeliveryState, EvidenceKind, Standing, Step, step
from dispatch.words import say

_delivery = tables.delivery
_SUMMARY = say("已发送文件夹里有这封的副本：服务器收下了")


def doubts(connection: Connection, mailbox: Own) -> tuple[Doubt, ...]:
    """What was sent from a mailbox and may not have left it."""
    rows = connection.execute(
        select(_delivery.c.id, _delivery.c.message_id, _delivery.c.token, _delivery.c.claimed_at)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .where(sent_from(mailbox), in_flight(DeliveryState.UNCERTAIN))
        .order_by(_delivery.c.id)
    )
    return tuple(Doubt(row.id, row.message_id, row.token, row.claimed_at) for row in rows)


def settle(connection: Connection, found: Collection[int], now: datetime) -> None:
    """Takes messages in doubt, of which a copy was found, for accepted."""
    for delivery_id in found:
        state = connection.execute(
            select(_delivery.c.state).where(_delivery.c.id == delivery_id)
        ).scalar_one()
        if state != DeliveryState.UNCERTAIN:
            continue
        connection.execute(
            update(_delivery)
            .where(_delivery.c.id == delivery_id)
            # The server keeps it already; ours would be a second copy.
            .values(state=step(DeliveryState(state), Step.EVIDENCE), copied_at=now)
        )
        evidence.add(
            connection,
            delivery_id=delivery_id,
            kind=EvidenceKind.SENT_COPY,
            proves=Standing.AWAITING,
            matched_by=MatchedBy.SENT_FOLDER,
            believed=True,
            at=now,
            recorded_at=now,
            summary=_SUMMARY,
        )


def uncopied(connection: Connection, number: str, most: int, share: Share) -> tuple[Claim, ...]:
    """Accepted messages of which no copy was put into Sent, as they were claimed."""
    named = _delivery.c.sender == share.mailbox
    rows = connection.execute(
        whole_deliveries()
        .where(
            or_(named, _delivery.c.sender.is_(None)) if share.unnamed else named,
            of_issue(number),
            _delivery.c.state == DeliveryState.ACCEPTED,
            _delivery.c.copied_at.is_(None),
            _delivery.c.claimed_at.is_not(None),
        )
        .order_by(*IN_ORDER)
        .limit(most)
    ).all()
    return tuple(claim_value(connection, row, row.claimed_at) for row in rows)


def mark_copied(connection: Connection, deliveries: Sequence[int], now: datetime) -> None:
    """Keeps that copies lie in Sent."""
    connection.execute(
        update(_delivery).where(_delivery.c.id.in_(deliveries)).values(copied_at=now)
    )
