"""Owns what a clerk says of a recipient: evidence without a delivery, kept like any other."""

from sqlalchemy import Connection, insert, select

from dispatch.ledger import tables
from dispatch.ledger.settling import take_back, write_ruling
from dispatch.records import Acknowledged, MatchedBy, Ruled, Ruling, Verdict
from dispatch.states import EvidenceKind, proves

_recipient = tables.recipient
_evidence = tables.evidence


def acknowledge(connection: Connection, number: str, name: str, said: Acknowledged) -> Ruled:
    """Counts a recipient of an issue as confirmed."""
    whom = connection.execute(
        select(_recipient.c.id, tables.issue.c.round)
        .join(tables.issue, tables.issue.c.id == _recipient.c.issue_id)
        .where(tables.issue.c.number == number, _recipient.c.name == name)
    ).one()
    key = connection.execute(
        insert(_evidence).values(
            recipient_id=whom.id,
            round=whom.round,
            kind=EvidenceKind.CLERK,
            proves=proves(EvidenceKind.CLERK).label,
            matched_by=MatchedBy.BY_HAND,
            believed=True,
            at=said.at,
            recorded_at=said.recorded_at,
            summary_zh=said.summary.zh,
            summary_en=said.summary.en,
            why_zh=f"{said.by} 登记",
            why_en=f"entered by {said.by}",
        )
    ).inserted_primary_key
    assert key is not None
    ruling = Ruling(int(key[0]), Verdict.ACCEPTED, said.recorded_at, said.by, said.note)
    return write_ruling(connection, ruling, whom.id)


def take_back_all(
    connection: Connection, number: str, name: str, ruling: Ruling
) -> tuple[Ruled, ...]:
    """Voids all that clerks have said of a recipient in the round that is on."""
    said = connection.execute(
        select(_evidence.c.id)
        .join(_recipient, _recipient.c.id == _evidence.c.recipient_id)
        .join(tables.issue, tables.issue.c.id == _recipient.c.issue_id)
        .where(
            tables.issue.c.number == number,
            _recipient.c.name == name,
            _evidence.c.round == tables.issue.c.round,
            _evidence.c.voided_at.is_(None),
        )
        .order_by(_evidence.c.id)
    ).scalars()
    rulings = [
        Ruling(one, ruling.verdict, ruling.at, ruling.by, ruling.reason) for one in said.all()
    ]
    ruled = (take_back(connection, one) for one in rulings)
    return tuple(one for one in ruled if one is not None)
