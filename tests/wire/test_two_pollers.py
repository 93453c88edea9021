"""Two programs at one mailbox: one reads at a time; two by accident record everything once."""

import asyncio
import socket
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from corpus import messages
from corpus.postbag import mailbox
from dispatch.ledger import Ledger
from dispatch.workflows import Attendant, Office, Polled, poll_office, watch
from dispatch.workflows import attending as post
from office_ledger import NOW, OWN, aside, planned
from servers.mailboxes import Letter, Placed, placed
from servers.postgresql import Postgresql
from wire.letters import as_lines
from wire.test_watching import QUICK, Told, office

LETTERS = 700  # of several stretches


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Placed]:
    with placed("dovecot", tmp_path / "server") as running:
        yield running


@pytest.fixture
def place(tmp_path: Path, server: Placed, postgresql: Postgresql) -> Office:
    """An office whose ledger lies in PostgreSQL, with answers to all that it has sent."""
    where = postgresql.with_schema()
    ledger, sent = planned(where, LETTERS)
    ledger.close()
    made = mailbox(LETTERS, sent, OWN, messages.REPLIES[:1])
    server.fill([Letter("INBOX", as_lines(one), NOW) for one in made])
    return office(tmp_path / "office", server, server.access.port, database=where.url)


def evidence(place: Office) -> list[tuple[object, ...]]:
    return aside(
        place.settings.ledger, "SELECT digest, count(*) FROM evidence GROUP BY digest ORDER BY 1"
    )


def cursors(place: Office) -> list[tuple[object, ...]]:
    return aside(place.settings.ledger, "SELECT folder, last_uid FROM cursor ORDER BY folder")


async def both(place: Office, **more: object) -> list[Polled]:
    with place.ledger() as one, place.ledger() as other:
        polls = [poll_office(place, ledger, **more) for ledger in (one, other)]  # type: ignore[arg-type]
        return list(await asyncio.gather(*polls))


def test_of_two_that_poll_at_once_the_second_reads_what_the_first_left(place: Office) -> None:
    polled = asyncio.run(both(place))
    assert sorted(one.read for one in polled) == [0, LETTERS]
    assert sum(len(one.changes) for one in polled) == LETTERS


def test_two_at_once_by_accident_record_every_message_once_and_skip_none(
    place: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Ledger, "take_up", lambda *_: None)
    monkeypatch.setattr(Ledger, "keep_up", lambda *_: True)
    polled = asyncio.run(both(place))
    assert sum(one.read for one in polled) > LETTERS, "they did not read at once"
    found = evidence(place)
    assert len(found) == LETTERS
    assert {count for _, count in found} == {1}
    assert sum(len(one.changes) for one in polled) == LETTERS
    was = cursors(place)
    (again, _) = asyncio.run(both(place))
    assert again.changes == ()
    assert evidence(place) == found
    assert cursors(place) == was


def test_a_second_watch_stands_by_and_takes_over_when_the_first_is_gone(
    place: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post, "_SAY_AFTER", 0.0)
    monkeypatch.setattr(post, "_LOOK_SECONDS", 0.1)
    told, heard = Told(), list[Attendant]()
    lease = f"watching:{OWN}"

    async def play() -> None:
        with place.ledger() as ledger:
            ledger.take_up(lease, "elsewhere:7:aa", datetime.now(UTC), lambda _: False)
            watching = asyncio.create_task(
                watch(place, ledger, told.hear, told.trouble, QUICK, heard.append)
            )
            await asyncio.sleep(1)
            assert heard == [Attendant(OWN, "elsewhere:7", watches=True)]
            assert told.changes == 0
            aside(
                place.settings.ledger,
                "UPDATE lease SET until = until - interval '1 hour' WHERE name = :name",
                name=lease,
            )
            await told.until(LETTERS)
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)

    asyncio.run(play())
    assert aside(place.settings.ledger, "SELECT name FROM lease") == []


def test_who_was_killed_on_this_machine_is_succeeded_without_waiting(place: Office) -> None:
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    gone = f"{socket.gethostname()[:40]}:{child.pid}:aa"
    with place.ledger() as ledger:
        ledger.take_up(f"reading:{OWN}", gone, datetime.now(UTC), lambda _: False)
        polled = asyncio.run(asyncio.wait_for(poll_office(place, ledger), 50))
    assert polled.read == LETTERS


def test_who_loses_its_post_meanwhile_ends_and_says_to_whom(
    place: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(post, "_BEAT_SECONDS", 0.1)

    async def play(ledger: Ledger) -> None:
        async with post.attending(place, ledger, "watching"):
            aside(place.settings.ledger, "UPDATE lease SET holder = 'elsewhere:7:aa'")
            await asyncio.sleep(10)

    with place.ledger() as ledger, pytest.raises(Exception, match="elsewhere:7"):
        asyncio.run(play(ledger))
