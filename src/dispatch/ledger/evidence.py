"""Owns what is known of deliveries from outside: evidence, whose an id is, and the fold."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)

from dispatch.ledger import tables
from dispatch.records import Addressee, Known, MatchedBy
from dispatch.states import EvidenceKind, Standing, fold, recipient_standing
from dispatch.tiers import Tier
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
            _evidence.c.matched_by != MatchedBy.ADDRESS,
        )
    ).scalar_one()
    return count > 0


def refold(connection: Connection, delivery_id: int) -> Standing:
    """Folds the recipient of a delivery anew; returns its standing."""
    recipient_id = connection.execute(
        select(_delivery.c.recipient_id).where(_delivery.c.id == delivery_id)
    ).scalar_one()
    standing = attempts(connection, (recipient_id,))[recipient_id].standing
    connection.execute(
        update(_recipient).where(_recipient.c.id == recipient_id).values(standing=standing.label)
    )
    return standing


@dataclass(slots=True)
class Attempts:
    """What is believed of each delivery of one recipient, by attempt and delivery."""

    proved: dict[int, dict[int, list[Standing]]] = field(default_factory=dict)

    @property
    def standing(self) -> Standing:
        """What it adds up to."""
        return recipient_standing(
            [
                [fold(proofs) for _, proofs in sorted(of_attempt.items())]
                for _, of_attempt in sorted(self.proved.items())
            ]
        )

    def add(self, delivery_id: int, proof: Standing) -> None:
        """One more proof for a delivery."""
        for of_attempt in self.proved.values():
            if delivery_id in of_attempt:
                of_attempt[delivery_id].append(proof)


def attempts(connection: Connection, recipients: Collection[int]) -> dict[int, Attempts]:
    """The live, believed evidence of some recipients."""
    found: dict[int, Attempts] = defaultdict(Attempts)
    for some in parts(recipients):
        for row in connection.execute(_ATTEMPTS, {"recipients": some}):
            deliveries = found[row.recipient_id].proved.setdefault(row.attempt, {})
            proofs = deliveries.setdefault(row.id, [])
            if row.proves is not None:
                proofs.append(Standing.from_label(row.proves))
    return found


_ATTEMPTS = (
    select(_delivery.c.recipient_id, _delivery.c.attempt, _delivery.c.id, _evidence.c.proves)
    .outerjoin(
        _evidence,
        (_evidence.c.delivery_id == _delivery.c.id)
        & _evidence.c.believed
        & _evidence.c.voided_at.is_(None),
    )
    .where(_delivery.c.recipient_id.in_(bindparam("recipients", expanding=True)))
)

# SQLite takes so many values in one statement; older ones take 999.
_MOST_VALUES = 900


def parts(values: Collection[Any]) -> Iterator[list[Any]]:
    """Values in groups that one statement can hold."""
    listed = list(values)
    for at in range(0, len(listed), _MOST_VALUES):
        yield listed[at : at + _MOST_VALUES]


def addressees(connection: Connection, delivery_ids: Collection[int]) -> dict[int, Addressee]:
    """Whom deliveries were for."""
    return {
        row.id: _addressee_value(row)
        for some in parts(delivery_ids)
        for row in connection.execute(_addressees().where(_delivery.c.id.in_(some)))
    }


def known(
    connection: Connection,
    mailbox: str,
    message_ids: Collection[str],
    tokens: Collection[str],
    addresses: Collection[str],
) -> Known:
    """Whose some ids, tokens and addresses are, of what was sent from this mailbox."""

    def by(column: ColumnElement[str], values: Collection[str]) -> dict[str, Addressee]:
        sent = _addressees().add_columns(column.label("key")).order_by(_delivery.c.id)
        sent = sent.where(tables.issue.c.sender == mailbox)
        return {
            row.key: _addressee_value(row)
            for some in parts(frozenset(values))
            for row in connection.execute(sent.where(column.in_(some)))
        }

    return Known(
        by(_delivery.c.message_id, message_ids),
        by(_delivery.c.token, tokens),
        by(func.lower(_delivery.c.address), [one.lower() for one in addresses]),
    )


def find(
    connection: Connection, mailbox: str, message_ids: Sequence[str], tokens: Sequence[str]
) -> Addressee | None:
    """The delivery that was sent from this mailbox under one of these ids or tokens."""
    if not message_ids and not tokens:
        return None
    row = connection.execute(
        _addressees()
        .where(tables.issue.c.sender == mailbox)
        .where(or_(_delivery.c.message_id.in_(message_ids), _delivery.c.token.in_(tokens)))
        .limit(1)
    ).first()
    return None if row is None else _addressee_value(row)


def find_by_address(connection: Connection, mailbox: str, address: str) -> Addressee | None:
    """The latest delivery to an address: no more than a suggestion of whom a mail is from."""
    row = connection.execute(
        _addressees()
        .where(tables.issue.c.sender == mailbox)
        .where(func.lower(_delivery.c.address) == address.lower())
        .order_by(_delivery.c.id.desc())
        .limit(1)
    ).first()
    return None if row is None else _addressee_value(row)


def _addressees() -> Select[Any]:
    return (
        select(
            _delivery.c.id,
            tables.issue.c.number,
            _recipient.c.name,
            _recipient.c.tier,
            _recipient.c.addresses,
        )
        .join(_recipient, _recipient.c.id == _delivery.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _delivery.c.issue_id)
    )


def _addressee_value(row: Row[Any]) -> Addressee:
    return Addressee(row.id, row.number, row.name, Tier(row.tier), tuple(row.addresses))
