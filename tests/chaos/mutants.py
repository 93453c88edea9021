"""Owns mutants of the program: each does what must never be, so that the judge is seen to notice.

Put in before the rounds fork, into the very code that they run.
"""

from collections.abc import Callable, Sequence
from itertools import count
from typing import Any


def repeats() -> None:
    """Sends every tenth message once more."""
    from dispatch.smtp.session import Session

    submit, number = Session.submit, count(1)

    async def twice(session: Session, message: Any, *_: Any) -> Any:
        outcome = await submit(session, message)
        if next(number) % 10 == 0:
            await submit(session, message)
        return outcome

    Session.submit = twice  # type: ignore[method-assign]


def forgets() -> None:
    """Passes over the first mail of what it has read."""
    from dispatch.ledger import recording

    record = recording.record_findings

    def partly(
        connection: Any, mailbox: Any, cursor: Any, findings: Sequence[Any], now: Any
    ) -> Any:
        return record(connection, mailbox, cursor, findings[1:], now)

    recording.record_findings = partly


def grabs() -> None:
    """A worker begins with what it has seen waiting, whoever else has it by then."""
    from sqlalchemy import bindparam, update

    from dispatch.ledger import reserving, tables
    from dispatch.ledger.columns import Moment
    from dispatch.states import DeliveryState

    delivery, reserve = tables.delivery, reserving._reserve
    row = update(delivery).where(delivery.c.id == bindparam("key"))
    free = row.values(claimed_by=None)
    begin = row.values(
        state=DeliveryState.SENDING,
        claimed_by=bindparam("holder"),
        claimed_at=bindparam("now", type_=Moment),
        route=bindparam("to"),
    )

    def unmarked(connection: Any, *asked: Any) -> Any:
        rows = reserve(connection, *asked)
        if rows:
            connection.execute(free, [{"key": one.id} for one in rows])
        return rows

    def regardless(connection: Any, run: Any, ids: Sequence[int], now: Any) -> set[int]:
        if ids:
            rows = [{"key": one, "holder": run.holder, "now": now, "to": run.route} for one in ids]
            connection.execute(begin, rows)
        return set(ids)

    reserving._reserve, reserving._begin = unmarked, regardless


def buries() -> None:
    """Takes whoever is at work for dead."""
    from sqlalchemy import text

    from dispatch.ledger import presence

    presence._BURY = text("DELETE FROM lease WHERE name = :key")


MUTANTS: dict[str, Callable[[], None]] = {
    one.__name__: one for one in (repeats, forgets, grabs, buries)
}
