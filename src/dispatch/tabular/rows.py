"""Owns plain rows as .xlsx or .csv: what Excel opens as it is meant."""

import csv
import io
import re
from collections.abc import Sequence

from dispatch.tabular.delimited import FORMULA_MARKS

# A telephone number may begin with a sign; a formula has letters, brackets or operators.
_NUMBER = re.compile(r"[+-][0-9 -]+")


def plain_table(
    ending: str, title: str, rows: Sequence[Sequence[str]], widths: Sequence[int]
) -> bytes:
    """A heading row and the others, all as text; the kind is that of a file name's ending."""
    return _csv(rows) if ending.lower() == ".csv" else _xlsx(title, rows, widths)


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    """UTF-8 with its mark, without which Excel takes it for GBK (RFC 4180 for the rest)."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows([_guarded(text) for text in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _guarded(text: str) -> str:
    is_formula = text.lstrip("'").startswith(FORMULA_MARKS) and not _NUMBER.fullmatch(text)
    return f"'{text}" if is_formula else text


def _xlsx(title: str, rows: Sequence[Sequence[str]], widths: Sequence[int]) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    book = Workbook()
    sheet = book.active
    sheet.title = title
    for number, row in enumerate(rows, 1):
        for column, text in enumerate(row, 1):
            cell = sheet.cell(number, column)
            cell.value = text or None
            if text:
                cell.data_type = "s"  # "=…" is a name here and no formula
                cell.number_format = "@"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if number == 1:
                cell.font = Font(bold=True)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
