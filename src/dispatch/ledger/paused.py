"""Owns the question which mailboxes rest: `status` asks it, so nothing heavy is imported here."""

from sqlalchemy import Connection, select

from dispatch.ledger import tables
from dispatch.records.mailboxes import PauseCause, PausedMailbox
from dispatch.words import Given

_paused = tables.paused_mailbox


def paused(connection: Connection) -> tuple[PausedMailbox, ...]:
    """The mailboxes that rest, the one that has rested longest first."""
    rows = connection.execute(select(_paused).order_by(_paused.c.since, _paused.c.address))
    return tuple(
        PausedMailbox(
            row.address, row.since, PauseCause(row.cause), Given(row.reason_zh, row.reason_en)
        )
        for row in rows
    )
