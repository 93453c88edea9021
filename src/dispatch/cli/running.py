"""Owns `dispatch run`: what is due without a clerk, once or again and again, for timers."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli import interrupts
from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, run, screen, t, world
from dispatch.cli.delivering import heeding
from dispatch.cli.round import Round
from dispatch.cli.screen import Kept, Screen
from dispatch.errors import LedgerUnusable, LoginRefused, SettingsError
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.workflows import Office

_AGAIN_SECONDS = 5.0
Watching = Annotated[
    bool,
    typer.Option("--watch", help=t("一直运行，按 Ctrl-C 结束")),
]
Every = Annotated[
    int,
    typer.Option(
        "--every",
        metavar="SECONDS",
        min=10,
        max=3600,
        help=t("与 --watch 同用：最多隔多少秒看一次"),
    ),
]


@app.command(
    "run",
    help=t("做完到期的事就结束，供定时任务用：定时发送、接着发、收信、允许不问就催的催办。"),
)
def run_what_is_due(
    watching: Watching = False,
    every: Every = 300,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    if watching:
        _keep_on(view, place, every)
        return
    done = Round.of(view, place)
    done.carry()
    if as_json:
        view.emit({"schema": 1, "done": done.told, "held": done.held})
    if done.failed:
        raise done.failed[0]
    if sys.stdout.isatty() and not done.told:
        _say_idle(view, done)


def _say_idle(view: Screen, done: Round) -> None:
    """To a clerk at a terminal silence looks broken; a timer shall write no letters about it."""
    if not done.held:
        view.note(say("没有到期的事。"))
    elif not done.shown:
        for one in done.held:
            view.note(say("{held}（今天已说过）", held=one))


def _keep_on(view: Screen, place: "Office", every: int) -> None:
    """Round after round until somebody ends it; a login that is refused ends it too."""
    view.note(say("一直运行，按 Ctrl-C 结束。"))
    with interrupts.remembered():
        while not interrupts.was_heard():
            done = Round.of(view, place)
            done.carry()
            for error in done.failed:
                if isinstance(error, LoginRefused | SettingsError):
                    # To go on trying would lock the mailbox.
                    raise error
                view.error(error)
            try:
                _wait(view, place, every)
            except LedgerUnusable as error:
                if isinstance(place.settings.ledger, Path):
                    raise
                # A database that was restarted is back in a moment.
                view.error(error)
                run(heeding(Kept(view.language), place.watch().stop, _nap(place)))
    view.note(say("已停止。"))


def _wait(view: Screen, place: "Office", every: int) -> None:
    """Until there may be something to do."""
    from dispatch.workflows import Rhythm, seconds_to_next, until_news

    stop = place.watch().stop
    with place.ledger() as ledger:
        most = seconds_to_next(place, ledger, every)
        waiting = until_news(place, ledger, Rhythm(interval=most, idle=most), stop)
        run(heeding(Kept(view.language), stop, waiting))


async def _nap(place: "Office") -> None:
    await place.world.nap(_AGAIN_SECONDS)
