"""Ledgers of every schema that an office may have are brought up with all that they hold.

`ledgers/000N.sql` is the ledger that the program of that day made of its own demonstration, as
SQLite dumps it; files and raw mails are cut short, who sat at the keyboard is invented. In the
later ones a clerk has voided an answer, and then counted a unit by hand. 0006 and 0007 were never
let out.
"""

import sqlite3
import warnings
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import MetaData, create_engine, inspect, select

from dispatch.ledger import Ledger, moving
from dispatch.ledger.engine import Where, open_engine
from dispatch.records import Acknowledged, IssueRecord, Way
from dispatch.states import Standing
from office_ledger import aside
from servers.postgresql import Postgresql

NOW = datetime(2026, 11, 27, 1, 0, tzinfo=UTC)
SAID = Acknowledged(Way.PHONE, NOW, NOW, "江予安", "")
DUMPS = sorted((Path(__file__).parent / "ledgers").glob("*.sql"))


@pytest.fixture(params=DUMPS, ids=[one.stem for one in DUMPS])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The ledger as it was then."""
    path = tmp_path / f"{request.param.stem}.sqlite3"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(request.param.read_text("utf-8"))
    return path


@pytest.fixture
def database(file: Path, postgresql: Postgresql) -> Where:
    """The same in PostgreSQL, at the schema of then."""
    made = postgresql.empty()
    source, target = create_engine(f"sqlite:///{file}"), open_engine(made)
    config = Config()
    config.set_main_option("script_location", str(files("dispatch.ledger") / "migrations"))
    with source.connect() as old, target.begin() as new:
        config.attributes["connection"] = new
        command.upgrade(config, file.stem)
        tables = MetaData()
        tables.reflect(new)
        there = set(inspect(old).get_table_names())
        for table in tables.sorted_tables:
            if table.name not in there:
                continue  # the list of offices, which a file does not have
            own = [column for column in table.columns if column.computed is None]
            rows = [dict(row._mapping) for row in old.execute(select(*own))]
            if rows and table.name != "alembic_version":
                new.execute(table.insert(), rows)
            if "id" in table.columns:
                new.exec_driver_sql(
                    f"SELECT setval(pg_get_serial_sequence('{table.name}', 'id'),"
                    f" coalesce((SELECT max(id) FROM {table.name}), 1))"
                )
    for engine in (source, target):
        engine.dispose()
    return made


def standings(record: IssueRecord | None) -> dict[str, str]:
    assert record is not None
    return {one.name: one.standing.label for one in record.recipients}


def upgraded(where: Where, then: dict[str, str]) -> IssueRecord:
    """What is told after the upgrade; the standings are those of then, folded anew or not."""
    with Ledger(where) as ledger:
        record = ledger.issue("2023-06")
        assert standings(record) == then
        assert record is not None
        with ledger._read() as connection:
            folded = sorted(one.label for one in moving.refolded(connection).values())
        assert folded == sorted(then.values())
        return record


def test_every_earlier_ledger_gives_the_same_standings_on_both(file: Path, database: Where) -> None:
    with closing(sqlite3.connect(file)) as old:
        then = dict(old.execute("SELECT name, standing FROM recipient"))
    assert len(then) == 30
    assert len(set(then.values())) >= 5
    assert upgraded(file, then) == upgraded(database, then)


def test_every_earlier_ledger_is_worked_with_after_the_upgrade(file: Path, database: Where) -> None:
    for where in (file, database):
        with Ledger(where) as ledger:
            silent = [
                name
                for name, standing in standings(ledger.issue("2023-06")).items()
                if standing == "awaiting"
            ]
            (ruled,) = ledger.acknowledge("2023-06", silent[:1], SAID)
            assert ruled.after is Standing.CONFIRMED


def test_every_earlier_ledger_moves_whole(
    file: Path, database: Where, elsewhere: Callable[[], Where]
) -> None:
    target = elsewhere()
    for where in (file, database)[: 1 if isinstance(target, Path) else 2]:
        with Ledger(where) as old:
            old.move_to(target, "a:1", NOW)
            with Ledger(target) as new:
                assert new.issue("2023-06") == old.issue("2023-06")
        target = elsewhere()


def test_both_have_one_schema(postgresql: Postgresql, tmp_path: Path) -> None:
    """What the migrations make and what the program believes, column by column."""
    from dispatch.ledger import tables

    path = tmp_path / "new.sqlite3"
    Ledger(path).close()
    for where in (path, postgresql.with_schema()):
        found, engine = MetaData(), open_engine(where)
        with warnings.catch_warnings():
            # Nor are they compared: plans are what indexes are judged by (test_plans.py).
            warnings.filterwarnings("ignore", "Skipped unsupported reflection of expression-based")
            found.reflect(engine)
        engine.dispose()
        told = {(table.name, one.name, bool(one.nullable))
                for table in found.tables.values() for one in table.columns
                if table.name not in ("alembic_version", "office")}  # fmt: skip
        assert told == {(table.name, one.name, bool(one.nullable))
                        for table in tables.metadata.tables.values()
                        for one in table.columns}  # fmt: skip


def test_what_a_newer_program_wrote_is_refused_in_words(where: Where) -> None:
    from dispatch.errors import LedgerUnusable

    Ledger(where).close()
    aside(where, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(where)
    assert "更新" in refused.value.problem.zh


def test_what_was_planned_with_one_mailbox_goes_on_by_it_and_its_recipients_keep_it(
    file: Path,
) -> None:
    with Ledger(file) as ledger:
        record = ledger.issue("2023-06")
        assert record is not None
        # Who gets it on paper is written to by none.
        names = [one.name for one in record.recipients if one.deliveries]
        assert len(names) > 20
        assert ledger.kept_mailboxes(names) == dict.fromkeys(names, record.sender.address)
        assert ledger.paused_mailboxes() == ()
    assert aside(file, "select count(*) from delivery where sender is not null") == [(0,)]
