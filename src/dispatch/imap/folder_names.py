"""Owns modified UTF-7 (RFC 3501 5.1.3): folder names on the wire and as people see them.

Some servers send raw UTF-8 instead, which is no modified UTF-7 and passes through as it is.
"""

import re
from base64 import b64decode, b64encode
from binascii import Error

_SHIFTED = re.compile(r"&([A-Za-z0-9+,]*)-")
_FOREIGN = re.compile(r"[^\x20-\x7e]+")


def decode_name(name: str) -> str:
    """A name on the wire as people see it; what is not in the encoding stays as it is."""
    try:
        return _SHIFTED.sub(lambda found: _unshifted(found[1]), name)
    except (Error, UnicodeDecodeError):
        return name


def encode_name(name: str) -> str:
    """A name that a person typed as it goes over the wire."""
    return _FOREIGN.sub(lambda found: _shifted(found[0]), name.replace("&", "&-"))


def _unshifted(text: str) -> str:
    if not text:
        return "&"
    padded = text.replace(",", "/") + "=" * (-len(text) % 4)
    return b64decode(padded, validate=True).decode("utf-16-be")


def _shifted(text: str) -> str:
    octets = b64encode(text.encode("utf-16-be", "surrogatepass"))
    return f"&{octets.decode('ascii').rstrip('=').replace('/', ',')}-"
