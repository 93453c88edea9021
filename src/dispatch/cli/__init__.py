"""Owns the terminal: commands, confirmation, progress, exit codes, the clock. Holds no rule."""

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from dispatch.errors import DispatchError, unusable
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.cli.usage import Terminal


def main() -> None:
    """Runs one command; every error a user, a server or a file can cause ends in a sentence."""
    import typer

    from dispatch.cli.app import app
    from dispatch.cli.app import screen as screen_of
    from dispatch.cli.console import prepare_streams

    prepare_streams()
    from dispatch.cli.screen import without_language

    screen = screen_of()
    sys.argv[1:] = without_language(sys.argv[1:])
    try:
        _declare(sys.argv[1:])
        _run(app)
    except DispatchError as error:
        screen.error(error)
        sys.exit(error.exit_code)
    except typer.Abort:
        screen.warn(say("没有回答，什么也没有做。"))
        sys.exit(1)
    except KeyboardInterrupt:
        screen.warn(say("已中断；已经发出的都记在台账里。"))
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        if (known := unusable(error)) is not None:
            screen.error(known)
            sys.exit(known.exit_code)
        if os.environ.get("DISPATCH_DEBUG"):
            raise
        screen.warn(_our_fault(error))
        sys.exit(1)


def _our_fault(error: Exception) -> Words:
    fault = f"{type(error).__name__}: {error}"
    return say(
        "程序自身出了毛病：{fault}\n台账没有损坏；请带上这句话找维护者，或用 DISPATCH_DEBUG=1 "
        "再运行一次看详情。",
        fault=fault,
    )


def _declare(arguments: list[str]) -> None:
    """Declares the commands: where it is `status`, that one alone, since it must start fast."""
    if arguments[:1] == ["status"]:
        import_module("dispatch.cli.looking")
    else:
        import_module("dispatch.cli.commands")


def _run(app: "Terminal") -> NoReturn:
    """One command; what is wrong with its grammar is told in the language of this run."""
    import typer

    from dispatch.cli.usage import explained
    from dispatch.words import harmless

    try:
        ended = app(standalone_mode=False)
    except typer.TyperException as error:
        typer.echo(harmless(explained(error)), err=True)
        sys.exit(error.exit_code)
    sys.exit(ended if isinstance(ended, int) else 0)
