"""Owns the faces: which family a text is set in, and which character no face has."""

import sys
from collections.abc import Iterable
from pathlib import Path

_FOLDER = Path(sys.prefix) / "share" / "dispatch" / "fonts"
# Official faces first, the best free ones after; a name that is not installed is passed over.
_STACKS: dict[str, tuple[str, ...]] = {
    "masthead": (
        "方正小标宋_GBK", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "Noto Serif CJK SC",
        "FandolSong",
    ),
    "title": (
        "方正小标宋_GBK", "方正小标宋简体", "FZXiaoBiaoSong-B05S", "Noto Serif CJK SC",
        "FandolSong",
    ),
    "body": (
        "仿宋_GB2312", "FangSong_GB2312", "方正仿宋_GBK", "仿宋", "FangSong", "STFangsong",
        "FandolFang", "Noto Serif CJK SC Light", "Noto Serif CJK SC",
    ),
    "hei": ("黑体", "SimHei", "方正黑体_GBK", "FandolHei", "Noto Sans CJK SC"),
    "kai": (
        "楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "FandolKai", "Noto Serif CJK SC",
    ),
    "number": ("宋体", "SimSun", "FandolSong", "Noto Serif CJK SC"),
}  # fmt: skip
NAMES = tuple(_STACKS)


def stacks(preferred: Iterable[tuple[str, Iterable[str]]] = ()) -> dict[str, str]:
    """Each face's families as CSS writes them, the office's own first."""
    own = {name: tuple(families) for name, families in preferred}
    return {
        name: ",".join(f'"{one}"' for one in (*own.get(name, ()), *families)) + ",serif"
        for name, families in _STACKS.items()
    }


def installed() -> list[Path]:
    """The faces that the installer put beside the program (Fandol)."""
    found = _FOLDER.glob("Fandol*.otf") if _FOLDER.is_dir() else ()
    return sorted(path for path in found if "Braille" not in path.name)


def rules() -> str:
    """@font-face rules for them; the family and weight are in the file's name."""
    out = []
    for path in installed():
        family, _, weight = path.stem.partition("-")
        number = 700 if weight == "Bold" else 400
        out.append(
            f'@font-face{{font-family:"{family}";font-weight:{number};src:url("{path.as_uri()}")}}'
        )
    return "\n".join(out)
