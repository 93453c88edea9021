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


@dataclass(frozen=True, slots=True)
class Understood:
    """An issue, and every doubt about it with its line."""

    issue: Issue
    warnings: tuple[Fault, ...]


def doubt(zh: str, en: str, file: str, line: int | None) -> Fault:
    """A doubt at a line of a file."""
    return Fault(Words(zh, en), file, line)
