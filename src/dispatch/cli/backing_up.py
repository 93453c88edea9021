"""Owns `dispatch backup`: the whole state of the office in one file."""

from pathlib import Path
from typing import Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Yes, app, screen, t, world
from dispatch.words import say

Archive = Annotated[
    Path,
    typer.Argument(metavar="FILE", help=t("备份文件，或放它的文件夹")),
]


@app.command(
    help=t("备份：台账、各期、名册、设置、模板、附件存成一个文件；正在发送也不妨碍。密码不在里面。")
)
def backup(file: Archive, yes: Yes = False, office: Folder = HERE, as_json: AsJson = False) -> None:
    from dispatch.records import Deed
    from dispatch.workflows import deed, open_office
    from dispatch.workflows.keeping import back_up

    view = screen(as_json=as_json)
    place = open_office(office, world())
    if file.is_dir():
        now = place.world.clock().astimezone(place.settings.zone)
        file = file / f"dispatch-{now:%Y%m%d-%H%M%S}.zip"
    replace = say("{file} 已存在，换成新的？", file=file)
    if file.exists() and not view.confirm(replace, yes=yes):
        raise typer.Exit(1)
    made = back_up(place, file)
    with place.ledger() as ledger:
        ledger.note([deed(place, Deed.BACKUP, note=file.name)])
    size = f"{made.octets / 1_000_000:.1f} MB"
    view.say(
        say(
            "已备份 {files} 个文件到 {path}（{size}），逐个核对无误。密码不在里面。",
            files=made.files,
            path=made.path,
            size=size,
        )
    )
    if view.as_json:
        told = {"schema": 1, "file": str(made.path), "files": made.files, "bytes": made.octets}
        view.emit(told)
