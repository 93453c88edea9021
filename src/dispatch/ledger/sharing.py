"""Owns the list of the offices that share a database: its owner adds to it and looks at it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Integer,
    MetaData,
    Row,
    Table,
    Text,
    insert,
    select,
    text,
)

from dispatch.errors import InputError, LedgerUnusable, TryAgain
from dispatch.ledger import walls
from dispatch.ledger.columns import Moment
from dispatch.ledger.engine import Where, open_engine, prepare, transaction
from dispatch.ledger.scoping import COLUMN
from dispatch.records.databases import Database
from dispatch.records.tenants import Tenant
from dispatch.words import Words, say

_PATIENCE = 20
# Of PostgreSQL alone, and no part of any office's ledger.
_office = Table(
    "office",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("name", Text, nullable=False),
    # None: whoever owns the tables.
    Column("role", Text, unique=True),
    Column("made_at", Moment, nullable=False),
)


def add_office(where: Where, name: str, role: str, now: datetime, *, create: bool) -> Tenant:
    """Lets a role in as a further office; `create` makes the role, without a password.

    Raises InputError for what cannot be a role of an office, LedgerUnusable for who may not.
    """
    for left in reversed(range(_PATIENCE)):
        try:
            with _owned(where) as connection:
                return _add(connection, name, role, now, create=create)
        except TryAgain:
            if not left:
                raise
    raise AssertionError("unreachable")


def _add(connection: Connection, name: str, role: str, now: datetime, *, create: bool) -> Tenant:
    # Each table is locked for a moment. Where others are at work we give way, not they: PostgreSQL
    # looks for deadlocks after a second.
    connection.exec_driver_sql("SET LOCAL lock_timeout = '500ms'")
    made = _known(connection, name, role)
    if made is None:
        _ready_role(connection, role, create=create)
        made = connection.execute(
            insert(_office).values(name=name, role=role, made_at=now).returning(_office)
        ).one()
    walls.put_up(connection)
    tenant = _tenant(connection, made)
    if tenant.faults:
        raise _unfit(role, tenant.faults)
    return tenant


def offices(where: Where) -> tuple[Tenant, ...]:
    """Every office of a database, each with what is wrong about it."""
    with _owned(where) as connection:
        rows = connection.execute(select(_office).order_by(_office.c.id)).all()
        return tuple(_tenant(connection, row) for row in rows)


@contextmanager
def _owned(where: Where) -> Iterator[Connection]:
    """The database as its owner changes it, at the newest schema."""
    if not isinstance(where, Database):
        raise InputError(
            say("台账是一个文件（{where}）：一个文件就是一个处。", where=where),
            advice=say("要几个处共用，先用 dispatch ledger move 搬到 PostgreSQL 里。"),
        )
    engine = open_engine(where)
    try:
        prepare(engine, where)
        with transaction(engine, where, write=True) as connection:
            if not connection.execute(_IS_OWNER).scalar():
                raise LedgerUnusable(
                    say("各处由建台账的数据库用户来管，这个用户不能：{where}", where=where),
                    advice=say("请管理员用建台账的那个数据库用户运行。"),
                )
            yield connection
    finally:
        engine.dispose()


_IS_OWNER = text("""
    SELECT pg_has_role(relowner, 'USAGE') FROM pg_class WHERE oid = 'office'::regclass
""")


_MAY_CREATE = text("SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user")


def _known(connection: Connection, name: str, role: str) -> Row[Any] | None:
    """The office that was added already: its wall is put up again where somebody has broken it."""
    known = connection.execute(select(_office).where(_office.c.role == role)).first()
    if known is not None and known.name != name:
        raise InputError(
            say("数据库用户 {role} 已经是“{name}”的。", role=role, name=known.name),
            advice=say("各处各用一个数据库用户；dispatch ledger office list 列出已有的。"),
        )
    if known is not None:
        walls.turn_out(connection, known.id)
        return known
    namesake = connection.execute(select(_office).where(_office.c.name == name)).first()
    if namesake is not None:
        raise InputError(
            say("已经有叫“{name}”的处，数据库用户是 {role}。", name=name, role=namesake.role),
            advice=say("同一个处用原来的数据库用户；另一个处请换个名字。"),
        )
    return None


def _ready_role(connection: Connection, role: str, *, create: bool) -> None:
    asked = text("SELECT quote_ident(:role), EXISTS (SELECT FROM pg_roles WHERE rolname = :role)")
    quoted, is_there = connection.execute(asked, {"role": role}).one()
    if create and not is_there:
        if not connection.execute(_MAY_CREATE).scalar():
            raise InputError(
                say("没有数据库用户 {role}，这个用户也建不了。", role=role),
                advice=say("请管理员建好它（CREATE ROLE … LOGIN），或给建台账的用户 CREATEROLE。"),
            )
        walls.run(connection, f"CREATE ROLE {quoted} LOGIN")
    elif not is_there:
        raise InputError(
            say("没有数据库用户 {role}。", role=role),
            advice=say("请管理员建好它（CREATE ROLE … LOGIN），或加上 --create-role。"),
        )


def _unfit(role: str, faults: tuple[Words, ...]) -> InputError:
    return InputError(
        say("数据库用户 {role} 不能作一个处的用户：{why}", role=role, why=faults[0]),
        advice=say("请管理员改好它的权限，或另建一个只给这个处用的。什么都没有改动。"),
    )


def _tenant(connection: Connection, row: Row[Any]) -> Tenant:
    if row.role is None:
        return Tenant(row.id, row.name, connection.execute(_OWNER).scalar_one(), row.made_at)
    own = f"({COLUMN} = {row.id})"
    told = connection.execute(_FITNESS, {"role": row.role, "own": own}).first()
    found = () if told is None else zip(_SAID, told, strict=True)
    faults = _GONE if told is None else tuple(said for said, is_so in found if is_so)
    return Tenant(row.id, row.name, row.role, row.made_at, faults)


_OWNER = text("SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = 'office'::regclass")
_GONE = (say("数据库里没有这个用户"),)
_SAID = (
    say("它的权限太大，行级安全管不住它（超级用户、BYPASSRLS、REPLICATION 或 CREATEROLE）"),
    say("它可以变成另一个权限更大的用户，或另一个处的用户（SET ROLE）"),
    say("另一个处的用户可以变成它（SET ROLE）"),
    say("它可以在这个 schema 里建表（请用超级用户运行 REVOKE CREATE ON SCHEMA … FROM PUBLIC）"),
    say("它不能登录（LOGIN）"),
    say("它连不上这个库，或看不到这个 schema（CONNECT、USAGE）"),
    say("这道墙不完整：有的表没有它的行级安全策略，请再添一次它（dispatch ledger office add）"),
    say("有人另给它加了、或改了行级安全策略：请管理员删掉（DROP POLICY），再添一次它"),
)
# In the order of _SAID. The predefined roles here reach the server's files, and with them all data,
# or what other sessions do.
_FITNESS = text("""
    WITH mighty AS (
        SELECT oid FROM pg_roles
         WHERE rolsuper OR rolbypassrls OR rolreplication OR rolcreaterole
            OR rolname IN (SELECT role FROM office)
            OR rolname IN ('pg_read_server_files', 'pg_write_server_files',
                           'pg_execute_server_program', 'pg_read_all_stats', 'pg_signal_backend')
        UNION SELECT relowner FROM pg_class WHERE oid = 'office'::regclass
        UNION SELECT nspowner FROM pg_namespace WHERE nspname = current_schema()
        UNION SELECT datdba FROM pg_database WHERE datname = current_database()
    ), walled AS (
        SELECT t.oid, t.relrowsecurity AND t.relforcerowsecurity AS stands FROM pg_class t
         WHERE t.relkind IN ('r', 'p')
           AND t.relnamespace = quote_ident(current_schema())::regnamespace
           AND EXISTS (SELECT FROM pg_attribute a
                        WHERE a.attrelid = t.oid AND a.attname = 'office_id' AND NOT a.attisdropped)
    ), policies AS (
        SELECT p.polrelid, p.polroles,
               pg_get_expr(p.polqual, p.polrelid) AS seen,
               pg_get_expr(p.polwithcheck, p.polrelid) AS written
          FROM pg_policy p
    )
    SELECT r.rolsuper OR r.rolbypassrls OR r.rolreplication OR r.rolcreaterole,
           EXISTS (SELECT FROM mighty m
                    WHERE m.oid <> r.oid AND pg_has_role(r.oid, m.oid, 'MEMBER'))
           OR r.oid IN (SELECT relowner FROM pg_class WHERE oid = 'office'::regclass
                        UNION SELECT nspowner FROM pg_namespace WHERE nspname = current_schema()
                        UNION SELECT datdba FROM pg_database WHERE datname = current_database()),
           EXISTS (SELECT FROM pg_roles o JOIN office ON office.role = o.rolname
                    WHERE o.oid <> r.oid AND pg_has_role(o.oid, r.oid, 'MEMBER')),
           has_schema_privilege(r.oid, current_schema(), 'CREATE'),
           NOT r.rolcanlogin,
           NOT has_database_privilege(r.oid, current_database(), 'CONNECT')
           OR NOT has_schema_privilege(r.oid, current_schema(), 'USAGE'),
           EXISTS (SELECT FROM walled w
                    WHERE NOT w.stands
                       OR NOT EXISTS (SELECT FROM policies p
                                       WHERE p.polrelid = w.oid AND p.polroles = ARRAY[r.oid])),
           EXISTS (SELECT FROM walled w JOIN policies p ON p.polrelid = w.oid
                    WHERE p.polroles && ARRAY[r.oid, 0::oid]
                      AND (p.seen, p.written) IS DISTINCT FROM (:own, :own))
      FROM pg_roles r WHERE r.rolname = :role
""")
