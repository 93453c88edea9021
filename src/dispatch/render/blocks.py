"""Owns the body of the document as a flat run of blocks, each with its lines set."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from markupsafe import Markup

from dispatch.issue import Issue, Item, Section, is_numbered
from dispatch.render.linebreaking import Line
from dispatch.render.naming import printed_heading
from dispatch.render.setting import Setter, as_html

# Of the last paragraph, this many lines go along with a tail that has no room on its page.
_CARRIED = 2


@dataclass(frozen=True, slots=True)
class Block:
    """One block: `kind` is section, numbered, heading, paragraph, run-over, table or picture.

    `carried` blocks begin a new page, so that the tail does not stand there alone.
    """

    kind: str
    lines: tuple[Line, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    picture: str = ""
    caption: str = ""
    carried: bool = False

    @property
    def html(self) -> Markup:
        return as_html(self.lines)


def blocks_of(issue: Issue, setter: Setter, *, carry: bool = False) -> tuple[Block, ...]:
    """The blocks of an issue; with `carry`, its end begins a new page."""
    found = [block for section in issue.sections for block in _section(section, setter)]
    return tuple(_carried(found)) if carry else tuple(found)


def _section(section: Section, setter: Setter) -> Iterator[Block]:
    if section.heading is not None:
        numbered = is_numbered(section.heading)
        lines = setter.heading(printed_heading(section.heading), numbered=numbered)
        yield Block("numbered" if numbered else "section", lines)
    for item in section.items:
        yield from _item(item, setter)


def _item(item: Item, setter: Setter) -> Iterator[Block]:
    if item.heading is not None:
        yield Block("heading", setter.paragraph(item.heading, "kai"))
    if item.table:
        yield Block("table", rows=item.table)
    elif item.picture:
        yield Block("picture", picture=item.picture, caption=item.text)
    elif item.text:
        yield Block("paragraph", setter.paragraph(item.text))


def _carried(blocks: list[Block]) -> list[Block]:
    """The last lines on a new page; a short last paragraph whole, with the headings above it."""
    if not blocks:
        return blocks
    last = blocks[-1]
    if last.kind == "paragraph" and len(last.lines) > _CARRIED + 1:
        kept = replace(last, lines=last.lines[:-_CARRIED])
        return [*blocks[:-1], kept, Block("run-over", last.lines[-_CARRIED:], carried=True)]
    first = len(blocks) - 1
    while first > 0 and blocks[first - 1].kind in ("section", "numbered", "heading"):
        first -= 1
    return [*blocks[:first], replace(blocks[first], carried=True), *blocks[first + 1 :]]
