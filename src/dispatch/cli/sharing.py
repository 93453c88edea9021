"""Owns `dispatch ledger office`: several offices in one database, kept by its administrator."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import HERE, AsJson, Folder, screen, t, world
from dispatch.cli.moving import ledger
from dispatch.cli.usage import Terminal
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger.engine import Where
    from dispatch.records.tenants import Tenant

office = Terminal(
    name="office",
    no_args_is_help=True,
    help=t("几个处共用一个数据库，互相看不见：由数据库的管理员添加、列出。"),
)
ledger.add_typer(office)

Name = Annotated[str, typer.Argument(metavar="NAME", help=t("这个处叫什么，例如 云山街道"))]
Role = Annotated[
    str, typer.Option("--role", metavar="ROLE", help=t("它登录数据库用的用户，只给它一家用"))
]
CreateRole = Annotated[
    bool, typer.Option("--create-role", help=t("没有这个数据库用户就建一个（不设密码）"))
]
AtUrl = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help=t("postgresql://建台账的用户@主机/库名；不写就是办公文件夹里写的"),
    ),
]


def _place(folder: Path, url: str | None) -> "Where":
    from dispatch.workflows.sharing import shared_place

    return shared_place(folder, url, world())


@office.command(help=t("添一个处：给它的数据库用户刚好够用的权限，只见得到自己的。"))
def add(
    name: Name,
    role: Role,
    create_role: CreateRole = False,
    url: AtUrl = None,
    folder: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    from dispatch.workflows.sharing import let_in

    view = screen(as_json=as_json)
    made = let_in(_place(folder, url), name, role, world(), create=create_role)
    view.say(
        say(
            "添好了第 {number} 个处：{name}，数据库用户 {role}。它只见得到自己的。",
            number=made.number,
            name=made.name,
            role=made.role,
        )
    )
    if create_role:
        view.say(say("给它设密码：用 psql 登录数据库，运行 \\password {role}。", role=made.role))
    view.say(
        say("它的 dispatch.yaml 里写：database: postgresql://{role}@主机/库名", role=made.role)
    )
    if view.as_json:
        view.emit({"schema": 1, "office": _told(made, view)})


@office.command("list", help=t("列出共用这个数据库的各处，和隔开它们的墙是否完好。"))
def list_offices(url: AtUrl = None, folder: Folder = HERE, as_json: AsJson = False) -> None:
    from dispatch.workflows.sharing import let_in_so_far

    view = screen(as_json=as_json)
    found = let_in_so_far(_place(folder, url))
    columns = (say("编号"), say("处"), say("数据库用户"), say("加入"), say("墙"))
    view.table(
        columns,
        [
            (
                str(one.number),
                one.name or view.text(say("（建台账的）")),
                one.role,
                one.made_at.date().isoformat(),
                view.text(one.faults[0] if one.faults else say("完好")),
            )
            for one in found
        ],
    )
    if view.as_json:
        view.emit({"schema": 1, "offices": [_told(one, view) for one in found]})
    if any(one.faults for one in found):
        raise typer.Exit(1)


def _told(one: "Tenant", view: Any) -> dict[str, Any]:
    return {
        "number": one.number,
        "name": one.name,
        "role": one.role,
        "made_at": one.made_at.isoformat(),
        "faults": [view.text(fault) for fault in one.faults],
    }
