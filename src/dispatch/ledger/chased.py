"""Owns the ledger's methods about chasing: further attempts, and what clerks say of recipients."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from dispatch.ledger import by_hand, further, noted, tables
from dispatch.ledger.judged import Judged
from dispatch.ledger.waking import wake
from dispatch.records import Acknowledged, Action, PlannedAttempt, Ruled, Ruling, Waiting


class Chased(Judged):
    """The part of the ledger that writes again and is told by hand; one method a transaction."""

    def plan_attempts(
        self, number: str, planned: Sequence[PlannedAttempt], acts: Sequence[Action] = ()
    ) -> None:
        """Adds further attempts of this round; TryAgain where one of them is there already."""
        with self._write() as connection:
            noted.add(connection, acts)
            further.plan(connection, issue_id(connection, number), planned)

    def take_back_unsent(self, number: str) -> int:
        """Forgets further attempts of which nothing was submitted; only with the right to send."""
        with self._write() as connection:
            return further.take_back_unsent(connection, issue_id(connection, number))

    def withdraw_further(self, number: str, names: Collection[str]) -> None:
        """Withdraws what waits to be said once more to some recipients."""
        with self._write() as connection:
            further.withdraw(connection, issue_id(connection, number), names)

    def waiting_for(self, number: str, now: datetime | None) -> Waiting:
        """For whom a message may go now, or with None some time: their first, or a further one."""
        with self._read() as connection:
            return further.waiting(connection, issue_id(connection, number), now)

    def last_restored(self) -> datetime | None:
        """When the ledger was last put back from a backup, settled since or not."""
        with self._read() as connection:
            return connection.execute(select(func.max(tables.restored.c.at))).scalar()

    def may_carry_on(self, number: str, *, may: bool) -> None:
        """Whether the sending of an issue may go on without a clerk.

        What was stopped does not begin once more for the moment that it was appointed for.
        """
        issue = tables.issue
        stopped = {} if may else {"begun_for": issue.c.send_at}
        with self._write() as connection:
            connection.execute(
                update(issue).where(issue.c.number == number).values(carry_on=may, **stopped)
            )
            wake(connection)

    def acknowledge(
        self, number: str, names: Sequence[str], said: Acknowledged, acts: Sequence[Action] = ()
    ) -> tuple[Ruled, ...]:
        """Counts recipients of an issue as confirmed, by a clerk's word."""
        with self._write() as connection:
            noted.add(connection, acts)
            return tuple(by_hand.acknowledge(connection, number, one, said) for one in names)

    def take_back_by_hand(
        self, number: str, name: str, ruling: Ruling, act: Action | None = None
    ) -> tuple[Ruled, ...]:
        """Voids what clerks said of a recipient; it is kept, and so is the ruling."""
        with self._write() as connection:
            ruled = by_hand.take_back_all(connection, number, name, ruling)
            if ruled and act is not None:
                noted.add(connection, [act])
            return ruled


def issue_id(connection: Connection, number: str) -> int:
    """The key of an issue that is known to be there."""
    found = connection.execute(
        select(tables.issue.c.id).where(tables.issue.c.number == number)
    ).scalar_one()
    return int(found)
