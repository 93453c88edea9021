"""Owns `dispatch archive`: old issues moved into one file, which can be read and proven."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Yes, app, from_here, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records.archives import Candidate
    from dispatch.workflows import Office

_MOST_LATE = 20
Before = Annotated[
    str | None,
    typer.Argument(
        metavar="[BEFORE]", help=t("这一天以前、或这一期以前的：2022-01-01，或 2022-01")
    ),
]
To = Annotated[
    Path | None,
    typer.Option("--to", metavar="FILE", help=t("归档文件；不写就放在 .dispatch/archives")),
]
Verify = Annotated[
    Path | None,
    typer.Option("--verify", metavar="FILE", help=t("核对一个归档文件是否还和封存时一样")),
]


@app.command(help=t("归档：把早已办结的各期移到一个文件里，逐表核对；不写日期就列出已归档的。"))
def archive(
    before: Before = None,
    to: To = None,
    verify: Verify = None,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json)
    place = open_office(office, world())
    with place.ledger() as ledger:
        if verify is not None:
            _verify(view, ledger, verify)
        elif before is None:
            _list(view, place, ledger)
        else:
            _archive(view, place, ledger, before, to, yes=yes)


def _verify(view: Screen, ledger: "Ledger", file: Path) -> None:
    from dispatch.workflows import archiving

    verified = archiving.verify(ledger, file)
    one = verified.sealed
    view.say(
        say(
            "{file} 完好：{count} 期（{first} 到 {last}），{rows} 行，摘要与封存时相同。",
            file=file,
            count=len(one.issues),
            first=one.issues[0],
            last=one.issues[-1],
            rows=one.rows,
        )
    )
    if verified.known:
        view.say(say("也与台账记下的摘要相同。"))
    else:
        view.warn(say("这些期不是从这本台账归档的，只能按它自己的清单核对。"))
    if view.as_json:
        told = {"issues": list(one.issues), "rows": one.rows, "digest": one.digest}
        view.emit({"schema": 1, "file": str(file), **told, "known": verified.known})


def _list(view: Screen, place: "Office", ledger: "Ledger") -> None:
    kept, late = ledger.archives(), ledger.late(_MOST_LATE)
    if view.as_json:
        archives = [
            {"file": one.name, "made_at": one.made_at.isoformat(), "issues": list(one.issues),
             "digest": one.digest}
            for one in kept
        ]  # fmt: skip
        came = [
            {"issue": one.issue, "name": one.recipient, "from": one.address,
             "at": one.at.isoformat(), "file": one.archive}
            for one in late
        ]  # fmt: skip
        view.emit({"schema": 1, "archives": archives, "late": came})
        return
    if not kept:
        view.say(say("还没有归档过。"))
        return
    rows = [
        (one.name, f"{one.made_at.astimezone(place.zone):%Y-%m-%d %H:%M}", str(len(one.issues)),
         f"{one.issues[0]} – {one.issues[-1]}", one.digest[:16])
        for one in kept
    ]  # fmt: skip
    view.table((say("归档文件"), say("时间"), say("期数"), say("哪几期"), say("摘要")), rows)
    for one in late:
        view.say(
            say(
                "归档以后的来信：{at:%Y-%m-%d} {issue} {recipient}（{address}）{summary}",
                at=one.at.astimezone(place.zone),
                issue=one.issue,
                recipient=one.recipient,
                address=one.address,
                summary=one.summary,
            )
        )


def _archive(
    view: Screen, place: "Office", ledger: "Ledger", before: str, to: Path | None, *, yes: bool
) -> None:
    from dispatch.workflows import archiving

    found = archiving.candidates(place, ledger, archiving.boundary(place, ledger, before))
    going = [one for one in found if one.held is None]
    _show(view, place, found)
    if not going:
        view.say(say("没有可以归档的。"))
        if view.as_json:
            view.emit({"schema": 1, "file": None, "issues": []})
        return
    path = archiving.place_for(place, ledger, going) if to is None else to.absolute()
    question = say("把这 {count} 期移到 {path}？", count=len(going), path=from_here(path))
    if not view.confirm(question, yes=yes):
        raise typer.Exit(1)
    sealed = archiving.archive(place, ledger, going, path)
    shown = from_here(path)
    view.say(
        say("已归档 {count} 期，{rows} 行，逐表核对无误：{path}", count=len(sealed.issues),
            rows=sealed.rows, path=shown)
    )  # fmt: skip
    view.say(say("查看：dispatch status {number} --archive {path}", number=sealed.issues[0],
                 path=shown))  # fmt: skip
    view.say(say("这些期以后只在这个文件里：请把它另存一份，每年用 --verify 核对一次。"))
    if view.as_json:
        told = {"issues": list(sealed.issues), "rows": sealed.rows, "digest": sealed.digest}
        view.emit({"schema": 1, "file": str(path), **told})


def _show(view: Screen, place: "Office", found: "tuple[Candidate, ...]") -> None:
    rows = [
        (one.number, f"{one.planned_at.astimezone(place.zone):%Y-%m-%d}", str(one.recipients),
         view.text(say("归档") if one.held is None else say("留下：{why}", why=one.held)))
        for one in found
    ]  # fmt: skip
    if rows:
        view.table((say("哪一期"), say("列入日期"), say("收件人数"), say("怎么办")), rows)
