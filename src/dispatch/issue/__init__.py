"""Owns the Issue: its values, its digest, and the parsing of staff's text into it."""

from dispatch.issue.rendition import Attachment, Rendition, Slot
from dispatch.issue.values import (
    Contact,
    Distribution,
    Issue,
    IssueNumber,
    Item,
    Party,
    Section,
)

__all__ = [
    "Attachment",
    "Contact",
    "Distribution",
    "Issue",
    "IssueNumber",
    "Item",
    "Party",
    "Rendition",
    "Section",
    "Slot",
]
