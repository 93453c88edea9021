"""Owns when and by what a recipient acknowledged: the first evidence that satisfied its tier."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.records import EvidenceRecord, RecipientRecord
from dispatch.states import AcknowledgedBy, EvidenceKind
from dispatch.summary.counting import first_sent, is_acknowledged, satisfied
from dispatch.words import Given, Words, say, say_as


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """`at` is None where no evidence tells the time; `basis` is the evidence's own words."""

    at: datetime | None
    way: Words
    basis: Words


_WAYS = {
    EvidenceKind.CLERK: say("人工登记"),
    EvidenceKind.REPLY: say("邮件回复"),
    EvidenceKind.READ_RECEIPT: say("已读回执"),
    EvidenceKind.DELIVERY_REPORT: say("投递回执"),
}
_NOT_ASKED = say("不要求签收")
_NOTHING = Given("")


def acknowledgement(record: RecipientRecord) -> Acknowledgement | None:
    """How a recipient acknowledged; None where it has not."""
    if not is_acknowledged(record):
        return None
    rule = record.acknowledged_by
    live = (one for one in record.evidence if one.believed and not one.voided)
    first = next((one for one in live if satisfied(one.proves, rule, sent=True)), None)
    if rule is AcknowledgedBy.NOTHING and not _is_answer(first):
        return Acknowledgement(first_sent(record), _NOT_ASKED, _NOTHING)
    if first is None:
        return Acknowledgement(None, _WAYS[EvidenceKind.CLERK], _NOTHING)
    way = _WAYS.get(first.kind, say_as("acknowledging", "其他"))
    return Acknowledgement(first.at, way, first.summary)


def _is_answer(one: EvidenceRecord | None) -> bool:
    return one is not None and one.kind in (EvidenceKind.CLERK, EvidenceKind.REPLY)
