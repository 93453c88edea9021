"""Comes as one office's role, by SQL past the program, and tries to reach another's rows.

Each attempt may end in an error or in nothing; what it gives must hold no word of the other
office, and not one octet of the other's rows may have changed. What PostgreSQL tells everybody, and
cannot be kept from telling, stands in docs/manual/offices.md and in the last tests here.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest

from dispatch.ledger import Ledger, tables
from dispatch.records import Action, Deed, Finding, FolderCursor, MatchedBy, Run, Scope
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from office_ledger import NOW, OWN, planned
from servers.postgresql import Postgresql
from servers.shared import Shared, shared_database

NORTH, SOUTH = 2, 3
# In what the other office keeps, and in nothing of one's own.
SECRET = "暗号"
RUN = Run("2023-06", Scope(), "a:1", OWN)


def ways(name: str) -> dict[str, str]:
    """Attempts by their names, as a file of SQL has them."""
    written = (Path(__file__).parent / "attacks" / f"{name}.sql").read_text("utf-8")
    return {
        way: statements.strip()
        for way, statements in re.findall(r"^--- (.*)\n((?:(?!--- ).*\n)+)", written, re.MULTILINE)
    }


@pytest.fixture(scope="module")
def shared(postgresql: Postgresql) -> Shared:
    """Two offices; the south has been answered, holds a raw message, a file, an act."""
    shared = shared_database(postgresql)
    planned(shared.north, 2)[0].close()
    with planned(shared.south, 40)[0] as south:
        south.turn(RUN, [], 2, NOW)
        south.note([Action(NOW, SECRET, "pc", Deed.MOVE)])
        record = south.issue("2023-06")
        assert record is not None
        heard = Finding(
            SECRET.encode() * 99,
            EvidenceKind.REPLY,
            Standing.REPLIED,
            NOW,
            Given(f"{SECRET}：收到"),
            MatchedBy.MESSAGE_ID,
            True,
            record.recipients[0].deliveries[0].delivery_id,
            1,
            sender="jyj0@unit0.example",
        )
        south.record_findings(OWN, FolderCursor("INBOX", 1, 1), [heard], NOW)
    shared.everything(f"UPDATE recipient SET name = name || '{SECRET}' WHERE office_id = {SOUTH}")
    shared.everything(f"UPDATE issue SET source = '{SECRET}' WHERE office_id = {SOUTH}")
    shared.everything(
        f"INSERT INTO blob (digest, content, office_id) VALUES ('known', '{SECRET}', 3)"
    )
    shared.everything("ANALYZE")
    return shared


def rows_of(shared: Shared, office: int) -> str:
    """A digest of all that an office has, as the superuser sees it."""
    found = [
        shared.everything(f'SELECT t::text FROM "{name}" t WHERE office_id = {office} ORDER BY 1')
        for name in sorted(tables.metadata.tables)
    ]
    return hashlib.sha256(json.dumps(found).encode()).hexdigest()


@pytest.fixture
def north(shared: Shared) -> Iterator["psycopg.Connection[Any]"]:
    """The north's own session. Whatever happens in it, the south is as it was."""
    before = rows_of(shared, SOUTH)
    with shared.session("north") as connection:
        yield connection
    assert rows_of(shared, SOUTH) == before


def told(connection: "psycopg.Connection[Any]", statement: str) -> str:
    """All that comes back of some statements: rows, notices, the words of an error."""
    said: list[str] = []
    connection.add_notice_handler(
        lambda one: said.append(f"{one.message_primary} {one.message_detail} {one.context}")
    )
    try:
        cursor = connection.cursor()
        if statement.startswith("COPY") and "STDOUT" in statement:
            with cursor.copy(statement) as copy:  # type: ignore[arg-type]
                said += [bytes(one).decode() for one in copy]
            return "\n".join(said)
        cursor.execute(statement)  # type: ignore[arg-type]
        while True:
            if cursor.description:
                said.append(repr(cursor.fetchall()))
            said.append(cursor.statusmessage or "")
            if not cursor.nextset():
                break
    except psycopg.Error as error:
        said.append(f"{error} {error.diag.message_detail} {error.diag.context}")
    return "\n".join(said)


# -- reading ---------------------------------------------------------------------------------------

READINGS = ways("reading")


def filled(shared: Shared, statement: str) -> str:
    """With the names of this database's roles, and a large object of the south's."""
    values: dict[str, object] = {who: shared.role(who) for who in ("north", "south", "keeper")}
    if "{lob}" in statement:
        with shared.session("south") as one:
            made = one.execute("SELECT lo_from_bytea(0, %s)", [SECRET.encode()]).fetchone()
            values["lob"] = made[0] if made else 0
    for name, value in values.items():
        statement = statement.replace(f"{{{name}}}", str(value))
    return statement


@pytest.mark.parametrize("way", READINGS)
def test_nothing_of_another_office_is_read(
    north: "psycopg.Connection[Any]", shared: Shared, way: str
) -> None:
    said = told(north, filled(shared, READINGS[way]))
    assert said  # something came back, and be it an error
    assert SECRET not in said
    assert SECRET.encode().hex() not in said
    assert "单位7" not in said


def test_one_reads_ones_own(north: "psycopg.Connection[Any]") -> None:
    """Or the tests above would find nothing whatever they looked for."""
    for way in ("each row as a text", "COPY", "to XML", "a leaky function", "a block of code"):
        assert "单位1" in told(north, READINGS[way]), way


def test_a_superuser_would_have_been_told(shared: Shared) -> None:
    """And the south's words are where they are looked for."""
    with psycopg.connect(shared.server.url(shared.name), autocommit=True) as everyone:
        for way in ("each row as a text", "COPY", "to XML", "a leaky function", "the statistics"):
            assert SECRET in told(everyone, READINGS[way]), way


@pytest.mark.parametrize("table", sorted(tables.metadata.tables))
def test_no_table_shows_a_row_of_another(north: "psycopg.Connection[Any]", table: str) -> None:
    seen: Any = f'SELECT DISTINCT office_id FROM "{table}"'
    found = north.execute(seen).fetchall()
    assert set(found) <= {(NORTH,)}


# -- writing ---------------------------------------------------------------------------------------

CHANGES = ways("changing")


@pytest.mark.parametrize("way", CHANGES)
def test_nothing_of_another_office_is_changed(
    north: "psycopg.Connection[Any]", shared: Shared, way: str
) -> None:
    """The fixture holds the south's rows against what they were."""
    defences = _defences(shared)
    said = told(north, filled(shared, CHANGES[way]).replace("{name}", shared.name))
    assert said
    assert SECRET not in said
    assert _defences(shared) == defences


def _defences(shared: Shared) -> list[tuple[Any, ...]]:
    return [row for one in ways("defences").values() for row in shared.everything(one)]


# -- what a refusal tells --------------------------------------------------------------------------


def without_numbers(said: str) -> str:
    return re.sub(r"\d+", "n", said)


def test_a_reference_to_anothers_row_fails_like_one_to_nothing(
    north: "psycopg.Connection[Any]", shared: Shared
) -> None:
    ((theirs,),) = shared.everything(f"SELECT min(id) FROM delivery WHERE office_id = {SOUTH}")
    file = (
        "INSERT INTO rendition_attachment (rendition_id, position, name, content_type, digest,"
        f" office_id) VALUES ({{}}, 9, 'x', 'x', 'known', {NORTH})"
    )
    evidence = (
        "INSERT INTO evidence (delivery_id, kind, proves, matched_by, believed, at, recorded_at,"
        " summary_zh, summary_en, office_id)"
        f" VALUES ({{}}, 'x', 'x', 'x', true, now(), now(), '', '', {NORTH})"
    )
    for statement in (file, evidence):
        there, nowhere = (told(north, statement.format(key)) for key in (theirs, 2_000_000_000))
        assert without_numbers(there) == without_numbers(nowhere)
    assert "foreign key" in told(north, evidence.format(theirs))


def test_a_key_that_another_has_is_free(north: "psycopg.Connection[Any]", shared: Shared) -> None:
    ((issue,),) = shared.everything(f"SELECT id FROM issue WHERE office_id = {SOUTH}")
    north.execute("BEGIN")
    north.execute("INSERT INTO blob (digest, content, office_id) VALUES ('known', '', 2)")
    north.execute(
        "INSERT INTO issue (id, number, digest, source, sender, sender_name, planned_at, round,"
        " carry_on, office_id) VALUES (%s, 'other', '', '', '', '', now(), 1, false, 2)",
        [issue],
    )
    assert north.execute("SELECT count(*) FROM issue WHERE id = %s", [issue]).fetchone() == (1,)
    north.execute("ROLLBACK")


def test_a_foreign_key_of_anothers_office_tells_nothing_of_what_is_there(
    north: "psycopg.Connection[Any]",
) -> None:
    put = f"INSERT INTO blob (digest, content, office_id) VALUES ('{{}}', '', {SOUTH})"
    for more in ("", " ON CONFLICT DO NOTHING", " ON CONFLICT (office_id, digest) DO NOTHING",
                 " ON CONFLICT (office_id, digest) DO UPDATE SET content = 'x'"):  # fmt: skip
        there, nowhere = (told(north, put.format(key) + more) for key in ("known", "unknown"))
        assert there == nowhere
        assert "row-level security" in there


def test_anothers_row_keeps_nobody_from_deleting_their_own(
    shared: Shared, north: "psycopg.Connection[Any]"
) -> None:
    ((theirs,),) = shared.everything(f"SELECT max(id) FROM recipient WHERE office_id = {SOUTH}")
    told(north, f"INSERT INTO evidence (recipient_id, kind, proves, matched_by, believed, at,"
                f" recorded_at, summary_zh, summary_en, office_id) VALUES ({theirs}, 'x', 'x', 'x',"
                f" true, now(), now(), '', '', {NORTH})")  # fmt: skip
    with shared.session("south", autocommit=False) as south:
        south.execute("DELETE FROM delivery WHERE recipient_id = %s", [theirs])
        assert south.execute("DELETE FROM recipient WHERE id = %s", [theirs]).rowcount == 1
        south.rollback()


# -- beside the program ----------------------------------------------------------------------------


def test_the_program_is_led_astray_by_no_table_in_its_own_session(shared: Shared) -> None:
    """pg_temp comes first in every path: a list of offices of one's own says nothing."""
    with Ledger(shared.north) as ledger:
        with ledger._write() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            for statement in (
                "CREATE TEMP TABLE office (id int, name text, role text)",
                f"INSERT INTO office VALUES ({SOUTH}, 'south', current_user)",
            ):
                driver.execute(statement)
        with Ledger(shared.north) as again:
            assert again.names("2023-06") == ledger.names("2023-06") == {"单位0", "单位1"}


def test_a_member_of_the_owner_sees_what_the_owner_sees(shared: Shared) -> None:
    shared.everything(f"CREATE ROLE {shared.role('clerk')} LOGIN IN ROLE {shared.role('keeper')}")
    with shared.session("clerk") as clerk:
        assert clerk.execute("SELECT count(*) FROM recipient").fetchone() == (0,)


# -- what everybody is told, and stands in the manual ----------------------------------------------


def test_what_cannot_be_hidden_is_how_much_there_is(north: "psycopg.Connection[Any]") -> None:
    estimated = north.execute(
        "SELECT reltuples FROM pg_class WHERE relname = 'recipient'"
    ).fetchone()
    assert estimated is not None
    assert estimated[0] > 2
    plan = told(north, "EXPLAIN (ANALYZE, TIMING OFF) SELECT * FROM recipient")
    assert SECRET not in plan
    assert "actual rows=2 " in plan
    removed = re.search(r"Rows Removed by Filter: (\d+)", plan)
    assert removed is None or int(removed[1]) <= 40
