"""Owns what comes back: bytes → what it is and which sent message it speaks of, with reasons.

Pure, on the standard library's `email`. Knows no ledger and no mailbox; trusts nothing.
"""

from dispatch.inbound.classify import classify
from dispatch.inbound.identify import FREE_MAIL, believable, canonical_message_id
from dispatch.inbound.values import Classified, Kind, RecipientReport

__all__ = [
    "FREE_MAIL",
    "Classified",
    "Kind",
    "RecipientReport",
    "believable",
    "canonical_message_id",
    "classify",
]
