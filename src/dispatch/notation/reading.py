"""Owns YAML read to plain values with the line of each, all faults at once, and values written."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from io import StringIO
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from dispatch.errors import Fault, InputError
from dispatch.words import Words, say, translatable

Path = tuple[str | int, ...]
Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Notes:
    """A YAML document as plain values, with the line (from 1) of every key and list entry."""

    value: Any
    file: str
    lines: Mapping[Path, int] = field(default_factory=dict)

    def line(self, path: Path) -> int | None:
        """The line of a place, or of the nearest place above it that has one."""
        while path:
            if path in self.lines:
                return self.lines[path]
            path = path[:-1]
        return self.lines.get(())

    def fault(self, path: Path, problem: Words) -> Fault:
        """A fault at a place of this document."""
        return Fault(problem, self.file, self.line(path))


def read(text: str, file: str, *, first_line: int = 1) -> Notes:
    """Parses one YAML 1.2 document; `first_line` is where it begins in its file.

    Raises InputError with the line where the text is not YAML.
    """
    try:
        document = YAML(typ="rt").load(text)
    except MarkedYAMLError as error:
        raise _not_yaml(error, file, first_line) from None
    except (YAMLError, ValueError) as error:
        detail = str(error).splitlines()[0]
        fault = Fault(say("不是有效的 YAML：{detail}", detail=detail), file)
        raise InputError(_unreadable(file), faults=[fault]) from None
    except RecursionError:
        raise _too_deep(file) from None
    lines: dict[Path, int] = {(): first_line}
    try:
        return Notes(_plain(document, (), lines, first_line), file, lines)
    except RecursionError:  # an alias within its own anchor has no end
        raise _too_deep(file) from None


def _too_deep(file: str) -> InputError:
    problem = say("层层套得太深")
    return InputError(_unreadable(file), faults=[Fault(problem, file)])


def _unreadable(file: str) -> Words:
    return say("{file} 读不懂，什么也没有做。", file=file)


def _not_yaml(error: MarkedYAMLError, file: str, first_line: int) -> InputError:
    mark = error.problem_mark or error.context_mark
    line = None if mark is None else mark.line + first_line
    # ruamel quotes the values of a repeated key, and one of them may be a password.
    detail = (error.problem or "syntax").partition(" with value ")[0]
    problem = say("格式有误（多半是缩进、冒号后缺空格、Tab 或重复的键）：{detail}", detail=detail)
    return InputError(_unreadable(file), faults=[Fault(problem, file, line)])


def _plain(node: Any, path: Path, lines: dict[Path, int], first_line: int) -> Any:
    if isinstance(node, CommentedMap):
        for key in node:
            _note_line(node, key, (*path, key), lines, first_line)
        return {
            _scalar(key): _plain(value, (*path, key), lines, first_line)
            for key, value in node.items()
        }
    if isinstance(node, CommentedSeq):
        for index in range(len(node)):
            _note_line(node, index, (*path, index), lines, first_line)
        return [
            _plain(value, (*path, index), lines, first_line) for index, value in enumerate(node)
        ]
    return _scalar(node)


def _note_line(node: Any, key: Any, path: Path, lines: dict[Path, int], first_line: int) -> None:
    # What a merge (<<) brought in has no place of its own; the place above it answers.
    place = (node.lc.data or {}).get(key)
    if place is not None:
        lines[path] = place[0] + first_line


def _scalar(node: Any) -> Any:
    """ruamel's round-trip scalars are subclasses; only the plain value leaves this room."""
    for plain in (bool, int, float, str):
        if isinstance(node, plain):
            return plain(node)
    return node


def fill(model: type[Model], notes: Notes, *, of: Words) -> Model:
    """The document as a pydantic model; raises InputError with all faults, each with its line.

    `of` names the document in the error's first sentence (名册 / the roster).
    """
    try:
        return model.model_validate(notes.value if notes.value is not None else {})
    except ValidationError as error:
        faults = [_fault(details, notes) for details in error.errors()]
        raise faulty(of, faults) from None


def faulty(of: Words, faults: list[Fault]) -> InputError:
    """The error that shows all faults of one document."""
    ordered = sorted(faults, key=lambda fault: fault.line or 0)
    return InputError(
        say("{of}有 {count} 处问题，什么也没有做：", of=of, count=len(faults)),
        faults=ordered,
        advice=say("请改好上面各处，再运行一次。"),
    )


_PROBLEMS: dict[str, str] = {
    "extra_forbidden": translatable("不认识的键“{key}”"),
    "missing": translatable("缺少“{key}”"),
    "string_type": translatable("“{key}”应当是文字"),
    "int_type": translatable("“{key}”应当是整数"),
    "int_parsing": translatable("“{key}”应当是整数"),
    "bool_type": translatable("“{key}”应当是 true 或 false"),
    "bool_parsing": translatable("“{key}”应当是 true 或 false"),
    "enum": translatable("“{key}”只能是 {expected}"),
    "literal_error": translatable("“{key}”只能是 {expected}"),
    "date_type": translatable("“{key}”应当是日期，如 2023-08-30"),
    "date_from_datetime_parsing": translatable("“{key}”应当是日期，如 2023-08-30"),
    "list_type": translatable("“{key}”应当是列表"),
    "tuple_type": translatable("“{key}”应当是列表"),
    "dict_type": translatable("“{key}”应当是一组键值"),
    "model_type": translatable("“{key}”应当是一组键值"),
    "greater_than_equal": translatable("“{key}”不能小于 {ge}"),
    "less_than_equal": translatable("“{key}”不能大于 {le}"),
    "string_pattern_mismatch": translatable("“{key}”的写法不对，请照手册的样子写"),
    "string_too_short": translatable("“{key}”不能为空"),
    "too_short": translatable("“{key}”不能为空"),
}


def _fault(details: ErrorDetails, notes: Notes) -> Fault:
    path = tuple(part for part in details["loc"])
    key = next((str(part) for part in reversed(path) if isinstance(part, str)), "")
    context = {"key": key, **{k: v for k, v in details.get("ctx", {}).items() if k != "error"}}
    known = _PROBLEMS.get(details["type"])
    if known is None:
        # A room's own validator raises ValueError(Words): its words are the message.
        cause = details.get("ctx", {}).get("error")
        words = cause.args[0] if isinstance(cause, ValueError) and cause.args else None
        if isinstance(words, Words):
            return notes.fault(path, words)
        return notes.fault(path, say("“{key}”的值不对（{said}）", key=key, said=details["msg"]))
    return notes.fault(path, say(known, **context))


def write(value: Mapping[str, Any]) -> str:
    """A mapping as block-style YAML, order kept, Chinese unescaped, no line wrapped."""
    yaml = YAML()
    yaml.default_flow_style = False
    yaml.allow_unicode = True
    yaml.width = 4096
    yaml.indent(mapping=2, sequence=4, offset=2)
    out = StringIO()
    yaml.dump(dict(value), out)
    return out.getvalue()
