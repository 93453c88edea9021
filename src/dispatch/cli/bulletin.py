"""Owns `dispatch import` and `dispatch render`: from staff's text to what the reader sees."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    Number,
    Quiet,
    Tiers,
    app,
    from_here,
    screen,
    t,
    world,
)
from dispatch.cli.plan_view import show_doubts, show_missing
from dispatch.cli.scoping import scope_of
from dispatch.cli.screen import Screen
from dispatch.errors import Fault, InputError, reason
from dispatch.tiers import Tier
from dispatch.words import Given, say

if TYPE_CHECKING:
    from dispatch.issue import Issue


@app.command(
    "import",
    help=t("把写好的稿件（.docx、.txt、.md）变成 issues/期号.md，并说明读懂了什么。"),
)
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=t("稿件"))],
    force: Annotated[
        bool,
        typer.Option("--force", help=t("覆盖已有的同期文件")),
    ] = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.issue import write_source
    from dispatch.manuscript import understand

    view = screen(as_json=as_json, quiet=quiet)
    understood = understand(file)
    issue = understood.issue
    source = write_source(issue)
    target = office / "issues" / f"{issue.number}.md"
    written = _write(target, source.encode("utf-8"), force=force, itself=file)
    for name, content in understood.pictures:
        _write(target.parent / name, content, force=force, itself=file)
    if as_json:
        view.emit(issue_json(view, issue, understood.warnings))
        return
    _show_issue(view, issue)
    for name, _ in understood.pictures:
        view.say(say("图片存为 {path}", path=target.parent / name))
    show_doubts(view, understood.warnings, indent="")
    if written:
        view.say(
            say(
                "已写成 {target}。请看一遍，再运行 dispatch send {number}。",
                target=target,
                number=issue.number,
            )
        )
    else:
        view.say(say("{target} 没有变化。", target=target))


def _write(target: Path, content: bytes, *, force: bool, itself: Path) -> bool:
    """Writes a file; never over another content without --force. False when nothing changes."""
    try:
        if target.exists():
            if target.read_bytes() == content:
                return False
            if not force and target.resolve() != itself.resolve():
                raise InputError(
                    say("{target} 已经有了，内容不同，没有覆盖。", target=target),
                    advice=say("确实要换掉它，请加 --force。"),
                )
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        why = reason(error)
        raise InputError(
            say("写不了 {target}：{why}。", target=target, why=why),
            advice=say("请检查文件夹权限和磁盘空间。"),
        ) from None
    return True


def issue_json(view: Screen, issue: "Issue", warnings: tuple[Fault, ...]) -> dict[str, Any]:
    """The stable form of `import --json`, schema 1."""
    contact = issue.contact
    return {
        "schema": 1,
        "series": issue.series,
        "office": issue.office,
        "year": issue.number.year,
        "number": issue.number.number,
        "supplement": issue.number.supplement,
        "total_number": issue.total_number,
        "date": issue.date.isoformat(),
        "masthead": list(issue.masthead),
        "title": issue.title,
        "sections": [
            {
                "heading": section.heading,
                "items": [item.text for item in section.items],
                "item_headings": [item.heading for item in section.items],
                "tables": [item.table for item in section.items if item.table],
                "pictures": [item.picture for item in section.items if item.picture],
            }
            for section in issue.sections
        ],
        "distribution": {
            tier.value: [party.name for party in issue.distribution.of(tier)] for tier in Tier
        },
        "people": {
            tier.value: [party.name for party in issue.distribution.of(tier) if party.is_person]
            for tier in Tier
        },
        "contact": None
        if contact is None
        else {
            "name": contact.name,
            "phone": contact.phone,
            "mail": contact.mail,
        },
        "warnings": [{"line": fault.line, "text": view.text(fault.problem)} for fault in warnings],
    }


def _show_issue(view: Screen, issue: "Issue") -> None:
    total = "" if issue.total_number is None else f"（总第{issue.total_number}期）"
    lines = [
        (say("报头"), " / ".join(issue.masthead)),
        (say("期号"), f"{issue.number}{total}"),
        (say("编发"), issue.office),
        (say("日期"), issue.date.isoformat()),
    ]
    lines += [
        (say("栏目"), f"{section.heading or '—'}（{len(section.items)}）")
        for section in issue.sections
    ]
    for tier in Tier:
        parties = issue.distribution.of(tier)
        people = sum(party.is_person for party in parties)
        units = len(parties) - people
        count = view.text(say("{units} 个单位，{people} 人：", units=units, people=people))
        lines.append((Given(tier.value), count + "、".join(p.name for p in parties)))
    if issue.contact is not None:
        known = (issue.contact.name, issue.contact.phone, issue.contact.mail)
        lines.append((say("联系"), " ".join(one for one in known if one)))
    view.table(
        (say("项目"), say("读懂的内容")),
        [(view.text(name), value) for name, value in lines],
    )


@app.command(help=t("排出 PDF，以及每一类的邮件网页和纯文本。"))
def render(
    number: Number,
    tier: Tiers = None,
    out: Annotated[Path | None, typer.Option("--out", metavar="DIR", help=t("输出文件夹"))] = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office, render_files

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    folder = out or place.folder / "out" / number
    rendered = render_files(place, number, scope_of(tier, None), folder)
    if as_json:
        files = [str(path) for path in rendered.files]
        view.emit({"schema": 1, "issue": number, "files": files})
    show_doubts(view, rendered.warnings)
    show_missing(view, rendered.missing)
    for path in rendered.files:
        view.say(say("已写出 {path}", path=from_here(path)))
