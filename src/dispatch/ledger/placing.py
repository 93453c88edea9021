"""Owns how a round's recipients and their first deliveries are placed: many, in few statements."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from dispatch.ledger import mailboxes, tables
from dispatch.records import PlannedAttempt, PlannedDelivery, PlannedRecipient
from dispatch.states import DeliveryState, Standing
from dispatch.tiers import Tier

_recipient = tables.recipient


@dataclass(frozen=True, slots=True)
class Round:
    """The round that deliveries are planned for, and the attempt it begins with."""

    issue_id: int
    number: int
    attempt: int
    send_at: datetime | None
    sender: str
    """The mailbox of the issue: what goes by another one names it."""


def place(
    connection: Connection,
    of: Round,
    recipients: Sequence[PlannedRecipient],
    renditions: Mapping[Tier, int],
    begin: int = 0,
) -> None:
    """Recipients of a round, as they are today, with a first attempt each; in order from `begin`.

    New, or known from a round before: then as nobody has acknowledged, for what was acknowledged
    was another text.
    """
    keep_mailboxes(connection, of.sender, recipients)
    ids = _put_recipients(connection, of, recipients, begin)
    put_deliveries(
        connection,
        [
            delivery_row(
                letter,
                of.sender,
                issue_id=of.issue_id,
                recipient_id=ids[one.name],
                rendition_id=renditions[one.tier],
                round=of.number,
                attempt=of.attempt,
                not_before=of.send_at,
            )
            for one in recipients
            for letter in one.deliveries
        ],
    )


def _put_recipients(
    connection: Connection, of: Round, recipients: Sequence[PlannedRecipient], begin: int
) -> dict[str, int]:
    known = _known(connection, of.issue_id)
    rows = [_recipient_row(of, at, one) for at, one in enumerate(recipients, begin)]
    if new := [row for row in rows if row["name"] not in known]:
        connection.execute(insert(_recipient), new)
    if old := [row | {"which": known[row["name"]]} for row in rows if row["name"] in known]:
        # What is set is what the rows name.
        connection.execute(update(_recipient).where(_recipient.c.id == bindparam("which")), old)
    return _known(connection, of.issue_id) if new else known


def _known(connection: Connection, issue_id: int) -> dict[str, int]:
    """The recipients of all rounds of an issue, by name."""
    rows = connection.execute(
        select(_recipient.c.name, _recipient.c.id).where(_recipient.c.issue_id == issue_id)
    )
    return {name: int(recipient_id) for name, recipient_id in rows}


def _recipient_row(of: Round, position: int, recipient: PlannedRecipient) -> dict[str, Any]:
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


def delivery_row(delivery: PlannedDelivery, own: str, **where: object) -> dict[str, Any]:
    """One planned delivery.

    `own` is the mailbox of the issue, which is not named once more. `where`: the columns that place
    it, as `issue_id`, `recipient_id`, `rendition_id`, `round`, `attempt`, `not_before`.
    """
    sender = delivery.sender
    if sender is not None and sender.address == own:
        sender = None
    return {
        "address": delivery.address,
        "token": delivery.token,
        "message_id": delivery.message_id,
        "state": DeliveryState.PLANNED,
        "sender": None if sender is None else sender.address,
        "sender_name": None if sender is None else sender.name,
        **where,
    }


def put_deliveries(connection: Connection, rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes them; a second one for the same attempt and address is refused, with all of them."""
    if rows:
        connection.execute(insert(tables.delivery), rows)
