"""Owns what is known of an issue: each recipient with its deliveries and evidence."""

from dataclasses import dataclass
from datetime import date, datetime

from dispatch.records.findings import MatchedBy
from dispatch.records.planned import Sender
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing
from dispatch.tiers import Tier
from dispatch.words import Words


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
    tries: int = 0
    claimed_at: datetime | None = None
    enhanced_status: str | None = None
    # The day of the stage of which it reminds.
    stage_on: date | None = None


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
    matched_by: MatchedBy
    recorded_at: datetime
    why: Words | None = None
    sender: str = ""
    folder: str | None = None
    has_raw: bool = False
    voided_at: datetime | None = None

    @property
    def voided(self) -> bool:
        """Whether a clerk took it back: kept, and counted no more."""
        return self.voided_at is not None


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
    planned_at: datetime
    send_at: datetime | None
    begun: bool
    """Whether the sending that was appointed for `send_at` has begun."""
    carry_on: bool = False
    """Whether its sending may go on without a clerk: it was to go whole, and nobody stopped it."""
    sender: str = ""
    """The contact mailbox that it was planned with."""


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
