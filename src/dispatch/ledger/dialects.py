"""Owns what is written differently for SQLite and for PostgreSQL within one statement."""

import json
from collections.abc import Collection
from datetime import datetime
from typing import Any, Self, TypeAlias

from sqlalchemy import (
    ARRAY,
    Boolean,
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    Table,
    TableValuedAlias,
    Text,
    TypeDecorator,
    bindparam,
    func,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.sql.operators import OperatorType
from sqlalchemy.types import TypeEngine

from dispatch.ledger.columns import Moment

Inserting: TypeAlias = sqlite.Insert | postgresql.Insert


def inserting(connection: Connection, table: Table) -> Inserting:
    """An INSERT that can say ON CONFLICT: the same words on both, and no standard has them."""
    if connection.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def among(column: ColumnElement[Any], values: Collection[Any]) -> ColumnElement[bool]:
    """`column IN values` with the values in one parameter: any number of them, compiled once."""
    return _Among(column, bindparam(None, list(values), type_=_values_of(column)))


def among_given(column: ColumnElement[Any], name: str) -> ColumnElement[bool]:
    """The same with values that are given when the statement is executed: a list, by this name."""
    return _Among(column, bindparam(name, type_=_values_of(column)))


def _values_of(column: ColumnElement[Any]) -> "_Values":
    return _Values(numbers=isinstance(column.type, Integer))


class _Values(TypeDecorator[list[Any]]):
    """Many values as one: JSON for SQLite, an array for PostgreSQL."""

    impl = Text
    cache_ok = True

    def __init__(self, *, numbers: bool) -> None:
        super().__init__()
        self.numbers = numbers

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """What the driver is given."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(ARRAY(Integer() if self.numbers else Text()))
        return dialect.type_descriptor(Text())

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> Any:
        """The values for the driver."""
        return value if dialect.name == "postgresql" else json.dumps(value)


class _Among(FunctionElement[bool]):
    """A column and the values that it may have."""

    name = "among"
    inherit_cache = True
    type = Boolean()

    def self_group(self, against: OperatorType | None = None) -> Self:  # noqa: ARG002
        """As it is: SQLAlchemy would say `= 1` for SQLite, which then uses no index."""
        return self


@compiles(_Among, "sqlite")
def _in_sqlite(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, values = (compiler.process(one, **more) for one in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"  # noqa: S608 - two compiled pieces


@compiles(_Among, "postgresql")
def _in_postgresql(element: _Among, compiler: SQLCompiler, **more: Any) -> str:
    column, values = (compiler.process(one, **more) for one in element.clauses)
    return f"{column} = ANY ({values})"


def each_given(name: str) -> TableValuedAlias:
    """Texts that are given when the statement is executed, as rows with one column, `value`."""
    return _Each(bindparam(name, type_=_Values(numbers=False))).table_valued("value")


class _Each(FunctionElement[str]):
    """The rows of a parameter that holds many values."""

    name = "each"
    inherit_cache = True
    type = Text()


@compiles(_Each, "sqlite")
def _each_in_sqlite(element: _Each, compiler: SQLCompiler, **more: Any) -> str:
    return f"json_each({compiler.process(element.clauses, **more)})"


@compiles(_Each, "postgresql")
def _each_in_postgresql(element: _Each, compiler: SQLCompiler, **more: Any) -> str:
    # Its column is called as that of SQLite's function is; of an array its length is known to the
    # planner, which of jsonb_array_elements believes a hundred.
    return f"(SELECT unnest({compiler.process(element.clauses, **more)}) AS value)"


def moment_of(connection: Connection) -> datetime:
    """What time it is in a database: the same for all, whatever their machines say."""
    clock = func.timezone("UTC", func.clock_timestamp(), type_=Moment)
    moment: datetime = connection.execute(select(clock)).scalar_one()
    return moment
