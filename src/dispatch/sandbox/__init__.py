"""A mail provider on loopback with simulated recipients, for the demo and the tests.

A house of its own: it judges the program and so must not share its reading of mail. It imports
only `dispatch.words` and `dispatch.errors`. Sole owner of aiosmtpd and pymap. What it needs to
know of a message it reads for itself, from the bytes that came over the wire.
"""

from dispatch.sandbox.faults import Fault, Faults, Stage
from dispatch.sandbox.sandbox import LOOPBACK, Sandbox
from dispatch.sandbox.standing import standing_of
from dispatch.sandbox.values import (
    NETEASE,
    PLAIN,
    Deed,
    DeedRecord,
    Folder,
    Habit,
    Manner,
    Received,
)

__all__ = [
    "LOOPBACK",
    "NETEASE",
    "PLAIN",
    "Deed",
    "DeedRecord",
    "Fault",
    "Faults",
    "Folder",
    "Habit",
    "Manner",
    "Received",
    "Sandbox",
    "Stage",
    "standing_of",
]
