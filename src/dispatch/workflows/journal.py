"""Owns the one thread that writes while a run lasts: what is asked meanwhile goes in one commit.

Durability costs a wait for the disk at each commit; the connections share it, and the event loop
never stands still for it.
"""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime

from dispatch.errors import DispatchError
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

    A commit waits a moment for a `company` of so many to share it. `thread` is another's where
    several write in turn; by default it has its own. `unwritten` is what the ledger did not take,
    or of which it did not say so: to write it once more does no harm. `failure` is the first such:
    even where nothing is unwritten, the ledger may have claimed what nobody was told of.
    """

    ledger: Ledger
    run: Run
    clock: Callable[[], datetime]
    company: int = 1
    unwritten: list[Finished] = field(default_factory=list)
    failure: DispatchError | None = None
    _asked: list[_Asked] = field(default_factory=list)
    _writing: asyncio.Task[None] | None = None
    _soon: asyncio.TimerHandle | None = None
    thread: ThreadPoolExecutor | None = None
    _own_thread: ThreadPoolExecutor | None = None

    async def __aenter__(self) -> "Journal":
        if self.thread is None:
            self.thread = ThreadPoolExecutor(1, thread_name_prefix="dispatch-ledger")
            self._own_thread = self.thread
        return self

    async def __aexit__(self, *_: object) -> None:
        while self._asked or self._writing is not None:
            self._begin()
            if self._writing is not None:
                await asyncio.wait([self._writing])
        if self._own_thread is not None:
            self._own_thread.shutdown()

    def turn(self, finished: Sequence[Finished] = (), *, wants: bool) -> asyncio.Future[Answer]:
        """Has outcomes written, and a further message claimed where one is wanted.

        The answer comes when both are on the disk; it raises what the ledger raises.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[Answer] = loop.create_future()
        self._asked.append(_Asked(finished, wants, answer))
        if len(self._asked) >= self.company or not wants:
            self._begin()
        elif self._soon is None:
            # Others are about to ask, too.
            self._soon = loop.call_later(_MOMENT, self._begin)
        return answer

    def _begin(self) -> None:
        """Begins a commit of all that is asked; while one is under way, it will follow."""
        if self._soon is not None:
            self._soon.cancel()
            self._soon = None
        if self._writing is None and self._asked:
            asked, self._asked = self._asked, []
            self._writing = asyncio.create_task(self._commit(asked))

    async def _commit(self, asked: list[_Asked]) -> None:
        finished = [done for one in asked for done in one.finished]
        wanted = sum(one.wants for one in asked)
        loop = asyncio.get_running_loop()
        try:
            turned = await loop.run_in_executor(
                self.thread, self.ledger.turn, self.run, finished, wanted, self.clock()
            )
        except BaseException as error:  # noqa: BLE001 - it belongs to those who asked
            self.unwritten += finished
            if isinstance(error, DispatchError):
                self.failure = self.failure or error
            _fail(asked, error)
        else:
            _hand_out(asked, turned)
        self._writing = None
        if self._soon is None:
            self._begin()


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
