"""Owns `dispatch log`: who did what, and when, on the office's clock."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from dispatch.cli.app import HERE, AnyNumber, AsJson, Folder, app, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import say, say_as

if TYPE_CHECKING:
    from dispatch.records import Action

Since = Annotated[
    str | None,
    typer.Option("--since", metavar="DATE", help=t("从这一天起，如 2023-09-01")),
]


@app.command(help=t("谁在什么时候做了什么：发送、补发、更正、确认、作废、改名册、备份。"))
def log(
    number: AnyNumber = None, since: Since = None, office: Folder = HERE, as_json: AsJson = False
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json)
    place = open_office(office, world())
    zone = place.settings.zone
    begin = None if since is None else _midnight(since, zone)
    with place.ledger() as ledger:
        acts = ledger.actions(number, begin)
    _show(view, acts, zone)
    if view.as_json:
        view.emit({"schema": 1, "actions": [_as_json(one) for one in acts]})


def _midnight(text: str, zone: ZoneInfo) -> datetime:
    from dispatch.workflows import midnight

    try:
        return midnight(text, zone)
    except ValueError:
        raise InputError(
            say("--since 写成“{text}”看不懂。", text=text),
            advice=say("应写成 2023-09-01 这样的日期。"),
        ) from None


def _show(view: Screen, acts: "Iterable[Action]", zone: ZoneInfo) -> None:
    from dispatch.records import DEED_WORDS

    rows = [
        (
            f"{one.at.astimezone(zone):%Y-%m-%d %H:%M}",
            one.user,
            one.machine,
            view.text(DEED_WORDS[one.deed]),
            one.issue or "",
            one.recipient or "",
            one.note,
        )
        for one in acts
    ]
    if not rows:
        view.say(say("还没有记录。"))
        return
    columns = (
        say("时间"),
        say("用户"),
        say("电脑"),
        say("做了什么"),
        say_as("log", "期号"),
        say("收件人"),
        say("说明"),
    )
    view.table(columns, rows)


def _as_json(one: "Action") -> dict[str, str | None]:
    return {
        "at": one.at.isoformat(),
        "user": one.user,
        "machine": one.machine,
        "deed": one.deed.value,
        "issue": one.issue,
        "recipient": one.recipient,
        "note": one.note,
    }
