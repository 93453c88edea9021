"""Owns what is settled with the clerk before messages go: a first sending, going on, a correction,
a message in doubt once more.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

import typer

from dispatch.cli.delivering import deliver
from dispatch.cli.latecomers import admitted
from dispatch.cli.plan_view import show_plan
from dispatch.cli.scheduling import may_begin
from dispatch.cli.scoping import check_names
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import Words, listed, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Action, IssueHead, Plan, Scope
    from dispatch.workflows import Office, Prepared


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks of a sending."""

    number: str
    scope: "Scope"
    yes: bool
    now: bool
    correction: bool
    wait: bool
    at: datetime | None = None


def make_ready(view: Screen, place: "Office", ledger: "Ledger", asked: Asked) -> bool:
    """Plans a round, or goes on with one; False when the clerk says no.

    Nothing of what is planned already is given up before the clerk has said yes.
    """
    from dispatch.workflows import (
        find_manuscript,
        is_other_text,
        read_issue,
        refuse_other_text,
        refuse_same_text,
    )

    head = ledger.head(asked.number)
    asked = _in_time(place, asked, head)
    # A plan of which nothing has left is made anew: text and roster may have been mended.
    if head is None or ledger.is_untouched(asked.number):
        return _begin(view, place, ledger, asked)
    manuscript = find_manuscript(place.folder, asked.number)
    other = manuscript is not None and is_other_text(head, read_issue(place, asked.number)[0])
    if asked.correction:
        if not other:
            raise refuse_same_text(head)
        return _correct(view, place, ledger, asked, head)
    if other:
        raise refuse_other_text(head)
    if admitted(view, place, ledger, asked.number, asked.scope, yes=asked.yes):
        asked = replace(asked, yes=True)
    return _go_on(view, place, ledger, asked, head)


def _in_time(place: "Office", asked: Asked, head: "IssueHead | None") -> Asked:
    """With the time that was appointed before, where the command names none or the same."""
    from dispatch.workflows import refuse_past

    before = None if head is None or head.begun or asked.now else head.send_at
    if asked.at is None:
        return replace(asked, at=before)
    if asked.at != before:
        refuse_past(place, asked.at)
    return asked


def _begin(view: Screen, place: "Office", ledger: "Ledger", asked: Asked) -> bool:
    from dispatch.workflows import prepare

    prepared = prepare(place, ledger, asked.number)
    if not _agreed(view, place, ledger, prepared, asked, say("现在发送？")):
        return False
    plan, now = replace(prepared.plan, send_at=asked.at), place.world.clock()
    ledger.plan(plan, now, [_act(view, place, asked, _letters(prepared.plan))])
    return True


def _correct(
    view: Screen, place: "Office", ledger: "Ledger", asked: Asked, record: "IssueHead"
) -> bool:
    """A new round with another text: for everyone, since everyone may have the old one."""
    from dispatch.workflows import prepare

    prepared = prepare(place, ledger, asked.number, correction=record.round)
    gone = ledger.reached(asked.number) - {one.name for one in prepared.plan.recipients}
    if gone:
        names = listed(sorted(gone))
        view.warn(say("  注意：收到过原文、但已不在名册里，更正不会发给：{names}", names=names))
    question = say("作为“更正”向以上所有人发送？")
    if not _agreed(view, place, ledger, prepared, asked, question):
        return False
    plan, now = replace(prepared.plan, send_at=asked.at), place.world.clock()
    act = _act(view, place, asked, _letters(prepared.plan))
    ledger.plan_correction(plan, now, [act])
    return True


def _letters(plan: "Plan") -> int:
    return sum(len(one.deliveries) for one in plan.recipients)


def _act(view: Screen, place: "Office", asked: Asked, letters: int) -> "Action":
    """The sending as it begins, for the record of who did what; its end is noted by itself."""
    from dispatch.records import Deed
    from dispatch.workflows import deed

    what = Deed.CORRECT if asked.correction else Deed.SEND
    note = say("开始：{letters} 封", letters=letters)
    if asked.at is not None and asked.at > place.world.clock():
        local = asked.at.astimezone(place.settings.zone)
        note = say("定在 {when:%Y-%m-%d %H:%M}：{letters} 封", when=local, letters=letters)
        what = Deed.SCHEDULE if what is Deed.SEND else what
    return deed(place, what, asked.number, note=view.text(note))


def _agreed(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    prepared: "Prepared",
    asked: Asked,
    question: Words,
) -> bool:
    """Shows the plan and asks all there is to ask."""
    check_names(asked.scope, {one.name for one in prepared.plan.recipients})
    begins = max(asked.at or place.world.clock(), place.world.clock())
    show_plan(view, place, prepared, asked.scope, ledger, begins)
    if not may_begin(view, place, begins, asked.at, now_too=asked.now):
        return False
    if asked.at is not None and asked.at > place.world.clock():
        local = asked.at.astimezone(place.settings.zone)
        question = say("定在 {when:%Y-%m-%d %H:%M} 发送？", when=local)
    return view.confirm(question, yes=asked.yes)


def _go_on(
    view: Screen, place: "Office", ledger: "Ledger", asked: Asked, record: "IssueHead"
) -> bool:
    from dispatch.states import DeliveryState

    counts = ledger.counts(asked.number)
    waiting = counts.get(DeliveryState.PLANNED, 0) + counts.get(DeliveryState.DEFERRED, 0)
    done = counts.get(DeliveryState.ACCEPTED, 0)
    view.note(
        say(
            "第 {number} 期：已发出 {done} 封，还有 {waiting} 封待发。",
            number=asked.number,
            done=done,
            waiting=waiting,
        )
    )
    if waiting == 0:
        return True
    begins = max(asked.at or place.world.clock(), place.world.clock())
    if not may_begin(view, place, begins, asked.at, now_too=asked.now):
        return False
    if not view.confirm(say("接着发送？"), yes=asked.yes):
        return False
    act = _act(view, place, asked, waiting)
    if asked.now or asked.at != record.send_at:
        ledger.reschedule(asked.number, asked.at, [act])
    else:
        ledger.note([act])
    return True


def send_again(
    view: Screen, place: "Office", ledger: "Ledger", asked: Asked, names: list[str]
) -> None:
    """One more try for messages in doubt or refused, each under its own Message-ID."""
    from dispatch.records import Deed, Scope
    from dispatch.states import DeliveryState
    from dispatch.workflows import deed, known_issue

    record = known_issue(ledger, asked.number)
    scope = Scope(names=frozenset(names))
    check_names(scope, {one.name for one in record.recipients})
    doubtful = [
        f"{one.name} <{delivery.address}>"
        for one in record.recipients
        if one.name in names
        for delivery in one.deliveries
        if delivery.state in (DeliveryState.UNCERTAIN, DeliveryState.REFUSED)
    ]
    if not doubtful:
        raise InputError(
            say("{names} 没有“不确定”或被拒收的邮件，没有什么要再发。", names=listed(names)),
            advice=say("要向没有回复的补发，请用 dispatch resend。"),
        )
    view.note(say("再发一次：{doubtful}", doubtful=listed(doubtful)))
    question = say("是同一封邮件，对方若已收到，多数邮箱只显示一封。确定再发？")
    if not view.confirm(question, yes=asked.yes):
        raise typer.Exit(1)
    note = view.text(say("再发一次"))
    acts = [deed(place, Deed.SEND, asked.number, name, note) for name in names]
    ledger.send_again(asked.number, names, place.world.clock(), acts)
    deliver(view, place, ledger, asked.number, scope, wait=asked.wait)
