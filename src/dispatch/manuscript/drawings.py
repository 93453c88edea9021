"""Owns the pictures of a .docx: what a paragraph shows, out of the package (ECMA-376 20.4)."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
# Of the formats that Word keeps, those that a PDF and a mail can show.
_SUFFIXES = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif"}


def pictures_in(paragraph: Any, part: Any) -> Iterator[tuple[bytes, str]]:
    """The pictures anchored in a paragraph, with the suffix of their format."""
    for blip in paragraph.iter(_BLIP):
        related = part.related_parts.get(blip.get(qn("r:embed")))
        content: bytes = getattr(related, "blob", b"")
        for magic, suffix in _SUFFIXES.items():
            if content.startswith(magic):
                yield content, suffix
