"""The program with its ledger in PostgreSQL: the whole way, a crash, and what can go wrong."""

import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.office import (
    MAILBOX,
    NUMBER,
    PASSWORD,
    OfficeFolder,
    address,
    furnish,
    habits,
    units,
)
from journey.test_nothing_doubled import check_against_the_server, silent
from office_ledger import aside
from servers.postgresql import Postgresql

NAMES = units(40)


def server_at(folder: Path, wanted: dict[str, Habit]) -> Sandbox:
    return Sandbox(folder / "server", MAILBOX, PASSWORD, wanted)


def office_on(folder: Path, server: Sandbox, url: str, names: list[str]) -> OfficeFolder:
    """An office whose ledger is where the URL says."""
    return furnish(folder / "office", server, names, f"database: {url}")


@pytest.fixture
def quiet(tmp_path: Path, postgresql: Postgresql) -> Iterator[tuple[OfficeFolder, Sandbox]]:
    """An office of some silent units."""
    names = NAMES[:6]
    with server_at(tmp_path, silent(names)) as server:
        yield office_on(tmp_path, server, postgresql.empty().url, names), server


def test_every_standing_equals_what_the_recipients_really_did(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    with server_at(tmp_path, habits(NAMES, 4)) as server:
        office = office_on(tmp_path, server, postgresql.empty().url, NAMES)
        for command in (("send", NUMBER, "--yes"), ("resend", NUMBER, "--yes")):
            ended = office.run(*command)
            assert ended.code == 0, ended.err
            server.wait_until_quiet(60)
        assert office.run("poll").code == 0
        assert office.run("poll", "--from-zero").code in (0, 2)
        shown = {one["name"]: one["standing"] for one in office.status()["recipients"]}
        assert shown == {name: server.expected_standing(address(name)) for name in NAMES}
        assert not (office.path / ".dispatch" / "ledger.sqlite3").exists()
        told = {one["key"]: one for one in office.run("doctor", "--json").json["checks"]}
        assert told["ledger"]["grade"] == "ok"


def test_a_sender_that_is_killed_leaves_what_is_in_doubt_and_doubles_nothing(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    database = postgresql.empty()
    with server_at(tmp_path, silent(NAMES)) as server:
        office = office_on(tmp_path, server, database.url, NAMES)
        killed = 0
        for arrived in (3, 11, 20):
            sender = subprocess.Popen(
                office.command("send", NUMBER, "--yes"),
                env=office.environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _wait_for(lambda most=arrived: len(server.received()) >= most, sender)
            killed += sender.poll() is None
            sender.send_signal(signal.SIGKILL)
            sender.wait()
        assert killed >= 2
        assert office.run("send", NUMBER, "--yes").code in (0, 1, 75)
        check_against_the_server(office, server, in_doubt_at_most=3 * 2)
        assert aside(database, "SELECT count(*) FROM delivery WHERE state = 'sending'") == [(0,)]


def test_a_database_that_crashes_stops_the_sender_and_doubles_nothing(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    with server_at(tmp_path, silent(NAMES)) as server:
        office = office_on(tmp_path, server, postgresql.empty().url, NAMES)
        environment = {**office.environment(), "DISPATCH_DEBUG": ""}
        sender = subprocess.Popen(
            office.command("send", NUMBER, "--yes"),
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        _wait_for(lambda: len(server.received()) >= 5, sender)
        postgresql.restart()
        _, err = sender.communicate(timeout=120)
        assert sender.returncode == 74, err
        assert "连不上数据库" in err
        assert "Traceback" not in err
        assert office.run("send", NUMBER, "--yes").code in (0, 1, 75)
        check_against_the_server(office, server, in_doubt_at_most=2)


def _wait_for(reached, sender: "subprocess.Popen[Any]") -> None:
    until = time.monotonic() + 60
    while not reached() and sender.poll() is None and time.monotonic() < until:
        time.sleep(0.005)


def test_two_senders_at_once_are_one(quiet: tuple[OfficeFolder, Sandbox]) -> None:
    office, server = quiet
    both = [
        subprocess.Popen(
            office.command("send", NUMBER, "--yes"),
            env=office.environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        for _ in range(2)
    ]
    assert [one.wait(120) for one in both].count(0) >= 1
    check_against_the_server(office, server, in_doubt_at_most=0)


def test_a_backup_says_that_pg_dump_is_the_way(
    quiet: tuple[OfficeFolder, Sandbox], tmp_path: Path
) -> None:
    office, _ = quiet
    ended = office.run("backup", str(tmp_path / "kept.zip"), "--yes")
    assert ended.code == 65
    assert "pg_dump" in ended.err
    assert not (tmp_path / "kept.zip").exists()


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("postgresql://office@localhost:1/ledger", "连不上数据库"),
        ("postgresql://office@/there_is_none?host={socket}", "没有这个数据库"),
        ("postgresql://nobody_here@/postgres?host={socket}", "不让登录"),
        ("postgresql://office@/postgres?host={socket}&connect_timeout=soon", "数据库不肯读写台账"),
    ],
)
def test_a_database_that_is_not_to_be_had_is_told_in_a_sentence(
    quiet: tuple[OfficeFolder, Sandbox], postgresql: Postgresql, url: str, said: str
) -> None:
    office, _ = quiet
    there = url.format(socket=postgresql.socket)
    for command in (("status",), ("send", NUMBER, "--yes")):
        ended = office.run(*command, DISPATCH_DATABASE=there, DISPATCH_DEBUG="")
        assert ended.code == 74, ended.err
        assert said in ended.err
        assert "Traceback" not in ended.err


def test_a_password_is_taken_from_the_environment_and_never_shown(
    quiet: tuple[OfficeFolder, Sandbox],
) -> None:
    office, _ = quiet
    there = "postgresql://office:S3cret@localhost:1/ledger"
    told = office.run("status", DISPATCH_DATABASE=there)
    assert told.code == 74
    assert "S3cret" not in told.out + told.err
