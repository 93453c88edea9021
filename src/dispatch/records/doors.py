"""Owns the list of what records offers."""

from dispatch.records.actions import DEED_WORDS, Action, Deed, Restored
from dispatch.records.by_hand import WAY_WORDS, Acknowledged, Way
from dispatch.records.findings import (
    KEPT_OCTETS,
    SURE,
    Addressee,
    Change,
    Finding,
    FolderCursor,
    Known,
    MatchedBy,
    digest_of,
)
from dispatch.records.glimpses import Glimpse, Heading
from dispatch.records.issues import (
    DeliveryRecord,
    EvidenceRecord,
    IssueHead,
    IssueRecord,
    RecipientRecord,
)
from dispatch.records.mailboxes import PauseCause, PausedMailbox
from dispatch.records.planned import Plan, PlannedAttempt, PlannedDelivery, PlannedRecipient, Sender
from dispatch.records.rulings import Ruled, Ruling, Suggestion, Verdict
from dispatch.records.sending import (
    Claim,
    Doubt,
    Finished,
    Hold,
    Run,
    Scope,
    Share,
    Turned,
    Waiting,
)

__all__ = [
    "DEED_WORDS",
    "KEPT_OCTETS",
    "SURE",
    "WAY_WORDS",
    "Acknowledged",
    "Action",
    "Addressee",
    "Change",
    "Claim",
    "Deed",
    "DeliveryRecord",
    "Doubt",
    "EvidenceRecord",
    "Finding",
    "Finished",
    "FolderCursor",
    "Glimpse",
    "Heading",
    "Hold",
    "IssueHead",
    "IssueRecord",
    "Known",
    "MatchedBy",
    "PauseCause",
    "PausedMailbox",
    "Plan",
    "PlannedAttempt",
    "PlannedDelivery",
    "PlannedRecipient",
    "RecipientRecord",
    "Restored",
    "Ruled",
    "Ruling",
    "Run",
    "Scope",
    "Sender",
    "Share",
    "Suggestion",
    "Turned",
    "Verdict",
    "Waiting",
    "Way",
    "digest_of",
]
