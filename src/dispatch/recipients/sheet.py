"""Owns the understanding of an office's own table of recipients: rows → recipients, or all faults.

Nothing is left out silently, and what is not sure is a fault, with its sheet, row and column.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dispatch.errors import Fault
from dispatch.recipients import headings
from dispatch.recipients.headings import Column
from dispatch.recipients.layout import Layout, find_heading, lay_out
from dispatch.recipients.rows import Entry, Row, read_row
from dispatch.recipients.twice import joined, twice
from dispatch.sheets import Line, Sheet
from dispatch.tiers import Tier
from dispatch.words import Words, say

_FOOT = re.compile(r"(合计|总计|共计|小计|备注|说明|注|填表|制表|联系电话|截至)")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the clerk says beforehand: the tier of rows that name none, columns by their folded
    headings, the sheets to read; `fill_down`: an empty tier is that of the row above."""

    tier: Tier | None = None
    columns: Mapping[str, Column | None] = field(default_factory=dict)
    sheets: tuple[str, ...] = ()
    fill_down: bool = False


@dataclass(frozen=True, slots=True)
class Understood:
    """What was understood of a file: layouts by sheet, recipients, what was left out, all faults.

    `tiers` counts the words that were taken for each tier.
    """

    layouts: tuple[tuple[Sheet, Layout], ...]
    entries: tuple[Entry, ...]
    left_out: tuple[Fault, ...]
    notes: tuple[Fault, ...]
    tiers: tuple[tuple[str, Tier, int], ...]
    faults: tuple[Fault, ...]


@dataclass(slots=True)
class _Reading:
    """What gathers while sheets are read."""

    asked: Asked
    rows: list[Row] = field(default_factory=list)
    layouts: list[tuple[Sheet, Layout]] = field(default_factory=list)
    left_out: list[Fault] = field(default_factory=list)
    notes: list[Fault] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    tiers: Counter[tuple[str, Tier]] = field(default_factory=Counter)


def understand_sheets(sheets: Sequence[Sheet], asked: Asked) -> Understood:
    """All that the tables of one file say of recipients."""
    reading = _Reading(asked)
    for sheet in sheets:
        _read_sheet(reading, sheet)
    entries = joined(reading.rows)
    if not reading.layouts and not reading.faults:
        reading.faults += [_no_roster(sheets)]
    elif not reading.rows and not reading.faults:
        sheet, layout = reading.layouts[0]
        none = say("表头下面一个收件人也没有")
        reading.faults.append(sheet.fault(layout.heading.number, None, none))
    return Understood(
        layouts=tuple(reading.layouts),
        entries=entries,
        left_out=tuple(reading.left_out),
        notes=tuple(reading.notes),
        tiers=tuple((word, tier, count) for (word, tier), count in reading.tiers.items()),
        faults=(*reading.faults, *twice(entries)),
    )


def _no_roster(sheets: Sequence[Sheet]) -> Fault:
    return Fault(
        say("找不到表头：要有一行写着“单位名称”和“邮箱”这样的列名，名称列和邮箱列都不能少"),
        sheets[0].file if sheets else None,
    )


def _read_sheet(reading: _Reading, sheet: Sheet) -> None:
    why = _not_read(reading.asked, sheet)
    heading = None if why else find_heading(sheet, reading.asked.columns)
    if heading is None:
        none = say("没有认得出的表头，整张表略过")
        if sheet.lines:
            reading.left_out.append(Fault(why or none, sheet.title))
        return
    layout, faults = lay_out(sheet, heading, reading.asked.columns)
    if not (layout.has(Column.NAME) and layout.has(Column.ADDRESS)):
        missing = say("缺少名称列或邮箱列，整张表略过")
        reading.left_out.append(sheet.fault(heading.number, None, missing))
        return
    reading.layouts.append((sheet, layout))
    reading.faults += faults
    _note_hidden(reading, sheet, layout)
    if not faults:
        _read_lines(reading, sheet, layout)


def _not_read(asked: Asked, sheet: Sheet) -> Words | None:
    if asked.sheets and sheet.name not in asked.sheets:
        return say("不在 --sheet 里，没有读")
    if sheet.hidden and not asked.sheets:
        return say("是隐藏的表，没有读；要读请取消隐藏，或用 --sheet 写明")
    return None


def _note_hidden(reading: _Reading, sheet: Sheet, layout: Layout) -> None:
    hidden = [one.number for one in sheet.lines if one.hidden]
    if hidden:
        listed = "、".join(map(str, hidden[:12])) + ("……" if len(hidden) > 12 else "")
        said = say("隐藏的行照样读了（{count} 行）：{listed}", count=len(hidden), listed=listed)
        reading.notes.append(Fault(said, sheet.title))
    for one in layout.uses:
        if one.column is not None and one.place in sheet.hidden_columns:
            read = say("隐藏的列“{heading}”照样读了", heading=one.heading)
            reading.notes.append(sheet.fault(layout.heading.number, one.place, read))


def _read_lines(reading: _Reading, sheet: Sheet, layout: Layout) -> None:
    below, word = headings.tier_of(sheet.name), sheet.name
    last: Tier | None = None
    for line in sheet.lines:
        if line.number <= layout.heading.number or not _says_something(line):
            continue
        section = _section(line, layout)
        if section is not None:
            below, word, last = section[0], section[1], None
            continue
        why = _left_out(line, layout)
        if why is not None:
            reading.left_out.append(sheet.fault(line.number, None, why))
            continue
        row = read_row(sheet, line, layout, below or (last if reading.asked.fill_down else None))
        row = row.of(reading.asked.tier) if row.tier is None and not row.tier_word else row
        last = row.tier
        _take(reading, row, word)


def _says_something(line: Line) -> bool:
    return any(cell.text.strip() or cell.problem for cell in line.cells)


def _take(reading: _Reading, row: Row, below: str) -> None:
    reading.notes += row.notes
    reading.faults += row.faults
    if row.tier is not None:
        reading.tiers[row.tier_word or below or row.tier.value, row.tier] += 1
    reading.rows.append(row)


def _section(line: Line, layout: Layout) -> tuple[Tier, str] | None:
    """A row that is but the name of a tier stands over the rows below it."""
    filled = [cell for cell in line.cells if cell.text.strip() and not cell.carried]
    if len(filled) != 1 or any(cell.carried for cell in line.cells):
        return None
    if any(line.cell(place).text.strip() for place in layout.places(Column.TIER)):
        return None
    tier = headings.tier_of(filled[0].text)
    return None if tier is None else (tier, filled[0].text.strip())


def _left_out(line: Line, layout: Layout) -> Words | None:
    """Why a row is no recipient; None where it is one, or ought to be."""
    texts = {
        place: cell.text.strip()
        for place, cell in enumerate(line.cells)
        if cell.text.strip() or cell.problem
    }
    filled = [place for place in texts if not line.cell(place).carried]
    if filled and all(layout.heading.cell(place).text.strip() == texts[place] for place in filled):
        return say("重复的表头")
    spoken = [place for one in (Column.NAME, Column.ADDRESS) for place in layout.places(one)]
    if not any(place in spoken for place in filled):
        if all(place in layout.places(Column.TIER) or _is_number(texts[place]) for place in filled):
            return say("没有单位，也没有邮箱")
        told = " ".join(texts[place] for place in filled)[:40]
        return say("没有单位，也没有邮箱：{told}", told=told)
    only = texts[filled[0]] if len(filled) == 1 else ""
    if _FOOT.match(only) and not any("@" in text for text in texts.values()):
        return say("是表尾的话：{only}", only=only[:40])
    return None


def _is_number(text: str) -> bool:
    return text.replace(".", "").isdigit()
