"""Owns the faces: which family a text is set in, and which character no face has."""

import sys
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

_FOLDER = Path(sys.prefix) / "share" / "dispatch" / "fonts"
# Official faces first, the best free ones after; a name that is not installed is passed over.
STACKS = {
    "masthead": '"方正小标宋_GBK","方正小标宋简体","FZXiaoBiaoSong-B05S","Noto Serif CJK SC",'
    '"FandolSong",serif',
    "body": '"仿宋_GB2312","FangSong_GB2312","方正仿宋_GBK","仿宋","FangSong","STFangsong",'
    '"FandolFang","Noto Serif CJK SC","LXGW WenKai",serif',
    "hei": '"黑体","SimHei","方正黑体_GBK","FandolHei","Noto Sans CJK SC",sans-serif',
    "kai": '"楷体_GB2312","KaiTi_GB2312","楷体","KaiTi","STKaiti","FandolKai","LXGW WenKai",'
    '"Noto Serif CJK SC",serif',
    "number": '"宋体","SimSun","FandolSong","Noto Serif CJK SC",serif',
}


def installed() -> list[Path]:
    """The faces that the installer put beside the program (Fandol)."""
    return sorted(_FOLDER.glob("*.otf")) if _FOLDER.is_dir() else []


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


def missing(text: Iterable[str]) -> tuple[str, ...]:
    """The characters that no face of this machine has, once each, in order."""
    wanted = dict.fromkeys(one for one in text if ord(one) > 0x7F and not one.isspace())
    return tuple(one for one in wanted if not _has(one))


@lru_cache(maxsize=4096)
def _has(character: str) -> bool:
    return any(ord(character) in known for known in _maps())


@lru_cache(maxsize=1)
def _maps() -> tuple[frozenset[int], ...]:
    """The character maps of the faces at hand, cheapest first; the system's through fontconfig."""
    from fontTools.ttLib import TTCollection, TTFont, TTLibError

    found = []
    for path in [*installed(), *_system_faces()]:
        try:
            if path.suffix == ".ttc":
                with TTCollection(path, lazy=True) as collection:
                    found.append(frozenset(collection.fonts[0].getBestCmap()))
            else:
                with TTFont(path, lazy=True) as face:
                    found.append(frozenset(face.getBestCmap()))
        except (TTLibError, OSError, TypeError):
            continue
    return tuple(found)


def _system_faces() -> list[Path]:
    import subprocess

    try:
        listed = subprocess.run(
            ["fc-list", ":lang=zh-cn", "file"],  # noqa: S607 - fontconfig's own, wherever it is
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return []
    return sorted({Path(line.rstrip(": ").strip()) for line in listed.splitlines() if line.strip()})
