"""Owns marked text: the lines of a manuscript with the cues that a parser may use."""

from dataclasses import dataclass

from dispatch.errors import Fault
from dispatch.issue.values import Issue
from dispatch.words import Words


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a manuscript; `number` from 1, `size` in points where it is known."""

    text: str
    number: int
    bold: bool = False
    size: float | None = None
    centred: bool = False
    heading_level: int | None = None
    table: tuple[tuple[str, ...], ...] = ()
    picture: str | None = None

    @property
    def is_figure(self) -> bool:
        """A table or a picture: never joined to text, never a heading."""
        return bool(self.table) or self.picture is not None


@dataclass(frozen=True, slots=True)
class Understood:
    """An issue, every doubt about it with its line, and the pictures that came with it."""

    issue: Issue
    warnings: tuple[Fault, ...]
    pictures: tuple[tuple[str, bytes], ...] = ()


def doubt(problem: Words, file: str, line: int | None) -> Fault:
    """A doubt at a line of a file."""
    return Fault(problem, file, line)
