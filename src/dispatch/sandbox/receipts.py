"""Owns read receipts as mail programs write them (RFC 8098).

Three hands: Thunderbird's exact one; Exchange's, which names the original only by In-Reply-To;
a Chinese web mail's, whose words are GBK under the name gb2312.
"""

from dispatch.sandbox.answers import Occasion, thread_headers, trace
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

_HANDS = ("thunderbird", "exchange", "webmail")
_TYPE = "multipart/report; report-type=disposition-notification"
_SAID = {
    "displayed": "您发给 {to} 的邮件（{subject}）已在收件人的屏幕上显示过。",
    "deleted": "您发给 {to} 的邮件（{subject}）未经阅读即被删除。",
}
_PREFIX = {"displayed": "已读：", "deleted": "未读："}


def receipt(occasion: Occasion, disposition: str, about: str) -> bytes:
    """An MDN of that disposition type: `displayed` or `deleted`."""
    hand = occasion.draw.pick(f"hand {about}", _HANDS)
    charset = GB2312 if hand == "webmail" else UTF8
    original = occasion.original
    said = _SAID[disposition].format(to=occasion.address, subject=original.subject)
    parts = [
        text_part("plain", said, charset),
        fields_part("message/disposition-notification", _fields(occasion, disposition, hand)),
    ]
    if hand == "thunderbird":
        parts.append(returned_part("text/rfc822-headers", original.head))
    headers = [
        # RFC 8098 2.1: the envelope sender of a receipt is null, so that nothing answers it.
        *trace(occasion, "", about),
        header("From", mailbox("", occasion.address, charset)),
        header("To", f"<{original.receipt_to or original.sender}>"),
        header("Subject", words(_PREFIX[disposition] + original.subject, charset)),
        *thread_headers(original, whole=hand == "thunderbird"),
    ]
    return message(headers, multipart(_TYPE, occasion.boundary(about), parts))


def _fields(occasion: Occasion, disposition: str, hand: str) -> list[tuple[str, str]]:
    fields = [
        ("Reporting-UA", _user_agent(occasion, hand)),
        ("Final-Recipient", f"rfc822;{occasion.address}"),
    ]
    if hand == "exchange":
        fields[1] = ("Final-recipient", f"RFC822; {occasion.address}")
    elif occasion.original.message_id:
        fields.append(("Original-Message-ID", occasion.original.message_id))
    mode = "automatic-action/MDN-sent-automatically"
    if disposition == "displayed" and hand == "thunderbird":
        mode = "manual-action/MDN-sent-manually"
    return [*fields, ("Disposition", f"{mode}; {disposition}")]


def _user_agent(occasion: Occasion, hand: str) -> str:
    product = {"thunderbird": "Mail Reader 3.2", "exchange": "Exchange", "webmail": "WebMail"}
    return f"mx.{occasion.domain}; {product[hand]}"
