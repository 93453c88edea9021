"""Owns what a table is once it has been read: cells as text, each with its place.

Pure values: whether they came from Excel or from CSV is over by now.
"""

from dataclasses import dataclass

from dispatch.errors import Fault
from dispatch.words import Words, say


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's text as people see it.

    `carried`: it stands in a merged cell that begins further up. `problem`: why there is no text
    though the cell is not empty, as with a formula that was never calculated.
    """

    text: str = ""
    carried: bool = False
    problem: Words | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A row that has something in it; `number` counts from 1, as the table's own program does."""

    number: int
    cells: tuple[Cell, ...]
    hidden: bool = False

    def cell(self, column: int) -> Cell:
        """The cell of a column, which may lie beyond the last that is filled."""
        return self.cells[column] if column < len(self.cells) else Cell()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table; `name` is empty where the file has but one and no name for it."""

    file: str
    name: str
    lines: tuple[Line, ...]
    hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()

    @property
    def title(self) -> str:
        """How messages name it."""
        return f"{self.file}〔{self.name}〕" if self.name else self.file

    def fault(self, line: int, column: int | None, problem: Words) -> Fault:
        """A fault at a cell, or at a whole row."""
        if column is None:
            return Fault(problem, self.title, line)
        at = letter(column)
        return Fault(say("{at} 列：{problem}", at=at, problem=problem), self.title, line)


def letter(column: int) -> str:
    """The letters of a column counted from 0: A, Z, AA."""
    column, rest = divmod(column, 26)
    return (letter(column - 1) if column else "") + chr(ord("A") + rest)
