"""Owns `dispatch inbox`: mail that may be an answer, put before the clerk to be settled."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, clerk, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS
from dispatch.words import Words, one_line, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Ruled
    from dispatch.workflows import Awaiting, Office

_LONGEST_TEXT = 200
Accept = Annotated[
    int | None,
    typer.Option("--accept", metavar="N", help=t("把第 N 条计为签收")),
]
As = Annotated[
    str | None,
    typer.Option(
        "--as",
        metavar="NAME",
        help=t("与 --accept 同用：计给这个收件人"),
        autocompletion=completing.names,
    ),
]
Dismiss = Annotated[
    int | None,
    typer.Option("--dismiss", metavar="N", help=t("第 N 条不是答复")),
]


@app.command(help=t("来信像是答复而不能确认的，逐封列出，由您一键确认。"))
def inbox(
    accept: Accept = None,
    name: As = None,
    dismiss: Dismiss = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch import workflows

    view = screen(as_json=as_json, quiet=quiet)
    place = workflows.open_office(office, world())
    with place.ledger() as ledger:
        if (accept is not None and dismiss is not None) or (name and accept is None):
            raise InputError(
                say("选项不能这样合用。"),
                advice=say("--as 只与 --accept 同用。"),
            )
        if accept is not None:
            ruled = workflows.accept(place, ledger, accept, clerk(), name)
            _tell(view, ruled, accepted=True)
        elif dismiss is not None:
            _tell(view, workflows.dismiss(place, ledger, dismiss, clerk()), accepted=False)
        else:
            _go_through(view, place, ledger)


def _go_through(view: Screen, place: "Office", ledger: "Ledger") -> None:
    from dispatch.workflows import awaiting

    listed = list(awaiting(place, ledger))
    if view.as_json:
        view.emit({"schema": 1, "awaiting": [_as_json(view, one) for one in listed]})
        return
    if not listed:
        view.say(say("没有待确认的来信。"))
        return
    for at, one in enumerate(listed):
        _show(view, place, one)
        if view.can_ask and not _settled(view, place, ledger, one, len(listed) - at - 1):
            return
    if not view.can_ask:
        view.note(
            say(
                "共 {count} 条。计入：dispatch inbox --accept 编号 [--as 名称]；不是答复："
                "--dismiss 编号。",
                count=len(listed),
            )
        )


def _show(view: Screen, place: "Office", one: "Awaiting") -> None:
    hint, mail = one.suggestion, one.letter
    when = (mail.date or hint.at).astimezone(place.settings.zone)
    sender = one_line(f"{mail.sender_name} <{mail.sender}>")
    text = one_line(mail.text)[:_LONGEST_TEXT]
    files = one_line("、".join(mail.attachment_names))
    whom = hint.recipient if hint.matched_by.names_one else "？"
    view.say(
        say(
            "[{evidence_id}] {when:%Y-%m-%d %H:%M} {sender}（{folder}）",
            evidence_id=hint.evidence_id,
            when=when,
            sender=sender,
            folder=hint.folder,
        )
    )
    subject = one_line(mail.subject)
    view.say(say("    主题：{subject}", subject=subject))
    if text:
        view.say(say("    正文：{text}", text=text))
    if files:
        view.say(say("    附件：{files}", files=files))
    proved = STANDING_WORDS[hint.proves]
    view.say(
        say(
            "    可能是：{issue} {tier} {whom}（计入即为“{proved}”）",
            issue=hint.issue,
            tier=hint.tier,
            whom=whom,
            proved=proved,
        )
    )
    view.say(say("    存疑：{why}", why=hint.why))


def _settled(view: Screen, place: "Office", ledger: "Ledger", one: "Awaiting", left: int) -> bool:
    """Asks for one key and does as it says; False where the clerk has had enough."""
    from dispatch import workflows

    number = one.suggestion.evidence_id
    while True:
        match view.key(_question(one, left)):
            case "y" if one.suggestion.matched_by.names_one:
                _tell(view, workflows.accept(place, ledger, number, clerk()), accepted=True)
            case "o" | "y":
                name = view.ask(say("计给哪个收件人（名称）："))
                try:
                    ruled = workflows.accept(place, ledger, number, clerk(), name)
                except InputError as error:
                    view.error(error)
                    continue
                _tell(view, ruled, accepted=True)
            case "n":
                _tell(view, workflows.dismiss(place, ledger, number, clerk()), accepted=False)
            case "s":
                pass
            case "q":
                return False
            case _:
                continue
        return True


def _question(one: "Awaiting", left: int) -> Words:
    whom = one.suggestion.recipient if one.suggestion.matched_by.names_one else "…"
    return say(
        "  y 计给“{whom}” / o 计给别的收件人 / n 不是答复 / s 以后再说 / q 退出（还有 {left} 条）",
        whom=whom,
        left=left,
    )


def _tell(view: Screen, ruled: "Ruled", *, accepted: bool) -> None:
    if view.as_json:
        view.emit(ruled_json(ruled))
        return
    before, after = STANDING_WORDS[ruled.before], STANDING_WORDS[ruled.after]
    if accepted:
        view.say(
            say(
                "  已计入：{issue} {recipient}（{before} → {after}）",
                issue=ruled.issue,
                recipient=ruled.recipient,
                before=before,
                after=after,
            )
        )
        return
    view.say(
        say(
            "  第 {evidence_id} 条记为不是答复；弄错了可运行 dispatch void {evidence_id} --undo。",
            evidence_id=ruled.evidence_id,
        )
    )


def ruled_json(ruled: "Ruled") -> dict[str, Any]:
    """What a ruling changed."""
    return {
        "schema": 1,
        "id": ruled.evidence_id,
        "issue": ruled.issue,
        "name": ruled.recipient,
        "before": ruled.before.label,
        "after": ruled.after.label,
    }


def _as_json(view: Screen, one: "Awaiting") -> dict[str, Any]:
    hint, mail = one.suggestion, one.letter
    names: Sequence[str] = mail.attachment_names
    return {
        "id": hint.evidence_id,
        "issue": hint.issue,
        "tier": hint.tier.value,
        "name": hint.recipient if hint.matched_by.names_one else None,
        "kind": hint.kind.value,
        "proves": hint.proves.label,
        "matched_by": hint.matched_by.value,
        "why": view.text(hint.why),
        "date": (mail.date or hint.at).isoformat(),
        "folder": hint.folder,
        "from": mail.sender,
        "from_name": mail.sender_name,
        "subject": mail.subject,
        "text": mail.text[:2000],
        "attachments": list(names),
    }
