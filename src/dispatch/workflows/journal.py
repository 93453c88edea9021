"""Owns the one thread that writes while a run lasts: what is asked meanwhile goes in one commit.

Durability costs a wait for the disk at each commit; the connections share it, and the event loop
never stands still for it.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from dispatch.ledger import Ledger
from dispatch.records import Claim, Finished, Run, Turned

# Much less than a message takes on any real wire.
_MOMENT = 0.002


@dataclass(frozen=True, slots=True)
class Rest:
    """The mailbox may send nothing before then."""

    until: datetime


Answer = Claim | Rest | None
"""What a connection gets: a message to send, a rest, or None where nothing is left that may go."""


@dataclass(frozen=True, slots=True)
class _Asked:
    finished: Sequence[Finished]
    wants: bool
    answer: asyncio.Future[Answer]


@dataclass(slots=True)
class Journal:
    """Use it in an `async with`; leaving waits until all is written.

    A commit waits a moment for a `company` of so many to share it.
    """

    ledger: Ledger
    run: Run
    clock: Callable[[], datetime]
    company: int = 1
    _asked: list[_Asked] = field(default_factory=list)
    _last_call: asyncio.Event = field(default_factory=asyncio.Event)
    _writing: asyncio.Task[None] | None = None
    _thread: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(1, thread_name_prefix="dispatch-ledger")
    )

    async def __aenter__(self) -> "Journal":
        return self

    async def __aexit__(self, *_: object) -> None:
        while self._writing is not None:
            await asyncio.wait([self._writing])
        self._thread.shutdown()

    def turn(self, finished: Sequence[Finished] = (), *, wants: bool) -> asyncio.Future[Answer]:
        """Has outcomes written, and a further message claimed where one is wanted.

        The answer comes when both are on the disk; it raises what the ledger raises.
        """
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._asked.append(_Asked(finished, wants, answer))
        self._last_call.set()
        if self._writing is None:
            self._writing = asyncio.create_task(self._write())
        return answer

    async def _write(self) -> None:
        try:
            while self._asked:
                await self._gather()
                asked, self._asked = self._asked, []
                await self._commit(asked)
        finally:
            self._writing = None

    async def _gather(self) -> None:
        """A moment for others who are about to ask; none where somebody only gives back."""
        until = asyncio.get_running_loop().time() + _MOMENT
        while len(self._asked) < self.company and all(one.wants for one in self._asked):
            self._last_call.clear()
            left = until - asyncio.get_running_loop().time()
            try:
                await asyncio.wait_for(self._last_call.wait(), left)
            except TimeoutError:
                return

    async def _commit(self, asked: list[_Asked]) -> None:
        finished = [done for one in asked for done in one.finished]
        wanted = sum(one.wants for one in asked)
        loop = asyncio.get_running_loop()
        try:
            turned = await loop.run_in_executor(
                self._thread, self.ledger.turn, self.run, finished, wanted, self.clock()
            )
        except BaseException as error:  # noqa: BLE001 - it belongs to those who asked
            _fail(asked, error)
        else:
            _hand_out(asked, turned)


def _fail(asked: list[_Asked], error: BaseException) -> None:
    for one in asked:
        if not one.answer.done():
            one.answer.set_exception(error)
            # One that nobody waits for any more must not be complained of at the end.
            one.answer.exception()


def _hand_out(asked: list[_Asked], turned: Turned) -> None:
    claims = iter(turned.claims)
    rest = None if turned.rests_until is None else Rest(turned.rests_until)
    for one in asked:
        given = next(claims, rest) if one.wants else None
        if not one.answer.done():
            one.answer.set_result(given)
