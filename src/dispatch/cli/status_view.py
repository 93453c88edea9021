"""Owns how `status` is drawn: bars and tables, in words first and in colour besides.

Rich leaves the colours out where there is no terminal or NO_COLOR is set (no-color.org); nothing
is told by a colour alone. Chinese characters take two columns, and narrow terminals lose the
columns that matter least.
"""

import sys
from collections.abc import Iterable, Sequence
from datetime import tzinfo

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from dispatch.cli.screen import Screen
from dispatch.states import Standing
from dispatch.summary import IssueLine, Row, Totals, last_heard, letters, totals_by_tier
from dispatch.tiers import Tier
from dispatch.words import Given, Words, harmless, say, say_as

_TIERS = list(Tier)
_BAR = 20
# A file or a pipe has no width of its own; this shows every column.
_UNBOUNDED = 110
_GOOD, _BAD, _DOUBTFUL, _QUIET = "green", "red", "yellow", "dim"


def show(view: Screen, rows: Sequence[Row], shown: Sequence[Row]) -> None:
    """One issue on stdout: a bar for each tier of `rows`, a table of those shown."""
    console = _console()
    console.print(issue_drawn(view, rows, shown, console.width))


def show_lines(view: Screen, lines: Sequence[IssueLine], zone: tzinfo) -> None:
    """Issues on stdout, a line each."""
    console = _console()
    console.print(lines_drawn(view, lines, zone, console.width))


def _console() -> Console:
    console = Console(highlight=False, markup=False, emoji=False)
    if not sys.stdout.isatty():
        console.width = max(console.width, _UNBOUNDED)
    return console


def issue_drawn(
    view: Screen, rows: Sequence[Row], shown: Sequence[Row], width: int
) -> RenderableType:
    """The bars, and below them the table."""
    return Group(_bars(view, rows, width), _table(view, shown, width))


def _bars(view: Screen, rows: Sequence[Row], width: int) -> Table:
    drawn = Table.grid(padding=(0, 1), pad_edge=False)
    for tier, figures in totals_by_tier(rows).items():
        cells: list[RenderableType] = [Text(tier.value)]
        if width >= 60:
            cells.append(_bar(figures.acknowledged, figures.by_mail))
        drawn.add_row(*cells, _said_of(view, figures))
    return drawn


def _bar(done: int, of: int, length: int = _BAR) -> Text:
    full = length * done // of if of else 0
    if done and not full:
        full = 1
    done_mark, rest_mark = _marks()
    return Text.assemble((done_mark * full, _GOOD), (rest_mark * (length - full), _QUIET))


def _marks() -> tuple[str, str]:
    """Both stand in GBK, the encoding of a Chinese Windows console; else plain ASCII."""
    try:
        "█─".encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return "#", "-"
    return "█", "─"


def _said_of(view: Screen, figures: Totals) -> Text:
    said = Text(
        view.text(
            say(
                "已签收 {acknowledged}/{by_mail}",
                acknowledged=figures.acknowledged,
                by_mail=figures.by_mail,
            )
        )
    )
    for count, words, style in (
        (figures.outstanding, say_as("status_view", "未签收"), ""),
        (figures.overdue, say("逾期"), _BAD),
        (figures.came_back, say("退信"), _BAD),
        (figures.refused, say("被拒收"), _BAD),
        (figures.uncertain, say("不确定"), _DOUBTFUL),
        (figures.on_paper, say("纸质"), ""),
    ):
        if count:
            named = view.text(words)
            told = say("{named} {count}", named=named, count=count)
            said.append(view.text(say("，"))).append(view.text(told), style)
    return said


_COLUMNS = (
    # the words, and how wide a terminal must be to show the column
    (say("类"), 0),
    (say("收件人"), 0),
    (say("情况"), 0),
    (say("签收"), 72),
    (say("次数"), 72),
    (say("期限"), 0),
    (say("最近一条"), 96),
)


def _table(view: Screen, rows: Sequence[Row], width: int) -> Table:
    drawn = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    kept = [index for index, (_, wanted) in enumerate(_COLUMNS) if width >= wanted]
    for index in kept:
        fixed = index not in (1, 6)
        drawn.add_column(view.text(_COLUMNS[index][0]), overflow="fold", no_wrap=fixed)
    for row in sorted(rows, key=_what_needs_a_clerk_first):
        cells = _cells(view, row)
        drawn.add_row(*(cells[index] for index in kept))
    return drawn


def _what_needs_a_clerk_first(row: Row) -> tuple[int, bool, bool, bool]:
    """Within a tier; among equals the order of the roster stands."""
    bounced = row.record.standing is Standing.FAILED
    return _TIERS.index(row.tier), row.settled, not row.overdue, not bounced


def _cells(view: Screen, row: Row) -> tuple[Text, ...]:
    done = say("已签收") if row.acknowledged else say("未签收")
    if row.record.on_paper and not row.acknowledged:
        done = say("—")
    heard = last_heard(row.record)
    latest = "" if heard is None else view.text(heard.summary)
    mark = "？" if row.suggestions and not row.acknowledged else ""
    return (
        Text(row.tier.value),
        Text(harmless(row.name)),
        Text(view.text(row.situation) + mark, _style(row)),
        Text(view.text(done), _GOOD if row.acknowledged else ""),
        Text(str(letters(row.record) or "")),
        _due(view, row),
        Text(latest[:60], _QUIET),
    )


def _style(row: Row) -> str:
    if row.acknowledged:
        return _GOOD
    if row.record.standing is Standing.FAILED:
        return _BAD
    return _DOUBTFUL if row.suggestions else ""


def _due(view: Screen, row: Row) -> Text:
    due = Text("" if row.deadline is None else f"{row.deadline:%m-%d}")
    if row.overdue:
        due.append(view.text(say(" 逾期")), _BAD)
    return due


def notes(rows: Iterable[Row]) -> list[Words]:
    """What must be known to read the table rightly."""
    listed = list(rows)
    said = []
    if any(row.suggestions and not row.acknowledged for row in listed):
        said.append(
            say(
                "带“？”的有来信像是答复，但不能确认是本单位发出的，没有计入签收；运行 dispatch "
                "inbox 逐封确认。"
            )
        )
    if any(not row.settled for row in listed):
        said.append(say("没有回执不等于没有看到。"))
    return said


def lines_drawn(view: Screen, lines: Sequence[IssueLine], zone: tzinfo, width: int) -> Table:
    """Issues, a line each: sent when, acknowledged of how many, overdue, what needs a look."""
    drawn = Table(box=None, pad_edge=False, header_style="bold", show_edge=False)
    tiers = [tier for tier in Tier if any(tier in one.tiers for one in lines)]
    named = (say_as("status_view", "期号"), say("发出"), say("签收"))
    for words in (*named, *(Given(one.value) for one in tiers)):
        drawn.add_column(view.text(words), no_wrap=True)
    for words in (say("逾期"), say("待处理")):
        drawn.add_column(view.text(words), no_wrap=True)
    for one in lines:
        drawn.add_row(*_line(view, one, tiers, zone, width))
    return drawn


def _line(
    view: Screen, one: IssueLine, tiers: Sequence[Tier], zone: tzinfo, width: int
) -> list[Text]:
    form = "%Y-%m-%d %H:%M" if width >= 72 else "%m-%d"
    unsent = view.text(say_as("status_view", "未发出"))
    return [
        Text(one.number, "bold"),
        Text(unsent if one.sent_at is None else f"{one.sent_at.astimezone(zone):{form}}"),
        Text(f"{one.acknowledged}/{one.by_mail}", _all_done(one.acknowledged, one.by_mail)),
        *(_of_tier(one, tier) for tier in tiers),
        Text(str(one.overdue), _BAD if one.overdue else ""),
        Text(str(one.needs_look), _DOUBTFUL if one.needs_look else ""),
    ]


def _of_tier(one: IssueLine, tier: Tier) -> Text:
    if tier not in one.tiers:
        return Text("—")
    figures = one.tiers[tier]
    told = f"{figures.acknowledged}/{figures.by_mail}"
    return Text(told, _all_done(figures.acknowledged, figures.by_mail))


def _all_done(done: int, of: int) -> str:
    return _GOOD if done == of else ""
