"""Owns the screen: which language, what goes to stdout and what to stderr, questions.

stdout carries the result and nothing else; notices, progress and errors go to stderr.
"""

import json
import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import typer

from dispatch.cli import interrupts
from dispatch.cli.console import dumped, has_colour
from dispatch.errors import DispatchError, Stopped
from dispatch.words import UNSAFE, Language, Words, harmless, say


def language_of(arguments: Sequence[str], environ: Mapping[str, str]) -> Language:
    """--lang wins over DISPATCH_LANG; anything that is not English is Chinese."""
    chosen = environ.get("DISPATCH_LANG", "")
    for index, argument in enumerate(arguments):
        if argument == "--lang" and index + 1 < len(arguments):
            chosen = arguments[index + 1]
        elif argument.startswith("--lang="):
            chosen = argument.partition("=")[2]
    return Language.ENGLISH if chosen.lower().startswith("en") else Language.CHINESE


# Known before anything is declared: Typer wants help texts at once.
LANGUAGE = language_of(sys.argv[1:], os.environ)


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


_YES = {"y", "yes", "是"}
_NO = {"", "n", "no", "否"}


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
        typer.echo(_escaped(dumped(value, indent=2)))

    def emit_line(self, value: Mapping[str, Any]) -> None:
        """One object of a stream of --json lines."""
        typer.echo(_escaped(dumped(value)))

    def error(self, error: DispatchError) -> None:
        """An error, whole, to stderr."""
        text = harmless(error.said_in(self.language))
        if has_colour():
            typer.secho(text, err=True, fg=typer.colors.RED)
        else:
            typer.echo(text, err=True)

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
            self.warn(say("没有终端可以确认，什么也没有做；确实要做请加 --yes。"))
            return False
        try:
            with interrupts.answered():
                return self._yes_or_no(self.text(question))
        except (EOFError, KeyboardInterrupt):
            raise Stopped(say("\n没有回答，什么也没有做。")) from None

    def _yes_or_no(self, question: str) -> bool:
        """Typer's own confirm asks again in English."""
        while True:
            typer.echo(f"{question} [y/N]: ", nl=False, err=True)
            answer = input().strip().lower()
            if answer in _YES or answer in _NO:
                return answer in _YES
            self.warn(say("请答 y（是）或 n（否）。"))

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
