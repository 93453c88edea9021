"""Owns the checking of an office's templates: every fault, with its line."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from dispatch.errors import Fault
from dispatch.render.templates import built_in
from dispatch.tiers import Tier
from dispatch.words import Words, say

_SUFFIX = ".j2"


def template_faults(
    folder: Path,
    jinja: Environment,
    values: Mapping[str, Any],
    apart: Mapping[str, Mapping[str, Any]],
) -> tuple[Fault, ...]:
    """The faults of all templates of a folder.

    `values` are what templates are filled with, by name, and `apart` those of folders that are
    filled with others: a name or an attribute that is not among them is undefined. A file whose
    name no built-in template has is never used.
    """
    known = {str(one.relative_to(built_in())) for one in built_in().rglob(f"*{_SUFFIX}")}
    faults: list[Fault] = []
    for path in sorted(folder.rglob(f"*{_SUFFIX}")):
        name = path.relative_to(folder).as_posix()
        if name not in known:
            faults.append(_unused(name, known))
        filled = apart.get(name.partition("/")[0], values)
        faults += _faults_of(path, f"templates/{name}", jinja, filled)
    return tuple(faults)


def _unused(name: str, known: set[str]) -> Fault:
    known_names = "、".join(sorted(known))
    return Fault(
        say("程序不用叫这个名字的模板；可以换的有：{known_names}", known_names=known_names),
        f"templates/{name}",
    )


def _faults_of(
    path: Path, file: str, jinja: Environment, values: Mapping[str, Any]
) -> Iterator[Fault]:
    try:
        tree = jinja.parse(path.read_text(encoding="utf-8"))
    except TemplateSyntaxError as error:
        said = error.message or ""
        yield Fault(say("写法不对：{said}", said=said), file, error.lineno)
        return
    except (OSError, UnicodeDecodeError):
        yield Fault(say("读不了，请存成 UTF-8"), file)
        return
    own = _own_names(tree) | set(values) | set(jinja.globals) | _LOOP
    for node in tree.find_all((nodes.Name, nodes.Getattr, nodes.Compare)):
        if (problem := _problem(node, own, values)) is not None:
            yield Fault(problem, file, node.lineno)


_LOOP = {"loop", "self", "super", "caller", "varargs", "kwargs"}


def _own_names(tree: nodes.Template) -> set[str]:
    """What a template names itself: set, for, macro and its arguments."""
    own = {one.name for one in tree.find_all(nodes.Name) if one.ctx in ("store", "param")}
    return own | {one.name for one in tree.find_all(nodes.Macro)}


def _problem(node: nodes.Node, own: set[str], values: Mapping[str, Any]) -> Words | None:
    if isinstance(node, nodes.Name) and node.ctx == "load" and node.name not in own:
        return say("没有“{node_name}”这个变量", node_name=node.name)
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        whole = node.node.name
        if whole in values and _lacks(values[whole], node.attr):
            return say("“{whole}”没有“{attr}”", whole=whole, attr=node.attr)
    if isinstance(node, nodes.Compare):
        return _unknown_tier(node)
    return None


def _lacks(value: Any, name: str) -> bool:
    """Whether a value has no such part; of None nothing can be said."""
    if isinstance(value, dict):
        return name not in value
    return value is not None and not hasattr(value, name)


def _unknown_tier(node: nodes.Compare) -> Words | None:
    """{% if tier == "办" %}: a tier is 报, 送 or 发."""
    sides = [node.expr, *(operand.expr for operand in node.ops)]
    if not any(isinstance(one, nodes.Name) and one.name == "tier" for one in sides):
        return None
    named = [one.value for one in sides if isinstance(one, nodes.Const)]
    wrong = [str(one) for one in named if one not in {tier.value for tier in Tier}]
    if not wrong:
        return None
    return say("没有“{wrong}”这一类，只有 报、送、发", wrong=wrong[0])
