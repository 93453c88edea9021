"""Owns `dispatch remind`: polls first, shows who is due at which stage, and why others are not."""

from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import (
    HERE,
    AnyNumber,
    AsJson,
    Folder,
    Only,
    Quiet,
    Tiers,
    Yes,
    app,
    screen,
    t,
    world,
)
from dispatch.cli.chasing import Cap, poll_first
from dispatch.cli.delivering import deliver, ledger_to_send
from dispatch.cli.reminders_view import reminding_json, show_lists, show_reminding
from dispatch.cli.scheduling import warn_of_clock
from dispatch.cli.scoping import check_names, scope_of
from dispatch.cli.screen import Kept, Screen
from dispatch.errors import DispatchError, TryAgain
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Scope
    from dispatch.workflows import Office, Reminding

NowToo = Annotated[
    bool,
    typer.Option("--now", help=t("不在催办时间内也催")),
]


@app.command(
    help=t(
        "先收信，再按阶段催办没有回复的；逐个说明催或不催的原因，最后列出电话名单。"
        "不写期号则催各期。"
    )
)
def remind(
    number: AnyNumber = None,
    tier: Tiers = None,
    only: Only = None,
    cap: Cap = None,
    now: NowToo = False,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_issues, open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    asked = scope_of(tier, only)
    with ledger_to_send(place) as ledger:
        warn_of_clock(view, place, ledger)
        numbers = (number,) if number is not None else open_issues(place, ledger)
        planned = _look(view, place, ledger, numbers, asked, cap)
        if planned and not _agreed(view, place, planned, yes=yes, now_too=now):
            raise typer.Exit(1)
        sent = _carry_out(view, place, ledger, planned)
    if as_json:
        told = [reminding_json(one, sent.get(one.record.number, 0)) for one in planned]
        view.emit({"schema": 1, "issues": told})


def _look(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    numbers: tuple[str, ...],
    asked: "Scope",
    cap: int | None,
) -> "list[Reminding]":
    """Polls, then decides on each issue; the cap is over all of them."""
    from dispatch.workflows import (
        decide_reminders,
        known_issue,
        settle_leftovers,
        today_of,
    )

    for number in numbers:
        known_issue(ledger, number)
    poll_first(view, place, ledger)
    room, found, roster = cap or place.settings.chasing.policy.cap, [], today_of(place, ledger)
    for number in numbers:
        kept = settle_leftovers(place, ledger, number)
        record = known_issue(ledger, number)
        kept &= {one.name for one in record.recipients if asked.holds(one.tier, one.name)}
        if len(numbers) == 1:
            check_names(asked, {one.name for one in record.recipients})
        reminding = decide_reminders(place, record, roster, asked, room=room, kept=kept)
        room -= len(reminding.due)
        show_reminding(view, reminding)
        found.append(reminding)
    if not found:
        view.say(say("没有还在催办的期。"))
    show_lists(view, found)
    return found


def _agreed(
    view: Screen, place: "Office", planned: "list[Reminding]", *, yes: bool, now_too: bool
) -> bool:
    from dispatch.workflows import unfit_hour

    due = sum(len(one.due) for one in planned)
    if not due:
        view.say(say("没有需要催办的。"))
        return True
    odd = None if now_too else unfit_hour(place)
    if odd is not None and not view.can_ask:
        raise TryAgain(
            say("{odd}；没有催办。", odd=odd),
            advice=say("确实要现在催，请加 --now。"),
        )
    if odd is not None:
        view.warn(odd)
    question = say("催办以上 {due} 个？", due=due)
    return view.confirm(question, yes=yes and odd is None)


def _carry_out(
    view: Screen, place: "Office", ledger: "Ledger", planned: "list[Reminding]"
) -> dict[str, int]:
    """Plans and sends issue by issue; returns how many messages of each have gone."""
    sent: dict[str, int] = {}
    halted: DispatchError | None = None
    for one in planned:
        if halted is not None or not (one.due or one.kept):
            continue
        part = Kept(view.language) if view.as_json else view
        try:
            send_reminders(part, place, ledger, one)
        except DispatchError as error:
            halted = error
        if isinstance(part, Kept):
            sent[one.record.number] = part.kept.get("sent_now", 0)
    if halted is not None:
        raise halted
    return sent


def send_reminders(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    reminding: "Reminding",
    *,
    by_itself: bool = False,
) -> None:
    """Freezes the reminders of one issue and sends them; the right to send is held."""
    from dispatch.records import Deed, Scope
    from dispatch.workflows import deed, plan_reminders

    number, names = reminding.record.number, [row.name for row, _ in reminding.due]
    kept = reminding.kept & ledger.waiting_for(number, place.world.clock()).further
    if not names and not kept:
        return
    note = say("开始：{count} 个收件人", count=len(names))
    only_one = names[0] if len(names) == 1 else None
    if names:
        act = deed(place, Deed.REMIND, number, only_one, view.text(note))
        plan_reminders(place, ledger, reminding, act)
    scope = Scope(names=kept.union(names))
    deliver(view, place, ledger, number, scope, what=Deed.REMIND, by_itself=by_itself)
