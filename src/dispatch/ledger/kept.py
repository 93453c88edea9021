"""Owns the ledger's copy for a backup, and what is open after one was put back.

A ledger that comes out of a backup does not know what went out since: whatever waits in it may
have been sent. Nothing is sent from it until that is settled.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, delete, func, insert, select, update

from dispatch.errors import InputError
from dispatch.ledger import copies, noted, tables
from dispatch.ledger.archived import Archived
from dispatch.ledger.own import Own, sent_from
from dispatch.records import Action, Doubt, Restored
from dispatch.records.databases import Database
from dispatch.states import DeliveryState, Step, step
from dispatch.words import say

_delivery = tables.delivery
_restored = tables.restored
_WAITING = (DeliveryState.PLANNED, DeliveryState.DEFERRED)


class Kept(Archived):
    """The part of the ledger that is kept and put back; one method a transaction."""

    def copy_to(self, path: Path) -> None:
        """A whole and consistent copy in one file, made beside a sender at work.

        SQLite's online backup (https://sqlite.org/backup.html): one step, so that no writer can
        come between. A database's copies are its own tools' business.
        """
        if not isinstance(self._where, Path):
            raise _no_file(self._where)
        source = self._engine.raw_connection()
        try:
            driver = source.driver_connection
            assert driver is not None
            with closing(sqlite3.connect(path)) as target:
                driver.backup(target)
                target.execute("PRAGMA journal_mode=DELETE")
        finally:
            source.close()

    def mark_restored(self, restored: Restored, acts: Sequence[Action] = ()) -> None:
        """Leaves open what went out since the backup; a sender of that day holds nothing now."""
        with self._write() as connection:
            noted.add(connection, acts)
            connection.execute(delete(tables.lease))
            connection.execute(insert(_restored).values(at=restored.at, made_at=restored.made_at))

    def restored(self) -> Restored | None:
        """The restore that is not settled, with the oldest of the backups; None where all is."""
        wanted = select(func.max(_restored.c.at), func.min(_restored.c.made_at)).where(
            _restored.c.settled_at.is_(None)
        )
        with self._read() as connection:
            at, made_at = connection.execute(wanted).one()
            return None if at is None else Restored(at, made_at)

    def waiting_anywhere(self, mailbox: Own, since: datetime) -> tuple[Doubt, ...]:
        """What waits in any issue of a mailbox, as doubts: it may have gone out since then."""
        wanted = (
            select(_delivery.c.id, _delivery.c.message_id, _delivery.c.token)
            .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
            .where(sent_from(mailbox), _delivery.c.state.in_(_WAITING))
            .order_by(_delivery.c.id)
        )
        with self._read() as connection:
            return tuple(
                Doubt(row.id, row.message_id, row.token, since)
                for row in connection.execute(wanted)
            )

    def doubt(self, doubts: Sequence[Doubt], found: Sequence[int], now: datetime) -> None:
        """Takes what waits for uncertain, and of these what a copy was found of for accepted."""
        with self._write() as connection:
            for one in doubts:
                _lose_sight(connection, one)
            copies.settle(connection, found, now)

    def settle_restored(self, now: datetime, acts: Sequence[Action]) -> None:
        """Nothing is open any more."""
        with self._write() as connection:
            noted.add(connection, acts)
            connection.execute(
                update(_restored).where(_restored.c.settled_at.is_(None)).values(settled_at=now)
            )


def _no_file(database: Database) -> InputError:
    return InputError(
        say("台账在数据库里（{database}），不是一个文件，没有备份。", database=database),
        advice=say(
            "请用 PostgreSQL 自己的 pg_dump 备份；要一个文件，先运行 "
            "dispatch ledger move sqlite:///文件路径。"
        ),
    )


def _lose_sight(connection: Connection, one: Doubt) -> None:
    state = DeliveryState(
        connection.execute(
            select(_delivery.c.state).where(_delivery.c.id == one.delivery_id)
        ).scalar_one()
    )
    if state in _WAITING:
        lost = step(step(state, Step.CLAIM), Step.LOSE_SIGHT)
        connection.execute(
            update(_delivery)
            .where(_delivery.c.id == one.delivery_id)
            .values(state=lost, claimed_at=one.at)
        )
