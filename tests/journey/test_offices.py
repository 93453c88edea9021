"""Two offices in one database, as their clerks and an administrator run the program."""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units
from servers.postgresql import Postgresql
from servers.shared import Shared, owned_database

NAMES = units(4)


@dataclass(frozen=True)
class Two:
    """Two offices of one number, one mailbox's name and the same units, each with its provider."""

    shared: Shared
    north: OfficeFolder
    south: OfficeFolder
    answers: Sandbox
    silence: Sandbox


@pytest.fixture
def two(tmp_path: Path, postgresql: Postgresql) -> Iterator[Two]:
    """The north's recipients confirm by receipts, the south's are silent."""
    shared = owned_database(postgresql)
    with ExitStack() as stack:
        servers, folders = [], []
        for who, habit in (("north", Habit.RECEIPT), ("south", Habit.SILENT)):
            (tmp_path / who).mkdir()
            wanted = {address(name): habit for name in NAMES}
            server = stack.enter_context(
                Sandbox(tmp_path / who / "server", MAILBOX, PASSWORD, wanted)
            )
            line = f"database: {shared.place(who).url}"
            folders.append(furnish(tmp_path / who / "office", server, NAMES, line))
            servers.append(server)
        for who in ("north", "south"):
            added = folders[0].run(
                "ledger", "office", "add", who, "--role", shared.role(who), "--create-role",
                "--database", shared.keeper.url,
            )  # fmt: skip
            assert added.code == 0, added.err
            assert f"\\password {shared.role(who)}" in added.out
        yield Two(shared, *folders, *servers)


def test_who_let_an_office_in_is_put_down(two: Two) -> None:
    told = two.shared.everything(
        "SELECT office_id, note FROM action WHERE deed = 'office' ORDER BY id"
    )
    assert told == [
        (1, f"2 north ({two.shared.role('north')})"),
        (1, f"3 south ({two.shared.role('south')})"),
    ]


def standings(office: OfficeFolder) -> set[str]:
    return {one["standing"] for one in office.status()["recipients"]}


def test_two_offices_go_their_ways_in_one_database(two: Two) -> None:
    for office in (two.north, two.south):
        sent = office.run("send", NUMBER, "--yes")
        assert sent.code == 0, sent.err
    two.answers.wait_until_quiet(60)
    assert len(two.answers.received()) == len(two.silence.received()) == len(NAMES)
    for office in (two.north, two.south):
        assert office.run("poll").code in (0, 2)
    assert standings(two.north) == {"displayed"}
    assert standings(two.south) == {"awaiting"}
    resent = two.south.run("resend", NUMBER, "--yes")
    assert resent.code in (0, 2), resent.err
    assert len(two.silence.received()) > len(NAMES)
    assert len(two.answers.received()) == len(NAMES)
    for office in (two.north, two.south):
        registered = office.run("register", NUMBER)
        assert registered.code == 0, registered.err
    acts = {who: len(one.run("log", "--json").json["actions"]) for who, one in
            (("north", two.north), ("south", two.south))}  # fmt: skip
    assert acts["south"] > acts["north"] > 0
    raw = two.shared.everything("SELECT office_id, count(*) FROM raw_message GROUP BY 1 ORDER BY 1")
    assert dict(raw).keys() == {2}
    told = {one["key"]: one for one in two.north.run("doctor", "--json").json["checks"]}
    assert told["ledger"]["grade"] == "ok"


def test_the_list_tells_the_offices_and_their_walls(two: Two) -> None:
    asked = ("ledger", "office", "list", "--database", two.shared.keeper.url)
    listed = two.north.run(*asked)
    assert listed.code == 0, listed.err
    assert "完好" in listed.out
    found = two.north.run(*asked, "--json").json["offices"]
    assert [(one["name"], one["faults"]) for one in found] == [
        ("", []),
        ("north", []),
        ("south", []),
    ]
    two.shared.everything(f"ALTER ROLE {two.shared.role('south')} BYPASSRLS")
    broken = two.north.run(*asked, "--json")
    assert broken.code == 1
    assert [bool(one["faults"]) for one in broken.json["offices"]] == [False, False, True]


def test_an_office_is_not_let_near_the_list(two: Two) -> None:
    refused = two.north.run("ledger", "office", "list")
    assert refused.code == 74
    assert "建台账的" in refused.err
    assert "Traceback" not in refused.err


def test_without_the_role_it_says_how_it_is_made(two: Two) -> None:
    refused = two.north.run(
        "ledger",
        "office",
        "add",
        "东区",
        "--role",
        "nobody_here",
        "--database",
        two.shared.keeper.url,
    )
    assert refused.code == 65
    assert "--create-role" in refused.err
