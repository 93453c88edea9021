"""Owns the ledger's methods about the office's mailboxes; one method a transaction."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from dispatch.ledger.opened import Opened

if TYPE_CHECKING:
    from dispatch.records import Action, Scope, Sender
    from dispatch.records.mailboxes import PauseCause, PausedMailbox


class Routed(Opened):
    """The part of a ledger that knows by which mailbox whom is written to, and which rest."""

    def paused_mailboxes(self) -> "tuple[PausedMailbox, ...]":
        """The mailboxes that send nothing until they are resumed."""
        from dispatch.ledger import paused

        with self._read() as connection:
            return paused.paused(connection)

    def waiting_by_mailbox(self, number: str | None = None) -> dict[str, int]:
        """How many recipients wait for each mailbox, in one issue or in all."""
        from dispatch.ledger import mailboxes

        with self._read() as connection:
            return mailboxes.waiting(connection, number)

    def waiting_names(
        self, number: str, mailbox: str, scope: "Scope | None" = None
    ) -> tuple[str, ...]:
        """Who waits for a mailbox in an issue, in the order of the roster."""
        from dispatch.ledger import mailboxes
        from dispatch.records import Scope

        with self._read() as connection:
            return mailboxes.waiting_names(connection, number, mailbox, scope or Scope())

    def kept_mailboxes(self, names: Collection[str]) -> dict[str, str]:
        """By which mailbox these recipients have been written to."""
        from dispatch.ledger import mailboxes

        with self._read() as connection:
            return mailboxes.kept(connection, names)

    def names_of_mailbox(self, mailbox: str) -> frozenset[str]:
        """The recipients that keep to a mailbox."""
        from dispatch.ledger import mailboxes

        with self._read() as connection:
            return mailboxes.names_of(connection, mailbox)

    def move_recipients(
        self, names: Collection[str], to: "Sender", acts: "Sequence[Action]" = ()
    ) -> int:
        """Has recipients written to by another mailbox; only with the right to send.

        Returns how many waiting messages go by it now.
        """
        from dispatch.ledger import mailboxes, noted

        with self._write() as connection:
            noted.add(connection, acts)
            return mailboxes.move(connection, names, to.address, to.name)

    def pause_mailbox(self, one: "PausedMailbox", acts: "Sequence[Action]" = ()) -> None:
        """Pauses a mailbox; one that a clerk paused stays the clerk's."""
        from dispatch.ledger import mailboxes, noted

        with self._write() as connection:
            noted.add(connection, acts)
            mailboxes.pause(connection, one)

    def resume_mailbox(
        self, address: str, cause: "PauseCause | None" = None, acts: "Sequence[Action]" = ()
    ) -> bool:
        """Lets a mailbox send again, if it rests for this cause or with None for any."""
        from dispatch.ledger import mailboxes, noted

        with self._write() as connection:
            if resumed := mailboxes.resume(connection, address, cause):
                noted.add(connection, acts)
            return resumed
