"""Owns issues/2023-06.md: a YAML head and plain Markdown, as a person would write it by hand."""

import re
from datetime import date
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from dispatch import notation
from dispatch.errors import Fault, InputError
from dispatch.issue import tail
from dispatch.issue.figures import picture_in, table_in, with_figures, written_table
from dispatch.issue.marked import Line, Understood
from dispatch.issue.parsing import parse
from dispatch.issue.values import (
    Contact,
    Distribution,
    Enclosure,
    Issue,
    IssueNumber,
    Item,
    Section,
)
from dispatch.tiers import Tier
from dispatch.words import say

_HEAD = re.compile(r"\A---[ \t]*\r?\n(?P<head>.*?)^---[ \t]*\r?$\n?", re.DOTALL | re.MULTILINE)
Text = Annotated[str, Field(min_length=1)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _ContactForm(_Form):
    name: str | None = None
    phone: str | None = None
    mail: str | None = None


class _EnclosureForm(_Form):
    file: Text
    tiers: list[Tier] = list(Tier)


def _as_enclosure(value: Any) -> Any:
    return {"file": value} if isinstance(value, str) else value


class _HeadForm(_Form):
    series: Text
    office: str = ""
    year: Annotated[int, Field(strict=True, ge=1949, le=9999)]
    number: Annotated[int, Field(strict=True, ge=1, le=999)]
    date: date
    total_number: Annotated[int, Field(strict=True, ge=1)] | None = None
    supplement: bool = False
    masthead: list[Text] = []
    title: str | None = None
    contact: _ContactForm | None = None
    notices: list[Text] = []
    attachments: list[Annotated[_EnclosureForm, BeforeValidator(_as_enclosure)]] = []
    notes: dict[Tier, Text] = {}


def read_source(text: str, file: str) -> Understood:
    """An issue file; one without a head is read as staff's text. InputError with every fault."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    found = _HEAD.match(text)
    if found is None:
        return parse(lines_of(text), file)
    notes = notation.read(found["head"], file, first_line=2)
    head = notation.fill(_HeadForm, notes, of=say("{file} 的开头", file=file))
    first = text[: found.end()].count("\n") + 1
    sections, distribution = _body(text[found.end() :], file, first)
    issue = Issue(
        number=IssueNumber(head.year, head.number, head.supplement),
        series=head.series,
        office=head.office,
        date=head.date,
        masthead=tuple(head.masthead) or (head.series,),
        sections=sections,
        distribution=distribution,
        contact=None if head.contact is None else Contact(**head.contact.model_dump()),
        total_number=head.total_number,
        title=head.title,
        notices=tuple(head.notices),
        attachments=tuple(Enclosure(one.file, tuple(one.tiers)) for one in head.attachments),
        notes=tuple((tier, head.notes[tier]) for tier in Tier if tier in head.notes),
    )
    return Understood(issue, ())


def lines_of(text: str) -> list[Line]:
    """Plain or Markdown text as marked lines: #, ## and ### are headings."""
    lines = []
    for number, raw in enumerate(text.splitlines(), start=1):
        found = re.match(r"^(#{1,6})\s+(.*)$", raw)
        if found:
            lines.append(Line(found[2].strip(), number, heading_level=min(len(found[1]), 3)))
        else:
            lines.append(Line(raw.strip(), number))
    return list(with_figures(lines))


def _body(text: str, file: str, first: int) -> tuple[tuple[Section, ...], Distribution]:
    """Sections, items and the three lines of the tail; here nothing is guessed or joined."""
    blocks = _blocks(text, first)
    by_tier: dict[Tier, list[str]] = {}
    while blocks and (labelled := _labelled(blocks[-1][1])):
        by_tier = {**labelled, **by_tier}
        blocks.pop()
    sections: list[Section] = []
    heading: str | None = None
    items: list[Item] = []
    pending: str | None = None
    for _, block in blocks:
        if block.startswith("### "):
            pending = block[4:].strip()
        elif block.startswith(("# ", "## ")):
            if heading is not None or items:
                sections.append(Section(heading, tuple(items)))
            heading, items, pending = block.lstrip("#").strip(), [], None
        else:
            items.append(_item(block, pending))
            pending = None
    if heading is not None or items:
        sections.append(Section(heading, tuple(items)))
    if not any(section.items for section in sections):
        raise InputError(
            say("{file} 没有正文。", file=file),
            faults=[Fault(say("这里以下应当有正文"), file, first)],
        )
    return tuple(sections), tail.distribution(by_tier)


def _item(block: str, heading: str | None) -> Item:
    lines = block.splitlines()
    if table := table_in(lines):
        return Item("", heading, table=table)
    if found := picture_in(block):
        return Item(found[0], heading, picture=found[1])
    return Item(_unescaped("".join(lines)), heading)


def _blocks(text: str, first: int) -> list[tuple[int, str]]:
    """Paragraphs between blank lines, each with its first line's number; headings stand alone."""
    blocks: list[tuple[int, str]] = []
    gathered: list[str] = []
    for number, line in enumerate([*text.splitlines(), ""], start=first):
        alone = line.startswith("#")
        if gathered and (alone or not line.strip()):
            blocks.append((number - len(gathered), "\n".join(gathered)))
            gathered = []
        if alone:
            blocks.append((number, line.strip()))
        elif line.strip():
            gathered.append(line.strip())
    return blocks


def _labelled(block: str) -> dict[Tier, list[str]]:
    """The tail lines of a block; empty where any of its lines has no label."""
    found: dict[Tier, list[str]] = {}
    for line in block.splitlines():
        labelled = tail.label_of(line)
        if labelled is None:
            return {}
        found.setdefault(labelled[0], []).append(labelled[1])
    return found


def _escaped(text: str) -> str:
    """A paragraph that would read as a heading or as a line of the tail is marked as text."""
    special = text.startswith(("#", "\\", "|", "![")) or tail.label_of(text)
    return "\\" + text if special else text


def _unescaped(text: str) -> str:
    return text.removeprefix("\\")


def write_source(issue: Issue) -> str:
    """The issue as a file; `read_source` gives the same issue back."""
    head: dict[str, Any] = {}
    if issue.masthead != (issue.series,):
        head["masthead"] = list(issue.masthead)
    head["series"] = issue.series
    head["office"] = issue.office
    head["year"] = issue.number.year
    head["number"] = issue.number.number
    if issue.number.supplement:
        head["supplement"] = True
    if issue.total_number is not None:
        head["total_number"] = issue.total_number
    head["date"] = issue.date
    if issue.title is not None:
        head["title"] = issue.title
    if issue.contact is not None:
        contact = issue.contact
        known = {"name": contact.name, "phone": contact.phone, "mail": contact.mail}
        head["contact"] = {key: value for key, value in known.items() if value is not None}
    if issue.notices:
        head["notices"] = list(issue.notices)
    if issue.attachments:
        head["attachments"] = [_written_enclosure(one) for one in issue.attachments]
    if issue.notes:
        head["notes"] = {tier.value: note for tier, note in issue.notes}
    return f"---\n{notation.write(head)}---\n\n" + "\n\n".join(_written_body(issue)) + "\n"


def _written_enclosure(one: Enclosure) -> Any:
    if one.tiers == tuple(Tier):
        return one.path
    return {"file": one.path, "tiers": [tier.value for tier in one.tiers]}


def _written_item(item: Item) -> str:
    if item.table:
        return written_table(item.table)
    if item.picture is not None:
        return f"![{item.text}]({item.picture})"
    return _escaped(item.text)


def _written_body(issue: Issue) -> list[str]:
    blocks = []
    for section in issue.sections:
        if section.heading is not None:
            blocks.append(f"## {section.heading}")
        for item in section.items:
            if item.heading is not None:
                blocks.append(f"### {item.heading}")
            blocks.append(_written_item(item))
    lines = [
        f"{tier}：{tail.written(issue.distribution.of(tier))}"
        for tier in Tier
        if issue.distribution.of(tier)
    ]
    return [*blocks, "\n".join(lines)] if lines else blocks
