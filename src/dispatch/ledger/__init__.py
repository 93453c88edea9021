"""Owns the ledger: what was planned, sent and heard, in an SQLite file or a PostgreSQL database.

The only room with transactions. Rows never leave it: it takes and returns the values of
`records`. It opens no socket and asks `states` for every step of a state machine.
"""

from typing import TYPE_CHECKING

from dispatch.doors import doors_of

if TYPE_CHECKING:
    from dispatch.ledger.doors import *  # noqa: F403 - its list is checked where it stands
    from dispatch.ledger.doors import __all__ as __all__
else:
    __getattr__ = doors_of(__name__)
