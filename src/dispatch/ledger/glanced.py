"""Owns the ledger's methods for looking at many issues at once: what `status` starts with."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from dispatch.ledger import glancing
from dispatch.ledger.routed import Routed
from dispatch.records.glimpses import Glimpse, Heading

if TYPE_CHECKING:
    from dispatch.records import IssueRecord


class Glanced(Routed):
    """The part of a ledger that looks; one method a transaction."""

    def heading(self, number: str) -> Heading | None:
        """An issue without its recipients, and when its mailbox was read; None if never planned."""
        with self._read() as connection:
            return glancing.heading(connection, number)

    def headings(self, most: int) -> tuple[Heading, ...]:
        """The issues planned last, the latest first."""
        with self._read() as connection:
            return glancing.headings(connection, most)

    def glimpses(self, numbers: Sequence[str]) -> tuple[Glimpse, ...]:
        """The recipients of some issues with what figures need of them."""
        with self._read() as connection:
            return glancing.glimpses(connection, numbers)

    def issue(self, number: str) -> "IssueRecord | None":
        """All that is known of an issue; None when it was never planned."""
        from dispatch.ledger import reading

        with self._read() as connection:
            return reading.issue(connection, number)

    def archived(self) -> int:
        """How many issues have gone into archives."""
        from dispatch.ledger.archived import count

        with self._read() as connection:
            return count(connection)

    def archive_of(self, number: str) -> str | None:
        """The file that an issue has gone into; None where it has not."""
        from dispatch.ledger.archived import holding

        with self._read() as connection:
            return holding(connection, number)

    def numbers(self) -> tuple[str, ...]:
        """The issues planned so far, the latest first."""
        from dispatch.ledger import heads

        with self._read() as connection:
            return heads.numbers(connection)
