"""Owns a table in the document's look: the register and the report as PDF, and their picture."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dispatch.issue import DocumentStyle
from dispatch.render import faces
from dispatch.render.pages import lay_out
from dispatch.render.plotting import BOTTOM, HEIGHT, LEFT, RIGHT, TOP, WIDTH, Bar
from dispatch.render.templates import environment, rendered


@dataclass(frozen=True, slots=True)
class Heading:
    """A column's heading; `width` is its share of the whole."""

    words: str
    width: float
    centred: bool


@dataclass(frozen=True, slots=True)
class Bars:
    """A picture of bars: its title, the bars, and what each kind of block means."""

    title: str
    bars: tuple[Bar, ...]
    legend: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What stands on the pages, in the order of the page; all of it is text already."""

    language: str
    mark: str
    imprint: tuple[str, str]
    title: str
    above: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[str]]
    totals: Sequence[str]
    below: str
    page: tuple[str, str, str]
    bars: Bars | None = None


_MEASURES = {
    "width": WIDTH,
    "height": HEIGHT,
    "left": LEFT,
    "right": WIDTH - RIGHT,
    "top": TOP,
    "bottom": HEIGHT - BOTTOM,
}
# What the templates of tables are filled with; None is not looked into.
TABLE_NAMES: dict[str, object] = {
    "table": Table,
    "style": DocumentStyle(),
    "stacks": faces.stacks(),
    "bars": Bars,
    **dict.fromkeys(("shares", "faces", "alone")),
    **_MEASURES,
}


def table_html(table: Table, style: DocumentStyle, templates: Path | None) -> str:
    """The HTML that the PDF is made of."""
    whole = sum(one.width for one in table.headings)
    values = {
        "table": table,
        "shares": [f"{100 * one.width / whole:.2f}" for one in table.headings],
        "style": style,
        "faces": faces.rules(),
        "stacks": faces.stacks(style.faces),
        **_bars_values(table.bars),
    }
    return rendered(environment(templates), "table/table.html.j2", values)


def table_pdf(table: Table, style: DocumentStyle, templates: Path | None) -> bytes:
    """The pages as PDF/A-2u; the same table gives the same bytes."""
    page = table_html(table, style, templates)
    return lay_out(page).pdf(hashlib.sha256(page.encode()).hexdigest())


def bars_svg(bars: Bars, templates: Path | None) -> str:
    """The picture by itself, as an SVG file."""
    values = _bars_values(bars) | {"alone": True}
    return rendered(environment(templates), "table/bars.html.j2", values)


def _bars_values(bars: Bars | None) -> dict[str, object]:
    return {"bars": bars, "alone": False, **_MEASURES}
