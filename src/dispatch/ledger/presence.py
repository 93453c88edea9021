"""Owns who is at work on a ledger in PostgreSQL: a lease and a lock of each worker's.

The lease lives by the database's clock, so that no machine's own can prolong or cut it. The lock is
a connection's and is free as soon as the server has noticed that its holder died; a connection may
also be cut while its holder lives on, so that a free lock alone proves nothing: only one whose
holder has not renewed its lease for a while is dead. What a worker has merely reserved is taken
from it at once; should it live after all, it will find that this is no longer its own.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from threading import Event, Thread
from time import monotonic
from typing import Any

import psycopg
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import DBAPIError

from dispatch.errors import DispatchError
from dispatch.ledger.postgresql import kept_open
from dispatch.ledger.waking import CHANNEL
from dispatch.records.databases import Database

WORKER = "worker:"
LEASE = timedelta(minutes=3)
# Longer than a worker needs to come back to a database that was restarted.
GRACE = timedelta(seconds=15)
_BEAT_SECONDS = 4.0
_NAP_SECONDS = 0.25
_AGAIN_SECONDS = 0.5

_CLOCK = "timezone('UTC', clock_timestamp())"
# Of 64 bits, so that two holders never share one by chance.
_KEY = "hashtextextended(coalesce(current_schema(), '') || '/' || CAST(:name AS text), 1685283698)"
_ENROL = text(
    "INSERT INTO lease (name, holder, until)"  # noqa: S608 - constants
    f" VALUES (:name, :holder, {_CLOCK} + CAST(:lease AS interval))"
)
_RENEW = text(f"UPDATE lease SET until = {_CLOCK} + CAST(:lease AS interval) WHERE name = :name")  # noqa: S608
_IS_THERE = text("SELECT 1 FROM lease WHERE name = :name")
_LEAVE = text("DELETE FROM lease WHERE name = :name")
_OTHERS = text("SELECT name FROM lease WHERE name LIKE 'worker:%' AND name <> :mine")
_IS_FREE = text(f"SELECT pg_try_advisory_xact_lock({_KEY})")
_TAKE = text(f"SELECT pg_advisory_lock({_KEY})")
_BURY = text(
    "DELETE FROM lease WHERE name = :name"  # noqa: S608 - constants
    f" AND (until < {_CLOCK} OR (:free AND until < {_CLOCK}"
    " + CAST(:lease AS interval) - CAST(:grace AS interval)"
    " AND pg_postmaster_start_time() < clock_timestamp() - CAST(:grace AS interval)))"
)


def enrol(connection: Connection, name: str) -> None:
    """Begins the lease of a worker."""
    holder = name.removeprefix(WORKER).rpartition(":")[0]
    connection.execute(_ENROL, {"name": name, "holder": holder, "lease": LEASE})


def leave(connection: Connection, name: str) -> None:
    """Ends it."""
    connection.execute(_LEAVE, {"name": name})


def is_there(connection: Connection, name: str) -> bool:
    """Whether a worker's lease was not taken from it; it cannot be within this transaction."""
    return connection.execute(_IS_THERE, {"name": name}).first() is not None


def bury(connection: Connection, mine: str) -> tuple[str, ...]:
    """Ends the leases of the dead; returns those whose lock is free, living or dead."""
    free = []
    for name in connection.execute(_OTHERS, {"mine": mine}).scalars().all():
        is_free = bool(connection.execute(_IS_FREE, {"name": name}).scalar())
        asked = {"name": name, "free": is_free, "lease": LEASE, "grace": GRACE}
        connection.execute(_BURY, asked)
        if is_free:
            free.append(name)
    return tuple(free)


@contextmanager
def kept_up(
    engine: Engine, database: Database, name: str, news: Callable[[], None]
) -> Iterator[None]:
    """Renews a worker's lease, holds its lock and hears what is new, in a thread of its own.

    A connection that is cut is made again; `news` is called also then, for it may have missed some.
    """
    ended = Event()
    thread = Thread(
        target=_keep_up, args=(engine, database, name, news, ended), name="dispatch-presence"
    )
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def _keep_up(
    engine: Engine, database: Database, name: str, news: Callable[[], None], ended: Event
) -> None:
    while not ended.is_set():
        with suppress(DispatchError, DBAPIError, psycopg.Error):
            with kept_open(engine, database) as connection:
                _take(connection, name)
                news()
                _listen(connection, name, news, ended)
            return
        ended.wait(_AGAIN_SECONDS)


def _take(connection: Connection, name: str) -> None:
    connection.execute(text("SET idle_session_timeout = 0"))
    connection.execute(text(f"LISTEN {CHANNEL}"))
    # That of a connection of ours that was cut may not be free yet.
    connection.execute(_TAKE, {"name": name})


def _listen(connection: Connection, name: str, news: Callable[[], None], ended: Event) -> None:
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    beaten = -_BEAT_SECONDS
    while not ended.is_set():
        if monotonic() - beaten >= _BEAT_SECONDS:
            beaten = monotonic()
            connection.execute(_RENEW, {"name": name, "lease": LEASE})
        for _ in driver.notifies(timeout=_NAP_SECONDS, stop_after=1):
            news()
