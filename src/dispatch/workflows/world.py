"""Owns the World: what the core may not fetch for itself."""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime


async def _sleep(seconds: float) -> None:
    import asyncio

    await asyncio.sleep(seconds)


@dataclass(frozen=True, slots=True)
class World:
    """What the core may not fetch for itself: the clock, randomness and the environment.

    `passed` and `nap` are time as it runs, not as it is set: a test may let both fly.
    """

    clock: Callable[[], datetime]
    randomness: Callable[[int], bytes]
    environ: Mapping[str, str]
    passed: Callable[[], float] = time.monotonic
    nap: Callable[[float], Awaitable[None]] = _sleep
