"""Owns who gets the bulletin: the roster, its reading, and the matching of a tail to it.

Pure: text in, values out. Knows neither where recipients.yaml lies nor what is sent.
"""

from dispatch.recipients.addresses import address_problem
from dispatch.recipients.changes import (
    Changed,
    Changes,
    by_names,
    near_names,
    rosters_apart,
    table_against,
)
from dispatch.recipients.doubts import SAMPLE_DOMAIN, doubts
from dispatch.recipients.exporting import WIDTHS, roster_rows
from dispatch.recipients.faults import unknown_tier
from dispatch.recipients.form import PolicyForm
from dispatch.recipients.headings import COLUMN_WORDS, Column, column_of, folded
from dispatch.recipients.mailboxes import read_mailboxes
from dispatch.recipients.matching import Matched, PrintedName, Way, match_tail
from dispatch.recipients.reading import read_roster
from dispatch.recipients.rewriting import NEW_ROSTER, groups_left, rewritten
from dispatch.recipients.sheet import Asked, Understood, understand_sheets
from dispatch.recipients.spreading import spread
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
    unpadded,
)

__all__ = [
    "COLUMN_WORDS",
    "DEFAULT_POLICIES",
    "NEW_ROSTER",
    "SAMPLE_DOMAIN",
    "WIDTHS",
    "AcknowledgementRule",
    "Asked",
    "Changed",
    "Changes",
    "Column",
    "Matched",
    "PolicyForm",
    "PolicyOverrides",
    "PrintedName",
    "Recipient",
    "RecipientKind",
    "Roster",
    "TierPolicy",
    "Understood",
    "Way",
    "address_problem",
    "by_names",
    "column_of",
    "doubts",
    "folded",
    "groups_left",
    "is_control",
    "match_tail",
    "name_key",
    "near_names",
    "read_mailboxes",
    "read_roster",
    "rewritten",
    "roster_rows",
    "rosters_apart",
    "spread",
    "table_against",
    "understand_sheets",
    "unknown_tier",
    "unpadded",
]
