"""Owns further attempts: how they are planned, what of them waits, what is taken back unsent."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, delete, or_, select, update

from dispatch.ledger import adding, placing, planning, tables
from dispatch.ledger.dialects import among
from dispatch.ledger.reading import latest_round
from dispatch.records import PlannedAttempt, Waiting
from dispatch.states import DeliveryState, Step, origins, step

_delivery = tables.delivery
_recipient = tables.recipient


def plan(connection: Connection, issue_id: int, planned: Sequence[PlannedAttempt]) -> None:
    """Adds further attempts of this round, each recipient's in its own words."""
    latest, began_with = latest_round(connection, issue_id)
    ids = _recipient_ids(connection, issue_id, {one.name for one in planned})
    own = connection.execute(
        select(tables.issue.c.sender).where(tables.issue.c.id == issue_id)
    ).scalar_one()
    placing.keep_mailboxes(connection, own, planned)
    rows = []
    for one in planned:
        attempt = one.attempt + began_with - 1
        rendition = replace(one.rendition, attempt=attempt)
        rendition_id = planning.add_rendition(connection, issue_id, rendition)
        adding.remember_addresses(connection, ids[one.name], [to.address for to in one.deliveries])
        rows += [
            placing.delivery_row(
                letter,
                own,
                issue_id=issue_id,
                recipient_id=ids[one.name],
                rendition_id=rendition_id,
                round=latest,
                attempt=attempt,
                stage_on=one.stage_on,
            )
            for letter in one.deliveries
        ]
    placing.put_deliveries(connection, rows)


def _recipient_ids(connection: Connection, issue_id: int, names: Collection[str]) -> dict[str, int]:
    rows = connection.execute(
        select(_recipient.c.name, _recipient.c.id).where(
            _recipient.c.issue_id == issue_id, among(_recipient.c.name, names)
        )
    )
    return {name: int(key) for name, key in rows}


def take_back_unsent(connection: Connection, issue_id: int) -> int:
    """Forgets further attempts of which nothing was ever submitted: they are decided on anew.

    Only with the right to send. A run that ended in between has planned them; meanwhile there may
    be an answer, another stage, another text.
    """
    latest, began_with = latest_round(connection, issue_id)
    gone = connection.execute(
        delete(_delivery).where(
            _delivery.c.issue_id == issue_id,
            _delivery.c.round == latest,
            _delivery.c.attempt > began_with,
            _delivery.c.state == DeliveryState.PLANNED,
            _delivery.c.tries == 0,
        )
    )
    return gone.rowcount


def withdraw(connection: Connection, issue_id: int, names: Collection[str]) -> None:
    """Withdraws what waits of further attempts, for some recipients."""
    latest, began_with = latest_round(connection, issue_id)
    ids = _recipient_ids(connection, issue_id, names).values()
    for state in origins(Step.WITHDRAW):
        connection.execute(
            update(_delivery)
            .where(
                among(_delivery.c.recipient_id, ids),
                _delivery.c.round == latest,
                _delivery.c.attempt > began_with,
                _delivery.c.state == state,
            )
            .values(state=step(state, Step.WITHDRAW))
        )


def waiting(connection: Connection, issue_id: int, now: datetime | None) -> Waiting:
    """For whom something may go, now or at all, of the round that is on."""
    latest, began_with = latest_round(connection, issue_id)
    wanted = (
        select(_recipient.c.name, _delivery.c.attempt)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(
            _delivery.c.issue_id == issue_id,
            _delivery.c.round == latest,
            _delivery.c.state.in_(origins(Step.CLAIM)),
        )
    )
    if now is not None:
        wanted = wanted.where(or_(_delivery.c.not_before.is_(None), _delivery.c.not_before <= now))
    rows = connection.execute(wanted).all()
    return Waiting(
        frozenset(row.name for row in rows if row.attempt == began_with),
        frozenset(row.name for row in rows if row.attempt > began_with),
    )
