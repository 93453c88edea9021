"""Owns the Typer application: options that every command shares, and the run of one command."""

import os
import secrets
import sys
from collections.abc import Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from dispatch.cli import completing
from dispatch.cli.screen import Screen, language_of
from dispatch.words import Language, Words

LANGUAGE = language_of(sys.argv[1:], os.environ)
Result = TypeVar("Result")


def t(zh: str, en: str) -> str:
    """A help text in the language of this run: Typer wants it when a command is declared."""
    return Words(zh, en).said_in(LANGUAGE)


completing.translate(t)
app = typer.Typer(
    name="dispatch",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help=t(
        "把一期专报按 报、送、发 三类发出，并记下谁已收到。加 --lang en 显示英文。",
        "Sends an issue of the bulletin to its three tiers and accounts for who has it. "
        "Chinese by default; --lang en or DISPATCH_LANG=en for English.",
    ),
)

Folder = Annotated[
    Path,
    typer.Option("--office", "-C", metavar="DIR", help=t("办公文件夹", "the office's folder")),
]
AsJson = Annotated[
    bool, typer.Option("--json", help=t("只在标准输出给出 JSON", "JSON on stdout and nothing else"))
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=t("少说话", "no notices"))]
Yes = Annotated[
    bool, typer.Option("--yes", "-y", help=t("不再询问，直接执行", "do not ask, go on"))
]
Number = Annotated[
    str,
    typer.Argument(
        metavar="ISSUE",
        help=t("期号，如 2023-06", "e.g. 2023-06"),
        autocompletion=completing.issues,
    ),
]
AnyNumber = Annotated[
    str | None,
    typer.Argument(
        metavar="[ISSUE]",
        help=t("期号，如 2023-06", "e.g. 2023-06"),
        autocompletion=completing.issues,
    ),
]
Tiers = Annotated[
    list[str] | None,
    typer.Option(
        "--tier",
        metavar="报|送|发",
        help=t("只限这一类，可重复", "only this tier; repeatable"),
        autocompletion=completing.tiers,
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="NAME",
        help=t("只限这个收件人，可重复", "only this recipient"),
        autocompletion=completing.names,
    ),
]
HERE = Path()


def screen(*, as_json: bool = False, quiet: bool = False) -> Screen:
    """The screen of this run."""
    return Screen(LANGUAGE, as_json=as_json, quiet=quiet)


def english() -> bool:
    """Whether this run speaks English."""
    return LANGUAGE is Language.ENGLISH


def world() -> Any:
    """The clock, the randomness and the environment: fetched here and nowhere else."""
    from dispatch.workflows import World

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
