"""Owns the tail (版记) as it is set: rows of whole lines, the last of them at the page's foot."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dispatch.issue import Contact, DocumentStyle, Issue, Layout, Party
from dispatch.render import grid
from dispatch.render.naming import printed_day, printed_parties
from dispatch.render.setting import Setter
from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True)
class Row:
    """What stands between two rules: a label, lines set after it, and what ends at the right."""

    label: str
    lines: tuple[str, ...]
    right: str = ""


@dataclass(frozen=True, slots=True)
class Tail:
    """`flowing` rows run on under the text; those at the `foot` stand at the page's end."""

    flowing: tuple[Row, ...]
    foot: tuple[Row, ...]


def tail_of(issue: Issue, style: DocumentStyle, setter: Setter) -> Tail:
    """The tiers in their order, the contact, and the imprint where the office prints one."""
    rows = [
        Row(f"{tier.value}：", _names(issue.distribution.of(tier), style, setter))
        for tier in Tier
        if issue.distribution.of(tier)
    ]
    if issue.contact is not None:
        rows.append(Row("", setter.names(_contact(issue.contact))))
    if style.imprint:
        rows.append(Row("", (issue.office,), right=f"{printed_day(issue.date)}印发"))
    return _divided(rows)


def _names(listed: Sequence[Party], style: DocumentStyle, setter: Setter) -> tuple[str, ...]:
    """The names of a tier; persons begin a line of their own, so that their columns align."""
    marked = list(printed_parties(listed))
    if style.layout is Layout.OFFICIAL:
        marked[-1] += "。"  # 7.4.2
    together = setter.names(marked)
    units = sum(not one.is_person for one in listed)
    if len(together) == 1:
        return together
    return (*setter.names(marked[:units]), *setter.names(marked[units:]))


def _contact(contact: Contact) -> list[str]:
    known = (("联系人", contact.name), ("电话", contact.phone), ("邮箱", contact.mail))
    return [f"{label}：{value}\u3000" for label, value in known if value]


def _divided(rows: Sequence[Row]) -> Tail:
    """So many lines at the foot as a page holds beside some text; the rest before them."""
    flowing: list[Row] = []
    left = list(rows)
    over = sum(len(row.lines) for row in rows) - grid.TAIL_AT_FOOT
    while over > 0 and left:
        row = left.pop(0)
        if len(row.lines) <= over:
            flowing.append(row)
            over -= len(row.lines)
            continue
        flowing.append(replace(row, lines=row.lines[:over]))
        left.insert(0, Row("", row.lines[over:]))
        break
    return Tail(tuple(flowing), tuple(left))
