"""Owns .xlsx read as a person sees it: cached values of formulas, merged cells, what is hidden."""

import re
import warnings
import zipfile
import zlib
from collections import defaultdict
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from dispatch.errors import InputError
from dispatch.sheets import Cell, Line, Sheet
from dispatch.tabular.limits import MOST_COLUMNS, MOST_MERGED, MOST_PARTS, MOST_ROWS, MOST_UNPACKED
from dispatch.words import say

_TOO_LARGE = say("请把名册那几列复制到一张新的空表里，另存后再导入。")
_NOT_CALCULATED = say("是公式，文件里没有存下算出的值；请在 Excel 或 WPS 里打开、保存一次")


def read(path: Path) -> tuple[Sheet, ...]:
    """All sheets that hold cells, the hidden ones too; raises InputError."""
    _refuse_bombs(path)
    formulas = _load(path, values=False)
    # A second reading only where there are formulas, whose values openpyxl keeps apart.
    has_formulas = any(
        cell.data_type == "f" for sheet in formulas for cell in _cells(sheet).values()
    )
    values = _load(path, values=True) if has_formulas else formulas
    return tuple(
        _sheet(path.name, sheet, _cells(formulas[sheet.title])) for sheet in values.worksheets
    )


def _refuse_bombs(path: Path) -> None:
    """Sizes first: what is unpacked is never more than the directory says (zipfile holds to it)."""
    try:
        with zipfile.ZipFile(path) as packed:
            parts = [one for one in packed.infolist() if one.filename.endswith((".xml", ".rels"))]
            if len(parts) > MOST_PARTS or sum(one.file_size for one in parts) > MOST_UNPACKED:
                raise _too_large(path.name)
            for one in parts:
                _refuse_part(path.name, packed.read(one))
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise _damaged(path.name, error) from None


def _refuse_part(file: str, content: bytes) -> None:
    # OPC (ECMA-376 part 2, 9.1.4) allows no DTD; entities could grow without end.
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise InputError(
            say("{file} 读不了：里面有表格文件不该有的内容。", file=file),
            advice=say("请核对文件的来历。"),
        )
    # openpyxl makes an object of every cell in a merged range, be it a milliard.
    if sum(map(_area, _MERGED.findall(content))) > MOST_MERGED:
        raise _too_large(file)


_MERGED = re.compile(rb"""mergeCell\s[^>]*?ref=["']([A-Z]+)(\d+):([A-Z]+)(\d+)["']""")


def _area(corners: tuple[bytes, bytes, bytes, bytes]) -> int:
    left, top, right, bottom = corners
    return (_number(right) - _number(left) + 1) * (int(bottom) - int(top) + 1)


def _number(letters: bytes) -> int:
    number = 0
    for one in letters[:4]:
        number = number * 26 + one - ord("A") + 1
    return number


def _damaged(file: str, error: Exception) -> InputError:
    said = type(error).__name__
    return InputError(
        say("{file} 读不了：文件不完整，或不是 Excel 自己存的（{said}）。", file=file, said=said),
        advice=say("请在 Excel 或 WPS 里打开，另存为新的 .xlsx，再导入。"),
    )


def _too_large(file: str) -> InputError:
    return InputError(
        say("{file} 读不了：展开以后太大，名册不会这么大。", file=file),
        advice=_TOO_LARGE,
    )


def _load(path: Path, *, values: bool) -> Any:
    import openpyxl

    try:
        with warnings.catch_warnings():
            # Of styles and extensions that are of no use here.
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(path, data_only=values, keep_links=False)
    except Exception as error:  # noqa: BLE001 - openpyxl fails in as many ways as files are broken
        raise _damaged(path.name, error) from None
    book.close()
    return book


def _cells(sheet: Any) -> dict[tuple[int, int], Any]:
    # Every public way walks the whole rectangle, which one stray cell makes a milliard.
    return getattr(sheet, "_cells", {})


def _sheet(file: str, sheet: Any, formulas: dict[tuple[int, int], Any]) -> Sheet:
    rows: dict[int, dict[int, Cell]] = defaultdict(dict)
    for (row, column), cell in _cells(sheet).items():
        read = _cell(cell, formulas.get((row, column)))
        if read.text or read.problem:
            rows[row][column - 1] = read
    if len(rows) > MOST_ROWS or any(max(row) >= MOST_COLUMNS for row in rows.values()):
        raise _too_large(file)
    _carry_merged(sheet, rows)
    hidden = {number for number, one in sheet.row_dimensions.items() if one.hidden}
    return Sheet(
        file=file,
        name=sheet.title,
        lines=tuple(
            Line(number, _in_order(rows[number]), number in hidden) for number in sorted(rows)
        ),
        hidden=sheet.sheet_state != "visible",
        hidden_columns=_hidden_columns(sheet),
    )


def _in_order(row: dict[int, Cell]) -> tuple[Cell, ...]:
    return tuple(row.get(column, Cell()) for column in range(max(row) + 1))


def _carry_merged(sheet: Any, rows: dict[int, dict[int, Cell]]) -> None:
    """What a cell merged over several rows says, it says for each of them that has anything."""
    for one in sheet.merged_cells.ranges:
        first = rows.get(one.min_row, {}).get(one.min_col - 1)
        if first is None or one.max_row == one.min_row:
            continue
        for number in [row for row in rows if one.min_row < row <= one.max_row]:
            rows[number][one.min_col - 1] = Cell(first.text, carried=True, problem=first.problem)


def _hidden_columns(sheet: Any) -> frozenset[int]:
    return frozenset(
        column - 1
        for one in sheet.column_dimensions.values()
        if one.hidden and one.min and one.max
        for column in range(one.min, min(one.max, MOST_COLUMNS) + 1)
    )


def _cell(cell: Any, formula: Any) -> Cell:
    value = cell.value
    if formula is not None and formula.data_type == "f" and value is None:
        return Cell(problem=_NOT_CALCULATED)
    if cell.data_type == "e":
        return Cell(problem=say("是错误值 {value}，请改好", value=value))
    return Cell(text_of(value, cell.number_format))


def text_of(value: Any, number_format: str = "General") -> str:
    """A value as the cell shows it: a number without a point, a date, 是 and 否."""
    match value:
        case None:
            return ""
        case bool():
            return "是" if value else "否"
        case float() if value.is_integer():
            return text_of(int(value), number_format)
        case int():
            # 07005550123 as a number loses its first digit unless the format brings it back.
            zeros = len(number_format) if set(number_format) == {"0"} else 0
            return str(value).zfill(zeros)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
        case date() | time():
            return value.isoformat()
        case _:
            # What Excel writes for a carriage return (ECMA-376 part 1, 22.9.2.19).
            return str(value).replace("_x000D_", "")
