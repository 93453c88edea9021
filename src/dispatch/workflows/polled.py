"""Owns what a poll is made with and what it comes to: values that its parts hand to each other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from dispatch.imap import Mailbox
from dispatch.inbound import Classified
from dispatch.ledger import Ledger
from dispatch.records import Change, Known
from dispatch.workflows.attachments import Shelf
from dispatch.workflows.matching import asked, is_plain


@dataclass(frozen=True, slots=True)
class Polled:
    """What a poll found: changes, and how many messages were read and passed over.

    `missing` were listed and not delivered; `absent` are folders that dispatch.yaml names and the
    mailbox does not have, `refused` those that it would not open; of so many replies that are
    `too_large` the attachments were left where they are; `settled` were in doubt until a copy
    was found in Sent.
    """

    # Not shown: asyncio writes out what its main task returns.
    changes: tuple[Change, ...] = field(default=(), repr=False)
    read: int = 0
    passed_over: int = 0
    missing: int = 0
    absent: tuple[str, ...] = ()
    too_large: int = 0
    refused: tuple[str, ...] = ()
    settled: int = 0

    def __add__(self, other: "Polled") -> "Polled":
        return Polled(
            self.changes + other.changes,
            self.read + other.read,
            self.passed_over + other.passed_over,
            self.missing + other.missing,
            tuple(dict.fromkeys(self.absent + other.absent)),
            self.too_large + other.too_large,
            tuple(dict.fromkeys(self.refused + other.refused)),
            self.settled + other.settled,
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """What every folder of a poll is read with."""

    ledger: Ledger
    mailbox: Mailbox
    address: str
    clock: Callable[[], datetime]
    tell: Callable[[Polled], None]
    shelf: Shelf
    # Whose Authentication-Results are those of the mailbox's own provider.
    trusted: tuple[str, ...] = ()
    # The addresses of all mailboxes of the office, where it has more than this one.
    ours: tuple[str, ...] = ()

    @property
    def own(self) -> tuple[str, ...]:
        """Whose mail is the office's own, and whose messages are answered here."""
        return self.ours or (self.address,)

    def known(self, messages: Sequence[Classified]) -> Known:
        """Whose messages these may be."""
        keys = asked(messages)
        sure = self.ledger.known(self.own, keys.message_ids, keys.tokens)
        others = [one for one in messages if not is_plain(sure, one)]
        if not others:
            return sure
        keys = asked(others)
        more = self.ledger.known(self.own, addresses=keys.addresses, domains=keys.domains)
        return replace(more, by_message_id=sure.by_message_id, by_token=sure.by_token)
