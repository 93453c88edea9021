"""Owns `dispatch acknowledge`: who has told the office otherwise than by mail that they have it."""

from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Number, Quiet, app, screen, t, world
from dispatch.cli.inbox import ruled_json
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS
from dispatch.words import one_line, say

if TYPE_CHECKING:
    from dispatch.records import Way

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME...",
        help=t("收件人名称"),
        autocompletion=completing.names,
    ),
]
By = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar="phone|paper|visit|wechat|other",
        help=t("怎样签收的：电话、纸质、当面、微信、其他"),
    ),
]
Note = Annotated[
    str,
    typer.Option("--note", metavar="TEXT", help=t("谁接的电话等")),
]
AtTime = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help=t("签收的时间，不写就是现在"),
    ),
]
Void = Annotated[
    bool,
    typer.Option("--void", help=t("撤销人工登记的签收（留底，不删除）")),
]


@app.command(help=t("人工登记签收：电话、纸质、当面、微信等确认过的；--void 撤销。"))
def acknowledge(
    number: Number,
    names: Names,
    by: By = None,
    note: Note = "",
    at: AtTime = None,
    void: Void = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch import workflows

    view = screen(as_json=as_json, quiet=quiet)
    place = workflows.open_office(office, world())
    said = one_line(note)[:1000]
    with place.ledger() as ledger:
        if void:
            ruled = workflows.unacknowledge(place, ledger, number, names, said)
        else:
            way = _way(by)
            moment = None if at is None else workflows.appointed(place, at)
            ruled = workflows.acknowledge(place, ledger, number, names, way, said, moment)
    if as_json:
        view.emit({"schema": 1, "issue": number, "rulings": [ruled_json(one) for one in ruled]})
    done = say("已撤销") if void else say("已登记")
    for one in ruled:
        before, after = STANDING_WORDS[one.before], STANDING_WORDS[one.after]
        view.say(
            say(
                "{done}：{issue} {recipient}（{before} → {after}）",
                done=done,
                issue=one.issue,
                recipient=one.recipient,
                before=before,
                after=after,
            )
        )


def _way(by: str | None) -> "Way":
    from dispatch.records import Way

    if by is not None and by in set(Way):
        return Way(by)
    problem = say("没有写怎样签收的。") if by is None else say("--by 没有“{by}”。", by=by)
    raise InputError(
        problem,
        advice=say(
            "请写 --by phone（电话）、paper（纸质）、visit（当面）、wechat（微信）或 "
            "other（其他）。"
        ),
    )
