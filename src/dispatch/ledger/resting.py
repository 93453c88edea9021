"""Owns when a mailbox rests: its limits, counted over all runs and machines, and its holds."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from dispatch.ledger import tables
from dispatch.ledger.columns import Moment
from dispatch.ledger.dialects import inserting
from dispatch.pacing import Limit
from dispatch.records import Hold, Run
from dispatch.states import DeliveryState

_delivery = tables.delivery
_hold = tables.hold
# What lies further ahead was written by a clock that was wrong, and must not hold anyone for years.
_SKEW = timedelta(minutes=5)
_LONGEST_HOLD = timedelta(hours=36)


def rests_until(
    connection: Connection, run: Run, held: Hold | None, now: datetime
) -> datetime | None:
    """The moment until which the run's mailbox may send nothing; None when it may now."""
    if held is not None and held.until > now:
        return held.until
    waits = [_free_again(connection, run.route, limit, now) for limit in run.limits]
    return max((one for one in waits if one is not None), default=None)


def room(connection: Connection, run: Run, now: datetime) -> int | None:
    """How many messages the limits still let go at this moment; None without limits."""
    left = [limit.messages - _count(connection, run.route, limit, now) for limit in run.limits]
    return max(min(left), 0) if left else None


def _free_again(connection: Connection, route: str, limit: Limit, now: datetime) -> datetime | None:
    """When the sending that fills the limit leaves its window; of the same that are counted."""
    if _count(connection, route, limit, now) < limit.messages:
        return None
    filling: datetime | None = connection.execute(
        select(_WENT)
        .where(
            _delivery.c.route == route,
            _delivery.c.claimed_at.between(now - 2 * limit.window, now + _SKEW),
        )
        .order_by(_WENT.desc())
        .offset(limit.messages - 1)
        .limit(1)
    ).scalar()
    free = None if filling is None else filling + limit.window
    return free if free is None or free > now else None


# The server had a message when it had answered; until then the claim must stand for it.
_WENT = func.coalesce(_delivery.c.sent_at, _delivery.c.claimed_at, type_=Moment)


def _count(connection: Connection, route: str, limit: Limit, now: datetime) -> int:
    return connection.execute(
        select(func.count()).where(
            _delivery.c.route == route,
            # The index finds these; twice the window leaves time for a message under way.
            _delivery.c.claimed_at.between(now - 2 * limit.window, now + _SKEW),
            now - limit.window < _WENT,
        )
    ).scalar_one()


def hold(connection: Connection, route: str, now: datetime) -> Hold | None:
    """The pause that the server of a route asked for, while it lasts."""
    row = connection.execute(
        select(_hold.c.until, _hold.c.said).where(
            _hold.c.route == route, _hold.c.until.between(now, now + _LONGEST_HOLD)
        )
    ).first()
    return None if row is None else Hold(row.until, row.said)


def put_on_hold(connection: Connection, route: str, asked: Hold) -> None:
    """Keeps a pause; a longer one that is kept already stays."""
    values = {"until": asked.until, "said": asked.said}
    connection.execute(
        inserting(connection, _hold)
        .values(route=route, **values)
        .on_conflict_do_update(
            index_elements=["route"], set_=values, where=_hold.c.until < asked.until
        )
    )


def recent(connection: Connection, route: str, since: datetime) -> Sequence[datetime]:
    """The moments of the sendings since then, ascending."""
    return (
        connection.execute(
            select(_delivery.c.claimed_at)
            .where(_delivery.c.route == route, _delivery.c.claimed_at > since)
            .order_by(_delivery.c.claimed_at)
        )
        .scalars()
        .all()
    )


_SAMPLE = 50


def seconds_each(connection: Connection, route: str) -> float | None:
    """What a message took on this way out lately, in seconds; None where none went yet."""
    rows = connection.execute(
        select(_delivery.c.claimed_at, _delivery.c.sent_at)
        .where(_delivery.c.route == route, _delivery.c.state == DeliveryState.ACCEPTED)
        .order_by(_delivery.c.claimed_at.desc())
        .limit(_SAMPLE)
    ).all()
    took = [sent - claimed for claimed, sent in rows if sent is not None and claimed is not None]
    return sum(took, timedelta()).total_seconds() / len(took) if took else None
