"""Owns octets as text: charset labels that lie, encoded-words that are broken, raw 8-bit headers.

Never raises. A label is a hint: strict UTF-8 with three-byte characters in it, or under the label of
a charset of single bytes, is UTF-8; the whole GBK family is read as GB18030, which holds them all.
"""

import binascii
import codecs
import re
from contextlib import suppress

MAX_TEXT = 200_000
MAX_HEADER = 20_000
# `email` would try these too, but some of them take time by the square of the length
# (idna, punycode), and others are no charset of mail.
_REFUSED = frozenset(
    ("idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem")
)
_GB = re.compile(r"(?:x-)?(?:gb_?2312.*|gbk|gb-?18030|cp-?936|ms-?936|windows-936|euc-cn)")
_MEANT = {
    "ansi_x3.4-1968": "cp1252",
    "baltic": "cp1257",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "hz-gb-2312": "hz",
    "iso-8859-1": "cp1252",
    "iso-8859-8-i": "iso8859_8",
    "iso-2022-jp": "iso2022_jp_ext",
    "ks_c_5601-1987": "cp949",
    "latin1": "cp1252",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "unicode-1-1-utf-7": "utf_7",
    "windows-874": "cp874",
    "x-big5": "big5hkscs",
    "x-euc-jp": "euc_jp",
    "x-mac-roman": "mac_roman",
    "x-sjis": "cp932",
    "x-windows-949": "cp949",
}
_SINGLE_BYTE = ("cp12", "cp8", "iso8859", "koi8", "mac", "latin")
_THREE_BYTES = re.compile(rb"[\xe1-\xef][\x80-\xbf]{2}")
_HIGH = re.compile(rb"[\x80-\xff]")
_ALONE = re.compile(rb"(?<![\x80-\xff])[\x80-\xff](?![\x80-\xff])")
_PAIR = re.compile(rb"[\x81-\xfe][\x40-\xfe]")
_JIS = re.compile(rb"\x1b(?:\$[@B]|\([BJ])")


def text_from(octets: bytes, charset: str) -> str:
    """Octets as text by their label, or by the likeliest charset where the label is wrong."""
    return storable(_text(octets, charset))


def storable(text: str) -> str:
    """Text that any file and any database takes: no NUL, no half of a surrogate pair."""
    if "\x00" in text:
        text = text.replace("\x00", "")
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def _text(octets: bytes, charset: str) -> str:
    if octets.isascii() and b"\x1b" not in octets and b"~{" not in octets:
        return (
            octets.decode("ascii")[:MAX_TEXT]
            if "utf-7" not in charset.lower()
            else _by(octets, ("utf_7", "ascii"))
        )
    name = _codec(charset)
    if _THREE_BYTES.search(octets) or (name and name.startswith(_SINGLE_BYTE)):
        with suppress(UnicodeDecodeError):
            return octets.decode("utf-8")[:MAX_TEXT]
    if _JIS.search(octets) and octets.isascii():
        return _by(octets, ("iso2022_jp_ext",))
    guessed = ("utf-8", _likeliest(octets))
    return _by(octets, (name, *guessed) if name else guessed)


def _likeliest(octets: bytes) -> str:
    """The charset of text without a label that is no UTF-8.

    Single octets between ASCII are accents of a European language. In pairs, a second octet below
    0x80 is common in Big5 and hardly ever stands in simplified Chinese.
    """
    sample = octets[:20_000]
    high = len(_HIGH.findall(sample))
    if 2 * len(_ALONE.findall(sample)) > high:
        return "cp1252"
    pairs = _PAIR.findall(sample)
    low = sum(pair[1] < 0x80 for pair in pairs)
    return "big5hkscs" if len(pairs) > 3 and 5 * low > len(pairs) else "gb18030"


def _by(octets: bytes, names: tuple[str, ...]) -> str:
    for name in names:
        with suppress(LookupError, UnicodeError, ValueError):
            return octets.decode(name)[:MAX_TEXT]
    best = names[0] if names[0] != "utf-8" else names[-1]
    with suppress(LookupError, UnicodeError, ValueError):
        return octets.decode(best, "replace")[:MAX_TEXT]
    return octets.decode("utf-8", "replace")[:MAX_TEXT]


def _codec(charset: str) -> str | None:
    """The codec that a label means; None where it means none that text is written in."""
    name = charset.strip("\"'; \t").lower().removeprefix("charset=").strip("\"'")[:60]
    if not name or name in ("us-ascii", "ascii", "utf-8", "utf8", "unknown-8bit", "x-unknown"):
        return None
    if _GB.fullmatch(name):
        return "gb18030"
    with suppress(LookupError, ValueError, UnicodeError):
        found = codecs.lookup(_MEANT.get(name, name)).name
        return None if found in _REFUSED else found
    return None


# The text of an encoded-word holds no question mark (RFC 2047 2), so that nothing is read twice.
_WORD = re.compile(r"=\?([^?\s]{1,80})\?([bBqQ])\?([^?]*)\?=")
_Q = re.compile(rb"=([0-9A-Fa-f]{2})")


def decoded(value: str) -> str:
    """Encoded-words and raw 8-bit as text on one line; what cannot be read stays as it is."""
    value = of_raw(value[:MAX_HEADER])
    if "=?" in value:
        value = _words(value)
    return " ".join(value.split())


def of_raw(value: str) -> str:
    """A header value as `email` gives it, with its raw 8-bit octets read as text."""
    if value.isascii():
        return value.replace("\x00", "") if "\x00" in value else value
    if any("\udc80" <= one <= "\udcff" for one in value):
        return text_from(value.encode("utf-8", "surrogateescape"), "")
    return storable(value)


def _words(value: str) -> str:
    """Adjacent words of one charset are joined before decoding: some clients split characters."""
    out: list[str] = []
    waiting, charset, end = b"", "", 0
    for found in _WORD.finditer(value):
        between = value[end : found.start()]
        label = found[1].partition("*")[0].lower()
        if waiting and (between.strip() or label != charset):
            out.append(text_from(waiting, charset))
            waiting = b""
        # White space between two words is folding, not text (RFC 2047 6.2).
        out.append(between if between.strip() or end == 0 else "")
        waiting, charset, end = waiting + _word(found[2], found[3]), label, found.end()
    if waiting:
        out.append(text_from(waiting, charset))
    return "".join([*out, value[end:]])


def _word(encoding: str, text: str) -> bytes:
    octets = text.encode("utf-8", "surrogateescape")
    if encoding in "qQ":
        return _Q.sub(lambda one: bytes([int(one[1], 16)]), octets.replace(b"_", b" "))
    with suppress(binascii.Error):
        return binascii.a2b_base64(octets + b"=" * (-len(octets) % 4))
    with suppress(binascii.Error):
        return binascii.a2b_base64(octets[: len(octets) // 4 * 4])
    return octets
