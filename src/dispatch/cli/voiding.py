"""Owns `dispatch void`: evidence taken back, with a reason, and given back."""

from typing import Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, clerk, screen, t, world
from dispatch.cli.inbox import ruled_json
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS
from dispatch.words import one_line, say

EvidenceId = Annotated[
    int,
    typer.Argument(metavar="EVIDENCE-ID", help=t("记录编号，见 dispatch show")),
]
Reason = Annotated[str, typer.Option("--reason", "-r", metavar="TEXT", help=t("为什么"))]
Undo = Annotated[bool, typer.Option("--undo", help=t("恢复这条记录"))]


@app.command(help=t("作废一条记录（不删除，只是不算），写明原因；--undo 恢复。"))
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
    with place.ledger() as ledger:
        workflows.refuse_unknown(ledger, evidence_id)
    if not undo and not reason and view.can_ask:
        reason = view.ask(say("作废的原因："))
    if not undo and not reason:
        raise InputError(
            say("作废要写明原因。"),
            advice=say("请加 --reason '原因'。"),
        )
    act = workflows.restore if undo else workflows.void
    with place.ledger() as ledger:
        ruled = act(place, ledger, evidence_id, clerk(), one_line(reason)[:1000])
    if view.as_json:
        view.emit(ruled_json(ruled))
    before, after = STANDING_WORDS[ruled.before], STANDING_WORDS[ruled.after]
    done = say("已恢复") if undo else say("已作废")
    view.say(
        say(
            "{done}：{issue} {recipient} 第 {evidence_id} 条（{before} → {after}）",
            done=done,
            issue=ruled.issue,
            recipient=ruled.recipient,
            evidence_id=evidence_id,
            before=before,
            after=after,
        )
    )
