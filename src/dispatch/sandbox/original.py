"""Owns what a recipient sees of the message it got: ids, who asks for a receipt, text, links.

Read with `email` in its forgiving policy: any client may have written it. RFC 5322, RFC 6068,
RFC 8098 2.1.
"""

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesHeaderParser
from email.utils import getaddresses
from functools import cached_property
from html.parser import HTMLParser
from urllib.parse import parse_qsl, unquote, urlsplit

from dispatch.sandbox.values import Received

_EMPTY_LINE = re.compile(rb"\r?\n\r?\n")


def head_of(content: bytes) -> bytes:
    """A message's header block, ending with its last line's end."""
    return _EMPTY_LINE.split(content, maxsplit=1)[0] + b"\r\n"


@dataclass(frozen=True, slots=True)
class Link:
    """What a mailto: link asks for (RFC 6068 2)."""

    to: str
    subject: str
    body: str


@dataclass(frozen=True)
class Original:
    """One accepted message as one of its recipients gets it."""

    envelope: Received
    content: bytes
    recipient: str

    @cached_property
    def _head(self) -> Message:
        return BytesHeaderParser(policy=policy.compat32).parsebytes(self.head)

    @property
    def head(self) -> bytes:
        """The header block with its end, as bytes."""
        return head_of(self.content)

    @property
    def message_id(self) -> str:
        """With its brackets; empty where there is none."""
        return f"<{self.envelope.message_id}>" if self.envelope.message_id else ""

    @cached_property
    def subject(self) -> str:
        """Decoded; the raw words where they cannot be."""
        return self._decoded("Subject")

    @cached_property
    def sender(self) -> str:
        """The address to write back to: Reply-To, else From."""
        lines = self._head.get_all("Reply-To") or self._head.get_all("From") or []
        found = [address for _, address in getaddresses([str(line) for line in lines]) if address]
        return found[0] if found else self.envelope.mail_from

    @property
    def date(self) -> str:
        """The Date header as it stands."""
        return str(self._head.get("Date", ""))

    @property
    def references(self) -> tuple[str, ...]:
        """The thread up to and with this message (RFC 5322 3.6.4)."""
        earlier = str(self._head.get("References", "")).split()
        return tuple(one for one in (*earlier, self.message_id) if one)

    @cached_property
    def receipt_to(self) -> str | None:
        """Where a receipt may go without asking: one address, equal to the envelope sender."""
        lines = [str(line) for line in self._head.get_all("Disposition-Notification-To", [])]
        asked = {address.casefold() for _, address in getaddresses(lines) if address}
        sender = self.envelope.mail_from.casefold()
        return self.envelope.mail_from if asked == {sender} else None

    def _decoded(self, name: str) -> str:
        raw = str(self._head.get(name, ""))
        try:
            return str(make_header(decode_header(raw))).replace("\r\n", "").replace("\n", "")
        except (ValueError, LookupError):
            return raw

    @cached_property
    def _texts(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for part in message_from_bytes(self.content, policy=policy.compat32).walk():
            kind = part.get_content_type()
            if kind in ("text/plain", "text/html") and part.get_filename() is None:
                found.setdefault(kind, _text(part))
        return found

    @property
    def text(self) -> str:
        """The plain text, empty where there is none."""
        return self._texts.get("text/plain", "").replace("\r\n", "\n").strip()

    def link(self) -> Link | None:
        """The first mailto: link of the HTML part that says what to write."""
        finder = _LinkFinder()
        finder.feed(self._texts.get("text/html", ""))
        finder.close()
        links = (_parsed(one) for one in finder.found)
        return next((link for link in links if link.to and link.subject), None)


def _text(part: Message) -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    try:
        return raw.decode(part.get_content_charset("utf-8"), "replace")
    except LookupError:
        return raw.decode("gb18030", "replace")


class _LinkFinder(HTMLParser):
    """Collects the mailto: links of a page, entities resolved."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        href = dict(attrs).get("href") or ""
        if tag == "a" and href[:7].casefold() == "mailto:":
            self.found.append(href)


def _parsed(href: str) -> Link:
    # RFC 6068 2: a plus is a plus, only %20 is a space.
    query = urlsplit(href).query.replace("+", "%2B")
    asked = {name.casefold(): value for name, value in parse_qsl(query)}
    to = unquote(urlsplit(href).path) or asked.get("to", "")
    return Link(to, asked.get("subject", ""), asked.get("body", ""))
