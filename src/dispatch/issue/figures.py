"""Owns how tables and pictures are written in an issue's Markdown, and read back."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dispatch.issue import tail
from dispatch.issue.marked import Line
from dispatch.issue.numbers import find_issue

Table = tuple[tuple[str, ...], ...]
_PICTURE = re.compile(r"^!\[(?P<caption>[^\]]*)\]\((?P<name>[^()]+)\)$")
_RULE = re.compile(r"^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$")


def picture_in(text: str) -> tuple[str, str] | None:
    """Caption and file name of a line that is a picture and nothing else."""
    found = _PICTURE.match(text.strip())
    return (found["caption"], found["name"]) if found else None


def table_in(lines: Sequence[str]) -> Table:
    """The rows of a pipe table (GitHub's form), its head first; empty where it is none."""
    if len(lines) < 2 or not all(line.strip().startswith("|") for line in lines):
        return ()
    if not _RULE.match(lines[1].strip()):
        return ()
    rows = [_cells(line) for at, line in enumerate(lines) if at != 1]
    width = max(len(row) for row in rows)
    return tuple((*row, *[""] * (width - len(row))) for row in rows)


def _cells(line: str) -> tuple[str, ...]:
    inner = line.strip().removeprefix("|").removesuffix("|")
    return tuple(cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner))


def written_table(rows: Table) -> str:
    """The rows as a pipe table; `table_in` gives them back."""
    head, *body = [f"| {' | '.join(_escaped(cell) for cell in row)} |" for row in rows]
    return "\n".join([head, "|" + " --- |" * len(rows[0]), *body])


def _escaped(cell: str) -> str:
    return " ".join(cell.split()).replace("|", "\\|")


def tidy(rows: Table) -> Table:
    """The cells on one line each, as the source file holds them."""
    return tuple(tuple(" ".join(cell.split()) for cell in row) for row in rows)


def with_figures(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines of Markdown with each table made one line and each picture known as one."""
    gathered: list[Line] = []
    for line in [*lines, Line("", 0)]:
        if line.text.startswith("|"):
            gathered.append(line)
            continue
        table = table_in([one.text for one in gathered])
        yield from [replace(gathered[0], text="", table=table)] if table else gathered
        gathered = []
        found = picture_in(line.text)
        if found:
            yield replace(line, text=found[0], picture=found[1])
        elif line.number:
            yield line


def spread(lines: Sequence[Line]) -> list[Line]:
    """Tables that only lay out a head or a tail, as the lines of their cells."""
    out: list[Line] = []
    for line in lines:
        if line.table and _is_layout(line.table):
            cells = (cell for row in line.table for cell in row)
            pieces = (piece.strip() for cell in cells for piece in cell.split("\n"))
            out += [replace(line, text=piece, table=()) for piece in pieces if piece]
        else:
            out.append(line)
    return out


def _is_layout(rows: Table) -> bool:
    cells = [cell for row in rows for cell in row]
    return (
        len(rows) < 2
        or len(rows[0]) < 2
        or any(
            tail.label_of(cell)
            or tail.is_contact(cell)
            or tail.is_imprint(cell)
            or find_issue(cell)
            for cell in cells
        )
    )
