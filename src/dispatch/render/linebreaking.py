"""Owns line breaking: a paragraph and the widths of its characters → lines that end at one edge.

Pango breaks Chinese lines where it should, but its `text-align: justify` widens only spaces, of
which Chinese has none. Here the whole paragraph is weighed at once (Knuth and Plass, 1981) and
each line is given the letter-spacing that carries its last character to the right edge. Pure.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from math import inf

# Marks that must not begin a line, and those that must not end one (行首、行尾禁则).
NO_START = frozenset("，。、；：？！）》」』】〕〉”’·％‰℃,.;:?!)]}%…—～")
NO_END = frozenset("（《「『【〔〈“‘([{￥$№")
# Kept whole: a year, day or figure with its unit (GB/T 9704 7.3.3), a Latin word, —— and ……,
# a character with the marks that combine with it.
_PIECE = re.compile(
    r"[0-9０-９]+(?:[.,:/\-－．][0-9０-９]+)*[%％‰℃]?[年月日时分期号]?"
    r"|[A-Za-z][A-Za-z0-9.@_\-/:+&']*"
    r"|——|……"
    r"|\ufe0f|.[\u0300-\u036f\ufe00-\ufe0f\U000e0100-\U000e01ef]*",
    re.DOTALL,
)
# Points of letter-spacing below which characters touch.
_TIGHTEST = -0.85
# A line is loosened rather than squeezed, and a last line of one character is avoided.
_SQUEEZE, _LONELY, _OVERFLOW = 2.0, 1.5, 1e6
# Of the lines that could end at a place only so many are weighed, the fullest first: a looser one
# is never the best.
_CANDIDATES = 8


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it is set; `spacing` is its letter-spacing in points."""

    text: str
    spacing: float


@dataclass(frozen=True, slots=True)
class Measure:
    """What a paragraph is set into: points, but for `advance`, which is in ems per character."""

    width: float
    size: float
    spacing: float
    advance: Callable[[str], float]
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class _Box:
    """What is never broken: its text, natural width in points, and number of characters."""

    text: str
    width: float
    count: int


def set_lines(text: str, measure: Measure) -> tuple[Line, ...]:
    """The lines of a paragraph; all but the last reach the right edge exactly."""
    boxes = _boxes(text.strip(), measure)
    if not boxes:
        return ()
    ruler = _Ruler.of(boxes, measure)
    ends = _best_breaks(ruler, len(boxes))
    return tuple(_line(ruler, boxes, start, end) for start, end in pairwise([0, *ends]))


def filled_lines(parts: Sequence[str], measure: Measure) -> tuple[str, ...]:
    """Names set one after another, each whole, as many in a line as it holds; ragged."""
    lines: list[str] = []
    room = 0.0
    for part in parts:
        for piece in _fitting(part, measure):
            wide = _natural(piece, measure)
            if lines and wide <= room:
                lines[-1] += piece
                room -= wide
            else:
                lines.append(piece)
                room = measure.width - wide
    return tuple(lines)


def _fitting(part: str, measure: Measure) -> list[str]:
    """A name wider than a line is broken like a paragraph."""
    if _natural(part, measure) <= measure.width:
        return [part]
    return [line.text for line in set_lines(part, measure)]


def _natural(text: str, measure: Measure) -> float:
    return sum(measure.advance(one) * measure.size + measure.spacing for one in text)


def _boxes(text: str, measure: Measure) -> list[_Box]:
    """Pieces, with closing marks tied to what is before and opening ones to what follows."""
    joined: list[str] = []
    for piece in _pieces(text, measure):
        if joined and (piece[0] in NO_START or joined[-1][-1] in NO_END or piece.isspace()):
            joined[-1] += piece
        else:
            joined.append(piece)
    return [_box(one, measure) for one in joined]


def _pieces(text: str, measure: Measure) -> list[str]:
    pieces: list[str] = []
    for found in _PIECE.findall(text):
        # A web address longer than half a line breaks anywhere.
        too_long = _natural(found, measure) > measure.width / 2
        pieces += list(found) if too_long else [found]
    return pieces


def _box(text: str, measure: Measure) -> _Box:
    return _Box(text, sum(measure.advance(one) for one in text) * measure.size, len(text))


@dataclass(frozen=True, slots=True)
class _Ruler:
    """The widths and counts of boxes up to each, so that any run of them is one subtraction."""

    measure: Measure
    widths: tuple[float, ...]
    counts: tuple[int, ...]
    trailing: tuple[tuple[float, int], ...]
    tightest: tuple[float, ...]

    @classmethod
    def of(cls, boxes: Sequence[_Box], measure: Measure) -> "_Ruler":
        widths = (0.0, *accumulate(box.width for box in boxes))
        counts = (0, *accumulate(box.count for box in boxes))
        pairs = zip(widths, counts, strict=True)
        tightest = tuple(width + _TIGHTEST * count for width, count in pairs)
        trailing = tuple(_trailing(box, measure) for box in boxes)
        return cls(measure, widths, counts, trailing, tightest)

    def spacing(self, start: int, end: int) -> float:
        """The letter-spacing at which boxes start…end-1 end at the right edge."""
        wide, dropped = self.trailing[end - 1]
        count = self.counts[end] - self.counts[start] - dropped
        room = self.measure.width - (self.measure.indent if start == 0 else 0.0)
        return (room - (self.widths[end] - self.widths[start] - wide)) / max(count - 1, 1)

    def earliest(self, end: int) -> int:
        """The first box of the longest line that ends before `end`, squeezed as far as may be."""
        wide, dropped = self.trailing[end - 1]
        most = self.tightest[end] - wide - _TIGHTEST * dropped - self.measure.width - _TIGHTEST
        start = min(bisect_left(self.tightest, most - 1e-9), end - 1)
        while start < end - 1 and self.spacing(start, end) < _TIGHTEST:
            start += 1
        return start


def _trailing(box: _Box, measure: Measure) -> tuple[float, int]:
    """Width and number of the spaces at a box's end, which no line ends with."""
    spaces = box.text[len(box.text.rstrip()) :]
    return (_box(spaces, measure).width, len(spaces)) if spaces else (0.0, 0)


def _best_breaks(ruler: _Ruler, count: int) -> list[int]:
    """The ends of the lines for which the sum of their badness is least."""
    best = [0.0] + [inf] * count
    came_from = [0] * (count + 1)
    for end in range(1, count + 1):
        first = ruler.earliest(end)
        latest = end if end == count else min(end, first + _CANDIDATES)
        for start in range(first, latest):
            total = best[start] + _badness(ruler, start, end, last=end == count)
            if total < best[end]:
                best[end], came_from[end] = total, start
    ends, at = [], count
    while at:
        ends.append(at)
        at = came_from[at]
    return ends[::-1]


def _badness(ruler: _Ruler, start: int, end: int, *, last: bool) -> float:
    """How far a line's spacing is from the natural one, squared; vast where it overflows."""
    off = ruler.spacing(start, end) - ruler.measure.spacing
    if last and off >= 0:
        return _LONELY if end - start == 1 and start > 0 else 0.0
    if off < 0:
        return _SQUEEZE * off * off + (_OVERFLOW if off < _TIGHTEST - ruler.measure.spacing else 0)
    return off * off


def _line(ruler: _Ruler, boxes: Sequence[_Box], start: int, end: int) -> Line:
    spacing = ruler.spacing(start, end)
    if end == len(boxes):
        spacing = min(spacing, ruler.measure.spacing)
    return Line("".join(box.text for box in boxes[start:end]).rstrip(), spacing)
