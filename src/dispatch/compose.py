"""Owns composition: rendition + recipient + ids + now → envelope and bytes.

Pure and deterministic: the same arguments give the same bytes. Headers are encoded here and not
by `email`, whose folding writes encoded-words longer than RFC 2047 allows and attachment names
that older Chinese clients cannot show. What differs per recipient is small; what the messages of
a rendition have in common, the PDF above all, is encoded once and spliced in.
"""

import hashlib
import html
import re
from base64 import b32encode, b64encode
from binascii import b2a_base64
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime
from functools import lru_cache
from urllib.parse import quote

from dispatch.issue import Attachment, Rendition, Slot

TOKEN_LENGTH = 20
_TOKEN_BYTES = 13
# With =?UTF-8?B?…?= a word of 64 characters: "Subject: " and it fit in 76 (RFC 2047 2).
_WORD_BYTES = 39
_CRLF = b"\r\n"


@dataclass(frozen=True, slots=True)
class Envelope:
    """What SMTP is told (RFC 5321 2.3.1); `envid` comes back in reports (RFC 3461 4.4)."""

    mail_from: str
    rcpt_to: str
    envid: str


@dataclass(frozen=True, slots=True)
class OutgoingMessage:
    """One message to one address, in CRLF lines of at most 998 octets.

    `personal` is its head and texts; `enclosed` is shared with every message of the rendition,
    ends in CRLF and has no line that starts with a dot, so that it may go over the wire as it is.
    """

    envelope: Envelope
    message_id: str
    personal: bytes
    enclosed: bytes

    @property
    def content(self) -> bytes:
        """The whole message (RFC 5322)."""
        return self.personal + self.enclosed

    @property
    def size(self) -> int:
        """Octets of the content, as SIZE declares them (RFC 1870 3)."""
        return len(self.personal) + len(self.enclosed)


@dataclass(frozen=True, slots=True)
class Personal:
    """What differs from one message to the next."""

    issue: str
    sender: str
    sender_name: str
    recipient: str
    address: str
    token: str
    message_id: str
    date: datetime
    first_message_id: str | None = None
    first_sent_at: datetime | None = None


def draw_token(randomness: bytes) -> str:
    """A token of 20 base32 characters (100 bits) out of 13 random bytes."""
    if len(randomness) < _TOKEN_BYTES:
        raise ValueError(f"a token needs {_TOKEN_BYTES} random bytes")
    return b32encode(randomness[:_TOKEN_BYTES]).decode("ascii").lower()[:TOKEN_LENGTH]


def message_id(token: str, sender: str) -> str:
    """The Message-ID of a token, without brackets, in the sender's own domain."""
    return f"dispatch.{token}@{sender.rpartition('@')[2]}"


def acknowledgement_url(personal: Personal) -> str:
    """The one-click acknowledgement (RFC 6068): a mail back to the contact mailbox.

    The token stands in the ASCII part of the subject, so that an old client which garbles the
    Chinese around it still carries it home.
    """
    to, subject, body = _opening(personal.issue, personal.sender)
    name = quote(personal.recipient, safe="")
    return f"mailto:{to}?subject={subject}{personal.token}&body={body}{name}"


@lru_cache(maxsize=4)
def _opening(issue: str, sender: str) -> tuple[str, str, str]:
    """What all acknowledgements of an issue begin with, escaped."""
    return (
        quote(sender, safe="@"),
        quote(f"{issue} 收到 #", safe=""),
        quote("收到。\r\n\r\n", safe=""),
    )


def compose(rendition: Rendition, personal: Personal) -> OutgoingMessage:
    """One recipient's message as the bytes that go over the wire."""
    envelope = Envelope(personal.sender, personal.address, personal.token)
    common = _common(rendition)
    lines = [*_head(common, personal), b"", b"--" + common.boundary]
    head = _CRLF.join(lines) + _CRLF + _alternative(common, personal)
    return OutgoingMessage(envelope, personal.message_id, head + _CRLF, common.enclosed)


@dataclass(frozen=True, slots=True)
class _Common:
    """What the messages of a rendition have in common: made once.

    `text` and `html` have CRLF line ends (RFC 2049 4), `enclosed` follows the personal part.
    """

    subject: str
    text: str
    html: str
    boundary: bytes
    enclosed: bytes


@lru_cache(maxsize=6)
def _common(rendition: Rendition) -> _Common:
    known = hashlib.sha256(f"{rendition.subject}\n{rendition.html}".encode()).hexdigest()
    boundary = f"=_mixed.{known[:16]}".encode("ascii")
    parts = [_attachment_part(attachment) for attachment in rendition.attachments]
    body = b"".join(b"--" + boundary + _CRLF + part + _CRLF for part in parts)
    return _Common(
        rendition.subject,
        _LINE_END.sub("\r\n", rendition.text),
        _LINE_END.sub("\r\n", rendition.html),
        boundary,
        body + b"--" + boundary + b"--" + _CRLF,
    )


def _head(common: _Common, personal: Personal) -> Iterator[bytes]:
    subject = common.subject.replace(Slot.NAME.value, personal.recipient)
    yield b"From: " + _sender(personal.sender_name, personal.sender)
    yield b"To: " + _mailbox(personal.recipient, personal.address)
    yield b"Subject: " + _subject(subject)
    yield b"Date: " + _dated(personal.date.replace(microsecond=0))
    yield f"Message-ID: <{personal.message_id}>".encode("ascii")
    if personal.first_message_id is not None:
        yield f"In-Reply-To: <{personal.first_message_id}>".encode("ascii")
        yield f"References: <{personal.first_message_id}>".encode("ascii")
    # RFC 8098 2.1: one address, equal to the envelope sender, or no reader answers by itself.
    yield f"Disposition-Notification-To: <{personal.sender}>".encode("ascii")
    # Some providers replace the Message-ID; a returned header still names the message by this.
    yield f"X-Dispatch-Token: {personal.token}".encode("ascii")
    yield b"MIME-Version: 1.0"
    yield b'Content-Type: multipart/mixed;\r\n boundary="' + common.boundary + b'"'


def _alternative(common: _Common, personal: Personal) -> bytes:
    mark = f"--=_alternative.{personal.token}".encode("ascii")
    head = b'Content-Type: multipart/alternative;\r\n boundary="' + mark[2:] + b'"\r\n\r\n'
    text = _text_part("plain", filled(common.text, personal))
    page = _text_part("html", filled(common.html, personal, as_html=True))
    lines = [mark, text, mark, page, mark + b"--", b""]
    return head + _CRLF.join(lines)


def filled(text: str, personal: Personal, *, as_html: bool = False) -> str:
    """A text of a rendition with its slots filled for one recipient."""
    first = personal.first_sent_at
    values = {
        Slot.NAME.value: personal.recipient,
        Slot.ACKNOWLEDGE.value: acknowledgement_url(personal),
        Slot.FIRST_SENT.value: ""
        if first is None
        else f"{first.year}年{first.month}月{first.day}日",
    }
    for slot, value in values.items():
        text = text.replace(slot, html.escape(value) if as_html else value)
    return text


def _text_part(subtype: str, text: str) -> bytes:
    head = (
        f"Content-Type: text/{subtype}; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode("ascii") + _base64(text.encode("utf-8"))


def _attachment_part(attachment: Attachment) -> bytes:
    """`name=` as an encoded-word for old clients, `filename*` (RFC 2231) for strict ones.

    One unsplit RFC 2231 value: QQ and Outlook do not join continuations.
    """
    name = quote(attachment.name, safe="")
    # RFC 2231 4 asks for no other escape; a quote or a control character never gets here raw.
    head = (
        f"Content-Type: {attachment.content_type};\r\n"
        f' name="{encoded_words(attachment.name).decode("ascii")}"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        "Content-Disposition: attachment;\r\n"
        f" filename*=UTF-8''{name}\r\n\r\n"
    )
    return head.encode("ascii") + _base64(attachment.content)


def _base64(content: bytes) -> bytes:
    """RFC 2045 6.8: lines of 76 characters."""
    whole = b2a_base64(content, newline=False)
    lines = [whole[at : at + 76] for at in range(0, len(whole), 76)]
    return _CRLF.join([*lines, b""])


@lru_cache(maxsize=4)
def _sender(name: str, address: str) -> bytes:
    return _mailbox(name, address)


@lru_cache(maxsize=8)
def _subject(text: str) -> bytes:
    return encoded_words(text)


@lru_cache(maxsize=4)
def _dated(moment: datetime) -> bytes:
    return format_datetime(moment).encode("ascii")


def _mailbox(name: str, address: str) -> bytes:
    # An address beyond ASCII goes only to a server that offers SMTPUTF8 (RFC 6532 3.2).
    return encoded_words(name, quoted=True) + f" <{address}>".encode()


_LINE_END = re.compile(r"\r\n|\r|\n")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~ .,()]*")


def encoded_words(text: str, *, quoted: bool = False) -> bytes:
    """Header text: ASCII as it is, anything else as RFC 2047 B words split between characters.

    Control characters become spaces first, so that no value can open a header of its own.
    """
    clean = _CONTROLS.sub(" ", text).strip()
    if _ATOMS.fullmatch(clean) and "=?" not in clean and len(clean) < 60:
        return f'"{clean}"'.encode("ascii") if quoted else clean.encode("ascii")
    words = [b64encode(chunk).decode("ascii") for chunk in _chunks(clean)]
    return "\r\n ".join(f"=?UTF-8?B?{word}?=" for word in words).encode("ascii")


def _chunks(text: str) -> Iterator[bytes]:
    """UTF-8 in pieces of at most 39 octets that break between characters (RFC 2047 5)."""
    chunk = b""
    for character in text:
        octets = character.encode("utf-8", "replace")
        if len(chunk) + len(octets) > _WORD_BYTES:
            yield chunk
            chunk = b""
        chunk += octets
    if chunk:
        yield chunk
