"""Owns the sending transactions: claims and outcomes, many in one commit.

A claim is committed before the first octet of its message leaves; an outcome may ride along with
the next claims. The plain case, accepted, costs one statement for all of a commit; every other
end of a submission is settled one by one.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, func, or_, select, update

from dispatch.ledger import evidence, tables
from dispatch.records import Claim, Finished, MatchedBy, Run, Scope, Sender
from dispatch.states import DeliveryState, EvidenceKind, Standing, Step, allows, origins, step
from dispatch.tiers import Tier
from dispatch.words import Words

_delivery = tables.delivery
_recipient = tables.recipient


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
        for state in origins(Step.CLAIM):
            wanted = _READ_AHEAD - len(self.rows)
            asked = {"state": state, "now": now, "wanted": wanted, "number": run.number}
            self.rows.extend(connection.execute(_work(run.scope), asked))

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
        mine = _take(connection, run, [row.id for row in rows], now)
        claims += [claim_value(connection, row, now) for row in rows if row.id in mine]
    return tuple(claims)


def _take(connection: Connection, run: Run, ids: Sequence[int], now: datetime) -> set[int]:
    """The state is asked again, so that of two senders only one gets it."""
    asked = {"ids": ids, "origins": _ORIGINS, "holder": run.holder, "now": now, "to": run.route}
    return set(connection.execute(_TAKE, asked).scalars())


_ORIGINS = list(origins(Step.CLAIM))


def any_waiting(connection: Connection, run: Run, now: datetime) -> bool:
    """Whether anything may go now, were it not for the mailbox's limits."""
    asked = {"now": now, "wanted": 1, "number": run.number}
    work = _work(run.scope)
    return any(
        connection.execute(work, {"state": state, **asked}).first() is not None
        for state in origins(Step.CLAIM)
    )


_TAKE = (
    update(_delivery)
    .where(_delivery.c.id.in_(bindparam("ids", expanding=True)))
    .where(_delivery.c.state.in_(bindparam("origins", expanding=True)))
    .values(
        state=DeliveryState.SENDING,
        claimed_by=bindparam("holder"),
        claimed_at=bindparam("now", type_=tables.Moment),
        route=bindparam("to"),
        tries=_delivery.c.tries + 1,
    )
    .returning(_delivery.c.id)
)


@lru_cache(maxsize=8)
def _work(scope: Scope) -> Select[Any]:
    """What may go now, in the order of the roster: one state at a time keeps to the index."""
    now = bindparam("now", type_=tables.Moment)
    work = (
        whole_deliveries()
        .where(
            _delivery.c.issue_id
            == select(tables.issue.c.id)
            .where(tables.issue.c.number == bindparam("number"))
            .scalar_subquery(),
            _delivery.c.state == bindparam("state"),
            or_(_delivery.c.not_before.is_(None), _delivery.c.not_before <= now),
        )
        .order_by(_delivery.c.id)
        .limit(bindparam("wanted"))
    )
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
            tables.issue.c.sender,
            tables.issue.c.sender_name,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
    )


_UNREAD = frozenset({"reply_text", "enhanced_status", "code", "copied_at", "route", "claimed_by"})


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
        sender=Sender(row.sender, row.sender_name),
        claimed_at=now,
        deferred_since=row.deferred_since,
        first_message_id=None if first is None else first.message_id,
        first_sent_at=None if first is None else first.sent_at,
    )


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


# -- outcomes -------------------------------------------------------------------------------------

# A message in doubt may have left: the day of its sending is the day of the doubt.
_LEFT_US = frozenset({Step.ACCEPT, Step.LOSE_SIGHT})
_OUTCOME = {
    "sent_at": bindparam("at", type_=tables.Moment),
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
    ).one()
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
        values["deferred_since"] = func.coalesce(_delivery.c.deferred_since, finished.at)
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
        summary=Words(
            f"服务器拒收：{outcome.code or ''} {outcome.text}",
            f"refused by the server: {outcome.code or ''} {outcome.text}",
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

    Returns how many stay in doubt: those of which nothing was heard meanwhile.
    """
    left = connection.execute(
        select(_delivery.c.id, _delivery.c.claimed_at).where(
            _delivery.c.state == DeliveryState.SENDING
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


def send_again(connection: Connection, issue_id: int, names: Iterable[str]) -> tuple[str, ...]:
    """Plans anew, under the same Message-ID, what is in doubt; only by the clerk's word.

    Returns the addresses.
    """
    doubtful = connection.execute(
        select(_delivery.c.id, _delivery.c.address)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(
            _delivery.c.issue_id == issue_id,
            _delivery.c.state == DeliveryState.UNCERTAIN,
            _recipient.c.name.in_(list(names)),
        )
    ).all()
    for delivery_id, _ in doubtful:
        _advance(connection, delivery_id, Step.SEND_AGAIN, sent_at=None, not_before=None)
    return tuple(address for _, address in doubtful)


def counts(connection: Connection, issue_id: int) -> Mapping[DeliveryState, int]:
    """How many deliveries of an issue are in each state."""
    rows = connection.execute(
        select(_delivery.c.state, func.count())
        .where(_delivery.c.issue_id == issue_id)
        .group_by(_delivery.c.state)
    )
    return {DeliveryState(state): count for state, count in rows}


def named(connection: Connection, issue_id: int, state: DeliveryState) -> tuple[str, ...]:
    """The deliveries of an issue that are in a state, as `name <address>`."""
    rows = connection.execute(
        select(_recipient.c.name, _delivery.c.address)
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .where(_delivery.c.issue_id == issue_id, _delivery.c.state == state)
        .order_by(_delivery.c.id)
    )
    return tuple(f"{name} <{address}>" for name, address in rows)


def recipients(connection: Connection, issue_id: int, names: Iterable[str]) -> Sequence[Any]:
    """Id, name and tier of some recipients of an issue."""
    return connection.execute(
        select(_recipient.c.id, _recipient.c.name, _recipient.c.tier)
        .where(_recipient.c.issue_id == issue_id, _recipient.c.name.in_(list(names)))
        .order_by(_recipient.c.position)
    ).all()
