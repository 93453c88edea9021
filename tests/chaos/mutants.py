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


MUTANTS: dict[str, Callable[[], None]] = {"repeats": repeats, "forgets": forgets}
