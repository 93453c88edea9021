"""Owns the step from octets to a message of `email` whose fields are found at once.

`email` walks through all fields for each question, and through every line of a body that has no
parts: the first costs most where a mailbox has thousands of messages, the second is for nothing.
"""

import codecs
import re
from email.feedparser import FeedParser
from email.message import Message
from email.policy import compat32
from typing import Any

from dispatch.inbound.octets import readable

_POLICY: Any = compat32  # typed for `Message` itself


# Some field that every message has, or that some server on its way adds (RFC 5322 3.6, 4.5).
_OF_MAIL = re.compile(
    rb"^(?:from|sender|reply-to|to|cc|bcc|date|subject|message-id|received|return-path"
    rb"|delivered-to|mime-version|content-type|content-transfer-encoding|in-reply-to|references"
    rb"|auto-submitted|x-[\w-]+)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


def is_mail(octets: bytes) -> bool:
    """Whether any line is a field of a message, wherever a broken one may have it."""
    return _OF_MAIL.search(octets.replace(b"\r", b"\n").removeprefix(codecs.BOM_UTF8)) is not None


class Fields(Message):
    """A message with an index of its fields, made when it is first asked and anew after a change."""

    _headers: list[tuple[str, str]]
    _payload: Any

    def __init__(self, policy: Any = _POLICY) -> None:
        super().__init__(policy)
        self._indexed = -1
        self._by_name: dict[str, list[str]] = {}
        self._type: str | None = None

    def by_name(self) -> dict[str, list[str]]:
        """The raw values of its fields, in their order, by the name in lower case."""
        if self._indexed != len(self._headers):
            found: dict[str, list[str]] = {}
            for name, value in self._headers:
                found.setdefault(name.lower(), []).append(value)
            self._by_name, self._indexed, self._type = found, len(self._headers), None
        return self._by_name

    def get(self, name: str, failobj: Any = None) -> Any:
        values = self.by_name().get(name.lower())
        return failobj if values is None else self.policy.header_fetch_parse(name, values[0])

    def get_content_type(self) -> str:
        self.by_name()
        if self._type is None:
            self._type = super().get_content_type()
        return self._type

    def set_default_type(self, ctype: str) -> None:
        super().set_default_type(ctype)
        self._type = None

    def append_text(self, text: str) -> None:
        """More of the body of a message without parts, as the parser has it: octets in surrogates.

        What of the head was no field is text already; `get_payload` would make question marks of it.
        """
        if not self.is_multipart():
            self._payload = (self._payload or "") + text


def parsed(raw: bytes) -> Message:
    """The message in any octets, within bounds; what has no parts is not read line by line."""
    octets = readable(raw)
    parser: FeedParser[Fields] = FeedParser(Fields, policy=_POLICY)
    head = octets.head.decode("ascii", "surrogateescape")
    body = octets.body.decode("ascii", "surrogateescape")
    if octets.has_parts:
        parser.feed(head + body)
        return parser.close()
    parser.feed(head)
    message = parser.close()
    message.append_text(body)
    return message


def fields_of(message: Message) -> dict[str, list[str]]:
    """The raw values of a message's fields by the name in lower case."""
    if isinstance(message, Fields):
        return message.by_name()
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        found.setdefault(name.lower(), []).append(str(value))
    return found
