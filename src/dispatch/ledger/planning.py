"""Owns the planning transactions: an issue as it goes out, and each further attempt."""

import hashlib
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from dispatch.errors import InputError
from dispatch.ledger import placing, stubs, tables
from dispatch.ledger.dialects import inserting
from dispatch.ledger.evidence import says_anyone
from dispatch.ledger.reading import latest_round
from dispatch.records import Plan
from dispatch.renditions import Attachment, Rendition
from dispatch.states import DeliveryState, Step, origins, step
from dispatch.tiers import Tier
from dispatch.words import say


def plan(connection: Connection, plan: Plan, now: datetime) -> None:
    """Writes an issue with everything that its first sending needs.

    It takes the place of a plan of which nothing has left: text and roster may have been mended.
    """
    refuse_archived(connection, plan.number)
    before = connection.execute(
        select(tables.issue.c.id).where(tables.issue.c.number == plan.number)
    ).scalar()
    if before is not None and is_untouched(connection, before):
        withdraw(connection, before)
    issue_id = _insert(
        connection,
        tables.issue,
        number=plan.number,
        digest=plan.digest,
        source=plan.source,
        sender=plan.sender.address,
        sender_name=plan.sender.name,
        planned_at=now,
        send_at=plan.send_at,
    )
    first = placing.Round(issue_id, 1, 1, plan.send_at, plan.sender.address)
    _add_text(connection, first, plan, now)
    renditions = _add_renditions(connection, first, plan)
    placing.place(connection, first, plan.recipients, renditions)


def refuse_archived(connection: Connection, number: str) -> None:
    """Raises InputError for what has gone out long ago: it is no new issue because it went."""
    gone = stubs.archived_issue
    if connection.execute(select(gone.c.number).where(gone.c.number == number)).first():
        raise InputError(
            say("第 {number} 期早已发出并归档，没有发送。", number=number),
            advice=say("请核对期号；已归档的各期见 dispatch archive。"),
        )


def correct(connection: Connection, issue_id: int, plan: Plan, now: datetime) -> None:
    """Writes a correction (更正): another text for everyone; what waits of the old is withdrawn."""
    _withdraw_waiting(connection, issue_id)
    latest = connection.execute(
        select(tables.issue.c.round, func.max(tables.delivery.c.attempt), tables.issue.c.sender)
        .outerjoin(tables.delivery, tables.delivery.c.issue_id == tables.issue.c.id)
        .where(tables.issue.c.id == issue_id)
        .group_by(tables.issue.c.id, tables.issue.c.round, tables.issue.c.sender)
    ).one()
    later = placing.Round(issue_id, latest[0] + 1, latest[1] + 1, plan.send_at, latest[2])
    connection.execute(
        update(tables.issue)
        .where(tables.issue.c.id == issue_id)
        .values(digest=plan.digest, source=plan.source, round=later.number, send_at=plan.send_at)
    )
    _add_text(connection, later, plan, now)
    renditions = _add_renditions(connection, later, plan)
    placing.place(connection, later, plan.recipients, renditions)


def _withdraw_waiting(connection: Connection, issue_id: int) -> None:
    for state in origins(Step.WITHDRAW):
        connection.execute(
            update(tables.delivery)
            .where(tables.delivery.c.issue_id == issue_id, tables.delivery.c.state == state)
            .values(state=step(state, Step.WITHDRAW))
        )


def _add_text(connection: Connection, of: placing.Round, plan: Plan, now: datetime) -> None:
    connection.execute(
        insert(tables.issue_text),
        {
            "issue_id": of.issue_id,
            "round": of.number,
            "first_attempt": of.attempt,
            "digest": plan.digest,
            "source": plan.source,
            "planned_at": now,
        },
    )


def _add_renditions(connection: Connection, of: placing.Round, plan: Plan) -> dict[Tier, int]:
    return {
        one.tier: add_rendition(connection, of.issue_id, replace(one, attempt=of.attempt))
        for one in plan.renditions
    }


def reschedule(connection: Connection, issue_id: int, send_at: datetime | None) -> None:
    """Sets when the deliveries that were never tried may go."""
    connection.execute(
        update(tables.issue).where(tables.issue.c.id == issue_id).values(send_at=send_at)
    )
    connection.execute(
        update(tables.delivery)
        .where(
            tables.delivery.c.issue_id == issue_id,
            tables.delivery.c.state == DeliveryState.PLANNED,
        )
        .values(not_before=send_at)
    )


def is_untouched(connection: Connection, issue_id: int) -> bool:
    """Whether nothing of an issue was ever submitted, or may have been, and nobody confirmed it.

    Who has it on paper has this very text.
    """
    delivery = tables.delivery
    if says_anyone(connection, issue_id):
        return False
    begun = connection.execute(
        select(func.count()).where(
            delivery.c.issue_id == issue_id,
            # One that waits again by the clerk's word, after a doubt, has tries behind it.
            (delivery.c.state != DeliveryState.PLANNED) | (delivery.c.tries > 0),
        )
    ).scalar_one()
    return begun == 0


def withdraw(connection: Connection, issue_id: int) -> None:
    """Takes back a plan of which nothing was ever submitted."""
    renditions = select(tables.rendition.c.id).where(tables.rendition.c.issue_id == issue_id)
    files = tables.rendition_attachment
    connection.execute(delete(files).where(files.c.rendition_id.in_(renditions)))
    for table in (tables.delivery, tables.recipient, tables.rendition, tables.issue_text):
        connection.execute(delete(table).where(table.c.issue_id == issue_id))
    connection.execute(delete(tables.issue).where(tables.issue.c.id == issue_id))


def add_rendition(connection: Connection, issue_id: int, rendition: Rendition) -> int:
    """Keeps a rendition once per issue, tier, attempt and words; its files once by digest."""
    words = f"{rendition.subject}\x00{rendition.text}\x00{rendition.html}"
    digest = hashlib.sha256(words.encode()).hexdigest()
    known = connection.execute(
        select(tables.rendition.c.id).where(
            tables.rendition.c.issue_id == issue_id,
            tables.rendition.c.tier == rendition.tier,
            tables.rendition.c.attempt == rendition.attempt,
            tables.rendition.c.digest == digest,
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
        digest=digest,
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
        inserting(connection, tables.blob)
        .values(digest=digest, content=content)
        .on_conflict_do_nothing()
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
    """The files of a tier's first sending in this round: a resend carries the same bytes."""
    _, begins = latest_round(connection, issue_id)
    rendition_id = connection.execute(
        select(func.min(tables.rendition.c.id)).where(
            tables.rendition.c.issue_id == issue_id,
            tables.rendition.c.tier == tier,
            tables.rendition.c.attempt >= begins,
        )
    ).scalar()
    return () if rendition_id is None else read_rendition(connection, rendition_id).attachments
