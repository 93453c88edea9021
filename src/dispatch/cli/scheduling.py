"""Owns the questions about time before a sending: an appointed hour, a late one, an odd one."""

from datetime import datetime
from typing import TYPE_CHECKING

from dispatch.cli import interrupts
from dispatch.cli.app import run
from dispatch.cli.delivering import heeding
from dispatch.cli.screen import Screen
from dispatch.errors import Stopped, TryAgain
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.workflows import Office


def warn_of_clock(view: Screen, place: "Office", ledger: "Ledger") -> None:
    """A clock that was set back makes deadlines and limits wrong: say so before anything else."""
    from dispatch.workflows import clock_stood_later

    later = clock_stood_later(place, ledger)
    if later is not None:
        view.warn(
            say(
                "注意：台账里有比现在更晚的记录（{later:%Y-%m-%d %H:%M}），"
                "这台电脑的时钟可能拨慢了；请先核对日期和时间。",
                later=later,
            )
        )


def may_begin(
    view: Screen, place: "Office", begins: datetime, send_at: datetime | None, *, now_too: bool
) -> bool:
    """Asks where a sending would be late or come at an odd hour; `now_too` has said yes already.

    Without a terminal nothing is sent: raises TryAgain.
    """
    from dispatch.workflows import is_late, out_of_hours

    if now_too:
        return True
    if send_at is not None and is_late(send_at, begins):
        was = send_at.astimezone(place.settings.zone)
        return _ask(
            view,
            say("原定 {was:%Y-%m-%d %H:%M} 发送，那时没有发成（电脑可能关着或休眠）", was=was),
        )
    odd = out_of_hours(place, begins)
    return odd is None or _ask(view, odd)


def _ask(view: Screen, why: Words) -> bool:
    import sys

    if not sys.stdin.isatty():
        raise TryAgain(
            say("{why}；没有发送。", why=why),
            advice=say("确实要现在发，请加 --now；要定时发，用 --at '日期 时间'。"),
        )
    view.note(why)
    return view.confirm(say("仍然现在发送？"), yes=False)


def wait_for(view: Screen, place: "Office", send_at: datetime) -> None:
    """Waits for the appointed time; raises Stopped on Ctrl-C, TryAgain where the machine slept."""
    local = send_at.astimezone(place.settings.zone)
    place.opener()  # a password that is missing is better missed now
    view.note(
        say(
            "等到 {when:%Y-%m-%d %H:%M} 发送。请让电脑开着、不要休眠；按 Ctrl-C 可以不等，"
            "到时再运行一次同样的命令也会发。",
            when=local,
        )
    )
    watch = place.watch()
    with interrupts.remembered():
        run(heeding(view, watch.stop, watch.until(send_at)))
    if watch.stop.is_set():
        raise Stopped(
            say("不等了；还没有发送。"),
            advice=say(
                "计划还在：{when:%m-%d %H:%M} 再运行一次同样的命令就发，也可以用 --at 改时间。",
                when=local,
            ),
        )
