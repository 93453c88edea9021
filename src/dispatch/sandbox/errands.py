"""Owns the count of what simulated recipients still have to do."""

import asyncio
import threading


class Errands:
    """Counts what simulated recipients still have to do; waited for from other threads."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._tasks: set[asyncio.Task[None]] = set()
        self._fault: BaseException | None = None

    def start(self, errand: asyncio.Task[None]) -> None:
        """Keeps count of one errand; called in the loop."""
        with self._changed:
            self._tasks.add(errand)
        errand.add_done_callback(self._ended)

    def _ended(self, errand: asyncio.Task[None]) -> None:
        with self._changed:
            self._tasks.discard(errand)
            if not errand.cancelled() and errand.exception() is not None:
                self._fault = errand.exception()
            self._changed.notify_all()

    def wait(self, timeout: float) -> None:
        """Until nothing is left to do; TimeoutError after that many seconds.

        A fault of the sandbox's own, in an errand, is raised here rather than lost.
        """
        with self._changed:
            quiet = self._changed.wait_for(lambda: not self._tasks or self._fault, timeout)
            if self._fault is not None:
                raise RuntimeError("a simulated recipient failed") from self._fault
            if not quiet:
                raise TimeoutError(f"{len(self._tasks)} simulated recipients are not done")

    async def give_up(self) -> None:
        """Ends what is still to be done."""
        for errand in tuple(self._tasks):
            errand.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
