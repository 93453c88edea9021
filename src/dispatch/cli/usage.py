"""Owns what the command line says of itself: its help, and what is wrong with what was typed.

Typer says both in English alone, most of it where no gettext reaches. Its sentences are known here
by their form; one that is not (a later Typer may have it) is shown as it is. Knows no command.
"""

import re
from collections.abc import Callable
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand, TyperGroup

from dispatch.cli.screen import LANGUAGE
from dispatch.words import Given, Words, say, translatable

Declared = TypeVar("Declared", bound=Callable[..., Any])

ORDER = (
    "init", "doctor", "roster", "import", "check", "render", "send", "status", "poll", "inbox",
    "acknowledge", "show", "void", "resend", "remind", "run", "worker", "board", "register",
    "report", "log", "backup", "restore", "archive", "mailbox", "ledger", "classify", "demo",
)  # fmt: skip

_HELP = (
    (r"^Usage: ", translatable("用法：")),
    (r"^Arguments:$", translatable("参数：")),
    (r"^Options:$", translatable("选项：")),
    (r"^Commands:$", translatable("命令：")),
    (r"(?<= )\[OPTIONS\]", translatable("[选项]")),
    (r"(?<= )COMMAND \[ARGS\]\.\.\.", translatable("命令 [参数]…")),
    (r"Show this message and exit\.$", translatable("显示这份说明")),
    (r"(?<=\[)required(?=\])", translatable("必填")),
    (r"(?<=[\[ ])default: ", translatable("默认：")),
    (r"(?<=[\[ ])env var: ", translatable("环境变量：")),
)
_FAULTS = (
    (r"No such command '(?P<name>.*)'\.(?P<more>.*)", translatable("没有命令“{name}”。{more}")),
    (r" Did you mean '(?P<name>.*)'\?", translatable("是不是“{name}”？")),
    (r" Did you mean (?P<names>.*)\?", translatable("是不是其中之一：{names}？")),
    (r"No such option: (?P<name>\S+)(?P<more>.*)", translatable("没有选项 {name}。{more}")),
    (r" \(Possible options: (?P<names>.*)\)", translatable("相近的有：{names}。")),
    (r"Missing command\.", translatable("没有写命令。")),
    (r"Missing argument '?(?P<name>.*?)'?\.", translatable("缺少参数 {name}。")),
    (r"Missing option '?(?P<name>.*?)'?\.", translatable("缺少选项 {name}。")),
    (r"Got unexpected extra argument\(?s?\)? \((?P<names>.*)\)", translatable("多出了：{names}")),
    (r"Option '(?P<name>.*)' requires an argument\.", translatable("选项 {name} 后面要有值。")),
    (
        r"Option '(?P<name>.*)' requires (?P<count>\d+) arguments\.",
        translatable("选项 {name} 后面要有 {count} 个值。"),
    ),
    (r"Option '(?P<name>.*)' does not take a value\.", translatable("选项 {name} 不带值。")),
    (
        r"Invalid value for '?(?P<name>.*?)'?: (?P<more>.*)",
        translatable("{name} 的值不对：{more}"),
    ),
    (r"Input should be a valid integer.*", translatable("应当是整数")),
    (r"Input should be a valid number.*", translatable("应当是数")),
    (r"Input should be greater than or equal to (?P<least>.*)", translatable("不能小于 {least}")),
    (r"Input should be less than or equal to (?P<most>.*)", translatable("不能大于 {most}")),
    (r"\w+ '(?P<name>.*)' does not exist\.", translatable("没有“{name}”。")),
    (r"\w+ '(?P<name>.*)' is a file\.", translatable("“{name}”是文件，不是文件夹。")),
    (r"\w+ '(?P<name>.*)' is a directory\.", translatable("“{name}”是文件夹，不是文件。")),
    (r"\w+ '(?P<name>.*)' is not readable\.", translatable("“{name}”没有权限读。")),
    (r"\w+ '(?P<name>.*)' is not writable\.", translatable("“{name}”没有权限写。")),
    (r"'(?P<value>.*)' is not one of (?P<names>.*)\.", translatable("“{value}”不在其中：{names}")),
)


def fault(said: str) -> Words:
    """What is wrong with what was typed, of Typer's own sentence."""
    for pattern, message in _FAULTS:
        if found := re.fullmatch(pattern, said, re.DOTALL):
            values: dict[str, object] = dict(found.groupdict())
            if "more" in values:
                values["more"] = fault(found["more"])
            return say(message, **values)
    return Given(said)


def explained(error: typer.TyperException) -> str:
    """How the command is used, where its help is, and what is wrong."""
    said, context = error.format_message(), getattr(error, "ctx", None)
    if context is None:
        return fault(said).said_in(LANGUAGE)
    if said == context.get_help():  # nothing was typed: the help is the answer
        return said
    where = say("用 {command} --help 看说明。", command=context.command_path)
    told = (where.said_in(LANGUAGE), "", fault(said).said_in(LANGUAGE))
    return "\n".join([context.get_usage(), *told])


def _in_our_words(text: str) -> str:
    for pattern, message in _HELP:
        ours = say(message).said_in(LANGUAGE)
        text = re.sub(pattern, lambda _, ours=ours: ours, text, flags=re.MULTILINE)  # type: ignore[misc]
    return text


class _Explained:
    """Explains itself in the language of this run: mixed into what does so in English alone."""

    def get_usage(self, ctx: Any) -> str:
        """How it is typed."""
        return _in_our_words(super().get_usage(ctx))  # type: ignore[misc]

    def get_help(self, ctx: Any) -> str:
        """What it does, with what belongs to it."""
        return _in_our_words(super().get_help(ctx))  # type: ignore[misc]


class Command(_Explained, TyperCommand):
    """A command."""


class Group(_Explained, TyperGroup):
    """Commands under one name, in the order of a clerk's day, not of their files."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Their names: those that ORDER has come first."""
        known = super().list_commands(ctx)
        return sorted(known, key=lambda name: ORDER.index(name) if name in ORDER else len(ORDER))


class Terminal(typer.Typer):
    """A Typer whose commands and groups are those above, unless told otherwise."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**{"cls": Group, "rich_markup_mode": None, **settings})

    def command(self, name: str | None = None, **settings: Any) -> Callable[[Declared], Declared]:
        """Declares a command, as Typer does."""
        return super().command(name, **{"cls": Command, **settings})
