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
# Neither from the folder that we stand in nor, where we are told so, from the environment.
_APART = "-I" if sys.flags.isolated else "-P"
_COMMAND = (sys.executable, _APART, "-m", "dispatch.workflows.beside")
# Longer than a stretch of the worst messages takes on a machine that is busy.
_PATIENCE = 120.0
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
        self._kill()
        await self._beside.wait()
        await self._listening

    def _kill(self) -> None:
        with suppress(ProcessLookupError):
            if self._beside is not None:
                self._beside.kill()

    async def expect(self, count: int) -> None:
        """Says how many are coming; for many a process is started, and asked once it is up."""
        if count < _WORTH_A_PROCESS:
            return
        collect_seldom()
        if self._beside is not None or not _has_free_core() or not _can_start():
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
            if not (await asyncio.wait([answer], timeout=_PATIENCE))[0]:
                self._kill()
            if (told := await answer) is not None:
                return told
        return [classify(raw) for raw in raws]

    async def _listen(self, beside: Process) -> None:
        """Hands on the answers in their order; when it ends, whoever waits is told None."""
        assert beside.stdout is not None  # it was started with pipes
        # Whatever it is that cannot be read, no more is asked of it.
        with suppress(Exception):
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
        self._waiting.clear()


async def _answer(told: asyncio.StreamReader) -> list[Classified]:
    length = int.from_bytes(await told.readexactly(HEAD), "big")
    found: list[Classified] = pickle.loads(await told.readexactly(length))  # noqa: S301 - ours
    return found


def _can_start() -> bool:
    """Whether there is a Python to start: a program frozen into one file would start itself."""
    return bool(sys.executable) and not getattr(sys, "frozen", False)


def _has_free_core() -> bool:
    """Whether there is a core beside our own, for which others do not queue already."""
    cores = os.cpu_count() or 1
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return cores > 1 and load <= 2 * cores
