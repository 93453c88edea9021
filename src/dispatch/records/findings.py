"""Owns what is found in the mailbox: whom it may be about, what it gives, what it changes."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from dispatch.states import EvidenceKind, Standing
from dispatch.tiers import Tier
from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Addressee:
    """The delivery that a message from outside speaks of, and who may speak for it."""

    delivery_id: int
    issue: str
    recipient: str
    tier: Tier
    addresses: tuple[str, ...]
    subject: str = ""
    # The file that its issue has gone into; `delivery_id` is then that of a stub.
    archive: str | None = None
    # The delivery's: by it alone is it known for certain, for a row's id may come again.
    token: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """Of some ids, tokens and addresses those that the ledger knows, and whose they are.

    Of an address it is the latest delivery, and in `issues_of` one of each issue, the latest
    first; `of_domain` has those of a domain, whosoever, and `spoken_for` what a clerk has settled:
    for whom a sender speaks that is in no roster. Addresses and domains stand in lower case.
    """

    by_message_id: Mapping[str, Addressee]
    by_token: Mapping[str, Addressee]
    by_address: Mapping[str, Addressee]
    issues_of: Mapping[str, tuple[Addressee, ...]] = field(default_factory=dict)
    of_domain: Mapping[str, tuple[Addressee, ...]] = field(default_factory=dict)
    spoken_for: Mapping[str, tuple[Addressee, ...]] = field(default_factory=dict)


class MatchedBy(StrEnum):
    """What tied a message to a delivery."""

    MESSAGE_ID = "message-id"
    ENVID = "envid"
    TOKEN = "token"  # noqa: S105 - the name of a way, not a secret
    SUBMISSION = "submission"
    SENT_FOLDER = "sent-folder"
    # A clerk says so: of a recipient, whatever came or did not.
    BY_HAND = "by-hand"
    # Suggestions: they count for nothing until a clerk says so.
    ADDRESS = "address"
    SETTLED = "settled-sender"
    DOMAIN = "domain"
    SHARED_DOMAIN = "shared-domain"
    QUOTATION = "quotation"

    @property
    def is_sure(self) -> bool:
        """Whether only who had the message could know it."""
        return self in SURE

    @property
    def names_one(self) -> bool:
        """Whether it tells one recipient from all others."""
        return self is not MatchedBy.SHARED_DOMAIN


SURE = frozenset(
    {
        MatchedBy.MESSAGE_ID,
        MatchedBy.ENVID,
        MatchedBy.TOKEN,
        MatchedBy.SUBMISSION,
        MatchedBy.SENT_FOLDER,
    }
)


# As much of a message as is kept and told apart by. What is larger is mostly enclosures, and may be
# read in part or whole: it must count once, whichever way.
KEPT_OCTETS = 128 * 1024


def digest_of(raw: bytes) -> str:
    """What makes a message count once, from its beginning alone."""
    return hashlib.sha256(raw[:KEPT_OCTETS]).hexdigest()


@dataclass(frozen=True, slots=True)
class Finding:
    """One message from the mailbox, taken for what it is, ready to be recorded."""

    raw: bytes
    kind: EvidenceKind
    proves: Standing
    at: datetime
    summary: Words
    matched_by: MatchedBy
    believed: bool
    delivery_id: int
    uid: int
    sender: str = ""
    # Why it is believed, or why it is not.
    why: Words | None = None
    # Whether its issue has gone into an archive.
    is_late: bool = False
    # Of the delivery; where it is given, the delivery is asked whether it is still that one.
    token: str = ""


@dataclass(frozen=True, slots=True)
class FolderCursor:
    """How far one folder has been read (RFC 3501 2.3.1.1).

    `polled_at` is when it was last read to its end: None stands for now, when it is recorded.
    """

    folder: str
    uidvalidity: int
    last_uid: int
    polled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What a finding changed: a recipient's standing before and after."""

    issue: str
    recipient: str
    tier: Tier
    kind: EvidenceKind
    summary: Words
    believed: bool
    before: Standing
    after: Standing
    # Whether it tells the recipient from others; where not, `recipient` is one of several.
    names_one: bool = True
    # The file that the issue has gone into: then no standing changes.
    archive: str | None = None
