"""Owns the look at a header alone: whether the rest of a large message can be anybody's business.

Pure. In doubt it can: a reply, receipt, bounce or automatic reply must never be missed, so only
what a mailing list sent to everyone and what we sent ourselves is left unread.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesHeaderParser
from email.policy import compat32
from email.utils import parseaddr

from dispatch.records import Known

# Bulk mail names its list (RFC 2919, RFC 2369); a person's reply through a list has References.
_BULK = ("List-Id", "List-Unsubscribe", "List-Post")
# Each of these is a sign of a reply, a report or an automatic answer.
_ANSWERS = ("In-Reply-To", "References", "Auto-Submitted", "X-Failed-Recipients", "X-Autoreply")
_DAEMON = re.compile(r"mailer-daemon|postmaster|mdaemon|bounce|daemon@", re.IGNORECASE)
_TELLING = re.compile(
    r"退|回执|收条|已读|回复|答复|read|deliver|return|fail|auto|[#＃]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What a header tells of its message."""

    sender: str
    is_ours: bool
    is_bulk: bool

    def may_matter(self, own: Collection[str], known: Known) -> bool:
        """Whether the body must be read; `known` holds the sender if a recipient has it."""
        if self.is_ours and self.sender in {one.lower() for one in own}:
            return False
        return not self.is_bulk or self.sender in known.by_address


def first_look(header: bytes) -> FirstLook:
    """Reads a header; one that cannot be read is neither ours nor bulk."""
    try:
        told = BytesHeaderParser(policy=compat32).parsebytes(header)
        sender = parseaddr(str(told.get("From", "")))[1].lower()
        is_report = told.get_content_type() == "multipart/report"
        # Our own messages carry their token; a report about one carries it only inside.
        is_ours = "X-Dispatch-Token" in told and not is_report
        return FirstLook(sender, is_ours, not is_report and _is_bulk(told, sender))
    except Exception:  # noqa: BLE001 - a header from outside must never stop a poll
        return FirstLook("", is_ours=False, is_bulk=False)


def _is_bulk(told: Message, sender: str) -> bool:
    if not any(name in told for name in _BULK) or any(name in told for name in _ANSWERS):
        return False
    if str(told.get("Return-Path", "")).strip() == "<>" or _DAEMON.search(sender) or not sender:
        return False
    # An encoded subject is read as it stands: what it hides is decided in favour of reading.
    subject = str(told.get("Subject", ""))
    return not _TELLING.search(subject) and "=?" not in subject and subject.isascii()
