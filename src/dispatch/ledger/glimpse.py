"""Owns a glimpse into a ledger for the Tab key: read-only, of any schema, no lock taken."""

import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

_SECONDS = 0.2


def numbers(path: Path) -> list[str]:
    """The issues that were planned."""
    return _column(path, "SELECT number FROM issue", ())


def names(path: Path, number: str) -> list[str]:
    """The recipients of an issue, in the roster's order of that day."""
    wanted = (
        "SELECT r.name FROM recipient r JOIN issue i ON i.id = r.issue_id"
        " WHERE i.number = ? ORDER BY r.position"
    )
    return _column(path, wanted, (number,))


def _column(path: Path, wanted: str, values: tuple[str, ...]) -> list[str]:
    if not path.is_file():
        return []
    address = f"file:{quote(str(path.absolute()))}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=_SECONDS)) as database:
            return [str(row[0]) for row in database.execute(wanted, values)]
    except sqlite3.Error:
        return []
