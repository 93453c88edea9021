"""Owns how tables in PostgreSQL are laid out for several offices: whose a row is, and the keys.

For migrations. A key led by the office is one within it: nobody learns by a refused key that
another has the same number, address or file, and a reference never leads to another's row. The
server checks keys and references past row-level security (PostgreSQL's manual, CREATE POLICY).
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, text

from dispatch.ledger.scoping import COLUMN, FIRST

_OURS = """
    t.relnamespace = quote_ident(current_schema())::regnamespace AND t.relname = ANY(:tables)
"""
# References are dropped first and made last: they stand on the keys.
_KEYS = text(f"""
    SELECT t.oid::regclass::text AS whose, quote_ident(c.conname) AS name,
           c.contype = 'f' AS refers, pg_get_constraintdef(c.oid) AS said
      FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
     WHERE c.contype IN ('p', 'u', 'f') AND {_OURS}
     ORDER BY refers DESC, c.oid
""")  # noqa: S608 - constants
_INDEXES = text(f"""
    SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS said,
           i.indisunique AS is_key, pg_get_indexdef(i.indexrelid, 1, true) AS leads
      FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid
     WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid) AND {_OURS}
""")  # noqa: S608 - constants
_BTREE = "USING btree ("


def lead(connection: Connection, tables: Sequence[str]) -> None:
    """Gives tables the office, the first for all that they hold, and keys within it."""
    for name in tables:
        # Not one row is written anew for it (PostgreSQL's manual, ALTER TABLE, Notes).
        connection.exec_driver_sql(
            f'ALTER TABLE "{name}" ADD COLUMN {COLUMN} INTEGER NOT NULL DEFAULT {FIRST}'
        )
    _keys(connection, tables)
    for one in connection.execute(_INDEXES, {"tables": list(tables)}).all():
        if one.is_key or not one.leads.endswith("_id"):  # one row of another table is one office's
            _again(connection, one)


def _keys(connection: Connection, tables: Sequence[str]) -> None:
    keys = connection.execute(_KEYS, {"tables": list(tables)}).all()
    for one in keys:
        connection.exec_driver_sql(f"ALTER TABLE {one.whose} DROP CONSTRAINT {one.name}")
    for one in reversed(keys):
        led = one.said.replace("(", f"({COLUMN}, ", 2 if one.refers else 1)
        connection.exec_driver_sql(f"ALTER TABLE {one.whose} ADD CONSTRAINT {one.name} {led}")


def _again(connection: Connection, index: Any) -> None:
    if _BTREE in index.said:
        connection.exec_driver_sql(f"DROP INDEX {index.name}")
        led = index.said.replace(_BTREE, f"{_BTREE}{COLUMN}, ", 1)
        connection.exec_driver_sql(led)
