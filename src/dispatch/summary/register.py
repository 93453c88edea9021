"""Owns the register (签收情况登记表): an entry for each recipient, as the office files it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dispatch.states import Standing
from dispatch.summary.acknowledging import acknowledgement
from dispatch.summary.counting import Row, attempts, first_sent, is_uncertain
from dispatch.tiers import Tier
from dispatch.words import Given, Words, listed, say, say_as


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the register; times are aware, `note` says what else must be known."""

    position: int
    tier: Tier
    name: str
    sent_at: datetime | None
    acknowledged_at: datetime | None
    way: Words
    basis: Words
    note: Words


_EMPTY = Given("")
_PAPER = say("纸质送达")


def register(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """The entries of an issue, by tier and within it in the order of the roster."""
    ordered = [row for tier in Tier for row in rows if row.tier is tier]
    return tuple(_entry(position, row) for position, row in enumerate(ordered, start=1))


def _entry(position: int, row: Row) -> Entry:
    record, taken = row.record, acknowledgement(row.record)
    untold = _PAPER if record.on_paper else _EMPTY
    return Entry(
        position=position,
        tier=row.tier,
        name=row.name,
        sent_at=first_sent(record),
        acknowledged_at=None if taken is None else taken.at,
        way=untold if taken is None else taken.way,
        basis=_EMPTY if taken is None else taken.basis,
        note=_note(row),
    )


def _note(row: Row) -> Words:
    record = row.record
    said = []
    if not row.acknowledged and not record.on_paper:
        said.append(row.situation)
    if row.overdue and row.deadline is not None:
        said.append(say("逾期（期限{day}）", day=Given(_day(row), f"{row.deadline:%m-%d}")))
    if is_uncertain(record) and record.standing > Standing.AWAITING:
        said.append(say("最近一次发送不确定"))
    if row.suggestions and not row.acknowledged:
        said.append(say_as("register", "有来信待认领"))
    if (times := attempts(record)) > 1:
        said.append(say("共发 {times} 次", times=times))
    return listed(said, "；")


def _day(row: Row) -> str:
    assert row.deadline is not None
    return f"{row.deadline.month}月{row.deadline.day}日"
