"""Owns the changing of a YAML text that a person wrote: comments, order and layout stay.

Only the lines of what is changed are written anew. Where a part is written in one line
(`发: [{name: 甲}, {name: 乙}]`) there are no such lines, and the whole is written by ruamel. Either
way the result is read again and held against what was meant, so that nothing else can change.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from dispatch.errors import Fault, InputError
from dispatch.notation import lines
from dispatch.notation.reading import Notes, Path, read
from dispatch.words import say


@dataclass(frozen=True, slots=True)
class Amend:
    """Sets keys of a mapping that stands in a list; None takes a key out.

    `to` is the list whose last entry it becomes, where it leaves its own.
    """

    path: Path
    values: Mapping[str, Any]
    to: Path | None = None


@dataclass(frozen=True, slots=True)
class Append:
    """A further mapping at the end of a list, which is made where it is missing."""

    path: Path
    value: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Remove:
    """Takes an entry out of a list; a list left empty goes with its key."""

    path: Path


@dataclass(frozen=True, slots=True)
class Discard:
    """Takes some texts out of a list of texts; a list left empty goes with its key."""

    path: Path
    members: frozenset[str]


Edit = Amend | Append | Remove | Discard


def edit(text: str, notes: Notes, edits: Sequence[Edit]) -> str:
    """The text with all the changes made at once; `notes` are what it was read to.

    Raises InputError where it cannot be done so that only that changes.
    """
    windows = "\r\n" in text
    plain = text.replace("\r\n", "\n")
    file, meant = notes.file, apply(deepcopy(notes.value), edits)
    for way in (_by_lines, _as_a_whole):
        changed = way(plain, edits)
        if changed is not None and _says(changed, file, meant):
            return changed.replace("\n", "\r\n") if windows else changed
    problem = say("这样的写法程序不敢自动改")
    raise InputError(
        say("{file} 没有改动。", file=file),
        faults=[Fault(problem, file)],
        advice=say("请照上面说的手工改。"),
    )


def _says(text: str, file: str, meant: Any) -> bool:
    try:
        return bool(read(text, file).value == meant)
    except InputError:
        return False


def apply(document: Any, edits: Sequence[Edit]) -> Any:
    """Makes the changes to a document in memory, plain or ruamel's, and returns it."""
    entries = {one.path: _at(document, one.path) for one in edits if isinstance(one, Amend)}
    for one in edits:
        match one:
            case Amend(path, values, to):
                _set(entries[path], values)
                if to is not None:
                    _list(document, to).append(entries[path])
            case Append(path, value):
                _list(document, path).append(_styled(value))
            case Discard(path, members):
                _discard(_at(document, path), members)
    leaving = [one.path for one in edits if _leaves(one)]
    for path in sorted(leaving, key=lambda path: (path[:-1], int(path[-1])), reverse=True):
        del _at(document, path[:-1])[path[-1]]
    for path in dict.fromkeys([path[:-1] for path in leaving] + _discarded(edits)):
        _drop_empty(document, path)
    return document


def _discard(texts: Any, members: frozenset[str]) -> None:
    for place in reversed(range(len(texts))):
        if texts[place] in members:
            del texts[place]


def _discarded(edits: Sequence[Edit]) -> list[Path]:
    return [one.path for one in edits if isinstance(one, Discard)]


def _leaves(one: Edit) -> bool:
    return isinstance(one, Remove) or (isinstance(one, Amend) and one.to is not None)


def _drop_empty(document: Any, path: Path) -> None:
    while path and not _at(document, path):
        del _at(document, path[:-1])[path[-1]]
        path = path[:-1]


def _at(document: Any, path: Path) -> Any:
    for key in path:
        document = document[key]
    return document


def _list(document: Any, path: Path) -> Any:
    for key in path[:-1]:
        if document.get(key) is None:
            document[key] = CommentedMap()
        document = document[key]
    if document.get(path[-1]) is None:
        document[path[-1]] = CommentedSeq()
    return document[path[-1]]


def _set(entry: Any, values: Mapping[str, Any]) -> None:
    for key, value in values.items():
        if value is None:
            entry.pop(key, None)
        else:
            entry[key] = _styled(value)


def _styled(value: Any) -> Any:
    """Lists within an entry stand on one line, as people write them."""
    if isinstance(value, Mapping):
        return CommentedMap({key: _styled(one) for key, one in value.items()})
    if isinstance(value, list | tuple):
        made = CommentedSeq(value)
        made.fa.set_flow_style()
        return made
    return value


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.allow_unicode = True
    yaml.width = 1 << 20
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _dumped(document: Any) -> str:
    out = StringIO()
    _yaml().dump(document, out)
    return out.getvalue()


def _as_a_whole(text: str, edits: Sequence[Edit]) -> str | None:
    return _dumped(apply(_yaml().load(text), edits))


def _by_lines(text: str, edits: Sequence[Edit]) -> str | None:
    """Only the lines of what changes are written anew; None where lines do not tell it apart."""
    page = lines.Page(text, _yaml().load(text))
    try:
        for one in edits:
            _edit_lines(page, one)
        _drop_emptied(page, edits)
    except lines.NotOfLines:
        return None
    return page.written()


def _edit_lines(page: lines.Page, one: Edit) -> None:
    match one:
        case Amend(path, values, None):
            page.replace(path, _amended(page.own(path), values))
        case Amend(path, values, to) if to is not None:
            page.append(to, [*page.leading(path), *_amended(page.own(path), values)])
            page.remove(path)
        case Append(path, value):
            page.append(path, _undented(_dumped([_styled(value)])))
        case Remove(path):
            page.remove(path)
        case Discard(path, members):
            snippet = _yaml().load("\n".join(page.own(path)) + "\n")
            apply(snippet, [Discard((path[-1],), members)])
            page.replace(path, _dumped(snippet).splitlines() if snippet else [])


def _amended(own: list[str], values: Mapping[str, Any]) -> list[str]:
    # Where ruamel will set it, so that a comment at the end of a line keeps its distance.
    snippet = _yaml().load("".join(f"  {line}\n" for line in own))
    _set(snippet[0], values)
    return _undented(_dumped(snippet))


def _undented(dumped: str) -> list[str]:
    """The lines of a list at the left edge: ruamel sets it two columns in."""
    return [line.removeprefix("  ") for line in dumped.splitlines()]


def _drop_emptied(page: lines.Page, edits: Sequence[Edit]) -> None:
    """The keys of lists of which nothing is left, and the key above where no list is left."""
    gained = _gaining(edits)
    gone = Counter(one.path[:-1] for one in edits if _leaves(one))
    emptied = [
        path for path, count in gone.items() if count == page.size(path) and path not in gained
    ]
    for path in emptied:
        page.remove(path)
    emptied += [
        one.path
        for one in edits
        if isinstance(one, Discard) and page.holds_only(one.path, one.members)
    ]
    for above, count in Counter(path[:-1] for path in emptied).items():
        if above and count == page.count(above):
            page.remove(above)


def _gaining(edits: Sequence[Edit]) -> set[Path]:
    """The lists that get a further entry."""
    moved = {one.to for one in edits if isinstance(one, Amend) and one.to is not None}
    return moved | {one.path for one in edits if isinstance(one, Append)}
