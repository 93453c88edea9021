"""Owns `dispatch acknowledge`: who has told the office otherwise than by mail that they have it."""

from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Number, Quiet, app, screen, t, world
from dispatch.cli.inbox import ruled_json
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS
from dispatch.words import Words, one_line

if TYPE_CHECKING:
    from dispatch.records import Way

Names = Annotated[
    list[str],
    typer.Argument(
        metavar="NAME...",
        help=t("收件人名称", "the recipients"),
        autocompletion=completing.names,
    ),
]
By = Annotated[
    str | None,
    typer.Option(
        "--by",
        metavar="phone|paper|visit|wechat|other",
        help=t("怎样签收的：电话、纸质、当面、微信、其他", "by which way they told it"),
    ),
]
Note = Annotated[
    str,
    typer.Option("--note", metavar="TEXT", help=t("谁接的电话等", "who said so; it is kept")),
]
AtTime = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="TIME",
        help=t("签收的时间，不写就是现在", "when they did so, as '2023-09-05 10:30'"),
    ),
]
Void = Annotated[
    bool,
    typer.Option(
        "--void", help=t("撤销人工登记的签收（留底，不删除）", "take back what was entered by hand")
    ),
]


@app.command(
    help=t(
        "人工登记签收：电话、纸质、当面、微信等确认过的；--void 撤销。",
        "Enter by hand who has acknowledged by phone, on paper or otherwise; --void takes it back.",
    )
)
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
    done = Words("已撤销", "taken back") if void else Words("已登记", "entered")
    for one in ruled:
        before, after = STANDING_WORDS[one.before], STANDING_WORDS[one.after]
        view.say(
            Words(
                f"{done.zh}：{one.issue} {one.recipient}（{before.zh} → {after.zh}）",
                f"{done.en}: {one.issue} {one.recipient} ({before.en} → {after.en})",
            )
        )


def _way(by: str | None) -> "Way":
    from dispatch.records import Way

    if by is not None and by in set(Way):
        return Way(by)
    problem = (
        Words("没有写怎样签收的。", "it does not say by which way.")
        if by is None
        else Words(f"--by 没有“{by}”。", f"--by knows no “{by}”.")
    )
    raise InputError(
        problem,
        advice=Words(
            "请写 --by phone（电话）、paper（纸质）、visit（当面）、wechat（微信）"
            "或 other（其他）。",
            "write --by phone, paper, visit, wechat or other.",
        ),
    )
