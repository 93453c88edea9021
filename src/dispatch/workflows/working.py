"""Owns a worker: the delivery loop over all that may go without a clerk, for as long as it is let.

It reads dispatch.yaml and the ledger, never manuscripts or the roster, and tells time by the
database, so that workers on several machines agree. Whatever fails, server or database, is said and
tried again later. What ended while the database was away is kept and written when it is back.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from dispatch.errors import (
    DispatchError,
    InputError,
    LedgerUnusable,
    LoginRefused,
    ProtocolBroken,
    ServerUnreachable,
    TryAgain,
)
from dispatch.ledger import Ledger, TakenForDead
from dispatch.records import Deed, Finished, PauseCause, PausedMailbox, Run, Scope, Share
from dispatch.states import Step
from dispatch.words import Words, say
from dispatch.workflows.deeds import deed, worker_name
from dispatch.workflows.office import Office, WayOut
from dispatch.workflows.running import PUNCTUAL
from dispatch.workflows.sending import Event, Loop, MustRest, Resting, Submitted
from dispatch.workflows.waiting import Watch

# A shorter rest is sat through with the sessions open: each login counts with a provider.
_SAT_THROUGH = timedelta(minutes=2)
# The net beneath the notifications.
_LOOK_SECONDS = 5.0
# Nobody is taken for dead before everybody had the time to come back to a database that was away.
_PATIENCE_SECONDS = 20.0
_LEDGER_PAUSES = (0.5, 1.0, 2.0, 4.0)
_SERVER_PAUSES = (5.0, 15.0, 60.0, 300.0)
# A mailbox is locked by too many logins that fail.
_LOGIN_PAUSES = (600.0, 3600.0)
# So long it tries to write its last outcomes after it was told to end.
_LAST_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Began:
    """A worker is at work under a name."""

    name: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """Something failed; in so many seconds it is tried again."""

    error: DispatchError
    seconds: float


@dataclass(frozen=True, slots=True)
class Halted:
    """An issue was stopped, for its every message would be refused alike; a clerk has to look."""

    issue: str
    error: DispatchError


@dataclass(frozen=True, slots=True)
class GaveUp:
    """The worker of one mailbox has ended and those of the others go on."""

    mailbox: str
    error: DispatchError


@dataclass(frozen=True, slots=True)
class Buried:
    """So many messages that dead workers were sending are in doubt now."""

    doubtful: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Nothing is left that may go now."""


Told = Event | Began | Trouble | Halted | GaveUp | Buried | Paused


@dataclass(slots=True)
class Worker:
    """One way out, worked at; `once` ends it when nothing is left that may go now."""

    office: Office
    way: WayOut
    tell: Callable[[Told], None]
    stop: asyncio.Event
    in_words: Callable[[Words], str]
    once: bool = False
    _name: str = ""
    _unwritten: list[Finished] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _database_time: tuple[datetime, float] | None = None
    _since: float = 0.0
    _failures: int = 0
    _sent: Counter[str] = field(default_factory=Counter)

    async def work(self) -> None:
        """Works until `stop`, or nothing is left; raises what could not be written at last."""
        failures, ends_at = 0, None
        while True:
            try:
                await self._stay()
            except TakenForDead as error:
                self.tell(Trouble(error, 0))
            except (LedgerUnusable, TryAgain) as error:
                now = self.office.world.passed()
                if self.stop.is_set():
                    ends_at = ends_at or now + _LAST_SECONDS
                if self.stop.is_set() and not self._name:
                    return
                if ends_at is not None and now >= ends_at:
                    raise
                pause = _nth(_LEDGER_PAUSES, failures)
                failures += 1
                self.tell(Trouble(error, pause))
                await (asyncio.sleep(pause) if self.stop.is_set() else self._rest(pause))
            else:
                return

    # -- one stay at the ledger -----------------------------------------------------------------

    async def _stay(self) -> None:
        with await asyncio.to_thread(self.office.ledger) as ledger:
            await asyncio.to_thread(self._come_in, ledger)
            loop = asyncio.get_running_loop()

            def news() -> None:
                # A network that is slow may keep the listener longer than the loop.
                with suppress(RuntimeError):
                    loop.call_soon_threadsafe(self._news.set)

            with ledger.presence(self._name, news):
                tending = asyncio.create_task(self._tend(ledger))
                try:
                    while not self.stop.is_set():
                        if not await self._round(ledger) and self.once:
                            break
                finally:
                    tending.cancel()
                    await asyncio.gather(tending, return_exceptions=True)
            await asyncio.to_thread(ledger.leave, self._name)
            self._name = ""

    def _come_in(self, ledger: Ledger) -> None:
        """Under the name it had, where that was not taken from it."""
        self._read_time(ledger)
        mine = self._name and ledger.come_back(self._name, self._unwritten, self._clock())
        self._unwritten = []
        if not mine:
            self._name = worker_name()
            ledger.enrol(self._name)
            self.tell(Began(self._name))
        self._since = self.office.world.passed()
        self._look(ledger)

    def _read_time(self, ledger: Ledger) -> None:
        self._database_time = (ledger.moment(), self.office.world.passed())

    def _clock(self) -> datetime:
        """The database's time, carried on by a clock that nobody can set."""
        assert self._database_time is not None
        then, passed = self._database_time
        return then + timedelta(seconds=self.office.world.passed() - passed)

    # -- one round ------------------------------------------------------------------------------

    async def _round(self, ledger: Ledger) -> bool:
        """Sends what may go now, else waits; whether there was something."""
        self._news.clear()
        now = self._clock()
        if not await asyncio.to_thread(ledger.any_for_workers, self._run(), now):
            await asyncio.to_thread(ledger.end_done)
            if not self.once:
                await self._wait(ledger)
            return False
        await self._carry(ledger)
        return True

    async def _tend(self, ledger: Ledger) -> None:
        """Looks after the dead, the appointed and the time while messages go."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            # A ledger that fails is minded by the round.
            with suppress(DispatchError):
                doubtful = await asyncio.to_thread(self._look, ledger)
                if doubtful:
                    self.tell(Buried(doubtful))

    def _look(self, ledger: Ledger) -> int:
        self._read_time(ledger)
        ledger.begin_appointed(self._clock(), PUNCTUAL)
        if self.office.world.passed() - self._since < _PATIENCE_SECONDS:
            return 0
        return ledger.bury_dead(self._name, self._clock())

    async def _carry(self, ledger: Ledger) -> None:
        loop = self._loop(ledger)
        passing_on = asyncio.create_task(self._pass_on(loop))
        try:
            await loop.carry()
        except DispatchError as error:
            stopped: DispatchError | None = error
        else:
            stopped = None
        finally:
            passing_on.cancel()
            self._unwritten += loop.journal.unwritten
        if isinstance(stopped, LedgerUnusable | TakenForDead):
            raise stopped
        if loop.journal.failure is not None:
            # Whatever else went wrong: what the ledger claimed meanwhile is known to nobody yet.
            raise loop.journal.failure
        await asyncio.to_thread(self._settle, ledger)
        self.tell(Paused())
        if stopped is not None:
            await self._mind(ledger, loop, stopped)

    def _settle(self, ledger: Ledger) -> None:
        """Gives back what was not begun and puts down who sent how much."""
        ledger.give_back(self._name)
        sent, self._sent = self._sent, Counter()
        notes = {one: say("发送进程：发出 {sent} 封", sent=count) for one, count in sent.items()}
        if notes:
            said = {one: self.in_words(note) for one, note in notes.items()}
            ledger.note([deed(self.office, Deed.SEND, one, note=it) for one, it in said.items()])

    def _loop(self, ledger: Ledger) -> Loop:
        world, way = self.office.world, self.way
        return Loop(
            ledger=ledger,
            run=self._run(),
            open_session=way.opener(),
            pace=way.pace,
            zone=self.office.zone,
            watch=Watch(self._clock, world.passed, world.nap),
            hear=self._hear,
            longest_rest=_SAT_THROUGH,
        )

    def _run(self) -> Run:
        way, own = self.way, self.office.settings.own_addresses
        share = Share(way.mailbox.address, way.mailbox.is_contact)
        others = frozenset(own) - {way.mailbox.address}
        return Run(None, Scope(), self._name, way.route, way.pace.limits, share, others)

    def _hear(self, event: Event) -> None:
        if isinstance(event, Submitted) and event.outcome.step is Step.ACCEPT:
            self._failures = 0
            self._sent[event.claim.issue] += 1
        self.tell(event)

    async def _pass_on(self, loop: Loop) -> None:
        await self.stop.wait()
        loop.watch.stop.set()

    async def _mind(self, ledger: Ledger, loop: Loop, error: DispatchError) -> None:
        """What a failure of the way out means: a rest, a stop of one issue, another try later."""
        refused = loop.stopped_by
        if isinstance(error, MustRest):
            self.tell(Resting(error.until, None))
            await self._until(error.until)
        elif refused is not None and isinstance(error, InputError | LoginRefused):
            await asyncio.to_thread(ledger.may_carry_on, refused.issue, may=False)
            self.tell(Halted(refused.issue, error))
        elif isinstance(error, LoginRefused) and self.office.has_several():
            # Its recipients wait; the others' mailboxes go on.
            address = self.way.mailbox.address
            paused = PausedMailbox(address, self._clock(), PauseCause.LOGIN, error.problem)
            await asyncio.to_thread(ledger.pause_mailbox, paused)
            self.tell(Trouble(error, _LOOK_SECONDS))
        elif isinstance(error, LoginRefused):
            await self._again_in(_LOGIN_PAUSES, error)
        elif isinstance(error, ServerUnreachable | ProtocolBroken | TryAgain):
            await self._again_in(_SERVER_PAUSES, error)
        else:
            raise error

    async def _again_in(self, pauses: tuple[float, ...], error: DispatchError) -> None:
        if self.once:
            raise error
        pause = _nth(pauses, self._failures)
        self._failures += 1
        self.tell(Trouble(error, pause))
        await self._rest(pause)

    # -- waiting --------------------------------------------------------------------------------

    async def _wait(self, ledger: Ledger) -> None:
        """Until there is news, or something's time has come, or it is time to look by oneself."""
        now = self._clock()
        ahead = await asyncio.to_thread(ledger.next_for_workers, self._run(), now)
        seconds = _LOOK_SECONDS
        if ahead is not None:
            seconds = min(seconds, max((ahead - now).total_seconds(), 0.05))
        await self._rest(seconds, self._news)

    async def _until(self, moment: datetime) -> None:
        """Until the mailbox may send again, or somebody says that it may."""
        left = (moment - self._clock()).total_seconds()
        await self._rest(max(left, 0.05), self._news)

    async def _rest(self, seconds: float, *others: asyncio.Event) -> None:
        waits = [asyncio.ensure_future(one.wait()) for one in (self.stop, *others)]
        nap = asyncio.ensure_future(self.office.world.nap(seconds))
        await asyncio.wait([nap, *waits], return_when=asyncio.FIRST_COMPLETED)
        for one in (nap, *waits):
            one.cancel()


def refuse_a_file(office: Office) -> None:
    """Raises InputError where the ledger lies in a file, of which one machine at a time sends."""
    if isinstance(office.settings.ledger, Path):
        raise InputError(
            say("台账是本机的文件，用不着发送进程（dispatch worker）。"),
            advice=say(
                "在这台电脑上直接运行 dispatch send 或 dispatch run --watch；要几台电脑一起发，"
                "先用 dispatch ledger move postgresql://… 把台账搬到 PostgreSQL。"
            ),
        )


def _nth(pauses: tuple[float, ...], failures: int) -> float:
    return pauses[min(failures, len(pauses) - 1)]
