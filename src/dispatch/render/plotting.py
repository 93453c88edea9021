"""Owns the geometry of the pictures: values → points, in the units of an SVG's view box. Pure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, tzinfo

from dispatch.summary import Course, Mark, Period, Punctuality
from dispatch.words import Language

WIDTH, HEIGHT = 760.0, 260.0
LEFT, RIGHT, TOP, BOTTOM = 44.0, 92.0, 34.0, 34.0
_DAY = timedelta(days=1)
# As many dates as stand side by side without touching.
_MOST_TICKS = 9
_ROWS = (TOP - 8, TOP - 21)
# Twice as far as words reach.
_NEAR = 160.0


@dataclass(frozen=True, slots=True)
class Tick:
    at: float
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A tier's curve: its points as SVG writes them, and where its name stands."""

    name: str
    style: int
    points: str
    label: float


@dataclass(frozen=True, slots=True)
class Upright:
    """What fell due or was sent again: an upright line, words above at `beside`."""

    at: float
    words: str
    row: float
    is_deadline: bool
    anchor: str
    beside: float


@dataclass(frozen=True, slots=True)
class Plot:
    """A picture of an issue's course."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    lines: tuple[Line, ...]
    across: tuple[Tick, ...]
    up: tuple[Tick, ...]
    marks: tuple[Upright, ...]


def course_plot(course: Course, zone: tzinfo, language: Language) -> Plot:
    """The share of each tier that has acknowledged, over time, in steps."""
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    span = (course.until - course.since).total_seconds()

    def x(moment: datetime) -> float:
        return round(LEFT + (right - LEFT) * (moment - course.since).total_seconds() / span, 1)

    def y(share: float) -> float:
        return round(bottom - (bottom - TOP) * share, 1)

    lines = []
    for style, (tier, steps) in enumerate(course.steps.items()):
        points, share = [(LEFT, y(0))], 0.0
        for step in steps:
            points.append((x(step.at), y(share)))
            share = step.count / course.of[tier]
            points.append((x(step.at), y(share)))
        points.append((right, y(share)))
        said = f"{tier.value} {len(steps)}/{course.of[tier]}"
        written = " ".join(f"{at:g},{up:g}" for at, up in points)
        lines.append(Line(said, style, written, y(share)))
    return Plot(
        WIDTH, HEIGHT, LEFT, right, TOP, bottom,
        lines=_apart(lines),
        across=tuple(Tick(x(at), words) for at, words in _dates(course, zone)),
        up=tuple(Tick(y(share / 4), f"{25 * share}%") for share in range(5)),
        marks=_marks(course, x, language, right),
    )  # fmt: skip


def _apart(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The names moved so far up or down that none covers another."""
    moved: list[Line] = []
    lowest = HEIGHT - BOTTOM + 4
    for line in sorted(lines, key=lambda one: -one.label):
        at = min(line.label, lowest)
        moved.append(replace(line, label=at))
        lowest = at - 16
    return tuple(sorted(moved, key=lambda one: one.style))


def _dates(course: Course, zone: tzinfo) -> list[tuple[datetime, str]]:
    first = course.since.astimezone(zone)
    span = course.until - course.since
    if span < 2 * _DAY:
        hours = max(1, round(span.total_seconds() / 3600 / (_MOST_TICKS - 1)))
        at = first.replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
        step, form = timedelta(hours=hours), "%H:%M"
    else:
        at = first.replace(hour=0, minute=0, second=0, microsecond=0) + _DAY
        step, form = -(-span // (_MOST_TICKS * _DAY)) * _DAY, "%m-%d"
    found = []
    while at <= course.until:
        found.append((at, f"{at:{form}}"))
        at += step
    return found


def _marks(
    course: Course, x: Callable[[datetime], float], language: Language, right: float
) -> tuple[Upright, ...]:
    marks: list[Upright] = []
    for group in _groups([(x(one.at), one) for one in course.marks]):
        taken = 0.0
        for place, (at, one) in enumerate(group):
            anchor = _anchor(place, len(group), near_edge=at > right - 40)
            said, row = one.words.said_in(language), _ROWS[0]
            if 0 < place < len(group) - 1:
                # Between two others: above them, and unsaid where not even there is room.
                said, row = said if at - _wide(said) / 2 >= taken else "", _ROWS[1]
                taken = at + _wide(said) / 2 if said else taken
            beside = at + {"end": -3.0, "start": 3.0, "middle": 0.0}[anchor]
            marks.append(Upright(at, said, row, one.is_deadline, anchor, beside))
    return tuple(marks)


def _groups(marks: Sequence[tuple[float, Mark]]) -> list[list[tuple[float, Mark]]]:
    """Those whose words might touch, or be crossed by another's line."""
    groups: list[list[tuple[float, Mark]]] = []
    for one in marks:
        if groups and one[0] - groups[-1][-1][0] < _NEAR:
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _anchor(place: int, of: int, *, near_edge: bool) -> str:
    """The words of the first stand before its line, those of the last behind it."""
    if of == 1:
        return "end" if near_edge else "middle"
    return "end" if place == 0 else "start" if place == of - 1 else "middle"


def _wide(words: str) -> float:
    """How far words reach, in letters of 12 points."""
    return sum(12.0 if ord(one) > 0x2E7F else 7.0 for one in words)


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a bar; `words` stands in it where there is room."""

    style: int
    top: float
    height: float
    words: str


@dataclass(frozen=True, slots=True)
class Bar:
    at: float
    width: float
    words: str
    blocks: tuple[Block, ...]


# What is judged, from the foot of a bar upward; NOT_ASKED is not drawn.
DRAWN = (Punctuality.ON_TIME, Punctuality.LATE, Punctuality.NEVER, Punctuality.OPEN)


def period_bars(period: Period) -> tuple[Bar, ...]:
    """A bar an issue, in shares of those it asked for an acknowledgement."""
    right, bottom = WIDTH - RIGHT, HEIGHT - BOTTOM
    slot = (right - LEFT) / max(len(period.numbers), 1)
    wide = min(56.0, slot * 0.6)
    bars = []
    for position, number in enumerate(period.numbers):
        counts = period.by_issue[number]
        asked = sum(counts[which] for which in DRAWN)
        blocks, at = [], bottom
        for style, which in enumerate(DRAWN):
            high = (bottom - TOP) * counts[which] / asked if asked else 0
            at -= high
            said = str(counts[which]) if high >= 9 else ""
            blocks.append(Block(style, round(at, 1), round(high, 1), said))
        middle = LEFT + slot * (position + 0.5)
        bars.append(Bar(round(middle, 1), wide, number, tuple(blocks)))
    return tuple(bars)
