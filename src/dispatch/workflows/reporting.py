"""Owns the report of a period (通报): .xlsx, PDF and a picture of the same figures."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.render import DRAWN, Bars, bars_svg, period_bars, picture_png, table_pdf
from dispatch.summary import Period, Punctuality, UnitLine, period
from dispatch.tabular import Cell, workbook
from dispatch.tiers import Tier
from dispatch.words import Given, Language, Words, say, say_as
from dispatch.workflows.numbering import between, printed
from dispatch.workflows.office import Office
from dispatch.workflows.publishing import write_whole
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.tabling import Field, Filed, pages, sheet

# Who is named before all others: a 通报 is about those below, and no superior is called late in it.
USUAL = frozenset({Tier.ISSUED_DOWN})

_FIELDS = (
    Field(say("序号"), 6),
    Field(say_as("reporting", "类别"), 6),
    Field(say_as("reporting", "单位"), 30, centred=False),
    Field(say("收到期数"), 9),
    Field(say("按时"), 8),
    Field(say_as("reporting", "逾期签收"), 9),
    Field(say_as("reporting", "逾期未签收"), 11),
    Field(say_as("reporting", "未到期"), 8),
    Field(say("按时率"), 9, number_format="0%"),
    Field(say("签收用时（小时，中位数）"), 15, number_format="0.0"),
    Field(say("趋势"), 9),
)
_WHICH = {
    Punctuality.ON_TIME: say("按时签收"),
    Punctuality.LATE: say("逾期签收"),
    Punctuality.NEVER: say("逾期未签收"),
    Punctuality.OPEN: say("未到期"),
}
# Less than this is chance, not a trend.
_NOTEWORTHY = 0.1


@dataclass(frozen=True, slots=True)
class Report:
    """What was written; `has_pixels` is False where pdftoppm is missing.

    `archived` are the issues of these numbers that are no longer in the ledger, nor in the report.
    """

    period: Period
    files: tuple[Path, ...]
    has_pixels: bool
    archived: tuple[str, ...] = ()


def write_report(
    office: Office,
    ledger: Ledger,
    first: str,
    last: str,
    tiers: Collection[Tier] | None,
    folder: Path,
    language: Language,
) -> Report:
    """Writes the report of the issues from one number to another; raises InputError for none."""
    figures = _figures(office, ledger, between(first, last, ledger.numbers()[::-1]), tiers or USUAL)
    gone = tuple(one for kept in ledger.archives() for one in kept.issues)
    archived = between(first, last, gone)
    if not figures.numbers:
        raise _nothing(first, last, archived)
    now = office.world.clock()
    filed = _filed(figures, language)
    bars = Bars(
        title=say("各期签收情况（家数，占比）").said_in(language),
        bars=period_bars(figures),
        legend=tuple(_WHICH[one].said_in(language) for one in DRAWN),
    )
    name = say("签收情况通报").said_in(language)
    stem = f"{name}-{figures.numbers[0]}-{figures.numbers[-1]}"
    files = _files(office, filed, bars, language, now)
    for ending, content in files.items():
        write_whole(folder / f"{stem}.{ending}", content)
    written = tuple(folder / f"{stem}.{one}" for one in files)
    return Report(figures, written, "png" in files, archived)


def _nothing(first: str, last: str, archived: Sequence[str]) -> InputError:
    if archived:
        return InputError(
            say(
                "{first} 到 {last} 之间的期都已归档，写不出通报：{archived}。",
                first=first, last=last, archived="、".join(archived),
            ),
            advice=say("它们在哪个文件里，见 dispatch archive。"),
        )  # fmt: skip
    return InputError(
        say("{first} 到 {last} 之间没有发送过的期。", first=first, last=last),
        advice=say("运行 dispatch status 看有哪些期。"),
    )


def _files(
    office: Office, filed: Filed, bars: Bars, language: Language, now: datetime
) -> dict[str, bytes]:
    """All of them made before the first is written."""
    settings = office.settings
    svg = bars_svg(bars, settings.templates)
    table = pages(office, filed, language, now, bars)
    files = {
        "xlsx": workbook([sheet(office, filed, language, now)], now.astimezone(office.zone)),
        "pdf": table_pdf(table, settings.document, settings.templates),
        "svg": svg.encode(),
    }
    png = picture_png(svg)
    return files if png is None else files | {"png": png}


def _figures(
    office: Office, ledger: Ledger, numbers: Collection[str], tiers: Collection[Tier]
) -> Period:
    issues = []
    for number in numbers:
        record = known_issue(ledger, number)
        rows = [row for row in standing_rows(office, record) if row.tier in tiers]
        issues.append((record, rows))
    return period(issues, office.zone, office.today(), _aliases(office))


def _aliases(office: Office) -> dict[str, str]:
    """The names that units bore before, by the roster; one may look back without it."""
    try:
        roster = office.roster()
    except InputError:
        return {}
    return {alias: one.name for one in roster.recipients for alias in one.aliases}


def _filed(figures: Period, language: Language) -> Filed:
    first, last = printed(figures.numbers[0]), printed(figures.numbers[-1])
    until = last.zh.removeprefix(first.zh[:5])
    span = say(
        "{first}至{until}",
        first=Given(first.zh, figures.numbers[0]),
        until=Given(until, figures.numbers[-1]),
    )
    if first == last:
        span = first
    title = say("签收情况通报（{span}）", span=span)
    return Filed(
        name=f"{figures.numbers[0]}-{figures.numbers[-1]}",
        title=title.said_in(language),
        fields=_FIELDS,
        rows=[_cells(at, one, language) for at, one in enumerate(_ranked(figures), start=1)],
        totals=(_total(figures).said_in(language),),
        below=_NOTE.said_in(language),
    )


def _ranked(figures: Period) -> list[UnitLine]:
    """By tier, the most punctual first; among equals the quickest, then the roster's order."""
    tiers = list(Tier)

    def rank(one: UnitLine) -> tuple[int, float, float]:
        share, took = _share(one), one.median_time
        slow = float("inf") if took is None else took.total_seconds()
        return tiers.index(one.tier), -(share if share is not None else -1), slow

    return sorted(figures.units, key=rank)


def _share(one: UnitLine) -> float | None:
    judged = sum(one.count(which) for which in DRAWN if which is not Punctuality.OPEN)
    return one.count(Punctuality.ON_TIME) / judged if judged else None


def _cells(position: int, one: UnitLine, language: Language) -> list[Cell]:
    took = one.median_time
    earlier = "、".join(one.earlier_names)
    once = say("{name}（原{earlier}）", name=one.name, earlier=earlier)
    return [
        position,
        one.tier.value,
        once.said_in(language) if earlier else one.name,
        one.received,
        *(one.count(which) for which in DRAWN),
        _share(one),
        None if took is None else round(took.total_seconds() / 3600, 1),
        _trend(one).said_in(language),
    ]


def _trend(one: UnitLine) -> Words:
    change = one.trend
    if change is None:
        return say("—")
    if abs(change) < _NOTEWORTHY:
        return say("持平")
    return say("上升") if change > 0 else say("下降")


def _total(figures: Period) -> Words:
    count = figures.count
    units, issues = len(figures.units), len(figures.numbers)
    return say(
        "合计：{issues} 期，{units} 家单位；按时签收 {count_on_time} 次，逾期签收 {count_late} "
        "次，逾期未签收 {count_never} 次，未到期 {count_open} 次",
        issues=issues,
        units=units,
        count_on_time=count(Punctuality.ON_TIME),
        count_late=count(Punctuality.LATE),
        count_never=count(Punctuality.NEVER),
        count_open=count(Punctuality.OPEN),
    )


_NOTE = say(
    "注：更正过的一期按更正后的一次计；没有规定期限的，签收即为按时；"
    "趋势为后一半各期与前一半各期按时率之比较，相差一成以内为持平；没有回执不等于没有看到。"
)
