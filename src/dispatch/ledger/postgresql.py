"""Owns the connection to a ledger in PostgreSQL: durability, transactions, what its faults mean.

A transaction that writes takes one advisory lock of the ledger's first, and so has what SQLite's
BEGIN IMMEDIATE gives: one writer at a time, who sees all that the one before has committed. Every
rule of this room was made for that. Where more is to be written side by side one day, the claims
come first: they change nothing but their own rows, which FOR UPDATE SKIP LOCKED can share out.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError

from dispatch.errors import DispatchError, LedgerUnusable, TryAgain
from dispatch.ledger.sqlite import IN_DOUBT
from dispatch.records.databases import Database
from dispatch.words import Words, say

_OLDEST = 140000
_CONNECT_SECONDS = 10
# Advisory locks are of a database; a ledger is a schema in it. Any number, but for ever the same.
_WRITING, _SENDING = 1_685_283_696, 1_685_283_697
_LEDGER = "hashtext(coalesce(current_schema(), ''))"
_LOCK = f"SELECT pg_advisory_xact_lock({_WRITING}, {_LEDGER})"
_TAKE_SENDING = text(f"SELECT pg_advisory_lock({_SENDING}, {_LEDGER})")
_GIVE_BACK = text(f"SELECT pg_advisory_unlock({_SENDING}, {_LEDGER})")
_LOCK_NOT_AVAILABLE = "55P03"
# What is read in several queries must be of one moment.
_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
_SESSION = (
    # Whatever the database's default is: a snapshot taken before the lock was had would be old.
    "SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL READ COMMITTED",
    # Times are kept in UTC without a zone.
    "SET TIME ZONE 'UTC'",
    # As long as SQLite's waits.
    "SET lock_timeout = '30s'",
    # Or the last commits vanish with the power and a message goes out twice.
    """SELECT set_config('synchronous_commit', 'on', false)
        WHERE current_setting('synchronous_commit') = 'off'""",
)


class _AnyText(StrDumperUnknown):
    """Text as mail may bring it: neither NUL nor half a character can stand in PostgreSQL."""

    def dump(self, obj: str) -> bytes:
        return obj.replace("\x00", "\ufffd").encode("utf-8", "replace")


def open_engine(database: Database) -> Engine:
    """An engine on the database; nothing is asked of it yet."""
    url = make_url(database.url).set(drivername="postgresql+psycopg")
    known: dict[str, Any] = {
        "client_encoding": "utf8",
        "connect_timeout": _CONNECT_SECONDS,
        # A machine that is gone must not hold the right to send for hours.
        "keepalives_idle": 30,
        "keepalives_interval": 10,
        "keepalives_count": 3,
        "tcp_user_timeout": 60_000,
        "application_name": "dispatch",
    }
    said = {name: value for name, value in known.items() if name not in url.query}
    if database.password is not None:
        said["password"] = database.password
    engine = create_engine(url, connect_args=said)
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: psycopg.Connection[Any], _record: Any) -> None:
    try:
        _refuse_unfit(connection)
        connection.adapters.register_dumper(str, _AnyText)
        connection.autocommit = True
        for statement in _SESSION:
            connection.execute(statement)
        connection.autocommit = False
    except BaseException:
        connection.close()
        raise


def _refuse_unfit(connection: psycopg.Connection[Any]) -> None:
    info = connection.info
    encoding = info.parameter_status("server_encoding")
    if info.server_version < _OLDEST:
        raise LedgerUnusable(
            say("数据库是 PostgreSQL {version}，太旧。", version=info.server_version // 10_000),
            advice=say("要 PostgreSQL 14 或更新版本。"),
        )
    if encoding != "UTF8":
        raise LedgerUnusable(
            say("数据库的编码是 {encoding}，存不了所有文字。", encoding=encoding or "?"),
            advice=say(
                "请让管理员另建一个：CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0。"
            ),
        )


def _on_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if "dispatch_write" in options:
        connection.exec_driver_sql(_LOCK if options["dispatch_write"] else _SNAPSHOT)


@contextmanager
def sending_lock(engine: Engine, database: Database) -> Iterator[bool]:
    """The right to send as a lock of a connection of its own, and whether it was free.

    It ends with the connection: the server notices that its holder is dead soon after the system
    has closed the socket, hence the moment's patience; that its machine is gone by the keepalives.
    """
    with kept_open(engine, database) as connection:
        free = _is_taken_by_us(connection, database)
        try:
            yield free
        finally:
            with suppress(DBAPIError):  # it was cut, and the lock with it
                if free:
                    connection.execute(_GIVE_BACK)


def _is_taken_by_us(connection: Connection, database: Database) -> bool:
    try:
        for setting in ("idle_session_timeout = 0", "lock_timeout = '1s'"):
            connection.execute(text(f"SET {setting}"))
        connection.execute(_TAKE_SENDING)
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
            return False
        raise meaning(database, error) from error
    return True


@contextmanager
def kept_open(engine: Engine, database: Database) -> Iterator[Connection]:
    """A connection that is not given back to the pool: what is the session's ends with it."""
    try:
        connection = engine.connect().execution_options(isolation_level="AUTOCOMMIT")
    except DBAPIError as error:
        raise meaning(database, error) from error
    try:
        yield connection
    finally:
        with suppress(DBAPIError):  # it was cut
            connection.invalidate()
        connection.close()


def meaning(database: Database, error: DBAPIError) -> DispatchError:
    """The driver's words for a clerk (PostgreSQL's manual, appendix A: error codes)."""
    state = getattr(error.orig, "sqlstate", None) or ""
    said = " ".join(str(error.orig).split())
    if state in _BUSY:
        return TryAgain(
            say("台账正被另一个程序占用：{path}", path=database),
            advice=say("等它结束后再运行一次。"),
        )
    for sign, problem, advice in _FAULTS:
        # On the way to a connection libpq tells no code, only words.
        if state == sign or (not state and sign in said):
            return _unusable(problem, database, said, advice)
    gone = isinstance(error, OperationalError) and (not state or state[:2] in _GONE)
    if gone or error.connection_invalidated:
        return _unusable(say("连不上数据库"), database, said, _REACH)
    return _unusable(say("数据库不肯读写台账"), database, said, _ASK)


def _unusable(problem: Words, database: Database, said: str, advice: Words) -> LedgerUnusable:
    told = say("{problem}：{path}（{said}）", problem=problem, path=database, said=said)
    return LedgerUnusable(told, advice=advice)


# Lock not available, deadlock detected, serialization failure.
_BUSY = frozenset({"55P03", "40P01", "40001"})
# Connection exceptions, operator intervention, too many connections.
_GONE = frozenset({"08", "57", "53"})
_REACH = say(
    "请检查数据库在不在运行、网络通不通、dispatch.yaml 的 database 对不对，再运行一次。{in_doubt}",
    in_doubt=IN_DOUBT,
)
_ASK = say("请把括号里的话告诉数据库管理员。{in_doubt}", in_doubt=IN_DOUBT)
_MAKE_ROOM = say("请让管理员腾出数据库的磁盘空间，再运行一次。{in_doubt}", in_doubt=IN_DOUBT)
_LOG_IN = say(
    "请核对 database 里的用户名；密码放在 ~/.pgpass 或环境变量 DISPATCH_DATABASE_PASSWORD 里。"
)
_REFUSED = say("数据库不让登录")
_CREATE = say("请核对 database 里的库名，或让管理员建好这个库（CREATE DATABASE）。")
_READ_ONLY = say("数据库现在只读")
_FAULTS = (
    ("53100", say("数据库的磁盘满了，台账写不进去"), _MAKE_ROOM),
    ("25006", _READ_ONLY, say("多半连到了备用机：请把 database 改成主库。")),
    ("42501", say("数据库用户没有权限"), say("请让管理员把这个库的 CREATE 和读写权限给它。")),
    ("password authentication failed", _REFUSED, _LOG_IN),
    ("no password supplied", _REFUSED, _LOG_IN),
    ("no pg_hba.conf entry", _REFUSED, _LOG_IN),
    ("authentication failed", _REFUSED, _LOG_IN),
    ('role "', _REFUSED, _LOG_IN),
    ('database "', say("没有这个数据库"), _CREATE),
)
