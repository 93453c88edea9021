"""Owns the report of a period (通报): .xlsx, PDF and a picture of the same figures."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.render import DRAWN, Bars, bars_svg, period_bars, picture_png, table_pdf
from dispatch.summary import Period, Punctuality, UnitLine, period
from dispatch.tabular import Cell, workbook
from dispatch.tiers import Tier
from dispatch.words import Language, Words
from dispatch.workflows.numbering import between, printed
from dispatch.workflows.office import Office
from dispatch.workflows.publishing import write_whole
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.tabling import Field, Filed, pages, sheet

# Who is named before all others: a 通报 is about those below, and no superior is called late in it.
USUAL = frozenset({Tier.ISSUED_DOWN})

_FIELDS = (
    Field(Words("序号", "No."), 6),
    Field(Words("类别", "Tier"), 6),
    Field(Words("单位", "Recipient"), 30, centred=False),
    Field(Words("收到期数", "Received"), 9),
    Field(Words("按时", "On time"), 8),
    Field(Words("逾期签收", "Late"), 9),
    Field(Words("逾期未签收", "Never"), 11),
    Field(Words("未到期", "Open"), 8),
    Field(Words("按时率", "Share on time"), 9, number_format="0%"),
    Field(
        Words("签收用时（小时，中位数）", "Hours to acknowledge, median"), 15, number_format="0.0"
    ),
    Field(Words("趋势", "Trend"), 9),
)
_WHICH = {
    Punctuality.ON_TIME: Words("按时签收", "on time"),
    Punctuality.LATE: Words("逾期签收", "late"),
    Punctuality.NEVER: Words("逾期未签收", "never"),
    Punctuality.OPEN: Words("未到期", "open"),
}
# Less than this is chance, not a trend.
_NOTEWORTHY = 0.1


@dataclass(frozen=True, slots=True)
class Report:
    """What was written; `has_pixels` is False where pdftoppm is missing."""

    period: Period
    files: tuple[Path, ...]
    has_pixels: bool


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
    if not figures.numbers:
        raise InputError(
            Words(
                f"{first} 到 {last} 之间没有发送过的期。",
                f"no issue from {first} to {last} was sent.",
            ),
            advice=Words("运行 dispatch status 看有哪些期。", "dispatch status lists the issues."),
        )
    now = office.world.clock()
    filed = _filed(figures, language)
    bars = Bars(
        title=Words(
            "各期签收情况（家数，占比）", "Acknowledgements by issue (recipients, share)"
        ).said_in(language),
        bars=period_bars(figures),
        legend=tuple(_WHICH[one].said_in(language) for one in DRAWN),
    )
    name = Words("签收情况通报", "report").said_in(language)
    stem = f"{name}-{figures.numbers[0]}-{figures.numbers[-1]}"
    files = _files(office, filed, bars, language, now)
    for ending, content in files.items():
        write_whole(folder / f"{stem}.{ending}", content)
    return Report(figures, tuple(folder / f"{stem}.{one}" for one in files), "png" in files)


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
    span = Words(f"{first.zh}至{until}", f"{figures.numbers[0]} to {figures.numbers[-1]}")
    if first == last:
        span = first
    title = Words(f"签收情况通报（{span.zh}）", f"Report on acknowledgements ({span.en})")
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
    once = Words(f"{one.name}（原{earlier}）", f"{one.name} (before: {earlier})")
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
        return Words("—", "—")
    if abs(change) < _NOTEWORTHY:
        return Words("持平", "steady")
    return Words("上升", "up") if change > 0 else Words("下降", "down")


def _total(figures: Period) -> Words:
    count = figures.count
    units, issues = len(figures.units), len(figures.numbers)
    return Words(
        f"合计：{issues} 期，{units} 家单位；按时签收 {count(Punctuality.ON_TIME)} 次，"
        f"逾期签收 {count(Punctuality.LATE)} 次，逾期未签收 {count(Punctuality.NEVER)} 次，"
        f"未到期 {count(Punctuality.OPEN)} 次",
        f"in all: {issues} issues, {units} recipients; {count(Punctuality.ON_TIME)} on time, "
        f"{count(Punctuality.LATE)} late, {count(Punctuality.NEVER)} never, "
        f"{count(Punctuality.OPEN)} open",
    )


_NOTE = Words(
    "注：更正过的一期按更正后的一次计；没有规定期限的，签收即为按时；"
    "趋势为后一半各期与前一半各期按时率之比较，相差一成以内为持平；没有回执不等于没有看到。",
    "Note: an issue that was corrected counts once, as corrected; where there is no term, any "
    "acknowledgement is on time; the trend compares the later half of the issues with the earlier "
    "one, and less than a tenth is steady. No receipt does not mean not read.",
)
