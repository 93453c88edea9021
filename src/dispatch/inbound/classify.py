"""Owns the order of the questions: what a message is, and why.

Receipt parts first, then delivery-status by its actions, then bounces without a report, then
automatic replies, then replies. `Auto-Submitted: auto-replied` stands on more delivery reports
than automatic replies, so it is never asked first.
"""

import re

from dispatch.inbound.automatic import automatic, submitted_by_program
from dispatch.inbound.identify import ids_in, ids_in_prose, references, returned_ids, tokens_in
from dispatch.inbound.message import View
from dispatch.inbound.receipt import Receipt, plain_receipt, receipt_in
from dispatch.inbound.reply import fresh_text
from dispatch.inbound.report import is_verification, prose_report, reports_in
from dispatch.inbound.values import Classified, Kind, RecipientReport
from dispatch.words import Words

_REPLY_SUBJECT = re.compile(
    r"^\s*(?:re|aw|sv|antw|回复|回覆|答复|答覆|转发|fw|fwd)\s*[:：]", re.IGNORECASE
)
_NOT_A_REPORT = re.compile(
    r"feedback-report|dmarc|report domain:|tls report|verify(?:ing)? (?:your|you are)|boxbe|challenge",
    re.IGNORECASE,
)


def classify(raw: bytes) -> Classified:
    """Takes a message for what it is; never raises, whatever the bytes."""
    try:
        return _classify(View(raw))
    except Exception as error:  # noqa: BLE001 - a message from outside must never stop a poll
        return Classified(
            Kind.OTHER,
            (
                Words(
                    f"读不懂这封邮件（{type(error).__name__}），原件已保存",
                    f"cannot be understood ({type(error).__name__}); kept as it is",
                ),
            ),
        )


def _classify(view: View) -> Classified:
    subject = view.header("Subject")
    if (receipt := receipt_in(view)) is not None:
        return _of_receipt(view, receipt)
    if _is_foreign_report(view, subject):
        return _made(
            view,
            Kind.OTHER,
            Words(
                "是投诉、DMARC 或验证类的报告，与投递无关", "a feedback, DMARC or challenge report"
            ),
        )
    if (found := reports_in(view)) is not None:
        reports, envid = found
        return _of_reports(
            view,
            reports,
            envid,
            Words("有投递报告部分（RFC 3464）", "a delivery-status part (RFC 3464)"),
        )
    if (report := prose_report(view, subject)) is not None:
        return _of_reports(
            view,
            (report,),
            None,
            Words(
                "没有标准报告，但发件人、主题和正文都是退信的写法",
                "no standard report, but sender, subject and text are those of a bounce",
            ),
        )
    if (plain := plain_receipt(view, subject)) is not None:
        return _of_receipt(view, plain)
    if (why := automatic(view, subject)) is not None:
        return _made(view, Kind.AUTO_REPLY, why, reply_text=fresh_text(view.body()))
    return _reply_or_other(view, subject)


def _is_foreign_report(view: View, subject: str) -> bool:
    kinds = {part.content_type for part in view.parts}
    if "message/feedback-report" in kinds or any("tlsrpt" in kind for kind in kinds):
        return True
    if "message/delivery-status" in kinds and not any(
        part.content_type == "message/delivery-status" for part in view.parts if part.depth <= 3
    ):
        return True
    return is_verification(view) or bool(_NOT_A_REPORT.search(subject))


def _of_receipt(view: View, receipt: Receipt) -> Classified:
    if receipt.is_rejection:
        # Sieve's refusal comes as an MDN “deleted”: nobody got it.
        report = RecipientReport(
            receipt.final_recipient, None, "failed", "5.7.1", receipt.explanation
        )
        return _of_reports(
            view,
            (report,),
            None,
            Words("形式是回执，其实是收件服务器拒收", "a receipt in form, a refusal in fact"),
            ids=receipt.original_message_ids,
        )
    return _made(
        view,
        Kind.READ_RECEIPT,
        receipt.reason,
        disposition=receipt.disposition,
        original_message_ids=receipt.original_message_ids or tuple(returned_ids(view)[:1]),
        receipt_recipient=receipt.final_recipient,
    )


def _of_reports(
    view: View,
    reports: tuple[RecipientReport, ...],
    envid: str | None,
    reason: Words,
    ids: tuple[str, ...] = (),
) -> Classified:
    own = set(ids_in(view.header("Message-ID")))
    coremail = ids_in(view.header("X-CM-Original-Message-ID"))
    returned = [*ids, *coremail, *returned_ids(view)] or ids_in_prose(view.body())
    found = tuple(one for one in dict.fromkeys(returned) if one not in own)
    said = "、".join(sorted({one.action or "?" for one in reports}))
    return _made(
        view,
        Kind.DELIVERY_REPORT,
        reason,
        Words(f"结果：{said}", f"action: {said}"),
        reports=reports,
        original_message_ids=found,
        original_envelope_id=envid,
    )


def _reply_or_other(view: View, subject: str) -> Classified:
    fresh = fresh_text(view.body())
    tokens = tokens_in(subject, fresh)
    if tokens:
        return _made(
            view,
            Kind.REPLY,
            Words("带有我们发出的回执编号", "carries a token of ours"),
            reply_text=fresh,
            tokens=tokens,
        )
    if submitted_by_program(view):
        return _made(
            view,
            Kind.OTHER,
            Words("由程序或邮件列表发出，不是人写的答复", "sent by a program or a list"),
        )
    if references(view):
        return _made(
            view,
            Kind.REPLY,
            Words("邮件头写明是对某封邮件的答复", "headers name the mail it answers"),
            reply_text=fresh,
        )
    if _REPLY_SUBJECT.match(subject):
        return _made(
            view,
            Kind.REPLY,
            Words("主题是答复的写法", "the subject is that of a reply"),
            reply_text=fresh,
        )
    return _made(
        view,
        Kind.OTHER,
        Words("没有任何答复、回执或退信的标志", "no sign of a reply, receipt or report"),
    )


def _made(view: View, kind: Kind, *reasons: Words, **more: object) -> Classified:
    name, sender = view.address("From")
    values: dict[str, object] = {
        "references": references(view),
        "sender": sender,
        "sender_name": name,
        "subject": view.header("Subject")[:500],
        "date": view.date(),
        "message_id": next(iter(ids_in(view.header("Message-ID"))), None),
        "attachment_names": view.attachment_names(),
        **more,
    }
    return Classified(kind=kind, reasons=reasons, **values)  # type: ignore[arg-type]
