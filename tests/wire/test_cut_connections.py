"""A connection that breaks, at every command of a poll and in the middle of every answer.

What was read stays, the next poll goes on there, and in the end nothing is missing and nothing
doubled. Dovecot, with a proxy between that cuts.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest

from dispatch.errors import ServerUnreachable
from dispatch.ledger import Ledger
from dispatch.workflows import fetching
from office_ledger import contents, planned, read
from servers.mailboxes import ADVERTS, Placed, placed
from servers.proxy import Proxy, meddling
from wire.letters import letters

COUNT = 60
UNITS = 12


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Placed]:
    folder = tmp_path_factory.mktemp("cut")
    ledger, sent = planned(folder / "ledger.sqlite3", UNITS)
    ledger.close()
    with placed("dovecot", folder) as running:
        running.fill(letters(sent, COUNT))
        yield running


@pytest.fixture
def proxy(server: Placed) -> Iterator[Proxy]:
    with meddling(server.access.port) as between:
        yield between


@pytest.fixture(autouse=True)
def short_stretches(monkeypatch: pytest.MonkeyPatch) -> None:
    # So that one poll of few messages has many commands and many commits.
    monkeypatch.setattr(fetching, "STRETCH", 15)
    monkeypatch.setattr(fetching, "_BATCH", 8)


def fresh(path: Path) -> Ledger:
    """A ledger that has heard nothing; made once, then copied."""
    template = path.with_name("template.sqlite3")
    if not template.exists():
        planned(template, UNITS)[0].close()
    for one in path.parent.glob(f"{path.name}*"):
        one.unlink()
    shutil.copy(template, path)
    return Ledger(path)


@pytest.mark.parametrize(
    ("after_octets", "bye"),
    [(0, b""), (300, b""), (0, b"* BYE Server shutting down\r\n")],
    ids=["before the command", "in its answer", "with a BYE"],
)
async def test_cut_at_every_command_and_polled_again_nothing_is_missing_or_doubled(
    server: Placed, proxy: Proxy, tmp_path: Path, after_octets: int, bye: bytes
) -> None:
    access = replace(server.access, port=proxy.port)
    path = tmp_path / "ledger.sqlite3"
    before = server.snapshot()
    with fresh(path) as ledger:
        await read(access, ledger, tmp_path / "a", ADVERTS)
    whole, commands = contents(path), len(proxy.commands)
    assert commands > 20
    broken = 0
    for at in range(1, commands + 1):
        proxy.reset()
        proxy.cut_at, proxy.after_octets, proxy.bye = at, after_octets, bye
        with fresh(path) as ledger:
            with suppress(ServerUnreachable):
                await read(access, ledger, tmp_path / "a", ADVERTS)
                broken -= 1
            broken += 1
            proxy.reset()
            await read(access, ledger, tmp_path / "a", ADVERTS)
        assert contents(path) == whole, f"cut at {at}"
    # The last command is LOGOUT; an answer shorter than the cut comes through whole.
    assert broken >= (commands - 1 if not after_octets else commands // 4)
    assert server.snapshot() == before


async def test_a_poll_goes_on_from_where_it_broke_and_reads_little_twice(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    access = replace(server.access, port=proxy.port)
    with fresh(tmp_path / "ledger.sqlite3") as ledger:
        whole = await read(access, ledger, tmp_path / "a")
        commands = len(proxy.commands)
    with fresh(tmp_path / "ledger.sqlite3") as ledger:
        proxy.reset()
        proxy.cut_at = commands - 3
        with pytest.raises(ServerUnreachable):
            await read(access, ledger, tmp_path / "a")
        proxy.reset()
        rest = await read(access, ledger, tmp_path / "a")
    assert 0 < rest.read < whole.read / 2
