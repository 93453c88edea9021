"""Owns the record of who did what: written in the transaction of the act, only ever added to."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, insert, select

from dispatch.ledger import tables
from dispatch.ledger.opened import Opened
from dispatch.records import Action, Deed

_action = tables.action


class Noted(Opened):
    """The part of the ledger that keeps who did what; one method a transaction."""

    def note(self, actions: Sequence[Action]) -> None:
        """Keeps acts of which nothing else stands in the ledger, or that are over."""
        with self._write() as connection:
            add(connection, actions)

    def actions(
        self, number: str | None = None, since: datetime | None = None
    ) -> tuple[Action, ...]:
        """What was done, in order: all of it, or about one issue, or from a moment on."""
        wanted = select(_action).order_by(_action.c.at, _action.c.id)
        if number is not None:
            wanted = wanted.where(_action.c.issue == number)
        if since is not None:
            wanted = wanted.where(_action.c.at >= since)
        with self._read() as connection:
            return tuple(
                Action(
                    row.at,
                    row.user,
                    row.machine,
                    Deed(row.deed),
                    row.issue,
                    row.recipient,
                    row.note,
                )
                for row in connection.execute(wanted)
            )


def add(connection: Connection, actions: Sequence[Action]) -> None:
    """Writes acts down within the caller's transaction."""
    if actions:
        connection.execute(
            insert(_action),
            [
                {
                    "at": one.at,
                    "user": one.user,
                    "machine": one.machine,
                    "deed": one.deed.value,
                    "issue": one.issue,
                    "recipient": one.recipient,
                    "note": one.note,
                }
                for one in actions
            ],
        )
