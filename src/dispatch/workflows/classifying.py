"""Owns where messages are classified: here, or beside the reading in processes of their own.

A few are done at once. Of many, most of the time would go by in one core while the server waits.
"""

import asyncio
import os
import signal
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from dispatch.inbound import Classified, classify

# Two processes take longer to start than so many messages to classify.
_WORTH_PROCESSES = 600
_MOST_PROCESSES = 2
_CHUNK = 25


class Classifier:
    """Classifies in order; use it in an `async with` block, which ends its processes."""

    def __init__(self) -> None:
        self._pool: ProcessPoolExecutor | None = None
        self._warm: Future[Classified] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)

    def expect(self, count: int) -> None:
        """Says how many are coming; many start the processes, which are used once they are up."""
        processes = min(_MOST_PROCESSES, _other_cores())
        if self._pool is not None or count < _WORTH_PROCESSES or processes < 1:
            return
        self._pool = ProcessPoolExecutor(
            processes,
            # Not forked: threads of ours may hold locks.
            mp_context=get_context("spawn"),
            # Ctrl-C is for the poll to understand.
            initializer=signal.signal,
            initargs=(signal.SIGINT, signal.SIG_IGN),
        )
        self._warm = self._pool.submit(classify, b"")

    async def classify(self, raws: Sequence[bytes]) -> list[Classified]:
        """What each message is, in the same order."""
        if self._pool is not None and self._warm is not None and self._warm.done():
            try:
                # The processes import `inbound` and nothing above it: the function must be its own.
                done = self._pool.map(classify, raws, chunksize=_CHUNK)
                return await asyncio.to_thread(list, done)
            except BrokenProcessPool:
                self._pool = self._warm = None
        return [classify(raw) for raw in raws]


def _other_cores() -> int:
    """Cores beside our own; none where others queue for them already, for there it only costs."""
    cores = os.cpu_count() or 1
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return 0 if load > 2 * cores else cores - 1
