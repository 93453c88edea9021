"""Draws curves as SVG, in the look of the manual's pictures: lines, points and words alone."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

_WIDTH, _HEIGHT = 760, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 44, 62, 58
_COLOURS = ("#b3261e", "#1f5f99", "#6a737d")
_STYLE = (
    'text{font:14px "Noto Sans CJK SC","Source Han Sans SC",sans-serif;fill:#24292e}'
    ".t{font-size:17px;font-weight:bold}.s{font-size:12px;fill:#586069}"
)
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Curve:
    """A line through points; `dashed` for what was promised or would be ideal."""

    name: str
    points: Sequence[Point]
    dashed: bool = False
    marked: bool = True


@dataclass(frozen=True, slots=True)
class Chart:
    """Curves over one pair of axes."""

    title: str
    below: str
    beside: str
    curves: Sequence[Curve]
    logarithmic: bool = False
    ticks: Sequence[float] = ()


def draw(chart: Chart, path: Path) -> None:
    """Writes a chart."""
    every = [point for curve in chart.curves for point in curve.points]
    top = _round_up(max(y for _, y in every) * 1.08)
    along = _scale(chart, [x for x, _ in every])

    def up(y: float) -> float:
        return _HEIGHT - _BOTTOM - y / top * (_HEIGHT - _TOP - _BOTTOM)

    body = [*_grid(chart, top, along, up)]
    for n, curve in enumerate(chart.curves):
        body += _curve(curve, _COLOURS[n % len(_COLOURS)], along, up)
        body += _legend(curve, n, _COLOURS[n % len(_COLOURS)])
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}"'
        f' width="{_WIDTH}" height="{_HEIGHT}" role="img"><title>{escape(chart.title)}</title>'
        f'<style>{_STYLE}</style><rect width="100%" height="100%" fill="#fff"/>'
        f'<text class="t" x="{_LEFT}" y="26">{escape(chart.title)}</text>{"".join(body)}</svg>\n',
        encoding="utf-8",
    )


def _scale(chart: Chart, values: Sequence[float]) -> Callable[[float], float]:
    least, most = min(values), max(values)
    wide = _WIDTH - _LEFT - _RIGHT

    def along(x: float) -> float:
        if chart.logarithmic:
            return _LEFT + wide * math.log(x / least) / math.log(most / least)
        return _LEFT + wide * (x - least) / (most - least)

    return along


def _round_up(value: float) -> float:
    step = 10 ** math.floor(math.log10(value))
    return next(one * step for one in (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10) if one * step >= value)


def _grid(
    chart: Chart, top: float, along: Callable[[float], float], up: Callable[[float], float]
) -> list[str]:
    drawn = []
    for part in range(6):
        value = top * part / 5
        y = up(value)
        drawn.append(f'<path d="M{_LEFT} {y:.1f}H{_WIDTH - _RIGHT}" stroke="#e1e4e8"/>')
        drawn.append(
            f'<text class="s" x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{value:g}</text>'
        )
    ticks = chart.ticks or sorted({x for curve in chart.curves for x, _ in curve.points})
    drawn += [
        f'<text class="s" x="{along(tick):.1f}" y="{_HEIGHT - _BOTTOM + 19}"'
        f' text-anchor="middle">{tick:,.0f}</text>'
        for tick in ticks
    ]
    middle = (_LEFT + _WIDTH - _RIGHT) / 2
    drawn.append(
        f'<text x="{middle}" y="{_HEIGHT - 14}" text-anchor="middle">{escape(chart.below)}</text>'
    )
    turned = (_TOP + _HEIGHT - _BOTTOM) / 2
    drawn.append(
        f'<text transform="translate(20 {turned}) rotate(-90)" text-anchor="middle">'
        f"{escape(chart.beside)}</text>"
    )
    return drawn


def _curve(
    curve: Curve, colour: str, along: Callable[[float], float], up: Callable[[float], float]
) -> list[str]:
    placed = [(along(x), up(y)) for x, y in curve.points]
    line = "L".join(f"{x:.1f} {y:.1f}" for x, y in placed)
    dash = ' stroke-dasharray="6 5"' if curve.dashed else ""
    drawn = [f'<path d="M{line}" fill="none" stroke="{colour}" stroke-width="2"{dash}/>']
    if curve.marked and not curve.dashed:
        drawn += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in placed]
    return drawn


def _legend(curve: Curve, n: int, colour: str) -> list[str]:
    x, dash = _LEFT + n * 220, ' stroke-dasharray="6 5"' if curve.dashed else ""
    return [
        f'<path d="M{x} 46h26" stroke="{colour}" stroke-width="2"{dash}/>',
        f'<text class="s" x="{x + 32}" y="50">{escape(curve.name)}</text>',
    ]
