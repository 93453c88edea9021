"""Owns which mailbox writes to whom, who waits for which, and which one rests."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, delete, func, select, update

from dispatch.ledger import tables
from dispatch.ledger.deliveries import within
from dispatch.ledger.dialects import among, inserting
from dispatch.ledger.heads import waiting_ids
from dispatch.ledger.own import OF_DELIVERY
from dispatch.records import Scope
from dispatch.records.mailboxes import PauseCause, PausedMailbox
from dispatch.states import Step, origins

_delivery = tables.delivery
_issue = tables.issue
_recipient = tables.recipient
_paused = tables.paused_mailbox
_kept = tables.recipient_mailbox


def keep(connection: Connection, mailbox_of: Mapping[str, str]) -> None:
    """Keeps by which mailbox recipients are written to from now on."""
    if not mailbox_of:
        return
    putting = inserting(connection, _kept)
    putting = putting.on_conflict_do_update(
        index_elements=["name"],
        set_={"mailbox": putting.excluded.mailbox},
        where=_kept.c.mailbox != putting.excluded.mailbox,
    )
    rows = [{"name": name, "mailbox": mailbox} for name, mailbox in mailbox_of.items()]
    connection.execute(putting, rows)


def kept(connection: Connection, names: Collection[str]) -> dict[str, str]:
    """The mailbox of each of these recipients that has one."""
    rows = connection.execute(
        select(_kept.c.name, _kept.c.mailbox).where(among(_kept.c.name, names))
    )
    return {row.name: row.mailbox for row in rows}


def names_of(connection: Connection, mailbox: str) -> frozenset[str]:
    """The recipients that keep to a mailbox."""
    rows = connection.execute(select(_kept.c.name).where(_kept.c.mailbox == mailbox))
    return frozenset(rows.scalars())


def move(connection: Connection, names: Collection[str], address: str, name: str) -> int:
    """Has recipients written to by another mailbox; what waits for them goes by it, too.

    Returns how many messages that are. What a sender has in hand goes as it was.
    """
    keep(connection, dict.fromkeys(names, address))
    theirs = select(_recipient.c.id).where(among(_recipient.c.name, names))
    moved = connection.execute(
        update(_delivery)
        .where(
            _delivery.c.recipient_id.in_(theirs),
            _delivery.c.state.in_(origins(Step.CLAIM)),
            _delivery.c.claimed_by.is_(None),
        )
        .values(sender=address, sender_name=name)
    )
    return moved.rowcount


def waiting(connection: Connection, number: str | None = None) -> dict[str, int]:
    """How many recipients wait for each mailbox, in one issue or in all."""
    counted = func.count(_delivery.c.recipient_id.distinct()).label("waiting")
    asked = select(OF_DELIVERY.label("mailbox"), counted).group_by(OF_DELIVERY)
    if number is None:
        # Of these alone: of no mailbox and no state does an index know over all issues.
        asked = asked.where(_delivery.c.issue_id.in_(waiting_ids(connection)))
    rows = connection.execute(_waiting(asked, number))
    return {row.mailbox: row.waiting for row in rows}


def waiting_names(
    connection: Connection, number: str, mailbox: str, scope: Scope
) -> tuple[str, ...]:
    """Who waits for a mailbox in an issue, in the order of the roster."""
    asked = (
        select(_recipient.c.name)
        .join(_delivery, _delivery.c.recipient_id == _recipient.c.id)
        .where(OF_DELIVERY.in_([mailbox]))
        .group_by(_recipient.c.id, _recipient.c.name, _recipient.c.position)
        .order_by(_recipient.c.position)
    )
    return tuple(connection.execute(within(_waiting(asked, number), scope)).scalars())


def _waiting(asked: Any, number: str | None) -> Any:
    asked = asked.join(_issue, _issue.c.id == _delivery.c.issue_id)
    if number is not None:
        asked = asked.where(_issue.c.number == number)
    return asked.where(_delivery.c.state.in_(origins(Step.CLAIM)))


def pause(connection: Connection, one: PausedMailbox) -> None:
    """Pauses a mailbox; what a clerk paused stays so, and since when it rests stays, too."""
    said = {"cause": one.cause, "reason_zh": one.reason.zh, "reason_en": one.reason.en}
    may_replace = None if one.cause is PauseCause.CLERK else _paused.c.cause != PauseCause.CLERK
    connection.execute(
        inserting(connection, _paused)
        .values(address=one.address, since=one.since, **said)
        .on_conflict_do_update(index_elements=["address"], set_=said, where=may_replace)
    )


def resume(connection: Connection, address: str, cause: PauseCause | None) -> bool:
    """Lets a mailbox send again, if it rests for this cause or with None for any."""
    gone = delete(_paused).where(_paused.c.address == address)
    if cause is not None:
        gone = gone.where(_paused.c.cause == cause)
    return connection.execute(gone).rowcount > 0
