"""Owns `dispatch poll`: what came back, and what it changed."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import interrupts
from dispatch.cli.app import HERE, AsJson, Folder, Quiet, app, english, run, screen, t, world
from dispatch.cli.delivering import unless_stopped
from dispatch.cli.screen import Screen
from dispatch.errors import DispatchError
from dispatch.states import EvidenceKind
from dispatch.words import say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Change
    from dispatch.workflows import Attendant, Office, Polled


FromZero = Annotated[bool, typer.Option("--from-zero", help=t("从头再读一遍（结果不变）"))]
Watching = Annotated[
    bool,
    typer.Option(
        "--watch",
        help=t("一直收下去，来一条显示一条，按 Ctrl-C 结束"),
    ),
]
Every = Annotated[
    int,
    typer.Option(
        "--every",
        metavar="SECONDS",
        min=10,
        max=3600,
        help=t("与 --watch 同用：服务器不会主动通知时，隔多少秒收一次"),
    ),
]


@app.command(help=t("收信：记下回执、退信、自动回复和答复；信箱原样不动。"))
def poll(
    from_zero: FromZero = False,
    watching: Watching = False,
    every: Every = 60,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office, poll_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    with place.ledger() as ledger:
        if watching:
            _watch(view, place, ledger, every)
            return
        polled = run(poll_office(place, ledger, from_zero=from_zero, hear=waiting(view)))
    show_polled(view, polled)
    if view.as_json:
        view.emit(
            {
                "schema": 1,
                "read": polled.read,
                "passed_over": polled.passed_over,
                "settled": polled.settled,
                "changes": [_change_json(change) for change in polled.changes],
            }
        )


def _watch(view: Screen, place: "Office", ledger: "Ledger", every: int) -> None:
    from dispatch.workflows import Rhythm, watch

    def tell(polled: "Polled") -> None:
        for change in polled.changes:
            if view.as_json:
                view.emit_line({"schema": 1, **_change_json(change)})
            else:
                _show_change(view, change)
        _show_left_aside(view, polled)

    def trouble(error: DispatchError, pause: float | None) -> None:
        if pause is None:
            view.warn(say("{problem}，不再试这个邮箱，别的照常收。", problem=error.problem))
            return
        view.warn(say("{problem}，{pause:.0f} 秒后再试。", problem=error.problem, pause=pause))

    rhythm = Rhythm(interval=every)
    with interrupts.remembered():
        view.say(say("正在收信，按 Ctrl-C 结束。"))
        run(unless_stopped(watch(place, ledger, tell, trouble, rhythm, waiting(view))))
    view.say(say("已停止收信。"))


def waiting(view: Screen) -> "Callable[[Attendant], None]":
    """Says for whom one waits before a mailbox."""

    def hear(one: "Attendant") -> None:
        if one.watches:
            told = say(
                "信箱 {mailbox} 已有另一个 dispatch（{by}）守着；它一停，这里就接手。",
                mailbox=one.mailbox,
                by=one.by,
            )
        else:
            told = say(
                "另一个 dispatch（{by}）正在读信箱 {mailbox}，等它读完。",
                mailbox=one.mailbox,
                by=one.by,
            )
        view.note(told)

    return hear


def show_polled(view: Screen, polled: "Polled") -> None:
    """What changed, a line each, and what was left aside."""
    for change, count in _grouped(polled.changes):
        _show_change(view, change, count)
    view.say(
        say(
            "读了 {read} 封邮件，新记下 {count} 条，{passed_over} 封与发送无关。",
            read=polled.read,
            count=len(polled.changes),
            passed_over=polled.passed_over,
        )
    )
    if any(_awaits(change) for change in polled.changes):
        view.say(say("带“？”的不能确认是本单位发出的，没有计入；运行 dispatch inbox 逐封确认。"))
    if polled.settled:
        view.say(
            say(
                "{settled} 封“不确定”的在已发送文件夹里找到副本，已改记为已发出。",
                settled=polled.settled,
            )
        )
    _show_left_aside(view, polled)


def _grouped(changes: "Sequence[Change]") -> "list[tuple[Change, int]]":
    """Each with how many like it there are: a robot may answer ten thousand times."""
    first: dict[tuple[object, ...], Change] = {}
    count: Counter[tuple[object, ...]] = Counter()
    for one in changes:
        words = "" if one.kind is EvidenceKind.AUTO_REPLY else one.summary
        key = (one.issue, one.recipient, one.kind, one.believed, words)
        first.setdefault(key, one)
        count[key] += 1
    return [(one, count[key]) for key, one in first.items()]


def _awaits(change: "Change") -> bool:
    return (
        change.archive is None
        and not change.believed
        and change.kind is not EvidenceKind.AUTO_REPLY
    )


def _show_change(view: Screen, change: "Change", count: int = 1) -> None:
    if change.archive is not None:
        _show_late(view, change)
        return
    whom = change.recipient if change.names_one else ""
    mark = "？" if _awaits(change) else ""
    times = f" ×{count}" if count > 1 else ""
    view.say(
        say(
            "  {issue} {tier} {whom}{mark} {summary}{times}",
            issue=change.issue,
            tier=change.tier,
            whom=whom,
            mark=mark,
            summary=change.summary,
            times=times,
        )
    )


def _show_late(view: Screen, change: "Change") -> None:
    view.say(
        say(
            "  {issue} {tier} {whom} {summary}（这一期已归档到 {archive}，来信另外记下，见 "
            "dispatch archive）",
            issue=change.issue,
            tier=change.tier,
            whom=change.recipient,
            summary=change.summary,
            archive=change.archive or "",
        )
    )


def _show_left_aside(view: Screen, polled: "Polled") -> None:
    """What was not read or not saved, and what happens to it."""
    for name in polled.absent:
        view.warn(
            say(
                "信箱里没有文件夹“{name}”（dispatch.yaml 的 folders）；请按网页邮箱里的名字改正。",
                name=name,
            )
        )
    for name in polled.refused:
        view.warn(say("服务器打不开文件夹“{name}”，这次没有读它。", name=name))
    if polled.too_large:
        view.warn(
            say(
                "有 {too_large} 封答复太大，附件没有保存，请在网页邮箱里查看（上限见 "
                "dispatch.yaml 的 attachments_mb）。",
                too_large=polled.too_large,
            )
        )
    if polled.missing:
        view.warn(say("有 {missing} 封服务器没有给出，下次收信会再读。", missing=polled.missing))


def _change_json(change: "Change") -> dict[str, Any]:
    return {
        "issue": change.issue,
        "tier": change.tier.value,
        "name": change.recipient if change.names_one else None,
        "kind": change.kind.value,
        "summary": change.summary.en if english() else change.summary.zh,
        "believed": change.believed,
        "before": change.before.label,
        "after": change.after.label,
        "archive": change.archive,
    }
