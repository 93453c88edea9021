"""Owns `dispatch resend`: polls first, shows who is due and why each other one is not."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    Number,
    Only,
    Quiet,
    Tiers,
    Yes,
    app,
    run,
    screen,
    t,
    world,
)
from dispatch.cli.correcting import show_corrected
from dispatch.cli.delivering import deliver, ledger_to_send, unless_stopped
from dispatch.cli.listening import show_polled, waiting
from dispatch.cli.reminders_view import away_note, show_to_mend
from dispatch.cli.scoping import check_names, scope_of
from dispatch.cli.screen import Screen
from dispatch.errors import Stopped
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Scope
    from dispatch.workflows import Office, Resend

Cap = Annotated[
    int | None,
    typer.Option("--cap", metavar="N", min=1, help=t("这次最多催几个")),
]


@app.command(help=t("先收信，再向还没有回复的补发；逐个说明发或不发的原因。"))
def resend(
    number: Number,
    tier: Tiers = None,
    only: Only = None,
    cap: Cap = None,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.records import Deed, Scope
    from dispatch.workflows import deed, known_issue, open_office, plan_resend

    view = screen(as_json=as_json, quiet=quiet)
    asked = scope_of(tier, only)
    place = open_office(office, world())
    with ledger_to_send(place) as ledger:
        known_issue(ledger, number)
        poll_first(view, place, ledger)
        resend = _decide(place, ledger, number, asked, cap)
        _show(view, resend)
        show_corrected(view, resend)
        due = frozenset(row.name for row in resend.due)
        if not due:
            view.say(say("没有需要补发的。"))
            _emit(view, number, resend)
            return
        question = say("向以上 {count} 个收件人补发？", count=len(due))
        if not view.confirm(question, yes=yes):
            raise typer.Exit(1)
        note = view.text(say("开始：{count} 个收件人", count=len(due)))
        only_one = next(iter(due)) if len(due) == 1 else None
        plan_resend(place, ledger, resend, deed(place, Deed.RESEND, number, only_one, note))
        deliver(view, place, ledger, number, Scope(names=due), what=Deed.RESEND)


def poll_first(view: Screen, place: "Office", ledger: "Ledger") -> None:
    """Who answered a minute ago must not be chased: a poll that fails ends the command."""
    from dispatch.workflows import poll_office

    polled = run(unless_stopped(poll_office(place, ledger, hear=waiting(view))))
    if polled is None:
        raise Stopped(say("收信时停下了；没有发送。"))
    if not view.as_json:
        show_polled(view, polled)
    ledger.settle_interrupted(place.world.clock())


def _decide(
    place: "Office", ledger: "Ledger", number: str, asked: "Scope", cap: int | None
) -> "Resend":
    from dispatch.workflows import decide, known_issue, settle_leftovers

    # What a run that broke off has planned and not sent is decided on anew.
    settle_leftovers(place, ledger, number)
    record = known_issue(ledger, number)
    check_names(asked, {one.name for one in record.recipients})
    return decide(place, ledger, record, asked.tiers or (), asked.names or (), cap)


def _show(view: Screen, resend: "Resend") -> None:
    """Who is due, then everyone else; the bounced once more, with the addresses to mend."""
    from dispatch.reminders import REASON_WORDS, Reason

    by_name = {row.name: row for row in resend.rows}
    for due in (True, False):
        for decision in resend.decisions:
            if decision.due is due:
                row = by_name[decision.name]
                mark = "→" if due else "  "
                said, beside = REASON_WORDS[decision.reason], away_note(row)
                view.note(
                    say(
                        "{mark} {tier} {decision_name}：{said}{beside}",
                        mark=mark,
                        tier=row.tier,
                        decision_name=decision.name,
                        said=said,
                        beside=beside,
                    )
                )
    bounced = [by_name[one.name] for one in resend.decisions if one.reason is Reason.BOUNCED]
    show_to_mend(view, [(resend.record.number, row) for row in bounced])


def _emit(view: Screen, number: str, resend: "Resend") -> None:
    if not view.as_json:
        return
    decisions: list[dict[str, Any]] = [
        {"name": one.name, "due": one.due, "reason": one.reason.value} for one in resend.decisions
    ]
    view.emit({"schema": 1, "issue": number, "sent_now": 0, "decisions": decisions})
