"""Owns the pictures of a .docx: what a block shows, out of the package (ECMA-376 20.4)."""

from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_BLIP = "{http://schemas.openxmlformats.org/drawingml/2006/main}blip"
_IMAGE_DATA = "{urn:schemas-microsoft-com:vml}imagedata"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
# Of the formats that Word keeps, those that a PDF and a mail can show.
_SUFFIXES = {b"\x89PNG": ".png", b"\xff\xd8\xff": ".jpg", b"GIF8": ".gif"}


def pictures_in(block: Any, part: Any) -> Iterator[tuple[bytes, str | None]]:
    """The pictures anchored in a paragraph or a table; the suffix None where none can show them.

    What stands in a text box belongs to the paragraphs of the box.
    """
    for element in block.iter(_BLIP, _IMAGE_DATA):
        if _is_elsewhere(element, block):
            continue
        name = element.get(qn("r:embed")) or element.get(qn("r:id"))
        content: bytes = getattr(part.related_parts.get(name), "blob", b"")
        known = (suffix for magic, suffix in _SUFFIXES.items() if content.startswith(magic))
        yield content, next(known, None)


def _is_elsewhere(element: Any, block: Any) -> bool:
    """In a text box of the block, or in the copy for old programs of what a Choice holds."""
    for above in element.iterancestors():
        if above is block:
            return False
        if above.tag in (qn("w:txbxContent"), _FALLBACK):
            return True
    return False
