"""Owns what is seen while messages go out: a bar with its end in sight, or a line a message."""

import sys
import time
from collections.abc import Callable
from datetime import datetime, tzinfo
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from dispatch.cli.screen import Screen
from dispatch.states import Step
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.workflows import Event, Submitted

_SAID = {
    Step.ACCEPT: say("已发出"),
    Step.DEFER: say("暂缓"),
    Step.REFUSE: say("被拒收"),
    Step.LOSE_SIGHT: say("不确定"),
    Step.RELEASE: say("未发出"),
}
# These end a message for this run; one given back comes up again.
_ENDS = frozenset(_SAID) - {Step.RELEASE}


class Progress:
    """Hears what happens and shows it; use it in a `with`.

    `ends_after` tells, for so many messages to go, when the last will have gone.
    """

    def __init__(
        self,
        view: Screen,
        total: int,
        zone: tzinfo,
        ends_after: Callable[[int], datetime],
        *,
        names_mailboxes: bool = False,
    ) -> None:
        self._view = view
        self._left = total
        self._zone = zone
        self._ends_after = ends_after
        self._names_mailboxes = names_mailboxes
        self._forecast_after = 0.0
        self._bar: Any = None
        if sys.stderr.isatty() and not view.quiet and total > 0:
            self._bar = _bar(view)
            self._task = self._bar.add_task("", total=total, ends="…")

    def __enter__(self) -> Self:
        if self._bar is not None:
            self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def hear(self, event: "Event") -> None:
        """One message has ended, or the mailbox rests."""
        from dispatch.workflows import Submitted

        if not isinstance(event, Submitted):
            words = _resting(event.until.astimezone(self._zone), event.said)
            if self._names_mailboxes:
                words = say("  {mailbox}：{words}", mailbox=event.mailbox, words=words)
            self._show(words)
            return
        step = event.outcome.step
        self._left -= step in _ENDS
        if step is not Step.ACCEPT or (self._bar is None and not self._view.quiet):
            self._show(_line(event))
        if self._bar is not None:
            self._bar.update(self._task, advance=int(step in _ENDS), **self._forecast())

    def _forecast(self) -> dict[str, str]:
        """The end in sight, worked out anew once a second at most."""
        now = time.monotonic()
        if now < self._forecast_after:
            return {}
        self._forecast_after = now + 1
        ends = self._ends_after(max(self._left, 0)).astimezone(self._zone)
        return {"ends": f"{ends:%H:%M:%S}"}

    def _show(self, words: Words) -> None:
        if self._bar is not None:
            self._bar.console.print(self._view.text(words), markup=False, highlight=False)
        else:
            self._view.note(words)


def _bar(view: Screen) -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, TextColumn
    from rich.progress import Progress as Bar

    ends = view.text(say("预计 {{task.fields[ends]}} 结束"))
    columns = (BarColumn(), MofNCompleteColumn(), TextColumn(ends))
    return Bar(*columns, console=Console(stderr=True), transient=True)


def _line(submitted: "Submitted") -> Words:
    said, claim = _SAID[submitted.outcome.step], submitted.claim
    text = submitted.outcome.text[:120]
    why = "" if submitted.outcome.step is Step.ACCEPT or not text else f"：{text}"
    return say(
        "  {tier} {recipient} <{address}> {said}{why}",
        tier=claim.tier,
        recipient=claim.recipient,
        address=claim.address,
        said=said,
        why=why,
    )


def _resting(until: datetime, said: str | None) -> Words:
    if said is None:
        return say(
            "  已到邮箱的发信限额，等到 {until:%H:%M:%S} 接着发（按 Ctrl-C 可停，不会丢）",
            until=until,
        )
    return say(
        "  服务商要求暂停：{said}；等到 {until:%H:%M:%S} 接着发（按 Ctrl-C 可停，不会丢）",
        said=said,
        until=until,
    )
