"""Owns the inspection of a ledger as it lies there: nothing is made, mended or migrated."""

import time
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from dispatch.errors import DispatchError
from dispatch.ledger import schema
from dispatch.ledger.engine import Where, open_engine, transaction
from dispatch.words import Words

# A sender at work is no fault: the test for writing must not wait for it.
_BUSY_MILLISECONDS = 2000
_STEPS = 10_000


@dataclass(frozen=True, slots=True)
class Inspected:
    """A ledger: `schema` None where it is empty; `damage` is what SQLite's check said.

    `checked_whole` is False where the time was over before the end. `refusal` is why nothing can
    be written, None where it can.
    """

    schema: str | None
    newest_schema: str
    damage: tuple[str, ...]
    checked_whole: bool
    refusal: Words | None


def inspect(where: Where, seconds: float) -> Inspected | None:
    """What a ledger is worth; None where there is no file. Raises LedgerUnusable for no ledger.

    Of a file SQLite's integrity check and its foreign keys, for so many seconds at the most; a
    database's soundness is its server's own care.
    """
    if isinstance(where, Path) and not where.exists():
        return None
    engine = open_engine(where)
    try:
        damage: tuple[str, ...] = ()
        whole = True
        with transaction(engine, where, write=False) as connection:
            version = schema.version(connection)
            if isinstance(where, Path):
                damage, whole = _damage(connection, seconds)
        return Inspected(version, schema.HEAD, damage, whole, _refusal(engine, where))
    finally:
        engine.dispose()


def _refusal(engine: Engine, where: Where) -> Words | None:
    """Why nothing can be written."""
    try:
        if isinstance(where, Path):
            with engine.connect() as one:
                one.exec_driver_sql(f"PRAGMA busy_timeout={_BUSY_MILLISECONDS}")
        with transaction(engine, where, write=True) as connection:
            if not isinstance(where, Path):
                # The lock alone writes nothing.
                connection.exec_driver_sql("CREATE TEMPORARY TABLE dispatch_inspected ()")
                connection.exec_driver_sql("DROP TABLE dispatch_inspected")
    except DispatchError as error:
        return error.problem
    return None


def _damage(connection: Connection, seconds: float) -> tuple[tuple[str, ...], bool]:
    """What is wrong inside, and whether the check came to its end."""
    driver = connection.connection.driver_connection
    assert driver is not None
    until = time.monotonic() + seconds
    driver.set_progress_handler(lambda: int(time.monotonic() > until), _STEPS)
    try:
        said = connection.execute(text("PRAGMA integrity_check(5)")).scalars().all()
        orphans = connection.execute(text("PRAGMA foreign_key_check")).all()
    except Exception as error:
        if "interrupted" in str(error):
            return (), False
        raise
    finally:
        driver.set_progress_handler(None, 0)
    found = [one for one in said if one != "ok"]
    found += [f"{row[0]} {row[1]} → {row[2]}" for row in orphans[:5]]
    return tuple(found), True
