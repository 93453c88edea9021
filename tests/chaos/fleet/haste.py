"""Owns the haste of a fleet's rounds: what takes minutes in an office takes seconds in them.

The program's own figures are changed in the process that the rounds fork from; nobody can set them.
"""

from datetime import timedelta
from importlib import import_module

# How long a silent worker is taken for alive: longer than a loaded machine stalls by itself.
LEASE_SECONDS = 3.0
_GRACE_SECONDS = 1.5
_SOON = (0.3, 0.6, 1.0)
HASTE: dict[str, dict[str, object]] = {
    "dispatch.ledger.presence": {
        "LEASE": timedelta(seconds=LEASE_SECONDS),
        "GRACE": timedelta(seconds=_GRACE_SECONDS),
        "_BEAT_SECONDS": 0.4,
        "_AGAIN_SECONDS": 0.1,
    },
    "dispatch.ledger.attending": {"LEASE": timedelta(seconds=LEASE_SECONDS)},
    "dispatch.workflows.attending": {"_BEAT_SECONDS": 0.4, "_LOOK_SECONDS": 0.1},
    "dispatch.workflows.working": {
        "_LOOK_SECONDS": 0.5,
        "_PATIENCE_SECONDS": _GRACE_SECONDS,
        "_LEDGER_PAUSES": _SOON,
        "_SERVER_PAUSES": _SOON,
        "_LOGIN_PAUSES": _SOON,
    },
}


def patient(seconds: float | None) -> float | None:
    """How long one of a fleet waits for a reply, by what a lone sender does: where many processes
    share two cores, one may stand still for a second, which is no fault of a server's.
    """
    return None if seconds is None else 4 * seconds


def make_haste() -> None:
    """Shortens leases and what depends on them."""
    for room, figures in HASTE.items():
        place = import_module(room)
        for name, value in figures.items():
            # A figure that has another name by now would be left as it is, and nobody would know.
            assert hasattr(place, name), f"{room} has no {name}"
            setattr(place, name, value)
