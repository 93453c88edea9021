"""Owns a table that is filed twice, as .xlsx and as PDF: the same cells for both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from dispatch.render import Bars, Heading, Table
from dispatch.tabular import Cell, Column, PrintedSheet
from dispatch.words import Language, Words, harmless, say
from dispatch.workflows.office import Office


@dataclass(frozen=True, slots=True)
class Field:
    """A column: its heading, its width in characters, and how its cells stand."""

    heading: Words
    width: float
    centred: bool = True
    number_format: str | None = None


@dataclass(frozen=True, slots=True)
class Filed:
    """A table and the words around it, in one language."""

    name: str
    title: str
    fields: tuple[Field, ...]
    rows: Sequence[Sequence[Cell]]
    totals: tuple[str, ...]
    below: str


_MADE = say("制表")
_PLACE = "\0"
_PAGE = say("第 {place} 页，共 {place} 页", place=_PLACE)


def sheet(office: Office, filed: Filed, language: Language, now: datetime) -> PrintedSheet:
    """The table as a spreadsheet's page."""
    first, middle, last = _PAGE.said_in(language).split(_PLACE)
    return PrintedSheet(
        name=filed.name,
        title=filed.title,
        above=(office.settings.office, made(office, language, now)),
        columns=tuple(
            Column(one.heading.said_in(language), one.width, one.centred, one.number_format)
            for one in filed.fields
        ),
        rows=filed.rows,
        totals=filed.totals,
        below=filed.below,
        page=f"{first}&P{middle}&N{last}",
    )


def pages(
    office: Office, filed: Filed, language: Language, now: datetime, bars: Bars | None = None
) -> Table:
    """The table as the PDF's pages."""
    first, middle, last = _PAGE.said_in(language).split(_PLACE)
    return Table(
        language="en" if language is Language.ENGLISH else "zh-CN",
        mark=office.settings.bulletin,
        imprint=(office.settings.office, made(office, language, now)),
        title=filed.title,
        above="",
        headings=[
            Heading(one.heading.said_in(language), one.width, one.centred) for one in filed.fields
        ],
        rows=[
            [_said(value, one) for value, one in zip(row, filed.fields, strict=True)]
            for row in filed.rows
        ],
        totals=filed.totals,
        below=filed.below,
        page=(first, middle, last),
        bars=bars,
    )


def made(office: Office, language: Language, now: datetime) -> str:
    """When the table was made, on the office's clock."""
    return f"{_MADE.said_in(language)} {now.astimezone(office.zone):%Y-%m-%d %H:%M}"


def _said(value: Cell, field: Field) -> str:
    match value:
        case None:
            return ""
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case float() if field.number_format == "0%":
            return f"{value:.0%}"
        case float():
            return f"{value:.1f}"
        case _:
            return harmless(str(value))
