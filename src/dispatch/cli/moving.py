"""Owns `dispatch ledger move`: the ledger taken over to another database, and proven."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, app, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.cli.usage import Terminal
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.records.databases import Moved

ledger = Terminal(
    name="ledger", no_args_is_help=True, help=t("台账放在哪里：本机的文件，或共用的数据库。")
)
app.add_typer(ledger)


# What `database:` says of the file in the office's own folder.
_FILE = "sqlite"


@ledger.callback()
def _commands() -> None:
    """Without this a single command, declared alone, would lose its name."""


Url = Annotated[
    str,
    typer.Argument(
        metavar="URL",
        help=t("postgresql://用户@主机/库名（空的库），或 sqlite（办公文件夹里的文件）"),
    ),
]


@ledger.command(help=t("把台账整个搬到另一个数据库，逐表核对；原来的不动。"))
def move(url: Url, office: Folder = HERE, as_json: AsJson = False) -> None:
    from dispatch.workflows import open_office
    from dispatch.workflows.moving import move_ledger

    view = screen(as_json=as_json)
    place = open_office(office, world())
    gone = move_ledger(place, url)
    moved = gone.moved
    _show(view, moved)
    in_office = isinstance(gone.to, Path) and not gone.is_copy
    said = _FILE if in_office else str(gone.to)
    for words in _next(said, is_copy=gone.is_copy):
        view.say(words)
    if view.as_json:
        tables = {one.name: {"rows": one.rows, "digest": one.digest} for one in moved.tables}
        told = {"schema": 1, "to": said, "tables": tables, "recipients": moved.recipients}
        view.emit(told)


def _next(said: str, *, is_copy: bool) -> tuple[Words, ...]:
    """How it is used where it is now."""
    if is_copy:
        return (
            say(
                "副本在 {said}，原来的台账没有动。要改用副本，把它放成办公文件夹里的 "
                ".dispatch/ledger.sqlite3，去掉 dispatch.yaml 的 database，再运行 dispatch restore "
                "--settle 核对：那以前它不发任何东西。",
                said=said,
            ),
        )
    if said == _FILE:
        use = say(
            "原来的台账没有动。要用新的：把 dispatch.yaml 里 database 那一行删掉（设了环境变量 "
            "DISPATCH_DATABASE 的，去掉它）。"
        )
    else:
        use = say(
            "原来的台账没有动。要用新的：在 dispatch.yaml 顶格写一行 database: {said}，原来有 "
            "database 的改掉它（设了环境变量 DISPATCH_DATABASE 的，改那里）。",
            said=said,
        )
    return (use, say("改好以后运行 dispatch doctor 核对；旧的留作备份，不要再用它发送。"))


def _show(view: Screen, moved: "Moved") -> None:
    columns = (say("表"), say("行数"), say("摘要"))
    view.table(columns, [(one.name, str(one.rows), one.digest[:16]) for one in moved.tables])
    view.say(
        say(
            "全部搬到，行数和摘要逐表相同；{count} 个收件人的签收情况重新推算，两边一致。",
            count=moved.recipients,
        )
    )
