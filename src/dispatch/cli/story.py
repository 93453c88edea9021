"""Owns `dispatch show`: all that happened to one recipient of one issue, and the raw messages."""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatch.cli import completing
from dispatch.cli.app import HERE, AsJson, Folder, Number, app, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.states import STANDING_WORDS, DeliveryState
from dispatch.words import Words, one_line

if TYPE_CHECKING:
    from datetime import datetime

    from dispatch.ledger import Ledger
    from dispatch.records import DeliveryRecord, EvidenceRecord, RecipientRecord, Ruling
    from dispatch.workflows import Office

Name = Annotated[
    str,
    typer.Argument(
        metavar="NAME",
        help=t("收件人名称", "the recipient"),
        autocompletion=completing.names,
    ),
]
Raw = Annotated[
    int | None,
    typer.Option(
        "--raw",
        metavar="ID",
        help=t(
            "把这条记录的来信原件写到标准输出：--raw 12 > 原件.eml", "write its message to stdout"
        ),
    ),
]
_STATES = {
    DeliveryState.PLANNED: Words("未发送", "not sent yet"),
    DeliveryState.SENDING: Words("正在发送", "being sent"),
    DeliveryState.ACCEPTED: Words("服务器已收下", "accepted by the server"),
    DeliveryState.DEFERRED: Words("暂缓", "deferred"),
    DeliveryState.REFUSED: Words("被拒收", "refused"),
    DeliveryState.UNCERTAIN: Words("不确定", "uncertain"),
    DeliveryState.WITHDRAWN: Words("已撤下", "withdrawn"),
}
_VERDICTS = {
    "accepted": Words("确认计入", "counted"),
    "dismissed": Words("认为不是答复", "no answer"),
    "voided": Words("作废", "voided"),
    "restored": Words("恢复", "restored"),
}
_Rulings = dict[int, tuple["Ruling", ...]]


@app.command(
    help=t(
        "一个收件人一期的全部经过：每次发送、每条回音、依据和原件。",
        "The whole story of one recipient of one issue: each sending, each answer, and why.",
    )
)
def show(
    number: Number,
    name: Name,
    raw: Raw = None,
    office: Folder = HERE,
    as_json: AsJson = False,
) -> None:
    from dispatch.workflows import known_issue, named, open_office

    view = screen(as_json=as_json)
    place = open_office(office, world())
    with place.ledger() as ledger:
        whom = named(known_issue(ledger, number), name)
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
            Words(
                f"这个收件人没有编号 {evidence_id} 的来信。",
                f"this recipient has no mail under number {evidence_id}.",
            ),
            advice=Words(
                "请先运行不带 --raw 的 dispatch show。", "see dispatch show without --raw."
            ),
        )
    if sys.stdout.isatty():
        raise InputError(
            Words("原件不显示在屏幕上。", "a raw message is not shown on a terminal."),
            advice=Words(
                f"请写到文件里：--raw {evidence_id} > 原件.eml",
                f"write it to a file: --raw {evidence_id} > message.eml",
            ),
        )
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def _show(
    view: Screen, place: "Office", number: str, whom: "RecipientRecord", said: _Rulings
) -> None:
    from dispatch.summary import is_acknowledged

    standing = STANDING_WORDS[whom.standing]
    done = (
        Words("已签收", "acknowledged") if is_acknowledged(whom) else Words("未签收", "outstanding")
    )
    listed = "、".join(whom.addresses)
    view.say(
        Words(
            f"{number} {whom.tier} {whom.name}：{standing.zh}，{done.zh}",
            f"{number} {whom.tier} {whom.name}: {standing.en}, {done.en}",
        )
    )
    view.say(Words(f"邮箱：{listed}", f"addresses: {listed}"))
    for title, deliveries, heard in (
        (Words("更正以前", "before the correction"), whom.earlier, whom.earlier_evidence),
        (Words("经过", "what happened"), whom.deliveries, whom.evidence),
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
        Words(
            f"  第 {one.attempt} 次 {when} → {one.address} {state.zh}（试 {one.tries} 次）",
            f"  attempt {one.attempt} {when} → {one.address} {state.en} ({one.tries} tries)",
        )
    )
    if words:
        view.say(Words(f"      服务器：{words}", f"      server: {words}"))
    view.say(Words(f"      邮件编号：<{one.message_id}>", f"      Message-ID: <{one.message_id}>"))


def _show_evidence(
    view: Screen, place: "Office", one: "EvidenceRecord", said: "tuple[Ruling, ...]"
) -> None:
    from dispatch.records import Verdict

    counts = Words("计入", "counted") if one.believed else Words("存疑，不计", "in doubt")
    if one.voided:
        counts = Words("已作废，不计", "voided")
    summary = Words(one_line(one.summary.zh), one_line(one.summary.en))
    view.say(
        Words(
            f"  [{one.evidence_id}] {_time(place, one.at)} {summary.zh}【{counts.zh}】",
            f"  [{one.evidence_id}] {_time(place, one.at)} {summary.en} [{counts.en}]",
        )
    )
    where = one_line(f"{one.folder or '-'} {one.sender}")
    why = one.why or Words(one.matched_by.value, one.matched_by.value)
    recorded = _time(place, one.recorded_at)
    view.say(
        Words(
            f"      来源：{where}，{recorded} 记下；依据：{why.zh}",
            f"      from: {where}, recorded {recorded}; because {why.en}",
        )
    )
    for ruling in said:
        verdict = _VERDICTS[Verdict(ruling.verdict).value]
        reason = f"：{one_line(ruling.reason)}" if ruling.reason else ""
        view.say(
            Words(
                f"      {_time(place, ruling.at)} {ruling.by} {verdict.zh}{reason}",
                f"      {_time(place, ruling.at)} {ruling.by}: {verdict.en}{reason}",
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
