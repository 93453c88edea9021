"""Owns what is known of deliveries from outside: evidence, and the fold."""

import json
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    func,
    insert,
    select,
    update,
)

from dispatch.ledger import tables
from dispatch.records import SURE, MatchedBy
from dispatch.states import EvidenceKind, Standing, fold, recipient_standing
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
    told = (
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
            among(_delivery.c.recipient_id, recipients),
            _delivery.c.round == tables.issue.c.round,
        )
    )
    for recipient_id, attempt, delivery_id, label in connection.execute(told):
        proofs = found[recipient_id].proved.setdefault(attempt, {}).setdefault(delivery_id, [])
        if label is not None:
            proofs.append(Standing.from_label(label))
    return found


def among(column: ColumnElement[Any], values: Collection[Any]) -> ColumnElement[bool]:
    """`column IN values` with the values in one parameter: any number of them, compiled once."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))
