"""Owns the values that pass in and out of the ledger: what is planned, claimed, known and ruled.

Plain frozen values; how they are stored is the ledger's secret, what they add up to is the
summary's business. All times are aware UTC.
"""

from dispatch.records.actions import DEED_WORDS, Action, Deed
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
from dispatch.records.issues import (
    DeliveryRecord,
    EvidenceRecord,
    IssueHead,
    IssueRecord,
    RecipientRecord,
)
from dispatch.records.planned import Plan, PlannedDelivery, PlannedRecipient, Sender
from dispatch.records.rulings import Ruled, Ruling, Suggestion, Verdict
from dispatch.records.sending import Claim, Doubt, Finished, Hold, Run, Scope, Turned

__all__ = [
    "DEED_WORDS",
    "KEPT_OCTETS",
    "SURE",
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
    "Hold",
    "IssueHead",
    "IssueRecord",
    "Known",
    "MatchedBy",
    "Plan",
    "PlannedDelivery",
    "PlannedRecipient",
    "RecipientRecord",
    "Ruled",
    "Ruling",
    "Run",
    "Scope",
    "Sender",
    "Suggestion",
    "Turned",
    "Verdict",
    "digest_of",
]
