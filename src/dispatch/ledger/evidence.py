"""Owns what is known of deliveries from outside: evidence, and the fold."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    func,
    insert,
    select,
    update,
)

from dispatch.ledger import tables
from dispatch.ledger.dialects import among_given
from dispatch.records import SURE, MatchedBy
from dispatch.states import (
    AcknowledgedBy,
    DeliveryState,
    EvidenceKind,
    Standing,
    Step,
    acknowledged,
    fold,
    origins,
    recipient_standing,
    step,
)
from dispatch.words import Words

_delivery = tables.delivery
_recipient = tables.recipient
_evidence = tables.evidence


def add(
    connection: Connection,
    *,
    delivery_id: int,
    kind: EvidenceKind,
    proves: Standing,
    matched_by: MatchedBy,
    believed: bool,
    at: datetime,
    recorded_at: datetime,
    summary: Words,
) -> None:
    """Appends one piece of evidence that came by no mail."""
    connection.execute(
        insert(_evidence).values(
            delivery_id=delivery_id,
            kind=kind,
            proves=proves.label,
            matched_by=matched_by,
            believed=believed,
            at=at,
            recorded_at=recorded_at,
            summary_zh=summary.zh,
            summary_en=summary.en,
        )
    )


def heard_of(connection: Connection, delivery_id: int) -> bool:
    """Whether anything came back that only the message itself could have caused."""
    count = connection.execute(
        select(func.count()).where(
            _evidence.c.delivery_id == delivery_id,
            _evidence.c.kind != EvidenceKind.SMTP_REPLY,
            _evidence.c.matched_by.in_(SURE),
            # What a clerk has dismissed as forged settles no doubt.
            _evidence.c.voided_at.is_(None),
        )
    ).scalar_one()
    return count > 0


def says_anyone(connection: Connection, issue_id: int) -> bool:
    """Whether a clerk has said anything of a recipient of an issue."""
    said = (
        select(_evidence.c.id)
        .join(_recipient, _recipient.c.id == _evidence.c.recipient_id)
        .where(_recipient.c.issue_id == issue_id)
    )
    return connection.execute(said.limit(1)).first() is not None


def refold(connection: Connection, delivery_id: int) -> Standing:
    """Folds the recipient of a delivery anew; returns its standing."""
    recipient_id = connection.execute(
        select(_delivery.c.recipient_id).where(_delivery.c.id == delivery_id)
    ).scalar_one()
    return refold_recipient(connection, recipient_id)


def refold_recipient(connection: Connection, recipient_id: int) -> Standing:
    """Folds a recipient anew; returns its standing. Whoever has answered is told no more."""
    standing = attempts(connection, (recipient_id,))[recipient_id].standing
    connection.execute(
        update(_recipient).where(_recipient.c.id == recipient_id).values(standing=standing.label)
    )
    withdraw_answered(connection, (recipient_id,))
    return standing


def withdraw_answered(connection: Connection, recipients: Collection[int]) -> None:
    """Withdraws what waits to be said once more to those who have acknowledged meanwhile.

    A first sending goes on all the same: they may have it from elsewhere, and want it.
    """
    for row in connection.execute(_TOLD_AGAIN, {"given": list(recipients)}).all():
        rule = AcknowledgedBy(row.acknowledged_by)
        if acknowledged(Standing.from_label(row.standing), rule):
            state = step(DeliveryState(row.state), Step.WITHDRAW)
            connection.execute(
                update(_delivery).where(_delivery.c.id == row.id).values(state=state)
            )


def _told_again() -> Select[Any]:
    text = tables.issue_text
    return (
        select(
            _delivery.c.id, _delivery.c.state, _recipient.c.standing, _recipient.c.acknowledged_by
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(text, (text.c.issue_id == _delivery.c.issue_id) & (text.c.round == _delivery.c.round))
        .where(
            among_given(_delivery.c.recipient_id, "given"),
            _delivery.c.state.in_(origins(Step.WITHDRAW)),
            _delivery.c.attempt > text.c.first_attempt,
        )
    )


@dataclass(slots=True)
class Attempts:
    """What is believed of each delivery of one recipient, by attempt and delivery; and of itself,
    as clerks say it.
    """

    proved: dict[int, dict[int, list[Standing]]] = field(default_factory=dict)
    said: list[Standing] = field(default_factory=list)

    @property
    def standing(self) -> Standing:
        """What it adds up to."""
        told = recipient_standing(
            [
                [fold(proofs) for _, proofs in sorted(of_attempt.items())]
                for _, of_attempt in sorted(self.proved.items())
            ]
        )
        return max(told, fold(self.said))

    def add(self, delivery_id: int, proof: Standing) -> None:
        """One more proof for a delivery."""
        for of_attempt in self.proved.values():
            if delivery_id in of_attempt:
                of_attempt[delivery_id].append(proof)


def attempts(connection: Connection, recipients: Collection[int]) -> dict[int, Attempts]:
    """The live, believed evidence of some recipients."""
    found: dict[int, Attempts] = defaultdict(Attempts)
    given = {"given": list(recipients)}
    for recipient_id, attempt, delivery_id, label in connection.execute(_PROVED, given):
        proofs = found[recipient_id].proved.setdefault(attempt, {}).setdefault(delivery_id, [])
        if label is not None:
            proofs.append(Standing.from_label(label))
    said = connection.execute(_SAID, given).all()
    latest = dict(map(tuple, connection.execute(_ROUNDS, given))) if said else {}
    for recipient_id, label, of_round in said:
        if of_round == latest[recipient_id]:
            found[recipient_id].said.append(Standing.from_label(label))
    return found


def _proved() -> Select[Any]:
    """Each delivery of some recipients with what it proves, of the round that is on."""
    return (
        select(_delivery.c.recipient_id, _delivery.c.attempt, _delivery.c.id, _evidence.c.proves)
        .outerjoin(
            _evidence,
            (_evidence.c.delivery_id == _delivery.c.id)
            & _evidence.c.believed
            & _evidence.c.voided_at.is_(None),
        )
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
        # What was said of a text that has been corrected since says nothing of the new one.
        .where(
            among_given(_delivery.c.recipient_id, "given"),
            _delivery.c.round == tables.issue.c.round,
        )
    )


def _said() -> Select[Any]:
    """What clerks say of some recipients: so little that no planner believes it in a join."""
    return select(_evidence.c.recipient_id, _evidence.c.proves, _evidence.c.round).where(
        among_given(_evidence.c.recipient_id, "given"),
        _evidence.c.believed,
        _evidence.c.voided_at.is_(None),
    )


def _rounds() -> Select[Any]:
    """The round that is on, of the issue of each recipient."""
    return (
        select(_recipient.c.id, tables.issue.c.round)
        .join(tables.issue, tables.issue.c.id == _recipient.c.issue_id)
        .where(among_given(_recipient.c.id, "given"))
    )


# Made once: a poll asks them for each stretch of messages.
_PROVED, _SAID, _ROUNDS, _TOLD_AGAIN = _proved(), _said(), _rounds(), _told_again()
