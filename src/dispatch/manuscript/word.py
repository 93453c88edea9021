"""Owns .docx: a walk over the body XML that keeps what python-docx's paragraphs lose.

Text boxes (the masthead often stands in one), tables (the tail), tracked insertions, automatic
numbers, bold and size. ECMA-376 names are used as they stand.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from docx import Document
from docx.oxml.ns import qn

from dispatch.errors import Fault, InputError
from dispatch.issue import Line, doubt
from dispatch.manuscript.drawings import pictures_in
from dispatch.manuscript.footnotes import MARK, footnotes_of, with_footnotes
from dispatch.manuscript.numbering import Numbering
from dispatch.words import Words, say

_LARGEST_UNPACKED = 200 * 1024 * 1024
_OLE = b"\xd0\xcf\x11\xe0"
_SKIPPED = frozenset({qn("w:del"), qn("w:moveFrom"), qn("w:instrText"), qn("w:pPr"), qn("w:rPr")})


@dataclass(slots=True)
class WordText:
    """The lines of a .docx, its pictures by name (`图1.png`), and what could not be taken over."""

    lines: list[Line] = field(default_factory=list)
    pictures: dict[str, bytes] = field(default_factory=dict)
    doubts: list[Fault] = field(default_factory=list)

    @property
    def next_number(self) -> int:
        return len(self.lines) + 1

    def show(self, content: bytes, suffix: str | None, file: str) -> None:
        """A picture as a line of its own, or a doubt about one that nothing can show."""
        if suffix is None:
            self.doubts.append(doubt(_NO_PICTURE, file, self.next_number))
            return
        name = f"图{len(self.pictures) + 1}{suffix}"
        self.pictures[name] = content
        self.lines.append(Line("", self.next_number, picture=name))


_NO_PICTURE = say("这里有一张图片没有带过来（不是 PNG、JPEG、GIF），请另存为 PNG 再放进去")
_NOTED = say("脚注放进了括号里")


def word_text(raw: bytes, file: str) -> WordText:
    """A .docx as marked text; raises InputError where it is none."""
    body, numbering, part = _opened(raw, file)
    found, notes = WordText(), footnotes_of(part, _text)
    for block in _blocks(body):
        if block.tag == qn("w:tbl"):
            found.lines.append(Line("", found.next_number, table=_rows(block, numbering)))
        else:
            _add_paragraph(found, block, numbering, notes, file)
        for content, suffix in pictures_in(block, part):
            found.show(content, suffix, file)
    return found


def _add_paragraph(
    found: WordText, paragraph: Any, numbering: Numbering, notes: dict[str, str], file: str
) -> None:
    text = _text(paragraph)
    if MARK in text:
        found.doubts.append(doubt(_NOTED, file, found.next_number))
    for line in with_footnotes(text, notes).split("\n"):
        label = numbering.label(paragraph) if line.strip() else ""
        found.lines.append(_line(paragraph, label + line, found.next_number))


def _rows(table: Any, numbering: Numbering) -> tuple[tuple[str, ...], ...]:
    """The cells of a table as text, one paragraph a line; each row as wide as the widest."""
    rows = [
        tuple(
            "\n".join(numbering.label(one) + _text(one) for one in _paragraphs(cell)).strip()
            for cell in row.findall(qn("w:tc"))
        )
        for row in table.findall(qn("w:tr"))
    ]
    width = max((len(row) for row in rows), default=0)
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _blocks(element: Any) -> Iterator[Any]:
    """Paragraphs and outermost tables in reading order; a text box before its anchor."""
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == qn("w:tbl"):
            yield child
        elif child.tag == qn("w:p"):
            for box in _boxes(child):
                yield from _blocks(box)
            yield child
        elif child.tag in _HOLDERS:
            yield from _blocks(child)


def _opened(raw: bytes, file: str) -> tuple[Any, Numbering, Any]:
    if raw.startswith(_OLE):
        raise _refused(
            file,
            say("加了密码，或其实是旧的 .doc"),
            say("请去掉密码，另存为 .docx。"),
        )
    try:
        with ZipFile(BytesIO(raw)) as packed:
            if sum(one.file_size for one in packed.infolist()) > _LARGEST_UNPACKED:
                raise _refused(
                    file,
                    say("解开后大得不正常，没有打开"),
                    say("请在 Word 里另存一份再试。"),
                )
        document = Document(BytesIO(raw))
    except InputError:
        raise
    except (BadZipFile, KeyError, ValueError, OSError, SyntaxError) as error:
        raise _refused(
            file,
            say("打不开（{error_type}）", error_type=type(error).__name__),
            say("文件可能损坏；请在 Word 或 WPS 里打开后另存为 .docx。"),
        ) from None
    return document.element.body, Numbering.of(document), document.part


def _refused(file: str, why: Words, advice: Words) -> InputError:
    return InputError(say("{file} {why}。", file=file, why=why), advice=advice)


def _paragraphs(element: Any) -> Iterator[Any]:
    """Paragraphs in reading order; a text box once, before the paragraph that anchors it."""
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == qn("w:p"):
            for box in _boxes(child):
                yield from _paragraphs(box)
            yield child
        elif child.tag in _HOLDERS:
            yield from _paragraphs(child)


_HOLDERS = frozenset(
    {
        qn(name)
        for name in (
            "w:tbl",
            "w:tr",
            "w:tc",
            "w:sdt",
            "w:sdtContent",
            "w:ins",
            "w:customXml",
            "w:smartTag",
        )
    }
)
_CHOICE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


def _boxes(paragraph: Any) -> Iterator[Any]:
    """Text boxes anchored here: of a Choice and its Fallback only the Choice."""
    for box in paragraph.iter(qn("w:txbxContent")):
        above = list(box.iterancestors())
        above = above[: above.index(paragraph)]
        in_fallback = any(one.tag == _FALLBACK for one in above)
        nested = any(one.tag == qn("w:txbxContent") for one in above)
        if not nested and not (in_fallback and next(paragraph.iter(_CHOICE), None) is not None):
            yield box


def _text(element: Any) -> str:
    """The text of a paragraph without that of its text boxes and of tracked deletions."""
    parts = []
    for child in element:
        if child.tag in _SKIPPED or child.tag in (
            qn("w:drawing"),
            qn("w:pict"),
            _CHOICE,
            _FALLBACK,
        ):
            continue
        if child.tag == qn("w:footnoteReference"):
            parts.append(f"{MARK}{child.get(qn('w:id'))}{MARK}")
        elif child.tag == qn("w:t"):
            parts.append(child.text or "")
        elif child.tag in (qn("w:br"), qn("w:cr")):
            parts.append("\n")
        elif child.tag == qn("w:tab"):
            parts.append(" ")
        elif isinstance(child.tag, str) and not child.tag.endswith("}AlternateContent"):
            parts.append(_text(child))
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class _Cues:
    bold: bool
    size: float | None
    centred: bool
    level: int | None


def _line(paragraph: Any, text: str, number: int) -> Line:
    cues = _cues(paragraph)
    return Line(text.strip(), number, cues.bold, cues.size, cues.centred, cues.level)


def _cues(paragraph: Any) -> _Cues:
    runs = [run for run in paragraph.iter(qn("w:r")) if _text(run).strip()]
    sizes = [size for run in runs if (size := _size(run)) is not None]
    alignment = paragraph.find(f"{qn('w:pPr')}/{qn('w:jc')}")
    return _Cues(
        bold=bool(runs) and all(_is_bold(run) for run in runs),
        size=max(sizes, default=None),
        centred=alignment is not None and alignment.get(qn("w:val")) == "center",
        level=None,
    )


def _is_bold(run: Any) -> bool:
    mark = run.find(f"{qn('w:rPr')}/{qn('w:b')}")
    return mark is not None and mark.get(qn("w:val"), "true") not in ("0", "false", "off")


def _size(run: Any) -> float | None:
    """Word counts half points."""
    mark = run.find(f"{qn('w:rPr')}/{qn('w:sz')}")
    value = None if mark is None else mark.get(qn("w:val"))
    return float(value) / 2 if value and value.isdigit() else None
