"""Owns the Rendition: what one tier gets, with slots for what differs per recipient."""

from dataclasses import dataclass
from enum import StrEnum

from dispatch.tiers import Tier


class Slot(StrEnum):
    """Marks that `compose` fills per recipient; private-use characters no text contains."""

    NAME = "\ue000name\ue001"
    """The recipient's name as it is addressed."""
    ACKNOWLEDGE = "\ue000acknowledge\ue001"
    """The mailto: URL of the one-click acknowledgement (RFC 6068)."""
    FIRST_SENT = "\ue000first-sent\ue001"
    """The day of the first sending (2023年8月30日); used from the second attempt on."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that travels with the mail; `name` may be Chinese."""

    name: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Rendition:
    """Subject, plain text and HTML of one tier's mail at one attempt, and its attachments."""

    tier: Tier
    attempt: int
    subject: str
    text: str
    html: str
    attachments: tuple[Attachment, ...]
