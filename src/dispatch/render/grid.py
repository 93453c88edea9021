"""Owns the figures of the page, in points: GB/T 9704-2012, and the custom of the 简报 for its head.

28 × 16 pt is wider than 156 mm and 22 × 29 pt higher than 225 mm, so characters and lines stand
a hair closer; the exact quotients would lose the last one to rounding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from dispatch.issue import DocumentStyle, Layout

MM = 72 / 25.4
MEASURE = 442.2
SIZE, SPACING, PITCH = 16.0, -0.21, 28.98
INDENT = 2 * (SIZE + SPACING)
TITLE_SIZE, TITLE_PITCH = 22.0, 36.0
# 4号; a line is the character and 7/8 of the body's (clause 3.2).
TAIL_SIZE, TAIL_PITCH = 14.0, 28.0
TAIL_LABEL = 2 * TAIL_SIZE
TAIL_MEASURE = MEASURE - 2 * TAIL_SIZE - TAIL_LABEL
# With more lines than this the tail begins under the text and only its end stands at the foot.
TAIL_AT_FOOT = 16
TABLE_SIZE = 14.0

_MARK_LINE = 1.25
# From the top of a line box of 1.25 em to the top of its characters' ink, in ems.
_INK = 0.2
_MARK_TOP = 35 * MM
_RULE_GAP = 4 * MM
_RULE = 0.7 * MM


@dataclass(frozen=True, slots=True)
class Head:
    """Where the parts of the first page's head stand: points below the top of the type area."""

    size: float
    notices: tuple[float, ...]
    mark: float
    number: float
    imprint: float | None
    rule: float
    title: float | None
    height: float


def mark_size(lines: Sequence[str], cap: float = 62.0) -> float:
    """As large as the measure carries the longest line of the mark, 62 and `cap` at the most."""
    longest = max((len(line) for line in lines), default=1)
    return round(min(62.0, cap, MEASURE * 0.96 / max(longest, 1)), 1)


def head_of(style: DocumentStyle, masthead: Sequence[str], notices: int, title_lines: int) -> Head:
    """The head of the first page; below it the text stands on the grid."""
    tops = tuple(row * PITCH for row in range(notices))
    if style.layout is Layout.OFFICIAL:
        size = mark_size(masthead)
        return _official(size, len(masthead) * size * _MARK_LINE, tops, title_lines)
    size = mark_size(masthead, max(30.0, (_THIRD - _BELOW) / len(masthead) / _MARK_LINE))
    return _bulletin(size, len(masthead) * size * _MARK_LINE, tops, title_lines)


# Six lines down the red rule stands at 99 mm, a third of the page; so much is under the mark.
_THIRD = 6 * PITCH
_BELOW = 4 + PITCH + 6 + PITCH + _RULE_GAP


def _bulletin(size: float, high: float, notices: tuple[float, ...], titles: int) -> Head:
    """The red rule closes the upper third of the page."""
    above = len(notices) * PITCH
    rule = max(_THIRD, _on_grid(above + high + _BELOW))
    imprint = rule - _RULE_GAP - PITCH
    number = imprint - 6 - PITCH
    mark = above + (number - above - high) / 2
    title = rule + PITCH if titles else None
    height = rule + PITCH if title is None else _on_grid(title + titles * TITLE_PITCH + PITCH / 2)
    return Head(size, notices, mark, number, imprint, rule, title, height)


def _official(size: float, high: float, notices: tuple[float, ...], titles: int) -> Head:
    """Clauses 7.2.4 to 7.3.1: 35 mm, two lines, 4 mm, two lines."""
    mark = _MARK_TOP - _INK * size
    number = mark + high + 2 * PITCH
    rule = number + PITCH + _RULE_GAP
    after = rule + _RULE + 2 * PITCH
    title = after if titles else None
    height = _on_grid(after + titles * TITLE_PITCH + PITCH / 2 if titles else rule + PITCH)
    return Head(size, notices, mark, number, None, rule, title, height)


def _on_grid(height: float) -> float:
    return ceil(round(height / PITCH, 3)) * PITCH
