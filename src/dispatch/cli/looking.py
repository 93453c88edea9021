"""Owns `dispatch status`: the latest issues a line each, or one issue as bars and a table.

The first line is out before rows, dates and colours are so much as imported.
"""

import sys
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import (
    HERE,
    AnyNumber,
    AsJson,
    Folder,
    FromArchive,
    Quiet,
    Tiers,
    app,
    english,
    screen,
    t,
    world,
)
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from dispatch.ledger.glanced import Glanced
    from dispatch.records import Heading, IssueRecord
    from dispatch.summary import IssueLine, Row
    from dispatch.tiers import Tier
    from dispatch.workflows.looking import Looking

    _Tiers = frozenset[Tier] | None

# A year of a monthly bulletin.
_LATEST = 12


@app.command(help=t("看谁已收到、谁还没有；不写期号则列出最近各期。"))
def status(
    number: AnyNumber = None,
    tier: Tiers = None,
    outstanding: Annotated[
        bool,
        typer.Option("--outstanding", help=t("只列还没有签收的")),
    ] = False,
    watch: Annotated[
        bool,
        typer.Option(
            "--watch",
            help=t("一直显示并自动刷新，Ctrl-C 退出"),
        ),
    ] = False,
    archive: FromArchive = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.cli.scoping import tiers_of
    from dispatch.workflows.looking import look

    view = screen(as_json=as_json, quiet=quiet)
    tiers = tiers_of(tier)
    looking = look(office, world())
    if watch:
        _refuse_where_unseen(view)
    with _ledger(looking, archive) as ledger:
        if watch:
            from dispatch.cli.status_watch import watch_issue, watch_issues

            if number is None:
                watch_issues(view, lambda: _lines(looking, ledger, tiers), looking)
            else:
                one = number
                watch_issue(
                    view,
                    lambda: _read(looking, ledger, one, tiers, only_outstanding=outstanding),
                    looking,
                )
        elif number is None:
            _show_issues(view, looking, ledger, tiers)
        else:
            _show_issue(view, looking, ledger, number, tiers, only_outstanding=outstanding)


@contextmanager
def _ledger(looking: "Looking", archive: Path | None) -> "Iterator[Glanced]":
    if archive is None:
        with looking.ledger() as ledger:
            yield ledger
        return
    from dispatch.workflows.archiving import copy_of

    with copy_of(archive) as copy, replace(looking, path=copy).ledger() as ledger:
        yield ledger


def _refuse_where_unseen(view: Screen) -> None:
    if view.as_json or not sys.stdout.isatty():
        raise InputError(
            say("--watch 要在终端里用，这里的输出不是终端。"),
            advice=say("请去掉 --watch；要定时查看，就定时运行 dispatch status。"),
        )


def _show_issue(
    view: Screen,
    looking: "Looking",
    ledger: "Glanced",
    number: str,
    tiers: "_Tiers",
    *,
    only_outstanding: bool,
) -> None:
    heading = ledger.heading(number)
    if heading is not None:
        from dispatch.cli.status_words import as_of, long_ago

        view.say(as_of(heading, looking.zone))
        if looking.read_long_ago(heading) and not view.as_json:
            view.note(long_ago(heading, looking.now()))
    record, rows = _rows(looking, ledger, number, tiers)
    shown = _shown(rows, only_outstanding=only_outstanding)
    if view.as_json:
        from dispatch.summary import as_json

        view.emit(as_json(record, shown, english=english()))
        return
    _warn_of_resting(view, looking, ledger, number)
    from dispatch.cli.status_view import notes, show

    show(view, rows, shown)
    warn_of_calendar(view, [row.deadline for row in rows])
    for words in notes(rows):
        view.note(words)


def _warn_of_resting(
    view: Screen, looking: "Looking", ledger: "Glanced", number: str | None
) -> None:
    """A line for each mailbox that is paused, with how many wait for it: in an issue, or in all."""
    paused = ledger.paused_mailboxes()
    if not paused:
        return
    from dispatch.cli.status_words import resting

    waiting = ledger.waiting_by_mailbox(number)
    for one in paused:
        view.warn(resting(one, waiting.get(one.address, 0), looking.zone))


def warn_of_calendar(view: Screen, days: "Iterable[date | None]") -> None:
    """Says once that the public holidays of a year are not out yet."""
    from dispatch.workflows.standings import calendar_doubt

    doubt = calendar_doubt(days)
    if doubt is not None:
        view.warn(doubt)


def _read(
    looking: "Looking", ledger: "Glanced", number: str, tiers: "_Tiers", *, only_outstanding: bool
) -> "tuple[Heading, tuple[Row, ...], tuple[Row, ...]]":
    _, rows = _rows(looking, ledger, number, tiers)
    heading = ledger.heading(number)
    assert heading is not None  # its rows are there
    return heading, rows, _shown(rows, only_outstanding=only_outstanding)


def _rows(
    looking: "Looking", ledger: "Glanced", number: str, tiers: "_Tiers"
) -> "tuple[IssueRecord, tuple[Row, ...]]":
    from dispatch.workflows.standings import known_issue, standing_rows

    record = known_issue(ledger, number)
    rows = standing_rows(looking, record)
    return record, tuple(row for row in rows if tiers is None or row.tier in tiers)


def _shown(rows: "tuple[Row, ...]", *, only_outstanding: bool) -> "tuple[Row, ...]":
    if not only_outstanding:
        return rows
    return tuple(row for row in rows if not row.settled)


def _lines(looking: "Looking", ledger: "Glanced", tiers: "_Tiers") -> "tuple[IssueLine, ...]":
    from dispatch.workflows.looking import issue_lines

    return issue_lines(looking, ledger, _LATEST, tiers)


def _show_issues(view: Screen, looking: "Looking", ledger: "Glanced", tiers: "_Tiers") -> None:
    lines = _lines(looking, ledger, tiers)
    if view.as_json:
        from dispatch.cli.status_words import lines_json

        view.emit(lines_json(lines))
        return
    archived = ledger.archived()
    if not lines and not archived:
        view.say(say("还没有发送过任何一期。"))
        return
    from dispatch.cli.status_view import show_lines

    show_lines(view, lines, looking.zone)
    for one in lines:
        if one.waiting:
            view.warn(
                say(
                    "第 {number} 期还有 {count} 家的邮件没有发出，详见 dispatch status {number}。",
                    number=one.number,
                    count=one.waiting,
                )
            )
    if archived:
        view.note(say("另有 {count} 期已归档，见 dispatch archive。", count=archived))
    _warn_of_resting(view, looking, ledger, None)
