"""Ways out side by side: they run at once, and each comes to its own end."""

import asyncio
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

from dispatch.errors import TryAgain
from dispatch.words import say
from dispatch.workflows import Abreast


@dataclass
class Way:
    """What `Abreast` needs of a loop: it waits for the others, then ends as it is told."""

    meeting: asyncio.Barrier
    ends: BaseException | None = None
    logged_in: bool = False
    journal: Any = field(default_factory=SimpleNamespace)
    watch: Any = field(default_factory=lambda: SimpleNamespace(stop=asyncio.Event()))
    ended: bool = False

    async def carry(self) -> None:
        await self.meeting.wait()
        if self.ends is not None:
            raise self.ends
        await asyncio.wait_for(self.watch.stop.wait(), 5)
        self.ended = True


def abreast(**ways: Way) -> Abreast:
    return Abreast(None, pauses=False, loops=ways)


def test_one_that_stops_lets_the_others_go_on_until_they_are_told_to_end() -> None:
    async def run() -> None:
        meeting = asyncio.Barrier(2)
        limited = TryAgain(say("已到限额"))
        one, other = Way(meeting, limited), Way(meeting)
        both = abreast(one=one, other=other)
        carrying = asyncio.ensure_future(both.carry())
        assert not (await asyncio.wait([carrying], timeout=0.2))[0]
        both.stop.set()
        await carrying
        assert both.halted == {"one": limited}
        assert other.ended

    asyncio.run(run())


def test_a_fault_of_ours_ends_the_others_first_and_is_not_hidden() -> None:
    async def run() -> None:
        meeting = asyncio.Barrier(2)
        one, other = Way(meeting, RuntimeError("ours")), Way(meeting)
        with pytest.raises(RuntimeError, match="ours"):
            await abreast(one=one, other=other).carry()
        assert other.ended

    asyncio.run(run())
