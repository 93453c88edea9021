"""Owns the register of an issue (签收情况登记表), as .xlsx and as PDF."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from dispatch.ledger import Ledger
from dispatch.render import table_pdf
from dispatch.summary import Entry, Row, Totals, register, totals, totals_by_tier
from dispatch.tabular import Cell, workbook
from dispatch.words import Given, Language, Words, say, say_as
from dispatch.workflows.numbering import printed
from dispatch.workflows.office import Office
from dispatch.workflows.publishing import write_whole
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.tabling import Field, Filed, pages, sheet

_FIELDS = (
    Field(say("序号"), 7),
    Field(say_as("registering", "类别"), 7),
    Field(say_as("registering", "单位"), 24, centred=False),
    Field(say("发送时间"), 19),
    Field(say_as("registering", "签收时间"), 19),
    Field(say("签收方式"), 12),
    Field(say("签收人／依据"), 36, centred=False),
    Field(say("备注"), 26, centred=False),
)


def write_register(
    office: Office, ledger: Ledger, number: str, folder: Path, language: Language
) -> tuple[Path, ...]:
    """Writes both files into a folder; raises InputError where the issue was never sent."""
    record = known_issue(ledger, number)
    rows = standing_rows(office, record)
    now = office.world.clock()
    title = say("{printed}签收情况登记表", printed=printed(number))
    filed = Filed(
        name=number,
        title=title.said_in(language),
        fields=_FIELDS,
        rows=[_cells(one, office.zone, language) for one in register(rows)],
        totals=_totals(rows, language),
        below=_below(record.polled_at, office.zone).said_in(language),
    )
    name = say("签收情况登记表-{number}", number=number).said_in(language)
    xlsx, pdf = folder / f"{name}.xlsx", folder / f"{name}.pdf"
    settings = office.settings
    pdf_bytes = table_pdf(
        pages(office, filed, language, now), settings.document, settings.templates
    )
    local = now.astimezone(office.zone)
    write_whole(xlsx, workbook([sheet(office, filed, language, now)], local))
    write_whole(pdf, pdf_bytes)
    return xlsx, pdf


def _cells(entry: Entry, zone: tzinfo, language: Language) -> list[Cell]:
    return [
        entry.position,
        entry.tier.value,
        entry.name,
        _local(entry.sent_at, zone),
        _local(entry.acknowledged_at, zone),
        entry.way.said_in(language),
        entry.basis.said_in(language),
        entry.note.said_in(language),
    ]


def _local(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return None if moment is None else moment.astimezone(zone)


def _totals(rows: Sequence[Row], language: Language) -> tuple[str, ...]:
    lines = [_figures(Given(tier.value), one) for tier, one in totals_by_tier(rows).items()]
    lines.append(_figures(say("合计"), totals(rows)))
    return tuple(one.said_in(language) for one in lines)


def _figures(of: Words, one: Totals) -> Words:
    return say(
        "{of}：共 {recipients} 家，邮件 {by_mail} 家；已签收 {acknowledged} 家，未签收 "
        "{outstanding} 家（逾期 {overdue} 家，退信 {came_back} 家，被拒收 {refused} 家）；"
        "纸质 {on_paper} 家",
        of=of,
        recipients=one.recipients,
        by_mail=one.by_mail,
        acknowledged=one.acknowledged,
        outstanding=one.outstanding,
        overdue=one.overdue,
        came_back=one.came_back,
        refused=one.refused,
        on_paper=one.on_paper,
    )


def _below(polled_at: datetime | None, zone: tzinfo) -> Words:
    if polled_at is None:
        return say("注：还没有收过信。")
    local = polled_at.astimezone(zone)
    return say("注：收信截至 {when:%Y-%m-%d %H:%M}。没有回执不等于没有看到。", when=local)
