"""Owns how a finding reads: one line in both languages for the clerk and the register. Pure."""

from dispatch.inbound import Classified, Kind, RecipientReport
from dispatch.words import Given, Words, one_line, say

_DISPOSITIONS = {
    "displayed": say("已读回执：邮件已在屏幕上打开"),
    "deleted": say("回执：未阅读即删除"),
    "denied": say("回执：对方不愿回执"),
}
_ACTIONS = {
    "failed": say("退信"),
    "delayed": say("投递延迟，服务器仍在重试"),
    "delivered": say("已投递到对方邮箱"),
    "relayed": say("已转到不再回报的服务器"),
    "expanded": say("已分发到邮件列表"),
}


def summary(classified: Classified, report: RecipientReport | None) -> Words:
    """What came back, in one line."""
    match classified.kind:
        case Kind.READ_RECEIPT:
            kind = one_line(classified.disposition or "displayed")[:40]
            return _DISPOSITIONS.get(kind, say("回执：{kind}", kind=kind))
        case Kind.DELIVERY_REPORT:
            known = _ACTIONS.get(classified.action or "", say("投递报告"))
            shown = report or (classified.reports[0] if classified.reports else None)
            told = " ".join(filter(None, [shown.status, shown.diagnostic_code])) if shown else ""
            why = one_line(told)
            return Given(f"{known.zh} {why}".strip()[:300], f"{known.en} {why}".strip()[:300])
        case Kind.AUTO_REPLY:
            return say("自动回复：{start}", start=_start(classified))
        case Kind.REPLY:
            return say("回复：{start}", start=_start(classified))
        case _:
            subject = one_line(classified.subject)[:80]
            return say("来信：{subject}", subject=subject)


def _start(classified: Classified) -> str:
    text = one_line(classified.reply_text) or one_line(classified.subject)
    return text if len(text) <= 60 else text[:60] + "…"
