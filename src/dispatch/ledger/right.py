"""Owns the right to send: one sender at a time on a ledger.

A lock that dies with its holder, free at once: of this machine for a file, of the server for a
database. Where such a lock does not reach, between machines that share the ledger's folder or
behind a connection that was cut, a lease in the ledger that its holder renews.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select, update

from dispatch.errors import TryAgain
from dispatch.ledger import tables
from dispatch.ledger.dialects import inserting
from dispatch.ledger.engine import Where
from dispatch.words import say

_lease = tables.lease
_NAME = "sending"
LEASE = timedelta(minutes=3)
RENEW_AFTER = timedelta(seconds=30)


@contextmanager
def lock(engine: Engine, where: Where) -> Iterator[None]:
    """The lock; raises TryAgain while another process holds it."""
    if isinstance(where, Path):
        with _of_this_machine(where):
            yield
        return
    from dispatch.ledger.postgresql import sending_lock

    with sending_lock(engine, where) as free:
        if not free:
            raise taken("dispatch")
        yield


@contextmanager
def _of_this_machine(path: Path) -> Iterator[None]:
    from filelock import FileLock, Timeout

    held = FileLock(path.with_suffix(".sending.lock"))
    try:
        held.acquire(timeout=0)
    except Timeout:
        raise taken("dispatch") from None
    try:
        yield
    finally:
        held.release()


def refuse_workers(connection: Connection) -> None:
    """Raises TryAgain while a worker lives; within this write transaction none can begin.

    A worker holds no right to send: who wants to be alone with a ledger has to ask for both.
    """
    if connection.dialect.name != "postgresql":
        return
    from dispatch.ledger import presence, reserving

    reserving.give_back(connection, presence.bury(connection, ""))
    living = presence.living(connection)
    if living:
        raise TryAgain(
            say(
                "有发送进程（dispatch worker）在运行：{names}，本次没有动台账。",
                names="、".join(living),
            ),
            advice=say("先把它们都停下（Ctrl-C），再运行一次；断电停掉的，三分钟以后就不算了。"),
        )


def taken(by: str) -> TryAgain:
    """Somebody else sends."""
    return TryAgain(
        say("另一个 dispatch 正在发送（{by}），本次没有发送。", by=by),
        advice=say("等它结束后看 dispatch status，需要时再运行一次。"),
    )


def acquire(connection: Connection, holder: str, now: datetime) -> None:
    """Takes the lease; raises TryAgain while another machine's is alive.

    One of this machine, whose lock we hold, is that of the dead.
    """
    row = connection.execute(select(_lease).where(_lease.c.name == _NAME)).first()
    alive = row is not None and row.until > now and row.until <= now + LEASE
    if row is not None and alive and _machine(row.holder) != _machine(holder):
        raise taken(_machine(row.holder))
    values = {"holder": holder, "until": now + LEASE}
    connection.execute(
        inserting(connection, _lease)
        .values(name=_NAME, **values)
        .on_conflict_do_update(index_elements=["name"], set_=values)
    )


def renew(connection: Connection, holder: str, now: datetime) -> bool:
    """Prolongs the lease; False when another has taken it over."""
    renewed = connection.execute(
        update(_lease)
        .where(_lease.c.name == _NAME, _lease.c.holder == holder)
        .values(until=now + LEASE)
    )
    return renewed.rowcount == 1


def is_held(connection: Connection, holder: str) -> bool:
    """Whether the lease is still the holder's."""
    found = connection.execute(select(_lease.c.holder).where(_lease.c.name == _NAME)).scalar()
    return found == holder


def release(connection: Connection, holder: str) -> None:
    """Gives the lease back."""
    connection.execute(delete(_lease).where(_lease.c.name == _NAME, _lease.c.holder == holder))


def _machine(holder: str) -> str:
    return holder.rpartition(":")[0]
