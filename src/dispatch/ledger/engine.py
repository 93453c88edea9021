"""Owns how a ledger is reached, be it a file or a database: engines, transactions, the schema.

What SQLite and PostgreSQL do each in its own way stands in `sqlite` and `postgresql`, what is
written differently in a statement in `dialects`. All else of this room is the same on both.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from dispatch.errors import DispatchError, LedgerUnusable, TryAgain
from dispatch.ledger import schema, sqlite
from dispatch.records.databases import Database
from dispatch.words import say

# A file of SQLite's, or a database of PostgreSQL's.
Where: TypeAlias = Path | Database


def open_engine(where: Where) -> Engine:
    """An engine on a ledger; a file is made with its folder where it is missing."""
    if isinstance(where, Path):
        return sqlite.open_engine(where)
    try:
        from dispatch.ledger import postgresql
    except ImportError as error:  # psycopg is an extra, and may miss its libpq
        raise LedgerUnusable(
            say("没有装 PostgreSQL 的驱动（{said}）。", said=str(error)),
            advice=say("请运行 pip install 'dispatch[postgresql]'。"),
        ) from None
    return postgresql.open_engine(where)


@contextmanager
def transaction(engine: Engine, where: Where, *, write: bool) -> Iterator[Connection]:
    """One transaction; the driver's faults come out as LedgerUnusable or TryAgain.

    One writer at a time on a ledger, the others wait; who reads sees one moment of it.
    """
    try:
        with engine.connect() as connection:
            options = connection.execution_options(dispatch_write=write)
            with options.begin():
                yield options
    except IntegrityError as error:
        raise TryAgain(
            say("台账刚被另一个 dispatch 改动，本次没有写入。"),
            advice=say("请看一眼 dispatch status 再决定是否重来。"),
        ) from error
    except DBAPIError as error:
        # While one ledger is copied into another, each tells its own faults.
        if not isinstance(error.orig, engine.dialect.loaded_dbapi.Error):
            raise
        raise meaning(where, error) from error


def meaning(where: Where, error: DBAPIError) -> DispatchError:
    """A fault of the driver's in words for a clerk."""
    if isinstance(where, Path):
        return sqlite.meaning(where, str(error.orig))
    from dispatch.ledger import postgresql

    return postgresql.meaning(where, error)


def prepare(engine: Engine, where: Where) -> None:
    """Brings the schema to the newest version; raises LedgerUnusable where it is a newer one."""
    with transaction(engine, where, write=False) as connection:
        version = schema.version(connection)
    if version == schema.HEAD:
        return
    if version is not None and version > schema.HEAD:
        raise LedgerUnusable(
            say("台账是更新版本的 dispatch 写的：{where}", where=where),
            advice=say("请更新这台电脑上的 dispatch。"),
        )
    if isinstance(where, Path):
        with sqlite.without_foreign_keys(engine), transaction(engine, where, write=True) as one:
            schema.upgrade(one)
            sqlite.check_foreign_keys(one)
        return
    from dispatch.ledger import postgresql

    with transaction(engine, where, write=True) as connection:
        postgresql.refuse_upgrade(connection)
        schema.upgrade(connection)
    # Whose rows they are is asked when a connection is made.
    engine.dispose()
