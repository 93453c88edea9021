"""Owns `dispatch void`: evidence taken back, with a reason, and given back."""

from typing import Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, clerk, screen, t, world
from dispatch.cli.inbox import ruled_json
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS
from dispatch.words import Words, one_line

EvidenceId = Annotated[
    int,
    typer.Argument(
        metavar="EVIDENCE-ID", help=t("记录编号，见 dispatch show", "as dispatch show tells it")
    ),
]
Reason = Annotated[
    str, typer.Option("--reason", "-r", metavar="TEXT", help=t("为什么", "why; it is kept"))
]
Undo = Annotated[bool, typer.Option("--undo", help=t("恢复这条记录", "let it count again"))]


@app.command(
    help=t(
        "作废一条记录（不删除，只是不算），写明原因；--undo 恢复。",
        "Void one piece of evidence: it is kept with the reason, and counts no more.",
    )
)
def void(
    evidence_id: EvidenceId,
    reason: Reason = "",
    undo: Undo = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch import workflows

    view = screen(as_json=as_json, quiet=quiet)
    place = workflows.open_office(office, world())
    if not undo and not reason and view.can_ask:
        reason = view.ask(Words("作废的原因：", "the reason:"))
    if not undo and not reason:
        raise InputError(
            Words("作废要写明原因。", "to void evidence takes a reason."),
            advice=Words("请加 --reason '原因'。", "add --reason TEXT."),
        )
    act = workflows.restore if undo else workflows.void
    with place.ledger() as ledger:
        ruled = act(place, ledger, evidence_id, clerk(), one_line(reason)[:1000])
    if view.as_json:
        view.emit(ruled_json(ruled))
    before, after = STANDING_WORDS[ruled.before], STANDING_WORDS[ruled.after]
    done = Words("已恢复", "restored") if undo else Words("已作废", "voided")
    view.say(
        Words(
            f"{done.zh}：{ruled.issue} {ruled.recipient} 第 {evidence_id} 条"
            f"（{before.zh} → {after.zh}）",
            f"{done.en}: {ruled.issue} {ruled.recipient} number {evidence_id} "
            f"({before.en} → {after.en})",
        )
    )
