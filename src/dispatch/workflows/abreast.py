"""Owns the ways out of a sending, side by side: a loop for each, and what stopped which.

A way that cannot go on, be it for a refused login, a limit or a pause, stops itself and no other.
What it would have carried waits for it: nobody is moved to another mailbox by the way.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field

from dispatch.errors import DispatchError, LoginRefused
from dispatch.ledger import Ledger
from dispatch.records import PauseCause, PausedMailbox, Run, Scope
from dispatch.workflows.deeds import holder
from dispatch.workflows.office import Office, WayOut
from dispatch.workflows.sending import Event, Loop


@dataclass(slots=True)
class Abreast:
    """The loops of a run, by the address of their mailbox; `halted` tells what stopped each.

    `stop` ends all of them, after the messages under way.
    """

    ledger: Ledger
    pauses: bool
    loops: dict[str, Loop] = field(default_factory=dict)
    halted: dict[str, DispatchError] = field(default_factory=dict)
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    async def carry(self) -> None:
        """Sends all that may go now; what made a way stop is in `halted`, and nothing is raised."""
        passing_on = asyncio.ensure_future(self._pass_on())
        # One thread writes for all: a ledger has one transaction at a time.
        with ThreadPoolExecutor(1, thread_name_prefix="dispatch-ledger") as thread:
            for loop in self.loops.values():
                loop.journal.thread = thread
            carried = [self._carry(one) for one in self.loops]
            try:
                ended = await asyncio.gather(*carried, return_exceptions=True)
            finally:
                passing_on.cancel()
        for one in ended:
            if isinstance(one, BaseException):  # a fault of ours; the others have come to an end
                raise one

    async def _pass_on(self) -> None:
        await self.stop.wait()
        for loop in self.loops.values():
            loop.watch.stop.set()

    async def _carry(self, address: str) -> None:
        loop = self.loops[address]
        if self.stop.is_set():
            loop.watch.stop.set()
        try:
            await loop.carry()
        except DispatchError as error:
            self.halted[address] = error
        except BaseException:
            self.stop.set()
            raise
        if not self.pauses:
            return
        with suppress(DispatchError):  # a ledger that cannot be written stopped the loop already
            self._note(address, loop)

    def _note(self, address: str, loop: Loop) -> None:
        """A mailbox that was refused rests from now on; one whose login worked rests no more."""
        error = self.halted.get(address)
        if isinstance(error, LoginRefused):
            now = loop.watch.clock()
            one = PausedMailbox(address, now, PauseCause.LOGIN, error.problem)
            self.ledger.pause_mailbox(one)
        elif loop.logged_in:
            self.ledger.resume_mailbox(address, PauseCause.LOGIN)


def line_up(
    office: Office,
    ledger: Ledger,
    number: str,
    scope: Scope,
    hear: Callable[[Event], None],
    *,
    by_itself: bool = False,
) -> Abreast:
    """A loop for every way that may be tried; the password of each is asked for here.

    A clerk's command tries a mailbox again that a login paused, once: it may have been mended. By
    itself nothing does, lest the provider lock it.
    """
    head = ledger.head(number)
    assert head is not None  # it is planned
    abreast = Abreast(ledger, pauses=office.has_several())
    resting = {one.address: one.cause for one in ledger.paused_mailboxes()}
    for way in office.ways():
        cause = resting.get(way.mailbox.address)
        if cause is PauseCause.CLERK or (cause is not None and by_itself):
            continue
        share = office.share(way.mailbox, head.sender)
        run = Run(number, scope, holder(), way.route, way.pace.limits, share)
        try:
            abreast.loops[way.mailbox.address] = _loop(office, ledger, run, way, hear)
        except DispatchError as error:
            if not office.has_several():
                raise
            abreast.halted[way.mailbox.address] = error
    return abreast


def _loop(
    office: Office, ledger: Ledger, run: Run, way: WayOut, hear: Callable[[Event], None]
) -> Loop:
    return Loop(
        ledger=ledger,
        run=run,
        open_session=way.opener(),
        pace=way.pace,
        zone=office.zone,
        watch=office.watch(),
        hear=hear,
    )
