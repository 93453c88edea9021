"""Owns the settings as frozen values: what an office folder says, with every default filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.issue import DocumentStyle
from dispatch.pacing import Pace
from dispatch.providers import Provider, Server
from dispatch.recipients import PolicyOverrides
from dispatch.records.databases import Database
from dispatch.reminders import ChasePolicy
from dispatch.tiers import Tier


class PasswordSource(StrEnum):
    """Where the password comes from; the first that is there is the only one asked."""

    ENVIRONMENT = "environment"
    COMMAND = "command"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Relay:
    """Another way out for the mails, an office's own MTA: answers still come to the mailbox.

    `user` None logs nobody in.
    """

    server: Server
    user: str | None
    password_command: str | None


@dataclass(frozen=True, slots=True)
class OfficeHours:
    """The time of a working day within which mails may go out."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class Chasing:
    """How the silent are chased: the policy's stages, and within which hours of a working day."""

    policy: ChasePolicy
    hours: OfficeHours


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The office's mailbox: who it is, where it is reached, and how gently it is used.

    `folders` are polled besides the inbox and the junk folder. `trusted_authserv` are the
    authserv-ids of the provider's own Authentication-Results (RFC 8601). Replies of up to
    `attachments_mb` have their attachments saved; 0 saves none. `pace` is that of the way out,
    be it the mailbox or the relay. `reply_seconds` None is as patient as RFC 5321 4.5.3.2 asks.
    `keep_copies`: copies of what went out are put into the Sent folder. `weight`: its share of the
    recipients that are new, beside other mailboxes of the office.
    """

    address: str
    name: str
    user: str
    provider: Provider
    smtp: Server
    imap: Server
    folders: tuple[str, ...]
    trusted_authserv: tuple[str, ...]
    attachments_mb: int
    pace: Pace
    reply_seconds: float | None
    relay: Relay | None
    keep_copies: bool
    password_command: str | None
    password_source: PasswordSource
    weight: int = 1
    is_contact: bool = True


@dataclass(frozen=True, slots=True)
class Settings:
    """One office folder; all paths are absolute, `templates` None means the built-in ones.

    `mailbox` is the contact mailbox: the first of `mailboxes`, and often the only one.

    `state` is the folder of what the program keeps for itself, the usual ledger among it.
    """

    folder: Path
    office: str
    bulletin: str
    mailbox: Mailbox
    mailboxes: tuple[Mailbox, ...]
    policies: Mapping[Tier, PolicyOverrides]
    zone: ZoneInfo
    hours: OfficeHours | None
    chasing: Chasing
    ledger: Path | Database
    state: Path
    roster: Path
    issues: Path
    templates: Path | None
    document: DocumentStyle

    @property
    def own_addresses(self) -> tuple[str, ...]:
        """The addresses of all mailboxes of the office; the contact mailbox's is the first."""
        return tuple(one.address for one in self.mailboxes)
