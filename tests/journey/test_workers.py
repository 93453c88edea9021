"""`dispatch worker` as it is run: several at once, killed, asked to end, without a database.

What is asserted of messages is what arrived at the provider, not what the program says.
"""

import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from dispatch.records.databases import Database
from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey.office import (
    MAILBOX,
    NUMBER,
    PASSWORD,
    Ledgers,
    OfficeFolder,
    address,
    furnish,
    units,
)
from journey.test_nothing_doubled import check_against_the_server, silent
from journey.test_several_mailboxes import REFUSED, SECOND, mailboxes, reached, two_providers
from office_ledger import aside
from servers.postgresql import Postgresql

NAMES = units(30)
_SECONDS = 90


@dataclass
class Place:
    """An office on a database of its own, its provider, and who is at work there."""

    office: OfficeFolder
    server: Sandbox
    database: Database
    stack: ExitStack

    def hand_over(self) -> None:
        ended = self.office.run("send", NUMBER, "--yes", "--hand-over")
        assert ended.code == 0, ended.err

    def worker(self, *more: str) -> "subprocess.Popen[str]":
        began = subprocess.Popen(
            self.office.command("worker", *more),
            env=self.office.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.stack.enter_context(began)
        self.stack.callback(began.kill)
        return began

    def arrived(self) -> list[str]:
        return [one.rcpt_to[0] for one in self.server.received()]

    def count(self, which: str) -> int:
        ((count,),) = aside(self.database, f"SELECT count(*) FROM delivery WHERE {which}")
        return int(str(count))

    def take_for_dead(self, worker: "subprocess.Popen[str]") -> None:
        """As after the minutes that nobody hears of it."""
        gone = "UPDATE lease SET until = until - interval '1 hour' WHERE name LIKE :it"
        aside(self.database, gone, it=f"worker:%:{worker.pid}:%")


@contextmanager
def place(folder: Path, postgresql: Postgresql, more: str = "") -> Iterator[Place]:
    database = postgresql.with_schema()
    with (
        Sandbox(folder / "server", MAILBOX, PASSWORD, silent(NAMES)) as server,
        ExitStack() as stack,
    ):
        office = furnish(folder / "office", server, NAMES, f"{more}database: {database.url}")
        yield Place(office, server, database, stack)


@pytest.fixture
def here(tmp_path: Path, postgresql: Postgresql) -> Iterator[Place]:
    with place(tmp_path, postgresql) as one:
        yield one


def wait_for(reached: Callable[[], bool]) -> None:
    until = time.monotonic() + _SECONDS
    while not reached():
        assert time.monotonic() < until, "it never came to that"
        time.sleep(0.02)


def end(worker: "subprocess.Popen[str]") -> str:
    """Asks it to end, in order; what it said."""
    worker.send_signal(signal.SIGTERM)
    out, err = worker.communicate(timeout=_SECONDS)
    assert worker.returncode == 0, err
    return out + err


def test_two_workers_and_a_clerk_send_each_letter_once(here: Place) -> None:
    # So slow that one of them cannot have sent all before the other has looked.
    here.server.faults = lambda stage, _: Fault(stage, delay=0.2) if stage is Stage.DOT else None
    workers = [here.worker("--json") for _ in range(2)]
    wait_for(lambda: aside(here.database, "SELECT count(*) FROM lease") == [(2,)])
    here.hand_over()
    wait_for(lambda: len(here.arrived()) >= 3)
    clerk = here.office.run("send", NUMBER, "--yes", "--no-wait")
    assert clerk.code in (0, 75), clerk.err
    wait_for(lambda: here.count("state = 'accepted'") == len(NAMES))
    said = [end(one) for one in workers]
    assert Counter(here.arrived()) == Counter(address(name) for name in NAMES)
    assert all('"submitted"' in one for one in said)


def test_of_a_worker_that_is_killed_one_letter_is_in_doubt_and_the_others_go(here: Place) -> None:
    here.server.faults = [Fault(Stage.DOT, 4, delay=_SECONDS)]
    here.hand_over()
    worker = here.worker()
    wait_for(lambda: len(here.arrived()) == 3)
    wait_for(lambda: here.count("state = 'sending'") > 0)
    worker.kill()
    worker.wait()
    here.take_for_dead(worker)
    in_hand = here.count("state = 'sending'")
    assert 1 <= in_hand <= 2
    last = here.office.run("send", NUMBER, "--yes")
    assert last.code == 0, last.err
    doubtful = [one for one in here.office.status()["recipients"] if _is_in_doubt(one)]
    assert len(doubtful) == in_hand
    assert all(one["name"] in last.out for one in doubtful)
    check_against_the_server(here.office, here.server, in_doubt_at_most=2)
    assert here.count("claimed_by IS NOT NULL") == 0


def _is_in_doubt(recipient: dict[str, list[dict[str, str]]]) -> bool:
    return recipient["deliveries"][0]["state"] == "uncertain"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_who_is_asked_to_end_finishes_the_letter_under_way_and_leaves_the_rest(
    here: Place, how: int
) -> None:
    under_way, heard = threading.Event(), threading.Event()

    def hold_the_fourth(stage: Stage, number: int) -> None:
        if (stage, number) == (Stage.DOT, 4):
            under_way.set()
            heard.wait(_SECONDS)

    here.server.faults = hold_the_fourth
    here.hand_over()
    worker = here.worker()
    assert under_way.wait(_SECONDS)
    worker.send_signal(how)
    assert worker.stderr is not None
    assert any("正在停下" in line for line in worker.stderr)
    heard.set()
    assert worker.wait(_SECONDS) == 0
    arrived = len(here.arrived())
    # The fourth was under way; a fifth may have been on the wire behind it.
    assert 4 <= arrived <= 5
    assert here.count("state = 'accepted'") == arrived
    assert here.count("state = 'planned' AND claimed_by IS NULL") == len(NAMES) - arrived
    assert here.worker("--once").wait(_SECONDS) == 0
    assert Counter(here.arrived()) == Counter(address(name) for name in NAMES)


def test_a_worker_outlives_a_crash_of_its_database_and_doubles_nothing(
    here: Place, postgresql: Postgresql
) -> None:
    here.hand_over()
    worker = here.worker()
    wait_for(lambda: len(here.arrived()) >= 3)
    postgresql.restart()
    wait_for(lambda: here.count("state IN ('accepted', 'uncertain')") == len(NAMES))
    end(worker)
    # It saw each of its messages through, and told the ledger when that was back.
    check_against_the_server(here.office, here.server, in_doubt_at_most=0)


def test_no_session_of_three_workers_carries_more_than_a_session_may(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    """And the day's limit is one for all of them."""
    with place(tmp_path, postgresql, "  messages_per_session: 2\n  limits: {day: 15}\n") as here:
        workers = [here.worker() for _ in range(3)]
        here.hand_over()
        wait_for(lambda: here.count("state = 'accepted'") >= 15)
        time.sleep(1)
        for one in workers:
            end(one)
        assert len(here.arrived()) == len(set(here.arrived())) == 15
        each = Counter(one.session for one in here.server.received())
        assert max(each.values()) <= 2


def test_a_worker_that_is_refused_at_one_mailbox_pauses_that_and_no_other(
    tmp_path: Path, postgresql: Postgresql, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgresql.with_schema().url
    monkeypatch.setattr(Ledgers, "url", staticmethod(lambda: url))
    habits = dict.fromkeys((address(name) for name in NAMES[:18]), Habit.SILENT)
    with two_providers(tmp_path, habits) as (office, first, second):
        # Its session carries four; the next login is refused.
        second.faults = (REFUSED,)
        assert office.run("send", NUMBER, "--yes", "--hand-over").code == 0
        ended = office.run("worker", "--once")
        assert ended.code == 0, ended.err
        assert "535" in ended.err
        assert (len(reached(first)), len(reached(second))) == (12, 4)
        assert mailboxes(office)[SECOND]["cause"] == "login"
        assert mailboxes(office)[MAILBOX]["state"] == "open"
        second.faults = ()
        assert office.run("worker", "--once").code == 0
        assert len(reached(second)) == 4
        assert office.run("mailbox", "resume", SECOND).code == 0
        assert office.run("worker", "--once").code == 0
        assert len(set(reached(first) + reached(second))) == 18


def test_a_mailbox_without_a_password_keeps_no_worker_of_another_from_its_letters(
    tmp_path: Path, postgresql: Postgresql, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = postgresql.with_schema().url
    monkeypatch.setattr(Ledgers, "url", staticmethod(lambda: url))
    habits = dict.fromkeys((address(name) for name in NAMES[:18]), Habit.SILENT)
    with two_providers(tmp_path, habits) as (office, first, second):
        assert office.run("send", NUMBER, "--yes", "--hand-over").code == 0
        nothing = {"DISPATCH_PASSWORD_SECOND_LINCHENGQU_EXAMPLE": ""}
        ended = office.run("worker", "--once", **nothing)
        assert ended.code == 78, ended.err
        assert f"邮箱 {SECOND} 不发了，其他邮箱照常发" in ended.err
        assert (len(reached(first)), len(reached(second))) == (12, 0)
        assert Counter(office.states().values()) == {"accepted": 12, "planned": 6}
