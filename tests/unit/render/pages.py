"""A typeset page measured in itself: where characters, lines of them and rules really stand."""

import subprocess
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path
from typing import Any

import pdfplumber

MM = 72 / 25.4
PITCH = 28.98


@dataclass(frozen=True)
class SetLine:
    """One line of characters of one size: millimetres from the sheet's top left."""

    page: int
    text: str
    left: float
    right: float
    top: float
    size: float
    face: str
    first: dict[str, Any]

    @property
    def box_top(self) -> float:
        """The top of the line's box: half the leading above its characters."""
        return self.top - (PITCH - self.size) / 2 / MM


def pages_of(pdf: bytes) -> list[Any]:
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [page for page in document.pages if True]


def lines_of(page: Any) -> list[SetLine]:
    chars = sorted(page.chars, key=lambda c: (round(c["top"]), c["x0"]))
    found = []
    for _, group in groupby(chars, key=lambda c: (round(c["top"]), round(c["size"], 1))):
        row = [c for c in group if c["text"].strip()]
        if row:
            found.append(_line(page.page_number, row))
    return found


def _line(number: int, row: list[dict[str, Any]]) -> SetLine:
    return SetLine(
        page=number,
        text="".join(c["text"] for c in row),
        left=row[0]["x0"] / MM,
        right=row[-1]["x1"] / MM,
        top=(row[0]["top"] + row[0]["bottom"] - row[0]["size"]) / 2 / MM,
        size=row[0]["size"],
        face=row[0]["fontname"].partition("+")[2],
        first=row[0],
    )


@dataclass(frozen=True)
class Rule:
    """A horizontal rule as wide as the type area, in millimetres from the sheet's top."""

    top: float
    bottom: float
    red: bool

    @property
    def thickness(self) -> float:
        return self.bottom - self.top


class Ink:
    """A page as pixels: what a printer would put on paper."""

    def __init__(self, pdf: bytes, page: int, folder: Path, dpi: int = 400) -> None:
        source, out = folder / "page.pdf", folder / "page"
        source.write_bytes(pdf)
        number = str(page)
        subprocess.run(
            ["pdftoppm", "-r", str(dpi), "-f", number, "-l", number, "-singlefile", source, out],
            check=True,
        )
        _, size, _, self._data = out.with_suffix(".ppm").read_bytes().split(b"\n", 3)
        self.width, self.height = (int(one) for one in size.split())
        self._scale = 25.4 / dpi

    def _pixel(self, x: int, y: int) -> bytes:
        at = (y * self.width + x) * 3
        return self._data[at : at + 3]

    def rules(self) -> list[Rule]:
        """Rows that are ink at every sampled place from 28.5 to 183.5 mm."""
        columns = [round((28.5 + step * 5) / self._scale) for step in range(32)]
        inked = [y for y in range(self.height) if all(self._pixel(x, y)[1] < 160 for x in columns)]
        found = []
        for _, run in groupby(enumerate(inked), key=lambda pair: pair[1] - pair[0]):
            rows = [y for _, y in run]
            red = self._pixel(columns[0], rows[len(rows) // 2])[0] > 200
            found.append(Rule(rows[0] * self._scale, (rows[-1] + 1) * self._scale, red))
        return found

    def first_row(self, left: float, right: float, top: float, bottom: float) -> float:
        """Where the first ink of an area stands (millimetres)."""
        return self._rows(left, right, top, bottom)[0]

    def middle_row(self, left: float, right: float, top: float, bottom: float) -> float:
        rows = self._rows(left, right, top, bottom)
        return (rows[0] + rows[-1] + self._scale) / 2

    def _rows(self, left: float, right: float, top: float, bottom: float) -> list[float]:
        xs = range(round(left / self._scale), round(right / self._scale))
        ys = range(round(top / self._scale), round(bottom / self._scale))
        return [y * self._scale for y in ys if any(self._pixel(x, y)[1] < 160 for x in xs)]
