"""Owns outcomes: how claimed deliveries ended, what a crash left, a clerk's word on a doubt.

The plain case, accepted, costs one statement for all of a commit; every other end of a submission
is settled one by one.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, bindparam, func, literal, select, update

from dispatch.ledger import evidence, tables
from dispatch.ledger.columns import Moment
from dispatch.ledger.deliveries import in_flight
from dispatch.records import Finished, MatchedBy
from dispatch.states import (
    DeliveryState,
    EvidenceKind,
    Outcome,
    Standing,
    Step,
    allows,
    origins,
    step,
)
from dispatch.words import say

_delivery = tables.delivery
_recipient = tables.recipient

# A message in doubt may have left: the day of its sending is the day of the doubt.
_LEFT_US = frozenset({Step.ACCEPT, Step.LOSE_SIGHT})
_OUTCOME = {
    "sent_at": bindparam("at", type_=Moment),
    "code": bindparam("said_code"),
    "enhanced_status": bindparam("said_status"),
    "reply_text": bindparam("said"),
}
_ACCEPT = (
    update(_delivery)
    .where(
        _delivery.c.id == bindparam("key"),
        _delivery.c.state == DeliveryState.SENDING,
        _delivery.c.claimed_by == bindparam("holder"),
    )
    .values(state=step(DeliveryState.SENDING, Step.ACCEPT), claimed_by=None, **_OUTCOME)
)


def record(connection: Connection, finished: Sequence[Finished], holder: str) -> None:
    """Writes the outcomes of deliveries that the holder had claimed."""
    accepted = [one for one in finished if one.outcome.step is Step.ACCEPT]
    others = [one for one in finished if one.outcome.step is not Step.ACCEPT]
    if accepted:
        rows = [{"key": one.delivery_id, "holder": holder, **_said(one)} for one in accepted]
        if connection.execute(_ACCEPT, rows).rowcount != len(rows):
            others = [*accepted, *others]
    for one in others:
        _settle(connection, one, holder)


def _said(one: Finished) -> dict[str, object]:
    outcome = one.outcome
    return {
        "at": one.at if outcome.step in _LEFT_US else None,
        "said_code": outcome.code,
        "said_status": outcome.enhanced_status,
        "said": outcome.text,
    }


def _settle(connection: Connection, finished: Finished, holder: str) -> None:
    """One outcome in full: a refusal is evidence too, and a doubt may be settled already."""
    row = connection.execute(
        select(_delivery.c.state, _delivery.c.claimed_by).where(
            _delivery.c.id == finished.delivery_id
        )
    ).first()
    if row is None:
        return  # settled by others, and archived since
    happened = finished.outcome.step
    if (row.state, row.claimed_by) != (DeliveryState.SENDING, holder):
        # Meanwhile another took us for dead; that the server accepted it is evidence all the same.
        if happened is Step.ACCEPT and allows(DeliveryState(row.state), Step.EVIDENCE):
            _advance(connection, finished.delivery_id, Step.EVIDENCE, sent_at=finished.at)
        return
    state = _advance(connection, finished.delivery_id, happened, **_values(finished))
    if happened is Step.REFUSE:
        _add_refusal(connection, finished)
    if state is DeliveryState.UNCERTAIN and evidence.heard_of(connection, finished.delivery_id):
        _advance(connection, finished.delivery_id, Step.EVIDENCE)


def _values(finished: Finished) -> dict[str, Any]:
    outcome = finished.outcome
    values: dict[str, Any] = {
        "sent_at": finished.at if outcome.step in _LEFT_US else None,
        "not_before": finished.not_before,
        "code": outcome.code,
        "enhanced_status": outcome.enhanced_status,
        "reply_text": outcome.text,
    }
    if outcome.step is Step.RELEASE:
        # It never went: neither a try nor a use of the mailbox's limits.
        values |= {"tries": _delivery.c.tries - 1, "claimed_at": None}
    if outcome.step is Step.DEFER:
        values["deferred_since"] = func.coalesce(
            _delivery.c.deferred_since, literal(finished.at, Moment)
        )
    return values


def _add_refusal(connection: Connection, finished: Finished) -> None:
    outcome = finished.outcome
    evidence.add(
        connection,
        delivery_id=finished.delivery_id,
        kind=EvidenceKind.SMTP_REPLY,
        proves=Standing.FAILED,
        matched_by=MatchedBy.SUBMISSION,
        believed=True,
        at=finished.at,
        recorded_at=finished.at,
        summary=say(
            "服务器拒收：{code} {outcome_text}", code=outcome.code or "", outcome_text=outcome.text
        ),
    )
    evidence.refold(connection, finished.delivery_id)


def _advance(
    connection: Connection, delivery_id: int, happened: Step, **values: object
) -> DeliveryState:
    now_at = connection.execute(
        select(_delivery.c.state).where(_delivery.c.id == delivery_id)
    ).scalar_one()
    state = step(DeliveryState(now_at), happened)
    connection.execute(
        update(_delivery)
        .where(_delivery.c.id == delivery_id)
        .values(state=state, claimed_by=None, **values)
    )
    return state


def settle_interrupted(connection: Connection, now: datetime) -> int:
    """Marks what a dead sender left in `sending` as uncertain; the caller holds the right to send.

    What workers have begun is theirs while their leases last. Returns how many stay in doubt: those
    of which nothing was heard meanwhile.
    """
    return _settle_leavings(connection, _of_nobody(), now)


def settle_buried(connection: Connection, now: datetime) -> int:
    """The same for what workers left whose leases have ended."""
    return _settle_leavings(connection, _delivery.c.claimed_by.like("worker:%") & _of_nobody(), now)


def _of_nobody() -> ColumnElement[bool]:
    at_work = select(tables.lease.c.name)
    return _delivery.c.claimed_by.is_(None) | _delivery.c.claimed_by.not_in(at_work)


def release_unbegun(connection: Connection, holder: str, now: datetime) -> None:
    """Lets go what a holder has claimed and, as it knows, not begun."""
    claimed = connection.execute(
        select(_delivery.c.id).where(
            _delivery.c.claimed_by == holder, _delivery.c.state == DeliveryState.SENDING
        )
    ).scalars()
    for delivery_id in claimed.all():
        _settle(connection, Finished(delivery_id, Outcome(Step.RELEASE), now), holder)


def _settle_leavings(connection: Connection, whose: ColumnElement[bool], now: datetime) -> int:
    left = connection.execute(
        select(_delivery.c.id, _delivery.c.claimed_at).where(
            in_flight(DeliveryState.SENDING), whose
        )
    ).all()
    doubtful = 0
    for delivery_id, claimed_at in left:
        _advance(
            connection,
            delivery_id,
            Step.LOSE_SIGHT,
            sent_at=claimed_at or now,
            reply_text="interrupted while sending",
        )
        if evidence.heard_of(connection, delivery_id):
            _advance(connection, delivery_id, Step.EVIDENCE)
        else:
            doubtful += 1
    return doubtful


def send_again(
    connection: Connection, issue_id: int, names: Iterable[str], now: datetime
) -> tuple[str, ...]:
    """Plans anew, under the same Message-ID, what is in doubt or was refused; by the clerk's word.

    Only of the round that is on: a text that was corrected since never goes again. Returns the
    addresses.
    """
    chosen = connection.execute(
        select(_delivery.c.id, _delivery.c.address, _delivery.c.state)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        .where(
            _delivery.c.issue_id == issue_id,
            _delivery.c.round == tables.issue.c.round,
            _delivery.c.state.in_(origins(Step.SEND_AGAIN)),
            _recipient.c.name.in_(list(names)),
        )
    ).all()
    for delivery_id, _, state in chosen:
        _advance(connection, delivery_id, Step.SEND_AGAIN, sent_at=None, not_before=None)
        if state == DeliveryState.REFUSED:
            _void_refusal(connection, delivery_id, now)
    return tuple(address for _, address, _ in chosen)


def _void_refusal(connection: Connection, delivery_id: int, now: datetime) -> None:
    """The server's no stands in the ledger, and counts no more."""
    connection.execute(
        update(tables.evidence)
        .where(
            tables.evidence.c.delivery_id == delivery_id,
            tables.evidence.c.kind == EvidenceKind.SMTP_REPLY,
        )
        .values(voided_at=now)
    )
    evidence.refold(connection, delivery_id)
