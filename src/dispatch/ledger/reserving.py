"""Owns what workers share out among themselves: reservations, and the step from one to `sending`.

Reserved is what waits and has a holder; nothing of it was begun. The step to `sending` asks for the
holder again and is committed before the first octet: whoever lost a reservation finds it gone.
Only first sendings that go whole and that nobody stopped (`carry_on`); reminders wait for a poll.
"""

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, exists, func, or_, select
from sqlalchemy import update as updating

from dispatch.ledger import tables
from dispatch.ledger.columns import Moment
from dispatch.ledger.deliveries import IN_ORDER, claim_value, whole_deliveries
from dispatch.records import Claim, Run
from dispatch.states import DeliveryState, Step, origins

_delivery = tables.delivery
_issue = tables.issue
_WAITING = origins(Step.CLAIM)
# No more than what a worker sends in about so long, or the last ones would wait for one of many.
_SUPPLY = timedelta(seconds=1)
_LEAST, _MOST = 1, 64


@dataclass(slots=True)
class Reserve:
    """What a worker has reserved and not yet begun, in its memory."""

    rows: deque[Row[Any]] = field(default_factory=deque)
    _filled: datetime | None = None
    _size: int = _LEAST

    def batch(self, wanted: int, now: datetime) -> int:
        """How many to reserve: twice as many as the last time where those were soon used up."""
        if self._filled is not None:
            quick = now - self._filled < _SUPPLY
            self._size = min(2 * self._size, _MOST) if quick else max(self._size // 2, _LEAST)
        self._filled = now
        return max(self._size, wanted)


def take(
    connection: Connection, reserve: Reserve, run: Run, wanted: int, room: int | None, now: datetime
) -> tuple[Claim, ...]:
    """Up to so many deliveries marked `sending`; `room` is what the limits leave at this moment."""
    most = wanted if room is None else min(wanted, room)
    may_go = under_way(connection, run, now)
    claims: list[Claim] = []
    while len(claims) < most:
        if not reserve.rows:
            batch = reserve.batch(most - len(claims), now)
            batch = batch if room is None else min(batch, room - len(claims))
            reserve.rows.extend(_reserve(connection, run, may_go, batch, now))
        rows = [reserve.rows.popleft() for _ in range(min(most - len(claims), len(reserve.rows)))]
        if not rows:
            break
        rows = [row for row in rows if row.issue_id in may_go]
        mine = _begin(connection, run, [row.id for row in rows], now)
        claims += [claim_value(connection, row, now) for row in rows if row.id in mine]
    return tuple(claims)


def under_way(connection: Connection, run: Run, now: datetime) -> dict[int, str]:
    """The issues that go on without a clerk, the oldest first, each with its mailbox.

    None while the run's own mailbox rests.
    """
    open_restore = exists().where(tables.restored.c.settled_at.is_(None))
    paused = tables.paused_mailbox
    rests = exists().where(paused.c.address == run.share.mailbox)
    found = connection.execute(
        select(_issue.c.id, _issue.c.sender)
        .where(
            _issue.c.carry_on,
            or_(_issue.c.send_at.is_(None), _issue.c.send_at <= now),
            ~open_restore,
            ~rests,
        )
        .order_by(_issue.c.id)
    )
    return {row.id: row.sender for row in found}


def _works(run: Run, issues: Mapping[int, str], now: datetime) -> Iterator[ColumnElement[bool]]:
    """What a run may take, in its order: each of these keeps to the index."""
    share, sender = run.share, _delivery.c.sender
    for issue_id, of_issue in issues.items():
        unnamed = share.mailbox == of_issue or (share.unnamed and of_issue not in run.others)
        whose = [sender == share.mailbox, *([sender.is_(None)] if unnamed else [])]
        for own in whose:
            for state in _WAITING:
                yield and_(_may_go(issue_id, now), own, _is(state))


def _reserve(
    connection: Connection, run: Run, issues: Mapping[int, str], wanted: int, now: datetime
) -> Sequence[Row[Any]]:
    ids: list[int] = []
    for work in _works(run, issues, now):
        if len(ids) < wanted:
            found = select(_delivery.c.id).where(work)
            found = found.order_by(*IN_ORDER).limit(wanted - len(ids))
            found = found.with_for_update(skip_locked=True)
            ids += connection.execute(found).scalars()
    if not ids:
        return ()
    connection.execute(
        updating(_delivery).where(_delivery.c.id.in_(ids)).values(claimed_by=run.holder)
    )
    whole = whole_deliveries().where(_delivery.c.id.in_(ids)).order_by(_delivery.c.id)
    return connection.execute(whole).all()


def _is(state: DeliveryState) -> ColumnElement[bool]:
    return _delivery.c.state == state


def _may_go(issue_id: int, now: datetime) -> ColumnElement[bool]:
    text = tables.issue_text
    first = (
        select(text.c.first_attempt)
        .join(_issue, and_(_issue.c.id == text.c.issue_id, _issue.c.round == text.c.round))
        .where(_issue.c.id == issue_id)
        .scalar_subquery()
    )
    return and_(
        _delivery.c.issue_id == issue_id,
        _delivery.c.attempt == first,
        _delivery.c.claimed_by.is_(None),
        or_(_delivery.c.not_before.is_(None), _delivery.c.not_before <= now),
    )


def _begin(connection: Connection, run: Run, ids: Sequence[int], now: datetime) -> set[int]:
    if not ids:
        return set()
    rows = [{"key": one, "holder": run.holder, "now": now, "to": run.route} for one in ids]
    if connection.execute(_BEGIN, rows).rowcount == len(rows):
        return set(ids)
    mine = select(_delivery.c.id).where(
        _delivery.c.id.in_(ids),
        _is(DeliveryState.SENDING),
        _delivery.c.claimed_by == run.holder,
        _delivery.c.claimed_at == now,
    )
    return set(connection.execute(mine).scalars())


_BEGIN = (
    updating(_delivery)
    .where(
        _delivery.c.id == bindparam("key"),
        _delivery.c.claimed_by == bindparam("holder"),
        or_(*(_is(one) for one in _WAITING)),
    )
    .values(
        state=DeliveryState.SENDING,
        claimed_at=bindparam("now", type_=Moment),
        route=bindparam("to"),
        tries=_delivery.c.tries + 1,
    )
)


def any_waiting(connection: Connection, run: Run, now: datetime) -> bool:
    """Whether there is anything that a worker may take now, were it not for the limits."""
    return any(
        connection.execute(select(_delivery.c.id).where(work).limit(1)).first() is not None
        for work in _works(run, under_way(connection, run, now), now)
    )


def give_back(connection: Connection, holders: Sequence[str]) -> int:
    """Frees what some holders have reserved and not begun."""
    if not holders:
        return 0
    freed = connection.execute(
        updating(_delivery)
        .where(
            _delivery.c.claimed_by.in_(holders),
            _delivery.c.state.in_((*_WAITING, DeliveryState.WITHDRAWN)),
        )
        .values(claimed_by=None)
    )
    return freed.rowcount


def appointed(connection: Connection, now: datetime, punctual: timedelta) -> Sequence[int]:
    """The issues appointed for a moment that has just come and that nobody has begun or stopped."""
    touched = exists().where(
        _delivery.c.issue_id == _issue.c.id, _delivery.c.claimed_at >= _issue.c.send_at
    )
    found = select(_issue.c.id).where(
        _issue.c.send_at.between(now - punctual, now),
        ~_issue.c.carry_on,
        _issue.c.begun_for.is_distinct_from(_issue.c.send_at),
        ~touched,
    )
    return connection.execute(found).scalars().all()


def take_up(connection: Connection, issues: Sequence[int]) -> None:
    """Lets workers begin with some issues, once for the moment that they were appointed for."""
    connection.execute(
        updating(_issue)
        .where(_issue.c.id.in_(issues))
        .values(carry_on=True, begun_for=_issue.c.send_at)
    )


def done(connection: Connection) -> Sequence[int]:
    """The issues that workers were at and of which nothing waits or is under way."""
    left = exists().where(
        _delivery.c.issue_id == _issue.c.id,
        _delivery.c.state.in_((*_WAITING, DeliveryState.SENDING)),
    )
    return connection.execute(select(_issue.c.id).where(_issue.c.carry_on, ~left)).scalars().all()


def close(connection: Connection, issues: Sequence[int]) -> None:
    """They need no worker any more."""
    connection.execute(updating(_issue).where(_issue.c.id.in_(issues)).values(carry_on=False))


def next_moment(connection: Connection, run: Run, now: datetime) -> datetime | None:
    """When the next of what waits for its time may go."""
    appointed = connection.execute(
        select(func.min(_issue.c.send_at)).where(_issue.c.send_at > now)
    ).scalar()
    deferred = connection.execute(
        select(func.min(_delivery.c.not_before)).where(
            _delivery.c.issue_id.in_(list(under_way(connection, run, now))),
            _delivery.c.state == DeliveryState.DEFERRED,
            _delivery.c.not_before > now,
        )
    ).scalar()
    return min((one for one in (appointed, deferred) if one is not None), default=None)
