"""Owns the footnotes of a .docx: they stand in a part of their own (ECMA-376 17.11)."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn

_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
# Between two of these stands the number of a footnote: private-use, in no text.
MARK = "\ue010"


def footnotes_of(part: Part, text_of: Callable[[Any], str]) -> dict[str, str]:
    """The footnotes' texts by their ids; empty without any."""
    for relation in part.rels.values():
        if relation.reltype == _RELATION and not relation.is_external:
            root = parse_xml(relation.target_part.blob)
            return {
                str(note.get(qn("w:id"))): "".join(
                    text_of(one) for one in note.iter(qn("w:p"))
                ).strip()
                for note in root.findall(qn("w:footnote"))
                if note.get(qn("w:type")) is None
            }
    return {}


def with_footnotes(text: str, notes: Mapping[str, str]) -> str:
    """A bulletin has no footnotes: each stands in brackets where its mark was."""

    def told(found: re.Match[str]) -> str:
        note = notes.get(found[1], "")
        return f"（注：{note}）" if note else ""

    return re.sub(f"{MARK}(.*?){MARK}", told, text)
