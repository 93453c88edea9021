"""What a ledger on a server promises beyond a file: however it is set up, whatever is cut."""

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, select

from dispatch.errors import LedgerUnusable, TryAgain
from dispatch.ledger import Ledger, inspect, tables
from dispatch.ledger.engine import open_engine, transaction
from dispatch.records import Run, Scope
from dispatch.records.databases import Database
from office_ledger import OWN, aside, planned
from servers.machine import LOOPBACK, free_port
from servers.postgresql import Postgresql, running_postgresql

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
RUN = Run("2023-06", Scope(), "a:1", OWN)


def set_default(postgresql: Postgresql, database: Database, setting: str) -> None:
    """What an administrator may have set for all who come."""
    name = database.url.partition("@/")[2].partition("?")[0]
    postgresql.run(f'ALTER DATABASE "{name}" SET {setting}')  # type: ignore[arg-type]


def many(work, count: int = 6) -> list[Any]:
    """What some threads at once come to, each its value or its error."""
    told: list[Any] = []

    def run() -> None:
        try:
            told.append(work())
        except Exception as error:  # noqa: BLE001 - told to the test
            told.append(error)

    threads = [threading.Thread(target=run) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def test_without_the_driver_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "dispatch.ledger.postgresql", raising=False)
    monkeypatch.delattr("dispatch.ledger.postgresql", raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(Database("postgresql://office@db.example/ledger"))
    assert refused.value.advice is not None
    assert "dispatch[postgresql]" in refused.value.advice.zh


def test_many_may_open_an_empty_database_at_the_same_time(postgresql: Postgresql) -> None:
    database = postgresql.empty()
    assert many(lambda: Ledger(database).close()) == [None] * 6
    assert aside(database, "SELECT count(*) FROM alembic_version") == [(1,)]


@pytest.mark.parametrize("level", ["serializable", "repeatable read", "read committed"])
def test_each_is_claimed_once_whatever_the_servers_isolation_is(
    postgresql: Postgresql, level: str
) -> None:
    database = postgresql.with_schema()
    set_default(postgresql, database, f"default_transaction_isolation = '{level}'")
    planned(database, 40)[0].close()

    def claim() -> list[int]:
        taken: list[int] = []
        mine = replace(RUN, holder=f"a:{threading.get_ident()}")
        with Ledger(database) as ledger:
            while claims := ledger.turn(mine, [], 3, NOW).claims:
                taken += [one.delivery_id for one in claims]
        return taken

    taken = many(claim, 4)
    assert all(isinstance(one, list) for one in taken), taken
    assert sorted(key for one in taken for key in one) == list(range(1, 41))


def test_commits_are_durable_and_times_are_utc_whatever_the_servers_defaults_are(
    postgresql: Postgresql,
) -> None:
    database = postgresql.with_schema()
    set_default(postgresql, database, "synchronous_commit = off")
    set_default(postgresql, database, "TimeZone = 'Asia/Shanghai'")
    with planned(database, 1)[0] as ledger, ledger._read() as connection:
        asked = [connection.exec_driver_sql(f"SHOW {one}").scalar() for one in
                 ("synchronous_commit", "TimeZone", "transaction_isolation")]  # fmt: skip
        assert asked == ["on", "UTC", "repeatable read"]


def test_who_reads_sees_one_moment(postgresql: Postgresql) -> None:
    database = postgresql.with_schema()
    with planned(database, 2)[0] as ledger, ledger._read() as connection:
        count = select(func.count()).where(tables.delivery.c.state == "planned")
        assert connection.execute(count).scalar() == 2
        with Ledger(database) as other:
            other.turn(RUN, [], 2, NOW)
        assert connection.execute(count).scalar() == 2


def test_the_right_to_send_is_free_as_soon_as_its_connection_is_gone_and_its_holder_learns_it(
    postgresql: Postgresql,
) -> None:
    database = postgresql.with_schema()
    with planned(database, 3)[0] as first, Ledger(database) as second:
        with first.right_to_send("a:1", NOW):
            (mine,) = first.turn(RUN, [], 1, NOW).claims
            with pytest.raises(TryAgain), second.right_to_send("a:2", NOW):
                pass
            _cut_the_locks(postgresql)
            with second.right_to_send("a:2", NOW):
                assert second.settle_interrupted(NOW) == 1
                with pytest.raises(TryAgain):
                    first.turn(RUN, [], 1, NOW)
                other = Run("2023-06", Scope(), "a:2", OWN)
                taken = second.turn(other, [], 5, NOW).claims
        assert mine.delivery_id not in {one.delivery_id for one in taken}
        assert len(taken) == 2


_NOTICES = (
    "SELECT current_setting('tcp_keepalives_idle')::int, "
    "current_setting('tcp_keepalives_interval')::int * current_setting('tcp_keepalives_count')::int"
)


def test_a_machine_that_is_gone_holds_the_others_up_no_longer_than_they_wait() -> None:
    """A server asks of nobody whether he is still there, unless it is told to (tcp(7): 2 hours)."""
    port = free_port()
    with running_postgresql({"listen_addresses": LOOPBACK}, port) as server:
        database = Database(f"postgresql://office@{LOOPBACK}:{port}/postgres")
        ((idle, further),) = aside(database, _NOTICES)
        assert int(str(idle)) + int(str(further)) < 30
        server.run("ALTER SYSTEM SET tcp_keepalives_idle = 7")
        server.run("SELECT pg_reload_conf()")
        assert aside(database, _NOTICES)[0][0] == 7, "what the administrator said stands"


def test_the_right_to_send_is_free_at_once_for_the_next(postgresql: Postgresql) -> None:
    with Ledger(postgresql.with_schema()) as ledger:
        for number in range(30):
            with ledger.right_to_send(f"a:{number}", NOW):
                pass


def _cut_the_locks(postgresql: Postgresql) -> None:
    with psycopg.connect(postgresql.url("postgres"), autocommit=True) as connection:
        cut = connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
        ).fetchall()
        assert cut == [(True,)]


def test_two_schemas_of_a_database_are_two_ledgers(postgresql: Postgresql) -> None:
    shared = postgresql.empty()
    aside(shared, "CREATE SCHEMA north")
    north = Database(f"{shared.url}&options=-csearch_path%3Dnorth")
    with (
        planned(shared, 3)[0] as one,
        planned(north, 2)[0] as other,
        one.right_to_send("a:1", NOW),
        other.right_to_send("a:2", NOW),
    ):
        assert len(one.names("2023-06")) == 3
        assert len(other.names("2023-06")) == 2


def test_an_encoding_that_cannot_hold_every_text_is_refused(postgresql: Postgresql) -> None:
    postgresql.run(
        "CREATE DATABASE latin ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    )
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(Database(postgresql.url("latin")))
    assert "LATIN1" in refused.value.problem.zh


def test_a_server_that_only_reads_says_so(postgresql: Postgresql) -> None:
    database = postgresql.with_schema()
    set_default(postgresql, database, "default_transaction_read_only = on")
    with Ledger(database) as ledger, pytest.raises(LedgerUnusable) as refused:
        ledger.may_carry_on("2023-06", may=True)
    assert "只读" in refused.value.problem.zh
    seen = inspect(database, 1)
    assert seen is not None
    assert seen.refusal is not None


def test_who_may_not_make_tables_is_told_so(postgresql: Postgresql) -> None:
    database = postgresql.empty()
    aside(database, "REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    aside(database, "CREATE ROLE guest LOGIN")
    guest = Database(database.url.replace("office@", "guest@"))
    with pytest.raises(LedgerUnusable) as refused:
        Ledger(guest)
    assert "权限" in refused.value.problem.zh


def test_a_lock_that_lasts_too_long_asks_to_try_again(postgresql: Postgresql) -> None:
    database = postgresql.with_schema()
    impatient = Database(database.url)
    with Ledger(database) as ledger, ledger._write():
        engine = open_engine(impatient)
        try:
            with engine.connect() as one:
                one.exec_driver_sql("SET lock_timeout = '50ms'")
                one.commit()
            with pytest.raises(TryAgain), transaction(engine, impatient, write=True):
                pass
        finally:
            engine.dispose()


def test_an_address_is_found_in_any_case_and_a_domain_by_its_name(postgresql: Postgresql) -> None:
    with planned(postgresql.with_schema(), 2)[0] as ledger:
        known = ledger.known(OWN, addresses=["JYJ1@UNIT1.example"], domains=["unit0.example"])
        assert set(known.by_address) == {"jyj1@unit1.example"}
        assert set(known.of_domain) == {"unit0.example"}
        assert not ledger.known(OWN, message_ids=["nul\x00", "half \udcff"]).by_message_id


def test_what_a_pool_says_of_a_broken_connection_does_not_reach_the_screen() -> None:
    """It logs a traceback of what was raised to the program already, and told in words."""
    said = (
        "import logging; from dispatch.ledger import postgresql; "
        "logging.getLogger('sqlalchemy.pool.impl.QueuePool').error('Exception during reset')"
    )
    ended = subprocess.run([sys.executable, "-c", said], capture_output=True, check=True)
    assert ended.stderr == b""
