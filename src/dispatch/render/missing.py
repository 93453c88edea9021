"""Owns the characters that no face here has: found with their places, and stood in for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dispatch.issue import Issue, Item
from dispatch.render.metrics import on_this_machine
from dispatch.render.naming import printed_number
from dispatch.tiers import Tier
from dispatch.words import Words, say, say_as

# The printer's own mark for a sort that is not in the case.
STAND_IN = "〓"


@dataclass(frozen=True, slots=True)
class Missing:
    """A character without a face, and where it first stands."""

    character: str
    place: Words

    def __str__(self) -> str:
        return f"{self.character} (U+{ord(self.character):04X})"


def missing_from(issue: Issue) -> tuple[Missing, ...]:
    """Each missing character once, at the first place where it stands."""
    found: dict[str, Missing] = {}
    for text, place in _texts(issue):
        for one in _without_face(text):
            found.setdefault(one, Missing(one, place))
    return tuple(found.values())


def printable(issue: Issue) -> Issue:
    """The issue with 〓 for what no face has: never an empty box."""
    gone = "".join(one.character for one in missing_from(issue))
    if not gone:
        return issue
    table = str.maketrans(dict.fromkeys(gone, STAND_IN))
    sections = tuple(
        replace(
            section,
            heading=section.heading and section.heading.translate(table),
            items=tuple(_item(item, table) for item in section.items),
        )
        for section in issue.sections
    )
    listed = {
        name: tuple(
            replace(p, name=p.name.translate(table)) for p in getattr(issue.distribution, name)
        )
        for name in ("reported_up", "sent_across", "issued_down")
    }
    return replace(
        issue,
        sections=sections,
        distribution=replace(issue.distribution, **listed),
        office=issue.office.translate(table),
        masthead=tuple(line.translate(table) for line in issue.masthead),
        title=issue.title and issue.title.translate(table),
    )


def _item(item: Item, table: dict[int, str]) -> Item:
    return replace(
        item,
        text=item.text.translate(table),
        heading=item.heading and item.heading.translate(table),
        table=tuple(tuple(cell.translate(table) for cell in row) for row in item.table),
    )


def _without_face(text: str) -> Iterator[str]:
    for one in dict.fromkeys(text):
        if ord(one) > 0x7F and not one.isspace() and not on_this_machine(one):
            yield one


def _texts(issue: Issue) -> Iterator[tuple[str, Words]]:
    head = say_as("missing", "报头")
    yield "".join([*issue.masthead, issue.office, printed_number(issue), issue.title or ""]), head
    for number, section in enumerate(issue.sections, start=1):
        name = section.heading or str(number)
        yield section.heading or "", say("标题“{name}”", name=name)
        for at, item in enumerate(section.items, start=1):
            cells = "".join(cell for row in item.table for cell in row)
            place = say("“{name}”第 {at} 段", name=name, at=at)
            yield f"{item.heading or ''}{item.text}{cells}", place
    for tier in Tier:
        for party in issue.distribution.of(tier):
            yield party.name, say("文末“{tier_value}”", tier_value=tier.value)
