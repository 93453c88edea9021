"""Owns the first wall between offices that share a database: no statement reaches beyond its own.

Every statement of this room is written as though there were one office. When it is compiled for
PostgreSQL, each table of the ledger that it reads becomes `(SELECT * FROM t WHERE office_id = 3)
AS t`, which the planner pulls up and pays nothing for; UPDATE and DELETE get the criterion, INSERT
the value, ON CONFLICT the key. The office is the engine's: a literal, compiled once, that no
parameter can change. Where none is known nothing is compiled. In SQLite a file is one office, and
a statement stays as it was written.

The second wall, the server's own, is `walls`.
"""

from copy import copy
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Column, Delete, Dialect, Insert, Integer, MetaData, Table, Update
from sqlalchemy.dialects.postgresql.dml import OnConflictDoNothing, OnConflictDoUpdate
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

# Of a file, and of a database that nobody shares.
FIRST = 1
COLUMN = "office_id"
_IS_SHARED = "is_shared"
_OFFICES: WeakKeyDictionary[Dialect, int] = WeakKeyDictionary()


def serve(dialect: Dialect, office: int) -> bool:
    """Ties an engine's dialect to an office for good; False where it is tied to another."""
    return _OFFICES.setdefault(dialect, office) == office


def office_of(dialect: Dialect) -> int | None:
    """The office that an engine serves; None before its database has any."""
    return _OFFICES.get(dialect)


def share(metadata: MetaData) -> None:
    """Gives every table of a ledger its office, and puts all of them behind the wall."""
    metadata.info[_IS_SHARED] = True
    for table in metadata.tables.values():
        table.append_column(Column(COLUMN, Integer, nullable=False, default=_Served()))


def is_shared(table: Any) -> bool:
    """Whether rows of several offices may lie in a table."""
    return isinstance(table, Table) and bool(table.metadata.info.get(_IS_SHARED))


class _Served(FunctionElement[int]):
    """The office that is served, as it stands in a statement."""

    name = "served"
    inherit_cache = True
    type = Integer()


@compiles(_Served)
def _of_a_file(element: _Served, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ARG001
    return str(FIRST)


@compiles(_Served, "postgresql")
def _of_a_database(element: _Served, compiler: SQLCompiler, **more: Any) -> str:  # noqa: ARG001
    office = office_of(compiler.dialect)
    if office is None:
        raise RuntimeError("a statement was compiled before it was known for which office")
    return str(office)


@compiles(Table, "postgresql")
def _read(table: Table, compiler: Any, **more: Any) -> str:
    name = str(compiler.visit_table(table, **more))
    if not is_shared(table) or not name or more.get("iscrud") or more.get("ashint"):
        return name
    served = compiler.process(_Served())
    alias = more.get("enclosing_alias")
    # An alias of the table names it itself.
    named = "" if alias is not None and alias.element is table else f" AS {name}"
    return f"(SELECT * FROM {name} WHERE {COLUMN} = {served}){named}"  # noqa: S608 - ours


@compiles(Update, "postgresql")
def _update(statement: Update, compiler: Any, **more: Any) -> str:
    if is_shared(statement.table):
        _refuse_given(statement, compiler)
        statement = statement.where(statement.table.c[COLUMN] == _Served())
    return str(compiler.visit_update(statement, **more))


@compiles(Delete, "postgresql")
def _delete(statement: Delete, compiler: Any, **more: Any) -> str:
    if is_shared(statement.table):
        statement = statement.where(statement.table.c[COLUMN] == _Served())
    return str(compiler.visit_delete(statement, **more))


@compiles(Insert, "postgresql")
def _insert(statement: Insert, compiler: Any, **more: Any) -> str:
    if is_shared(statement.table):
        _refuse_given(statement, compiler)
    return str(compiler.visit_insert(statement, **more))


def _refuse_given(statement: Any, compiler: SQLCompiler) -> None:
    """Whose a row is, is nobody's to say: a row that was read elsewhere may tell another office."""
    # SQLAlchemy tells nowhere in public what `values` and `from_select` were given.
    of_rows = (key for rows in statement._multi_values for row in rows for key in row)  # noqa: SLF001
    given = (*(statement._values or ()), *(getattr(statement, "_select_names", None) or ()))  # noqa: SLF001
    keys = (*given, *of_rows, *(compiler.column_keys or ()))
    if any(getattr(key, "name", key) == COLUMN for key in keys):
        raise RuntimeError("a statement names the office itself")


@compiles(OnConflictDoNothing, "postgresql")
def _do_nothing(clause: OnConflictDoNothing, compiler: Any, **more: Any) -> str:
    return str(compiler.visit_on_conflict_do_nothing(_within_office(clause, compiler), **more))


@compiles(OnConflictDoUpdate, "postgresql")
def _do_update(clause: OnConflictDoUpdate, compiler: Any, **more: Any) -> str:
    return str(compiler.visit_on_conflict_do_update(_within_office(clause, compiler), **more))


def _within_office(clause: Any, compiler: Any) -> Any:
    """The key that may be taken already is one of this office: so it stands in the database."""
    inserting = compiler.stack[-1]["selectable"]
    keys = clause.inferred_target_elements
    if keys is None or not isinstance(inserting, Insert) or not is_shared(inserting.table):
        return clause
    led = copy(clause)
    led.inferred_target_elements = [COLUMN, *keys]
    return led
