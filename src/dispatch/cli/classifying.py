"""Owns `dispatch classify`: what a message is taken for, and why."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import AsJson, app, screen, t
from dispatch.cli.screen import Screen
from dispatch.errors import Fault, InputError, reason
from dispatch.words import Words, listed, say

if TYPE_CHECKING:
    from dispatch.inbound import Classified, RecipientReport


@app.command(help=t("看一封 .eml 会被当作什么，以及为什么。"))
def classify(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", help=t(".eml 文件"))],
    as_json: AsJson = False,
) -> None:
    from dispatch.inbound import classify as take
    from dispatch.inbound import is_mail

    view = screen(as_json=as_json)
    strange: list[Fault] = []
    for file in files:
        octets = _read(file)
        taken = take(octets)
        if as_json:
            # Whatever it is, each file has its line.
            view.emit_line(_as_json(view, file, taken))
        elif is_mail(octets):
            _show(view, file, taken)
        else:
            strange.append(Fault(say("没有一行邮件头（发件人、主题、日期之类）"), str(file)))
    if strange:
        raise InputError(
            say("这些文件不是邮件："),
            faults=strange,
            advice=say("请在网页邮箱里把来信另存为 .eml 文件。"),
        )


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        why = reason(error)
        raise InputError(
            say("读不了 {file}：{why}。", file=file, why=why),
            advice=say("请核对文件名。"),
        ) from None


_KINDS = {
    "read-receipt": say("已读回执"),
    "delivery-report": say("投递报告"),
    "auto-reply": say("自动回复"),
    "reply": say("答复"),
    "other": say("其他"),
}
_PERMANENCE = {
    "permanent": say("永久失败"),
    "temporary": say("暂时失败，仍在重试"),
    "success": say("已投递"),
}
_DISPOSITIONS = {
    "displayed": say("已在屏幕上打开"),
    "deleted": say("未打开就删除了"),
    "denied": say("对方不愿回执"),
}
_MOST_SHOWN = 10


def _show(view: Screen, file: Path, taken: "Classified") -> None:
    said = _KINDS[taken.kind.value]
    details = "".join(f" {one}" for one in (taken.disposition, taken.action, taken.status) if one)
    view.say(say("{file}：{said}{details}", file=file, said=said, details=details))
    for because in taken.reasons:
        _line(view, say("- {because}", because=because))
    meaning = _PERMANENCE.get(taken.permanence or "") or _DISPOSITIONS.get(taken.disposition or "")
    if meaning is not None:
        _line(view, say("含义：{meaning}", meaning=meaning))
    for report in taken.reports[:_MOST_SHOWN]:
        _show_report(view, report)
    if (more := len(taken.reports) - _MOST_SHOWN) > 0:
        _line(view, say("还有 {more} 个收件人", more=more))
    _show_origin(view, taken)
    _show_text(view, taken)


def _line(view: Screen, words: Words) -> None:
    view.say(say("  {words}", words=words))


def _show_report(view: Screen, report: "RecipientReport") -> None:
    whom = report.final_recipient or report.original_recipient or "?"
    said = " ".join(filter(None, [whom, report.action, report.status, report.diagnostic_code]))
    _line(view, say("收件人：{said}", said=said[:300]))


def _show_origin(view: Screen, taken: "Classified") -> None:
    ids = taken.original_message_ids or taken.references[:1]
    for one in ids[:_MOST_SHOWN]:
        _line(view, say("所指邮件：<{one}>", one=one))
    if envid := taken.original_envelope_id:
        _line(view, say("信封编号：{envid}", envid=envid))
    for token in taken.tokens:
        _line(view, say("回执编号：#{token}", token=token))


def _show_text(view: Screen, taken: "Classified") -> None:
    if taken.reply_text:
        shown = taken.reply_text[:400].replace("\n", "\n    ")
        _line(view, say("正文：{shown}", shown=shown))
    if taken.acknowledges:
        _line(view, say("一看即知：收到"))
    if taken.attachment_names:
        names = listed(taken.attachment_names)
        _line(view, say("附件：{names}", names=names))


def _as_json(view: Screen, file: Path, taken: "Classified") -> dict[str, Any]:
    ids = taken.original_message_ids or taken.references
    return {
        "schema": 1,
        "file": str(file),
        "kind": taken.kind.value,
        "disposition": taken.disposition,
        "action": taken.action,
        "permanence": taken.permanence,
        "status": taken.status,
        "original_message_id": ids[0] if ids else None,
        "original_message_ids": list(taken.original_message_ids),
        "original_envelope_id": taken.original_envelope_id,
        "references": list(taken.references),
        "final_recipient": taken.final_recipient,
        "reports": [_report_json(report) for report in taken.reports],
        "from": taken.sender,
        "subject": taken.subject,
        "date": taken.date.isoformat() if taken.date else None,
        "message_id": taken.message_id,
        "tokens": list(taken.tokens),
        "reply_text": taken.reply_text,
        "signature": taken.signature,
        "acknowledges": taken.acknowledges,
        "attachments": list(taken.attachment_names),
        "reasons": [view.text(reason) for reason in taken.reasons],
    }


def _report_json(report: "RecipientReport") -> dict[str, str | None]:
    return {
        "final_recipient": report.final_recipient,
        "original_recipient": report.original_recipient,
        "action": report.action,
        "status": report.status,
        "diagnostic_code": report.diagnostic_code,
    }
