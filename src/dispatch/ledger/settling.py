"""Owns what clerks say of evidence: it is counted, dismissed, voided or restored, never deleted."""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from dispatch.ledger import tables
from dispatch.ledger.dialects import among, inserting
from dispatch.ledger.evidence import refold_recipient
from dispatch.records import Ruled, Ruling, Verdict
from dispatch.states import DeliveryState, Standing, Step, step

_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence
_ruling = tables.ruling
_settled = tables.settled_sender


def rulings(connection: Connection, evidence: Collection[int]) -> dict[int, tuple[Ruling, ...]]:
    """What was said of each, in order."""
    found: dict[int, list[Ruling]] = defaultdict(list)
    rows = connection.execute(
        select(_ruling).where(among(_ruling.c.evidence_id, evidence)).order_by(_ruling.c.id)
    )
    for row in rows:
        one = Ruling(row.evidence_id, Verdict(row.verdict), row.at, row.by, row.reason)
        found[row.evidence_id].append(one)
    return {key: tuple(said) for key, said in found.items()}


def accept(
    connection: Connection, ruling: Ruling, recipient: str, speaks: str | None
) -> Ruled | None:
    """Believes a suggestion, for whichever recipient of its issue the clerk names."""
    row = _found(connection, ruling.evidence_id)
    if row is None or row.believed or row.voided_at is not None:
        return None
    delivery_id = _delivery_of(connection, row, recipient)
    if delivery_id is None:
        return None
    if speaks is not None:
        _remember(connection, row.mailbox, speaks, recipient, ruling)
    connection.execute(
        update(_evidence)
        .where(_evidence.c.id == row.id)
        .values(believed=True, delivery_id=delivery_id)
    )
    _arrived(connection, delivery_id)
    whose = _recipient_of(connection, delivery_id)
    return write_ruling(connection, ruling, whose, was=row.whose, delivery_id=row.delivery_id)


def _arrived(connection: Connection, delivery_id: int) -> None:
    """Whoever answers a message has it: a delivery in doubt was accepted after all."""
    state = DeliveryState(
        connection.execute(
            select(_delivery.c.state).where(_delivery.c.id == delivery_id)
        ).scalar_one()
    )
    if state is DeliveryState.UNCERTAIN:
        connection.execute(
            update(_delivery)
            .where(_delivery.c.id == delivery_id)
            .values(state=step(state, Step.EVIDENCE))
        )


def take_back(connection: Connection, ruling: Ruling) -> Ruled | None:
    """Voids evidence; a sender that was settled by it alone is settled no more."""
    row = _found(connection, ruling.evidence_id)
    if row is None or row.voided_at is not None:
        return None
    connection.execute(
        update(_evidence).where(_evidence.c.id == row.id).values(voided_at=ruling.at)
    )
    if not _is_settled_otherwise(connection, row):
        connection.execute(
            delete(_settled).where(
                _settled.c.mailbox == row.mailbox,
                _settled.c.sender == row.sender,
                _settled.c.name == row.name,
            )
        )
    return write_ruling(connection, ruling, row.whose, delivery_id=row.delivery_id)


def _is_settled_otherwise(connection: Connection, row: Row[Any]) -> bool:
    """Whether the clerk has counted other mail of this sender for this recipient, too."""
    others = (
        # From the recipient's own mail on: of a mailbox and a sender there is far more.
        select(_evidence.c.mailbox, _evidence.c.sender)
        .join(_ruling, _ruling.c.evidence_id == _evidence.c.id)
        .join(_delivery, _delivery.c.id == _evidence.c.delivery_id)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(
            _ruling.c.verdict == Verdict.ACCEPTED,
            _evidence.c.id != row.id,
            _evidence.c.voided_at.is_(None),
            _recipient.c.name == row.name,
        )
    )
    said = connection.execute(others).all()
    return any((one.mailbox, one.sender) == (row.mailbox, row.sender) for one in said)


def restore(connection: Connection, ruling: Ruling) -> Ruled | None:
    """Undoes a voiding or a dismissal."""
    row = _found(connection, ruling.evidence_id)
    if row is None or row.voided_at is None:
        return None
    connection.execute(update(_evidence).where(_evidence.c.id == row.id).values(voided_at=None))
    return write_ruling(connection, ruling, row.whose, delivery_id=row.delivery_id)


def _found(connection: Connection, evidence_id: int) -> Row[Any] | None:
    # What a clerk says is of a recipient and of no delivery. By itself: behind row-level security
    # PostgreSQL would look through all recipients for the one of either.
    whose = (
        select(func.coalesce(_delivery.c.recipient_id, _evidence.c.recipient_id))
        .select_from(_evidence.outerjoin(_delivery, _delivery.c.id == _evidence.c.delivery_id))
        .where(_evidence.c.id == evidence_id)
        .correlate(None)
        .scalar_subquery()
    )
    return connection.execute(
        select(
            _evidence,
            _recipient.c.issue_id,
            _recipient.c.id.label("whose"),
            _delivery.c.round.label("of_round"),
            _delivery.c.attempt,
            _recipient.c.name,
        )
        .outerjoin(_delivery, _delivery.c.id == _evidence.c.delivery_id)
        .join(_recipient, _recipient.c.id == whose)
        .where(_evidence.c.id == evidence_id)
    ).first()


def _delivery_of(connection: Connection, row: Row[Any], recipient: str) -> int | None:
    """The delivery to a recipient that was made beside the one which the mail was tied to."""
    if row.name == recipient:
        return int(row.delivery_id)
    beside = (_delivery.c.round == row.of_round) & (_delivery.c.attempt == row.attempt)
    found: int | None = connection.execute(
        select(_delivery.c.id)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(_delivery.c.issue_id == row.issue_id, _recipient.c.name == recipient)
        .order_by(beside.desc(), _delivery.c.id.desc())
    ).scalar()
    return found


def _remember(connection: Connection, mailbox: str, sender: str, name: str, ruling: Ruling) -> None:
    values = {"name": name, "at": ruling.at, "by": ruling.by}
    connection.execute(
        inserting(connection, _settled)
        .values(mailbox=mailbox, sender=sender.lower(), **values)
        .on_conflict_do_update(index_elements=["mailbox", "sender"], set_=values)
    )


def _recipient_of(connection: Connection, delivery_id: int) -> int:
    asked = select(_delivery.c.recipient_id).where(_delivery.c.id == delivery_id)
    return int(connection.execute(asked).scalar_one())


def write_ruling(
    connection: Connection,
    ruling: Ruling,
    whose: int,
    *,
    was: int | None = None,
    delivery_id: int | None = None,
) -> Ruled:
    """Writes a ruling down and folds again whom it concerns.

    `was`: whose the evidence was before; `delivery_id`: of which delivery it was taken to speak.
    """
    connection.execute(
        insert(_ruling).values(
            evidence_id=ruling.evidence_id,
            verdict=ruling.verdict,
            at=ruling.at,
            by=ruling.by,
            reason=ruling.reason,
            delivery_id=delivery_id,
        )
    )
    whom = connection.execute(
        select(_recipient.c.name, _recipient.c.standing, tables.issue.c.number)
        .join(tables.issue, tables.issue.c.id == _recipient.c.issue_id)
        .where(_recipient.c.id == whose)
    ).one()
    if was is not None and was != whose:
        refold_recipient(connection, was)
    after = refold_recipient(connection, whose)
    before = Standing.from_label(whom.standing)
    return Ruled(ruling.evidence_id, whom.number, whom.name, before, after)
