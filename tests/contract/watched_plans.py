"""Watches every statement that a program says to a ledger, and how the database would find it.

On PostgreSQL each is run once more under EXPLAIN ANALYZE within a savepoint, so that the rows which
it touches are counted, not guessed; on SQLite its query plan is read, and the steps of its virtual
machine are counted. Nothing is switched off or forced: the plans are those of every day.
"""

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, event

# What grows with every recipient of every issue. Of others there are some rows an issue, as of
# `rendition`, or a few for ever: to read these from end to end may cost less than an index.
LARGE = frozenset({"delivery", "evidence", "recipient", "raw_message", "action"})
# Of a large table no statement touches more than so much of it.
_MOST = 1 / 20
# Of SQLite's virtual machine: what one issue takes, several times over.
_MOST_STEPS = 80_000
_STEPS_AT_ONCE = 100
_ASKS = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\b", re.IGNORECASE)
# Also without an index, where only the largest is sought; and one that is made for the occasion.
_SCANNED = re.compile(r"^SCAN (\w+)|^SEARCH (\w+)$|^SEARCH (\w+) USING AUTOMATIC")
_FROM_ITS_END = re.compile(r"LIMIT \?|LIMIT 1\b")


@dataclass(slots=True)
class Watched:
    """What was said, and of it what read more than it should, each with the reason."""

    rows: dict[str, int]
    statements: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@contextmanager
def watched(rows: dict[str, int]) -> Iterator[Watched]:
    """Watches all engines; `rows` is how many each large table has."""
    seen = Watched(rows)

    def hear(
        connection: Connection,
        _cursor: Any,
        statement: str,
        parameters: Any,
        _context: Any,
        many: bool,
    ) -> None:
        if not _ASKS.match(statement) or not any(table in statement for table in seen.rows):
            return
        seen.statements.append(statement)
        one = parameters[0] if many else parameters
        judge = _of_postgresql if connection.dialect.name == "postgresql" else _of_sqlite
        for why in judge(connection.connection.driver_connection, statement, one, seen.rows):
            seen.faults.append(f"{why}\n{statement}")

    event.listen(Engine, "before_cursor_execute", hear)
    try:
        yield seen
    finally:
        event.remove(Engine, "before_cursor_execute", hear)


def _of_postgresql(
    driver: Any, statement: str, parameters: Any, rows: dict[str, int]
) -> Iterator[str]:
    with driver.cursor() as aside:
        aside.execute("SAVEPOINT watched")
        try:
            aside.execute(f"EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) {statement}", parameters)
            (plan,) = aside.fetchone()
        finally:
            aside.execute("ROLLBACK TO SAVEPOINT watched")
            aside.execute("RELEASE SAVEPOINT watched")
    whole = json.loads(plan) if isinstance(plan, str) else plan
    for node in _nodes(whole[0]["Plan"]):
        yield from _judged(node, rows)


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for below in node.get("Plans", ()):
        yield from _nodes(below)


def _judged(node: dict[str, Any], rows: dict[str, int]) -> Iterator[str]:
    table = node.get("Relation Name")
    if table not in rows or "Scan" not in node["Node Type"]:
        return
    passed = node.get("Rows Removed by Filter", 0) + node.get("Rows Removed by Index Recheck", 0)
    touched = (node["Actual Rows"] + passed) * node["Actual Loops"]
    if node["Node Type"] == "Seq Scan" and node["Actual Loops"] > 0:
        yield f"a sequential scan of {table}"
    if touched > rows[table] * _MOST:
        yield f"{touched:.0f} of the {rows[table]} rows of {table}"


def _of_sqlite(driver: Any, statement: str, parameters: Any, rows: dict[str, int]) -> Iterator[str]:
    for *_, told in driver.execute(f"EXPLAIN QUERY PLAN {statement}", parameters).fetchall():
        scanned = _SCANNED.match(told)
        from_its_end = "USING" in told and _FROM_ITS_END.search(statement)
        if scanned and set(scanned.groups()) & rows.keys() and not from_its_end:
            yield told
    if statement.lstrip()[:4].upper() in ("SELE", "WITH"):
        steps = _steps(driver, statement, parameters)
        if steps > _MOST_STEPS:
            yield f"{steps} steps"


def _steps(driver: Any, statement: str, parameters: Any) -> int:
    taken = 0

    def count() -> int:
        nonlocal taken
        taken += _STEPS_AT_ONCE
        return 0

    driver.set_progress_handler(count, _STEPS_AT_ONCE)
    try:
        driver.execute(statement, parameters).fetchall()
    finally:
        driver.set_progress_handler(None, 0)
    return taken
