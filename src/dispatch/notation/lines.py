"""Owns which lines of a YAML text an entry takes, and the text with some of them changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from dispatch.notation.reading import Path


class NotOfLines(Exception):
    """What is to change shares its lines with something else."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Lines from `first` to before `end` give way to others.

    Of what comes in at one place, the end of a list that is there goes before lists that are new.
    """

    first: int
    end: int
    new: tuple[str, ...]
    of_new_list: int = 0


class Page:
    """A text and what is to become of its lines; `document` is the same as ruamel loads it."""

    def __init__(self, text: str, document: Any) -> None:
        self._lines = text.split("\n")
        self._document = document
        self._changes: list[_Change] = []
        self._begun: dict[Path, int] = {}  # lists that are new, numbered from 1

    def own(self, path: Path) -> list[str]:
        """The lines of an entry, moved to the left edge."""
        first, end = self._first(path), self._end(path)
        return _moved(self._lines[first:end], -self._indent(first))

    def leading(self, path: Path) -> list[str]:
        """The comment lines right above an entry, at the left edge: they speak of it."""
        first = self._first(path)
        return _moved(self._lines[self._leading(first) : first], -self._indent(first))

    def replace(self, path: Path, new: Sequence[str]) -> None:
        """Other lines for an entry, given at the left edge."""
        first = self._first(path)
        if not new:
            self.remove(path)
            return
        lines = tuple(_moved(new, self._indent(first)))
        self._changes.append(_Change(first, self._end(path), lines))

    def remove(self, path: Path) -> None:
        """Takes an entry out, and the comments that stand right above it."""
        first, end = self._leading(self._first(path)), self._end(path)
        # What was to change within goes with it.
        within = [one for one in self._changes if first <= one.first < end and one.end > first]
        self._changes = [one for one in self._changes if one not in within]
        self._changes.append(_Change(first, end, ()))

    def append(self, path: Path, new: Sequence[str]) -> None:
        """A further entry at the end of a list, given at the left edge."""
        parent = self._node(path[:-1])
        if not isinstance(parent, CommentedMap) or not parent:
            raise NotOfLines
        if path[-1] in parent:
            last = (*path, self.size(path) - 1)
            indent, after = self._indent(self._first(last)), self._end(last)
        else:
            last = (*path[:-1], list(parent)[-1])
            at, after = self._indent(self._first(last)), self._end(last)
            indent = at + 2
            if path not in self._begun:
                self._begun[path] = len(self._begun) + 1
                head = ("", " " * at + f"{path[-1]}:")
                self._changes.append(_Change(after, after, head, self._begun[path]))
        lines = tuple(_moved(new, indent))
        self._changes.append(_Change(after, after, lines, self._begun.get(path, 0)))

    def size(self, path: Path) -> int:
        """How many entries a list has."""
        node = self._node(path)
        if not isinstance(node, CommentedSeq) or not node or node.fa.flow_style():
            raise NotOfLines
        return len(node)

    def count(self, path: Path) -> int:
        """How many keys or entries stand there."""
        return len(self._node(path))

    def holds_only(self, path: Path, members: frozenset[str]) -> bool:
        """Whether a list of texts has no others than these."""
        return all(one in members for one in self._node(path))

    def written(self) -> str:
        """The text with all changes made."""
        made = list(self._lines)
        # From below, so that the numbers above hold; at one place the last comes first.
        ordered = sorted(
            enumerate(self._changes),
            key=lambda one: (one[1].first, one[1].end > one[1].first, one[1].of_new_list, one[0]),
        )
        for _, change in reversed(ordered):
            made[change.first : change.end] = change.new
        return "\n".join(made)

    def _node(self, path: Path) -> Any:
        node = self._document
        for key in path:
            node = node[key]
        return node

    def _first(self, path: Path) -> int:
        parent = self._node(path[:-1])
        if not isinstance(parent, CommentedMap | CommentedSeq) or parent.fa.flow_style():
            raise NotOfLines
        place = (parent.lc.data or {}).get(path[-1])
        if place is None:
            raise NotOfLines
        return int(place[0])

    def _end(self, path: Path) -> int:
        """The line after its last: what is blank or a comment before the next is not its own."""
        end = self._next(path)
        while end > 0 and (not self._lines[end - 1].strip() or self._is_comment(end - 1)):
            end -= 1
        return end

    def _next(self, path: Path) -> int:
        if not path:
            return len(self._lines)
        parent = self._node(path[:-1])
        keys = list(parent) if isinstance(parent, CommentedMap) else list(range(len(parent)))
        after = keys.index(path[-1]) + 1
        if after < len(keys):
            return self._first((*path[:-1], keys[after]))
        return self._next(path[:-1])

    def _leading(self, first: int) -> int:
        indent, above = self._indent(first), first
        while above and self._is_comment(above - 1) and self._indent(above - 1) >= indent:
            above -= 1
        return above

    def _is_comment(self, line: int) -> bool:
        return self._lines[line].lstrip().startswith("#")

    def _indent(self, line: int) -> int:
        text = self._lines[line]
        return len(text) - len(text.lstrip(" "))


def _moved(some: Sequence[str], by: int) -> list[str]:
    if by >= 0:
        return [" " * by + line if line.strip() else line for line in some]
    return [line[min(-by, len(line) - len(line.lstrip(" "))) :] for line in some]
