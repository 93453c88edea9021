"""Owns where messages are classified: here, or for many of them in a process beside this one.

A stretch is classified there while the next is fetched and the one before is written down.
"""

import asyncio
import os
import pickle
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Self

from dispatch.inbound import Classified, classify
from dispatch.workflows.beside import HEAD, collect_seldom, framed

# The other process takes longer to start than so many messages to classify.
_WORTH_A_PROCESS = 600
_COMMAND = (sys.executable, "-P", "-m", "dispatch.workflows.beside")
_Answer = asyncio.Future[list[Classified] | None]


class Classifier:
    """Classifies in order; use it in an `async with` block, which ends its process."""

    def __init__(self) -> None:
        self._beside: Process | None = None
        self._listening: asyncio.Task[None] | None = None
        self._is_up = False
        self._waiting: deque[_Answer] = deque()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        _type: type[BaseException] | None,
        _error: BaseException | None,
        _: TracebackType | None,
    ) -> None:
        if self._beside is None or self._listening is None:
            return
        with suppress(ProcessLookupError):
            self._beside.kill()
        await self._beside.wait()
        await self._listening

    async def expect(self, count: int) -> None:
        """Says how many are coming; for many a process is started, and asked once it is up."""
        if count < _WORTH_A_PROCESS:
            return
        collect_seldom()
        if self._beside is not None or not _has_free_core():
            return
        with suppress(OSError):  # no process to be had: then it is done here
            self._beside = await asyncio.create_subprocess_exec(
                *_COMMAND, stdin=PIPE, stdout=PIPE, stderr=DEVNULL
            )
            self._listening = asyncio.create_task(self._listen(self._beside))

    async def classify(self, raws: Sequence[bytes]) -> list[Classified]:
        """What each message is, in the same order."""
        if self._is_up and self._beside is not None:
            answer: _Answer = asyncio.get_running_loop().create_future()
            self._waiting.append(answer)
            assert self._beside.stdin is not None  # it was started with pipes
            self._beside.stdin.write(framed(raws))
            if (told := await answer) is not None:
                return told
        return [classify(raw) for raw in raws]

    async def _listen(self, beside: Process) -> None:
        """Hands on the answers in their order; when it ends, whoever waits is told None."""
        assert beside.stdout is not None  # it was started with pipes
        with suppress(asyncio.IncompleteReadError, OSError):
            await _answer(beside.stdout)
            self._is_up = True
            while True:
                told = await _answer(beside.stdout)
                if not (one := self._waiting.popleft()).done():
                    one.set_result(told)
        self._is_up = False
        for one in self._waiting:
            if not one.done():
                one.set_result(None)


async def _answer(told: asyncio.StreamReader) -> list[Classified]:
    length = int.from_bytes(await told.readexactly(HEAD), "big")
    found: list[Classified] = pickle.loads(await told.readexactly(length))  # noqa: S301 - ours
    return found


def _has_free_core() -> bool:
    """Whether there is a core beside our own, for which others do not queue already."""
    cores = os.cpu_count() or 1
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return cores > 1 and load <= 2 * cores
