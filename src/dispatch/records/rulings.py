"""Owns what clerks say of evidence: what awaits their word, and the word itself."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.records.findings import MatchedBy
from dispatch.states import EvidenceKind, Standing
from dispatch.tiers import Tier
from dispatch.words import Words


class Verdict(StrEnum):
    """What a clerk says of one piece of evidence."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    VOIDED = "voided"
    RESTORED = "restored"


@dataclass(frozen=True, slots=True)
class Ruling:
    """A clerk's word on one piece of evidence: kept for ever, the latest holds."""

    evidence_id: int
    verdict: Verdict
    at: datetime
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Evidence from the mailbox that is not believed and awaits a clerk's word."""

    evidence_id: int
    issue: str
    recipient: str
    tier: Tier
    kind: EvidenceKind
    proves: Standing
    matched_by: MatchedBy
    at: datetime
    folder: str
    why: Words


@dataclass(frozen=True, slots=True)
class Ruled:
    """What a ruling changed: a recipient's standing before and after."""

    evidence_id: int
    issue: str
    recipient: str
    before: Standing
    after: Standing
