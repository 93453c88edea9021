"""Owns `dispatch board`, `register` and `report`: what is put up or filed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    FromArchive,
    Number,
    Quiet,
    Tiers,
    app,
    from_here,
    screen,
    t,
    world,
)
from dispatch.cli.scoping import tiers_of
from dispatch.cli.screen import LANGUAGE, Screen
from dispatch.words import say

_OutFolder = Annotated[Path | None, typer.Option("--out", metavar="DIR", help=t("输出文件夹"))]


@app.command(help=t("把签收情况写成一个网页文件，放到共享文件夹给大家看；不写期号则取最近三期。"))
def board(
    numbers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[ISSUE]...", help=t("期号，可写几个")),
    ] = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help=t("写到哪个文件"))
    ] = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office
    from dispatch.workflows.publishing import write_board

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    name = say("签收情况.html").said_in(LANGUAGE)
    path = (out or place.folder / "out" / name).absolute()
    with place.ledger() as ledger:
        shown = write_board(place, ledger, numbers or [], path, LANGUAGE)
    if as_json:
        view.emit({"schema": 1, "issues": list(shown), "files": [str(path)]})
    _say_written(view, [path])


@app.command(help=t("写出一期的《签收情况登记表》：Excel 和 PDF 各一份，供存档。"))
def register(
    number: Number,
    out: _OutFolder = None,
    archive: FromArchive = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office
    from dispatch.workflows.archiving import ledger_of
    from dispatch.workflows.registering import write_register

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    folder = (out or place.folder / "out" / number).absolute()
    with ledger_of(place, archive) as ledger:
        files = write_register(place, ledger, number, folder, LANGUAGE)
    if as_json:
        view.emit({"schema": 1, "issue": number, "files": [str(path) for path in files]})
    _say_written(view, files)


@app.command(help=t("写出几期的《签收情况通报》：Excel、PDF 和一张图；默认只列“发”类单位。"))
def report(
    first: Annotated[str, typer.Option("--from", metavar="ISSUE", help=t("从哪一期，如 2023-01"))],
    last: Annotated[str, typer.Option("--to", metavar="ISSUE", help=t("到哪一期，如 2023-06"))],
    tier: Tiers = None,
    out: _OutFolder = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office
    from dispatch.workflows.reporting import write_report

    view = screen(as_json=as_json, quiet=quiet)
    tiers = tiers_of(tier)
    place = open_office(office, world())
    folder = (out or place.folder / "out").absolute()
    with place.ledger() as ledger:
        made = write_report(place, ledger, first, last, tiers, folder, LANGUAGE)
    if as_json:
        files = [str(path) for path in made.files]
        told = {"issues": list(made.period.numbers), "archived": list(made.archived)}
        view.emit({"schema": 1, **told, "files": files})
    _say_written(view, made.files)
    if made.archived:
        view.warn(say("这几期已归档，不在通报里：{numbers}。", numbers="、".join(made.archived)))
    if not made.has_pixels:
        view.note(say("没有装 pdftoppm（poppler-utils），图只写成 SVG，没有 PNG。"))


def _say_written(view: Screen, files: Sequence[Path]) -> None:
    for path in files:
        view.say(say("已写出 {path}", path=from_here(path)))
