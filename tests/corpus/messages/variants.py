"""The same message as other servers and clients would have handed it on: what it is stays the same."""

import re
from base64 import b64decode, encodebytes
from collections.abc import Iterator
from dataclasses import replace
from quopri import encodestring

from corpus.messages.making import Case

TRACE = b"".join(
    b"Received: from mx%d.example (192.0.2.%d)\r\n\tby mx.example; Wed, 30 Aug 2023 09:12:%02d +0800\r\n"
    % (one, one, one)
    for one in range(40)
)
_SINGLE = re.compile(
    rb'\r\nContent-Type: text/(plain|html); charset="([^"]+)"\r\nContent-Transfer-Encoding: base64\r\n\r\n'
)


def variants(case: Case) -> Iterator[tuple[str, Case]]:
    """(what was changed, the changed case) for one message."""
    for what, raw in (*_on_the_way(case.raw), *_encoded(case.raw)):
        yield what, replace(case, raw=raw)


def _on_the_way(raw: bytes) -> Iterator[tuple[str, bytes]]:
    head, gap, body = raw.partition(b"\r\n\r\n")
    if not gap:
        return
    yield "LF", raw.replace(b"\r\n", b"\n")
    yield "mbox", b"From x Wed Aug 30 09:20:00 2023\n" + raw.replace(b"\r\n", b"\n")
    yield "trace fields", TRACE + raw
    yield "capital names", _renamed(head, bytes.upper) + gap + body
    yield "small names", _renamed(head, bytes.lower) + gap + body
    yield "a folded subject", re.sub(rb"(?m)^Subject: ", b"Subject:\r\n ", head) + gap + body


def _renamed(head: bytes, case: object) -> bytes:
    return re.sub(rb"(?m)^[A-Za-z\-]+(?=:)", lambda found: case(found[0]), head)  # type: ignore[operator]


def _encoded(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """Other transfer encodings, charsets and labels of a text that is all of the message."""
    found = _SINGLE.search(raw)
    if found is None or b"\r\n\r\n" in raw[: found.start()]:
        return
    head, kind, label = raw[: found.start()], found[1], found[2].decode()
    octets = b64decode(raw[found.end() :])
    codec = "gb18030" if label.lower().startswith("gb") else label
    text = octets.decode(codec)
    for charset, encoding, name in (
        (codec, "quoted-printable", label),
        (codec, "8bit", label),
        ("utf-8", "base64", "UTF-8"),
        ("utf-8", "8bit", "us-ascii"),
        ("utf-8", "8bit", "unknown-8bit"),
        ("utf-8", "base64", "iso-8859-1"),
        ("gb18030", "base64", "gb2312"),
        ("gb18030", "8bit", "X-GBK"),
        ("gb18030", "quoted-printable", "GB18030"),
    ):
        lines = text.replace("\r\n", "\n").replace("\n", "\r\n").encode(charset)
        yield (
            f"{charset} in {encoding} as {name}",
            head
            + b'\r\nContent-Type: text/%s; charset="%s"\r\nContent-Transfer-Encoding: %s\r\n\r\n'
            % (kind, name.encode(), encoding.encode())
            + _carried(lines, encoding),
        )


def _carried(octets: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return encodebytes(octets).replace(b"\n", b"\r\n")
    if encoding == "quoted-printable":
        return encodestring(octets.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
    return octets
