"""Owns holiday notices: answers of a machine that must not count as an answer (RFC 3834).

Four hands: with Auto-Submitted; QQ's, HTML and a subject and no more; one known by its subject
alone; one with a Precedence of the old vacation programs.
"""

from dispatch.sandbox.answers import Occasion, thread_headers, trace
from dispatch.sandbox.mime import GBK, UTF8, header, mailbox, message, text_part, words

_HANDS = ("rfc", "qq", "subject-only", "precedence")
_SAID = "您好，我正在休假，期间不便处理邮件，假期结束后会尽快回复您。"


def holiday(occasion: Occasion, about: str) -> bytes:
    """An automatic reply that its writer is away."""
    hand = occasion.draw.pick(f"hand {about}", _HANDS)
    charset = GBK if hand == "qq" else UTF8
    original = occasion.original
    headers = [
        *trace(occasion, "" if hand == "rfc" else occasion.address, about),
        header("From", mailbox("", occasion.address, charset)),
        header("To", f"<{original.envelope.mail_from}>"),
        header("Subject", words(f"自动回复: {original.subject}", charset)),
        *_signs(occasion, hand),
    ]
    if hand == "qq":
        return message(headers, text_part("html", f"<div>{_SAID}</div>", charset))
    return message(headers, text_part("plain", _SAID + "\n", charset))


def _signs(occasion: Occasion, hand: str) -> list[bytes]:
    threads = thread_headers(occasion.original, whole=False)
    if hand == "rfc":
        return [*threads, header("Auto-Submitted", "auto-replied")]
    if hand == "precedence":
        return [*threads, header("Precedence", "bulk"), header("X-Autoreply", "yes")]
    return threads if hand == "qq" else []
