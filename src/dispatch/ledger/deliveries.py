"""Owns claims: deliveries taken for sending, many in one commit, and what is left of them.

A claim is committed before the first octet of its message leaves.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    func,
    literal_column,
    or_,
    select,
    update,
)

from dispatch.ledger import tables
from dispatch.ledger.columns import Moment
from dispatch.records import Claim, Run, Scope, Sender
from dispatch.states import DeliveryState, Step, origins
from dispatch.tiers import Tier

_delivery = tables.delivery
_recipient = tables.recipient
# In the order of the roster among what goes by one mailbox, said as the index `delivery_work` has
# it: by the id alone PostgreSQL would sort all that names no mailbox, for each few of them.
IN_ORDER = (_delivery.c.sender, _delivery.c.id)


@dataclass(slots=True)
class Ahead:
    """What a run may take next, read some way ahead; taking it asks the state again."""

    run: Run | None = None
    rows: deque[Row[Any]] = field(default_factory=deque)

    def read(self, connection: Connection, run: Run, now: datetime) -> None:
        """Reads further rows where none are left, or those that are left are another run's."""
        if self.run != run:
            self.run, self.rows = run, deque()
        if self.rows:
            return
        for work, asked in _each_work(run, now):
            asked["wanted"] = _READ_AHEAD - len(self.rows)
            self.rows.extend(connection.execute(work, asked))

    def next(self, most: int) -> list[Row[Any]]:
        """Up to so many of them."""
        return [self.rows.popleft() for _ in range(min(most, len(self.rows)))]


# A read costs as much as some ten messages' share of a commit; more at once would be memory.
_READ_AHEAD = 64


def claim(
    connection: Connection, ahead: Ahead, run: Run, wanted: int, now: datetime
) -> tuple[Claim, ...]:
    """Takes up to so many deliveries that may go now and marks them `sending`."""
    claims: list[Claim] = []
    while len(claims) < wanted:
        ahead.read(connection, run, now)
        rows = ahead.next(wanted - len(claims))
        if not rows:
            break
        mine = _take(connection, run, rows, now)
        claims += [claim_value(connection, row, now) for row in rows if row.id in mine]
    return tuple(claims)


def _take(connection: Connection, run: Run, rows: Sequence[Row[Any]], now: datetime) -> set[int]:
    """The state is asked again, so that of two senders only one gets it; the token, for an id may
    come again; and the mailbox, to which somebody may have been moved meanwhile.
    """
    read = {row.id: row.sender for row in rows}
    asked = [
        {"key": row.id, "is": row.token, "holder": run.holder, "now": now, "to": run.route,
         "by": row.sender}
        for row in rows
    ]  # fmt: skip
    if connection.execute(_TAKE, asked).rowcount == len(asked):
        return set(read)
    taken = select(_delivery.c.id, _delivery.c.sender).where(
        _delivery.c.id.in_(read),
        _delivery.c.state == DeliveryState.SENDING,
        _delivery.c.claimed_by == run.holder,
        _delivery.c.claimed_at == now,
    )
    return {row.id for row in connection.execute(taken) if row.sender == read[row.id]}


def any_waiting(connection: Connection, run: Run, now: datetime) -> bool:
    """Whether anything may go now, were it not for the mailbox's limits."""
    return any(
        connection.execute(work, {**asked, "wanted": 1}).first() is not None
        for work, asked in _each_work(run, now)
    )


def _each_work(run: Run, now: datetime) -> Iterator[tuple[Select[Any], dict[str, Any]]]:
    """The questions for what a run may take, without how many: each keeps to the index."""
    share = run.share
    for named in (True, False):
        if not (share.mailbox if named else share.unnamed):
            continue
        for state in origins(Step.CLAIM):
            asked = {"state": state, "now": now, "number": run.number}
            yield _work(run.scope, named), asked | ({"sender": share.mailbox} if named else {})


_TAKE = (
    update(_delivery)
    .where(
        _delivery.c.id == bindparam("key"),
        _delivery.c.token == bindparam("is"),
        # Not `in_`, which the driver's executemany cannot take.
        or_(*(_delivery.c.state == one for one in origins(Step.CLAIM))),
        _delivery.c.claimed_by.is_(None),
        _delivery.c.sender.is_not_distinct_from(bindparam("by", type_=_delivery.c.sender.type)),
    )
    .values(
        state=DeliveryState.SENDING,
        claimed_by=bindparam("holder"),
        claimed_at=bindparam("now", type_=Moment),
        route=bindparam("to"),
        tries=_delivery.c.tries + 1,
    )
)


@lru_cache(maxsize=8)
def _work(scope: Scope, named: bool) -> Select[Any]:  # noqa: FBT001 - lru_cache wants it plain
    """What may go now, in the order of the roster: of a mailbox, or what names none."""
    sender = _delivery.c.sender
    now = bindparam("now", type_=Moment)
    work = (
        whole_deliveries()
        .where(
            of_issue(bindparam("number")),
            _delivery.c.state == bindparam("state"),
            # What a worker has reserved is the worker's.
            _delivery.c.claimed_by.is_(None),
            sender == bindparam("sender") if named else sender.is_(None),
            or_(_delivery.c.not_before.is_(None), _delivery.c.not_before <= now),
        )
        .order_by(*IN_ORDER)
        .limit(bindparam("wanted"))
    )
    return within(work, scope)


def of_issue(number: str | BindParameter[str]) -> ColumnElement[bool]:
    """Of an issue, said so that the index of its deliveries gives their order, too."""
    issue = tables.issue
    return (
        _delivery.c.issue_id == select(issue.c.id).where(issue.c.number == number).scalar_subquery()
    )


def within(work: Select[Any], scope: Scope) -> Select[Any]:
    """The question narrowed to the recipients of a scope."""
    if scope.tiers is not None:
        work = work.where(_recipient.c.tier.in_(sorted(scope.tiers)))
    if scope.names is not None:
        work = work.where(_recipient.c.name.in_(sorted(scope.names)))
    return work


def whole_deliveries() -> Select[Any]:
    """Deliveries with what their recipients and issues add to a claim."""
    return (
        select(
            *(column for column in _delivery.c if column.name not in _UNREAD),
            _recipient.c.name,
            _recipient.c.tier,
            tables.issue.c.number,
            tables.issue.c.sender.label("issue_sender"),
            tables.issue.c.sender_name.label("issue_sender_name"),
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
    )


_UNREAD = frozenset(
    {
        "reply_text",
        "enhanced_status",
        "code",
        "copied_at",
        "route",
        "claimed_by",
        "address_lower",
        "domain",
    }
)


def claim_value(connection: Connection, row: Row[Any], now: datetime) -> Claim:
    """A delivery as it was claimed at a moment; the same row and moment give the same message."""
    first = _first_sent(connection, row) if row.attempt > 1 else None
    return Claim(
        delivery_id=row.id,
        rendition_id=row.rendition_id,
        recipient=row.name,
        tier=Tier(row.tier),
        address=row.address,
        attempt=row.attempt,
        tries=row.tries + 1,
        token=row.token,
        message_id=row.message_id,
        issue=row.number,
        sender=_sender(row),
        claimed_at=now,
        deferred_since=row.deferred_since,
        first_message_id=None if first is None else first.message_id,
        first_sent_at=None if first is None else first.sent_at,
    )


def _sender(row: Row[Any]) -> Sender:
    if row.sender is None:
        return Sender(row.issue_sender, row.issue_sender_name)
    return Sender(row.sender, row.sender_name)


def _first_sent(connection: Connection, row: Row[Any]) -> Any:
    """The first message this recipient got, by preference of this round and at this address."""
    return connection.execute(
        select(_delivery.c.message_id, _delivery.c.sent_at)
        .where(
            _delivery.c.recipient_id == row.recipient_id,
            _delivery.c.attempt < row.attempt,
            _delivery.c.sent_at.is_not(None),
        )
        .order_by(
            _delivery.c.round != row.round, _delivery.c.address != row.address, _delivery.c.attempt
        )
        .limit(1)
    ).first()


def counts(connection: Connection, issue_id: int) -> Mapping[DeliveryState, int]:
    """How many deliveries of an issue's round are in each state."""
    rows = connection.execute(
        select(_delivery.c.state, func.count())
        .where(_delivery.c.issue_id == issue_id, _of_this_round())
        .group_by(_delivery.c.state)
    )
    return {DeliveryState(state): count for state, count in rows}


def _of_this_round() -> ColumnElement[bool]:
    issue = tables.issue
    latest = select(issue.c.round).where(issue.c.id == _delivery.c.issue_id).scalar_subquery()
    return _delivery.c.round == latest


def waiting(connection: Connection, issue_id: int, scope: Scope) -> int:
    """How many deliveries within a scope have still to go."""
    asked = (
        select(func.count())
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.state.in_(origins(Step.CLAIM)))
    )
    count: int = connection.execute(within(asked, scope)).scalar_one()
    return count


def in_hand(connection: Connection, issue_id: int, scope: Scope) -> int:
    """How many deliveries within a scope somebody has reserved or is sending."""
    asked = (
        select(func.count())
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.claimed_by.is_not(None))
    )
    count: int = connection.execute(within(asked, scope)).scalar_one()
    return count


def named(connection: Connection, issue_id: int, state: DeliveryState) -> tuple[str, ...]:
    """The deliveries of an issue's round that are in a state, as `name <address>`."""
    rows = connection.execute(
        select(_recipient.c.name, _delivery.c.address)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.state == state, _of_this_round())
        .order_by(_delivery.c.id)
    )
    return tuple(f"{name} <{address}>" for name, address in rows)


def in_flight(state: DeliveryState) -> ColumnElement[bool]:
    """What is on the wire or in doubt, of any issue: said as the index of these few says it."""
    column = _delivery.c.state
    return column.in_([literal_column("'sending'"), literal_column("'uncertain'")]) & (
        column == state
    )


def recipients(connection: Connection, issue_id: int, names: Iterable[str]) -> Sequence[Any]:
    """Id, name and tier of some recipients of an issue."""
    return connection.execute(
        select(_recipient.c.id, _recipient.c.name, _recipient.c.tier)
        .where(_recipient.c.issue_id == issue_id, _recipient.c.name.in_(list(names)))
        .order_by(_recipient.c.position)
    ).all()
