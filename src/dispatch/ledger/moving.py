"""Owns the move of a whole ledger to another place, and the proof that all of it arrived.

Nothing is changed where it comes from. Where it goes is one transaction: all of it, proven, or
nothing. What is proven: the rows of every table by number and digest, and that all evidence, folded
anew on either side, gives every recipient the same standing.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Engine,
    Select,
    Table,
    TextClause,
    func,
    insert,
    inspect,
    select,
    text,
    true,
    update,
)

from dispatch.errors import InputError, LedgerUnusable
from dispatch.ledger import noted, tables
from dispatch.ledger.engine import Where, open_engine, prepare, transaction
from dispatch.ledger.evidence import attempts
from dispatch.ledger.scoping import COLUMN, office_of
from dispatch.records import Action
from dispatch.records.databases import Moved, MovedTable
from dispatch.states import Standing, Step, origins
from dispatch.words import Words, say

# Rows may be of 128 KiB, and files of some megabytes lie in `blob`.
_AT_ONCE = 100
_FOLDED_AT_ONCE = 1000
# Who may send now is no part of what is kept.
_MOVED = tuple(table for table in tables.metadata.sorted_tables if table is not tables.lease)
_WIDTH = 1 << 256
_FREE = (
    update(tables.delivery)
    .where(
        tables.delivery.c.claimed_by.is_not(None), tables.delivery.c.state.in_(origins(Step.CLAIM))
    )
    .values(claimed_by=None)
)
_EVERYONE = select(tables.recipient.c.id)
_ALL = true()


def move_to(
    source: Connection, where: Where, acts: Sequence[Action], copied_at: datetime | None = None
) -> Moved:
    """Moves what the source holds; the caller keeps everyone else from writing into it."""
    with _new(where) as engine:
        with transaction(engine, where, write=False) as target:
            refuse_filled(target, where)
        prepare(engine, where)
        with transaction(engine, where, write=True) as target:
            refuse_filled(target, where)
            told = move(source, target)
            # Who had reserved it is no worker of this ledger's.
            target.execute(_FREE)
            if copied_at is not None:
                restored = insert(tables.restored).values(at=copied_at, made_at=copied_at)
                target.execute(restored)
            noted.add(target, acts)
            return told


@contextmanager
def _new(where: Where) -> Iterator[Engine]:
    """An engine on a place; a file that was not there is gone again after a fault."""
    is_new = isinstance(where, Path) and not where.exists()
    engine = open_engine(where)
    try:
        yield engine
    except BaseException:
        engine.dispose()
        if is_new and isinstance(where, Path):
            for ending in ("", "-wal", "-shm"):
                where.with_name(where.name + ending).unlink(missing_ok=True)
        raise
    finally:
        engine.dispose()


def refuse_filled(target: Connection, where: Where) -> None:
    """Raises InputError where anything lies already: nothing may be mixed or overwritten."""
    ours = {table.name for table in tables.metadata.sorted_tables}
    there = set(inspect(target).get_table_names())
    foreign = there - ours - {"alembic_version", "office"}
    if foreign:
        raise _not_empty(where, say("有别的表 {name}", name=min(foreign)))
    for name in sorted(ours & there):
        if target.execute(_any(target, tables.metadata.tables[name])).first() is not None:
            raise _not_empty(where, say("已经有一份台账"))


def _any(target: Connection, table: Table) -> Select[Any] | TextClause:
    """A row of this office's; of a schema that knows no offices yet, any."""
    if target.dialect.name == "postgresql" and office_of(target.dialect) is None:
        return text(f'SELECT 1 FROM "{table.name}" LIMIT 1')  # noqa: S608 - a table of ours
    return select(*table.primary_key.columns).limit(1)


def _not_empty(where: Where, what: Words) -> InputError:
    return InputError(
        say("{where} 不是空的（{what}），没有搬。", where=where, what=what),
        advice=say("请换一个空的数据库，或一个还没有的文件。"),
    )


def move(source: Connection, target: Connection) -> Moved:
    """Copies everything and proves it; raises LedgerUnusable where something is not the same."""
    moved = []
    for table in _MOVED:
        before = copy(source, target, table)
        _count_on(target, table)
        after = digest(target, table)
        if before != after:
            raise _not_the_same(say("表 {name}", name=table.name))
        moved.append(after)
    standings = refolded(source)
    if refolded(target) != standings:
        raise _not_the_same(say("签收情况"))
    return Moved(tuple(moved), len(standings))


def _not_the_same(what: Words) -> LedgerUnusable:
    return LedgerUnusable(
        say("搬过去的和原来的不一样（{what}），没有搬。", what=what),
        advice=say("原来的台账照旧可用。请把这句话告诉 dispatch 的维护者。"),
    )


def copy(
    source: Connection, target: Connection, table: Table, which: ColumnElement[bool] = _ALL
) -> MovedTable:
    """Writes such rows of a table; gives what they are at their source."""
    names = [column.name for column in _moved(table)]

    def passing() -> Iterator[tuple[Any, ...]]:
        batch: list[dict[str, Any]] = []
        for row in _rows(source, table, which):
            batch.append(dict(zip(names, row, strict=True)))
            if len(batch) == _AT_ONCE:
                target.execute(insert(table), batch)
                batch = []
            yield row
        if batch:
            target.execute(insert(table), batch)

    return MovedTable(table.name, *digest_of_rows(passing()))


def digest(connection: Connection, table: Table) -> MovedTable:
    """What all rows of a table are."""
    return MovedTable(table.name, *digest_of_rows(_rows(connection, table, _ALL)))


def _rows(
    connection: Connection, table: Table, which: ColumnElement[bool]
) -> Iterator[tuple[Any, ...]]:
    ordered = select(*_moved(table)).where(which).order_by(*table.primary_key.columns)
    for row in connection.execute(ordered.execution_options(yield_per=_AT_ONCE)):
        yield tuple(row)


def _moved(table: Table) -> list[Column[Any]]:
    """Whose the rows are is said anew where they go, and what follows from others is there."""
    return [column for column in table.columns if column.name != COLUMN and column.computed is None]


def _count_on(target: Connection, table: Table) -> None:
    """PostgreSQL counts ids by itself, and must go on behind those that were brought.

    By drawing them: offices that share a database share the count, and none may turn it back.
    """
    key = table.primary_key.columns.values()
    if target.dialect.name == "postgresql" and [one.name for one in key] == ["id"]:
        last = target.execute(select(func.max(key[0]))).scalar()
        if last is not None:
            target.execute(_DRAW, {"of": f'"{table.name}"', "last": last})


_DRAW = text("""
    WITH drawn AS MATERIALIZED (SELECT nextval(pg_get_serial_sequence(:of, 'id')) AS at)
    SELECT max(nextval(pg_get_serial_sequence(:of, 'id')))
      FROM drawn, generate_series(drawn.at + 1, :last)
""")


def digest_of_rows(rows: Iterable[tuple[Any, ...]]) -> tuple[int, str]:
    """How many rows there are, and a digest in which their order is none: each side sorts text in
    its own way.
    """
    count, total = 0, 0
    for row in rows:
        count += 1
        written = hashlib.sha256(b"".join(map(_octets, row))).digest()
        total = (total + int.from_bytes(written, "big")) % _WIDTH
    return count, f"{total:064x}"


def _octets(value: Any) -> bytes:
    """A value in one way of writing, as either side can hold it, with its length before it."""
    written = _plain(value)
    return b"%d:%b" % (len(written), written)


def _plain(value: Any) -> bytes:
    if isinstance(value, bytes):
        return b"b" + hashlib.sha256(value).digest()
    if isinstance(value, str):
        return b"s" + value.replace("\x00", "\ufffd").encode("utf-8", "replace")
    if isinstance(value, date):  # a moment is one, too
        return b"t" + value.isoformat().encode()
    return b"j" + json.dumps(value).encode()


def refolded(connection: Connection, whom: Select[Any] = _EVERYONE) -> dict[int, Standing]:
    """Recipients' standings by the evidence itself, not by what was once added up."""
    keys = connection.execute(whom).scalars().all()
    found: dict[int, Standing] = {}
    for at in range(0, len(keys), _FOLDED_AT_ONCE):
        some = keys[at : at + _FOLDED_AT_ONCE]
        live = attempts(connection, some)
        found |= {key: live[key].standing for key in some}
    return found
