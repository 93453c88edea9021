"""Owns when and by what a recipient acknowledged: the first evidence that satisfied its tier."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.records import EvidenceRecord, RecipientRecord
from dispatch.states import AcknowledgedBy, EvidenceKind
from dispatch.summary.counting import first_sent, is_acknowledged, satisfied
from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """`at` is None where no evidence tells the time; `basis` is the evidence's own words."""

    at: datetime | None
    way: Words
    basis: Words


_WAYS = {
    EvidenceKind.CLERK: Words("人工登记", "entered by hand"),
    EvidenceKind.REPLY: Words("邮件回复", "reply by mail"),
    EvidenceKind.READ_RECEIPT: Words("已读回执", "read receipt"),
    EvidenceKind.DELIVERY_REPORT: Words("投递回执", "delivery report"),
}
_NOT_ASKED = Words("不要求签收", "none is asked for")
_NOTHING = Words("", "")


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
    way = _WAYS.get(first.kind, Words("其他", "otherwise"))
    return Acknowledgement(first.at, way, first.summary)


def _is_answer(one: EvidenceRecord | None) -> bool:
    return one is not None and one.kind in (EvidenceKind.CLERK, EvidenceKind.REPLY)
