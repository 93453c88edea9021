"""Owns `dispatch import` and `dispatch render`: from staff's text to what the reader sees."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Number, Quiet, Tiers, app, screen, t, world
from dispatch.cli.plan_view import show_doubts, show_missing
from dispatch.cli.scoping import scope_of
from dispatch.cli.screen import Screen
from dispatch.errors import Fault, InputError, reason
from dispatch.tiers import Tier
from dispatch.words import Given, Words

if TYPE_CHECKING:
    from dispatch.issue import Issue


@app.command(
    "import",
    help=t(
        "把写好的稿件（.docx、.txt、.md）变成 issues/期号.md，并说明读懂了什么。",
        "Turn staff's .docx, .txt or .md into issues/NUMBER.md and say what was understood.",
    ),
)
def import_(
    file: Annotated[Path, typer.Argument(metavar="FILE", help=t("稿件", "the manuscript"))],
    force: Annotated[
        bool,
        typer.Option("--force", help=t("覆盖已有的同期文件", "replace an existing issue file")),
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
        view.say(Words(f"图片存为 {target.parent / name}", f"picture: {target.parent / name}"))
    show_doubts(view, understood.warnings, indent="")
    if written:
        view.say(
            Words(
                f"已写成 {target}。请看一遍，再运行 dispatch send {issue.number}。",
                f"written to {target}; read it through, then dispatch send {issue.number}.",
            )
        )
    else:
        view.say(Words(f"{target} 没有变化。", f"{target} is unchanged."))


def _write(target: Path, content: bytes, *, force: bool, itself: Path) -> bool:
    """Writes a file; never over another content without --force. False when nothing changes."""
    try:
        if target.exists():
            if target.read_bytes() == content:
                return False
            if not force and target.resolve() != itself.resolve():
                raise InputError(
                    Words(
                        f"{target} 已经有了，内容不同，没有覆盖。",
                        f"{target} exists with another text; kept.",
                    ),
                    advice=Words("确实要换掉它，请加 --force。", "add --force to replace it."),
                )
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        why = reason(error)
        raise InputError(
            Words(f"写不了 {target}：{why.zh}。", f"cannot write {target}: {why.en}."),
            advice=Words("请检查文件夹权限和磁盘空间。", "check permissions and disk space."),
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
        (Words("报头", "masthead"), " / ".join(issue.masthead)),
        (Words("期号", "number"), f"{issue.number}{total}"),
        (Words("编发", "office"), issue.office),
        (Words("日期", "date"), issue.date.isoformat()),
    ]
    lines += [
        (Words("栏目", "section"), f"{section.heading or '—'}（{len(section.items)}）")
        for section in issue.sections
    ]
    for tier in Tier:
        parties = issue.distribution.of(tier)
        people = sum(party.is_person for party in parties)
        units = len(parties) - people
        count = view.text(
            Words(f"{units} 个单位，{people} 人：", f"{units} units, {people} people: ")
        )
        lines.append((Given(tier.value), count + "、".join(p.name for p in parties)))
    if issue.contact is not None:
        known = (issue.contact.name, issue.contact.phone, issue.contact.mail)
        lines.append((Words("联系", "contact"), " ".join(one for one in known if one)))
    view.table(
        (Words("项目", "field"), Words("读懂的内容", "understood")),
        [(view.text(name), value) for name, value in lines],
    )


@app.command(
    help=t(
        "排出 PDF，以及每一类的邮件网页和纯文本。",
        "Typeset the PDF, and the HTML and plain text of each tier's mail.",
    )
)
def render(
    number: Number,
    tier: Tiers = None,
    out: Annotated[
        Path | None, typer.Option("--out", metavar="DIR", help=t("输出文件夹", "where to write"))
    ] = None,
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
        view.say(Words(f"已写出 {path}", f"written: {path}"))
