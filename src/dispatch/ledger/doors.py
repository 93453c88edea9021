"""Owns the list of what the ledger offers."""

from dispatch.ledger.archive_file import faults as archive_faults
from dispatch.ledger.archive_file import read as read_archive
from dispatch.ledger.archiving import taken as archive_taken
from dispatch.ledger.drives import network_drive
from dispatch.ledger.inspecting import Inspected, inspect
from dispatch.ledger.ledger import Ledger
from dispatch.ledger.sharing import add_office, offices
from dispatch.ledger.worked import TakenForDead

__all__ = [
    "Inspected",
    "Ledger",
    "TakenForDead",
    "add_office",
    "archive_faults",
    "archive_taken",
    "inspect",
    "network_drive",
    "offices",
    "read_archive",
]
