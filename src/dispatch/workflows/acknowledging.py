"""Owns acknowledgements by hand: a clerk's word on recipients, written down and taken back."""

from collections.abc import Sequence
from datetime import datetime

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.records import (
    Acknowledged,
    Deed,
    MatchedBy,
    RecipientRecord,
    Ruled,
    Ruling,
    Verdict,
    Way,
)
from dispatch.words import say
from dispatch.workflows.deeds import clerk, deed
from dispatch.workflows.office import Office
from dispatch.workflows.settling import named
from dispatch.workflows.standings import known_issue


def acknowledge(
    office: Office,
    ledger: Ledger,
    number: str,
    names: Sequence[str],
    way: Way,
    note: str = "",
    at: datetime | None = None,
) -> tuple[Ruled, ...]:
    """Counts recipients as confirmed; `at` they did so, by default now.

    Raises InputError where the issue has no such recipient, and for a time to come.
    """
    record, now = known_issue(ledger, number), office.world.clock()
    if at is not None and at > now:
        raise InputError(
            say("签收时间还没有到。"),
            advice=say("请核对 --at 的日期和时间。"),
        )
    whom = tuple(dict.fromkeys(named(office, record, name).name for name in names))
    said = Acknowledged(way, at or now, now, clerk(), note)
    told = said.summary.zh
    acts = [deed(office, Deed.ACKNOWLEDGE, number, name, told) for name in whom]
    return ledger.acknowledge(number, whom, said, acts)


def unacknowledge(
    office: Office, ledger: Ledger, number: str, names: Sequence[str], reason: str = ""
) -> tuple[Ruled, ...]:
    """Takes back what was entered by hand; raises InputError where nothing was."""
    record = known_issue(ledger, number)
    found = {one.name: one for one in (named(office, record, name) for name in names)}
    whom = tuple(found)
    for one in found.values():
        if not _is_said(one):
            raise _nothing_said(number, one.name)
    ruling = Ruling(0, Verdict.VOIDED, office.world.clock(), clerk(), reason)
    ruled: list[Ruled] = []
    for name in whom:
        act = deed(office, Deed.VOID, number, name, reason)
        ruled += ledger.take_back_by_hand(number, name, ruling, act)
    return tuple(ruled)


def _is_said(one: RecipientRecord) -> bool:
    by_hand = [said for said in one.evidence if said.matched_by is MatchedBy.BY_HAND]
    return any(not said.voided for said in by_hand)


def _nothing_said(number: str, name: str) -> InputError:
    return InputError(
        say("“{name}”第 {number} 期没有人工登记的签收，没有可撤销的。", name=name, number=number),
        advice=say(
            "全部经过见 dispatch show {number} {name}；回执、回复的作废用 dispatch void。",
            number=number,
            name=name,
        ),
    )
