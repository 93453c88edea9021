"""Owns the setting of text: what faces are at hand, and lines as HTML that keep their width."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from markupsafe import Markup

from dispatch.issue import DocumentStyle
from dispatch.render import faces, grid
from dispatch.render.linebreaking import Line, Measure, filled_lines, set_lines
from dispatch.render.metrics import advance_of


@dataclass(frozen=True, slots=True)
class Setter:
    """Sets text in the faces of one style."""

    stacks: dict[str, str]

    @classmethod
    def of(cls, style: DocumentStyle) -> "Setter":
        return cls(faces.stacks(style.faces))

    def paragraph(
        self, text: str, face: str = "body", *, indented: bool = True
    ) -> tuple[Line, ...]:
        """A paragraph of the text in 3号, two characters in."""
        indent = grid.INDENT if indented else 0.0
        advance = advance_of(self.stacks[face])
        return set_lines(text, Measure(grid.MEASURE, grid.SIZE, grid.SPACING, advance, indent))

    def heading(self, text: str, *, numbered: bool) -> tuple[Line, ...]:
        """A section's heading in 黑体; a numbered one begins where a paragraph does."""
        return self.paragraph(text, "hei", indented=numbered)

    def title(self, text: str) -> tuple[str, ...]:
        """A title in lines of like length, the upper not shorter than the lower."""
        advance = advance_of(self.stacks["title"], 700)
        natural = sum(advance(one) for one in text) * grid.TITLE_SIZE
        lines = max(1, ceil(natural / (grid.MEASURE - 2 * grid.TITLE_SIZE)))
        width = natural / lines + (grid.TITLE_SIZE if lines > 1 else 1)
        measure = Measure(width, grid.TITLE_SIZE, 0.0, advance)
        return tuple(line.text for line in set_lines(text, measure))

    def names(self, parts: Sequence[str]) -> tuple[str, ...]:
        """Names of the tail in 4号, each whole."""
        # 7 names of 3 characters and their marks stand in a line only a hair closer than solid.
        measure = Measure(grid.TAIL_MEASURE, grid.TAIL_SIZE, -0.22, advance_of(self.stacks["body"]))
        return filled_lines(parts, measure)


def as_html(lines: Sequence[Line]) -> Markup:
    """Lines with their own letter-spacing, one under the other."""
    return Markup("<br>").join(
        Markup('<span style="letter-spacing:{:.4f}pt">{}</span>').format(line.spacing, line.text)
        for line in lines
    )
