"""Owns who gets the bulletin: the roster, its reading, and the matching of a tail to it.

Pure: text in, values out. Knows neither where recipients.yaml lies nor what is sent.
"""

from dispatch.recipients.addresses import address_problem
from dispatch.recipients.faults import unknown_tier
from dispatch.recipients.form import PolicyForm
from dispatch.recipients.matching import Matched, PrintedName, Way, match_tail
from dispatch.recipients.reading import read_roster
from dispatch.recipients.values import (
    DEFAULT_POLICIES,
    AcknowledgementRule,
    PolicyOverrides,
    Recipient,
    RecipientKind,
    Roster,
    TierPolicy,
    is_control,
    name_key,
)

__all__ = [
    "DEFAULT_POLICIES",
    "AcknowledgementRule",
    "Matched",
    "PolicyForm",
    "PolicyOverrides",
    "PrintedName",
    "Recipient",
    "RecipientKind",
    "Roster",
    "TierPolicy",
    "Way",
    "address_problem",
    "is_control",
    "match_tail",
    "name_key",
    "read_roster",
    "unknown_tier",
]
