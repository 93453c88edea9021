"""Owns who attends to a mailbox: one at a time, by a lease that its holder renews.

Of a database it lives by the database's clock, so that no machine's own can prolong or cut it. It
spares a mailbox double work and keeps no evidence right: what two read at once is recorded once.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import Connection, Row, delete, select, update

from dispatch.ledger import tables
from dispatch.ledger.dialects import inserting, moment_of
from dispatch.ledger.opened import Opened

LEASE = timedelta(seconds=60)
_lease = tables.lease


class Attended(Opened):
    """The part of a ledger that knows who attends to what; `what` names a mailbox and a task."""

    def take_up(
        self, what: str, holder: str, now: datetime, is_dead: Callable[[str], bool]
    ) -> str | None:
        """Who attends to it already; None where it is the holder's from now on.

        Whose lease has run out has gone, and who is known to be dead.
        """
        with self._read() as connection:
            # Who stands by asks again and again, and holds up nobody who writes.
            other = _other(connection, what, holder, _moment(connection, now), is_dead)
            if other is not None:
                return other
        with self._write() as connection:
            moment = _moment(connection, now)
            other = _other(connection, what, holder, moment, is_dead)
            if other is not None:
                return other
            values = {"holder": holder, "until": moment + LEASE}
            putting = inserting(connection, _lease).values(name=what, **values)
            connection.execute(putting.on_conflict_do_update(index_elements=["name"], set_=values))
            return None

    def keep_up(self, what: str, holder: str, now: datetime) -> bool:
        """Renews it; False when another has taken it up."""
        with self._write() as connection:
            renewed = connection.execute(
                update(_lease)
                .where(_lease.c.name == what, _lease.c.holder == holder)
                .values(until=_moment(connection, now) + LEASE)
            )
            return renewed.rowcount == 1

    def give_up(self, what: str, holder: str) -> None:
        """Lets the next one have it."""
        with self._write() as connection:
            connection.execute(
                delete(_lease).where(_lease.c.name == what, _lease.c.holder == holder)
            )


def _other(
    connection: Connection,
    what: str,
    holder: str,
    moment: datetime,
    is_dead: Callable[[str], bool],
) -> str | None:
    row = connection.execute(select(_lease).where(_lease.c.name == what)).first()
    if row is None or row.holder == holder or not _is_alive(row, moment, is_dead):
        return None
    return str(row.holder)


def _moment(connection: Connection, now: datetime) -> datetime:
    """What time it is: of a file's ledger by this machine, which is the only one."""
    return moment_of(connection) if connection.dialect.name == "postgresql" else now


def _is_alive(row: Row[tuple[object, ...]], now: datetime, is_dead: Callable[[str], bool]) -> bool:
    # What lies further ahead than a lease was written by a clock that was wrong.
    return now < row.until <= now + LEASE and not is_dead(row.holder)
