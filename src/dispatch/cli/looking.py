"""Owns `dispatch status`, `dispatch poll` and `dispatch classify`."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli.app import (
    HERE,
    AsJson,
    Folder,
    Quiet,
    Tiers,
    app,
    english,
    run,
    screen,
    t,
    world,
)
from dispatch.cli.screen import Screen
from dispatch.cli.sending import scope_of
from dispatch.errors import InputError
from dispatch.tiers import Tier
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.inbound import Classified
    from dispatch.ledger import Ledger
    from dispatch.records import IssueRecord
    from dispatch.summary import Row
    from dispatch.workflows import Office, Polled


_TIERS = list(Tier)


@app.command(
    help=t(
        "看谁已收到、谁还没有；不写期号则列出各期。",
        "Show who has it and who has not; without an issue, all issues.",
    )
)
def status(
    number: Annotated[
        str | None, typer.Argument(metavar="[ISSUE]", help=t("期号，如 2023-06", "e.g. 2023-06"))
    ] = None,
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
    from dispatch.summary import totals, totals_by_tier

    if view.as_json:
        view.emit(status_json(record, rows, english=english()))
        return
    view.say(_as_of(place, record))
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
                "带“？”的有来信像是答复，但不能确认是本单位发出的，没有计入签收。",
                "a “?” marks mail that may be an answer but cannot be tied to the unit; "
                "it is not counted.",
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
    if row.record.on_paper:
        done = Words("—", "—")
    due = "" if row.deadline is None else f"{row.deadline:%m-%d}"
    if row.overdue:
        due += view.text(Words(" 逾期", " overdue"))
    latest = view.text(row.record.evidence[-1].summary) if row.record.evidence else ""
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


@app.command(
    help=t(
        "收信：记下回执、退信、自动回复和答复；信箱原样不动。",
        "Read the mailbox and record what came back; the mailbox is left as it was.",
    )
)
def poll(
    from_zero: Annotated[
        bool,
        typer.Option("--from-zero", help=t("从头再读一遍（结果不变）", "read everything again")),
    ] = False,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    with place.ledger() as ledger:
        polled = run(poll_once(place, ledger, from_zero=from_zero))
    show_polled(view, polled)
    if view.as_json:
        view.emit(
            {
                "schema": 1,
                "read": polled.read,
                "passed_over": polled.passed_over,
                "changes": [_change_json(change) for change in polled.changes],
            }
        )


async def poll_once(place: "Office", ledger: "Ledger", *, from_zero: bool = False) -> "Polled":
    """Opens the mailbox, reads what is new, and closes it whatever happens."""
    from dispatch.workflows import Polled, poll

    if ledger.first_planned(place.settings.mailbox.address) is None:
        return Polled((), 0, 0, 0)
    mailbox = await place.mailbox()
    try:
        return await poll(
            ledger,
            mailbox,
            place.settings.mailbox.address,
            place.settings.mailbox.folders,
            place.world.clock,
            from_zero=from_zero,
        )
    finally:
        await mailbox.close()


def show_polled(view: Screen, polled: "Polled") -> None:
    """What changed, a line each, and what was left aside."""
    for change in polled.changes:
        mark = "" if change.believed else "？"
        view.say(
            Words(
                f"  {change.issue} {change.tier} {change.recipient}{mark} {change.summary.zh}",
                f"  {change.issue} {change.tier} {change.recipient}{mark} {change.summary.en}",
            )
        )
    view.say(
        Words(
            f"读了 {polled.read} 封新邮件，记下 {len(polled.changes)} 条，"
            f"{polled.passed_over} 封与发送无关。",
            f"{polled.read} new messages read, {len(polled.changes)} recorded, "
            f"{polled.passed_over} of no concern.",
        )
    )
    if polled.missing:
        view.warn(
            Words(
                f"有 {polled.missing} 封服务器没有给出，下次收信会再读。",
                f"{polled.missing} messages were not delivered; the next poll asks again.",
            )
        )


def _change_json(change: Any) -> dict[str, Any]:
    return {
        "issue": change.issue,
        "tier": change.tier.value,
        "name": change.recipient,
        "kind": change.kind.value,
        "summary": change.summary.en if english() else change.summary.zh,
        "believed": change.believed,
        "before": change.before.label,
        "after": change.after.label,
    }


@app.command(
    help=t(
        "看一封 .eml 会被当作什么，以及为什么。", "Show what each .eml would be taken for, and why."
    )
)
def classify(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE...", help=t(".eml 文件", ".eml files"))
    ],
    as_json: AsJson = False,
) -> None:
    from dispatch.inbound import classify as take

    view = screen(as_json=as_json)
    for file in files:
        try:
            raw = file.read_bytes()
        except OSError as error:
            raise InputError(
                Words(
                    f"读不了 {file}：{error.strerror}。", f"cannot read {file}: {error.strerror}."
                ),
                advice=Words("请核对文件名。", "check the file's name."),
            ) from None
        taken = take(raw)
        if as_json:
            view.emit_line(_classified_json(view, file, taken))
        else:
            _show_classified(view, file, taken)


_KINDS = {
    "read-receipt": Words("已读回执", "read receipt"),
    "delivery-report": Words("投递报告", "delivery report"),
    "auto-reply": Words("自动回复", "automatic reply"),
    "reply": Words("答复", "reply"),
    "other": Words("其他", "other"),
}


def _show_classified(view: Screen, file: Path, taken: "Classified") -> None:
    said = _KINDS[taken.kind.value]
    detail = " ".join(filter(None, [taken.disposition, taken.action, taken.status]))
    view.say(Words(f"{file}：{said.zh} {detail}".rstrip(), f"{file}: {said.en} {detail}".rstrip()))
    for reason in taken.reasons:
        view.say(Words(f"  - {reason.zh}", f"  - {reason.en}"))
    if taken.reply_text:
        view.say(Words(f"  正文：{taken.reply_text[:200]}", f"  text: {taken.reply_text[:200]}"))


def _classified_json(view: Screen, file: Path, taken: "Classified") -> dict[str, Any]:
    ids = taken.original_message_ids or taken.references
    return {
        "schema": 1,
        "file": str(file),
        "kind": taken.kind.value,
        "disposition": taken.disposition,
        "action": taken.action,
        "status": taken.status,
        "original_message_id": ids[0] if ids else None,
        "final_recipient": taken.final_recipient,
        "reply_text": taken.reply_text,
        "reasons": [view.text(reason) for reason in taken.reasons],
    }
