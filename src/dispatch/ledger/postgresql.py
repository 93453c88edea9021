"""Owns the connection to a ledger in PostgreSQL: durability, transactions, what its faults mean.

A transaction that writes takes one advisory lock of the ledger's first, and so has what SQLite's
BEGIN IMMEDIATE gives: one writer at a time, who sees all that the one before has committed. Every
rule of this room was made for that. Workers, too, claim one after another; FOR UPDATE SKIP LOCKED
passes over what somebody has locked by hand, and would share out the rows if claims ever left it.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any

import psycopg
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import (
    Connection,
    Dialect,
    Engine,
    TextClause,
    create_engine,
    event,
    make_url,
    text,
)
from sqlalchemy.exc import DBAPIError, OperationalError

from dispatch.errors import DispatchError, LedgerUnusable, TryAgain
from dispatch.ledger.scoping import FIRST, office_of, serve
from dispatch.ledger.sqlite import IN_DOUBT
from dispatch.records.databases import Database
from dispatch.words import Words, say

# A pool that takes a broken connection back logs a traceback of what was raised already; with no
# handler at all Python would write it to a clerk's screen.
logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())

_OLDEST = 140000
_CONNECT_SECONDS = 10
# Any number, but for ever the same.
_WRITING, _SENDING = 1_685_283_696, 1_685_283_697
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
    # Or the lock of a machine that is gone is held for hours: so soon that nobody else waits in
    # vain for it. The client's own keepalives tell the client alone. Linux's own values are none.
    """SELECT set_config(name, wanted, false)
         FROM (VALUES ('tcp_keepalives_idle', '10', '7200'), ('tcp_keepalives_interval', '5', '75'),
                      ('tcp_keepalives_count', '3', '9'), ('tcp_user_timeout', '25000', '0'))
              AS gone(name, wanted, usual)
        WHERE current_setting(name) IN (usual, '0')""",
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
    event.listen(engine, "connect", partial(_on_connect, engine))
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(engine: Engine, connection: psycopg.Connection[Any], _record: Any) -> None:
    try:
        _refuse_unfit(connection)
        connection.adapters.register_dumper(str, _AnyText)
        connection.autocommit = True
        for statement in _SESSION:
            connection.execute(statement)
        _learn_office(engine, connection)
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


def _learn_office(engine: Engine, connection: psycopg.Connection[Any]) -> None:
    """Ties the engine to the office of its role; a ledger that is empty or older has none yet."""
    if connection.execute(_HAS_OFFICES).fetchone() is None:
        return
    found = connection.execute(_OFFICE).fetchone()
    if found is None or not serve(engine.dialect, found[0]):
        raise LedgerUnusable(
            say("数据库用户 {role} 不属于这里的任何一个处。", role=connection.info.user),
            advice=say(
                "请核对 database 里的用户名；新的处由管理员用 dispatch ledger office add 添上。"
            ),
        )


_HAS_OFFICES = """
    SELECT 2 FROM pg_class WHERE relname IN ('office', 'alembic_version')
       AND relnamespace = quote_ident(current_schema())::regnamespace HAVING count(*) = 2
"""
# Who is no office and sees the list owns it, or shares the database with nobody: the first.
_OFFICE = "SELECT id FROM office ORDER BY role IS NOT DISTINCT FROM current_user DESC, id LIMIT 1"


def ledger_key(dialect: Dialect) -> str:
    """The second key of an advisory lock: these are of a database, a ledger is an office's in one
    schema of it.
    """
    office = office_of(dialect) or FIRST
    mark = "" if office == FIRST else f" || '/{office}'"
    return f"hashtext(coalesce(current_schema(), ''){mark})"


def refuse_upgrade(connection: Connection) -> None:
    """Raises LedgerUnusable where the schema is older and another role's to change."""
    if connection.execute(_IS_OURS).scalar() is False:
        raise LedgerUnusable(
            say("数据库里的台账是旧版本的 dispatch 建的，这个数据库用户不能升级它。"),
            advice=say(
                "请管理员先装好新版本的 dispatch，用建台账的数据库用户运行一次 "
                "dispatch ledger office list，就升级了。"
            ),
        )


_IS_OURS = text("""
    SELECT pg_has_role(relowner, 'USAGE') FROM pg_class
     WHERE relname = 'alembic_version'
       AND relnamespace = quote_ident(current_schema())::regnamespace
""")


def _on_begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if "dispatch_write" in options:
        lock = f"SELECT pg_advisory_xact_lock({_WRITING}, {ledger_key(connection.dialect)})"
        connection.exec_driver_sql(lock if options["dispatch_write"] else _SNAPSHOT)


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
                    connection.execute(_sending("pg_advisory_unlock", connection))


def _is_taken_by_us(connection: Connection, database: Database) -> bool:
    try:
        for setting in ("idle_session_timeout = 0", "lock_timeout = '1s'"):
            connection.execute(text(f"SET {setting}"))
        connection.execute(_sending("pg_advisory_lock", connection))
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == _LOCK_NOT_AVAILABLE:
            return False
        raise meaning(database, error) from error
    return True


def _sending(what: str, connection: Connection) -> TextClause:
    return text(f"SELECT {what}({_SENDING}, {ledger_key(connection.dialect)})")


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
    "请检查数据库在不在运行、网络通不通、地址（dispatch.yaml 的 database）对不对，再运行一次。"
    "{in_doubt}",
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
