"""Owns what is known of issues without their recipients: which there are, and how far they are."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select

from dispatch.ledger import stubs, tables
from dispatch.ledger.own import Own, addresses
from dispatch.records import IssueHead
from dispatch.states import DeliveryState, Step, origins

_delivery = tables.delivery
_issue = tables.issue
# Not the text, which is the most of it.
_HEAD = select(
    _issue.c.id, _issue.c.number, _issue.c.digest, _issue.c.round, _issue.c.planned_at,
    _issue.c.send_at, _issue.c.begun_for, _issue.c.carry_on, _issue.c.sender,
)  # fmt: skip


def head(connection: Connection, number: str) -> IssueHead | None:
    """An issue without its recipients."""
    row = connection.execute(_HEAD.where(_issue.c.number == number)).first()
    return None if row is None else _head(connection, row)


def heads_since(connection: Connection, since: datetime) -> tuple[IssueHead, ...]:
    """The issues planned or corrected since a moment, the oldest first."""
    text = tables.issue_text
    texts = select(text.c.issue_id).where(text.c.planned_at >= since)
    return _heads(connection, _issue.c.id.in_(texts))


def heads_waiting(connection: Connection) -> tuple[IssueHead, ...]:
    """The issues of which something has still to go, the oldest first."""
    return _heads(connection, _waits())


def waiting_ids(connection: Connection) -> Sequence[int]:
    """The keys of these issues."""
    return connection.execute(select(_issue.c.id).where(_waits())).scalars().all()


def _waits() -> ColumnElement[bool]:
    return or_(*(_has_one(state) for state in origins(Step.CLAIM)))


def _has_one(state: DeliveryState) -> ColumnElement[bool]:
    """A look for each issue into the index that has its deliveries: never through all of them."""
    one = select(_delivery.c.id).where(
        _delivery.c.issue_id == _issue.c.id, _delivery.c.state == state
    )
    return one.limit(1).scalar_subquery().is_not(None)


def _heads(connection: Connection, which: ColumnElement[bool]) -> tuple[IssueHead, ...]:
    rows = connection.execute(_HEAD.where(which).order_by(_issue.c.planned_at, _issue.c.id)).all()
    return tuple(_head(connection, row) for row in rows)


def _head(connection: Connection, row: Any) -> IssueHead:
    begun = row.send_at is not None and (
        row.begun_for == row.send_at or _has_begun_since(connection, row.id, row.send_at)
    )
    return IssueHead(
        row.number,
        row.digest,
        row.round,
        row.planned_at,
        row.send_at,
        begun,
        row.carry_on,
        row.sender,
    )


def _has_begun_since(connection: Connection, issue_id: int, moment: datetime) -> bool:
    first = connection.execute(
        select(_delivery.c.id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.claimed_at >= moment)
        .limit(1)
    ).first()
    return first is not None


def numbers(connection: Connection) -> tuple[str, ...]:
    """All issues planned so far, the latest planned first."""
    rows = connection.execute(
        select(_issue.c.number).order_by(_issue.c.planned_at.desc(), _issue.c.id.desc())
    )
    return tuple(number for (number,) in rows)


def first_planned(connection: Connection, own: Own) -> datetime | None:
    """When these mailboxes were first planned with: nothing older can be an answer."""
    gone, kept = stubs.archived_issue, tables.recipient_mailbox
    ours = addresses(own)
    first = _first(connection, _issue.c.sender.in_(ours), gone.c.sender.in_(ours))
    if first is not None:
        return first
    # The contact mailbox of then may be gone; one that wrote for it is still read.
    written = exists().where(kept.c.mailbox.in_(ours))
    return _first(connection, written, written)


def _first(
    connection: Connection, here: ColumnElement[bool], archived: ColumnElement[bool]
) -> datetime | None:
    """Of issues that are here or were: late mail comes to what is archived, too."""
    asked = ((_issue, here), (stubs.archived_issue, archived))
    moments = [
        connection.execute(select(func.min(table.c.planned_at)).where(which)).scalar()
        for table, which in asked
    ]
    return min((one for one in moments if one is not None), default=None)
