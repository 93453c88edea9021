"""Issues made on a file, moved to PostgreSQL and back: every view of them stays the same."""

import os
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from dispatch.ledger import Ledger
from dispatch.summary import as_json, register
from dispatch.workflows.looking import look
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.world import World
from journey.office import Ended, OfficeFolder
from past_issues import FIRST, PastIssues, bounce, example_units, furnish, reply
from servers.postgresql import Postgresql

WORLD = World(clock=lambda: FIRST, randomness=os.urandom, environ={})
NUMBERS = ("2023-04", "2023-05", "2023-06")


@pytest.fixture
def office(tmp_path: Path) -> OfficeFolder:
    furnish(tmp_path / "office", len(NUMBERS)).ledger.close()
    return OfficeFolder(tmp_path / "office")


def move(office: OfficeFolder, url: str) -> Ended:
    """Moves, and sets `database:` as the program says."""
    ended = office.run("ledger", "move", url, "--json")
    assert ended.code == 0, ended.err
    settings = office.path / "dispatch.yaml"
    lines = [
        one
        for one in settings.read_text("utf-8").splitlines()
        if not one.startswith(("database:", "# database:"))
    ]
    lines.append(f"database: {ended.json['to']}")
    settings.write_text("\n".join(lines) + "\n", "utf-8")
    return ended


def views(office: OfficeFolder) -> list[object]:
    """What is shown of every issue."""
    shown: list[object] = [office.run("status", "--json").json]
    shown += [office.run("status", number, "--json").json for number in NUMBERS]
    for number in NUMBERS[1:]:
        out = office.path.parent / "register"
        ended = office.run("register", number, "--json", "--out", str(out))
        assert ended.code == 0, ended.err
        (sheet,) = (one for one in ended.json["files"] if one.endswith(".xlsx"))
        # Above row 3 stands the minute at which it was made.
        shown.append(list(load_workbook(sheet).active.iter_rows(3, values_only=True)))
    return shown


def test_issues_moved_to_postgresql_and_back_are_shown_the_same(
    office: OfficeFolder, postgresql: Postgresql
) -> None:
    ledger = office.path / ".dispatch" / "ledger.sqlite3"
    before = views(office)
    there = move(office, postgresql.empty().url).json
    ledger.rename(ledger.with_name("before.sqlite3"))
    assert views(office) == before
    back = move(office, "sqlite").json
    assert views(office) == before
    assert there["tables"].pop("action") != back["tables"].pop("action")  # each move is an act
    assert there["tables"] == back["tables"]
    assert there["recipients"] == back["recipients"] == 90
    acts = office.run("log", "--json").json["actions"]
    assert [one["deed"] for one in acts] == ["move", "move"]


def test_a_copy_in_a_file_of_ones_own_is_no_ledger_in_use(
    office: OfficeFolder, tmp_path: Path
) -> None:
    ended = office.run("ledger", "move", f"sqlite:///{tmp_path / 'copy.sqlite3'}")
    assert ended.code == 0, ended.err
    assert "副本" in ended.out
    assert "database:" not in ended.out
    with Ledger(tmp_path / "copy.sqlite3") as copy:
        assert len(copy.numbers()) == len(NUMBERS)


def shown_of(folder: Path, number: str) -> tuple[object, ...]:
    """What `status --json` and `register` make of an issue, in this process."""
    looking = look(folder, WORLD)
    with looking.ledger() as ledger:
        record = known_issue(ledger, number)
        rows = standing_rows(looking, record)
        return as_json(record, rows, english=False), tuple(register(rows))


def test_fifty_issues_moved_to_postgresql_and_back_are_the_same(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    past, units = PastIssues(tmp_path / "office"), example_units()
    numbers = [f"{2019 + month // 12}-{month % 12 + 1:02d}" for month in range(50)]
    for month, number in enumerate(numbers):
        at = FIRST - timedelta(weeks=4 * (50 - month))
        past.send(number, units, at)
        mailed = [one.name for one in units if one.addresses]
        prompt = [reply(name, timedelta(hours=n)) for n, name in enumerate(mailed[month % 5 :: 2])]
        past.answer(number, [*prompt, bounce(mailed[1], timedelta(hours=1))], at)
    past.resend(numbers[-1], 2, mailed[:4], FIRST)
    before = [shown_of(past.path, number) for number in numbers]
    assert len({str(one) for one in before}) == 50
    there, back = postgresql.empty(), tmp_path / "back" / ".dispatch" / "ledger.sqlite3"
    with past.ledger as old:
        first = old.move_to(there, "a:1", FIRST)
    settings = past.path / "dispatch.yaml"
    plain = settings.read_text("utf-8")
    settings.write_text(f"database: {there.url}\n{plain}", "utf-8")
    assert [shown_of(past.path, number) for number in numbers] == before
    with Ledger(there) as new:
        assert new.move_to(back, "a:1", FIRST) == first
    (back.parents[1] / "dispatch.yaml").write_text(plain, "utf-8")
    assert [shown_of(back.parents[1], number) for number in numbers] == before


def test_where_there_is_a_ledger_already_nothing_is_moved(
    office: OfficeFolder, postgresql: Postgresql
) -> None:
    taken = postgresql.empty().url
    move(office, taken)
    for url in (taken, "sqlite"):
        ended = office.run("ledger", "move", url)
        assert ended.code == 65
        assert "没有搬" in ended.err
    for url in ("mysql://a/b", "nowhere", "postgresql://db.example"):
        assert office.run("ledger", "move", url).code == 78, url
