"""Owns the register of an issue (签收情况登记表), as .xlsx and as PDF."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from dispatch.ledger import Ledger
from dispatch.render import table_pdf
from dispatch.summary import Entry, Row, Totals, register, totals, totals_by_tier
from dispatch.tabular import Cell, workbook
from dispatch.words import Language, Words
from dispatch.workflows.numbering import printed
from dispatch.workflows.office import Office
from dispatch.workflows.publishing import write_whole
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.tabling import Field, Filed, pages, sheet

_FIELDS = (
    Field(Words("序号", "No."), 7),
    Field(Words("类别", "Tier"), 7),
    Field(Words("单位", "Recipient"), 24, centred=False),
    Field(Words("发送时间", "Sent"), 19),
    Field(Words("签收时间", "Acknowledged"), 19),
    Field(Words("签收方式", "By"), 12),
    Field(Words("签收人／依据", "Who or what says so"), 36, centred=False),
    Field(Words("备注", "Remarks"), 26, centred=False),
)


def write_register(
    office: Office, ledger: Ledger, number: str, folder: Path, language: Language
) -> tuple[Path, ...]:
    """Writes both files into a folder; raises InputError where the issue was never sent."""
    record = known_issue(ledger, number)
    rows = standing_rows(office, record)
    now = office.world.clock()
    title = Words(
        f"{printed(number).zh}签收情况登记表",
        f"Register of acknowledgements, {printed(number).en}",
    )
    filed = Filed(
        name=number,
        title=title.said_in(language),
        fields=_FIELDS,
        rows=[_cells(one, office.zone, language) for one in register(rows)],
        totals=_totals(rows, language),
        below=_below(record.polled_at, office.zone).said_in(language),
    )
    name = Words(f"签收情况登记表-{number}", f"register-{number}").said_in(language)
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
    lines = [
        _figures(Words(tier.value, tier.value), one) for tier, one in totals_by_tier(rows).items()
    ]
    lines.append(_figures(Words("合计", "in all"), totals(rows)))
    return tuple(one.said_in(language) for one in lines)


def _figures(of: Words, one: Totals) -> Words:
    return Words(
        f"{of.zh}：共 {one.recipients} 家，邮件 {one.by_mail} 家；已签收 {one.acknowledged} 家，"
        f"未签收 {one.outstanding} 家（逾期 {one.overdue} 家，退信 {one.bounced} 家）；"
        f"纸质 {one.on_paper} 家",
        f"{of.en}: {one.recipients} recipients, {one.by_mail} by mail; {one.acknowledged} "
        f"acknowledged, {one.outstanding} outstanding ({one.overdue} overdue, {one.bounced} "
        f"bounced); {one.on_paper} on paper",
    )


def _below(polled_at: datetime | None, zone: tzinfo) -> Words:
    if polled_at is None:
        return Words("注：还没有收过信。", "Note: the mailbox was not read yet.")
    local = polled_at.astimezone(zone)
    return Words(
        f"注：收信截至 {local:%Y-%m-%d %H:%M}。没有回执不等于没有看到。",
        f"Note: the mailbox was read {local:%Y-%m-%d %H:%M}. No receipt does not mean not read.",
    )
