"""Owns Word's automatic numbers: what a paragraph shows before its text (ECMA-376 17.9)."""

import re
from dataclasses import dataclass, field
from typing import Any, Self

from docx.oxml.ns import qn

_HAN = "〇一二三四五六七八九"
_MAX_COUNT = 99


@dataclass(slots=True)
class Numbering:
    """The numbering definitions of one document, and how far each list has counted."""

    levels: dict[tuple[str, str], tuple[str, str, int]]
    counts: dict[tuple[str, str], int] = field(default_factory=dict)

    @classmethod
    def of(cls, document: Any) -> Self:
        """Reads numbering.xml where there is one."""
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError, AttributeError):
            return cls({})
        abstract = {
            one.get(qn("w:abstractNumId")): one for one in root.findall(qn("w:abstractNum"))
        }
        levels: dict[tuple[str, str], tuple[str, str, int]] = {}
        for number in root.findall(qn("w:num")):
            reference = number.find(qn("w:abstractNumId"))
            definition = None if reference is None else abstract.get(reference.get(qn("w:val")))
            for level in () if definition is None else definition.findall(qn("w:lvl")):
                key = (number.get(qn("w:numId")), level.get(qn("w:ilvl")))
                levels[key] = (_value(level, "w:numFmt"), _value(level, "w:lvlText"), _start(level))
        return cls(levels)

    def label(self, paragraph: Any) -> str:
        """`一、` or `1.` for a numbered paragraph, counted on; "" for any other."""
        properties = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if properties is None:
            return ""
        key = (_value(properties, "w:numId"), _value(properties, "w:ilvl") or "0")
        if key not in self.levels:
            return ""
        form, text, start = self.levels[key]
        self.counts[key] = count = self.counts.get(key, start - 1) + 1
        for other in self.levels:
            if other[0] == key[0] and other[1] > key[1]:
                self.counts.pop(other, None)
        if form == "bullet":
            return ""
        return re.sub(r"%\d", _counted(form, count), text, count=1)


def _value(element: Any, name: str) -> str:
    found = element.find(qn(name))
    return "" if found is None else found.get(qn("w:val"), "")


def _start(level: Any) -> int:
    value = _value(level, "w:start")
    return int(value) if value.isdigit() else 1


def _counted(form: str, count: int) -> str:
    if ("hinese" not in form and "ideograph" not in form.lower()) or count > _MAX_COUNT:
        return str(count)
    tens, ones = divmod(count, 10)
    if tens == 0:
        return _HAN[ones]
    return ("" if tens == 1 else _HAN[tens]) + "十" + (_HAN[ones] if ones else "")
