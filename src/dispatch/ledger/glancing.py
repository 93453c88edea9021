"""Owns reading at a glance: headings and figures of issues, in a query or two."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, case, func, select

from dispatch.ledger import tables
from dispatch.ledger.own import polled_of_issue
from dispatch.records.glimpses import Glimpse, Heading
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing, Step, origins
from dispatch.tiers import Tier

_issue = tables.issue
_recipient = tables.recipient
_delivery = tables.delivery
_evidence = tables.evidence


def heading(connection: Connection, number: str) -> Heading | None:
    """One issue by itself; None where it was never planned."""
    row = connection.execute(_headings().where(_issue.c.number == number)).first()
    return None if row is None else Heading(*row)


def headings(connection: Connection, most: int) -> tuple[Heading, ...]:
    """The issues planned last, the latest first."""
    rows = connection.execute(
        _headings().order_by(_issue.c.planned_at.desc(), _issue.c.id.desc()).limit(most)
    )
    return tuple(Heading(*row) for row in rows)


def _headings() -> Select[Any]:
    sent = (
        select(func.min(_delivery.c.sent_at))
        .where(_delivery.c.issue_id == _issue.c.id)
        .scalar_subquery()
    )
    return select(_issue.c.number, _issue.c.round, _issue.c.planned_at, sent, polled_of_issue())


def glimpses(connection: Connection, numbers: Sequence[str]) -> tuple[Glimpse, ...]:
    """The recipients of some issues, in the order of each roster."""
    suggested = _suggested(connection, numbers)
    rows = connection.execute(
        _figures().where(_issue.c.number.in_(numbers)).order_by(_issue.c.id, _recipient.c.position)
    )
    return tuple(
        Glimpse(
            number=row.number,
            name=row.name,
            tier=Tier(row.tier),
            on_paper=row.on_paper,
            acknowledged_by=AcknowledgedBy(row.acknowledged_by),
            within=row.within,
            standing=(standing := Standing.from_label(row.standing)),
            first_sent=row.first_sent,
            accepted=bool(row.accepted),
            uncertain=standing < Standing.DELIVERED and row.doubted == row.latest is not None,
            suggestions=suggested.get(row.id, 0),
            waiting=bool(row.waiting),
        )
        for row in rows
    )


# Named, to be grouped by: of a table seen through an office the key alone does not say it.
_SHOWN = [
    _recipient.c[name]
    for name in (
        "id", "position", "name", "tier", "on_paper", "acknowledged_by", "within", "standing",
    )
]  # fmt: skip


def _figures() -> Select[Any]:
    state = _delivery.c.state
    doubted = case((state == DeliveryState.UNCERTAIN, _delivery.c.attempt))
    return (
        select(
            _issue.c.number,
            *_SHOWN,
            func.min(_delivery.c.sent_at).label("first_sent"),
            func.max(case((state == DeliveryState.ACCEPTED, 1), else_=0)).label("accepted"),
            func.max(_delivery.c.attempt).label("latest"),
            func.max(doubted).label("doubted"),
            func.max(case((state.in_(origins(Step.CLAIM)), 1), else_=0)).label("waiting"),
        )
        .join(_issue, _issue.c.id == _recipient.c.issue_id)
        .outerjoin(
            _delivery,
            (_delivery.c.recipient_id == _recipient.c.id) & (_delivery.c.round == _issue.c.round),
        )
        .where(_recipient.c.round == _issue.c.round)
        .group_by(*_SHOWN, _issue.c.id, _issue.c.number)
    )


def _suggested(connection: Connection, numbers: Sequence[str]) -> dict[int, int]:
    """How many mails await a clerk's word for each recipient, by its id."""
    from dispatch.records.findings import MatchedBy

    rows = connection.execute(
        select(_delivery.c.recipient_id, func.count())
        .join(_evidence, _evidence.c.delivery_id == _delivery.c.id)
        .join(_issue, _issue.c.id == _delivery.c.issue_id)
        .where(
            _issue.c.number.in_(numbers),
            _delivery.c.round == _issue.c.round,
            _evidence.c.believed.is_(False),
            _evidence.c.voided_at.is_(None),
            _evidence.c.matched_by != MatchedBy.SHARED_DOMAIN,
            _evidence.c.proves != Standing.AWAITING.label,
            _evidence.c.kind.not_in((EvidenceKind.AUTO_REPLY, EvidenceKind.DELIVERY_REPORT)),
        )
        .group_by(_delivery.c.recipient_id)
    )
    return {row[0]: row[1] for row in rows}
