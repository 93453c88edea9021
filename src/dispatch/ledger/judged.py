"""Owns the ledger's methods about mail: whom it may be about, and what clerks say of it."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import Connection

from dispatch.ledger import knowing, noted, settling, suggesting
from dispatch.ledger.archived import with_archived
from dispatch.ledger.kept import Kept
from dispatch.ledger.own import Own
from dispatch.records import Action, Known, Ruled, Ruling, Suggestion


class Judged(Kept):
    """The part of the ledger that knows senders and rulings; one method a transaction.

    `act` is who rules: it is kept with the issue and the recipient that the ruling was about.
    """

    def known(
        self,
        mailbox: Own,
        message_ids: Collection[str] = (),
        tokens: Collection[str] = (),
        addresses: Collection[str] = (),
        domains: Collection[str] = (),
    ) -> Known:
        """Of many ids, tokens, addresses and domains, those that went out from the mailbox."""
        with self._read() as connection:
            known = knowing.known(connection, mailbox, message_ids, tokens, addresses, domains)
            return with_archived(connection, mailbox, known, message_ids, tokens)

    def suggestions(self, mailbox: Own) -> tuple[Suggestion, ...]:
        """What awaits a clerk's word, the oldest first."""
        with self._read() as connection:
            return suggesting.suggestions(connection, mailbox)

    def suggestion(self, evidence_id: int) -> Suggestion | None:
        """One of them; None where it is not there, or settled already."""
        with self._read() as connection:
            return suggesting.suggestion(connection, evidence_id)

    def raw_message(self, evidence_id: int) -> bytes | None:
        """The message that evidence came by, as far as it is kept; None where it came by none."""
        with self._read() as connection:
            return suggesting.raw_message(connection, evidence_id)

    def is_evidence(self, evidence_id: int) -> bool:
        """Whether there is such evidence."""
        with self._read() as connection:
            return suggesting.is_evidence(connection, evidence_id)

    def rulings(self, evidence: Collection[int]) -> dict[int, tuple[Ruling, ...]]:
        """What clerks have said of some evidence, in order."""
        with self._read() as connection:
            return settling.rulings(connection, evidence)

    def accept(
        self, ruling: Ruling, recipient: str, speaks: str | None, act: Action | None = None
    ) -> Ruled | None:
        """Counts a suggestion for a recipient of its issue, and keeps that `speaks` speaks for it.

        None, and nothing changed, where it awaits no word any more.
        """
        with self._write() as connection:
            return _kept(connection, settling.accept(connection, ruling, recipient, speaks), act)

    def take_back(self, ruling: Ruling, act: Action | None = None) -> Ruled | None:
        """Voids evidence, which is kept and counts no more; None where there is none to void."""
        with self._write() as connection:
            return _kept(connection, settling.take_back(connection, ruling), act)

    def restore(self, ruling: Ruling, act: Action | None = None) -> Ruled | None:
        """Lets evidence that was voided be as it was before; None where none was voided."""
        with self._write() as connection:
            return _kept(connection, settling.restore(connection, ruling), act)


def _kept(connection: Connection, ruled: Ruled | None, act: Action | None) -> Ruled | None:
    if ruled is not None and act is not None:
        noted.add(connection, [replace(act, issue=ruled.issue, recipient=ruled.recipient)])
    return ruled
