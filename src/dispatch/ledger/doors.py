"""Owns the list of what the ledger offers."""

from dispatch.ledger.drives import network_drive
from dispatch.ledger.inspecting import Inspected, inspect
from dispatch.ledger.ledger import Ledger
from dispatch.ledger.worked import TakenForDead

__all__ = [
    "Inspected",
    "Ledger",
    "TakenForDead",
    "inspect",
    "network_drive",
]
