"""Owns the widths of characters: read from the same faces that the page is set in."""

import re
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dispatch.render import faces

# Without a face a Chinese character is as wide as it is high; the shape of the page holds.
_SQUARE = 1.0
_BOLD = 700


@dataclass(frozen=True, slots=True)
class Face:
    """One face: which file, which of its fonts, of which family, how heavy (CSS weight)."""

    path: Path
    index: int
    family: str
    weight: int


def advance_of(stack: str, weight: int = 400) -> Callable[[str], float]:
    """The width in ems of a character set in a stack of families, first that has it first."""
    chosen = tuple(face for family in _families(stack) if (face := _face(family, weight)))

    @lru_cache(maxsize=8192)
    def advance(character: str) -> float:
        for face in chosen:
            width = _widths(face).get(ord(character))
            if width is not None:
                return width
        return _SQUARE if ord(character) > 0xFF else _SQUARE / 2

    return advance


def fingerprint(stacks: Iterable[str]) -> bytes:
    """Which faces these stacks are set in on this machine: another face makes another page."""
    chosen = [face for stack in stacks for name in _families(stack) if (face := _face(name, 400))]
    return repr([(str(one.path), one.index, one.weight) for one in chosen]).encode()


def family_of(stack: str) -> str | None:
    """The first family of a stack that this machine has."""
    return next((name for name in _families(stack) if _face(name, 400)), None)


def _families(stack: str) -> list[str]:
    return re.findall(r'"([^"]+)"', stack)


@lru_cache(maxsize=256)
def _face(family: str, weight: int) -> Face | None:
    """The face of a family whose weight is nearest."""
    known = [one for one in _known() if one.family == family]
    return min(known, key=lambda one: abs(one.weight - weight), default=None)


@lru_cache(maxsize=1)
def _known() -> tuple[Face, ...]:
    return (*_installed(), *_of_the_system())


def _installed() -> list[Face]:
    found = []
    for path in faces.installed():
        family, _, style = path.stem.partition("-")
        found.append(Face(path, 0, family, _BOLD if style == "Bold" else 400))
    return found


def _of_the_system() -> list[Face]:
    """What fontconfig knows; an empty list where it is not installed."""
    form = "%{file}\t%{index}\t%{weight}\t%{family}\n"
    try:
        listed = subprocess.run(  # noqa: S603 - nothing in it comes from outside
            ["fc-list", ":lang=zh-cn", "--format", form],  # noqa: S607 - fontconfig's own
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    found = []
    for line in listed.splitlines():
        path, index, weight, families = line.split("\t")
        # Above 16 bits stand the instances of variable fonts, which have widths of their own.
        if index.isdigit() and int(index) < 1 << 16:
            found += [
                Face(Path(path), int(index), one, _css(weight)) for one in families.split(",")
            ]
    return found


# Fontconfig's own scale: 50 light, 80 regular, 180 semibold, 200 bold, 210 black.
_CSS_WEIGHTS = ((50, 300), (80, 400), (180, 600), (200, 700), (210, 900))


def _css(fontconfig: str) -> int:
    number = float(fontconfig) if re.fullmatch(r"[\d.]+", fontconfig) else 80.0
    return min(_CSS_WEIGHTS, key=lambda pair: abs(pair[0] - number))[1]


class _Widths:
    """The characters of a face and their widths: most are square, so only the others are kept."""

    def __init__(self, widths: dict[int, float]) -> None:
        self._others = {code: width for code, width in widths.items() if width != _SQUARE}
        self._square = bytearray(max(widths, default=0) // 8 + 1)
        for code in widths.keys() - self._others.keys():
            self._square[code >> 3] |= 1 << (code & 7)

    def get(self, code: int) -> float | None:
        """The width in ems; None where the face has no such character."""
        if code in self._others:
            return self._others[code]
        at = code >> 3
        return _SQUARE if at < len(self._square) and self._square[at] >> (code & 7) & 1 else None


@lru_cache(maxsize=64)
def _widths(face: Face) -> _Widths:
    """What a face has; nothing where it cannot be read."""
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(face.path, fontNumber=face.index, lazy=True) as font:
            # Glyphs go by number here: reading their names takes longer than all the rest.
            font.setGlyphOrder(range(font["maxp"].numGlyphs))
            units, widths = font["head"].unitsPerEm, font["hmtx"]
            named = font.getBestCmap().items()
            return _Widths({code: widths[name][0] / units for code, name in named})
    except (TTLibError, OSError, KeyError, TypeError):
        return _Widths({})


@lru_cache(maxsize=8192)
def on_this_machine(character: str) -> bool:
    """Whether any face of this machine has a character."""
    return any(_widths(face).get(ord(character)) is not None for face in _known())
