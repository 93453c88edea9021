"""Owns what people write back: replies as Chinese clients form them, and the one-click letter.

Each reply has a few words of the recipient's own above the quoted original; the separators are
those of the clients (Foxmail, QQ, 163 web mail, a phone).
"""

from collections.abc import Callable
from html import escape

from dispatch.sandbox.answers import Occasion, thread_headers, trace
from dispatch.sandbox.mime import (
    GB2312,
    GBK,
    UTF8,
    Charset,
    header,
    mailbox,
    message,
    multipart,
    text_part,
    words,
)
from dispatch.sandbox.original import Original

_WORDS = ("收到", "收到，谢谢。", "已收到，我们按要求落实。", "收悉。", "收到！")
_QUOTED_LINES = 30


def reply(occasion: Occasion, about: str) -> bytes:
    """A reply with the original quoted, in one of five clients' forms."""
    form = occasion.draw.pick(f"form {about}", _FORMS)
    return form(occasion, occasion.draw.pick(f"words {about}", _WORDS), about)


def from_elsewhere(occasion: Occasion, about: str) -> bytes:
    """A reply from the person's own mailbox, as people write who are not at their desk."""
    head, gap, body = reply(occasion, about).partition(b"\r\n\r\n")
    unit = occasion.address.encode()
    own = unit.partition(b"@")[0] + b"@home.example"
    return head.replace(b"<" + unit + b">", b"<" + own + b">") + gap + body


def one_click(occasion: Occasion, about: str) -> bytes | None:
    """Exactly what the message's mailto: link asks for; None where it has no such link.

    A letter of its own and no reply: a mail program that follows a link knows no thread.
    """
    link = occasion.original.link()
    if link is None:
        return None
    headers = [
        *trace(occasion, occasion.address, about),
        header("From", f"<{occasion.address}>"),
        header("To", f"<{link.to}>"),
        header("Subject", words(link.subject, UTF8)),
    ]
    return message(headers, text_part("plain", link.body.replace("\r\n", "\n"), UTF8))


def _plain(occasion: Occasion, said: str, about: str) -> bytes:
    original = occasion.original
    quoted = "\n".join(f"> {line}".rstrip() for line in _quoted(original).split("\n"))
    text = f"{said}\n\nAt {original.date}, {original.sender} wrote:\n{quoted}\n"
    return message(_headers(occasion, "Re: ", UTF8, about), text_part("plain", text, UTF8))


def _html_only(occasion: Occasion, said: str, about: str) -> bytes:
    original = occasion.original
    page = (
        f"<html><body><div>{escape(said)}</div><div><br></div>"
        '<blockquote style="border-left:1px solid #ccc;padding-left:1ex">'
        f"<div>{_as_html(_quoted(original))}</div></blockquote></body></html>"
    )
    return message(_headers(occasion, "回复：", UTF8, about), text_part("html", page, UTF8))


def _gbk(occasion: Occasion, said: str, about: str) -> bytes:
    original = occasion.original
    text = (
        f"{said}\n\n\n发件人： {original.sender}\n发送时间： {original.date}\n"
        f"收件人： {occasion.address}\n主题： {original.subject}\n\n{_quoted(original)}\n"
    )
    return message(_headers(occasion, "回复: ", GB2312, about), text_part("plain", text, GB2312))


def _separators(occasion: Occasion, said: str, about: str) -> bytes:
    original = occasion.original
    line = "------------------ 原始邮件 ------------------"
    plain = f"{said}\n\n\n{line}\n{_old_head(original)}\n\n{_quoted(original)}\n"
    page = (
        f"<div>{escape(said)}</div><div><br></div><div>{line}</div>"
        f"<div>{_as_html(_old_head(original))}</div><div>{_as_html(_quoted(original))}</div>"
    )
    parts = [text_part("plain", plain, GBK), text_part("html", page, GBK)]
    body = multipart("multipart/alternative", occasion.boundary(about), parts)
    return message(_headers(occasion, "回复：", GBK, about), body)


def _phone(occasion: Occasion, said: str, about: str) -> bytes:
    original = occasion.original
    text = f"{said}\n\n发自我的手机\n\n---- 回复的原邮件 ----\n{_old_head(original)}\n"
    return message(_headers(occasion, "Re:", UTF8, about), text_part("plain", text, UTF8))


_FORMS: tuple[Callable[[Occasion, str, str], bytes], ...] = (
    _plain,
    _html_only,
    _gbk,
    _separators,
    _phone,
)


def _headers(occasion: Occasion, prefix: str, charset: Charset, about: str) -> list[bytes]:
    original = occasion.original
    name = occasion.address.partition("@")[0]
    return [
        *trace(occasion, occasion.address, about),
        header("From", mailbox(name, occasion.address, charset)),
        header("To", f"<{original.sender}>"),
        header("Subject", words(prefix + original.subject, charset)),
        *thread_headers(original),
    ]


def _old_head(original: Original) -> str:
    return (
        f"发件人: {original.sender}\n发送时间: {original.date}\n"
        f"收件人: {original.recipient}\n主题: {original.subject}"
    )


def _quoted(original: Original) -> str:
    return "\n".join(original.text.split("\n")[:_QUOTED_LINES])


def _as_html(text: str) -> str:
    return escape(text).replace("\n", "<br>")
