"""Owns the questions that `dispatch init` asks: an option answers each, a wrong answer is asked
again, and nothing that was answered is lost.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

import typer

from dispatch.cli import interrupts
from dispatch.cli.screen import Screen
from dispatch.errors import InputError, Stopped
from dispatch.words import Words, say

Answer = TypeVar("Answer")


def answered(
    view: Screen,
    option: str,
    given: str | None,
    question: Words,
    read: Callable[[str], Answer],
    *,
    default: str | None = None,
    yes: bool = False,
    choices: Sequence[Words] = (),
) -> Answer:
    """The answer as `read` understands it; `read` raises InputError for one that is none.

    `choices` are listed for whoever answers with a question mark.
    With --yes the default answers; where there is none, InputError names the option.
    """
    if given is not None:
        return read(given)
    if yes:
        if default is None:
            raise InputError(
                say("缺少选项 {option}。", option=option),
                advice=say("用了 --yes 就不再提问。"),
            )
        return read(default)
    while True:
        text = _typed(view, question, default).strip()
        if choices and text in ("?", "？"):
            for one in choices:
                view.warn(one)
            continue
        try:
            return read(text)
        except InputError as error:
            view.error(error)


def _typed(view: Screen, question: Words, default: str | None) -> str:
    try:
        with interrupts.answered():
            text: str = typer.prompt(view.text(question), default=default, err=True)
    except typer.Abort:
        raise Stopped(say("\n没有回答完，什么也没有写。")) from None
    return text


def secret(view: Screen, question: Words) -> str:
    """A password typed unseen; empty where none was given."""
    try:
        with interrupts.answered():
            text: str = typer.prompt(
                view.text(question), default="", hide_input=True, show_default=False, err=True
            )
    except typer.Abort:
        return ""
    return text.strip()


def filled(text: str) -> str:
    """Any text but none."""
    if text.strip():
        return text.strip()
    raise InputError(say("这一项不能空着。"))
