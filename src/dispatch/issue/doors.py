"""Owns the list of what issue offers."""

from dispatch.issue.digests import digest
from dispatch.issue.marked import Line, Understood, doubt
from dispatch.issue.numbers import find_issues, parse_number
from dispatch.issue.parsing import parse
from dispatch.issue.source import lines_of, read_source, write_source
from dispatch.issue.style import DocumentStyle, Layout
from dispatch.issue.text import is_numbered
from dispatch.issue.values import (
    Contact,
    Distribution,
    Enclosure,
    Issue,
    IssueNumber,
    Item,
    Party,
    Section,
)
from dispatch.renditions import Attachment, Rendition, Slot

__all__ = [
    "Attachment",
    "Contact",
    "Distribution",
    "DocumentStyle",
    "Enclosure",
    "Issue",
    "IssueNumber",
    "Item",
    "Layout",
    "Line",
    "Party",
    "Rendition",
    "Section",
    "Slot",
    "Understood",
    "digest",
    "doubt",
    "find_issues",
    "is_numbered",
    "lines_of",
    "parse",
    "parse_number",
    "read_source",
    "write_source",
]
