"""Owns .csv as Excel, WPS and editors in China write it: encodings, separators, quoting."""

import codecs
import csv
from collections import Counter

from dispatch.errors import InputError
from dispatch.sheets import Cell, Line, Sheet
from dispatch.tabular.limits import MOST_COLUMNS, MOST_ROWS
from dispatch.words import say

# Excel's “Unicode text” is UTF-16 with tabs; its plain CSV in China is GBK.
_BY_MARK = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SEPARATORS = "\t,;"
# A cell that begins so is a formula to whatever opens the file.
FORMULA_MARKS = ("=", "@", "+", "-", "\t", "\r")


def read(file: str, content: bytes) -> Sheet:
    """The one table of a CSV file; raises InputError."""
    text = _decoded(file, content)
    first, _, rest = text.partition("\n")
    declared = first.strip().lower()
    if declared.startswith("sep=") and len(declared) == 5:  # Excel's own way of saying it
        return _sheet(file, _rows(file, rest, declared[-1]), first_row=2)
    return _sheet(file, _rows(file, text, _separator(text)), first_row=1)


def _decoded(file: str, content: bytes) -> str:
    marked = [name for mark, name in _BY_MARK if content.startswith(mark)]
    for encoding in marked or ["utf-8", "gb18030"]:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise InputError(
        say("{file} 读不了：不是文字文件，或编码认不出。", file=file),
        advice=say("请在 Excel 或 WPS 里另存为 .xlsx，再导入。"),
    )


def _separator(text: str) -> str:
    """The one that cuts most rows into the same number of cells.

    Between equals, one that stands in the first row with any: a heading has no lists of addresses.
    """
    sample = text.splitlines()[:200]
    first = next((line for line in sample if any(mark in line for mark in _SEPARATORS)), "")

    def regular(separator: str) -> tuple[int, bool, int]:
        try:
            widths = Counter(len(row) for row in csv.reader(sample, delimiter=separator))
        except csv.Error:
            return 0, False, 0
        many = {width: count for width, count in widths.items() if width > 1}
        return max((count, separator in first, width) for width, count in many.items() or [(0, 0)])

    return max(_SEPARATORS, key=regular)


def _rows(file: str, text: str, separator: str) -> list[list[str]]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)
    try:
        rows = list(csv.reader(lines, delimiter=separator))
    except csv.Error as error:
        raise InputError(
            say("{file} 读不了：{error}。", file=file, error=error),
            advice=say("请检查有没有不成对的引号。"),
        ) from None
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise InputError(
            say("{file} 太大，名册不会这么大。", file=file),
            advice=say("请只留名册那几列。"),
        )
    return rows


def _sheet(file: str, rows: list[list[str]], first_row: int) -> Sheet:
    return Sheet(
        file=file,
        name="",
        lines=tuple(
            Line(number, tuple(Cell(_unguarded(text)) for text in row))
            for number, row in enumerate(rows, first_row)
            if any(text.strip() for text in row)
        ),
    )


def _unguarded(text: str) -> str:
    """Without the apostrophe that kept a cell from being a formula."""
    is_guarded = text.startswith("'") and text.lstrip("'").startswith(FORMULA_MARKS)
    return text[1:] if is_guarded else text
