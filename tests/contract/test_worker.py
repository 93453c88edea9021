"""A worker in this very process: what it does where server and ledger fail, and what wakes it.

The session is one in memory; it takes what it is given, unless a test says otherwise.
"""

import asyncio
import os
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from dispatch.compose import OutgoingMessage
from dispatch.errors import LedgerUnusable, ServerUnreachable
from dispatch.ledger import Ledger, presence
from dispatch.states import Outcome, Step
from dispatch.words import say
from dispatch.workflows import World, open_office, working
from dispatch.workflows.working import Halted, Worker
from office_ledger import OWN, aside, planned
from servers.postgresql import Postgresql

SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
database: {url}
mailbox:
  address: {own}
  name: 区工作专班
  provider: plain
  smtp: {{host: 127.0.0.1, port: 1, tls: none}}
  imap: {{host: 127.0.0.1, port: 1, tls: none}}
  pause_seconds: 0
"""
NOT_US = Outcome(Step.REFUSE, "Mail from must equal authorized user", 553, None, "MAIL")
GONE, BUSY = LedgerUnusable(say("连不上数据库")), ServerUnreachable(say("连不上"))


@dataclass
class Session:
    """Takes what it is given, once `answers` are used up."""

    answers: list[Outcome]
    took: list[str] = field(default_factory=list)
    alive: bool = True

    async def submit(self, message: OutgoingMessage, _following: object) -> Outcome:
        if self.answers:
            return self.answers.pop(0)
        self.took.append(message.message_id)
        return Outcome(Step.ACCEPT, "Ok", 250)

    async def close(self) -> None:
        pass


@dataclass
class Bench:
    """A worker at a ledger of four letters."""

    worker: Worker
    session: Session
    errors: list[Exception]  # what the next openings of a session raise
    ask: Callable[[str], list[tuple[object, ...]]]

    def work(self) -> None:
        asyncio.run(asyncio.wait_for(self.worker.work(), 60))

    def let_go(self, *, may: bool) -> None:
        with self.worker.office.ledger() as ledger:
            ledger.may_carry_on("2023-06", may=may)

    def listens(self) -> bool:
        """Whether it has renewed its lease, which it does once it listens."""
        renewed = "SELECT count(*) FROM pg_stat_activity WHERE query LIKE 'UPDATE lease%'"
        return self.ask(f"{renewed} AND datname = current_database()") == [(1,)]

    def states(self) -> dict[str, int]:
        found = self.ask("SELECT state, count(*) FROM delivery GROUP BY state")
        return {str(state): int(str(many)) for state, many in found}


@pytest.fixture
def bench(tmp_path: Path, postgresql: Postgresql) -> Bench:
    database = postgresql.with_schema()
    with planned(database, 4)[0] as ledger:
        ledger.may_carry_on("2023-06", may=True)
    settings = SETTINGS.format(url=database.url, own=OWN)
    (tmp_path / "dispatch.yaml").write_text(settings, encoding="utf-8")
    environ = {"DISPATCH_PASSWORD": "x"}
    office = open_office(tmp_path, World(lambda: datetime.now(UTC), os.urandom, environ))
    session, errors = Session([]), list[Exception]()

    async def opened() -> Any:
        if errors:
            raise errors.pop(0)
        return session

    way = replace(office.ways()[0], opener=lambda: opened)
    worker = Worker(office, way, lambda _: None, asyncio.Event(), str, once=True)
    return Bench(worker, session, errors, lambda asked: aside(database, asked))


def fail_once(monkeypatch: pytest.MonkeyPatch, at: int, *, after: bool) -> None:
    """The turn of this number fails, before it begins or after its commit."""
    turn, number = Ledger.turn, count(1)

    def sometimes(ledger: Ledger, *asked: Any) -> Any:
        is_it = next(number) == at
        if is_it and not after:
            raise GONE
        turned = turn(ledger, *asked)
        if is_it:
            raise GONE
        return turned

    monkeypatch.setattr(Ledger, "turn", sometimes)


def test_a_worker_stays_when_server_and_ledger_fail_together(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It cannot write that its message was not begun: that comes before any word of the server."""
    bench.errors.append(BUSY)
    fail_once(monkeypatch, 2, after=False)
    bench.work()
    assert bench.states() == {"accepted": 4}
    assert len(set(bench.session.took)) == len(bench.session.took) == 4


def test_what_a_lost_answer_claimed_does_not_stay_in_a_living_workers_hand(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server stops it first; the next was claimed by a commit of which it never heard."""
    bench.session.answers.append(NOT_US)
    fail_once(monkeypatch, 2, after=True)
    bench.work()
    assert bench.states() == {"accepted": 4}
    assert len(set(bench.session.took)) == len(bench.session.took) == 4


def test_an_appointed_issue_that_was_halted_waits_for_a_clerk(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The moment it was appointed for has come, and is no reason to begin a second time."""
    monkeypatch.setattr(working, "_LOOK_SECONDS", 0.1)
    bench.let_go(may=False)
    with bench.worker.office.ledger() as ledger:
        ledger.reschedule("2023-06", ledger.moment() - timedelta(seconds=20))
    bench.session.answers += [NOT_US] * 9
    bench.worker.once, told = False, list[object]()
    bench.worker.tell = told.append

    async def work() -> None:
        at_work = asyncio.create_task(bench.worker.work())
        await _until(lambda: any(isinstance(one, Halted) for one in told))
        await asyncio.sleep(1)
        bench.worker.stop.set()
        await at_work

    asyncio.run(asyncio.wait_for(work(), 60))
    assert len(bench.session.answers) == 8
    assert [type(one) for one in told].count(Halted) == 1
    assert bench.states() == {"planned": 4}


def test_an_idle_worker_is_woken_by_the_database_and_not_by_its_own_look(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(working, "_LOOK_SECONDS", 3600.0)
    bench.worker.once = False
    bench.let_go(may=False)

    async def wake() -> None:
        at_work = asyncio.create_task(bench.worker.work())
        await _until(bench.listens)
        await asyncio.to_thread(lambda: bench.let_go(may=True))
        await _until(lambda: len(bench.session.took) == 4)
        bench.worker.stop.set()
        await at_work

    asyncio.run(asyncio.wait_for(wake(), 60))
    assert bench.states() == {"accepted": 4}


async def _until(reached: Callable[[], bool]) -> None:
    while not await asyncio.to_thread(reached):  # noqa: ASYNC110 - the database says so
        await asyncio.sleep(0.05)


def test_a_listener_that_outlives_its_worker_says_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """Where the network is slow, it may come to the ledger only after all has ended."""
    take, let_go = presence._take, threading.Event()

    def slow(*asked: Any) -> None:
        let_go.wait(30)
        take(*asked)

    monkeypatch.setattr(presence, "_take", slow)
    monkeypatch.setattr(presence, "_JOIN_SECONDS", 0.05)
    bench.work()
    let_go.set()
    for thread in threading.enumerate():
        if thread.name == "dispatch-presence":
            thread.join(30)
    assert bench.states() == {"accepted": 4}
    assert "Traceback" not in capfd.readouterr().err


def test_the_event_loop_never_waits_for_the_ledger(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The workers of other mailboxes share it, and Ctrl-C is heard by it. (But for the words of an
    issue, which are read once, without a lock.)
    """
    loops: list[str] = []
    read, write = Ledger._read, Ledger._write

    def watched(real: Callable[[Ledger], Any]) -> Callable[[Ledger], Any]:
        def asked(ledger: Ledger) -> Any:
            with suppress(RuntimeError):
                asyncio.get_running_loop()
                loops.append("".join(traceback.format_stack()))
            return real(ledger)

        return asked

    monkeypatch.setattr(Ledger, "_read", watched(read))
    monkeypatch.setattr(Ledger, "_write", watched(write))
    bench.work()
    assert [one for one in loops if "in _composed" not in one] == []
