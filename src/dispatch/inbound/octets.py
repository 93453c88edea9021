"""Owns a message's octets before they are parsed: made readable, and kept within bounds.

Every limit is here because a message may be an attack: `email` takes time by the depth of the parts
for every line, and its lookup of a header walks through all of them.
"""

import re
from dataclasses import dataclass

LARGEST = 30 * 1024 * 1024
_MAX_HEAD = 256 * 1024
_MAX_HEADERS = 2_000
_MAX_BOUNDARIES = 2_000
_MAX_MULTIPARTS = 64
_FREE_LINES = 400_000
_LINES_PER_OCTET = 4
_SHOWN_OF_A_BOMB = 64 * 1024

_LEADING = re.compile(rb"\A(?:\xef\xbb\xbf)?[\r\n]*(?:>?From [^\r\n]*\r?\n)?[\r\n]*")
# Asked of octets with a line end before them: a search for `\n` is many times that for `^`.
_TYPE = re.compile(rb"(?i)\ncontent-type[ \t]*:[ \t\r\n]*(?:multipart|message)/")
# Asked of small letters: without regard to case a search is ten times as long.
_BOUNDARY = re.compile(rb"boundary[ \t]*=")
_GAP = re.compile(rb"\n\r?\n")
# Parts of fields: `email` would make a message of every block of theirs.
_FIELDS = re.compile(
    rb"(?i)(\ncontent-type[ \t]*:(?:[ \t]|\r?\n[ \t])*)message/"
    rb"(?=(?:global-)?(?:delivery-status|disposition-notification)|feedback-report)"
)
UNPARSED = b"application/x-unparsed-"
_FIRST_BOUNDARY = re.compile(rb"(?im)^--([^\r\n]{1,200}?)[ \t]*\r?\ncontent-[a-z\-]{4,30}[ \t]*:")


@dataclass(frozen=True, slots=True)
class Readable:
    """Octets that may be parsed; the blank line is the head's. `has_parts`: the head says so."""

    head: bytes
    body: bytes
    has_parts: bool


def readable(raw: bytes) -> Readable:
    """The octets to parse: no mbox line, no lone CR, no flood of headers, no bomb of parts."""
    octets = raw[:LARGEST]
    found = _LEADING.match(octets)
    octets = octets[found.end() :] if found else octets
    if b"\r" in octets and b"\n" not in octets[:65536]:
        octets = octets.replace(b"\r", b"\n")
    head, gap, body = _split(octets)
    head = _bounded(head)
    if not _TYPE.search(b"\n" + head):
        return Readable(head + gap, body, has_parts=False)
    if _is_bomb(body):
        kept = _TYPE.sub(b"\nX-Dropped: multipart/", b"\n" + head)[1:]
        return Readable(kept + gap, body[:_SHOWN_OF_A_BOMB], has_parts=False)
    whole = b"\n" + _with_boundary(head, body) + gap + body
    return Readable(_FIELDS.sub(rb"\1" + UNPARSED, whole)[1:], b"", has_parts=True)


def _split(octets: bytes) -> tuple[bytes, bytes, bytes]:
    """Head, blank line and body; the blank line is the first of either line ending."""
    gap = _GAP.search(octets)
    if gap is None:
        return octets, b"", b""
    start = gap.start() - (octets[gap.start() - 1 : gap.start()] == b"\r")
    return octets[:start], octets[start : gap.end()], octets[gap.end() :]


def _bounded(head: bytes) -> bytes:
    if len(head) > _MAX_HEAD:
        head = head[:_MAX_HEAD].rpartition(b"\n")[0] or head[:_MAX_HEAD]
    if head.count(b"\n") > _MAX_HEADERS:
        head = b"\n".join(head.split(b"\n", _MAX_HEADERS)[:_MAX_HEADERS])
    return head


def _is_bomb(body: bytes) -> bool:
    """Whether parsing would take more than its time: `email` asks each open part about each line."""
    if body.count(b"\n--") > _MAX_BOUNDARIES:
        return True
    parts = len(_TYPE.findall(b"\n" + body))
    allowed = _FREE_LINES + _LINES_PER_OCTET * len(body)
    return parts > _MAX_MULTIPARTS or parts * body.count(b"\n") > allowed


def _with_boundary(head: bytes, body: bytes) -> bytes:
    """A multipart that names no boundary is read by the first one that stands in its body."""
    if _BOUNDARY.search(head.lower()):
        return head
    found = _FIRST_BOUNDARY.search(body[:200_000])
    if found is None:
        return head
    named = b'; boundary="' + found[1].replace(b'"', b"") + b'"'
    return re.sub(
        rb"(?im)^(content-type[ \t]*:[ \t\r\n]*multipart/[\w\-]+)",
        rb"\1" + named.replace(b"\\", b""),
        head,
        count=1,
    )
