"""Owns the list of what the ledger offers."""

from dispatch.ledger.ledger import Ledger

__all__ = ["Ledger"]
