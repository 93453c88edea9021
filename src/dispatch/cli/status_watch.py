"""Owns `status --watch`: the same drawing kept on the screen, redrawn as the ledger changes."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.text import Text

from dispatch.cli import interrupts
from dispatch.cli.screen import Screen
from dispatch.cli.status_view import issue_drawn, lines_drawn
from dispatch.cli.status_words import as_of, long_ago
from dispatch.records import Heading
from dispatch.summary import IssueLine, Row
from dispatch.words import say
from dispatch.workflows.looking import Looking

_EVERY_SECONDS = 2.0


def watch_issue(
    view: Screen,
    read: Callable[[], tuple[Heading, tuple[Row, ...], tuple[Row, ...]]],
    looking: Looking,
) -> None:
    """One issue until Ctrl-C; raises DispatchError before anything is drawn."""
    read()

    def drawn(width: int) -> RenderableType:
        heading, rows, shown = read()
        parts: list[RenderableType] = [Text(view.text(as_of(heading, looking.zone)))]
        if looking.read_long_ago(heading):
            parts.append(Text(view.text(long_ago(heading, looking.now())), "yellow"))
        return Group(*parts, issue_drawn(view, rows, shown, width), _foot(view, looking.now()))

    _keep_drawing(drawn)


def watch_issues(view: Screen, read: Callable[[], tuple[IssueLine, ...]], looking: Looking) -> None:
    """The latest issues until Ctrl-C."""

    def drawn(width: int) -> RenderableType:
        lines = lines_drawn(view, read(), looking.zone, width)
        return Group(lines, _foot(view, looking.now()))

    _keep_drawing(drawn)


def _foot(view: Screen, now: datetime) -> Text:
    words = say(
        "{now:%H:%M:%S} 刷新；收信请另开窗口运行 dispatch poll --watch；Ctrl-C 退出", now=now
    )
    return Text(view.text(words), "dim")


def _keep_drawing(drawn: Callable[[int], RenderableType]) -> None:
    console = Console(highlight=False, markup=False, emoji=False)
    with (
        _ended_by_ctrl_c(),
        interrupts.answered(),
        Live(console=console, screen=True, auto_refresh=False) as live,
    ):
        while True:
            live.update(drawn(console.width), refresh=True)
            time.sleep(_EVERY_SECONDS)


@contextmanager
def _ended_by_ctrl_c() -> Iterator[None]:
    """Ctrl-C is the way out, and no fault."""
    try:
        yield
    except KeyboardInterrupt:
        return
