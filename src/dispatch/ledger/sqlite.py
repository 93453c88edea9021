"""Owns the connection to a ledger in a file: durability, transactions, and what its faults mean."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event

from dispatch.errors import DispatchError, LedgerUnusable, TryAgain, reason
from dispatch.words import Given, Words, say

_BUSY_SECONDS = 30


def open_engine(path: Path) -> Engine:
    """An engine on the file, which is made with its folder where it is missing."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unusable(path, str(error)) from None
    # Not as text: a folder may be called 100% or a?b.
    address = URL.create("sqlite", database=str(path))
    engine = create_engine(address, connect_args={"timeout": _BUSY_SECONDS})
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


def meaning(path: Path, said: str) -> DispatchError:
    """The driver's words for a clerk (https://sqlite.org/rescode.html)."""
    if "locked" in said or "busy" in said:
        return TryAgain(
            say("台账正被另一个程序占用：{path}", path=path),
            advice=say("等它结束后再运行一次。"),
        )
    for sign, problem, advice in _FAULTS:
        if sign in said:
            where = say("{problem}：{path}（{said}）", problem=problem, path=path, said=said)
            return LedgerUnusable(where, advice=advice)
    return _unusable(path, said)


IN_DOUBT = say("正在发送的话，已发出而没能记下的，下次会列为“不确定”，不会重发。")
_MAKE_ROOM = say("请腾出磁盘空间，再运行一次，会接着发。{in_doubt}", in_doubt=IN_DOUBT)
_RESTORE = say("请不要再改动这个文件夹，先把 .dispatch 整个复制一份，再从备份恢复台账。")
_FAULTS = (
    ("disk is full", say("磁盘满了，台账写不进去"), _MAKE_ROOM),
    (
        "disk I/O error",
        say("磁盘读写出错（常见于磁盘已满）"),
        _MAKE_ROOM,
    ),
    ("malformed", say("台账文件已损坏"), _RESTORE),
    ("not a database", say("台账文件已损坏"), _RESTORE),
)


def why(said: str) -> Words:
    """The driver's words, where a sentence of ours says of which file."""
    return reason(OSError(errno.ENOSPC, said)) if "disk is full" in said else Given(said)


def _unusable(path: Path, said: str) -> LedgerUnusable:
    return LedgerUnusable(
        say("台账读写不了：{path}（{said}）", path=path, said=said),
        advice=say("请检查磁盘空间和文件夹权限。{in_doubt}", in_doubt=IN_DOUBT),
    )


@contextmanager
def without_foreign_keys(engine: Engine) -> Iterator[None]:
    """For a migration: a table that is made anew would take along what refers to it.

    Within a transaction this can no longer be said (https://sqlite.org/lang_altertable.html 7).
    """
    event.listen(engine, "checkout", _foreign_keys_off)
    try:
        yield
    finally:
        event.remove(engine, "checkout", _foreign_keys_off)
        engine.dispose()


def _foreign_keys_off(connection: Any, _record: Any, _proxy: Any) -> None:
    connection.execute("PRAGMA foreign_keys=OFF")


def check_foreign_keys(connection: Connection) -> None:
    """What refers to nothing after a migration is a fault of it: nothing of it is kept."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if broken is not None:
        raise RuntimeError(f"the migration broke a reference: {tuple(broken)}")
