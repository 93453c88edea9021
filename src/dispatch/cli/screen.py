"""Owns the screen: which language, what goes to stdout and what to stderr, questions.

stdout carries the result and nothing else; notices, progress and errors go to stderr.
"""

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer

from dispatch.cli import interrupts
from dispatch.errors import DispatchError, Stopped
from dispatch.words import UNSAFE, Language, Words, harmless


def language_of(arguments: Sequence[str], environ: Mapping[str, str]) -> Language:
    """--lang wins over DISPATCH_LANG; anything that is not English is Chinese."""
    chosen = environ.get("DISPATCH_LANG", "")
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            chosen = arguments[index + 1]
        elif argument.startswith("--lang="):
            chosen = argument.partition("=")[2]
    return Language.ENGLISH if chosen.lower().startswith("en") else Language.CHINESE


def without_language(arguments: Sequence[str]) -> list[str]:
    """The arguments without --lang and its value, so that it may stand anywhere."""
    kept: list[str] = []
    skip = False
    for argument in arguments:
        if skip:
            skip = False
        elif argument == "--lang":
            skip = True
        elif not argument.startswith("--lang="):
            kept.append(argument)
    return kept


class Screen:
    """One command's way of speaking; `quiet` silences notices, never errors or results."""

    def __init__(self, language: Language, *, as_json: bool = False, quiet: bool = False) -> None:
        self.language = language
        self.as_json = as_json
        self.quiet = quiet

    def text(self, words: Words) -> str:
        """The words in this screen's language, harmless to a terminal."""
        return harmless(words.said_in(self.language))

    def say(self, words: Words) -> None:
        """A line of the result: stdout, unless --json has it to itself."""
        if not self.as_json:
            typer.echo(self.text(words))

    def note(self, words: Words) -> None:
        """A notice: stderr."""
        if not self.quiet:
            typer.echo(self.text(words), err=True)

    def warn(self, words: Words) -> None:
        """What must be seen even when quiet: stderr."""
        typer.echo(self.text(words), err=True)

    def emit(self, value: Mapping[str, Any]) -> None:
        """The result of --json."""
        typer.echo(_escaped(json.dumps(value, ensure_ascii=False, indent=2)))

    def emit_line(self, value: Mapping[str, Any]) -> None:
        """One object of a stream of --json lines."""
        typer.echo(_escaped(json.dumps(value, ensure_ascii=False)))

    def error(self, error: DispatchError) -> None:
        """An error, whole, to stderr."""
        typer.secho(
            harmless(error.said_in(self.language)),
            err=True,
            fg=typer.colors.RED if _colour() else None,
        )

    def table(self, columns: Sequence[Words], rows: Iterable[Sequence[str]]) -> None:
        """A table on stdout; wide characters take two columns."""
        if self.as_json:
            return
        from rich.console import Console
        from rich.table import Table

        drawn = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
        for column in columns:
            drawn.add_column(self.text(column), overflow="fold")
        for row in rows:
            drawn.add_row(*map(harmless, row))
        console = Console(highlight=False, markup=False, soft_wrap=not sys.stdout.isatty())
        if not sys.stdout.isatty():
            console.width = max(console.width, 110)
        console.print(drawn)

    def confirm(self, question: Words, *, yes: bool) -> bool:
        """Asks on stderr; --yes answers. Without a terminal and --yes nothing is done."""
        if yes:
            return True
        if not sys.stdin.isatty():
            self.warn(
                Words(
                    "没有终端可以确认，什么也没有做；确实要做请加 --yes。",
                    "there is no terminal to ask on, so nothing was done; add --yes to go on.",
                )
            )
            return False
        try:
            with interrupts.answered():
                return typer.confirm(self.text(question), err=True)
        except typer.Abort:
            raise Stopped(
                Words("\n没有回答，什么也没有做。", "\nno answer; nothing was done.")
            ) from None

    def ask(self, question: Words) -> str:
        """A line typed in answer; "" at the end of the input. Only where `can_ask`."""
        with interrupts.answered():
            typer.echo(self.text(question) + " ", nl=False, err=True)
            return sys.stdin.readline().strip()

    def key(self, question: Words) -> str:
        """One key pressed in answer, in lower case; q at the end of the input."""
        with interrupts.answered():
            typer.echo(self.text(question) + " ", nl=False, err=True)
            try:
                pressed = typer.getchar().lower()
            except EOFError:
                pressed = "q"
            typer.echo(err=True)
            return pressed

    @property
    def can_ask(self) -> bool:
        """Whether somebody sits there."""
        return sys.stdin.isatty() and not self.as_json


class Kept(Screen):
    """Says nothing and keeps the JSON: for a part of a command that tells the whole by itself."""

    def __init__(self, language: Language) -> None:
        super().__init__(language, as_json=True, quiet=True)
        self.kept: dict[str, Any] = {}

    def emit(self, value: Mapping[str, Any]) -> None:
        """Keeps it."""
        self.kept = dict(value)


def _escaped(dumped: str) -> str:
    """JSON in which what a terminal would obey stands as \\u escapes; it means the same."""
    return UNSAFE.sub(lambda found: json.dumps(found[0])[1:-1], dumped)


def _colour() -> bool:
    return sys.stderr.isatty()
