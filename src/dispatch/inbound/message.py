"""Owns the tolerant view of a message: headers, parts and text out of any bytes.

Parsed with compat32: policy.default raises on some malformed headers that real mail has.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email.message import Message
from functools import cached_property

from dispatch.inbound.charsets import MAX_HEADER, MAX_TEXT, decoded, of_raw, text_from
from dispatch.inbound.dates import moment
from dispatch.inbound.entity import fields_of
from dispatch.inbound.htmltext import html_text
from dispatch.inbound.octets import UNPARSED
from dispatch.inbound.parsing import parsed

_MAX_PARTS = 200
_MAX_DEPTH = 20
ATTACHED_MESSAGES = frozenset(("message/rfc822", "message/global", "message/news"))
ADDRESS = r"(?<![A-Za-z0-9_.+=&/\-])[A-Za-z0-9_][A-Za-z0-9_.+=&'/\-]{0,63}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,8}"
_UNPARSED = UNPARSED.decode()
_QUOTED_STRING = re.compile(r'"(?>[^"\\]+|\\.)*+"')
_LONGEST_NAME = 1_000
_ANGLE = re.compile(r"<\s*([^<>\s@]{1,200}@[^<>\s@]{1,250})\s*>")
_BARE = re.compile(ADDRESS)
_REPORT_TYPE = re.compile(r"report-type\s*=\s*[\"']?([\w\-]+)", re.IGNORECASE)
_CHARSET = re.compile(r"charset\*?\s*=\s*(?:\w*'\w*')?[\"']?([^\s;\"']+)", re.IGNORECASE)
_COMMENT = re.compile(r"\(([^()]{0,1000})\)")


@dataclass(frozen=True, slots=True)
class Part:
    """A leaf or an attached message; `level` counts the attached messages it lies in."""

    content_type: str
    message: Message
    depth: int
    level: int = 0


class View:
    """A message as far as it can be read; no method raises."""

    def __init__(self, message: Message) -> None:
        self.top = message
        self.parts: tuple[Part, ...] = tuple(_walk(message))
        self._fields = fields_of(message)
        self._decoded: dict[str, str] = {}
        self._addresses: dict[str, tuple[str, str | None]] = {}

    @classmethod
    def of_octets(cls, raw: bytes) -> "View":
        """The view of a message as it came."""
        try:
            return cls(parsed(raw))
        except Exception:  # noqa: BLE001 - whatever the parser trips on, the message is kept as other
            return cls(Message())

    @property
    def header_names(self) -> list[str]:
        """The names of its headers in lower case."""
        return list(self._fields)

    def raw_header(self, name: str) -> str:
        """The first header of that name as it stands."""
        values = self._fields.get(name.lower())
        return of_raw(str(values[0])[:MAX_HEADER]) if values else ""

    def header(self, name: str) -> str:
        """The first header of that name, decoded; "" where there is none."""
        known = self._decoded.get(name)
        if known is None:
            known = self._decoded[name] = decoded(self.raw_header(name))
        return known

    def headers(self, name: str) -> list[str]:
        """All headers of that name, decoded."""
        return [decoded(str(one)) for one in self._fields.get(name.lower(), [])[:50]]

    def has(self, name: str) -> bool:
        """Whether the message has that header."""
        return name.lower() in self._fields

    def address(self, name: str) -> tuple[str, str | None]:
        """Display name and addr-spec of an address header.

        The addr-spec is read before anything is decoded: an encoded-word may hold another one.
        """
        known = self._addresses.get(name)
        if known is None:
            known = self._addresses[name] = self._address(name)
        return known

    def _address(self, name: str) -> tuple[str, str | None]:
        raw = self.raw_header(name)[:_LONGEST_NAME]
        unquoted = _QUOTED_STRING.sub('""', raw)
        # What stands in a comment is nobody's address (RFC 5322 3.2.2), unless there is no other.
        bare = _uncommented(unquoted)
        if found := _ANGLE.search(bare):
            unquoted = bare
        elif not _BARE.search(bare):
            found = _ANGLE.search(unquoted)
        if found:
            before = raw.rpartition("<" + unquoted[found.start() + 1 : found.end()])[0]
            return decoded(before).strip("\"' \t,"), found[1].lower()
        if found := _BARE.search(bare):
            named = _COMMENT.search(raw)
            return decoded(named[1]) if named else "", found[0].lower()
        return decoded(raw).strip("\"'<> \t"), None

    def has_one_sender(self) -> bool:
        """Whether its From fields agree: RFC 5322 3.6 allows one, and a forger hides behind two."""
        return len({str(one).strip() for one in self._fields.get("from", ())}) < 2

    def date(self) -> datetime | None:
        """The Date header in UTC."""
        return moment(self.header("Date")[:200])

    @cached_property
    def content_type(self) -> str:
        """The type of the message itself."""
        return content_type(self.top)

    @cached_property
    def report_type(self) -> str:
        """The report-type of a multipart/report (RFC 6522 3), in lower case."""
        found = _REPORT_TYPE.search(self.raw_header("Content-Type"))
        return found[1].lower() if found else ""

    @cached_property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """(text/plain | text/html, text) of what a reader sees: not of attached messages."""
        return tuple(self._texts())

    def _texts(self) -> Iterator[tuple[str, str]]:
        for part in self.parts:
            shown = part.content_type in ("text/plain", "text/html")
            if shown and part.level == 0 and not is_attachment(part.message):
                text = text_of(part.message)
                is_page = text[:200].lstrip()[:9].lower().startswith(("<html", "<!doctype"))
                yield "text/html" if is_page else part.content_type, text

    @cached_property
    def plain(self) -> str:
        """The plain text that stands beside or instead of the HTML."""
        found = [text for kind, text in self.texts if kind == "text/plain"]
        return _lines("\n".join(found))[:MAX_TEXT]

    @cached_property
    def page(self) -> str:
        """The HTML parts as they are."""
        return "\n".join(text for kind, text in self.texts if kind == "text/html")[:MAX_TEXT]

    @cached_property
    def body(self) -> str:
        """The text a person would read: the plain part, else the HTML one as text."""
        if self.plain.strip():
            return self.plain
        return html_text(self.page)[:MAX_TEXT]

    def attachment_names(self) -> tuple[str, ...]:
        """The names of attached files, as they call themselves."""
        names = []
        for part in self.parts:
            if part.level or not _may_be_named(part.message):
                continue
            with suppress(Exception):
                if name := part.message.get_filename():
                    names.append(decoded(str(name))[:200])
        return tuple(names[:50])


def _uncommented(value: str) -> str:
    """Without comments, which may nest."""
    for _ in range(3):
        value = _COMMENT.sub(" ", value)
    return value


def _walk(top: Message) -> Iterator[Part]:
    waiting: list[tuple[Message, int, int]] = [(top, 0, 0)]
    seen = 0
    while waiting and seen < _MAX_PARTS:
        message, depth, level = waiting.pop()
        seen += 1
        kind = content_type(message)
        inner = inside(message) if depth < _MAX_DEPTH else []
        if not (kind.startswith("multipart/") and inner):
            yield Part(kind, message, depth, level)
        attached = kind in ATTACHED_MESSAGES
        if attached or kind.startswith("multipart/"):
            waiting += [(one, depth + 1, level + attached) for one in reversed(inner)]


def inside(message: Message) -> list[Message]:
    """The parts of a message. A leaf is not asked: `email` would decode it by whatever its label says."""
    if not message.is_multipart():
        return []
    payload = message.get_payload()
    inner = payload[:_MAX_PARTS] if isinstance(payload, list) else []
    return [one for one in inner if isinstance(one, Message)]


def _lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def content_type(message: Message) -> str:
    """The type in lower case; text/plain where it is unreadable."""
    try:
        return message.get_content_type().lower().replace(_UNPARSED, "message/")
    except Exception:  # noqa: BLE001 - `email` trips on some, and this is asked of every part
        return "text/plain"


def is_attachment(message: Message) -> bool:
    """Whether a part says that it is a file."""
    return str(message.get("Content-Disposition") or "").strip().lower().startswith("attachment")


def octets_of(message: Message) -> bytes:
    """A part's octets without their transfer encoding, however broken it is."""
    try:
        if message.is_multipart():
            return b"\n".join(one.as_bytes() for one in inside(message)[:20])
        octets = message.get_payload(decode=True)
    except Exception:  # noqa: BLE001 - `email` trips on some
        return b""
    return octets[: 4 * MAX_TEXT] if isinstance(octets, bytes) else b""


def text_of(message: Message) -> str:
    """A part's text by its charset, or by the likeliest where the label is wrong."""
    found = _CHARSET.search(content_type_field(message))
    return text_from(octets_of(message), found[1] if found else "")


def content_type_field(message: Message) -> str:
    """The field of a part's type as it stands."""
    values = fields_of(message).get("content-type")
    return str(values[0])[:MAX_HEADER] if values else ""


def _may_be_named(message: Message) -> bool:
    fields = fields_of(message)
    return any(
        "name" in str(value).lower()
        for name in ("content-type", "content-disposition")
        for value in fields.get(name, ())
    )
