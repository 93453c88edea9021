"""Owns the settings as frozen values: what an office folder says, with every default filled in."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.issue import DocumentStyle
from dispatch.providers import Provider, Server
from dispatch.recipients import PolicyOverrides
from dispatch.tiers import Tier

SETTINGS_FILE = "dispatch.yaml"
ROSTER_FILE = "recipients.yaml"
ISSUES_FOLDER = "issues"
LEDGER_FILE = Path(".dispatch") / "ledger.sqlite3"


class PasswordSource(StrEnum):
    """Where the password comes from; the first that is there is the only one asked."""

    ENVIRONMENT = "environment"
    COMMAND = "command"
    KEYRING = "keyring"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """The office's mailbox: who it is, where it is reached, and how gently it is used.

    `folders` are polled besides the inbox and the junk folder. Replies of up to `attachments_mb`
    have their attachments saved; 0 saves none. `pause_seconds` lies between two
    messages; `messages_per_session` None is without limit.
    """

    address: str
    name: str
    user: str
    provider: Provider
    smtp: Server
    imap: Server
    folders: tuple[str, ...]
    attachments_mb: int
    connections: int
    messages_per_session: int | None
    pause_seconds: float
    password_command: str | None
    password_source: PasswordSource


@dataclass(frozen=True, slots=True)
class Settings:
    """One office folder; all paths are absolute, `templates` None means the built-in ones."""

    folder: Path
    office: str
    bulletin: str
    mailbox: Mailbox
    policies: Mapping[Tier, PolicyOverrides]
    zone: ZoneInfo
    ledger: Path
    roster: Path
    issues: Path
    templates: Path | None
    document: DocumentStyle
