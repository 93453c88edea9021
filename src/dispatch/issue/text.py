"""Owns the mending of staff's text: stray marks, doubled stops, paragraphs broken in two."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dispatch.errors import Fault
from dispatch.issue.marked import Line, doubt
from dispatch.words import say

_PAGE_NUMBER = re.compile(r"^\s*[-—–－]+\s*\d{1,3}\s*[-—–－]+\s*$")
_HEADING = re.compile(r"^\s*[【\[]\s*(.+?)\s*[】\]]\s*$")
_MENDS = (
    (re.compile(r"\*\*"), "", say("去掉了多余的 **")),
    (re.compile(r"。{2,}"), "。", say("多个句号并成一个")),
    (re.compile(r"、(?=[）)])"), "", say("去掉了括号前的顿号")),
)
_DATE_GAP = re.compile(r"(?<=[一-龥])[ 　]+(?=\d{1,2}月\d{1,2}日)")
_CLOSED = ("。", "！", "？", "：", "；", "】", "”", "…", "）", "!", "?", ":", ";")
_BRACKETED = r"[（(][一二三四五六七八九十]+[）)]"
_NUMBERED = rf"[一二三四五六七八九十]+、|{_BRACKETED}|\d{{1,2}}[.．、]"
_ITEM_START = re.compile(rf"^\s*(?:{_NUMBERED}|[【◆●■▲★]|\d{{1,2}}月\d{{1,2}}日)")


def is_numbered(heading: str) -> bool:
    """一、 （一） 1.: a level of GB/T 9704 7.3.3, which stands without brackets."""
    return re.match(_NUMBERED, heading) is not None


def without_page_numbers(lines: Sequence[Line]) -> list[Line]:
    """Page numbers cut a sentence in two where a text was copied off a page."""
    return [line for line in lines if not _PAGE_NUMBER.match(line.text)]


def mended(lines: Sequence[Line], file: str) -> tuple[list[Line], list[Fault]]:
    """Lines without stray marks; like mends are reported together, at the first of them."""
    places: dict[int, list[int]] = {}
    out = []
    for line in lines:
        text = line.text
        for index, (pattern, new, _) in enumerate(_MENDS):
            text, count = pattern.subn(new, text)
            if count:
                places.setdefault(index, []).append(line.number)
        out.append(replace(line, text=_DATE_GAP.sub("", text).strip()))
    faults = [
        doubt(
            say("{mends}（第 {listed} 行）", mends=_MENDS[index][2], listed=_listed(found)),
            file,
            found[0],
        )
        for index, found in sorted(places.items())
    ]
    return out, faults


def _listed(numbers: Sequence[int]) -> str:
    unique = list(dict.fromkeys(numbers))
    return "、".join(str(one) for one in unique[:8]) + ("…" if len(unique) > 8 else "")


def heading_of(line: Line, *, marked: bool) -> str | None:
    """A section's heading: 【…】 or ##; a bold line or ◆ only where no such marks are used."""
    found = _HEADING.match(line.text)
    if found:
        return found[1]
    if line.heading_level in (1, 2):
        return line.text.strip()
    if marked or line.is_figure:
        return None
    text = line.text.strip()
    if text.startswith("◆"):
        return text.lstrip("◆ ").strip()
    short = 0 < len(text) <= 30 and not text.endswith(_CLOSED)
    if line.bold and short:
        return text
    found = re.match(r"^[一二三四五六七八九十]+、\s*(\S.{1,28})$", text)
    return text if found and short else None


def uses_marks(lines: Sequence[Line]) -> bool:
    """Whether a manuscript marks its headings by 【】 or by #."""
    return any(_HEADING.match(line.text) or line.heading_level in (1, 2) for line in lines)


def is_item_heading(line: Line, following: Line | None) -> bool:
    """A short line without a closing mark that a full sentence follows (市委常委会精神)."""
    text = line.text.strip()
    if line.heading_level == 3:
        return True
    if (
        following is None
        or line.is_figure
        or following.is_figure
        or len(text) > 20
        or text.endswith(_CLOSED)
        or re.search(r"[，。；]", text)
    ):
        return False
    return bool(_ITEM_START.match(following.text)) or line.bold or _is_labelled(text)


def _is_labelled(text: str) -> bool:
    """（一）险情: a level of its own (GB/T 9704 7.3.3), whatever follows."""
    return re.match(rf"{_BRACKETED}\S{{2,}}$", text) is not None


def paragraphs(lines: Sequence[Line], file: str) -> Iterator[tuple[list[Line], list[Fault]]]:
    """Groups of lines that are one paragraph, with the doubt about each join."""
    group: list[Line] = []
    doubts: list[Fault] = []
    for line in lines:
        if group and _continues(group[-1], line):
            group.append(line)
            doubts.append(
                doubt(
                    say("第 {number} 行接到了上一段之后", number=line.number),
                    file,
                    line.number,
                )
            )
            continue
        if group:
            yield group, doubts
        group, doubts = [line], []
    if group:
        yield group, doubts


def _continues(before: Line, line: Line) -> bool:
    if before.heading_level or line.heading_level or before.is_figure or line.is_figure:
        return False
    return not before.text.endswith(_CLOSED) and not _ITEM_START.match(line.text)
