"""Owns the Ledger object: one method a transaction, and the right to send."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from filelock import FileLock, Timeout
from sqlalchemy import Connection, select

from dispatch.errors import TryAgain
from dispatch.issue import Attachment, Rendition
from dispatch.ledger import deliveries, evidence, planning, reading, recording, tables
from dispatch.ledger.engine import open_engine, prepare, transaction
from dispatch.records import (
    Change,
    Claim,
    Finding,
    Finished,
    FolderCursor,
    IssueRecord,
    Known,
    Plan,
    PlannedDelivery,
    Scope,
)
from dispatch.states import DeliveryState
from dispatch.tiers import Tier
from dispatch.words import Words


class Ledger:
    """The ledger of one office; close it, or use it in a `with` statement.

    Every method raises LedgerUnusable where the file cannot be read or written and TryAgain
    where another program holds it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._engine = open_engine(path)
        prepare(self._engine, path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._engine.dispose()

    def _read(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._path, write=False)

    def _write(self) -> AbstractContextManager[Connection]:
        return transaction(self._engine, self._path, write=True)

    # Planning

    def plan(self, plan: Plan, now: datetime) -> None:
        """Freezes an issue: source, renditions, recipients as of today, deliveries."""
        with self._write() as connection:
            planning.plan(connection, plan, now)

    def withdraw(self, number: str) -> bool:
        """Takes back a plan of which nothing was submitted, so that text and roster may change.

        False, and nothing changed, when a message has left or may have; only with the right
        to send, after `settle_interrupted`.
        """
        with self._write() as connection:
            return planning.withdraw(connection, _issue_id(connection, number))

    def plan_attempt(
        self,
        number: str,
        attempt: int,
        renditions: Sequence[Rendition],
        by_recipient: Mapping[str, Sequence[PlannedDelivery]],
    ) -> None:
        """Adds one further attempt to some recipients; TryAgain if it is there already."""
        with self._write() as connection:
            issue_id = _issue_id(connection, number)
            ids = {
                rendition.tier: planning.add_rendition(connection, issue_id, rendition)
                for rendition in renditions
            }
            for row in deliveries.recipients(connection, issue_id, by_recipient):
                for delivery in by_recipient[row.name]:
                    planning.add_delivery(
                        connection, issue_id, row.id, ids[Tier(row.tier)], attempt, delivery
                    )

    def rendition(self, rendition_id: int) -> Rendition:
        """A rendition as it was frozen."""
        with self._read() as connection:
            return planning.read_rendition(connection, rendition_id)

    def attachments(self, number: str, tier: Tier) -> tuple[Attachment, ...]:
        """The files of a tier's first sending; the document first."""
        with self._read() as connection:
            issue_id = _issue_id(connection, number)
            return planning.first_attachments(connection, issue_id, tier)

    # Sending

    @contextmanager
    def right_to_send(self) -> Iterator[None]:
        """Held by one sender at a time on this ledger; a dead holder's is free at once.

        Raises TryAgain while another sender runs. It is what makes it safe to take whatever
        stands in `sending` for the leavings of a crash.
        """
        lock = FileLock(self._path.with_suffix(".sending.lock"))
        try:
            lock.acquire(timeout=0)
        except Timeout:
            raise TryAgain(
                Words(
                    "另一个 dispatch 正在发送，本次没有发送。",
                    "another dispatch is sending; this one sent nothing.",
                ),
                advice=Words(
                    "等它结束后看 dispatch status，需要时再运行一次。",
                    "when it has ended, look at dispatch status and run again if needed.",
                ),
            ) from None
        try:
            yield
        finally:
            lock.release()

    def settle_interrupted(self, number: str, now: datetime) -> int:
        """Takes what a dead sender left in `sending` for uncertain; only with the right to send."""
        with self._write() as connection:
            return deliveries.settle_interrupted(connection, _issue_id(connection, number), now)

    def claim(
        self,
        number: str,
        scope: Scope,
        now: datetime,
        claimed_by: str,
        finished: Finished | None = None,
    ) -> Claim | None:
        """Records what has just ended, if anything, and takes the next: one commit for both."""
        with self._write() as connection:
            if finished is not None:
                deliveries.record(connection, finished)
            issue_id = _issue_id(connection, number)
            return deliveries.claim(connection, issue_id, scope, now, claimed_by)

    def record(self, finished: Finished) -> DeliveryState:
        """Records how a claimed delivery ended."""
        with self._write() as connection:
            return deliveries.record(connection, finished)

    def counts(self, number: str) -> Mapping[DeliveryState, int]:
        """How many deliveries of an issue are in each state."""
        with self._read() as connection:
            return deliveries.counts(connection, _issue_id(connection, number))

    # What comes back

    def record_findings(
        self, mailbox: str, cursor: FolderCursor, findings: Sequence[Finding], now: datetime
    ) -> tuple[Change, ...]:
        """Evidence, standings and cursor of one stretch of a folder, in one transaction."""
        with self._write() as connection:
            return recording.record_findings(connection, mailbox, cursor, findings, now)

    def known(
        self,
        mailbox: str,
        message_ids: Collection[str] = (),
        tokens: Collection[str] = (),
        addresses: Collection[str] = (),
    ) -> Known:
        """Of many ids, tokens and addresses at once, those that went out from the mailbox."""
        with self._read() as connection:
            return evidence.known(connection, mailbox, message_ids, tokens, addresses)

    def cursors(self, mailbox: str) -> dict[str, FolderCursor]:
        """How far each folder has been read."""
        with self._read() as connection:
            return reading.cursors(connection, mailbox)

    # Reading

    def issue(self, number: str) -> IssueRecord | None:
        """All that is known of an issue; None when it was never planned."""
        with self._read() as connection:
            return reading.issue(connection, number)

    def numbers(self) -> tuple[str, ...]:
        """The issues planned so far, the latest first."""
        with self._read() as connection:
            return reading.numbers(connection)

    def first_planned(self, mailbox: str) -> datetime | None:
        """When this mailbox first planned an issue."""
        with self._read() as connection:
            return reading.first_planned(connection, mailbox)


def _issue_id(connection: Connection, number: str) -> int:
    found = connection.execute(
        select(tables.issue.c.id).where(tables.issue.c.number == number)
    ).scalar_one()
    return int(found)
