"""Owns `dispatch show`: all that happened to one recipient of one issue, and the raw messages."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, FromArchive, Number, app, screen, t, world
from dispatch.cli.screen import LANGUAGE, Screen
from dispatch.errors import InputError
from dispatch.states import DeliveryState
from dispatch.words import Given, listed, one_line, say, say_as

if TYPE_CHECKING:
    from datetime import datetime

    from dispatch.ledger import Ledger
    from dispatch.records import DeliveryRecord, EvidenceRecord, RecipientRecord, Ruling
    from dispatch.workflows import Office

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help=say_as("story", "收件人名称").said_in(LANGUAGE),
        autocompletion=completing.names,
    ),
]
Raw = Annotated[
    int | None,
    typer.Option(
        "--raw",
        metavar="ID",
        help=t("把这条记录的来信原件写到标准输出：--raw 12 > 原件.eml"),
    ),
]
# What no mail told; by the words that the ledger keeps (`records.MatchedBy`).
_BY = {"submission": say("交给服务器时的答复"), "sent-folder": say("“已发送”里的副本")}
_STATES = {
    DeliveryState.PLANNED: say("未发送"),
    DeliveryState.SENDING: say("正在发送"),
    DeliveryState.ACCEPTED: say("服务器已收下"),
    DeliveryState.DEFERRED: say("暂缓"),
    DeliveryState.REFUSED: say("被拒收"),
    DeliveryState.UNCERTAIN: say("不确定"),
    DeliveryState.WITHDRAWN: say("已撤下"),
}
_VERDICTS = {
    "accepted": say("确认计入"),
    "dismissed": say("认为不是答复"),
    "voided": say("作废"),
    "restored": say("恢复"),
}
_Rulings = dict[int, tuple["Ruling", ...]]


@app.command(help=t("一个收件人一期的全部经过：每次发送、每条回音、依据和原件。"))
def show(
    number: Number,
    name: Name,
    raw: Raw = None,
    archive: FromArchive = None,
    office: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    from dispatch.workflows import known_issue, named, open_office
    from dispatch.workflows.archiving import ledger_of

    view = screen(as_json=as_json)
    place = open_office(office, world())
    with ledger_of(place, archive) as ledger:
        whom = named(place, known_issue(ledger, number), name)
        heard = (*whom.earlier_evidence, *whom.evidence)
        if raw is not None:
            _write_raw(ledger, raw, {one.evidence_id for one in heard})
            return
        said = ledger.rulings([one.evidence_id for one in heard])
    if as_json:
        view.emit(_as_json(view, number, whom, said))
        return
    _show(view, place, number, whom, said)


def _write_raw(ledger: "Ledger", evidence_id: int, of_whom: set[int]) -> None:
    """The bytes as they came; never to a terminal, which would obey them."""
    content = ledger.raw_message(evidence_id) if evidence_id in of_whom else None
    if content is None:
        raise InputError(
            say("这个收件人没有编号 {evidence_id} 的来信。", evidence_id=evidence_id),
            advice=say("请先运行不带 --raw 的 dispatch show。"),
        )
    if sys.stdout.isatty():
        raise InputError(
            say("原件不显示在屏幕上。"),
            advice=say("请写到文件里：--raw {evidence_id} > 原件.eml", evidence_id=evidence_id),
        )
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _show(
    view: Screen, place: "Office", number: str, whom: "RecipientRecord", said: _Rulings
) -> None:
    from dispatch.summary import is_acknowledged, standing_words

    standing = standing_words(whom)
    done = say_as("story", "已签收") if is_acknowledged(whom) else say_as("story", "未签收")
    addresses = listed(whom.addresses)
    view.say(
        say(
            "{number} {tier} {whom_name}：{standing}，{done}",
            number=number,
            tier=whom.tier,
            whom_name=whom.name,
            standing=standing,
            done=done,
        )
    )
    view.say(say("邮箱：{addresses}", addresses=addresses))
    for title, deliveries, heard in (
        (say("更正以前"), whom.earlier, whom.earlier_evidence),
        (say("经过"), whom.deliveries, whom.evidence),
    ):
        if deliveries or heard:
            view.say(title)
        for sent in deliveries:
            _show_delivery(view, place, sent)
        for one in heard:
            _show_evidence(view, place, one, said.get(one.evidence_id, ()))


def _show_delivery(view: Screen, place: "Office", one: "DeliveryRecord") -> None:
    state = _STATES[one.state]
    when = _time(place, one.sent_at or one.claimed_at)
    code = " ".join(str(part) for part in (one.code, one.enhanced_status) if part)
    words = one_line(f"{code} {one.reply_text}")
    view.say(
        say(
            "  第 {attempt} 次 {when} → {address} {state}（试 {tries} 次）",
            attempt=one.attempt,
            when=when,
            address=one.address,
            state=state,
            tries=one.tries,
        )
    )
    if words:
        view.say(say("      服务器：{words}", words=words))
    view.say(say("      邮件编号：<{message_id}>", message_id=one.message_id))


def _show_evidence(
    view: Screen, place: "Office", one: "EvidenceRecord", said: "tuple[Ruling, ...]"
) -> None:
    from dispatch.records import Verdict

    counts = say("计入") if one.believed else say("存疑，不计")
    if one.voided:
        counts = say("已作废，不计")
    summary = Given(one_line(one.summary.zh), one_line(one.summary.en))
    view.say(
        say(
            "  [{evidence_id}] {time} {summary}【{counts}】",
            evidence_id=one.evidence_id,
            time=_time(place, one.at),
            summary=summary,
            counts=counts,
        )
    )
    where = one_line(f"{one.folder or '-'} {one.sender}")
    why = one.why or _BY.get(one.matched_by) or Given(one.matched_by.value)
    recorded = _time(place, one.recorded_at)
    view.say(
        say(
            "      来源：{where}，{recorded} 记下；依据：{why}",
            where=where,
            recorded=recorded,
            why=why,
        )
    )
    for ruling in said:
        verdict = _VERDICTS[Verdict(ruling.verdict).value]
        reason = f"：{one_line(ruling.reason)}" if ruling.reason else ""
        view.say(
            say(
                "      {time} {by} {verdict}{reason}",
                time=_time(place, ruling.at),
                by=ruling.by,
                verdict=verdict,
                reason=reason,
            )
        )


def _time(place: "Office", moment: "datetime | None") -> str:
    return "—" if moment is None else f"{moment.astimezone(place.settings.zone):%Y-%m-%d %H:%M:%S}"


def _as_json(view: Screen, number: str, whom: "RecipientRecord", said: _Rulings) -> dict[str, Any]:
    from dispatch.summary import is_acknowledged

    return {
        "schema": 1,
        "issue": number,
        "tier": whom.tier.value,
        "name": whom.name,
        "addresses": list(whom.addresses),
        "standing": whom.standing.label,
        "acknowledged": is_acknowledged(whom),
        "deliveries": [_delivery_json(one) for one in whom.deliveries],
        "evidence": [_evidence_json(view, one, said) for one in whom.evidence],
        "earlier": {
            "deliveries": [_delivery_json(one) for one in whom.earlier],
            "evidence": [_evidence_json(view, one, said) for one in whom.earlier_evidence],
        },
    }


def _delivery_json(one: "DeliveryRecord") -> dict[str, Any]:
    return {
        "attempt": one.attempt,
        "address": one.address,
        "state": one.state.value,
        "message_id": one.message_id,
        "tries": one.tries,
        "claimed_at": None if one.claimed_at is None else one.claimed_at.isoformat(),
        "sent_at": None if one.sent_at is None else one.sent_at.isoformat(),
        "code": one.code,
        "enhanced_status": one.enhanced_status,
        "reply_text": one.reply_text,
        "standing": one.standing.label,
    }


def _evidence_json(view: Screen, one: "EvidenceRecord", said: _Rulings) -> dict[str, Any]:
    return {
        "id": one.evidence_id,
        "kind": one.kind.value,
        "proves": one.proves.label,
        "at": one.at.isoformat(),
        "recorded_at": one.recorded_at.isoformat(),
        "attempt": one.attempt,
        "summary": view.text(one.summary),
        "folder": one.folder,
        "from": one.sender,
        "matched_by": one.matched_by.value,
        "believed": one.believed,
        "why": None if one.why is None else view.text(one.why),
        "voided": one.voided,
        "raw": one.has_raw,
        "rulings": [
            {
                "verdict": ruling.verdict.value,
                "at": ruling.at.isoformat(),
                "by": ruling.by,
                "reason": ruling.reason,
            }
            for ruling in said.get(one.evidence_id, ())
        ],
    }
