"""Owns the ledger's methods for workers, who share out what waits; one method a transaction."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from dispatch.errors import TryAgain
from dispatch.ledger import outcomes, reserving, resting
from dispatch.ledger.chased import Chased
from dispatch.ledger.dialects import moment_of
from dispatch.ledger.engine import Where
from dispatch.ledger.waking import wake
from dispatch.records import Finished, Run, Turned
from dispatch.words import say


class TakenForDead(TryAgain):
    """A worker's lease was taken from it: what it had begun stands in doubt by now."""


class Worked(Chased):
    """The part of the ledger that workers share, by PostgreSQL alone.

    `holder` is a worker's name of its own, never used again by another; its lease begins with
    `enrol` and is kept up within `presence`.
    """

    def __init__(self, where: Where) -> None:
        super().__init__(where)
        self._reserve = reserving.Reserve()

    def moment(self) -> datetime:
        """What time it is in the database: the same for all, whatever their machines say."""
        with self._read() as connection:
            return moment_of(connection)

    def enrol(self, holder: str) -> None:
        """Begins a worker's lease."""
        from dispatch.ledger import presence

        with self._write() as connection:
            presence.enrol(connection, holder)

    def presence(self, holder: str, news: Callable[[], None]) -> AbstractContextManager[None]:
        """Within, the lease is renewed, and `news` is called (by a thread) when there is some."""
        from dispatch.ledger import presence

        assert not isinstance(self._where, Path)
        return presence.kept_up(self._engine, self._where, holder, news)

    def come_back(self, holder: str, finished: Sequence[Finished], now: datetime) -> bool:
        """Writes what a worker could not write before; whether its lease is still its own.

        The worker sends nothing meanwhile. Where the lease is its own, whatever else of its stands
        in `sending` was claimed by a commit of which it never heard: it was not begun.
        """
        from dispatch.ledger import presence

        with self._write() as connection:
            outcomes.record(connection, finished, holder)
            mine = presence.is_there(connection, holder)
            if mine:
                outcomes.release_unbegun(connection, holder, now)
                reserving.give_back(connection, [holder])
                wake(connection)
            return mine

    def leave(self, holder: str) -> None:
        """Gives back what was reserved and ends the lease."""
        from dispatch.ledger import presence

        with self._write() as connection:
            reserving.give_back(connection, [holder])
            presence.leave(connection, holder)
            wake(connection)

    def give_back(self, holder: str) -> None:
        """Gives back what was reserved."""
        self._reserve.rows.clear()
        with self._write() as connection:
            if reserving.give_back(connection, [holder]):
                wake(connection)

    def bury_dead(self, mine: str, now: datetime) -> int:
        """Frees what dead workers had reserved; what they were sending is in doubt: how many."""
        with self._write() as connection:
            self._bury(connection, mine)
            return outcomes.settle_buried(connection, now)

    def settle_interrupted(self, now: datetime) -> int:
        """Takes what a dead sender left in `sending` for uncertain; only with the right to send.

        What living workers have in hand is theirs; what dead ones had reserved is free.
        """
        with self._write() as connection:
            if not isinstance(self._where, Path):
                self._bury(connection, "")
            return outcomes.settle_interrupted(connection, now)

    def _bury(self, connection: Connection, mine: str) -> None:
        from dispatch.ledger import presence

        if reserving.give_back(connection, presence.bury(connection, mine)):
            wake(connection)

    def begin_appointed(self, now: datetime, punctual: timedelta) -> None:
        """Lets workers begin with what was appointed for a moment that has just come."""
        with self._read() as connection:
            if not reserving.appointed(connection, now, punctual):
                return
        with self._write() as connection:
            reserving.take_up(connection, reserving.appointed(connection, now, punctual))
            wake(connection)

    def end_done(self) -> None:
        """Closes what has gone whole, for workers."""
        with self._read() as connection:
            if not reserving.done(connection):
                return
        with self._write() as connection:
            reserving.close(connection, reserving.done(connection))

    def any_for_workers(self, run: Run, now: datetime) -> bool:
        """Whether there is something that a worker may take now, were it not for the limits."""
        with self._read() as connection:
            return reserving.any_waiting(connection, run, now)

    def next_for_workers(self, run: Run, now: datetime) -> datetime | None:
        """When the next of what waits for its time may go."""
        with self._read() as connection:
            return reserving.next_moment(connection, run, now)

    def _share(self, run: Run, finished: Sequence[Finished], wanted: int, now: datetime) -> Turned:
        """One turn of a worker's: `Ledger.turn` over all that may go.

        Limits are counted and holds read each time, under the lock that all writers take: what
        another worker has begun is counted before this one begins.
        """
        from dispatch.ledger import presence

        with self._write() as connection:
            outcomes.record(connection, finished, run.holder)
            for one in finished:
                if one.hold is not None:
                    resting.put_on_hold(connection, run.route, one.hold)
            mine = presence.is_there(connection, run.holder)
            if not mine or not wanted:
                turned = Turned()
            else:
                held = resting.hold(connection, run.route, now)
                until = resting.rests_until(connection, run, held, now)
                if until is not None:
                    waiting = reserving.any_waiting(connection, run, now) or self._reserve.rows
                    turned = Turned(rests_until=until if waiting else None)
                else:
                    room = resting.room(connection, run, now)
                    claims = reserving.take(connection, self._reserve, run, wanted, room, now)
                    turned = Turned(claims)
        if not mine:
            raise TakenForDead(
                say("这个发送进程太久没有动静，别的进程已接手它手上的邮件。"),
                advice=say("它会重新登记，接着干；不确定的请看 dispatch status。"),
            )
        return turned
