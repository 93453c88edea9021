"""Owns the reading of what a server answers: LIST, EXAMINE, SEARCH and FETCH lines as values.

Lines come from aioimaplib without their `* `; a literal is a bytearray of its own.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date
from email.parser import BytesHeaderParser
from email.policy import compat32
from typing import Any

from dispatch.imap.values import Fetched, Folder, Listed, Selected

_LIST = re.compile(rb'^(?:LIST )?\((?P<flags>[^)]*)\) (?:"(?P<by>\\?[^"])"|NIL) (?P<name>.+)$')
# As most servers answer; others choose an order of their own, or add flags.
_USUAL = re.compile(rb'\d+ FETCH \(UID (\d+) RFC822\.SIZE (\d+) INTERNALDATE "([^"]+)"\)')
_UID = re.compile(rb"\bUID (\d+)")
_SIZE = re.compile(rb"\bRFC822\.SIZE (\d+)")
_ARRIVED = re.compile(rb'\bINTERNALDATE "([^"]+)"')
_MESSAGE = re.compile(rb"^\d+ FETCH \(")
_EMPTY_BODY = re.compile(rb'\bBODY\[[^\]]*\](?:<\d+>)? (?:""|NIL)')
# RFC 3501 wants English; strptime("%b") would read the machine's language.
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def octets(line: Any) -> bytes:
    """A line as octets, whatever aioimaplib made of it."""
    return line.encode("utf-8", "replace") if isinstance(line, str) else bytes(line)


def said(lines: Sequence[Any]) -> str:
    """What a server said, for a person to read."""
    return b" ".join(octets(line) for line in lines).decode("gb18030", "replace")[:200]


def folders(lines: Sequence[Any]) -> tuple[Folder, ...]:
    """The folders of a LIST that can be opened."""
    found = (_folder(line) for line in _joined(lines))
    return tuple(one for one in found if one is not None)


def _joined(lines: Sequence[Any]) -> Iterator[bytes]:
    """A name sent as a literal, put behind the line that announces it."""
    before = b""
    for line in lines:
        if isinstance(line, bytearray):
            yield re.sub(rb"\{\d+\}$", b"", before) + bytes(line)
            before = b""
            continue
        if before:
            yield before
        before = octets(line).strip()
    yield before


def _folder(line: bytes) -> Folder | None:
    found = _LIST.match(line)
    if found is None:
        return None
    flags = {flag.decode("ascii", "replace").lower() for flag in found["flags"].split()}
    if "\\noselect" in flags or "\\nonexistent" in flags:
        return None
    name = found["name"].decode("utf-8", "replace")
    if name.startswith('"') and name.endswith('"'):
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    by = found["by"]
    return Folder(name, frozenset(flags), by[-1:].decode("latin-1") if by else None)


def selected(lines: Sequence[Any]) -> Selected:
    """What EXAMINE told of the folder."""
    text = b"\n".join(octets(line) for line in lines)

    def number(pattern: bytes) -> int | None:
        found = re.search(pattern, text, re.IGNORECASE | re.MULTILINE)
        return int(found[1]) if found else None

    return Selected(
        number(rb"\bUIDVALIDITY (\d+)") or 0,
        number(rb"^(\d+) EXISTS") or 0,
        number(rb"\bUIDNEXT (\d+)"),
    )


def numbers(lines: Sequence[Any]) -> tuple[int, ...]:
    """The numbers of a SEARCH, ascending; some servers send none but the tagged line, a text."""
    whole = (octets(line) for line in lines if re.fullmatch(rb"[\d\s]+", octets(line)))
    return tuple(sorted({int(token) for line in whole for token in line.split()}))


def uids(lines: Sequence[Any]) -> tuple[int, ...]:
    """The UIDs of a FETCH that asked for nothing else."""
    texts = (line for line in lines if isinstance(line, bytes) and _MESSAGE.match(line))
    return tuple(int(found[1]) for line in texts if (found := _UID.search(line)))


def listed(lines: Sequence[Any]) -> tuple[Listed, ...]:
    """UID, size, internal date; a line of flags alone, which may come at any time, is none."""
    found = []
    for line in lines:
        if not isinstance(line, bytes):
            continue
        if usual := _USUAL.match(line):
            when = day(usual[3].decode("ascii", "replace"))
            found.append(Listed(int(usual[1]), int(usual[2]), when))
            continue
        if not _MESSAGE.match(line):
            continue
        uid, size, arrived = _UID.search(line), _SIZE.search(line), _ARRIVED.search(line)
        if uid and size:
            when = day(arrived[1].decode("ascii", "replace")) if arrived else None
            found.append(Listed(int(uid[1]), int(size[1]), when))
    return tuple(found)


def day(text: str) -> date | None:
    """The day of an internal date (RFC 3501 date-time), in the server's zone as SINCE has it."""
    with suppress(ValueError):
        number, month, year = text.strip()[:11].split("-")
        return date(int(year), MONTHS.index(month.title()) + 1, int(number))
    return None


def literals(lines: Sequence[Any]) -> tuple[Fetched, ...]:
    """Each literal with its UID, which stands on the line before it or on the one after."""
    found: list[Fetched] = []
    uid: int | None = None
    body: bytes | None = None
    for line in lines:
        if isinstance(line, bytearray):
            body = bytes(line)
        else:
            text = octets(line)
            if _MESSAGE.match(text):
                uid, body = None, b"" if _EMPTY_BODY.search(text) else None
            if (match := _UID.search(text)) is not None:
                uid = int(match[1])
        if uid is not None and body is not None:
            found.append(Fetched(uid, body))
            uid = body = None
    return tuple(found)


def fields(header: bytes) -> dict[str, str]:
    """The first of each header field, unfolded, its name in lower case."""
    parsed = BytesHeaderParser(policy=compat32).parsebytes(header)
    found: dict[str, str] = {}
    for name, value in parsed.raw_items():
        found.setdefault(name.lower(), " ".join(str(value).split()))
    return found
