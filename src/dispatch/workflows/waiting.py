"""Owns waiting on the office's clock: for a moment, a pause, a signal; and a machine's sleep.

A wait is cut into short naps. When the clock on the wall moved otherwise than the time that passed,
the machine slept or its clock was set, and what was due meanwhile is no longer due by itself.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from dispatch.errors import TryAgain
from dispatch.words import say

_NAP = 20.0
_TOLERANCE = timedelta(minutes=2)


async def done_within(future: asyncio.Future[Any], seconds: float) -> None:
    """Waits for a future, not longer than that; asyncio's own ways cost several times as much."""
    if future.done():
        return
    loop = asyncio.get_running_loop()
    waiter = loop.create_future()

    def wake(*_: Any) -> None:
        if not waiter.done():
            waiter.set_result(None)

    future.add_done_callback(wake)
    timer = loop.call_later(seconds, wake)
    try:
        await waiter
    finally:
        timer.cancel()
        future.remove_done_callback(wake)


@dataclass(slots=True)
class Watch:
    """The clock of a run: tells the time, waits, and notices what the machine does to both.

    `passed` are seconds that only run on (CLOCK_MONOTONIC, which a sleeping machine stops).
    """

    clock: Callable[[], datetime]
    passed: Callable[[], float]
    nap: Callable[[float], Awaitable[None]]
    stop: asyncio.Event = field(default_factory=asyncio.Event)
    _seen: tuple[datetime, float] | None = None

    async def until(self, moment: datetime) -> None:
        """Waits for a moment, or for `stop`; raises TryAgain where the machine slept meanwhile."""
        self.check()
        while not self.stop.is_set() and (left := (moment - self.clock()).total_seconds()) > 0:
            await self.rest(min(left, _NAP))
            self.check()

    async def rest(self, seconds: float) -> None:
        """Waits so many seconds, or for `stop`."""
        napping = asyncio.ensure_future(self.nap(seconds))
        stopped = asyncio.ensure_future(self.stop.wait())
        try:
            await asyncio.wait((napping, stopped), return_when=asyncio.FIRST_COMPLETED)
        finally:
            napping.cancel()
            stopped.cancel()

    def check(self) -> None:
        """Raises TryAgain where the clock was set, or stood still, since the last look at it."""
        now, passed = self.clock(), self.passed()
        before, self._seen = self._seen, (now, passed)
        if before is None:
            return
        leap = (now - before[0]) - timedelta(seconds=passed - before[1])
        if leap > _TOLERANCE:
            raise _slept(leap)
        if leap < -_TOLERANCE:
            raise _set_back(-leap)


def _slept(leap: timedelta) -> TryAgain:
    minutes = int(leap.total_seconds() // 60)
    return TryAgain(
        say(
            "这台电脑中途休眠过，或时钟被拨快了 {minutes} 分钟；已停止发送，没有补着发。",
            minutes=minutes,
        ),
        advice=say("发出的都已记下。请看一眼现在该不该发，再运行一次，会从停下的地方接着发。"),
    )


def _set_back(leap: timedelta) -> TryAgain:
    minutes = int(leap.total_seconds() // 60)
    return TryAgain(
        say("这台电脑的时钟被往回拨了 {minutes} 分钟；已停止发送。", minutes=minutes),
        advice=say("发出的都已记下。请核对日期和时间，再运行一次。"),
    )
