"""Owns one archive as a file: a ledger in SQLite that holds some issues, sealed by a manifest.

The manifest stands in a table of its own and has of every other table its columns, its rows and
their digest, so that a later program, whose schema is another, can still prove it. An archive is
never written to again: who reads it reads a copy.
"""

import errno
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dispatch.errors import FileUnusable, InputError, reason
from dispatch.ledger.moving import digest_of_rows
from dispatch.records.archives import Sealed
from dispatch.words import Words, say

_SCHEMA = 1
_NOT_OURS = frozenset({"archive_manifest"})


def seal(path: Path, about: Sealed) -> Sealed:
    """Writes the manifest and lets the file stand on the disk by itself; returns what it says."""
    with closing(sqlite3.connect(path)) as database:
        told = {
            "schema": _SCHEMA,
            "office": about.office,
            "mailbox": about.mailbox,
            "machine": about.machine,
            "made_at": about.made_at.isoformat(),
            "issues": list(about.issues),
            "tables": {name: _table(database, name) for name in _tables(database)},
        }
        text = json.dumps(told, ensure_ascii=False, sort_keys=True)
        with database:
            database.execute("CREATE TABLE archive_manifest (text TEXT NOT NULL)")
            database.execute("INSERT INTO archive_manifest VALUES (?)", (text,))
        database.execute("PRAGMA journal_mode=DELETE")
    for one in (path, path.parent):
        _to_disk(one)
    return read(path)


def _to_disk(path: Path) -> None:
    """A name is on the disk only when its folder is, which Windows neither can nor must be told."""
    with suppress(PermissionError):
        descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def put_in_place(beside: Path, path: Path) -> None:
    """Gives a finished file its name.

    Raises FileExistsError where another file stands there, be it another office's archive of the
    same numbers: only what holds the very same rows is a copy that an interrupted run has left.
    """
    try:
        os.link(beside, path)
    except FileExistsError:
        _replace_copy(beside, path)
    except OSError:  # a drive that has no hard links
        if path.exists():
            _replace_copy(beside, path)
        else:
            beside.replace(path)
    _to_disk(path.parent)


def _replace_copy(beside: Path, path: Path) -> None:
    if _content(beside) != _content(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    beside.replace(path)


def _content(path: Path) -> dict[str, Any] | None:
    """What the manifest says, whenever it was made; None where the file has none."""
    try:
        with _opened(path) as database:
            _, told = _manifest(database, path)
    except InputError:
        return None
    return {name: value for name, value in told.items() if name != "made_at"}


def _tables(database: sqlite3.Connection) -> list[str]:
    rows = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    )
    return sorted({str(name) for (name,) in rows} - _NOT_OURS)


def _table(database: sqlite3.Connection, name: str) -> dict[str, Any]:
    columns = _columns(database, name)
    return {"columns": columns, **_counted(database, name, columns)}


def _columns(database: sqlite3.Connection, name: str) -> list[str]:
    return [str(row[1]) for row in database.execute(f"PRAGMA table_info({_quoted(name)})")]


def _counted(database: sqlite3.Connection, name: str, columns: list[str]) -> dict[str, Any]:
    wanted, table = ", ".join(map(_quoted, columns)), _quoted(name)
    rows, digest = digest_of_rows(database.execute(f"SELECT {wanted} FROM {table}"))  # noqa: S608
    return {"rows": rows, "digest": digest}


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def read(path: Path) -> Sealed:
    """What an archive says of itself; raises InputError where the file is none."""
    with _opened(path) as database:
        text, told = _manifest(database, path)
    return Sealed(
        told["office"],
        told["mailbox"],
        told["machine"],
        datetime.fromisoformat(told["made_at"]),
        tuple(told["issues"]),
        sum(one["rows"] for one in told["tables"].values()),
        hashlib.sha256(text.encode()).hexdigest(),
    )


def faults(path: Path) -> tuple[str, ...]:
    """What of an archive is not as it was sealed; nothing where all of it is."""
    with _opened(path) as database:
        _, told = _manifest(database, path)
        found = _damage(database) + _unsealed(database, told["tables"])
        for name, was in told["tables"].items():
            try:
                now = _counted(database, name, was["columns"])
            except sqlite3.DatabaseError as error:
                found.append(f"{name}: {error}")
                continue
            if now != {"rows": was["rows"], "digest": was["digest"]}:
                same = was["rows"] == now["rows"]
                found.append(f"{name}: ≠" if same else f"{name}: {was['rows']} → {now['rows']}")
    return tuple(found)


def _unsealed(database: sqlite3.Connection, sealed: dict[str, Any]) -> list[str]:
    """Tables and columns that were put in since."""
    try:
        there = {name: set(_columns(database, name)) for name in _tables(database)}
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [
        f"{name}: + {', '.join(sorted(more))}"
        for name, columns in there.items()
        if (more := columns - set(sealed.get(name, {"columns": ()})["columns"]))
    ]


def _damage(database: sqlite3.Connection) -> list[str]:
    try:
        said = [str(row[0]) for row in database.execute("PRAGMA integrity_check(5)")]
    except sqlite3.DatabaseError as error:
        return [str(error)]
    return [one for one in said if one != "ok"]


def _manifest(database: sqlite3.Connection, path: Path) -> tuple[str, dict[str, Any]]:
    """The manifest as it is written, and as it is understood."""
    try:
        if _alive(database):
            raise _no_archive(path, say("里面有不该有的东西"))
        (text,) = database.execute("SELECT text FROM archive_manifest").fetchone()
        told = json.loads(text)
        is_ours = told["schema"] == _SCHEMA and _is_whole(told)
    except (sqlite3.DatabaseError, TypeError, ValueError, KeyError, AttributeError, RecursionError):
        raise _no_archive(path, say("里面没有归档的清单")) from None
    if not is_ours:
        raise _no_archive(path, say("是别的版本的 dispatch 写的"))
    return str(text), told


def _alive(database: sqlite3.Connection) -> bool:
    """Whether reading would run what somebody has put in: a ledger has no views and no triggers."""
    found = database.execute("SELECT 1 FROM sqlite_master WHERE type IN ('view', 'trigger')")
    return found.fetchone() is not None


def _is_whole(told: dict[str, Any]) -> bool:
    datetime.fromisoformat(told["made_at"])
    tables = told["tables"].values()
    return (
        all(isinstance(told[one], str) for one in ("office", "mailbox", "machine"))
        and _are_names(told["issues"])
        and _are_names(list(told["tables"]))
        and all(isinstance(one["rows"], int) and _are_names(one["columns"]) for one in tables)
        and all(isinstance(one["digest"], str) for one in tables)
    )


def _are_names(value: object) -> bool:
    """Some words that a screen can show, which half a character is not."""
    return (
        isinstance(value, list)
        and len(value) > 0
        and all(isinstance(one, str) and one.isprintable() for one in value)
    )


def _no_archive(path: Path, why: Words) -> InputError:
    return InputError(
        say("{path} 不是 dispatch 的归档文件（{why}）。", path=path, why=why),
        advice=say("归档文件的名字可用 dispatch archive 查看。"),
    )


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Read-only, and nothing made beside it."""
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise FileUnusable(
            say("读不了归档文件 {path}：{why}。", path=path, why=reason(error)),
            advice=say("请核对路径；归档文件丢了的，从备份里取。"),
        ) from None
    address = f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as database:
        yield database
