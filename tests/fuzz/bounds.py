"""What every message must keep to, whatever its bytes: no exception, little time, little memory."""

import time
import tracemalloc
from dataclasses import asdict

from dispatch.inbound import Classified, Kind, classify

SECONDS_PER_100_KB = 0.05
# Below this the clock and the machine's other work say more than the message.
FLOOR = 0.05
# A line of two octets is an object of sixty to `email`.
OCTETS_PER_OCTET = 48
FLOOR_OCTETS = 8 * 1024 * 1024


def seconds_allowed(raw: bytes) -> float:
    return max(FLOOR, SECONDS_PER_100_KB * len(raw) / 100_000)


def octets_allowed(raw: bytes) -> int:
    return FLOOR_OCTETS + OCTETS_PER_OCTET * len(raw)


def kept(raw: bytes) -> Classified:
    """Classifies within the bounds of time; a slow first try may be the machine's."""
    allowed = seconds_allowed(raw)
    for _ in range(3):
        began = time.process_time()
        taken = classify(raw)
        took = time.process_time() - began
        if took <= allowed:
            break
    assert took <= allowed, f"{took:.3f} s for {len(raw)} octets, {allowed:.3f} s are allowed"
    assert taken.reasons
    assert not (taken.kind is Kind.OTHER and taken.reasons[0].en.startswith("cannot be")), (
        taken.reasons[0].en
    )
    assert_storable(asdict(taken))
    return taken


def assert_storable(value: object) -> None:
    """No half characters and no NUL, which neither a terminal nor a database takes."""
    if isinstance(value, str):
        assert "\x00" not in value
        value.encode("utf-8")
    elif isinstance(value, dict):
        assert_storable(tuple(value.values()))
    elif isinstance(value, tuple):
        for one in value:
            assert_storable(one)


def peak(raw: bytes) -> int:
    """The most memory that classifying takes at once."""
    tracemalloc.start()
    try:
        classify(raw)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
