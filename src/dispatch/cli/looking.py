"""Owns `dispatch status`: one issue as a table, or all issues a line each."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import (
    HERE,
    AnyNumber,
    AsJson,
    Folder,
    Quiet,
    Tiers,
    app,
    english,
    screen,
    t,
    world,
)
from dispatch.cli.scoping import scope_of
from dispatch.cli.screen import Screen
from dispatch.tiers import Tier
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import IssueRecord
    from dispatch.summary import Row
    from dispatch.workflows import Office


_TIERS = list(Tier)


@app.command(
    help=t(
        "看谁已收到、谁还没有；不写期号则列出各期。",
        "Show who has it and who has not; without an issue, all issues.",
    )
)
def status(
    number: AnyNumber = None,
    tier: Tiers = None,
    outstanding: Annotated[
        bool,
        typer.Option("--outstanding", help=t("只列还没有签收的", "only those still outstanding")),
    ] = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import known_issue, open_office, standing_rows

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    scope = scope_of(tier, None)
    with place.ledger() as ledger:
        if number is None:
            _show_issues(view, place, ledger)
            return
        record = known_issue(ledger, number)
        rows = tuple(
            row
            for row in standing_rows(place, record)
            if scope.holds(row.tier, row.name)
            and not (outstanding and (row.acknowledged or row.record.on_paper))
        )
        show_status(view, place, record, rows)


def show_status(
    view: Screen, place: "Office", record: "IssueRecord", rows: "tuple[Row, ...]"
) -> None:
    """The table of an issue, the outstanding first within each tier, and its totals."""
    from dispatch.summary import as_json as status_json

    if view.as_json:
        view.emit(status_json(record, rows, english=english()))
        return
    view.say(_as_of(place, record))
    warn_of_calendar(view, [row.deadline for row in rows])
    columns = (
        Words("类", "tier"),
        Words("收件人", "recipient"),
        Words("情况", "standing"),
        Words("签收", "acknowledged"),
        Words("次数", "sent"),
        Words("期限", "due"),
        Words("最近一条", "latest"),
    )
    # The roster's order stands within each half; what needs a clerk comes first.
    ordered = sorted(
        rows, key=lambda row: (_TIERS.index(row.tier), row.acknowledged or row.record.on_paper)
    )
    view.table(columns, [_cells(view, row) for row in ordered])
    _show_totals(view, rows)


def warn_of_calendar(view: Screen, days: "Iterable[date | None]") -> None:
    """Says once that the public holidays of a year are not out yet."""
    from dispatch.workflows import calendar_doubt

    doubt = calendar_doubt(days)
    if doubt is not None:
        view.warn(doubt)


def _show_totals(view: Screen, rows: "tuple[Row, ...]") -> None:
    from dispatch.summary import totals, totals_by_tier

    for tier, one in totals_by_tier(rows).items():
        view.say(
            Words(
                f"{tier}：邮件 {one.by_mail}，已签收 {one.acknowledged}，未签收 {one.outstanding}，"
                f"退信 {one.bounced}，不确定 {one.uncertain}，逾期 {one.overdue}；"
                f"纸质 {one.on_paper}",
                f"{tier}: {one.by_mail} by mail, {one.acknowledged} acknowledged, "
                f"{one.outstanding} outstanding, {one.bounced} bounced, {one.uncertain} uncertain, "
                f"{one.overdue} overdue; {one.on_paper} on paper",
            )
        )
    if any(row.suggestions for row in rows):
        view.say(
            Words(
                "带“？”的有来信像是答复，但不能确认是本单位发出的，没有计入签收；"
                "运行 dispatch inbox 逐封确认。",
                "a “?” marks mail that may be an answer but cannot be tied to the unit; "
                "it is not counted: settle it with dispatch inbox.",
            )
        )
    if totals(rows).outstanding:
        view.note(Words("没有回执不等于没有看到。", "no receipt does not mean not read."))


def _as_of(place: "Office", record: "IssueRecord") -> Words:
    moment = record.polled_at
    if moment is None:
        return Words(
            f"第 {record.number} 期（还没有收过信，先运行 dispatch poll）",
            f"issue {record.number} (mailbox not read yet: run dispatch poll)",
        )
    local = moment.astimezone(place.settings.zone)
    return Words(
        f"第 {record.number} 期（截至 {local:%Y-%m-%d %H:%M} 收信）",
        f"issue {record.number} (mailbox read {local:%Y-%m-%d %H:%M})",
    )


def _cells(view: Screen, row: "Row") -> tuple[str, ...]:
    from dispatch.summary import attempts

    done = Words("已签收", "yes") if row.acknowledged else Words("未签收", "no")
    if row.record.on_paper and not row.acknowledged:
        done = Words("—", "—")
    due = "" if row.deadline is None else f"{row.deadline:%m-%d}"
    if row.overdue:
        due += view.text(Words(" 逾期", " overdue"))
    live = [one for one in row.record.evidence if not one.voided]
    latest = view.text(live[-1].summary) if live else ""
    mark = "？" if row.suggestions and not row.acknowledged else ""
    return (
        row.tier.value,
        row.name,
        view.text(row.situation) + mark,
        view.text(done),
        str(attempts(row.record) or ""),
        due,
        latest[:60],
    )


def _show_issues(view: Screen, place: "Office", ledger: "Ledger") -> None:
    from dispatch.summary import totals
    from dispatch.workflows import known_issue, standing_rows

    lines = []
    for number in ledger.numbers():
        one = totals(standing_rows(place, known_issue(ledger, number)))
        lines.append((number, one))
    if view.as_json:
        view.emit(
            {
                "schema": 1,
                "issues": [
                    {
                        "issue": number,
                        "recipients": one.recipients,
                        "acknowledged": one.acknowledged,
                        "outstanding": one.outstanding,
                        "bounced": one.bounced,
                        "overdue": one.overdue,
                    }
                    for number, one in lines
                ],
            }
        )
        return
    if not lines:
        view.say(Words("还没有发送过任何一期。", "no issue was sent yet."))
    for number, one in lines:
        view.say(
            Words(
                f"{number}  已签收 {one.acknowledged}/{one.by_mail}，退信 {one.bounced}，"
                f"不确定 {one.uncertain}，逾期 {one.overdue}",
                f"{number}  {one.acknowledged}/{one.by_mail} acknowledged, {one.bounced} "
                f"bounced, {one.uncertain} uncertain, {one.overdue} overdue",
            )
        )
