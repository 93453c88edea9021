"""`poll --watch`: news by IDLE or by the clock, a lost connection taken up again, a clean end."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from corpus import messages
from corpus.postbag import mailbox
from dispatch.config import Settings
from dispatch.errors import DispatchError, LoginRefused
from dispatch.ledger import Ledger
from dispatch.workflows import Office, Polled, Rhythm, World, open_office, watch
from office_ledger import NOW, OWN, planned
from servers.mailboxes import Letter, Placed, placed
from servers.proxy import Proxy, meddling
from wire.letters import as_lines

QUICK = Rhythm(interval=0.2, idle=30, first_pause=0.1, longest_pause=0.5)


@dataclass
class Told:
    """What a watch has told so far."""

    changes: int = 0
    troubles: list[tuple[DispatchError, float]] = field(default_factory=list)

    def hear(self, polled: Polled) -> None:
        self.changes += len(polled.changes)

    def trouble(self, error: DispatchError, pause: float) -> None:
        self.troubles.append((error, pause))

    async def until(self, changes: int) -> None:
        for _ in range(400):
            if self.changes >= changes:
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"only {self.changes} changes, {self.troubles}")


@pytest.fixture(params=["dovecot", "netease"], ids=["by IDLE", "by the clock"])
def server(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Placed]:
    with placed(request.param, tmp_path / "server") as running:
        yield running


@pytest.fixture
def proxy(server: Placed) -> Iterator[Proxy]:
    with meddling(server.access.port) as between:
        yield between


def office(
    folder: Path,
    server: Placed,
    port: int,
    password: str | None = None,
    database: str | None = None,
) -> Office:
    folder.mkdir(exist_ok=True)
    kept = "" if database is None else f"database: {database}\n"
    (folder / "dispatch.yaml").write_text(
        f"{kept}office: 区工作专班\nbulletin: 工作专报\nmailbox:\n  address: {OWN}\n"
        f"  user: {server.access.user}\n  provider: plain\n"
        f"  smtp: {{host: 127.0.0.1, port: 1, tls: none}}\n"
        f"  imap: {{host: 127.0.0.1, port: {port}, tls: none}}\n",
        encoding="utf-8",
    )
    environ = {"DISPATCH_PASSWORD": password or server.access.password}
    return open_office(folder, World(lambda: NOW, os.urandom, environ))


def answers(settings: Settings, count: int):
    """A ledger that has sent, and so many answers, each of which is a change."""
    ledger, sent = planned(settings.ledger, count)
    made = mailbox(6, sent, OWN, messages.REPLIES[:1])
    return ledger, [Letter("INBOX", as_lines(one), NOW) for one in made]


async def test_news_is_told_as_it_comes_and_a_lost_connection_taken_up_again(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    place = office(tmp_path / "office", server, proxy.port)
    ledger, made = answers(place.settings, 12)
    told = Told()
    with ledger:
        server.fill(made[:2])
        watching = asyncio.ensure_future(watch(place, ledger, told.hear, told.trouble, QUICK))
        try:
            await told.until(2)
            server.fill(made[2:4])
            await told.until(4)
            assert (proxy.connections, told.troubles) == (1, [])
            proxy.cut_at = len(proxy.commands) + 1
            if server.folders["junk"] == "Junk":
                # Idle: the next command comes with the next news.
                server.fill(made[4:5])
            async with asyncio.timeout(20):
                while proxy.connections == 1:  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
            server.fill(made[5:6])
            await told.until(5)
            assert told.troubles
        finally:
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching


async def test_pauses_grow_while_the_server_is_away(server: Placed, tmp_path: Path) -> None:
    place = office(tmp_path / "office", server, 1)
    told = Told()
    with answers(place.settings, 12)[0] as ledger, suppress(asyncio.TimeoutError):
        await asyncio.wait_for(watch(place, ledger, told.hear, told.trouble, QUICK), 1.5)
    assert [pause for _, pause in told.troubles][:4] == [0.1, 0.2, 0.4, 0.5]


async def test_a_refused_login_ends_it_at_once(server: Placed, tmp_path: Path) -> None:
    place = office(tmp_path / "office", server, server.access.port, "wrong")
    told = Told()
    with answers(place.settings, 12)[0] as ledger, pytest.raises(LoginRefused):
        await watch(place, ledger, told.hear, told.trouble, QUICK)
    assert told.troubles == []


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_the_command_shows_a_line_a_change_and_is_ended_cleanly_by_clerk_and_system(
    server: Placed, tmp_path: Path, end: signal.Signals
) -> None:
    place = office(tmp_path / "office", server, server.access.port)
    ledger, made = answers(place.settings, 12)
    ledger.close()
    server.fill(made[:2])
    with (tmp_path / "out").open("wb") as out:
        running = subprocess.Popen(
            [sys.executable, "-m", "dispatch", "poll", "--watch", "--every", "10"],
            cwd=tmp_path / "office",
            env={**os.environ, "DISPATCH_PASSWORD": server.access.password, "LC_ALL": "C.UTF-8"},
            stdout=out,
            stderr=subprocess.STDOUT,
        )
        deadline = time.monotonic() + 30
        while said(tmp_path).count("2023-06") < 2 and time.monotonic() < deadline:
            time.sleep(0.1)
        running.send_signal(end)
        assert running.wait(15) == 0
    lines = said(tmp_path).splitlines()
    assert sum("2023-06" in line for line in lines) == 2
    assert "Traceback" not in said(tmp_path)


def said(folder: Path) -> str:
    return (folder / "out").read_text(encoding="utf-8")


def test_a_ledger_that_was_watched_has_it_all(server: Placed, tmp_path: Path) -> None:
    place = office(tmp_path / "office", server, server.access.port)
    ledger, made = answers(place.settings, 12)
    with ledger:
        server.fill(made)
        told = Told()

        async def some() -> None:
            watching = asyncio.ensure_future(watch(place, ledger, told.hear, told.trouble, QUICK))
            await told.until(len(made))
            watching.cancel()
            with suppress(asyncio.CancelledError):
                await watching

        asyncio.run(some())
    with Ledger(place.settings.ledger) as again:
        record = again.issue("2023-06")
        assert record is not None
        assert sum(len(one.evidence) for one in record.recipients) == len(made)
