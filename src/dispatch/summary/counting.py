"""Owns what an issue's records add up to: the rows and figures that every output form shows.

Pure: deadlines and today's date come in. The terminal, --json, the board and the register draw the
same rows, so that no two of them can disagree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from dispatch.records import DeliveryRecord, EvidenceRecord, IssueRecord, RecipientRecord
from dispatch.states import (
    STANDING_WORDS,
    AcknowledgedBy,
    DeliveryState,
    EvidenceKind,
    Standing,
    acknowledged,
)
from dispatch.tiers import Tier
from dispatch.words import Words, say

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One recipient as a table shows it."""

    record: RecipientRecord
    situation: Words
    acknowledged: bool
    deadline: date | None
    overdue: bool
    suggestions: int

    @property
    def settled(self) -> bool:
        """Whether nothing more is awaited of the recipient."""
        return self.acknowledged or self.record.on_paper

    @property
    def tier(self) -> Tier:
        """The recipient's tier."""
        return self.record.tier

    @property
    def name(self) -> str:
        """The recipient's name."""
        return self.record.name


@dataclass(frozen=True, slots=True)
class Totals:
    """The figures of a tier, or of all; `by_mail + on_paper == recipients`.

    `refused` are those of `bounced` that the server would not take to begin with.
    """

    recipients: int
    by_mail: int
    on_paper: int
    sent: int
    acknowledged: int
    bounced: int
    uncertain: int
    overdue: int
    refused: int

    @property
    def came_back(self) -> int:
        """Those whose mail was taken and came back."""
        return self.bounced - self.refused

    @property
    def outstanding(self) -> int:
        """Those by mail that have not acknowledged."""
        return self.by_mail - self.acknowledged


def rows(issue: IssueRecord, deadlines: Mapping[str, date | None], today: date) -> tuple[Row, ...]:
    """One row a recipient, in the order of the roster."""
    return tuple(_row(record, deadlines.get(record.name), today) for record in issue.recipients)


def _row(record: RecipientRecord, deadline: date | None, today: date) -> Row:
    done = is_acknowledged(record)
    return Row(
        record=record,
        situation=_situation(record),
        acknowledged=done,
        deadline=deadline,
        overdue=deadline is not None and not done and today > deadline,
        suggestions=sum(1 for one in record.evidence if _may_be_an_answer(one)),
    )


def _may_be_an_answer(one: EvidenceRecord) -> bool:
    """Mail that may speak for the recipient but is not believed; an absence notice never is one."""
    automatic = one.kind in (EvidenceKind.AUTO_REPLY, EvidenceKind.DELIVERY_REPORT)
    telling = one.proves > Standing.AWAITING and one.matched_by.names_one
    return telling and not one.believed and not one.voided and not automatic


def last_heard(record: RecipientRecord) -> EvidenceRecord | None:
    """The latest that was heard of a recipient; mail that may be anybody's is not of it."""
    heard = [
        one
        for one in record.evidence
        if not one.voided and (one.believed or one.matched_by.names_one)
    ]
    return heard[-1] if heard else None


def is_acknowledged(record: RecipientRecord) -> bool:
    """Whether the evidence satisfies the tier's rule; never for one that got nothing by mail."""
    return satisfied(record.standing, record.acknowledged_by, sent=was_sent(record))


def satisfied(standing: Standing, rule: AcknowledgedBy, *, sent: bool) -> bool:
    """Whether a standing satisfies a rule; a clerk's word does where nothing was sent."""
    return standing is Standing.CONFIRMED or (sent and acknowledged(standing, rule))


def was_sent(record: RecipientRecord) -> bool:
    """Whether at least one message was accepted by the server."""
    return any(one.state is DeliveryState.ACCEPTED for one in record.deliveries)


def first_sent(record: RecipientRecord) -> datetime | None:
    """When the first message to a recipient left, of the round that is on."""
    return min((one.sent_at for one in record.deliveries if one.sent_at), default=None)


def is_uncertain(record: RecipientRecord) -> bool:
    """Whether the latest attempt has a message in doubt and nothing better is known."""
    return record.standing < Standing.DELIVERED and any(
        one.state is DeliveryState.UNCERTAIN for one in _latest(record)
    )


def is_waiting(record: RecipientRecord) -> bool:
    """Whether a message of the latest attempt has still to go out."""
    waiting = {DeliveryState.PLANNED, DeliveryState.DEFERRED, DeliveryState.SENDING}
    return any(one.state in waiting for one in _latest(record))


def attempts(record: RecipientRecord) -> int:
    """How many times the recipient was written to, or is about to be."""
    return max((one.attempt for one in record.deliveries), default=0)


def letters(record: RecipientRecord) -> int:
    """How many times something has left for the recipient, or may have."""
    return len({one.attempt for one in record.deliveries if one.sent_at is not None})


def _latest(record: RecipientRecord) -> list[DeliveryRecord]:
    latest = attempts(record)
    return [one for one in record.deliveries if one.attempt == latest]


def good_addresses(record: RecipientRecord, today: Sequence[str] = ()) -> tuple[str, ...]:
    """The addresses worth writing to again: not those whose latest message bounced.

    `today` are those of the roster, which may have been mended since; without any, those that
    the issue was planned with.
    """
    latest = {one.address.lower(): one.standing for one in record.deliveries}  # ascending attempts
    return tuple(
        address
        for address in today or record.addresses
        if latest.get(address.lower()) is not Standing.FAILED
    )


_STATE_WORDS = {
    DeliveryState.UNCERTAIN: say("不确定"),
    DeliveryState.SENDING: say("正在发送"),
    DeliveryState.DEFERRED: say("暂缓"),
    DeliveryState.PLANNED: say("未发送"),
}


def standing_words(record: RecipientRecord) -> Words:
    """A standing in words; what the server refused at once never came back as a bounce does."""
    if record.standing is Standing.FAILED and is_refused(record):
        return say("被拒收")
    return STANDING_WORDS[record.standing]


def is_refused(record: RecipientRecord) -> bool:
    """Whether the server has refused all of the latest attempt."""
    latest = _latest(record)
    return bool(latest) and all(one.state is DeliveryState.REFUSED for one in latest)


def _situation(record: RecipientRecord) -> Words:
    if record.standing > Standing.AWAITING:
        return standing_words(record)
    if record.on_paper:
        return say("纸质送达")
    states = {one.state for one in _latest(record)}
    for state, words in _STATE_WORDS.items():
        if state in states:
            return words
    if any(one.kind is EvidenceKind.AUTO_REPLY and not one.voided for one in record.evidence):
        return say("自动回复")
    return say("已发出，无回音")


def totals(counted: Iterable[Row]) -> Totals:
    """The figures of some rows."""
    listed = list(counted)
    mailed = [row for row in listed if not row.record.on_paper]
    return Totals(
        recipients=len(listed),
        by_mail=len(mailed),
        on_paper=len(listed) - len(mailed),
        sent=sum(was_sent(row.record) for row in mailed),
        acknowledged=sum(row.acknowledged for row in mailed),
        bounced=sum(row.record.standing is Standing.FAILED for row in mailed),
        uncertain=sum(is_uncertain(row.record) for row in mailed),
        overdue=sum(row.overdue for row in mailed),
        refused=sum(
            row.record.standing is Standing.FAILED and is_refused(row.record) for row in mailed
        ),
    )


def totals_by_tier(counted: Iterable[Row]) -> dict[Tier, Totals]:
    """The figures of each tier that has recipients."""
    listed = list(counted)
    return {
        tier: totals(row for row in listed if row.tier is tier)
        for tier in Tier
        if any(row.tier is tier for row in listed)
    }


def as_json(issue: IssueRecord, counted: tuple[Row, ...], *, english: bool) -> dict[str, Any]:
    """The stable form of `status --json`, schema 1; times are ISO 8601 in UTC."""
    return {
        "schema": SCHEMA,
        "issue": issue.number,
        "as_of": None if issue.polled_at is None else issue.polled_at.isoformat(),
        "totals": {
            **_totals_json(totals(counted)),
            "tiers": {
                tier.value: _totals_json(one) for tier, one in totals_by_tier(counted).items()
            },
        },
        "recipients": [_row_json(row, english=english) for row in counted],
    }


def _totals_json(figures: Totals) -> dict[str, int]:
    return {
        "recipients": figures.recipients,
        "by_mail": figures.by_mail,
        "on_paper": figures.on_paper,
        "sent": figures.sent,
        "acknowledged": figures.acknowledged,
        "outstanding": figures.outstanding,
        "bounced": figures.bounced,
        "uncertain": figures.uncertain,
        "overdue": figures.overdue,
    }


def _row_json(row: Row, *, english: bool) -> dict[str, Any]:
    return {
        "tier": row.tier.value,
        "name": row.name,
        "paper": row.record.on_paper,
        "standing": row.record.standing.label,
        "acknowledged": row.acknowledged,
        "deadline": None if row.deadline is None else row.deadline.isoformat(),
        "overdue": row.overdue,
        "suggestions": row.suggestions,
        "deliveries": [_delivery_json(one) for one in row.record.deliveries],
        "evidence": [_evidence_json(one, english=english) for one in row.record.evidence],
    }


def _delivery_json(one: DeliveryRecord) -> dict[str, Any]:
    return {
        "attempt": one.attempt,
        "address": one.address,
        "state": one.state.value,
        "message_id": one.message_id,
        "code": one.code,
        "standing": one.standing.label,
        "sent_at": None if one.sent_at is None else one.sent_at.isoformat(),
    }


def _evidence_json(one: EvidenceRecord, *, english: bool) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "at": one.at.isoformat(),
        "summary": one.summary.en if english else one.summary.zh,
        "proves": one.proves.label,
        "believed": one.believed,
        "attempt": one.attempt,
        "id": one.evidence_id,
        "voided": one.voided,
    }
