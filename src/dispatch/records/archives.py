"""Owns what is known of archives: which issues may go into one, what one holds, what came later."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Candidate:
    """An issue that is old enough; `held` is why it has to stay all the same."""

    number: str
    planned_at: datetime
    recipients: int
    held: Words | None = None


@dataclass(frozen=True, slots=True)
class Sealed:
    """What an archive says of itself; `digest` is of its manifest, and so of all that it holds."""

    office: str
    mailbox: str
    machine: str
    made_at: datetime
    issues: tuple[str, ...]
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive that this ledger's issues went into, by the name of its file."""

    name: str
    made_at: datetime
    issues: tuple[str, ...]
    digest: str


@dataclass(frozen=True, slots=True)
class Late:
    """Mail that came to an issue after it had gone into an archive."""

    issue: str
    recipient: str
    address: str
    at: datetime
    summary: Words
    archive: str
