"""Owns of which mailbox of the office a message is, and when its mailboxes were read.

A delivery that names no mailbox goes by that of its issue, as all did when an office had one.
"""

from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, ScalarSelect, and_, exists, func, or_, select

from dispatch.ledger import tables
from dispatch.ledger.dialects import among_given
from dispatch.states import DeliveryState

_delivery = tables.delivery
_issue = tables.issue

Own: TypeAlias = str | tuple[str, ...]
"""The address of the office's mailbox, or those of its mailboxes."""

OF_DELIVERY: ColumnElement[str] = func.coalesce(_delivery.c.sender, _issue.c.sender)


def addresses(own: Own) -> tuple[str, ...]:
    """The addresses that are meant."""
    return (own,) if isinstance(own, str) else own


def sent_from(own: Own) -> ColumnElement[bool]:
    """Whether a delivery joined with its issue is of one of these mailboxes."""
    ours = addresses(own)
    unnamed = and_(_delivery.c.sender.is_(None), _issue.c.sender.in_(ours))
    return or_(_delivery.c.sender.in_(ours), unnamed)


def sent_from_given(name: str) -> ColumnElement[bool]:
    """The same of the mailboxes that are given when the statement is executed: a list, by name."""
    return among_given(OF_DELIVERY, name)


def polled_of_issue() -> ScalarSelect[Any]:
    """When the mailboxes of an issue were last read; the oldest of their folders counts."""
    cursor = tables.cursor
    of_some = (
        exists()
        .where(
            _delivery.c.issue_id == _issue.c.id,
            # Every state there is, so that the index finds it.
            _delivery.c.state.in_(tuple(DeliveryState)),
            _delivery.c.sender == cursor.c.mailbox,
        )
        .correlate(_issue, cursor)
    )
    return (
        select(func.min(cursor.c.polled_at))
        .where(or_(cursor.c.mailbox == _issue.c.sender, of_some))
        .correlate(_issue)
        .scalar_subquery()
    )
