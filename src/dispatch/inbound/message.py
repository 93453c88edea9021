"""Owns the tolerant view of a message: headers, parts and text out of any bytes.

Parsed with compat32: policy.default raises on some malformed headers that real mail has. Every
limit here is there because a message may be an attack: depth, parts, length.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import getaddresses, parsedate_to_datetime

from dispatch.inbound.htmltext import html_text

_LARGEST = 30 * 1024 * 1024
_MAX_PARTS = 200
_MAX_DEPTH = 20
_MAX_TEXT = 200_000
_MAX_HEADER = 20_000
_MAX_BOUNDARIES = 2_000
# The GBK family travels under many names; GB18030 holds them all.
_GB = re.compile(
    r"^(x-)?(gb_?2312.*|gbk|gb18030|cp936|ms936|x-gbk|euc-cn|hz-gb-2312)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf, or an attached message, with its type in lower case."""

    content_type: str
    message: Message
    depth: int


class View:
    """A message as far as it can be read; no method raises."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw[:_LARGEST]
        lines = re.sub(rb"\A(?:\xef\xbb\xbf)?(?:>?From [^\r\n]*\r?\n)?[\r\n]*", b"", self.raw)
        if b"\n" not in lines[:65536] and b"\r" in lines:
            lines = lines.replace(b"\r", b"\n")
        if lines.count(b"\n--") > _MAX_BOUNDARIES or lines[:65536].count(b"multipart/") > 60:
            lines = lines.partition(b"\n\n")[0] + b"\n\n"
        self.top: Message
        try:
            self.top = BytesParser(policy=compat32).parsebytes(lines)
        except Exception:  # noqa: BLE001 - whatever the parser trips on, the message is kept as other
            self.top = Message()
        self.parts: tuple[Part, ...] = tuple(self._walk())

    def _walk(self) -> Iterator[Part]:
        waiting: list[tuple[Message, int]] = [(self.top, 0)]
        seen = 0
        while waiting and seen < _MAX_PARTS:
            message, depth = waiting.pop()
            seen += 1
            kind = content_type(message)
            if not kind.startswith("multipart/") or not message.is_multipart():
                yield Part(kind, message, depth)
            payload = message.get_payload()
            if isinstance(payload, list) and depth < _MAX_DEPTH:
                inner = [one for one in payload[:_MAX_PARTS] if isinstance(one, Message)]
                waiting += [(one, depth + 1) for one in reversed(inner)]

    def header(self, name: str) -> str:
        """The first header of that name, decoded; "" where there is none."""
        return header(self.top, name)

    def headers(self, name: str) -> list[str]:
        """All headers of that name, decoded."""
        return [decoded(one) for one in raw_values(self.top, name)[:50]]

    def has(self, name: str) -> bool:
        """Whether the message has that header."""
        return self.top.get(name) is not None

    def address(self, name: str) -> tuple[str, str | None]:
        """Display name and addr-spec of an address header."""
        raw = next(iter(raw_values(self.top, name)), "")[:_MAX_HEADER]
        with suppress(Exception):
            for display, spec in getaddresses([raw]):
                if "@" in spec:
                    return decoded(display), spec.strip().lower()
        found = re.search(r"[\w.+\-]+@[\w.\-]+", raw)
        return "", found[0].lower() if found else None

    def date(self) -> datetime | None:
        """The Date header in UTC."""
        with suppress(Exception):
            moment = parsedate_to_datetime(self.header("Date"))
            aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            return aware.astimezone(UTC)
        return None

    def texts(self) -> Iterator[tuple[str, str]]:
        """(text/plain | text/html, text) of what a reader sees: not of attached messages."""
        for part in self._shown():
            if part.content_type in ("text/plain", "text/html") and not is_attachment(part.message):
                yield part.content_type, text_of(part.message)

    def _shown(self) -> Iterator[Part]:
        inside: int | None = None
        for part in self.parts:
            if inside is not None and part.depth > inside:
                continue
            inside = part.depth if part.content_type.startswith("message/") else None
            yield part

    def body(self) -> str:
        """The text a person would read: the plain part, else the HTML one as text."""
        plain = [text for kind, text in self.texts() if kind == "text/plain"]
        if any(text.strip() for text in plain):
            return "\n".join(plain)[:_MAX_TEXT]
        return "\n".join(html_text(t) for kind, t in self.texts() if kind == "text/html")[
            :_MAX_TEXT
        ]

    def page(self) -> str:
        """The HTML parts as they are."""
        return "\n".join(text for kind, text in self.texts() if kind == "text/html")[:_MAX_TEXT]

    def attachment_names(self) -> tuple[str, ...]:
        """The names of attached files, as they call themselves."""
        names = []
        for part in self.parts:
            with suppress(Exception):
                name = part.message.get_filename()
                if name:
                    names.append(decoded(str(name))[:200])
        return tuple(names[:50])


def content_type(message: Message) -> str:
    """The type in lower case; text/plain where it is unreadable."""
    with suppress(Exception):
        return message.get_content_type().lower()
    return "text/plain"


def is_attachment(message: Message) -> bool:
    """Whether a part says that it is a file."""
    return str(message.get("Content-Disposition") or "").strip().lower().startswith("attachment")


def octets_of(message: Message) -> bytes:
    """A part's octets without their transfer encoding, however broken it is."""
    with suppress(Exception):
        payload = message.get_payload()
        if isinstance(payload, list):
            return b"\n".join(one.as_bytes() for one in payload[:20] if isinstance(one, Message))
        octets = message.get_payload(decode=True)
        if isinstance(octets, bytes):
            return octets[: 4 * _MAX_TEXT]
    return b""


def text_of(message: Message) -> str:
    """A part's text by its charset, or by the likeliest where the label is wrong."""
    charset = ""
    with suppress(Exception):
        charset = str(message.get_content_charset() or "")
    return text_from(octets_of(message), charset)


def text_from(octets: bytes, charset: str) -> str:
    """Octets as text; a GBK label reads as GB18030, a wrong one as UTF-8 or GB18030."""
    name = charset.strip("\"' ").lower()
    tried = ["gb18030"] if _GB.match(name) else [name] if name else []
    if name in ("", "us-ascii", "ascii", "utf-8", "utf8"):
        tried = ["utf-8", "gb18030"]
    for one in tried:
        with suppress(LookupError, UnicodeDecodeError, ValueError):
            return octets.decode(one)[:_MAX_TEXT]
    if name == "gb18030" or _GB.match(name):
        with suppress(UnicodeDecodeError):
            return octets.decode("utf-8")[:_MAX_TEXT]
        return octets.decode("gb18030", "replace")[:_MAX_TEXT]
    for one in ("utf-8", "gb18030"):
        with suppress(UnicodeDecodeError):
            return octets.decode(one)[:_MAX_TEXT]
    with suppress(LookupError):
        return octets.decode(name or "utf-8", "replace")[:_MAX_TEXT]
    return octets.decode("utf-8", "replace")[:_MAX_TEXT]


def raw_values(message: Message, name: str) -> list[str]:
    """The values of a header as they stand: `get` turns raw 8-bit ones into question marks."""
    wanted = name.lower()
    return [str(value) for key, value in message.raw_items() if key.lower() == wanted]


def header(message: Message, name: str) -> str:
    """A header of any message, decoded and unfolded."""
    with suppress(Exception):
        return decoded(next(iter(raw_values(message, name)), ""))
    return ""


def decoded(value: str) -> str:
    """Encoded-words and raw 8-bit as text on one line; what cannot be read stays as it is."""
    value = value[:_MAX_HEADER]
    if any("\udc80" <= one <= "\udcff" for one in value):
        value = text_from(value.encode("utf-8", "surrogateescape"), "")
    if "=?" in value:
        with suppress(Exception):
            value = _joined(value)
    return " ".join(value.split())


def _joined(value: str) -> str:
    """Adjacent words of one charset are joined before decoding: some clients split characters."""
    out: list[str] = []
    waiting, charset = b"", ""
    # A missing space between words is common; RFC 2047 wants one.
    for chunk, label in decode_header(re.sub(r"\?=\s*=\?", "?= =?", value)):
        octets = chunk if isinstance(chunk, bytes) else chunk.encode("utf-8", "surrogateescape")
        name = (label or "").lower()
        if waiting and name != charset:
            out.append(text_from(waiting, charset))
            waiting = b""
        waiting, charset = waiting + octets, name
    if waiting:
        out.append(text_from(waiting, charset))
    return "".join(out)
