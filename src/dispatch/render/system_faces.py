"""Owns the Chinese faces of a system without fontconfig's `fc-list`: Windows and macOS.

Read out of the font files themselves. Without it every Chinese character would count as missing
there, and be printed as 〓.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".otc"})
_FOLDERS = {
    "win32": ("C:/Windows/Fonts", "~/AppData/Local/Microsoft/Windows/Fonts"),
    "darwin": (
        "/System/Library/Fonts",
        "/System/Library/AssetsV2",
        "/Library/Fonts",
        "~/Library/Fonts",
    ),
}
# OpenType, OS/2 ulCodePageRange1: code page 936, simplified Chinese.
_SIMPLIFIED = 1 << 18
# OpenType, name: the family, and the family that gathers more than four styles.
_FAMILY_NAMES = frozenset({1, 16})


def folders() -> tuple[Path, ...]:
    """Where this system keeps its fonts."""
    return tuple(Path(one).expanduser() for one in _FOLDERS.get(sys.platform, ()))


def faces_in(places: Iterable[Path]) -> Iterator[tuple[Path, int, frozenset[str], int]]:
    """Each face for simplified Chinese: file, index in it, the names of its family, its weight."""
    for place in places:
        for path in sorted(place.rglob("*")) if place.is_dir() else ():
            if path.suffix.lower() in _SUFFIXES:
                yield from _faces_of(path)


def _faces_of(path: Path) -> Iterator[tuple[Path, int, frozenset[str], int]]:
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    try:
        with path.open("rb") as file:
            if path.suffix.lower() in {".ttc", ".otc"}:
                yield from _read(path, list(TTCollection(file, lazy=True).fonts))
            else:
                yield from _read(path, [TTFont(file, lazy=True)])
    except (TTLibError, OSError, KeyError, TypeError, ValueError, AssertionError):
        return  # a face that cannot be read is no face


def _read(path: Path, fonts: list[Any]) -> Iterator[tuple[Path, int, frozenset[str], int]]:
    for index, font in enumerate(fonts):
        about = font["OS/2"]
        if getattr(about, "ulCodePageRange1", 0) & _SIMPLIFIED:
            names = {one.toUnicode() for one in font["name"].names if one.nameID in _FAMILY_NAMES}
            yield path, index, frozenset(names), int(about.usWeightClass)
