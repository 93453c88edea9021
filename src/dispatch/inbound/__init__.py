"""Owns what comes back: bytes → what it is and which sent message it speaks of, with reasons.

Pure, on the standard library's `email`. Knows no ledger and no mailbox; trusts nothing.
"""

from dispatch.inbound.authentication import COREMAIL, fails, passes, trusted_results
from dispatch.inbound.classify import classify
from dispatch.inbound.identify import FREE_MAIL, believable, canonical_message_id, own_domains
from dispatch.inbound.letter import Letter, letter
from dispatch.inbound.parsing import is_mail, parsed
from dispatch.inbound.values import (
    AuthenticationResults,
    Classified,
    Kind,
    Mentions,
    MethodResult,
    RecipientReport,
)

__all__ = [
    "COREMAIL",
    "FREE_MAIL",
    "AuthenticationResults",
    "Classified",
    "Kind",
    "Letter",
    "Mentions",
    "MethodResult",
    "RecipientReport",
    "believable",
    "canonical_message_id",
    "classify",
    "fails",
    "is_mail",
    "letter",
    "own_domains",
    "parsed",
    "passes",
    "trusted_results",
]
