"""Owns delivery reports as mail systems write them (RFC 3464).

Two hands: Postfix's, which follows the RFC and names the envelope id; Coremail's, which has no
per-message block, says 5.0.0 for everything, and keeps the Message-ID in a header of its own.
"""

from dispatch.sandbox.answers import Occasion, trace
from dispatch.sandbox.mime import (
    GB2312,
    UTF8,
    fields_part,
    header,
    mailbox,
    message,
    multipart,
    returned_part,
    text_part,
    words,
)

_HANDS = ("postfix", "coremail")
# More than this is not sent back whole: the sample's mails carry large attachments.
_WHOLE_OCTETS = 100_000


def failure(occasion: Occasion, about: str) -> bytes:
    """A DSN that the mailbox does not exist (5.1.1), in one of the two hands."""
    if occasion.draw.pick(f"hand {about}", _HANDS) == "coremail":
        return _coremail(occasion, about)
    said = f"<{occasion.address}>: host mx.{occasion.domain} said: 550 5.1.1 User unknown"
    status = [
        ("Action", "failed"),
        ("Status", "5.1.1"),
        ("Remote-MTA", f"dns; mx.{occasion.domain}"),
        ("Diagnostic-Code", f"smtp; 550 5.1.1 <{occasion.address}>: User unknown"),
    ]
    return _postfix(occasion, about, "Undelivered Mail Returned to Sender", said, status)


def delay(occasion: Occasion, about: str) -> bytes:
    """A DSN that delivery goes on being tried (Action: delayed)."""
    said = f"<{occasion.address}>: not delivered yet; delivery will be tried again. No action."
    status = [
        ("Action", "delayed"),
        ("Status", "4.4.1"),
        ("Diagnostic-Code", f"X-Sandbox; connect to mx.{occasion.domain}: timed out"),
    ]
    return _postfix(occasion, about, "Delayed Mail (still being retried)", said, status)


def _postfix(
    occasion: Occasion, about: str, subject: str, said: str, status: list[tuple[str, str]]
) -> bytes:
    original = occasion.original
    about_message = [("Reporting-MTA", f"dns; {occasion.host}")]
    if occasion.reports_envid and original.envelope.envid is not None:
        about_message.append(("Original-Envelope-Id", original.envelope.envid))
    final = ("Final-Recipient", f"rfc822; {occasion.address}")
    parts = [
        text_part("plain", said, UTF8),
        fields_part("message/delivery-status", about_message, [final, *status]),
        returned_part("text/rfc822-headers", original.head),
    ]
    headers = [
        *trace(occasion, "", about),
        header("From", f"MAILER-DAEMON@{occasion.host} (Mail Delivery System)"),
        header("To", f"<{original.envelope.mail_from}>"),
        header("Subject", subject),
        header("Auto-Submitted", "auto-replied"),
    ]
    boundary = occasion.boundary(about)
    return message(
        headers, multipart("multipart/report; report-type=delivery-status", boundary, parts)
    )


def _coremail(occasion: Occasion, about: str) -> bytes:
    original = occasion.original
    said = f"您的邮件未能送达 {occasion.address}：收件人地址不存在。\n请核对地址后重新发送。"
    reply = f"SMTP error, RCPT TO: 550 5.1.1 <{occasion.address}> User unknown"
    status = [
        ("Final-Recipient", f"rfc822; {occasion.address}"),
        ("Action", "failed"),
        ("Status", "5.0.0"),
        ("Diagnostic-Code", f"SMTP; {reply}"),
    ]
    whole = len(original.content) <= _WHOLE_OCTETS
    returned = (
        returned_part("Message/Rfc822", original.content)
        if whole
        else returned_part("text/rfc822-headers", original.head)
    )
    parts = [
        text_part("plain", said, GB2312),
        fields_part("Message/delivery-status", status),
        returned,
    ]
    headers = [
        *trace(occasion, "", about),
        header("From", mailbox("", f"Postmaster@{occasion.domain}", GB2312)),
        header("To", f"<{original.envelope.mail_from}>"),
        header("Subject", words("系统退信", GB2312)),
        header("X-Mailer", "Coremail MTA server"),
        # Real ones stand without the brackets now and then.
        header("X-CM-Original-Message-ID", original.envelope.message_id),
    ]
    boundary = occasion.boundary(about)
    return message(
        headers, multipart("Multipart/report; report-type=delivery-status", boundary, parts)
    )
