"""Owns what is known of an office among those that share a database."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Tenant:
    """An office by its role of PostgreSQL's; the owner's has no name of its own.

    `faults`: why the wall around it does not hold, or cannot be passed by the office itself.
    """

    number: int
    name: str
    role: str
    made_at: datetime
    faults: tuple[Words, ...] = ()
