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
from sqlalchemy import (
    Boolean,
    Connection,
    DateTime,
    Engine,
    Interval,
    TextClause,
    and_,
    bindparam,
    cast,
    delete,
    func,
    insert,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.exc import DBAPIError

from dispatch.errors import DispatchError
from dispatch.ledger import tables
from dispatch.ledger.columns import Moment
from dispatch.ledger.postgresql import kept_open
from dispatch.ledger.scoping import office_of
from dispatch.ledger.waking import CHANNEL
from dispatch.records.databases import Database

WORKER = "worker:"
LEASE = timedelta(minutes=3)
# Longer than a worker needs to come back to a database that was restarted.
GRACE = timedelta(seconds=20)
_BEAT_SECONDS = 4.0
_NAP_SECONDS = 0.25
_AGAIN_SECONDS = 0.5
_JOIN_SECONDS = 2.0

_lease = tables.lease
_NAMED = _lease.c.name == bindparam("key")
_CLOCK = func.timezone("UTC", func.clock_timestamp(), type_=DateTime())
_RUNS_OUT = _CLOCK + bindparam("lease", type_=Interval())
_GRACE = bindparam("grace", type_=Interval())
_ENROL = insert(_lease).values(
    name=bindparam("key"), holder=bindparam("whose"), until=cast(_RUNS_OUT, Moment)
)
_RENEW = update(_lease).where(_NAMED).values(until=cast(_RUNS_OUT, Moment))
_IS_THERE = select(_lease.c.name).where(_NAMED)
_LEAVE = delete(_lease).where(_NAMED)
_OTHERS = select(_lease.c.name).where(
    _lease.c.name.startswith(WORKER, autoescape=True), _lease.c.name != bindparam("mine")
)
_UNTIL = cast(_lease.c.until, DateTime())
_BURY = delete(_lease).where(
    _NAMED,
    or_(
        _UNTIL < _CLOCK,
        and_(
            bindparam("free", type_=Boolean()),
            _RUNS_OUT - _GRACE > _UNTIL,
            func.pg_postmaster_start_time() < func.clock_timestamp() - _GRACE,
        ),
    ),
)


def _lock(what: str, connection: Connection) -> TextClause:
    """Of 64 bits, so that two holders never share one by chance; each office has its own."""
    whose = f"coalesce(current_schema(), '') || '/{office_of(connection.dialect)}/'"
    return text(f"SELECT {what}(hashtextextended({whose} || CAST(:key AS text), 1685283698))")


def enrol(connection: Connection, name: str) -> None:
    """Begins the lease of a worker."""
    holder = name.removeprefix(WORKER).rpartition(":")[0]
    connection.execute(_ENROL, {"key": name, "whose": holder, "lease": LEASE})


def leave(connection: Connection, name: str) -> None:
    """Ends it."""
    connection.execute(_LEAVE, {"key": name})


def is_there(connection: Connection, name: str) -> bool:
    """Whether a worker's lease was not taken from it; it cannot be within this transaction."""
    return connection.execute(_IS_THERE, {"key": name}).first() is not None


def living(connection: Connection) -> tuple[str, ...]:
    """The workers whose leases stand, each as machine and process."""
    found = connection.execute(_OTHERS, {"mine": ""}).scalars()
    return tuple(sorted(name.removeprefix(WORKER).rpartition(":")[0] for name in found))


def bury(connection: Connection, mine: str) -> tuple[str, ...]:
    """Ends the leases of the dead; returns those and the living whose lock is free.

    The lock of a machine that sleeps stays held: its name is never met with again.
    """
    free = []
    for name in connection.execute(_OTHERS, {"mine": mine}).scalars().all():
        lock = _lock("pg_try_advisory_xact_lock", connection)
        is_free = bool(connection.execute(lock, {"key": name}).scalar())
        asked = {"key": name, "free": is_free, "lease": LEASE, "grace": GRACE}
        is_dead = connection.execute(_BURY, asked).rowcount > 0
        if is_free or is_dead:
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
        # A network that is cut may hold it up for a minute.
        thread.join(_JOIN_SECONDS)


def _keep_up(
    engine: Engine, database: Database, name: str, news: Callable[[], None], ended: Event
) -> None:
    while not ended.is_set():
        with suppress(DispatchError, DBAPIError, psycopg.Error):
            with kept_open(engine, database) as connection:
                _take(connection, name)
                if not ended.is_set():
                    news()
                _listen(connection, name, news, ended)
            return
        ended.wait(_AGAIN_SECONDS)


def _take(connection: Connection, name: str) -> None:
    connection.execute(text("SET idle_session_timeout = 0"))
    connection.execute(text(f"LISTEN {CHANNEL}"))
    # That of a connection of ours that was cut may not be free yet.
    connection.execute(_lock("pg_advisory_lock", connection), {"key": name})


def _listen(connection: Connection, name: str, news: Callable[[], None], ended: Event) -> None:
    driver: psycopg.Connection[Any] = connection.connection.driver_connection  # type: ignore[assignment]
    beaten = -_BEAT_SECONDS
    while not ended.is_set():
        if monotonic() - beaten >= _BEAT_SECONDS:
            beaten = monotonic()
            connection.execute(_RENEW, {"key": name, "lease": LEASE})
        for _ in driver.notifies(timeout=_NAP_SECONDS, stop_after=1):
            news()
