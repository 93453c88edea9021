"""Owns the parsing of marked text into an Issue: masthead, sections, tail, and every doubt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from dispatch.errors import Fault, InputError
from dispatch.issue import tail
from dispatch.issue.figures import spread, tidy
from dispatch.issue.marked import Line, Understood, doubt
from dispatch.issue.numbers import find_date, find_issue, find_total
from dispatch.issue.text import (
    heading_of,
    is_item_heading,
    mended,
    paragraphs,
    uses_marks,
    without_page_numbers,
)
from dispatch.issue.values import Contact, Distribution, Issue, IssueNumber, Item, Section
from dispatch.tiers import Tier
from dispatch.words import say

_OFFICE_END = re.compile(r"(专班|办公室|委员会|领导小组|指挥部|办|局|委|府|组|中心|部)$")
_MONTH_DAY = re.compile(r"^\s*(?:\D{0,20}?)(\d{1,2})月(\d{1,2})日")


@dataclass(slots=True)
class _Head:
    """The masthead as far as it is read."""

    masthead: list[str] = field(default_factory=list)
    number: IssueNumber | None = None
    total: int | None = None
    office: str | None = None
    day: date | None = None
    impossible: int | None = None
    year: int | None = None


def parse(lines: Sequence[Line], file: str) -> Understood:
    """Staff's text as an Issue; raises InputError with all that a bulletin must have and lacks."""
    clean, faults = mended(without_page_numbers(spread(lines)), file)
    text = [line for line in clean if line.text or line.is_figure]
    head_lines, body, tails = _three(text)
    head = _read_head(head_lines)
    distribution, contact, tail_faults = _read_tail(tails, file)
    sections, body_faults = _read_body(body, file)
    _must_have(head, sections, file)
    assert head.number is not None
    assert head.day is not None
    faults += [*body_faults, *tail_faults, *_head_doubts(head, file, distribution, contact)]
    issue = Issue(
        number=head.number,
        series=head.masthead[-1],
        office=head.office or "",
        date=head.day,
        masthead=tuple(head.masthead),
        sections=sections,
        distribution=distribution,
        contact=contact,
        total_number=head.total,
    )
    return Understood(issue, tuple(sorted(faults, key=lambda fault: fault.line or 0)))


def _three(lines: Sequence[Line]) -> tuple[list[Line], list[Line], list[Line]]:
    """Masthead, body and tail; the tail begins at the first label after which no text follows."""
    start = _body_start(lines)
    end = len(lines)
    for index in range(len(lines) - 1, start - 1, -1):
        if _is_label(lines, index, end) or (
            end == len(lines) and (tail.is_contact(lines[index].text) or _is_imprint(lines[index]))
        ):
            end = index
        elif end < len(lines) and index < end - 6:
            break
    return list(lines[:start]), list(lines[start:end]), list(lines[end:])


def _is_label(lines: Sequence[Line], index: int, end: int) -> bool:
    """A tail line; a sentence that begins with 发：, or has sentences under it, is none."""
    if tail.label_of(lines[index].text) is None or tail.is_prose(lines[index].text):
        return False
    under = lines[index + 1 : end]
    return not any(tail.is_sentence(line.text) for line in under if not tail.is_contact(line.text))


def _is_imprint(line: Line) -> bool:
    return tail.is_imprint(line.text)


def _body_start(lines: Sequence[Line]) -> int:
    """After the date line of the masthead, or at the first heading."""
    marked = uses_marks(lines)
    dated = None
    for index, line in enumerate(lines[:14]):
        if marked and heading_of(line, marked=True) is not None:
            return index
        if dated is None and find_date(line.text)[0] and len(line.text) < 50:
            dated = index
    if dated is not None:
        return dated + 1
    return min(4, len(lines))


def _read_head(lines: Sequence[Line]) -> _Head:
    head = _Head()
    for line in lines:
        text = re.sub(r"[（(]\s*[）)]", "", line.text).strip()
        day, impossible = find_date(text)
        issue = find_issue(text)
        if issue is not None and head.number is None:
            head.year = issue[0]
            head.number = IssueNumber(issue[0] or 0, issue[1], supplement=issue[2])
            head.total = find_total(text)
        elif day is not None or impossible:
            head.day = head.day or day
            head.impossible = line.number if impossible else head.impossible
            rest = re.sub(r"\S{4}\s*年.*日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}", "", text).strip(" 　")
            rest = rest.removesuffix("编").removesuffix("主办").rstrip(" 　")
            head.office = head.office or rest or None
        elif head.number is None:
            head.masthead.append(text)
        elif find_total(text) and head.total is None:
            head.total = find_total(text)
        else:
            head.office = head.office or text.removesuffix("编").strip()
    if head.number is not None and head.number.year == 0 and head.day is not None:
        head.number = IssueNumber(head.day.year, head.number.number, head.number.supplement)
    return head


def _must_have(head: _Head, sections: tuple[Section, ...], file: str) -> None:
    missing = []
    if not head.masthead:
        missing.append(say("找不到报头（简报名称）"))
    if head.number is None or head.number.year == 0:
        missing.append(say("找不到期号（如 2023年第6期）"))
    if head.day is None:
        missing.append(say("找不到日期（如 2023年8月30日）"))
    if not any(section.items for section in sections):
        missing.append(say("没有正文"))
    if missing:
        raise InputError(
            say("{file} 不像一期简报，没有写出任何文件。", file=file),
            faults=[Fault(one, file, head.impossible) for one in missing],
            advice=say("请补上以上各项，或核对是否选错了文件。"),
        )


def _head_doubts(
    head: _Head, file: str, distribution: Distribution, contact: Contact | None
) -> list[Fault]:
    doubts = []
    if head.year is None:
        doubts.append(
            doubt(
                say("期号没有写年份，按日期的年份算"),
                file,
                None,
            )
        )
    elif head.day is not None and head.year != head.day.year:
        doubts.append(
            doubt(
                say("期号的年份与日期不同"),
                file,
                None,
            )
        )
    if not head.office:
        doubts.append(doubt(say("没有找到编发单位"), file, None))
    if not any(distribution.of(tier) for tier in Tier):
        doubts.append(doubt(say("文末没有 报、送、发"), file, None))
    if contact is None:
        doubts.append(doubt(say("文末没有联系人"), file, None))
    return doubts


def _read_body(lines: Sequence[Line], file: str) -> tuple[tuple[Section, ...], list[Fault]]:
    marked = uses_marks(lines)
    sections: list[Section] = []
    faults: list[Fault] = []
    heading: str | None = None
    gathered: list[Line] = []
    for line in lines:
        found = heading_of(line, marked=marked)
        if found is None:
            gathered.append(line)
            continue
        _close(sections, faults, heading, gathered, file)
        heading, gathered = found, []
    _close(sections, faults, heading, gathered, file)
    return tuple(sections), faults


def _close(
    sections: list[Section], faults: list[Fault], heading: str | None, lines: list[Line], file: str
) -> None:
    if heading is None and not lines:
        return
    if heading is not None and not lines:
        faults.append(doubt(say("“{heading}”下面没有内容", heading=heading), file, None))
    items, doubts = _items(lines, file)
    sections.append(Section(heading, items))
    faults.extend(doubts)


def _items(lines: list[Line], file: str) -> tuple[tuple[Item, ...], list[Fault]]:
    items: list[Item] = []
    faults: list[Fault] = []
    pending: str | None = None
    dated = sum(bool(_MONTH_DAY.match(line.text)) for line in lines)
    for group, doubts in _paragraphs_and_headings(lines, file):
        faults.extend(doubts)
        if _is_caption(group, items):
            items[-1] = replace(items[-1], text=group[0].text)
            continue
        if group[0].is_figure:
            items.append(Item(group[0].text, pending, tidy(group[0].table), group[0].picture))
            pending = None
            continue
        if len(group) == 1 and group[0].heading_level == 3:
            pending = group[0].text
            continue
        text = "".join(line.text for line in group)
        if dated >= 3 and items and not _MONTH_DAY.match(text) and len(text) > 20:
            faults.append(
                doubt(
                    say("这一段没有日期，也许是上一段的后半"),
                    file,
                    group[0].number,
                )
            )
        items.append(Item(text, pending))
        pending = None
    if pending is not None:
        items.append(Item(pending))
    if len(items) == 1 and items[0].text.startswith("一、"):
        faults.append(doubt(say("只有“一、”，没有“二、”"), file, lines[0].number))
    return tuple(items), faults


def _is_caption(group: list[Line], items: list[Item]) -> bool:
    """A short centred line under a picture that has none yet."""
    line = group[0]
    below_picture = bool(items) and items[-1].picture is not None and not items[-1].text
    return below_picture and len(group) == 1 and line.centred and len(line.text) <= 30


def _paragraphs_and_headings(lines: list[Line], file: str):  # type: ignore[no-untyped-def]
    """Paragraphs, with item headings set apart as lines of level 3 so that nothing joins them."""
    marked = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        is_first = index == 0 or lines[index - 1].text.endswith(("。", "！", "？", "；", "："))
        if is_first and is_item_heading(line, following):
            marked.append(Line(line.text, line.number, heading_level=3))
        else:
            marked.append(line)
    return paragraphs(marked, file)


def _read_tail(
    lines: Sequence[Line], file: str
) -> tuple[Distribution, Contact | None, list[Fault]]:
    by_tier: dict[Tier, list[str]] = {}
    contact: Contact | None = None
    faults: list[Fault] = []
    current: Tier | None = None
    for line in lines:
        labelled = tail.label_of(line.text)
        if labelled is not None:
            current, rest = labelled
            by_tier.setdefault(current, []).append(rest)
            if tail.is_spaced(rest):
                faults.append(
                    doubt(
                        say("这一行的单位之间只有空格，按空格分开了"),
                        file,
                        line.number,
                    )
                )
        elif tail.is_contact(line.text) or (current is None and tail.contact(line.text)):
            contact = contact or tail.contact(line.text)
            current = None
        elif tail.is_imprint(line.text):
            current = None
        elif current is not None:
            by_tier[current].append(line.text)
        else:
            faults.append(
                doubt(
                    say("文末这一行没有采用：{line_text}", line_text=line.text[:30]),
                    file,
                    line.number,
                )
            )
    return tail.distribution(by_tier), contact, faults
