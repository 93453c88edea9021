"""Owns the haste of a fleet's rounds: what takes minutes in an office takes seconds in them.

The program's own figures are changed in the process that the rounds fork from; nobody can set them.
"""

from datetime import timedelta

# How long a silent worker is taken for alive: longer than a loaded machine stalls by itself.
LEASE_SECONDS = 3.0
_GRACE_SECONDS = 1.5
_BEAT_SECONDS = 0.4
_SOON = (0.3, 0.6, 1.0)


def patient(seconds: float | None) -> float | None:
    """How long one of a fleet waits for a reply, by what a lone sender does: where many processes
    share two cores, one may stand still for a second, which is no fault of a server's.
    """
    return None if seconds is None else 4 * seconds


def make_haste() -> None:
    """Shortens leases and what depends on them."""
    from dispatch.ledger import presence
    from dispatch.workflows import working

    presence.LEASE = timedelta(seconds=LEASE_SECONDS)
    presence.GRACE = timedelta(seconds=_GRACE_SECONDS)
    presence._BEAT_SECONDS = _BEAT_SECONDS
    presence._AGAIN_SECONDS = 0.1
    working._LOOK_SECONDS = 0.5
    working._PATIENCE_SECONDS = _GRACE_SECONDS
    working._LEDGER_PAUSES = working._SERVER_PAUSES = working._LOGIN_PAUSES = _SOON
