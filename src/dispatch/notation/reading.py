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
from dispatch.words import Words

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
        fault = Fault(Words(f"不是有效的 YAML：{detail}", f"not valid YAML: {detail}"), file)
        raise InputError(_unreadable(file), faults=[fault]) from None
    except RecursionError:
        raise _too_deep(file) from None
    lines: dict[Path, int] = {(): first_line}
    try:
        return Notes(_plain(document, (), lines, first_line), file, lines)
    except RecursionError:  # an alias within its own anchor has no end
        raise _too_deep(file) from None


def _too_deep(file: str) -> InputError:
    problem = Words("层层套得太深", "nested too deeply")
    return InputError(_unreadable(file), faults=[Fault(problem, file)])


def _unreadable(file: str) -> Words:
    return Words(
        f"{file} 读不懂，什么也没有做。", f"{file} cannot be understood; nothing was done."
    )


def _not_yaml(error: MarkedYAMLError, file: str, first_line: int) -> InputError:
    mark = error.problem_mark or error.context_mark
    line = None if mark is None else mark.line + first_line
    # ruamel quotes the values of a repeated key, and one of them may be a password.
    detail = (error.problem or "syntax").partition(" with value ")[0]
    problem = Words(
        f"格式有误（多半是缩进、冒号后缺空格、Tab 或重复的键）：{detail}",
        f"not valid YAML (indentation, a missing space after a colon, a tab or a repeated key?): "
        f"{detail}",
    )
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
        Words(
            f"{of.zh}有 {len(faults)} 处问题，什么也没有做：",
            f"{of.en} has {len(faults)} fault(s); nothing was done:",
        ),
        faults=ordered,
        advice=Words(
            "请改好上面各处，再运行一次。", "Mend these places and run the command again."
        ),
    )


_PROBLEMS: dict[str, Words] = {
    "extra_forbidden": Words("不认识的键“{key}”", "unknown key “{key}”"),
    "missing": Words("缺少“{key}”", "“{key}” is missing"),
    "string_type": Words("“{key}”应当是文字", "“{key}” must be text"),
    "int_type": Words("“{key}”应当是整数", "“{key}” must be a whole number"),
    "int_parsing": Words("“{key}”应当是整数", "“{key}” must be a whole number"),
    "bool_type": Words("“{key}”应当是 true 或 false", "“{key}” must be true or false"),
    "bool_parsing": Words("“{key}”应当是 true 或 false", "“{key}” must be true or false"),
    "enum": Words("“{key}”只能是 {expected}", "“{key}” must be one of {expected}"),
    "literal_error": Words("“{key}”只能是 {expected}", "“{key}” must be one of {expected}"),
    "date_type": Words(
        "“{key}”应当是日期，如 2023-08-30", "“{key}” must be a date, e.g. 2023-08-30"
    ),
    "date_from_datetime_parsing": Words(
        "“{key}”应当是日期，如 2023-08-30", "“{key}” must be a date, e.g. 2023-08-30"
    ),
    "list_type": Words("“{key}”应当是列表", "“{key}” must be a list"),
    "tuple_type": Words("“{key}”应当是列表", "“{key}” must be a list"),
    "dict_type": Words("“{key}”应当是一组键值", "“{key}” must be a mapping"),
    "model_type": Words("“{key}”应当是一组键值", "“{key}” must be a mapping"),
    "greater_than_equal": Words("“{key}”不能小于 {ge}", "“{key}” must not be below {ge}"),
    "less_than_equal": Words("“{key}”不能大于 {le}", "“{key}” must not be above {le}"),
    "string_pattern_mismatch": Words(
        "“{key}”的写法不对，请照手册的样子写", "“{key}” is not written as the manual shows"
    ),
    "string_too_short": Words("“{key}”不能为空", "“{key}” must not be empty"),
    "too_short": Words("“{key}”不能为空", "“{key}” must not be empty"),
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
        known = Words(
            "“{key}”的值不对（" + details["msg"].replace("{", "").replace("}", "") + "）",
            "“{key}” is wrong: " + details["msg"].replace("{", "").replace("}", ""),
        )
    return notes.fault(path, Words(known.zh.format(**context), known.en.format(**context)))


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
