"""Owns how the simulated clients write MIME: parts, headers, and their habitual mislabelling.

By hand and not by `email`, because what has to be played is a label that belies the bytes under
it. RFC 2045, RFC 2046 5.1, RFC 2047.
"""

from base64 import b64encode, encodebytes
from collections.abc import Iterable
from dataclasses import dataclass

# 42 octets are 56 characters of base64: with `=?gb2312?B?…?=` under the 75 of RFC 2047 2.
_WORD_OCTETS = 42


@dataclass(frozen=True, slots=True)
class Charset:
    """The label that a client writes, and the codec that it really uses."""

    label: str
    codec: str


UTF8 = Charset("utf-8", "utf-8")
# Chinese clients write GBK, and rare characters of GB18030, under the older name.
GB2312 = Charset("gb2312", "gb18030")
GBK = Charset("GBK", "gb18030")


def header(name: str, value: str) -> bytes:
    """A header line of ASCII, without its end."""
    return f"{name}: {value}".encode("ascii", "replace")


def words(text: str, charset: Charset) -> str:
    """Text for a header: as it is if ASCII, else encoded-words that split no character."""
    if text.isascii() and text.isprintable():
        return text
    return "\r\n ".join(
        f"=?{charset.label}?B?{b64encode(piece).decode('ascii')}?="
        for piece in _pieces(text, charset)
    )


def _pieces(text: str, charset: Charset) -> Iterable[bytes]:
    piece = b""
    for character in text:
        coded = character.encode(charset.codec, "replace")
        if len(piece) + len(coded) > _WORD_OCTETS:
            yield piece
            piece = b""
        piece += coded
    yield piece


def mailbox(name: str, address: str, charset: Charset) -> str:
    """A display name and its address (RFC 5322 3.4)."""
    return f"{words(name, charset)} <{address}>" if name else f"<{address}>"


def text_part(subtype: str, text: str, charset: Charset) -> bytes:
    """A text part in base64, with its headers."""
    coded = encodebytes(text.replace("\n", "\r\n").encode(charset.codec, "replace"))
    head = (
        f"Content-Type: text/{subtype}; charset={charset.label}\r\n"
        "Content-Transfer-Encoding: base64\r\n\r\n"
    )
    return head.encode("ascii") + coded.replace(b"\n", b"\r\n")


def fields_part(content_type: str, *blocks: Iterable[tuple[str, str]]) -> bytes:
    """A part made of header blocks: delivery-status, disposition-notification."""
    text = "\r\n".join("".join(f"{name}: {value}\r\n" for name, value in block) for block in blocks)
    return f"Content-Type: {content_type}\r\n\r\n{text}".encode("utf-8", "replace")


def returned_part(content_type: str, content: bytes) -> bytes:
    """What is sent back of the original, untouched."""
    return f"Content-Type: {content_type}\r\n\r\n".encode("ascii") + content


def multipart(content_type: str, boundary: str, parts: Iterable[bytes]) -> bytes:
    """The Content-Type of a multipart and its body."""
    head = f'Content-Type: {content_type};\r\n boundary="{boundary}"\r\n\r\n'
    mark = f"--{boundary}".encode("ascii")
    body = b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts)
    return head.encode("ascii") + body + mark + b"--\r\n"


def message(headers: Iterable[bytes], entity: bytes) -> bytes:
    """A whole message: its headers, then an entity that begins with Content-Type."""
    return b"\r\n".join([*headers, b"MIME-Version: 1.0", entity])
