"""Issues made on a file, moved to PostgreSQL and back: every view of them stays the same."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from journey.office import Ended, OfficeFolder
from past_issues import furnish
from servers.postgresql import Postgresql

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
