"""Owns the values that pass in and out of the ledger: what is planned, claimed and known.

Plain frozen values; how they are stored is the ledger's secret, what they add up to is the
summary's business. All times are aware UTC.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.issue import Rendition
from dispatch.pacing import Limit
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Outcome, Standing
from dispatch.tiers import Tier
from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Sender:
    """The contact mailbox as it stood when the issue was planned."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class PlannedDelivery:
    """One message to be sent to one address; token, Message-ID and ENVID are drawn here."""

    address: str
    token: str
    message_id: str


@dataclass(frozen=True, slots=True)
class PlannedRecipient:
    """A recipient as it was on the day of planning, and its deliveries of this attempt."""

    name: str
    tier: Tier
    is_person: bool
    on_paper: bool
    chase: bool
    acknowledged_by: AcknowledgedBy
    within: int | None
    addresses: tuple[str, ...]
    deliveries: tuple[PlannedDelivery, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a round of an issue needs, frozen in one transaction.

    `send_at`: nothing of it is claimed before then.
    """

    number: str
    digest: str
    source: str
    sender: Sender
    renditions: tuple[Rendition, ...]
    recipients: tuple[PlannedRecipient, ...]
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """Which recipients of an issue a command is about; None means all."""

    tiers: frozenset[Tier] | None = None
    names: frozenset[str] | None = None

    def holds(self, tier: Tier, name: str) -> bool:
        """Whether a recipient is within."""
        return (self.tiers is None or tier in self.tiers) and (
            self.names is None or name in self.names
        )


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the delivery loop: over what, by whom, by which way out and within what limits.

    `route` names the mailbox or the relay whose limits are counted.
    """

    number: str
    scope: Scope
    holder: str
    route: str
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery taken for sending: already committed as `sending`."""

    delivery_id: int
    rendition_id: int
    recipient: str
    tier: Tier
    address: str
    attempt: int
    tries: int
    token: str
    message_id: str
    issue: str
    sender: Sender
    claimed_at: datetime
    deferred_since: datetime | None
    first_message_id: str | None
    first_sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message that may or may not have left, and by what a copy of it is known."""

    delivery_id: int
    message_id: str
    token: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hold:
    """A pause that the server asked for: until when, and in which words."""

    until: datetime
    said: str


@dataclass(frozen=True, slots=True)
class Finished:
    """How the submission of a claimed delivery ended; `not_before` only where deferred."""

    delivery_id: int
    outcome: Outcome
    at: datetime
    not_before: datetime | None = None
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class Turned:
    """What one commit gave: deliveries to send, or the moment until which the mailbox rests.

    Neither: nothing is left that may go now.
    """

    claims: tuple[Claim, ...] = ()
    rests_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class DeliveryRecord:
    """One delivery as the ledger knows it."""

    delivery_id: int
    attempt: int
    address: str
    state: DeliveryState
    message_id: str
    code: int | None
    reply_text: str
    sent_at: datetime | None
    not_before: datetime | None
    standing: Standing


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """One thing that happened; `believed` is False for a suggestion that counts for nothing."""

    evidence_id: int
    kind: EvidenceKind
    proves: Standing
    at: datetime
    summary: Words
    believed: bool
    attempt: int | None
    voided: bool = False


@dataclass(frozen=True, slots=True)
class RecipientRecord:
    """One recipient of one issue with all its deliveries and evidence."""

    name: str
    tier: Tier
    is_person: bool
    on_paper: bool
    chase: bool
    acknowledged_by: AcknowledgedBy
    within: int | None
    addresses: tuple[str, ...]
    standing: Standing
    deliveries: tuple[DeliveryRecord, ...]
    evidence: tuple[EvidenceRecord, ...]
    # Of the rounds before a correction: kept, and spoken of no more.
    earlier: tuple[DeliveryRecord, ...] = ()
    earlier_evidence: tuple[EvidenceRecord, ...] = ()


@dataclass(frozen=True, slots=True)
class IssueHead:
    """What is known of an issue without looking at its recipients, who may be many."""

    number: str
    digest: str
    round: int
    send_at: datetime | None
    begun: bool
    """Whether the sending that was appointed for `send_at` has begun."""


@dataclass(frozen=True, slots=True)
class IssueRecord:
    """One issue and all its recipients, in the order of the roster.

    `round` is 1, and one more for each correction; attempts count from 1 in each.
    """

    number: str
    digest: str
    source: str
    sender: Sender
    planned_at: datetime
    polled_at: datetime | None
    recipients: tuple[RecipientRecord, ...]
    round: int = 1
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Addressee:
    """The delivery that a message from outside speaks of, and who may speak for it."""

    delivery_id: int
    issue: str
    recipient: str
    tier: Tier
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Known:
    """Of some ids, tokens and addresses those that the ledger knows, and whose they are.

    Of an address it is the latest delivery; addresses stand in lower case.
    """

    by_message_id: Mapping[str, Addressee]
    by_token: Mapping[str, Addressee]
    by_address: Mapping[str, Addressee]


class MatchedBy(StrEnum):
    """What tied a message to a delivery; an address alone is only a suggestion."""

    MESSAGE_ID = "message-id"
    ENVID = "envid"
    TOKEN = "token"  # noqa: S105 - the name of a way, not a secret
    ADDRESS = "address"
    SUBMISSION = "submission"
    SENT_FOLDER = "sent-folder"

    @property
    def is_sure(self) -> bool:
        """Whether only who had the message could know it."""
        return self is not MatchedBy.ADDRESS


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
