"""Owns the run of the delivery loop at a terminal: signals, progress, and what came of it."""

from collections.abc import Callable, Coroutine, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from dispatch.cli import interrupts, stopped_ways
from dispatch.cli.app import Result, english, run
from dispatch.cli.progress import Progress
from dispatch.cli.screen import Screen
from dispatch.errors import DispatchError, Stopped, TryAgain
from dispatch.states import DeliveryState
from dispatch.words import Words, listed, say

if TYPE_CHECKING:
    import asyncio

    from dispatch.ledger import Ledger
    from dispatch.records import Deed, Scope
    from dispatch.workflows import Abreast, Office


@contextmanager
def ledger_to_send(place: "Office") -> Iterator["Ledger"]:
    """The ledger with the right to send, for this process; Ctrl-C is remembered meanwhile."""
    from dispatch.workflows.deeds import holder

    with (
        interrupts.remembered(),
        place.ledger() as ledger,
        ledger.right_to_send(holder(), place.world.clock()),
    ):
        _refuse_after_restore(place, ledger)
        yield ledger


def _refuse_after_restore(place: "Office", ledger: "Ledger") -> None:
    """A ledger out of a backup does not know what went out since: that is settled first."""
    restored = ledger.restored()
    if restored is None:
        return
    made = restored.made_at.astimezone(place.settings.zone)
    raise TryAgain(
        say(
            "台账是从 {made:%Y-%m-%d %H:%M} 的备份恢复的，那以后发出过什么还没有核对，没有发送。",
            made=made,
        ),
        advice=say("请先运行 dispatch restore --settle：到信箱里查一遍，再由您确认。"),
    )


async def heeding(view: Screen, stop: "asyncio.Event", work: Coroutine[Any, Any, Result]) -> Result:
    """Does the work and sets `stop` as soon as Ctrl-C is heard; says so."""
    import asyncio

    loop = asyncio.get_running_loop()

    def heard() -> None:
        if not stop.is_set():
            view.note(say("  正在停下：等手上这一封有了结果……"))
        stop.set()

    with interrupts.listening(lambda: loop.call_soon_threadsafe(heard)):
        return await work


def _tune() -> None:
    """A run makes many objects that die young, and its two threads hand over at every commit."""
    import gc
    import sys

    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    sys.setswitchinterval(0.0005)


async def unless_stopped(work: Coroutine[Any, Any, Result]) -> Result | None:
    """The work's result, or None where Ctrl-C broke it off."""
    import asyncio

    loop, task = asyncio.get_running_loop(), asyncio.ensure_future(work)
    with interrupts.listening(lambda: loop.call_soon_threadsafe(task.cancel)):
        await asyncio.wait([task])
    return None if task.cancelled() else task.result()


def deliver(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    number: str,
    scope: "Scope",
    *,
    wait: bool = True,
    what: "Deed | None" = None,
    by_itself: bool = False,
) -> None:
    """Runs the delivery loop to its end and tells what came of it; the right to send is held.

    `wait` sits through the short pauses that limits and servers ask for. `what` is the deed that
    it is the end of, for the record of who did what; None is a first sending. `by_itself`:
    no clerk is there, so that an end that is asked for is not the clerk's.
    """
    if _is_whole(scope):
        ledger.may_carry_on(number, may=True)
    _tune()
    before = ledger.counts(number).get(DeliveryState.ACCEPTED, 0)
    abreast = _carry(view, place, ledger, number, scope, wait=wait, by_itself=by_itself)
    several = place.has_several()
    halted = stopped_ways.gravest(place, abreast)
    if _is_whole(scope):
        stopped = interrupts.was_heard() and not by_itself
        stopped = stopped or stopped_ways.is_lasting(place, abreast)
        _settle_carrying_on(ledger, number, stopped=stopped)
    for one in place.at_each():
        _keep_copies(view, one, ledger, number)
    left = stopped_ways.stopped_ways(place, ledger, number, scope, abreast)
    _report(view, ledger, number, before, left if several else ())
    _note_end(view, place, ledger, number, what, before, halted)
    if several or halted is None:
        stopped_ways.tell(view, left)
    if halted is not None:
        raise halted
    if interrupts.was_heard():
        _raise_stopped(ledger, number)
    if not by_itself:
        stopped_ways.raise_waiting(left)
    _raise_deferred(place, ledger, number)
    _raise_in_hand(ledger, number, scope)


def _carry(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    number: str,
    scope: "Scope",
    *,
    wait: bool,
    by_itself: bool,
) -> "Abreast":
    """Runs a loop for each way out, under one bar, until each has ended."""
    from dispatch.workflows import line_up

    waiting, several = ledger.waiting(number, scope), place.has_several()
    ends_after = _estimate(place, ledger, number)
    with Progress(view, waiting, place.zone, ends_after, names_mailboxes=several) as progress:
        abreast = line_up(place, ledger, number, scope, progress.hear, by_itself=by_itself)
        for loop in abreast.loops.values():
            loop.longest_rest = loop.longest_rest if wait else _WORTH_WAITING
        run(heeding(view, abreast.stop, abreast.carry()))
    return abreast


def _is_whole(scope: "Scope") -> bool:
    return scope.tiers is None and scope.names is None


def _settle_carrying_on(ledger: "Ledger", number: str, *, stopped: bool) -> None:
    """Whether `dispatch run` may go on: not where it is done, stopped by a clerk, or refused."""
    from dispatch.records import Scope

    if stopped or not ledger.waiting(number, Scope()):
        ledger.may_carry_on(number, may=False)


def _note_end(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    number: str,
    what: "Deed | None",
    before: int,
    halted: DispatchError | None,
) -> None:
    """Puts down how a sending ended; its beginning stands in the record already."""
    from dispatch.records import Deed
    from dispatch.workflows import deed

    sent = ledger.counts(number).get(DeliveryState.ACCEPTED, 0) - before
    note = say("结束：发出 {sent} 封", sent=sent)
    if halted is not None or interrupts.was_heard():
        note = say("中断：发出 {sent} 封", sent=sent)
    try:
        ledger.note([deed(place, what or Deed.SEND, number, note=view.text(note))])
    except DispatchError:
        if halted is None:
            raise


# A few seconds between two messages are no pause.
_WORTH_WAITING = timedelta(seconds=10)


def _estimate(place: "Office", ledger: "Ledger", number: str) -> Callable[[int], datetime]:
    from dispatch.workflows import expected_end, shares_of

    begun, done = place.world.clock(), [0, 0]
    at_full_speed = all(way.pace.at_full_speed for way in place.ways())
    waiting = ledger.waiting_by_mailbox(number) if place.has_several() else {}

    def ends_after(left: int) -> datetime:
        now = place.world.clock()
        if not at_full_speed:
            return expected_end(place, ledger, shares_of(place, left, waiting), now)
        done[0], done[1] = done[0] or left + 1, max(done[0] - left, 1)
        return now + (now - begun) / done[1] * left

    return ends_after


def _keep_copies(view: Screen, place: "Office", ledger: "Ledger", number: str) -> None:
    """Copies into Sent where the office wants them; that they fail is no failure of the sending."""
    from dispatch.workflows import keep_copies

    if not place.settings.mailbox.keep_copies:
        return
    try:
        put = run(unless_stopped(keep_copies(place, ledger, number)))
    except DispatchError as error:
        view.warn(
            say("副本没有全部存进“已发送”，下次发送时接着存：{problem}", problem=error.problem)
        )
        return
    if put:
        view.note(say("已存 {put} 封副本到“已发送”。", put=put))


def _report(
    view: Screen,
    ledger: "Ledger",
    number: str,
    before: int,
    left: "tuple[stopped_ways.StoppedWay, ...]",
) -> None:
    counts = ledger.counts(number)
    doubtful = ledger.named(number, DeliveryState.UNCERTAIN)
    refused = ledger.named(number, DeliveryState.REFUSED)
    # As the ledger has it: what could not be written down is not called sent.
    sent = counts.get(DeliveryState.ACCEPTED, 0) - before
    view.say(
        say(
            "第 {number} 期：本次发出 {sent} 封；{counted}。",
            number=number,
            sent=sent,
            counted=_counted(counts),
        )
    )
    if refused:
        view.say(
            say(
                "被拒收（请核对地址；不是地址的事、已经改好的，用 --again 名称 再发）：{refused}",
                refused=listed(refused),
            )
        )
    if doubtful:
        view.say(_doubtful(number, doubtful))
    if view.as_json:
        states = {state.value: counts.get(state, 0) for state in DeliveryState}
        view.emit(
            {
                "schema": 1,
                "issue": number,
                "sent_now": sent,
                "states": states,
                "uncertain": list(doubtful),
                "refused": list(refused),
                "stopped": [one.as_json(english=english()) for one in left],
            }
        )


def _doubtful(number: str, doubtful: tuple[str, ...]) -> Words:
    return say(
        "不确定是否已发出，不会自动重发：{doubtful}\n  先运行 dispatch poll（已发送文件夹、回执、"
        "回复能查清一部分），再电话核实；确实没有收到的，运行 dispatch send {number} --again "
        "名称。",
        number=number,
        doubtful=listed(doubtful),
    )


_COUNTED = {
    DeliveryState.ACCEPTED: say("累计已发出"),
    DeliveryState.PLANNED: say("待发"),
    DeliveryState.DEFERRED: say("暂缓"),
    DeliveryState.REFUSED: say("被拒收"),
    DeliveryState.UNCERTAIN: say("不确定"),
    DeliveryState.WITHDRAWN: say("更正前未发、已撤下"),
}


def _counted(counts: Mapping[DeliveryState, int]) -> Words:
    told = [
        say("{said} {count}", said=said, count=counts[one])
        for one, said in _COUNTED.items()
        if counts.get(one)
    ]
    return listed(told, "，")


def _raise_stopped(ledger: "Ledger", number: str) -> None:
    counts = ledger.counts(number)
    waiting = sum(counts.get(state, 0) for state in (DeliveryState.PLANNED, DeliveryState.DEFERRED))
    if waiting:
        raise Stopped(
            say("已停下；还有 {waiting} 封待发。", waiting=waiting),
            advice=say("再运行一次 dispatch send {number}，会从停下的地方接着发。", number=number),
        )


def _raise_deferred(place: "Office", ledger: "Ledger", number: str) -> None:
    deferred = ledger.counts(number).get(DeliveryState.DEFERRED, 0)
    if not deferred:
        return
    moment = ledger.next_moment(number)
    when = "" if moment is None else f"{moment.astimezone(place.settings.zone):%m-%d %H:%M}"
    raise TryAgain(
        say(
            "有 {deferred} 封被服务器暂缓，还没有发出；{when} 起可以再试。",
            deferred=deferred,
            when=when,
        ),
        advice=say("请到时再运行 dispatch send {number}，会只发这些。", number=number),
    )


def _raise_in_hand(ledger: "Ledger", number: str, scope: "Scope") -> None:
    """What workers have reserved or are sending is theirs: this command has not seen its end."""
    count = ledger.in_hand(number, scope)
    if count:
        raise TryAgain(
            say("还有 {count} 封在发送进程（dispatch worker）手上，由它们发。", count=count),
            advice=say("看进展用 dispatch status {number}。", number=number),
        )
