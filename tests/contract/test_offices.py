"""What offices that share a database are promised: each is alone, by the statements and the server.

Here as the program does it; `test_walls` comes past the program.
"""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, delete, func, insert, inspect, select, text, update
from sqlalchemy.dialects import postgresql as on_postgresql
from sqlalchemy.exc import StatementError

from contract.statements import unscoped
from dispatch.errors import InputError, LedgerUnusable
from dispatch.ledger import Ledger, add_office, offices, scoping, tables
from dispatch.ledger.dialects import inserting
from dispatch.records import Action, Deed, Hold, Run, Scope
from office_ledger import OWN, aside, planned
from servers.postgresql import Postgresql
from servers.shared import MADE, Shared, owned_database, shared_database

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
RUN = Run("2023-06", Scope(), "a:1", OWN)


@pytest.fixture
def shared(postgresql: Postgresql) -> Shared:
    """Two offices in one database."""
    return shared_database(postgresql)


@pytest.fixture
def both(shared: Shared) -> Iterator[tuple[Ledger, Ledger]]:
    """Both with an issue of the same number, from the same mailbox, under the same tokens."""
    with planned(shared.north, 3)[0] as north, planned(shared.south, 2)[0] as south:
        yield north, south


# -- side by side ----------------------------------------------------------------------------------


def test_the_same_number_mailbox_and_tokens_are_two_issues(both: tuple[Ledger, Ledger]) -> None:
    north, south = both
    assert len(north.names("2023-06")) == 3
    assert len(south.names("2023-06")) == 2
    assert len(north.turn(RUN, [], 9, NOW).claims) == 3
    assert south.waiting("2023-06", Scope()) == 2
    south.may_carry_on("2023-06", may=True)
    assert north.head("2023-06").carry_on is False


def test_a_hold_a_lease_and_an_act_are_of_one_office(both: tuple[Ledger, Ledger]) -> None:
    north, south = both
    with north.right_to_send("a:1", NOW), south.right_to_send("b:2", NOW):
        north.turn(RUN, [], 1, NOW)
        assert south.settle_interrupted(NOW) == 0
    north.note([Action(NOW, "江予安", "pc", Deed.MOVE)])
    with north._write() as connection:
        from dispatch.ledger import resting

        resting.put_on_hold(connection, OWN, Hold(NOW.replace(hour=2), "451"))
    assert north.hold(OWN, NOW) is not None
    assert south.hold(OWN, NOW) is None
    assert south.actions() == ()


def test_one_office_writes_while_another_does(both: tuple[Ledger, Ledger]) -> None:
    north, south = both
    with north._write() as one, south._write() as other:
        for connection in (one, other):
            connection.execute(update(tables.issue).values(carry_on=True))


def test_an_office_moves_out_to_a_file_and_in_again(
    both: tuple[Ledger, Ledger], shared: Shared, tmp_path: Path
) -> None:
    north, south = both
    before, beside = north.issue("2023-06"), south.issue("2023-06")
    north.move_to(tmp_path / "north.sqlite3", "a:1", NOW)
    add_office(shared.keeper, "east", shared.role("east"), MADE, create=True)
    with Ledger(tmp_path / "north.sqlite3") as file:
        assert file.issue("2023-06") == before
        file.move_to(shared.place("east"), "a:2", NOW)
    with Ledger(shared.place("east")) as east:
        assert east.issue("2023-06") == before
        assert len(east.turn(RUN, [], 9, NOW).claims) == 3
        east.note([Action(NOW, "江予安", "pc", Deed.MOVE)])
    assert (north.issue("2023-06"), south.issue("2023-06")) == (before, beside)
    with pytest.raises(InputError), Ledger(tmp_path / "north.sqlite3") as file:
        file.move_to(shared.south, "a:3", NOW)


def test_the_owner_is_an_office_like_the_others(
    shared: Shared, both: tuple[Ledger, Ledger]
) -> None:
    with planned(shared.keeper, 1)[0] as own:
        assert len(own.names("2023-06")) == 1
    assert aside(shared.keeper, "SELECT count(*) FROM issue") == [(1,)]
    assert [len(one.names("2023-06")) for one in both] == [3, 2]


# -- the first wall --------------------------------------------------------------------------------


def _compiled(statement: object, office: int = 3) -> str:
    dialect = on_postgresql.dialect()
    scoping.serve(dialect, office)
    return str(statement.compile(dialect=dialect))  # type: ignore[attr-defined]


_delivery, _issue, _hold, _blob = tables.delivery, tables.issue, tables.hold, tables.blob
_raw = tables.raw_message
_theirs = _delivery.c.issue_id == _issue.c.id
_other = _delivery.alias("other")
_taken = select(_delivery.c.id).with_for_update(skip_locked=True).limit(3).cte("taken")
_let_go = update(_delivery).values(state="x").returning(_delivery.c.id)
_PUT = on_postgresql.insert(_hold).values(route="r", said="s")
_KEPT = on_postgresql.insert(_blob).values(digest="d")
SHAPES = {
    "joined": select(_issue.c.id).join(_delivery, _theirs),
    "to itself": select(_delivery).outerjoin(_other, _other.c.id == _delivery.c.attempt),
    "locked": select(_delivery.c.id).with_for_update(of=_delivery, skip_locked=True),
    "counted": select(func.count()).select_from(_blob),
    "within": select(_issue).where(_issue.c.id.in_(select(_delivery.c.issue_id))),
    "there": select(_issue.c.id).where(select(_delivery.c.id).where(_theirs).exists()),
    "both": select(_issue.c.id).union_all(select(_delivery.c.id)),
    "beside": select(_issue.c.id, select(_delivery.c.id).where(_theirs).lateral("l")),
    "of a subquery": select(select(_delivery).subquery("d")),
    "updated": update(_delivery).values(state="x"),
    "updated by another": update(_delivery).where(_theirs).values(state=_issue.c.digest),
    "updated of what was taken": _let_go.where(_delivery.c.id == _taken.c.id),
    "updated and read": select(_let_go.cte("u")),
    "deleted": delete(_hold),
    "deleted by another": delete(_delivery).where(_theirs),
    "inserted": insert(_hold).values(route="r", said="s"),
    "many inserted": insert(_hold).values([{"route": "r"}, {"route": "s"}]),
    "inserted from": insert(_blob).from_select(["digest"], select(_raw.c.digest)),
    "put": _PUT.on_conflict_do_update(index_elements=["route"], set_={"said": "s"}),
    "kept": _KEPT.on_conflict_do_nothing(index_elements=[_blob.c.digest]),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_statement_of_any_shape_keeps_to_its_office(shape: str) -> None:
    said = _compiled(SHAPES[shape])
    assert unscoped(said, 3) is None
    # Where it served another, it would not have kept to this one.
    assert unscoped(_compiled(SHAPES[shape], 4), 3) is not None or "INSERT" in said


def test_a_key_that_is_taken_is_one_of_this_office() -> None:
    assert "ON CONFLICT (office_id, route)" in _compiled(SHAPES["put"])
    assert "ON CONFLICT (office_id, digest)" in _compiled(SHAPES["kept"])


def test_nothing_is_compiled_while_it_is_unknown_for_which_office() -> None:
    with pytest.raises(RuntimeError):
        select(tables.issue).compile(dialect=on_postgresql.dialect())


@pytest.mark.parametrize(
    "statement",
    [
        insert(_hold).values(route="r", office_id=4),
        insert(_hold).values([{"route": "r", "office_id": 4}]),
        insert(_blob).from_select(["digest", "office_id"], select(_raw.c.digest, _raw.c.office_id)),
        update(_hold).values(office_id=4),
    ],
    ids=["insert", "many", "from", "update"],
)
def test_whose_a_row_is_is_nobodys_to_say(statement: object) -> None:
    with pytest.raises(RuntimeError):
        _compiled(statement)


def test_not_even_by_a_row_of_another_ledger(both: tuple[Ledger, Ledger]) -> None:
    row = {"route": "r", "until": NOW, "said": "", "office_id": 3}
    with both[0]._write() as connection, pytest.raises((RuntimeError, StatementError)):
        connection.execute(inserting(connection, _hold), [row])


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT * FROM delivery",
        'SELECT * FROM "delivery" AS d WHERE d.office_id = 3',
        "SELECT 1 FROM (SELECT * FROM issue WHERE office_id = 3) AS issue, delivery",
        "SELECT 1 FROM (SELECT * FROM issue WHERE office_id = 3) AS issue JOIN delivery ON true",
        "SELECT * FROM (SELECT * FROM delivery WHERE office_id = 4) AS delivery",
        "UPDATE delivery SET state = 'x'",
        "UPDATE delivery SET state = 'x' WHERE delivery.office_id = 33",
        "UPDATE delivery SET state = 'x' FROM issue WHERE delivery.office_id = 3",
        "DELETE FROM hold WHERE hold.route = 'r'",
        "INSERT INTO hold (route) VALUES ('r')",
        "INSERT INTO hold (route, office_id) VALUES (%(route)s, %(office_id)s)",
        "TRUNCATE delivery",
        "COPY delivery TO STDOUT",
    ],
)
def test_a_statement_that_reaches_beyond_is_noticed(statement: str) -> None:
    assert unscoped(statement, 3) is not None


def test_it_is_noticed_when_the_wall_is_not_there(
    shared: Shared, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What every test of this folder is held against can fail."""
    monkeypatch.setattr(scoping, "is_shared", lambda _: False)
    with pytest.raises(AssertionError, match="reached whole"), Ledger(shared.north) as ledger:
        ledger.numbers()


# -- the tables ------------------------------------------------------------------------------------


def test_every_table_and_every_key_is_of_an_office(shared: Shared) -> None:
    engine = create_engine(
        shared.server.url(shared.name).replace("postgresql", "postgresql+psycopg")
    )
    try:
        _check_keys(engine)
    finally:
        engine.dispose()
    walled = shared.everything(
        "SELECT relname FROM pg_class"
        " WHERE relkind = 'r' AND relrowsecurity AND relforcerowsecurity"
        " AND relnamespace = 'public'::regnamespace"
    )
    assert {name for (name,) in walled} == {*tables.metadata.tables, "office"}


def _check_keys(engine: Engine) -> None:
    seen = inspect(engine)
    names = set(seen.get_table_names()) - {"alembic_version", "office"}
    assert names == set(tables.metadata.tables)
    for name in names:
        keys = [seen.get_pk_constraint(name)["constrained_columns"]]
        keys += [one["column_names"] for one in seen.get_unique_constraints(name)]
        keys += [one["column_names"] for one in seen.get_indexes(name) if one["unique"]]
        for key in keys:
            assert key[0] == "office_id", (name, key)
        for one in seen.get_foreign_keys(name):
            assert one["constrained_columns"][0] == "office_id", (name, one)
            assert one["referred_table"] == "office" or one["referred_columns"][0] == "office_id"


# -- letting in ------------------------------------------------------------------------------------


def test_the_offices_are_listed_with_their_walls(shared: Shared) -> None:
    found = offices(shared.keeper)
    assert [(one.number, one.name) for one in found] == [(1, ""), (2, "north"), (3, "south")]
    assert [one.faults for one in found] == [(), (), ()]


BROKEN = {
    "no force": "ALTER TABLE delivery NO FORCE ROW LEVEL SECURITY",
    "no policy": "DROP POLICY office_2 ON delivery",
    "a wider policy": "ALTER POLICY office_2 ON delivery USING (true)",
    "a wider check": "ALTER POLICY office_2 ON delivery WITH CHECK (true)",
}


@pytest.mark.parametrize("how", BROKEN)
def test_a_wall_that_somebody_broke_is_shown_and_put_up_again(shared: Shared, how: str) -> None:
    shared.everything(BROKEN[how])
    assert offices(shared.keeper)[1].faults
    add_office(shared.keeper, "north", shared.role("north"), MADE, create=False)
    assert not any(one.faults for one in offices(shared.keeper))


def test_a_policy_of_somebody_elses_is_shown(shared: Shared) -> None:
    shared.everything("CREATE POLICY mine ON delivery USING (true)")
    assert all(one.faults for one in offices(shared.keeper)[1:])


def test_an_office_is_let_in_beside_others_at_work(shared: Shared) -> None:
    stop = threading.Event()
    told: list[object] = []

    def work() -> None:
        with planned(shared.north, 30)[0] as ledger:
            while not stop.is_set():
                try:
                    ledger.turn(RUN, [], 1, NOW)
                    told.append(ledger.issue("2023-06") is not None)
                except Exception as error:  # noqa: BLE001 - told to the test
                    told.append(error)

    threads = [threading.Thread(target=work)]
    for one in threads:
        one.start()
    try:
        for who in ("east", "west"):
            add_office(shared.keeper, who, shared.role(who), MADE, create=True)
    finally:
        stop.set()
        for one in threads:
            one.join()
    assert set(told) == {True}
    assert len(offices(shared.keeper)) == 5


UNFIT = {
    "a superuser": "CREATE ROLE {it} LOGIN SUPERUSER",
    "past row-level security": "CREATE ROLE {it} LOGIN BYPASSRLS",
    "a replica": "CREATE ROLE {it} LOGIN REPLICATION",
    "a maker of roles": "CREATE ROLE {it} LOGIN CREATEROLE",
    "the owner by another name": "CREATE ROLE {it} LOGIN IN ROLE {keeper}",
    "another office by another name": "CREATE ROLE {it} LOGIN IN ROLE {north}",
    "the owner of the schema": "CREATE ROLE {it} LOGIN; ALTER SCHEMA public OWNER TO {it}",
    "the owner of the database": "CREATE ROLE {it} LOGIN; ALTER DATABASE {name} OWNER TO {it}",
    "an ear for others": "CREATE ROLE {it} LOGIN IN ROLE pg_monitor",
    "a reader of files": "CREATE ROLE {it} LOGIN IN ROLE pg_read_server_files",
    "whom another office may become": "CREATE ROLE {it} LOGIN ROLE {north}",
    "one who cannot come in": "CREATE ROLE {it}",
}


@pytest.mark.parametrize("what", UNFIT)
def test_a_role_that_the_wall_would_not_hold_is_refused_and_nothing_is_left(
    shared: Shared, what: str
) -> None:
    roles = {who: shared.role(who) for who in ("it", "keeper", "north")}
    for statement in UNFIT[what].format(name=shared.name, **roles).split("; "):
        shared.everything(statement)
    with pytest.raises(InputError) as refused:
        add_office(shared.keeper, "it", roles["it"], MADE, create=False)
    assert refused.value.advice is not None
    assert [one.number for one in offices(shared.keeper)] == [1, 2, 3]


def test_where_everybody_may_make_tables_there_is_no_wall(postgresql: Postgresql) -> None:
    shared = owned_database(postgresql)
    shared.everything("ALTER SCHEMA public OWNER TO CURRENT_USER")
    shared.everything("GRANT CREATE ON SCHEMA public TO PUBLIC")
    with pytest.raises(InputError) as refused:
        add_office(shared.keeper, "north", shared.role("north"), MADE, create=True)
    assert "REVOKE CREATE" in refused.value.problem.zh
    assert shared.everything(f"SELECT FROM pg_roles WHERE rolname = '{shared.role('north')}'") == []


def test_a_missing_role_is_made_only_where_it_is_asked(shared: Shared) -> None:
    with pytest.raises(InputError) as refused:
        add_office(shared.keeper, "east", shared.role("east"), MADE, create=False)
    assert "--create-role" in refused.value.advice.zh
    with pytest.raises(InputError):
        add_office(shared.keeper, "other", shared.role("north"), MADE, create=False)


def test_a_second_office_of_the_same_name_is_refused(shared: Shared) -> None:
    with pytest.raises(InputError) as refused:
        add_office(shared.keeper, "north", shared.role("east"), MADE, create=True)
    assert shared.role("north") in refused.value.problem.zh
    assert len(offices(shared.keeper)) == 3


def test_who_may_make_no_role_is_told_how(shared: Shared) -> None:
    shared.everything(f"ALTER ROLE {shared.role('keeper')} NOCREATEROLE")
    with pytest.raises(InputError) as refused:
        add_office(shared.keeper, "east", shared.role("east"), MADE, create=True)
    assert "CREATEROLE" in refused.value.advice.zh


def test_an_office_keeps_no_offices(shared: Shared) -> None:
    for asked in (
        lambda: offices(shared.north),
        lambda: add_office(shared.north, "x", shared.role("south"), MADE, create=False),
    ):
        with pytest.raises(LedgerUnusable) as refused:
            asked()
        assert "建台账的" in refused.value.advice.zh


def test_a_file_is_one_office(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        offices(tmp_path / "ledger.sqlite3")
    assert "ledger move" in refused.value.advice.zh


def test_who_is_no_office_is_told_so(shared: Shared) -> None:
    shared.everything(f"CREATE ROLE {shared.role('guest')} LOGIN")
    shared.everything(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {shared.role('guest')}")
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(shared.place("guest"))
    assert "不属于" in refused.value.problem.zh


# -- an older schema -------------------------------------------------------------------------------


def test_an_office_that_meets_an_older_schema_asks_for_its_owner(shared: Shared) -> None:
    shared.everything("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(shared.north)
    assert "不能升级" in refused.value.problem.zh


def test_a_later_migration_sees_all_rows_and_its_tables_get_the_wall(
    shared: Shared, both: tuple[Ledger, Ledger], monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import command

    from dispatch.ledger import per_office, schema

    def later(config: object, _head: str) -> None:
        connection = config.attributes["connection"]  # type: ignore[attr-defined]
        changed = connection.exec_driver_sql("UPDATE recipient SET position = position + 10")
        assert changed.rowcount == 5
        connection.exec_driver_sql("CREATE TABLE later (id SERIAL PRIMARY KEY, said TEXT)")
        per_office.lead(connection, ["later"])
        connection.exec_driver_sql("INSERT INTO later (said) VALUES ('first')")

    monkeypatch.setattr(command, "upgrade", later)
    monkeypatch.setattr(schema, "version", lambda _: "0001")
    engine = create_engine(shared.keeper.url.replace("postgresql", "postgresql+psycopg"))
    with engine.begin() as connection:
        schema.upgrade(connection)
    engine.dispose()
    with shared.session("north") as one:
        assert one.execute("SELECT * FROM later").fetchall() == []
        one.execute("INSERT INTO later (said, office_id) VALUES ('north', 2)")
        with pytest.raises(Exception, match="row-level security"):
            one.execute("INSERT INTO later (said, office_id) VALUES ('north', 3)")
    assert aside(shared.south, "SELECT count(*) FROM later") == [(0,)]
    monkeypatch.undo()
    assert not any(one.faults for one in offices(shared.keeper))


# -- what it costs ---------------------------------------------------------------------------------


def test_the_planner_pulls_the_wall_up_and_finds_rows_by_their_keys(
    both: tuple[Ledger, Ledger],
) -> None:
    north, _ = both
    work = (
        select(_delivery.c.id, _issue.c.number)
        .join(_issue, _issue.c.id == _delivery.c.issue_id)
        .where(_delivery.c.issue_id == 1, _delivery.c.state == "planned")
        .order_by(_delivery.c.id)
        .limit(3)
        .with_for_update(of=_delivery, skip_locked=True)
    )
    with north._write() as connection:
        connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        plan = "\n".join(connection.execute(text(
            f"EXPLAIN {work.compile(connection, compile_kwargs={'literal_binds': True})}"
        )).scalars())  # fmt: skip
    # Which of them serves best is the planner's affair: here there are six rows.
    assert "using delivery_work" in plan or "using delivery_pkey" in plan
    assert "issue_pkey" in plan
    assert "Subquery Scan" not in plan
    assert "Seq Scan" not in plan
    assert "LockRows" in plan


def test_what_one_has_locked_the_next_one_skips(
    both: tuple[Ledger, Ledger], shared: Shared
) -> None:
    mine = (
        select(_delivery.c.id).order_by(_delivery.c.id).limit(2).with_for_update(skip_locked=True)
    )
    with (
        Ledger(shared.north) as second,
        both[0]._engine.begin() as one,
        second._engine.begin() as other,
    ):
        first = one.execute(mine).scalars().all()
        then = other.execute(mine).scalars().all()
    assert (len(first), len(then)) == (2, 1)
    assert not set(first) & set(then)
