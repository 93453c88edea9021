"""Owns the fields of report parts (RFC 3464 2, RFC 8098 3), read from the part's own bytes.

`email` reads a base64 part, a leading blank line or a space before the colon as no fields at
all, and says nothing.
"""

import re
from email.message import Message
from functools import lru_cache

from dispatch.inbound.charsets import decoded, text_from
from dispatch.inbound.message import inside, octets_of

_FIELD = re.compile(r"^([A-Za-z][A-Za-z0-9\-]{0,60})[ \t]*:[ \t]*(.*)$")
_MAX_BLOCKS = 500
_MAX_OCTETS = 400_000
_MAX_VALUE = 4_000
Block = dict[str, str]


def blocks(message: Message) -> tuple[Block, ...]:
    """The groups of fields between blank lines; names in lower case, values unfolded."""
    return blocks_of(own_octets(message))


@lru_cache(maxsize=4)
def blocks_of(octets: bytes) -> tuple[Block, ...]:
    """The groups of fields in octets that stand under another type than a report's.

    Several rules ask for those of one report.
    """
    text = re.sub(r"\r\n?", "\n", text_from(octets[:_MAX_OCTETS], "")).strip("\n \t")
    found = []
    for chunk in re.split(r"\n[ \t]*\n+", text)[:_MAX_BLOCKS]:
        block = _fields(chunk)
        if block:
            found.append(block)
    return tuple(found)


def own_octets(message: Message) -> bytes:
    """`email` parses these parts as messages: undo that, and a transfer encoding inside."""
    encoding = str(message.get("Content-Transfer-Encoding") or "").strip().lower()
    if message.is_multipart():
        pieces = []
        for one in inside(message):
            headers = "\n".join(f"{name}: {value}" for name, value in one.raw_items())
            own = headers.encode("utf-8", "surrogateescape")
            pieces.append((own + b"\n\n" + octets_of(one)).strip(b"\n"))
        octets = b"\n\n".join(pieces)
    else:
        octets = octets_of(message)
    if encoding == "quoted-printable" or (encoding == "base64" and b":" not in octets[:60]):
        carrier = Message()
        carrier["Content-Transfer-Encoding"] = encoding
        carrier.set_payload(octets.decode("ascii", "replace"))
        octets = octets_of(carrier)
    return octets


def _fields(chunk: str) -> Block:
    block: Block = {}
    last: str | None = None
    for line in chunk.split("\n"):
        if line[:1] in (" ", "\t") and last is not None:
            block[last] = f"{block[last]} {line.strip()}".strip()[:_MAX_VALUE]
            continue
        found = _FIELD.match(line)
        if found is None:
            last = None
            continue
        last = found[1].lower()
        block.setdefault(last, decoded(found[2].strip()))
    return block


def after_type(value: str | None) -> str | None:
    """`rfc822; a@b.test` → `a@b.test` (RFC 3464 2.1.2)."""
    if value is None:
        return None
    bare = value.partition(";")[2] if ";" in value else value
    bare = bare.strip().strip("<>\"' ")
    if " " in bare and "@" in bare:  # a remark beside the address
        bare = next(one for one in bare.split() if "@" in one).strip("<>()\"'")
    return bare.lower() or None
