"""Owns the connection to SQLite: durability, transactions, and what its faults mean."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, IntegrityError

from dispatch.errors import DispatchError, LedgerUnusable, TryAgain
from dispatch.ledger import schema
from dispatch.words import Words

_BUSY_SECONDS = 30


def open_engine(path: Path) -> Engine:
    """An engine on the file, which is made with its folder where it is missing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, str(error)) from None
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _BUSY_SECONDS})
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(connection: Any, _record: Any) -> None:
    # The driver must not open transactions by itself: BEGIN IMMEDIATE is ours to say.
    connection.isolation_level = None
    # FULL, or the last commits vanish with the power and a message goes out twice.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _on_begin(connection: Connection) -> None:
    # A write transaction takes its lock at once: two writers queue instead of failing half-way.
    write = connection.get_execution_options().get("dispatch_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


@contextmanager
def transaction(engine: Engine, path: Path, *, write: bool) -> Iterator[Connection]:
    """One transaction; the driver's faults come out as LedgerUnusable or TryAgain."""
    try:
        with engine.connect() as connection:
            options = connection.execution_options(dispatch_write=write)
            with options.begin():
                yield options
    except IntegrityError as error:
        raise TryAgain(
            Words(
                "台账刚被另一个 dispatch 改动，本次没有写入。",
                "another dispatch changed the ledger just now; nothing was written.",
            ),
            advice=Words(
                "请看一眼 dispatch status 再决定是否重来。",
                "look at dispatch status before you try again.",
            ),
        ) from error
    except DBAPIError as error:
        raise _meaning(path, str(error.orig)) from error


def _meaning(path: Path, said: str) -> DispatchError:
    """The driver's words for a clerk (https://sqlite.org/rescode.html)."""
    if "locked" in said or "busy" in said:
        return TryAgain(
            Words(f"台账正被另一个程序占用：{path}", f"the ledger is in use: {path}"),
            advice=Words("等它结束后再运行一次。", "run the command again when it has ended."),
        )
    for sign, problem, advice in _FAULTS:
        if sign in said:
            where = Words(f"{problem.zh}：{path}（{said}）", f"{problem.en}: {path} ({said})")
            return LedgerUnusable(where, advice=advice)
    return _unusable(path, said)


_IN_DOUBT = Words(
    "已发出而没能记下的，下次会列为“不确定”，不会重发。",
    "what went out and could not be written down will be listed as uncertain, not sent again.",
)
_MAKE_ROOM = Words(
    f"请腾出磁盘空间，再运行一次，会接着发。{_IN_DOUBT.zh}",
    f"make room on the disk and run again to go on. {_IN_DOUBT.en}",
)
_RESTORE = Words(
    "请不要再改动这个文件夹，先把 .dispatch 整个复制一份，再从备份恢复台账。",
    "leave this folder as it is, copy .dispatch away whole, then restore the ledger from a backup.",
)
_FAULTS = (
    ("disk is full", Words("磁盘满了，台账写不进去", "the disk is full, the ledger"), _MAKE_ROOM),
    (
        "disk I/O error",
        Words("磁盘读写出错（常见于磁盘已满）", "the disk failed (often because it is full)"),
        _MAKE_ROOM,
    ),
    ("malformed", Words("台账文件已损坏", "the ledger is damaged"), _RESTORE),
    ("not a database", Words("台账文件已损坏", "the ledger is damaged"), _RESTORE),
)


def _unusable(path: Path, said: str) -> LedgerUnusable:
    return LedgerUnusable(
        Words(f"台账读写不了：{path}（{said}）", f"the ledger cannot be used: {path} ({said})"),
        advice=Words(
            f"请检查磁盘空间和文件夹权限。{_IN_DOUBT.zh}",
            f"check disk space and permissions. {_IN_DOUBT.en}",
        ),
    )


def prepare(engine: Engine, path: Path) -> None:
    """Brings the schema to the newest version."""
    with transaction(engine, path, write=False) as connection:
        if schema.version(connection) == schema.HEAD:
            return
    # A table that is made anew would take along what refers to it, and within a transaction this
    # can no longer be said (https://sqlite.org/lang_altertable.html 7).
    event.listen(engine, "checkout", _without_foreign_keys)
    try:
        with transaction(engine, path, write=True) as connection:
            schema.upgrade(connection)
            _check_foreign_keys(connection)
    finally:
        event.remove(engine, "checkout", _without_foreign_keys)
        engine.dispose()


def _without_foreign_keys(connection: Any, _record: Any, _proxy: Any) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")


def _check_foreign_keys(connection: Connection) -> None:
    """What refers to nothing after a migration is a fault of it: nothing of it is kept."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise RuntimeError(f"the migration broke a reference: {tuple(broken)}")
