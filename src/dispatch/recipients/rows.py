"""Owns one row of an office's own table: its cells → one recipient, its mends and its faults."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from dispatch.errors import Fault
from dispatch.recipients import headings
from dispatch.recipients.headings import Column
from dispatch.recipients.layout import Layout
from dispatch.recipients.mailboxes import read_mailboxes
from dispatch.recipients.values import Recipient, RecipientKind, is_control, name_key, unpadded
from dispatch.sheets import Line, Sheet
from dispatch.tiers import Tier
from dispatch.words import Words, say

Meant = TypeVar("Meant")


@dataclass(frozen=True, slots=True)
class Entry:
    """A recipient as a table has it, the columns that speak of it, and where it stands."""

    recipient: Recipient
    columns: frozenset[Column]
    sheet: Sheet
    line: int


@dataclass(frozen=True, slots=True)
class Row:
    """One row; `tier` None where no tier could be read, `tier_word` is what stood there."""

    sheet: Sheet
    line: int
    name: str
    tier: Tier | None
    tier_word: str
    values: Recipient
    columns: frozenset[Column]
    carried_name: bool
    notes: tuple[Fault, ...]
    faults: tuple[Fault, ...]

    def of(self, tier: Tier | None) -> "Row":
        """The row in a tier that it did not name itself; a fault where that is none."""
        if tier is not None:
            return replace(self, tier=tier, values=replace(self.values, tier=tier))
        none = say(
            "没有写类别（报、送、发）；同一类只在第一行写了的，加 --fill-down；整张表都是一类的，"
            "加 --tier"
        )
        fault = self.sheet.fault(self.line, None, none)
        return replace(self, faults=(*self.faults, fault))


class _Cells:
    """The cells of one row, with what is found on the way."""

    def __init__(self, sheet: Sheet, line: Line, layout: Layout) -> None:
        self._sheet, self._line, self._layout = sheet, line, layout
        self.notes: list[Fault] = []
        self.faults: list[Fault] = []

    def texts(self, column: Column) -> Iterator[tuple[int, str]]:
        """The filled cells that say one thing, trimmed; a cell without its value is a fault."""
        return ((place, text.strip()) for place, text in self.whole(column))

    def whole(self, column: Column) -> Iterator[tuple[int, str]]:
        """The same as they are typed."""
        for place in self._layout.places(column):
            cell = self._line.cell(place)
            if cell.problem is not None:
                self.fault(place, cell.problem)
            elif cell.text.strip():
                yield place, cell.text

    def one(self, column: Column) -> str:
        """The text of a column that there is but one of."""
        return next((text for _, text in self.texts(column)), "")

    def meant(self, column: Column, meaning: Meant | None, may_be: Words) -> Meant | None:
        """What a cell means; a fault where it says something that is not known."""
        for place, text in self.texts(column):
            if meaning is None:
                problem = say("“{text}”看不懂，只能是{may_be}", text=text, may_be=may_be)
                self.fault(place, problem)
        return meaning

    def fault(self, place: int | None, problem: Words) -> None:
        self.faults.append(self._sheet.fault(self._line.number, place, problem))

    def note(self, place: int, said: Words) -> None:
        self.notes.append(self._sheet.fault(self._line.number, place, said))


def read_row(sheet: Sheet, line: Line, layout: Layout, below: Tier | None) -> Row:
    """One row; `below` is the tier that it stands under, where it names none itself."""
    cells = _Cells(sheet, line, layout)
    name = unpadded(" ".join(cells.one(Column.NAME).split("\n")))
    _check_name(cells, layout, name)
    word = cells.one(Column.TIER)
    tier = headings.tier_of(word) if word else below
    if word:
        may_be = say("报、送、发（主报、抄送、印发等）")
        cells.meant(Column.TIER, tier, may_be)
    values = _values(cells, layout, name, tier or Tier.ISSUED_DOWN)
    names = layout.places(Column.NAME)
    return Row(
        sheet=sheet,
        line=line.number,
        name=name,
        tier=tier,
        tier_word=word,
        values=values,
        columns=frozenset(one.column for one in layout.uses if one.column),
        carried_name=any(line.cell(place).carried for place in names),
        notes=tuple(cells.notes),
        faults=tuple(cells.faults),
    )


def _check_name(cells: _Cells, layout: Layout, name: str) -> None:
    place = layout.places(Column.NAME)[0]
    if any(map(is_control, name)):
        said = say("名称里有看不见的控制字符")
        cells.fault(place, said)
    elif not name_key(name) and not cells.faults:
        cells.fault(place, say("没有单位名称"))


def _values(cells: _Cells, layout: Layout, name: str, tier: Tier) -> Recipient:
    addresses, on_paper = _addresses(cells)
    kind = cells.one(Column.KIND)
    paper = cells.one(Column.PAPER)
    chase = cells.one(Column.CHASE)
    by_default = RecipientKind.PERSON if layout.persons else RecipientKind.UNIT
    yes_no = say("是、否（纸质、电子）")
    return Recipient(
        name=name,
        tier=tier,
        kind=(cells.meant(Column.KIND, headings.kind_of(kind), _KINDS) if kind else None)
        or by_default,
        addresses=addresses,
        aliases=_aliases(cells),
        paper=on_paper
        or bool(paper and cells.meant(Column.PAPER, headings.says_paper(paper), yes_no)),
        chase=cells.meant(Column.CHASE, headings.says_chase(chase), _CHASE)
        if chase and not headings.says_nothing(chase)
        else None,
        contact=_joined(cells, Column.CONTACT),
        phone=_joined(cells, Column.PHONE),
    )


_KINDS = say("单位、个人")
_CHASE = say("是、否（催、不催）；空着就按类别")


def _addresses(cells: _Cells) -> tuple[tuple[str, ...], bool]:
    """The addresses of all columns, and whether one says 纸质 instead."""
    found: dict[str, str] = {}
    on_paper = False
    for place, text in cells.texts(Column.ADDRESS):
        if headings.says_nothing(text):
            continue
        if "@" not in text and headings.says_paper(text):
            on_paper = True
            continue
        read = read_mailboxes(text)
        for problem in read.problems:
            cells.fault(place, problem)
        for mend in read.mends:
            cells.note(place, mend)
        for one in read.addresses:
            found.setdefault(one.lower(), one)
    return tuple(found.values()), on_paper


def _aliases(cells: _Cells) -> tuple[str, ...]:
    found: list[str] = []
    for _, text in cells.whole(Column.ALIASES):
        found += split_aliases(text)
    return tuple(dict.fromkeys(found))


def split_aliases(text: str) -> list[str]:
    """Names, one a line; on a single line between commas, 、 or semicolons."""
    between = r"\n" if "\n" in text else r"[;；,，、]"
    names = (one.strip() for one in re.split(between, text))
    return [one for one in names if one and not headings.says_nothing(one)]


def _joined(cells: _Cells, column: Column) -> str:
    told = (" ".join(text.split()) for _, text in cells.texts(column))
    return "；".join(dict.fromkeys(one for one in told if not headings.says_nothing(one)))
