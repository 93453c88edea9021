"""Owns that one program at a time reads a mailbox, and that the next takes over when it is gone."""

import asyncio
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from dispatch.errors import DispatchError, TryAgain
from dispatch.ledger import Ledger
from dispatch.words import say
from dispatch.workflows.deeds import holder
from dispatch.workflows.office import Office

# So that one beat may fail, for which the ledger may take half a minute.
_BEAT_SECONDS = 10.0
_LOOK_SECONDS = 1.0
# Most of what one waits for is over before a clerk could read of it.
_SAY_AFTER = 2.0
READING, WATCHING = "reading", "watching"


@dataclass(frozen=True, slots=True)
class Attendant:
    """Who attends to a mailbox: `by` is machine and process, `watches` where it goes on with it."""

    mailbox: str
    by: str
    watches: bool


Heard = Callable[[Attendant], None]


@asynccontextmanager
async def attending(
    office: Office, ledger: Ledger, task: str, hear: Heard | None = None
) -> AsyncIterator[None]:
    """Within, no other does this task at the office's mailbox; waits for who does.

    `hear` is told once for whom. Raises TryAgain where another took it over meanwhile, which comes
    of a ledger that was out of reach for longer than a lease.
    """
    post = _Post(office, ledger, task, f"{holder()}:{secrets.token_hex(4)}")
    await post.take(hear)
    here = asyncio.current_task()
    assert here is not None
    beating = asyncio.create_task(post.beat(here))
    try:
        yield
    except asyncio.CancelledError:
        if post.lost is None or here.uncancel() > 0:
            raise
        raise post.lost from None
    finally:
        beating.cancel()
        await asyncio.gather(beating, return_exceptions=True)
        # Else it runs out by itself.
        with suppress(DispatchError):
            await asyncio.to_thread(ledger.give_up, post.name, post.holder)


@dataclass(slots=True)
class _Post:
    office: Office
    ledger: Ledger
    task: str
    holder: str
    lost: TryAgain | None = None

    @property
    def name(self) -> str:
        return f"{self.task}:{self.office.settings.mailbox.address}"

    async def take(self, hear: Heard | None) -> None:
        waited = 0.0
        while (other := await asyncio.to_thread(self._take)) is not None:
            if hear is not None and waited >= _SAY_AFTER:
                hear(self._attendant(other))
                hear = None
            await asyncio.sleep(_LOOK_SECONDS)
            waited += _LOOK_SECONDS

    def _take(self) -> str | None:
        return self.ledger.take_up(self.name, self.holder, self.office.world.clock(), _is_dead)

    async def beat(self, whose: "asyncio.Task[object]") -> None:
        """Renews the lease, and ends the work of who has lost it."""
        while self.lost is None:
            await asyncio.sleep(_BEAT_SECONDS)
            now = self.office.world.clock()
            with suppress(DispatchError):
                if not await asyncio.to_thread(self.ledger.keep_up, self.name, self.holder, now):
                    other = await asyncio.to_thread(self._take)
                    self.lost = None if other is None else self._taken_over(other)
        whose.cancel()

    def _attendant(self, other: str) -> Attendant:
        address = self.office.settings.mailbox.address
        return Attendant(address, _process(other), self.task == WATCHING)

    def _taken_over(self, other: str) -> TryAgain:
        one = self._attendant(other)
        return TryAgain(
            say("信箱 {mailbox} 已由另一个 dispatch（{by}）接着收", mailbox=one.mailbox, by=one.by),
            advice=say("已经读到的都记下了；请看 dispatch status，需要时再收一次。"),
        )


def _is_dead(other: str) -> bool:
    """Whether a holder was a process of this machine that is no more."""
    machine, _, process = _process(other).rpartition(":")
    if sys.platform == "win32" or machine != holder().rpartition(":")[0]:
        return False  # on Windows a signal of 0 is Ctrl-C
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return True
    except (OSError, ValueError):
        pass
    return False


def _process(attendant: str) -> str:
    """Machine and process, without what tells two posts of one process apart."""
    return attendant.rpartition(":")[0]
