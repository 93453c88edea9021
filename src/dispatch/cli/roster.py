"""Owns `dispatch roster`: in from an office's own table, out to one, checked, compared."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    Number,
    Quiet,
    Yes,
    app,
    from_here,
    screen,
    t,
    world,
)
from dispatch.cli.roster_view import (
    changes_json,
    show_count,
    show_each,
    show_proposed,
    show_understood,
    understood_json,
)
from dispatch.cli.screen import Screen
from dispatch.cli.usage import Terminal
from dispatch.errors import InputError
from dispatch.words import Given, Words, say

if TYPE_CHECKING:
    from dispatch.recipients import Asked, Column, Understood
    from dispatch.tiers import Tier
    from dispatch.workflows import Office, Proposed

roster = Terminal(
    name="roster",
    no_args_is_help=True,
    help=t("名册：从 Excel 或 CSV 导入、导出、核对、与某一期比较、改一个收件人。"),
)
app.add_typer(roster)

OneTier = Annotated[
    str | None,
    typer.Option(
        "--tier",
        metavar="报|送|发",
        help=t("没有写类别的行都算这一类"),
        autocompletion=completing.tiers,
    ),
]
FillDown = Annotated[
    bool,
    typer.Option(
        "--fill-down",
        help=t("类别空着的，同上一行"),
    ),
]
Sheets = Annotated[
    list[str] | None,
    typer.Option("--sheet", metavar="NAME", help=t("只读这张表，可重复")),
]
Columns = Annotated[
    list[str] | None,
    typer.Option(
        "--column",
        metavar="HEADING=FIELD",
        help=t("说明一列是什么，如 '姓名=单位名称'、'地址=不用'，可重复"),
    ),
]
RemoveMissing = Annotated[
    bool,
    typer.Option(
        "--remove-missing",
        help=t("表里没有的，从名册去掉（默认留着）"),
    ),
]
JustShow = Annotated[bool, typer.Option("--dry-run", help=t("只显示，不写入"))]
Table = Annotated[Path, typer.Argument(metavar="FILE", help=t(".xlsx 或 .csv 文件"))]


@roster.command(
    "import",
    help=t("导入 Excel 或 CSV 名册：先说看懂了什么、会改什么，问过再写入 recipients.yaml。"),
)
def import_(
    file: Table,
    remove_missing: RemoveMissing = False,
    tier: OneTier = None,
    fill_down: FillDown = False,
    sheet: Sheets = None,
    column: Columns = None,
    dry_run: JustShow = False,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office, propose_import, understand_file

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    understood = understand_file(file, _asked(tier, column, sheet, fill_down=fill_down))
    if not as_json:
        show_understood(view, understood)
    proposed = propose_import(place, understood, remove_missing=remove_missing)
    show_proposed(view, proposed)
    show_count(view, proposed.changes)
    by = say("导入 {file_name}", file_name=file.name)
    old: Path | None = None
    wanted = bool(proposed.changes) and not dry_run
    if wanted:
        question = say("写入 recipients.yaml？")
        if not view.confirm(question, yes=yes):
            raise typer.Exit(1)
        old = save(view, place, proposed, by)
        _hint_groups(view, place, {one.name for one in proposed.changes.added})
    _emit_import(view, understood, proposed, old, written=wanted)


def _hint_groups(view: Screen, place: "Office", added: set[str]) -> None:
    """Who is new is in no group yet, and a tail that prints the group's name would miss it."""
    groups = place.roster().groups
    if added and groups:
        view.note(
            say(
                "新增的 {count} 个还不在任何组里；简报上印总称的，请在 recipients.yaml 的 groups "
                "里补上。",
                count=len(added),
            )
        )


def _asked(
    tier: str | None, columns: list[str] | None, sheets: list[str] | None, *, fill_down: bool
) -> "Asked":
    from dispatch.recipients import Asked

    return Asked(
        tier=None if tier is None else tier_named(tier),
        columns=dict(_column(one) for one in columns or []),
        sheets=tuple(sheets or ()),
        fill_down=fill_down,
    )


def tier_named(text: str) -> "Tier":
    """The tier of an option; raises InputError."""
    from dispatch.recipients import unknown_tier
    from dispatch.tiers import Tier

    if text in tuple(Tier):
        return Tier(text)
    raise InputError(unknown_tier(text), advice=say("--tier 只能是 报、送、发。"))


def _column(text: str) -> "tuple[str, Column | None]":
    from dispatch.recipients import COLUMN_WORDS, Column, column_of, folded

    heading, _, name = text.rpartition("=")
    if heading and folded(name) in ("不用", "none"):
        return folded(heading), None
    column = column_of(name)
    if heading and column is not None:
        return folded(heading), column
    fields = "、".join(COLUMN_WORDS[one].zh for one in Column)
    names = ", ".join(Column)
    raise InputError(
        say("--column “{text}”看不懂。", text=text),
        advice=say("应写成 表头=字段，字段是：{fields}、不用。", fields=Given(fields, names)),
    )


def save(view: Screen, place: "Office", proposed: "Proposed", by: Words) -> Path | None:
    """Writes the roster, notes it, and says where the old one is."""
    from dispatch.workflows import write_roster

    with place.ledger() as ledger:
        old = write_roster(place, ledger, proposed, by, view.text)
    view.say(say("已写入 recipients.yaml。"))
    if old is not None:
        view.note(say("原来的存在 {old}", old=from_here(old)))
    return old


def _emit_import(
    view: Screen,
    understood: "Understood",
    proposed: "Proposed",
    old: Path | None,
    *,
    written: bool,
) -> None:
    if not view.as_json:
        return
    view.emit(
        {
            "schema": 1,
            **understood_json(view, understood),
            "changes": changes_json(view, proposed.changes),
            "kept": [one.name for one in proposed.kept],
            "groups": {name: sorted(those) for name, those in (proposed.groups or {}).items()},
            "written": written,
            "old": None if old is None else str(old),
        }
    )


@roster.command(help=t("把名册存成 Excel 或 CSV（看文件名后缀），改好可以再导入。"))
def export(
    file: Table,
    yes: Yes = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.recipients import WIDTHS, roster_rows
    from dispatch.tabular import plain_table
    from dispatch.workflows import open_office
    from dispatch.workflows.publishing import write_whole

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    if file.suffix.lower() not in (".xlsx", ".csv"):
        raise InputError(
            say("{file_name} 的后缀不对。", file_name=file.name),
            advice=say("文件名请以 .xlsx 或 .csv 结尾。"),
        )
    recipients = place.roster().recipients
    if file.exists() and not view.confirm(say("{file} 已存在，覆盖？", file=file), yes=yes):
        raise typer.Exit(1)
    content = plain_table(file.suffix, "名册", roster_rows(recipients), WIDTHS)
    write_whole(file.absolute(), content)
    count = len(recipients)
    view.say(say("{count} 个收件人写在 {file}", count=count, file=file))
    view.note(say("tiers 和 groups 两部分不在表里，导入时照旧。"))
    if as_json:
        view.emit({"schema": 1, "file": str(file), "recipients": count})


@roster.command(
    help=t("核对名册：错误逐条带行号；名称相像、域名像是写错、退过信的邮箱等提示看一眼。")
)
def check(office: Folder = HERE, as_json: AsJson = False, quiet: Quiet = False) -> None:
    from dispatch.workflows import open_office, roster_doubts

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    with place.ledger() as ledger:
        found = roster_doubts(place, ledger)
    for one in found:
        view.say(say("？ {one}", one=one))
    count = len(place.roster().recipients)
    view.note(
        say(
            "{count} 个收件人，没有错误；{found_count} 处请看一眼。",
            count=count,
            found_count=len(found),
        )
    )
    if as_json:
        view.emit({"schema": 1, "recipients": count, "doubts": [view.text(one) for one in found]})


@roster.command(help=t("今天的名册与某一期发送时相比，变了什么。"))
def diff(
    number: Number, office: Folder = HERE, as_json: AsJson = False, quiet: Quiet = False
) -> None:
    from dispatch.workflows import known_issue, open_office, since_issue

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    with place.ledger() as ledger:
        changes = since_issue(known_issue(ledger, number), place.roster())
    show_each(view, changes)
    show_count(view, changes)
    _hint_latecomers(view, number, [one.name for one in changes.added if not one.paper])
    if as_json:
        told: dict[str, Any] = changes_json(view, changes)
        view.emit({"schema": 1, "issue": number, **told})


def _hint_latecomers(view: Screen, number: str, names: list[str]) -> None:
    if names:
        view.note(
            say(
                "新增的没有收到第 {number} 期；要单独发：dispatch send {number} --only {names}",
                number=number,
                names=names[0],
            )
        )
