"""Owns the ledger: what was planned, sent and heard, in one SQLite file.

The only room with transactions. Rows never leave it: it takes and returns the values of
`records`. It opens no socket and asks `states` for every step of a state machine.
"""

from dispatch.ledger.drives import network_drive
from dispatch.ledger.inspecting import Inspected, inspect_file
from dispatch.ledger.ledger import Ledger

__all__ = ["Inspected", "Ledger", "inspect_file", "network_drive"]
