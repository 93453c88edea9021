"""Owns the Typer application: options that every command shares, and the run of one command."""

import os
import re
import secrets
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from dispatch.cli import completing
from dispatch.cli.screen import LANGUAGE, Screen
from dispatch.cli.usage import Terminal
from dispatch.words import Language, say

Result = TypeVar("Result")
_PRINTED = re.compile(r"\d{4}-\d{2,3}z?")


def t(message: str, **values: object) -> str:
    """A help text in the language of this run: Typer wants it when a command is declared."""
    return say(message, **values).said_in(LANGUAGE)


completing.translate()
app = Terminal(
    name="dispatch",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help=t("把一期专报按 报、送、发 三类发出，并记下谁已收到。加 --lang en 显示英文。"),
)


@app.callback()
def _commands() -> None:
    """Without this a single command, declared alone, would lose its name."""


Folder = Annotated[
    Path,
    typer.Option("--office", "-C", metavar="DIR", help=t("办公文件夹")),
]
AsJson = Annotated[bool, typer.Option("--json", help=t("只在标准输出给出 JSON"))]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=t("少说话"))]
Yes = Annotated[bool, typer.Option("--yes", "-y", help=t("不再询问，直接执行"))]


def _as_printed(typed: str | None) -> str | None:
    """2023-6 as 2023-06; raises InputError for what is no number at all."""
    if typed is None or _PRINTED.fullmatch(typed):
        return typed
    from dispatch.issue.numbers import parse_number

    return str(parse_number(typed))


FromArchive = Annotated[
    Path | None,
    typer.Option("--archive", metavar="FILE", help=t("从这个归档文件里看")),
]
Number = Annotated[
    str,
    typer.Argument(
        metavar="ISSUE",
        help=t("期号，如 2023-06"),
        autocompletion=completing.issues,
        callback=_as_printed,
    ),
]
AnyNumber = Annotated[
    str | None,
    typer.Argument(
        metavar="[ISSUE]",
        help=t("期号，如 2023-06"),
        autocompletion=completing.issues,
        callback=_as_printed,
    ),
]
Tiers = Annotated[
    list[str] | None,
    typer.Option(
        "--tier",
        metavar="报|送|发",
        help=t("只限这一类，可重复"),
        autocompletion=completing.tiers,
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="NAME",
        help=t("只限这个收件人，可重复"),
        autocompletion=completing.names,
    ),
]
HERE = Path()


def from_here(path: Path) -> Path:
    """A path as one would type it: from the working folder on, whole where it lies elsewhere."""
    whole, here = path.absolute(), Path.cwd()
    return whole.relative_to(here) if whole.is_relative_to(here) else whole


def screen(*, as_json: bool = False, quiet: bool = False) -> Screen:
    """The screen of this run."""
    return Screen(LANGUAGE, as_json=as_json, quiet=quiet)


def english() -> bool:
    """Whether this run speaks English."""
    return LANGUAGE is Language.ENGLISH


def world() -> Any:
    """The clock, the randomness and the environment: fetched here and nowhere else."""
    from dispatch.workflows.world import World

    return World(
        clock=lambda: datetime.now(UTC), randomness=secrets.token_bytes, environ=os.environ
    )


def clerk() -> str:
    """Who is at the keyboard, as the system knows them."""
    from dispatch import workflows

    return workflows.clerk()


def run(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs asynchronous work to its end."""
    import asyncio

    return asyncio.run(work)
