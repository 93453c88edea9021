"""Owns the planning transactions: an issue as it goes out, and each further attempt."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from dispatch.errors import InputError
from dispatch.ledger import mailboxes, tables
from dispatch.ledger.dialects import inserting
from dispatch.ledger.evidence import says_anyone
from dispatch.ledger.reading import latest_round
from dispatch.records import Plan, PlannedAttempt, PlannedDelivery, PlannedRecipient
from dispatch.renditions import Attachment, Rendition
from dispatch.states import DeliveryState, Standing, Step, origins, step
from dispatch.tiers import Tier
from dispatch.words import say


def plan(connection: Connection, plan: Plan, now: datetime) -> None:
    """Writes an issue with everything that its first sending needs.

    It takes the place of a plan of which nothing has left: text and roster may have been mended.
    """
    _refuse_archived(connection, plan.number)
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
    first = Round(issue_id, 1, 1, plan.send_at, plan.sender.address)
    _add_text(connection, first, plan, now)
    renditions = _add_renditions(connection, first, plan)
    keep_mailboxes(connection, first.sender, plan.recipients)
    for position, recipient in enumerate(plan.recipients):
        recipient_id = _insert(
            connection, tables.recipient, **_recipient_row(first, position, recipient)
        )
        add_deliveries(connection, first, recipient_id, recipient, renditions)


def _refuse_archived(connection: Connection, number: str) -> None:
    """What has gone out must not go out again because it no longer stands here."""
    gone = tables.archived_issue
    if connection.execute(select(gone.c.number).where(gone.c.number == number)).first():
        raise InputError(
            say("第 {number} 期早已发出并归档，没有发送。", number=number),
            advice=say("请核对期号；已归档的各期见 dispatch archive。"),
        )


@dataclass(frozen=True, slots=True)
class Round:
    """The round that deliveries are planned for, and the attempt it begins with."""

    issue_id: int
    number: int
    attempt: int
    send_at: datetime | None
    sender: str
    """The mailbox of the issue: what goes by another one names it."""


def correct(connection: Connection, issue_id: int, plan: Plan, now: datetime) -> None:
    """Writes a correction (更正): another text for everyone; what waits of the old is withdrawn."""
    _withdraw_waiting(connection, issue_id)
    latest = connection.execute(
        select(tables.issue.c.round, func.max(tables.delivery.c.attempt), tables.issue.c.sender)
        .outerjoin(tables.delivery, tables.delivery.c.issue_id == tables.issue.c.id)
        .where(tables.issue.c.id == issue_id)
        .group_by(tables.issue.c.id, tables.issue.c.round, tables.issue.c.sender)
    ).one()
    later = Round(issue_id, latest[0] + 1, latest[1] + 1, plan.send_at, latest[2])
    connection.execute(
        update(tables.issue)
        .where(tables.issue.c.id == issue_id)
        .values(digest=plan.digest, source=plan.source, round=later.number, send_at=plan.send_at)
    )
    _add_text(connection, later, plan, now)
    renditions = _add_renditions(connection, later, plan)
    keep_mailboxes(connection, later.sender, plan.recipients)
    known = known_recipients(connection, issue_id)
    for position, recipient in enumerate(plan.recipients):
        recipient_id = put_recipient(connection, later, position, recipient, known)
        add_deliveries(connection, later, recipient_id, recipient, renditions)


def _withdraw_waiting(connection: Connection, issue_id: int) -> None:
    for state in origins(Step.WITHDRAW):
        connection.execute(
            update(tables.delivery)
            .where(tables.delivery.c.issue_id == issue_id, tables.delivery.c.state == state)
            .values(state=step(state, Step.WITHDRAW))
        )


def put_recipient(
    connection: Connection,
    of: Round,
    position: int,
    recipient: PlannedRecipient,
    known: Mapping[str, int],
) -> int:
    """A recipient of a round, as it is today: new, or known from a round before.

    As nobody has acknowledged: what was acknowledged was another text.
    """
    table, row = tables.recipient, _recipient_row(of, position, recipient)
    if recipient.name not in known:
        return _insert(connection, table, **row)
    recipient_id = known[recipient.name]
    connection.execute(update(table).where(table.c.id == recipient_id).values(**row))
    return recipient_id


def known_recipients(connection: Connection, issue_id: int) -> dict[str, int]:
    """The recipients of all rounds of an issue, by name."""
    rows = connection.execute(
        select(tables.recipient.c.name, tables.recipient.c.id).where(
            tables.recipient.c.issue_id == issue_id
        )
    )
    return {name: int(recipient_id) for name, recipient_id in rows}


def _add_text(connection: Connection, of: Round, plan: Plan, now: datetime) -> None:
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


def _add_renditions(connection: Connection, of: Round, plan: Plan) -> dict[Tier, int]:
    return {
        one.tier: add_rendition(connection, of.issue_id, replace(one, attempt=of.attempt))
        for one in plan.renditions
    }


def add_deliveries(
    connection: Connection,
    of: Round,
    recipient_id: int,
    recipient: PlannedRecipient,
    renditions: dict[Tier, int],
) -> None:
    """The deliveries of a recipient's first attempt in a round."""
    for delivery in recipient.deliveries:
        add_delivery(
            connection,
            delivery,
            of.sender,
            issue_id=of.issue_id,
            recipient_id=recipient_id,
            rendition_id=renditions[recipient.tier],
            round=of.number,
            attempt=of.attempt,
            not_before=of.send_at,
        )


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


def _recipient_row(of: Round, position: int, recipient: PlannedRecipient) -> dict[str, object]:
    return {
        "issue_id": of.issue_id,
        "round": of.number,
        "position": position,
        "name": recipient.name,
        "tier": recipient.tier,
        "is_person": recipient.is_person,
        "on_paper": recipient.on_paper,
        "chase": recipient.chase,
        "acknowledged_by": recipient.acknowledged_by,
        "within": recipient.within,
        "addresses": list(recipient.addresses),
        "standing": Standing.AWAITING.label,
    }


def keep_mailboxes(
    connection: Connection, own: str, planned: Iterable[PlannedRecipient | PlannedAttempt]
) -> None:
    """Keeps by which mailbox each recipient is written to; `own` is that of the issue."""
    mailbox_of = {}
    for one in planned:
        for letter in one.deliveries[:1]:
            mailbox_of[one.name] = own if letter.sender is None else letter.sender.address
    mailboxes.keep(connection, mailbox_of)


def add_delivery(
    connection: Connection, delivery: PlannedDelivery, own: str, **where: object
) -> None:
    """One planned delivery; a second one for the same attempt and address is refused.

    `own` is the mailbox of the issue, which is not named once more. `where`: the columns that place
    it, as `issue_id`, `recipient_id`, `rendition_id`, `round`, `attempt`, `not_before`.
    """
    sender = delivery.sender
    if sender is not None and sender.address == own:
        sender = None
    _insert(
        connection,
        tables.delivery,
        address=delivery.address,
        token=delivery.token,
        message_id=delivery.message_id,
        state=DeliveryState.PLANNED,
        sender=None if sender is None else sender.address,
        sender_name=None if sender is None else sender.name,
        **where,
    )


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
