"""Owns the step from octets to a message: the regular fast, the rest by `email`."""

import codecs
import re
from email.feedparser import FeedParser
from email.message import Message

from dispatch.inbound.entity import POLICY, Entity
from dispatch.inbound.octets import readable
from dispatch.inbound.regular import Odd, regular

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


def parsed(raw: bytes) -> Message:
    """The message in any octets, within bounds."""
    octets = readable(raw)
    head = octets.head.decode("ascii", "surrogateescape")
    body = octets.body.decode("ascii", "surrogateescape")
    try:
        return regular(head + body)
    except Odd:
        return _by_email(head, body, has_parts=octets.has_parts)


def _by_email(head: str, body: str, *, has_parts: bool) -> Message:
    """What has no parts is not read line by line."""
    parser: FeedParser[Entity] = FeedParser(Entity, policy=POLICY)
    if has_parts:
        parser.feed(head + body)
        return parser.close()
    parser.feed(head)
    message = parser.close()
    message.append_text(body)
    return message
