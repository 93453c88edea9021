"""Owns sheets that an office prints and files: a title, a table, totals; A4, headings repeated.

A text is stored as a text whatever it begins with: `=`, `+`, `-` and `@` make a formula of what a
stranger wrote, and a spreadsheet would run it (CWE-1236).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any
from unicodedata import east_asian_width

from dispatch.tabular.delimited import FORMULA_MARKS
from dispatch.words import one_line

Cell = str | int | float | datetime | None

_RED = "FFC00000"
# What a cell holds at the most (Excel specifications and limits).
_LONGEST = 32_767
# Neither is a character of XML 1.0 (2.2), and a file that holds one opens nowhere.
_NO_XML = re.compile("[\ufffe\uffff]")
_LINE = 15.0
_TIME = "yyyy-mm-dd hh:mm"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, its width in characters, and how its cells stand."""

    heading: str
    width: float
    centred: bool = True
    number_format: str | None = None


@dataclass(frozen=True, slots=True)
class PrintedSheet:
    """One sheet; `above` stands under the title, `totals` and `below` under the table."""

    name: str
    title: str
    above: tuple[str, str]
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[Cell]]
    totals: tuple[str, ...]
    below: str
    page: str


def workbook(sheets: Sequence[PrintedSheet], made: datetime) -> bytes:
    """An .xlsx file of some sheets; times in it are as they are read, without a zone."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    book.properties.created = book.properties.modified = made.replace(tzinfo=None)
    book.properties.creator = "dispatch"
    for sheet in sheets:
        _fill(book.create_sheet(_sheet_name(sheet.name)), sheet)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _sheet_name(name: str) -> str:
    return "".join(one for one in one_line(name) if one not in "[]:*?/\\'")[:31] or "1"


def _fill(into: Any, sheet: PrintedSheet) -> None:
    wide = len(sheet.columns)
    _across(into, 1, sheet.title, wide, "title")
    _put(into.cell(2, 1), sheet.above[0], "note")
    _put(into.cell(2, wide), sheet.above[1], "note-right")
    for position, column in enumerate(sheet.columns, start=1):
        _put(into.cell(3, position), column.heading, "heading")
        into.column_dimensions[into.cell(3, position).column_letter].width = column.width
    headings = [one.heading for one in sheet.columns]
    into.row_dimensions[3].height = _height(headings, sheet.columns) + 6
    row = 3
    for row, cells in enumerate(sheet.rows, start=4):
        for position, (value, column) in enumerate(zip(cells, sheet.columns, strict=True), 1):
            _put(into.cell(row, position), value, "cell" if column.centred else "cell-left")
            if column.number_format and value is not None:
                into.cell(row, position).number_format = column.number_format
        into.row_dimensions[row].height = _height(cells, sheet.columns)
    for text in sheet.totals:
        row += 1
        _across(into, row, text, wide, "total")
    _across(into, row + 1, sheet.below, wide, "note")
    _set_up_print(into, sheet, row + 1)


def _height(cells: Sequence[Cell], columns: Sequence[Column]) -> float:
    """Room for the longest cell: not every program that opens the file makes it by itself."""
    lines = (
        -(-_wide(value) // (column.width - 2))
        for value, column in zip(cells, columns, strict=True)
        if isinstance(value, str)
    )
    return _LINE * max(1, *lines, 1) + 4


def _wide(text: str) -> int:
    """How many columns of a digit's width a text takes (UAX #11)."""
    return sum(2 if east_asian_width(one) in "WFA" else 1 for one in text)


def _across(into: Any, row: int, text: str, wide: int, style: str) -> None:
    into.merge_cells(start_row=row, start_column=1, end_row=row, end_column=wide)
    for position in range(1, wide + 1):  # a merged cell keeps borders of its own
        _look(into.cell(row, position), style)
    _put(into.cell(row, 1), text, style)
    into.row_dimensions[row].height = 36 if style == "title" else 20


def _put(cell: Any, value: Cell, style: str) -> None:
    _look(cell, style)
    if isinstance(value, str):
        text = _NO_XML.sub("", one_line(value))[:_LONGEST]
        cell.value = text
        cell.data_type = "s"  # openpyxl takes what begins with = for a formula
        cell.quotePrefix = text.startswith(FORMULA_MARKS)
    elif isinstance(value, datetime):
        cell.value = value.replace(tzinfo=None)
        cell.number_format = _TIME
    else:
        cell.value = value


def _look(cell: Any, style: str) -> None:
    from openpyxl.styles import Alignment, Border, Font, Side

    name, size, bold = _FACES[style.partition("-")[0]]
    colour = _RED if style == "title" else "FF000000"
    cell.font = Font(name=name, size=size, bold=bold, color=colour)
    side = {"title": "center", "heading": "center", "cell": "center", "note-right": "right"}
    cell.alignment = Alignment(
        horizontal=side.get(style, "left"),
        indent=1 if style == "cell-left" else 0,
        vertical="center",
        wrap_text=style[:4] in ("cell", "head"),
    )
    if style.startswith(("heading", "cell", "total")):
        thin = Side(style="thin", color="FF000000")
        cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)


# The faces of an office's document, as Windows and WPS name them.
_FACES = {
    "title": ("方正小标宋简体", 20, False),
    "note": ("仿宋", 11, False),
    "heading": ("黑体", 11, False),
    "cell": ("仿宋", 11, False),
    "total": ("仿宋", 11, True),
}


def _set_up_print(into: Any, sheet: PrintedSheet, last: int) -> None:
    into.freeze_panes = "A4"
    into.page_setup.paperSize = into.PAPERSIZE_A4
    into.page_setup.orientation = into.ORIENTATION_LANDSCAPE
    into.sheet_properties.pageSetUpPr.fitToPage = True
    into.page_setup.fitToWidth, into.page_setup.fitToHeight = 1, 0
    into.print_title_rows = "3:3"
    into.print_area = f"A1:{into.cell(last, len(sheet.columns)).coordinate}"
    into.print_options.horizontalCentered = True
    margins = into.page_margins
    margins.left = margins.right = 0.7
    margins.top, margins.bottom, margins.footer = 0.8, 0.8, 0.4
    into.oddFooter.center.text = sheet.page
