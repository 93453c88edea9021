"""Owns `dispatch send`: the plan, the question, the progress, the outcome."""

import asyncio
import os
import signal
import socket
from collections import Counter
from contextlib import suppress
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
from dispatch.cli.plan_view import show_plan
from dispatch.cli.screen import Screen
from dispatch.errors import InputError, TryAgain
from dispatch.tiers import Tier
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import IssueRecord, Scope
    from dispatch.states import DeliveryState
    from dispatch.workflows import Office, Submitted


@app.command(
    help=t(
        "发送一期；中断后再运行就接着发，绝不重发。",
        "Send an issue; run again, it goes on where it stopped and never sends twice.",
    )
)
def send(
    number: Number,
    tier: Tiers = None,
    only: Only = None,
    dry_run: Annotated[
        bool,
        typer.Option(
            "--dry-run", help=t("只写出 .eml 文件，不发送", "write .eml files, send nothing")
        ),
    ] = False,
    test_to: Annotated[
        str | None,
        typer.Option(
            "--test-to",
            metavar="ADDR",
            help=t("只试发一封给这个地址", "send one trial to this address"),
        ),
    ] = None,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json, quiet=quiet)
    scope = scope_of(tier, only)
    place = open_office(office, world())
    if dry_run or test_to:
        _rehearse(view, place, number, scope, test_to)
        return
    with place.ledger() as ledger, ledger.right_to_send():
        if not _make_ready(view, place, ledger, number, scope, yes=yes):
            raise typer.Exit(1)
        deliver(view, place, ledger, number, scope)


def scope_of(tiers: list[str] | None, names: list[str] | None) -> "Scope":
    """The recipients that --tier and --only leave; raises InputError for an unknown tier."""
    from dispatch.records import Scope

    unknown = [one for one in tiers or [] if one not in set(Tier)]
    if unknown:
        raise InputError(
            Words(f"没有“{unknown[0]}”这一类。", f"there is no tier “{unknown[0]}”."),
            advice=Words("--tier 只能是 报、送、发。", "--tier is one of 报, 送, 发."),
        )
    return Scope(
        None if not tiers else frozenset(Tier(one) for one in tiers),
        None if not names else frozenset(names),
    )


def check_names(scope: "Scope", known: set[str]) -> None:
    """Raises InputError for a name that no recipient has."""
    strangers = sorted((scope.names or frozenset()) - known)
    if strangers:
        listed = "、".join(strangers)
        raise InputError(
            Words(f"名册里没有：{listed}。", f"not in the roster: {listed}."),
            advice=Words(
                "请按 recipients.yaml 里的写法写名称。", "write names as in recipients.yaml."
            ),
        )


def _rehearse(
    view: Screen, place: "Office", number: str, scope: "Scope", test_to: str | None
) -> None:
    from dispatch.workflows import prepare, send_trial, write_dry_run

    prepared = prepare(place, number)
    show_plan(view, place, prepared, scope)
    check_names(scope, {one.name for one in prepared.plan.recipients})
    if test_to is not None:
        tier = next(iter(scope.tiers)) if scope.tiers else None
        run(send_trial(place, prepared, test_to, tier))
        view.say(
            Words(
                f"已试发一封到 {test_to}，没有记入台账。",
                f"one trial sent to {test_to}; not recorded.",
            )
        )
        return
    folder = place.folder / "dry-run" / number
    written = write_dry_run(place, prepared, scope, folder)
    view.say(
        Words(
            f"演练：{len(written)} 封写在 {folder}，没有发送。",
            f"dry run: {len(written)} messages in {folder}; nothing was sent.",
        )
    )
    if view.as_json:
        view.emit({"schema": 1, "issue": number, "files": [str(path) for path in written]})


def _make_ready(
    view: Screen, place: "Office", ledger: "Ledger", number: str, scope: "Scope", *, yes: bool
) -> bool:
    """Plans a first sending, or goes on with one; False when the clerk says no."""
    from dispatch.workflows import find_manuscript, prepare, read_issue, refuse_other_text

    record = ledger.issue(number)
    if record is not None:
        ledger.settle_interrupted(number, place.world.clock())
        # A plan of which nothing has left is made anew: text and roster may have been mended.
        if ledger.withdraw(number):
            record = None
    if record is not None:
        check_names(scope, {one.name for one in record.recipients})
        if find_manuscript(place.folder, number) is not None:
            refuse_other_text(record, read_issue(place, number)[0])
        return _go_on(view, ledger, number, yes=yes)
    prepared = prepare(place, number)
    check_names(scope, {one.name for one in prepared.plan.recipients})
    show_plan(view, place, prepared, scope)
    if not view.confirm(Words("现在发送？", "send now?"), yes=yes):
        return False
    ledger.plan(prepared.plan, place.world.clock())
    return True


def _go_on(view: Screen, ledger: "Ledger", number: str, *, yes: bool) -> bool:
    from dispatch.states import DeliveryState

    counts = ledger.counts(number)
    waiting = counts.get(DeliveryState.PLANNED, 0) + counts.get(DeliveryState.DEFERRED, 0)
    done = counts.get(DeliveryState.ACCEPTED, 0)
    view.note(
        Words(
            f"第 {number} 期：已发出 {done} 封，还有 {waiting} 封待发。",
            f"issue {number}: {done} sent, {waiting} still to go.",
        )
    )
    if waiting == 0:
        return True
    return view.confirm(Words("接着发送？", "go on sending?"), yes=yes)


def deliver(view: Screen, place: "Office", ledger: "Ledger", number: str, scope: "Scope") -> None:
    """Runs the delivery loop to its end and tells what came of it; the right to send is held."""
    from dispatch.errors import DispatchError

    tally: Counter[str] = Counter()
    halted: DispatchError | None = None
    opener = place.opener()
    try:
        run(_loop(view, place, ledger, number, scope, opener, tally))
    except DispatchError as error:
        halted = error
    _report(view, ledger, number, tally)
    if halted is not None:
        raise halted
    _raise_deferred(ledger, number)


async def _loop(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    number: str,
    scope: "Scope",
    opener: Any,
    tally: "Counter[str]",
) -> None:
    from dispatch.workflows import Loop

    stop = asyncio.Event()
    with suppress(NotImplementedError):  # Windows has no such handler; Ctrl-C ends it there
        asyncio.get_running_loop().add_signal_handler(signal.SIGINT, stop.set)

    def heard(submitted: "Submitted") -> None:
        tally[submitted.outcome.step.value] += 1
        _show_submitted(view, submitted)

    await Loop(
        ledger=ledger,
        number=number,
        scope=scope,
        open_session=opener,
        pace=place.pace(),
        zone=place.settings.zone,
        clock=place.world.clock,
        on_submitted=heard,
        name=f"{socket.gethostname()[:40]}:{os.getpid()}",
        stop=stop,
    ).run()


def _show_submitted(view: Screen, submitted: "Submitted") -> None:
    from dispatch.states import Step

    said = {
        Step.ACCEPT: Words("已发出", "sent"),
        Step.DEFER: Words("暂缓", "deferred"),
        Step.REFUSE: Words("被拒收", "refused"),
        Step.LOSE_SIGHT: Words("不确定", "uncertain"),
        Step.RELEASE: Words("未发出", "not sent"),
    }[submitted.outcome.step]
    claim = submitted.claim
    why = "" if submitted.outcome.step is Step.ACCEPT else f"：{submitted.outcome.text[:120]}"
    view.note(
        Words(
            f"  {claim.tier} {claim.recipient} <{claim.address}> {said.zh}{why}",
            f"  {claim.tier} {claim.recipient} <{claim.address}> {said.en}{why}",
        )
    )


def _report(view: Screen, ledger: "Ledger", number: str, tally: "Counter[str]") -> None:
    from dispatch.states import DeliveryState
    from dispatch.workflows import known_issue

    counts = ledger.counts(number)
    record = known_issue(ledger, number)
    doubtful = _named(record, DeliveryState.UNCERTAIN)
    refused = _named(record, DeliveryState.REFUSED)
    sent = tally["accept"]
    view.say(
        Words(
            f"第 {number} 期：本次发出 {sent} 封；{_counted(counts, zh=True)}。",
            f"issue {number}: {sent} sent now; {_counted(counts, zh=False)}.",
        )
    )
    if refused:
        view.say(
            Words(
                f"被拒收（请核对地址）：{'、'.join(refused)}",
                f"refused (check the address): {', '.join(refused)}",
            )
        )
    if doubtful:
        view.say(
            Words(
                f"不确定是否已发出，不会自动重发，请先电话核实：{'、'.join(doubtful)}",
                f"in doubt, never sent again by itself; please ask by phone: {', '.join(doubtful)}",
            )
        )
    if view.as_json:
        states = {state.value: counts.get(state, 0) for state in DeliveryState}
        view.emit(
            {
                "schema": 1,
                "issue": number,
                "sent_now": sent,
                "states": states,
                "uncertain": doubtful,
                "refused": refused,
            }
        )


def _named(record: "IssueRecord", state: "DeliveryState") -> list[str]:
    return [
        f"{one.name} <{delivery.address}>"
        for one in record.recipients
        for delivery in one.deliveries
        if delivery.state is state
    ]


def _counted(counts: Any, *, zh: bool) -> str:
    from dispatch.states import DeliveryState

    words = {
        DeliveryState.ACCEPTED: Words("累计已发出", "sent in all"),
        DeliveryState.PLANNED: Words("待发", "waiting"),
        DeliveryState.DEFERRED: Words("暂缓", "deferred"),
        DeliveryState.REFUSED: Words("被拒收", "refused"),
        DeliveryState.UNCERTAIN: Words("不确定", "uncertain"),
    }
    if zh:
        return "，".join(
            f"{said.zh} {counts[one]}" for one, said in words.items() if counts.get(one)
        )
    return ", ".join(f"{said.en} {counts[one]}" for one, said in words.items() if counts.get(one))


def _raise_deferred(ledger: "Ledger", number: str) -> None:
    from dispatch.states import DeliveryState

    deferred = ledger.counts(number).get(DeliveryState.DEFERRED, 0)
    if deferred:
        raise TryAgain(
            Words(
                f"有 {deferred} 封被服务器暂缓，还没有发出。", f"{deferred} messages were deferred."
            ),
            advice=Words(
                f"请过一会儿再运行 dispatch send {number}，会只发这些。",
                f"run dispatch send {number} again later; only these will go.",
            ),
        )
