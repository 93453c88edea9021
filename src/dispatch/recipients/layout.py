"""Owns the layout of an office's own table: which row is the heading, which column is what."""

from collections.abc import Mapping
from dataclasses import dataclass

from dispatch.errors import Fault
from dispatch.recipients import headings
from dispatch.recipients.headings import COLUMN_WORDS, PERSON_NAME, Column
from dispatch.sheets import Line, Sheet, letter
from dispatch.words import Words, say

# A heading stands below a title and a date, never far down.
_LAST_HEADING = 30


@dataclass(frozen=True, slots=True)
class Use:
    """What a column is taken for; None where it is left out."""

    place: int
    heading: str
    column: Column | None
    why: Words | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """The heading row of a sheet, and what each of its columns is.

    `persons`: the table's names are those of persons, by its heading.
    """

    heading: Line
    uses: tuple[Use, ...]
    persons: bool = False

    def places(self, column: Column) -> tuple[int, ...]:
        """The columns that say one thing, from the left: there may be two of addresses."""
        return tuple(one.place for one in self.uses if one.column is column)

    def has(self, column: Column) -> bool:
        """Whether the table says anything of it."""
        return bool(self.places(column))


def find_heading(sheet: Sheet, said: Mapping[str, Column | None]) -> Line | None:
    """The row with the most headings that a roster has, or that the clerk has spoken of."""
    best, most = None, 1
    for line in sheet.lines:
        if line.number > _LAST_HEADING:
            break
        filled = [cell.text for cell in line.cells if cell.text.strip()]
        known = sum(headings.is_known(one) or headings.folded(one) in said for one in filled)
        if known > most:
            best, most = line, known
    return best


def lay_out(
    sheet: Sheet, heading: Line, said: Mapping[str, Column | None]
) -> tuple[Layout, list[Fault]]:
    """What each column is; `said` is the clerk's word on columns, by their folded headings."""
    uses = [
        _use(place, cell.text.strip(), said)
        for place, cell in enumerate(heading.cells)
        if cell.text.strip()
    ]
    uses, persons = _with_names(uses)
    uses = [_kind_or_tier(sheet, heading, one) for one in uses]
    return Layout(heading, tuple(uses), persons), _faults(sheet, heading, uses)


def _use(place: int, heading: str, said: Mapping[str, Column | None]) -> Use:
    key = headings.folded(heading)
    if key in said:
        return Use(place, heading, said[key], say("按您说的"))
    if headings.is_of_no_use(heading):
        return Use(place, heading, None, say("名册用不着"))
    column = headings.column_of(heading)
    unknown = say("不认识这个表头")
    return Use(place, heading, column, None if column else unknown)


def _with_names(uses: list[Use]) -> tuple[list[Use], bool]:
    """姓名 is the recipient in a table of persons, and the contact in a table of units."""
    open_names = [
        one for one in uses if one.column is None and headings.folded(one.heading) == PERSON_NAME
    ]
    if not open_names or open_names[0].why == say("按您说的"):
        return uses, False
    one = open_names[0]
    columns = {use.column for use in uses}
    persons = Column.NAME not in columns
    if persons:
        taken = Use(one.place, one.heading, Column.NAME, say("没有单位列"))
    elif Column.CONTACT not in columns:
        taken = Use(one.place, one.heading, Column.CONTACT, say("单位另有一列"))
    else:
        taken = Use(one.place, one.heading, None, say("已有联系人一列"))
    return [taken if use is one else use for use in uses], persons


def _kind_or_tier(sheet: Sheet, heading: Line, one: Use) -> Use:
    """类型 may be 报/送/发 or 单位/个人: its cells tell."""
    if one.column is not Column.TIER:
        return one
    words = {
        line.cell(one.place).text.strip()
        for line in sheet.lines
        if line.number > heading.number and line.cell(one.place).text.strip()
    }
    if words and all(headings.kind_of(word) for word in words):
        return Use(one.place, one.heading, Column.KIND, say("写的是单位或个人"))
    return one


_ONCE = (Column.NAME, Column.TIER, Column.KIND, Column.PAPER, Column.CHASE)


def _faults(sheet: Sheet, heading: Line, uses: list[Use]) -> list[Fault]:
    faults = []
    for column in _ONCE:
        places = [one for one in uses if one.column is column]
        for one in places[1:]:
            said = COLUMN_WORDS[column]
            first = letter(places[0].place)
            faults.append(
                sheet.fault(
                    heading.number,
                    one.place,
                    say(
                        "“{heading}”和 {first} 列“{places_heading}”都像是{said}；请用 --column "
                        "'{heading}=不用' 说明哪一列不用",
                        heading=one.heading,
                        first=first,
                        places_heading=places[0].heading,
                        said=said,
                    ),
                )
            )
    return faults
