"""Owns the order of the questions: what a message is, and why.

Receipt parts first, then what only looks like a report, then delivery-status by its actions, then
bounces in prose, then plain receipts and automatic replies, then replies. `Auto-Submitted:
auto-replied` stands on more delivery reports than automatic replies, so it is never asked first.
"""

from dispatch.inbound.authentication import authentication
from dispatch.inbound.automatic import automatic
from dispatch.inbound.bounce import prose_report
from dispatch.inbound.foreign import foreign, is_list_program
from dispatch.inbound.htmltext import html_text
from dispatch.inbound.identify import ids_in, ids_in_prose, references, returned_ids, tokens_in
from dispatch.inbound.mentions import mentions
from dispatch.inbound.message import View, content_type_field, text_of
from dispatch.inbound.origin import (
    has_no_return,
    is_answer,
    is_automated,
    is_by_program,
    is_from_daemon,
    is_in_bulk,
    precedence,
    without_forward,
)
from dispatch.inbound.plain_receipt import plain_receipt
from dispatch.inbound.receipt import Receipt, receipt_in
from dispatch.inbound.reply import Fresh, acknowledges, fresh_of
from dispatch.inbound.report import Reported, reports_in
from dispatch.inbound.values import Classified, Kind, RecipientReport
from dispatch.words import Words, say


def classify(raw: bytes) -> Classified:
    """Takes a message for what it is; never raises, whatever the bytes."""
    try:
        return _classify(View.of_octets(raw))
    except Exception as error:  # noqa: BLE001 - a message from outside must never stop a poll
        return Classified(
            Kind.OTHER,
            (say("读不懂这封邮件（{error_type}），原件已保存", error_type=type(error).__name__),),
        )


def _classify(view: View) -> Classified:
    subject = view.header("Subject")[:500]
    if (receipt := receipt_in(view)) is not None:
        return _of_receipt(view, receipt)
    if (why := foreign(view, subject)) is not None:
        return _made(view, Kind.OTHER, why, is_automated=True)
    if (found := reports_in(view, _passes_reports_on)) is not None:
        return _of_standard_report(view, found)
    if (told := prose_report(view, subject)) is not None:
        return _of_reports(view, told.reports, *told.reasons)
    return _of_person_or_program(view, subject)


def _of_person_or_program(view: View, subject: str) -> Classified:
    if is_list_program(view, subject) and _is_from_program(view):
        why_list = say("由邮件列表的程序发出")
        return _made(view, Kind.OTHER, why_list, is_automated=True)
    if not is_in_bulk(view):
        if (plain := plain_receipt(view, subject)) is not None:
            return _of_receipt(view, plain)
        if (why := automatic(view, subject)) is not None:
            return _made(view, Kind.AUTO_REPLY, why, **_of_text(fresh_of(view)))
    return _reply_or_other(view, subject)


def _passes_reports_on(view: View) -> bool:
    """Whether a program sends what it attaches: people attach reports that they ask about."""
    return is_from_daemon(view) or has_no_return(view) or is_automated(view)


def _is_from_program(view: View) -> bool:
    """Whether the mail's own headers say that a program sent it."""
    return (
        has_no_return(view) or is_by_program(view) or precedence(view) in ("bulk", "junk", "list")
    )


def _of_receipt(view: View, receipt: Receipt) -> Classified:
    if receipt.is_rejection:
        # Sieve's refusal comes as an MDN “deleted”: nobody got it.
        report = RecipientReport(
            receipt.final_recipient, None, "failed", "5.7.1", receipt.explanation
        )
        why = say("形式是回执，其实是收件服务器拒收")
        return _of_reports(view, (report,), why, ids=receipt.original_message_ids)
    return _made(
        view,
        Kind.READ_RECEIPT,
        receipt.reason,
        disposition=receipt.disposition,
        original_message_ids=receipt.original_message_ids or tuple(_returned(view)[:1]),
        receipt_recipient=receipt.final_recipient,
    )


def _of_standard_report(view: View, found: Reported) -> Classified:
    why = say("有投递报告部分（RFC 3464）")
    return _of_reports(
        view, found.reports, why, ids=found.original_message_ids, envid=found.envelope_id
    )


def _of_reports(
    view: View,
    reports: tuple[RecipientReport, ...],
    *reasons: Words,
    ids: tuple[str, ...] = (),
    envid: str | None = None,
) -> Classified:
    said = "、".join(sorted({one.action or "?" for one in reports}))
    return _made(
        view,
        Kind.DELIVERY_REPORT,
        *reasons,
        say("结果：{said}", said=said),
        reports=reports,
        original_message_ids=_originals(view, ids),
        original_envelope_id=envid,
    )


def _originals(view: View, ids: tuple[str, ...]) -> tuple[str, ...]:
    """The ids of the message reported on: from fields, then the returned copy, then the text."""
    own = set(ids_in(view.raw_header("Message-ID")))
    named = [
        one
        for name in ("X-CM-Original-Message-ID", "X-Original-Message-ID", "Original-Message-ID")
        for one in ids_in(view.raw_header(name))
    ]
    # QQ names it only there; the ledger is asked whether it is ours.
    found = [*ids, *named, *_returned(view)] or ids_in(view.raw_header("In-Reply-To"))
    return tuple(one for one in dict.fromkeys(found) if one not in own)


def _returned(view: View) -> list[str]:
    if found := returned_ids(view):
        return found
    texts = [
        html_text(text_of(part.message))
        if part.content_type == "text/html"
        else text_of(part.message)
        for part in view.parts
        if part.level == 0 and part.content_type in ("text/plain", "text/html") and part.depth < 4
    ]
    return [one for text in texts[:8] for one in ids_in_prose(text)][:2]


def _reply_or_other(view: View, subject: str) -> Classified:
    if tokens := _tokens(view, subject):
        why = say("带有我们发出的回执编号")
        return _made(view, Kind.REPLY, why, tokens=tokens, **_of_answer(fresh_of(view)))
    if _is_not_a_persons(view, subject):
        why = say("由程序或邮件列表发出，不是人写的答复")
        return _made(view, Kind.OTHER, why, is_automated=True)
    if (why_reply := _answers(view, subject)) is not None:
        return _made(view, Kind.REPLY, why_reply, **_of_answer(fresh_of(view)))
    why = say("没有任何答复、回执或退信的标志")
    return _made(view, Kind.OTHER, why)


def _tokens(view: View, subject: str) -> tuple[str, ...]:
    """Our tokens in the subject or in what was written, not in what was quoted."""
    if not tokens_in(subject, view.body):
        return ()
    return tokens_in(subject, fresh_of(view).text)


def _is_not_a_persons(view: View, subject: str) -> bool:
    if is_by_program(view) or _answers_an_invitation(view):
        return True
    if not is_in_bulk(view) and precedence(view) not in ("bulk", "list", "junk"):
        return False
    # People answer on mailing lists as well; then the mail is threaded and says Re:.
    return not (references(view) and is_answer(subject))


def _answers_an_invitation(view: View) -> bool:
    """Whether a calendar answers a meeting (RFC 5546 3.2.3), not a person a mail."""
    return any(
        part.level == 0
        and part.content_type == "text/calendar"
        and "reply" in content_type_field(part.message).lower()
        for part in view.parts
    )


def _answers(view: View, subject: str) -> Words | None:
    """Why a person's mail is an answer; None where it is mail of its own."""
    answered = without_forward(subject)
    forwards = answered != subject
    if is_answer(answered):
        return say("主题是答复的写法")
    if forwards:
        return None
    if references(view):
        return say("邮件头写明是对某封邮件的答复")
    return None


def _of_answer(fresh: Fresh) -> dict[str, object]:
    return {**_of_text(fresh), "acknowledges": acknowledges(fresh.text)}


def _of_text(fresh: Fresh) -> dict[str, object]:
    return {"reply_text": fresh.text, "signature": fresh.signature}


def _made(view: View, kind: Kind, *reasons: Words, **more: object) -> Classified:
    name, sender = view.address("From")
    values: dict[str, object] = {
        "references": references(view),
        "sender": sender if view.has_one_sender() else None,
        "sender_name": name[:200],
        "subject": view.header("Subject")[:500],
        "date": view.date(),
        "message_id": next(iter(ids_in(view.raw_header("Message-ID"))), None),
        "attachment_names": view.attachment_names(),
        "authentication": authentication(view),
        "mentions": mentions(view, whole=kind in (Kind.REPLY, Kind.OTHER)),
        **more,
    }
    return Classified(kind=kind, reasons=reasons, **values)  # type: ignore[arg-type]
