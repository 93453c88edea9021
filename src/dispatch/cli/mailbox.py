"""Owns `dispatch mailbox`: how the office's mailboxes stand; paused, resumed, recipients moved."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Yes, app, english, screen, t, world
from dispatch.cli.delivering import ledger_to_send
from dispatch.cli.screen import Screen
from dispatch.cli.stopped_ways import shortened, why_paused
from dispatch.cli.usage import Terminal
from dispatch.errors import InputError
from dispatch.words import Given, Words, one_line, say

if TYPE_CHECKING:
    from dispatch.workflows import MailboxStanding, Office

mailbox = Terminal(
    name="mailbox",
    no_args_is_help=True,
    help=t("发信邮箱：情况，停用、恢复，给收件人换邮箱。"),
)
app.add_typer(mailbox)

Address = Annotated[str, typer.Argument(metavar="ADDRESS", help=t("邮箱地址，见 mailbox list"))]
Reason = Annotated[str, typer.Option("--reason", "-r", metavar="TEXT", help=t("为什么"))]
Names = Annotated[
    list[str] | None,
    typer.Argument(metavar="NAME", help=t("收件人名称，可写几个"), autocompletion=completing.names),
]
To = Annotated[str, typer.Option("--to", metavar="ADDRESS", help=t("换到哪个邮箱"))]
Leaving = Annotated[
    str | None,
    typer.Option("--from", metavar="ADDRESS", help=t("用着这个邮箱的收件人全部换")),
]


@mailbox.command("list", help=t("列出各邮箱：是否停用、有几个收件人、几个在等。"))
def list_mailboxes(office: Folder = HERE, as_json: AsJson = False) -> None:
    from dispatch.workflows import mailbox_standings, open_office

    view = screen(as_json=as_json)
    place = open_office(office, world())
    with place.ledger() as ledger:
        standings = mailbox_standings(place, ledger)
    if view.as_json:
        view.emit({"schema": 1, "mailboxes": [_json(one) for one in standings]})
        return
    columns = (say("邮箱"), say("份额"), say("收件人"), say("在等"), say("状态"))
    view.table(columns, [_row(view, place, one) for one in standings])


def _row(view: Screen, place: "Office", one: "MailboxStanding") -> tuple[str, ...]:
    weight = "—" if one.mailbox is None else str(one.mailbox.weight)
    state = view.text(_state(place, one))
    return (one.address, weight, str(one.recipients), str(one.waiting), state)


def _state(place: "Office", one: "MailboxStanding") -> Words:
    if one.mailbox is None:
        return say("dispatch.yaml 里已没有这个邮箱")
    if one.paused is not None:
        return why_paused(place, one.paused)
    return say("正常（联系邮箱）") if one.mailbox.is_contact else say("正常")


def _json(one: "MailboxStanding") -> dict[str, Any]:
    paused = one.paused
    return {
        "address": one.address,
        "contact": one.mailbox is not None and one.mailbox.is_contact,
        "listed": one.mailbox is not None,
        "weight": None if one.mailbox is None else one.mailbox.weight,
        "recipients": one.recipients,
        "waiting": one.waiting,
        "state": "open" if paused is None else "paused",
        "since": None if paused is None else paused.since.isoformat(),
        "cause": None if paused is None else paused.cause.value,
        "reason": None if paused is None else (paused.reason.en if english() else paused.reason.zh),
    }


@mailbox.command(help=t("停用一个邮箱：它的收件人都等着，直到恢复。信照收。"))
def pause(
    address: Address, reason: Reason = "", office: Folder = HERE, as_json: AsJson = False
) -> None:
    from dispatch.workflows import mailbox_called, open_office, pause_mailbox

    view = screen(as_json=as_json)
    place = open_office(office, world())
    one = mailbox_called(place, address)
    with place.ledger() as ledger:
        given = one_line(reason)[:1000]
        why = Given(given) if given else say("人工停用")
        note = view.text(say("停用 {address}：{why}", address=one.address, why=why))
        pause_mailbox(place, ledger, one.address, why, note)
    view.say(
        say(
            "已停用 {address}：不再由它发信，它的收件人等着；信照收。恢复用 dispatch mailbox "
            "resume {address}。",
            address=one.address,
        )
    )
    _emit(view, one.address, "paused")


@mailbox.command(help=t("恢复一个停用的邮箱；在等的再运行一次 dispatch send 就发。"))
def resume(address: Address, office: Folder = HERE, as_json: AsJson = False) -> None:
    from dispatch.workflows import mailbox_called, open_office, resume_mailbox

    view = screen(as_json=as_json)
    place = open_office(office, world())
    one = mailbox_called(place, address)
    with place.ledger() as ledger:
        note = view.text(say("恢复 {address}", address=one.address))
        resumed = resume_mailbox(place, ledger, one.address, note)
    said = say("{address} 没有停用。", address=one.address)
    if resumed:
        said = say(
            "已恢复 {address}；在等的，再运行一次 dispatch send 期号就接着发。",
            address=one.address,
        )
    view.say(said)
    _emit(view, one.address, "open")


def _emit(view: Screen, address: str, state: str) -> None:
    if view.as_json:
        view.emit({"schema": 1, "address": address, "state": state})


@mailbox.command(help=t("给收件人换邮箱，从下一封起；在等的也改走新的。"))
def move(
    to: To,
    names: Names = None,
    leaving: Leaving = None,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    from dispatch.workflows import (
        mailbox_called,
        move_recipients,
        open_office,
        recipients_to_move,
    )

    view = screen(as_json=as_json)
    place = open_office(office, world())
    target = mailbox_called(place, to)
    if not names and leaving is None:
        raise InputError(
            say("没有说给谁换。"), advice=say("请写收件人名称，或用 --from 邮箱 全部换。")
        )
    with ledger_to_send(place) as ledger:
        chosen = recipients_to_move(place, ledger, names or [], leaving)
        _agree(view, chosen, target.address, leaving or "", yes=yes)
        ledger.settle_interrupted(place.world.clock())
        note = view.text(say("改由 {address} 发", address=target.address))
        letters = move_recipients(place, ledger, chosen, target, note)
    view.say(
        say("已给 {count} 个收件人换好，在等的 {letters} 封也改走它。", count=len(chosen),
            letters=letters)
    )  # fmt: skip
    if view.as_json:
        told = {"schema": 1, "to": target.address, "names": list(chosen), "letters": letters}
        view.emit(told)


def _agree(view: Screen, chosen: tuple[str, ...], address: str, leaving: str, *, yes: bool) -> None:
    """Shows who is moved and asks; ends the command where the clerk says no, or it is nobody."""
    if not chosen:
        raise InputError(
            say("没有收件人用着 {leaving}。", leaving=leaving),
            advice=say("请用 dispatch mailbox list 看看。"),
        )
    names = shortened(chosen)
    view.note(say("从下一封起由 {address} 发给：{names}", address=address, names=names))
    question = say("对方会看到另一个发件地址。给这 {count} 个收件人换？", count=len(chosen))
    if not view.confirm(question, yes=yes):
        raise typer.Exit(1)
