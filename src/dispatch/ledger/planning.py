"""Owns the planning transactions: an issue as it goes out, and each further attempt."""

import hashlib
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from dispatch.issue import Attachment, Rendition
from dispatch.ledger import tables
from dispatch.records import Plan, PlannedDelivery, PlannedRecipient
from dispatch.states import DeliveryState, Standing
from dispatch.tiers import Tier


def plan(connection: Connection, plan: Plan, now: datetime) -> None:
    """Writes an issue with everything that its first sending needs."""
    issue_id = _insert(
        connection,
        tables.issue,
        number=plan.number,
        digest=plan.digest,
        source=plan.source,
        sender=plan.sender.address,
        sender_name=plan.sender.name,
        planned_at=now,
    )
    renditions = {
        rendition.tier: add_rendition(connection, issue_id, rendition)
        for rendition in plan.renditions
    }
    for position, recipient in enumerate(plan.recipients):
        _add_recipient(connection, issue_id, position, recipient, renditions)


def withdraw(connection: Connection, issue_id: int) -> bool:
    """Takes a plan back of which nothing was ever submitted; False when something was."""
    left = connection.execute(
        select(func.count()).where(
            tables.delivery.c.issue_id == issue_id,
            tables.delivery.c.state != DeliveryState.PLANNED,
        )
    ).scalar_one()
    if left:
        return False
    renditions = select(tables.rendition.c.id).where(tables.rendition.c.issue_id == issue_id)
    files = tables.rendition_attachment
    connection.execute(delete(files).where(files.c.rendition_id.in_(renditions)))
    for table in (tables.delivery, tables.recipient, tables.rendition):
        connection.execute(delete(table).where(table.c.issue_id == issue_id))
    connection.execute(delete(tables.issue).where(tables.issue.c.id == issue_id))
    return True


def _add_recipient(
    connection: Connection,
    issue_id: int,
    position: int,
    recipient: PlannedRecipient,
    renditions: dict[Tier, int],
) -> None:
    recipient_id = _insert(
        connection,
        tables.recipient,
        issue_id=issue_id,
        position=position,
        name=recipient.name,
        tier=recipient.tier,
        is_person=recipient.is_person,
        on_paper=recipient.on_paper,
        chase=recipient.chase,
        acknowledged_by=recipient.acknowledged_by,
        within=recipient.within,
        addresses=list(recipient.addresses),
        standing=Standing.AWAITING.label,
    )
    for delivery in recipient.deliveries:
        add_delivery(connection, issue_id, recipient_id, renditions[recipient.tier], 1, delivery)


def add_delivery(
    connection: Connection,
    issue_id: int,
    recipient_id: int,
    rendition_id: int,
    attempt: int,
    delivery: PlannedDelivery,
) -> None:
    """One planned delivery; a second one for the same attempt and address is refused."""
    _insert(
        connection,
        tables.delivery,
        issue_id=issue_id,
        recipient_id=recipient_id,
        rendition_id=rendition_id,
        attempt=attempt,
        address=delivery.address,
        token=delivery.token,
        message_id=delivery.message_id,
        state=DeliveryState.PLANNED,
    )


def add_rendition(connection: Connection, issue_id: int, rendition: Rendition) -> int:
    """Keeps a rendition once per issue, tier and attempt; its files once by digest."""
    known = connection.execute(
        select(tables.rendition.c.id).where(
            tables.rendition.c.issue_id == issue_id,
            tables.rendition.c.tier == rendition.tier,
            tables.rendition.c.attempt == rendition.attempt,
        )
    ).scalar()
    if known is not None:
        return int(known)
    rendition_id = _insert(
        connection,
        tables.rendition,
        issue_id=issue_id,
        tier=rendition.tier,
        attempt=rendition.attempt,
        subject=rendition.subject,
        text=rendition.text,
        html=rendition.html,
    )
    for position, attachment in enumerate(rendition.attachments):
        _insert(
            connection,
            tables.rendition_attachment,
            rendition_id=rendition_id,
            position=position,
            name=attachment.name,
            content_type=attachment.content_type,
            digest=_keep(connection, attachment.content),
        )
    return rendition_id


def _keep(connection: Connection, content: bytes) -> str:
    digest = hashlib.sha256(content).hexdigest()
    connection.execute(
        sqlite_insert(tables.blob).values(digest=digest, content=content).on_conflict_do_nothing()
    )
    return digest


def _insert(connection: Connection, table: Table, **values: object) -> int:
    key = connection.execute(insert(table), values).inserted_primary_key
    assert key is not None
    return int(key[0])


def read_rendition(connection: Connection, rendition_id: int) -> Rendition:
    """A kept rendition with its files."""
    row = connection.execute(
        select(tables.rendition).where(tables.rendition.c.id == rendition_id)
    ).one()
    files = connection.execute(
        select(
            tables.rendition_attachment.c.name,
            tables.rendition_attachment.c.content_type,
            tables.blob.c.content,
        )
        .join(tables.blob, tables.blob.c.digest == tables.rendition_attachment.c.digest)
        .where(tables.rendition_attachment.c.rendition_id == rendition_id)
        .order_by(tables.rendition_attachment.c.position)
    )
    attachments = tuple(Attachment(name, kind, content) for name, kind, content in files)
    return Rendition(Tier(row.tier), row.attempt, row.subject, row.text, row.html, attachments)


def first_attachments(connection: Connection, issue_id: int, tier: Tier) -> tuple[Attachment, ...]:
    """The files of a tier's first sending: a resend carries the same bytes."""
    rendition_id = connection.execute(
        select(func.min(tables.rendition.c.id)).where(
            tables.rendition.c.issue_id == issue_id, tables.rendition.c.tier == tier
        )
    ).scalar()
    return () if rendition_id is None else read_rendition(connection, rendition_id).attachments
