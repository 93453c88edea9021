"""Owns how a finding reads: one line in both languages for the clerk and the register. Pure."""

from dispatch.inbound import Classified, Kind, RecipientReport
from dispatch.words import Given, Words, one_line

_DISPOSITIONS = {
    "displayed": Words("已读回执：邮件已在屏幕上打开", "read receipt: displayed"),
    "deleted": Words("回执：未阅读即删除", "receipt: deleted without being displayed"),
    "denied": Words("回执：对方不愿回执", "receipt: denied"),
}
_ACTIONS = {
    "failed": Words("退信", "bounced"),
    "delayed": Words("投递延迟，服务器仍在重试", "delayed, the server keeps trying"),
    "delivered": Words("已投递到对方邮箱", "delivered to the mailbox"),
    "relayed": Words("已转到不再回报的服务器", "relayed to a server that reports no more"),
    "expanded": Words("已分发到邮件列表", "expanded to a list"),
}


def summary(classified: Classified, report: RecipientReport | None) -> Words:
    """What came back, in one line."""
    match classified.kind:
        case Kind.READ_RECEIPT:
            kind = one_line(classified.disposition or "displayed")[:40]
            return _DISPOSITIONS.get(kind, Words(f"回执：{kind}", f"receipt: {kind}"))
        case Kind.DELIVERY_REPORT:
            known = _ACTIONS.get(classified.action or "", Words("投递报告", "delivery report"))
            shown = report or (classified.reports[0] if classified.reports else None)
            told = " ".join(filter(None, [shown.status, shown.diagnostic_code])) if shown else ""
            why = one_line(told)
            return Given(f"{known.zh} {why}".strip()[:300], f"{known.en} {why}".strip()[:300])
        case Kind.AUTO_REPLY:
            return Words(
                f"自动回复：{_start(classified)}", f"automatic reply: {_start(classified)}"
            )
        case Kind.REPLY:
            return Words(f"回复：{_start(classified)}", f"reply: {_start(classified)}")
        case _:
            subject = one_line(classified.subject)[:80]
            return Words(f"来信：{subject}", f"mail: {subject}")


def _start(classified: Classified) -> str:
    text = one_line(classified.reply_text) or one_line(classified.subject)
    return text if len(text) <= 60 else text[:60] + "…"
