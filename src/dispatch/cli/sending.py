"""Owns `dispatch send`: the plan, the questions, and which of its ways a sending goes."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli import completing
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
from dispatch.cli.delivering import deliver, ledger_to_send
from dispatch.cli.plan_view import show_plan
from dispatch.cli.readying import Asked, make_ready, send_again
from dispatch.cli.scheduling import wait_for, warn_of_clock
from dispatch.cli.scoping import check_names, scope_of
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Deed
    from dispatch.workflows import Office


At = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help=t("定时发送，如 '2023-09-01 08:30'"),
    ),
]
Now = Annotated[
    bool,
    typer.Option(
        "--now",
        help=t("不等定好的时间，也不问办公时间，现在就发"),
    ),
]
Again = Annotated[
    list[str] | None,
    typer.Option(
        "--again",
        metavar="NAME",
        help=t("核实没有收到的“不确定”：把同一封再发一次，可重复"),
        autocompletion=completing.names,
    ),
]
Correction = Annotated[
    bool,
    typer.Option(
        "--correction",
        help=t("稿件改过了：标明“更正”，向所有人重新发送"),
    ),
]
DryRun = Annotated[
    bool,
    typer.Option("--dry-run", help=t("只写出 .eml 文件，不发送")),
]
TestTo = Annotated[
    str | None,
    typer.Option(
        "--test-to",
        metavar="ADDR",
        help=t("只试发一封给这个地址"),
    ),
]
Wait = Annotated[
    bool,
    typer.Option(
        "--wait/--no-wait",
        help=t("到了发信限额，短的等一等再接着发（默认）；不等则结束，下次接着发"),
    ),
]
HandOver = Annotated[
    bool,
    typer.Option(
        "--hand-over",
        help=t("确认以后不在这里发，交给各台电脑上的 dispatch worker（台账要在 PostgreSQL 里）"),
    ),
]


@app.command(help=t("发送一期；中断后再运行就接着发，绝不重发。"))
def send(
    number: Number,
    tier: Tiers = None,
    only: Only = None,
    at: At = None,
    now: Now = False,
    again: Again = None,
    correction: Correction = False,
    dry_run: DryRun = False,
    test_to: TestTo = None,
    wait: Wait = True,
    hand_over: HandOver = False,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import appointed, open_office
    from dispatch.workflows.working import refuse_a_file

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    asked = Asked(number, scope_of(tier, only), yes=yes, now=now, correction=correction, wait=wait)
    given = {"--again": bool(again), "--dry-run": dry_run, "--test-to": test_to is not None}
    _refuse_contradictions(at, asked, given, hand_over=hand_over)
    if hand_over:
        refuse_a_file(place)
    if at is not None:
        asked = replace(asked, at=appointed(place, at))
    if dry_run or test_to:
        _rehearse(view, place, asked, test_to)
        return
    _carry_out(view, place, asked, again, hand_over=hand_over)


def _carry_out(
    view: Screen, place: "Office", asked: Asked, again: list[str] | None, *, hand_over: bool
) -> None:
    with ledger_to_send(place) as ledger:
        ledger.refuse_archived(asked.number)
        warn_of_clock(view, place, ledger)
        ledger.settle_interrupted(place.world.clock())
        if again:
            send_again(view, place, ledger, asked, again)
            return
        if not make_ready(view, place, ledger, asked):
            raise typer.Exit(1)
        appointed_for = _begin(view, place, ledger, asked, hand_over=hand_over)
    if appointed_for is None:
        return
    # Others may look, chase and poll meanwhile.
    wait_for(view, place, appointed_for)
    with ledger_to_send(place) as ledger:
        ledger.settle_interrupted(place.world.clock())
        deliver(view, place, ledger, asked.number, asked.scope, wait=asked.wait, what=_deed(asked))


def _begin(
    view: Screen, place: "Office", ledger: "Ledger", asked: Asked, *, hand_over: bool
) -> datetime | None:
    """Sends what is ready or hands it over; gives the moment that it is appointed for instead."""
    head = ledger.head(asked.number)
    assert head is not None  # it was planned just now
    if hand_over:
        _hand_over(view, ledger, asked.number)
        return None
    if head.send_at is not None and head.send_at > place.world.clock():
        return head.send_at
    deliver(view, place, ledger, asked.number, asked.scope, wait=asked.wait, what=_deed(asked))
    return None


def _deed(asked: Asked) -> "Deed":
    from dispatch.records import Deed

    return Deed.CORRECT if asked.correction else Deed.SEND


def _hand_over(view: Screen, ledger: "Ledger", number: str) -> None:
    """Leaves what was confirmed to the workers."""
    from dispatch.records import Scope

    waiting = ledger.waiting(number, Scope())
    ledger.may_carry_on(number, may=True)
    view.say(
        say(
            "第 {number} 期：{waiting} 封已交给发送进程（dispatch worker）；看进展用 dispatch "
            "status {number}。",
            number=number,
            waiting=waiting,
        )
    )
    if view.as_json:
        view.emit({"schema": 1, "issue": number, "handed_over": waiting})


def _refuse_contradictions(
    at: str | None, asked: Asked, others: Mapping[str, bool], *, hand_over: bool
) -> None:
    from dispatch.records import Scope

    given = [
        name
        for name, is_given in {"--at": at is not None, "--now": asked.now, **others}.items()
        if is_given
    ]
    again, narrowed = others["--again"], asked.scope != Scope()
    if len(given) > 1 and given != ["--now", "--again"]:
        raise _clash(" ".join(given))
    alone = [name for name, is_given in others.items() if is_given]
    for clash, names in (
        (asked.correction and again, "--correction --again"),
        (narrowed and again, "--again --tier/--only"),
        # The plan is kept whole: at the hour, or after a crash, all of it would go.
        (narrowed and at is not None, "--at --tier/--only"),
        # So do the workers take it.
        (narrowed and hand_over, "--hand-over --tier/--only"),
        (bool(alone) and hand_over, " ".join(["--hand-over", *alone])),
    ):
        if clash:
            raise _clash(names)


def _clash(names: str) -> InputError:
    return InputError(say("{names} 不能同时用。", names=names), advice=say("请只留一个。"))


def _rehearse(view: Screen, place: "Office", asked: Asked, test_to: str | None) -> None:
    from dispatch.workflows import prepare, send_trial, write_dry_run

    number, scope = asked.number, asked.scope
    with place.ledger() as ledger:
        head = ledger.head(number) if asked.correction else None
        prepared = prepare(place, ledger, number, correction=0 if head is None else head.round)
        show_plan(view, place, prepared, scope, ledger, place.world.clock())
    check_names(scope, {one.name for one in prepared.plan.recipients})
    if test_to is not None:
        tier = next(iter(scope.tiers)) if scope.tiers else None
        run(send_trial(place, prepared, test_to, tier))
        view.say(say("已试发一封到 {test_to}，没有记入台账。", test_to=test_to))
        return
    folder = place.folder / "dry-run" / number
    written = write_dry_run(place, prepared, scope, folder)
    view.say(say("演练：{count} 封写在 {folder}，没有发送。", count=len(written), folder=folder))
    if view.as_json:
        view.emit({"schema": 1, "issue": number, "files": [str(path) for path in written]})
