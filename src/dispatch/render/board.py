"""Owns the board: some issues as one HTML page that needs nothing besides itself.

What came by mail is a stranger's: it is made harmless here and escaped by the template, and the
page's own policy lets nothing run or load but the one style sheet and the one script that it holds
(CSP Level 3, 'sha256-…').
"""

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Any

from dispatch.records import EvidenceRecord, IssueRecord
from dispatch.render.plotting import Plot, course_plot
from dispatch.render.templates import environment, rendered
from dispatch.summary import (
    Row,
    Totals,
    acknowledgement,
    attempts,
    course,
    first_sent,
    totals_by_tier,
)
from dispatch.tiers import Tier
from dispatch.words import Language, Words, harmless, say, say_as

_BAR = 220


@dataclass(frozen=True, slots=True)
class BoardIssue:
    """One issue as it stands."""

    title: Words
    record: IssueRecord
    rows: Sequence[Row]


@dataclass(frozen=True, slots=True)
class Shown:
    """How a moment and a sentence are written on this page."""

    language: Language
    zone: tzinfo

    def say(self, words: Words) -> str:
        """A sentence in the page's language, harmless."""
        return harmless(words.said_in(self.language))

    def time(self, moment: datetime | None) -> str:
        """A moment on the office's clock; empty where there is none."""
        return "" if moment is None else f"{moment.astimezone(self.zone):%Y-%m-%d %H:%M}"

    def short_time(self, moment: datetime | None, beside: datetime) -> str:
        """A moment without its year, where that is the other's."""
        said = self.time(moment)
        return said[5:] if said[:4] == self.time(beside)[:4] else said


def board_page(
    issues: Sequence[BoardIssue],
    *,
    office: str,
    bulletin: str,
    now: datetime,
    shown: Shown,
    templates: Path | None,
) -> str:
    """The page, as UTF-8 is to be written; raises InputError for a fault in a template."""
    jinja = environment(templates)
    style = rendered(jinja, "board/style.css.j2", {})
    script = rendered(jinja, "board/filter.js.j2", {})
    values = {
        "lang": "en" if shown.language is Language.ENGLISH else "zh-CN",
        "policy": _policy(style, script),
        "style": style,
        "script": script,
        "say": {name: shown.say(words) for name, words in _LABELS.items()},
        "office": harmless(office),
        "bulletin": harmless(bulletin),
        "made": shown.time(now),
        "issues": [_issue(one, now, shown) for one in issues],
        "tiers": [tier.value for tier in Tier],
    }
    return rendered(jinja, "board/board.html.j2", values)


def _policy(style: str, script: str) -> str:
    return (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _issue(one: BoardIssue, now: datetime, shown: Shown) -> dict[str, Any]:
    record = one.record
    drawn = course(one.rows, now, shown.zone)
    tiers = list(Tier)
    ordered = sorted(one.rows, key=lambda row: (tiers.index(row.tier), row.settled))
    return {
        "number": record.number,
        "title": shown.say(one.title),
        "read": shown.time(record.polled_at),
        "correction": record.round - 1,
        "tiers": [
            _tier(tier, figures, shown) for tier, figures in totals_by_tier(one.rows).items()
        ],
        "plot": None if drawn is None else course_plot(drawn, shown.zone, shown.language),
        "rows": [_row(row, record.planned_at, shown) for row in ordered],
    }


def _tier(tier: Tier, figures: Totals, shown: Shown) -> dict[str, Any]:
    share = figures.acknowledged / figures.by_mail if figures.by_mail else 0
    told = (
        (figures.outstanding, say_as("board", "未签收")),
        (figures.overdue, say("逾期")),
        (figures.came_back, say("退信")),
        (figures.refused, say("被拒收")),
        (figures.uncertain, say("不确定")),
        (figures.on_paper, say("纸质")),
    )
    return {
        "name": tier.value,
        "done": figures.acknowledged,
        "of": figures.by_mail,
        "percent": f"{share:.0%}",
        "bar": round(_BAR * share, 1),
        "told": [(shown.say(words), count) for count, words in told if count],
    }


def _row(row: Row, planned_at: datetime, shown: Shown) -> dict[str, Any]:
    record, taken = row.record, acknowledgement(row.record)
    state, said = _state(row)
    return {
        "tier": row.tier.value,
        "name": harmless(row.name),
        "state": state,
        "said": shown.say(said),
        "situation": shown.say(row.situation),
        "suggested": bool(row.suggestions and not row.acknowledged),
        "sent": shown.short_time(first_sent(record), planned_at),
        "acknowledged": shown.short_time(None if taken is None else taken.at, planned_at),
        "way": "" if taken is None else shown.say(taken.way),
        "due": "" if row.deadline is None else f"{row.deadline:%m-%d}",
        "attempts": attempts(record),
        "deliveries": [
            {
                "attempt": one.attempt,
                "address": harmless(one.address),
                "at": shown.time(one.sent_at),
                "said": harmless(one.reply_text)[:200],
            }
            for one in record.deliveries
        ],
        "evidence": [_evidence(one, shown) for one in record.evidence],
    }


def _state(row: Row) -> tuple[str, Words]:
    if row.acknowledged:
        return "done", say_as("board 3", "已签收")
    if row.record.on_paper:
        return "paper", say("纸质")
    if row.overdue:
        return "overdue", say("逾期")
    return "open", say_as("board", "未签收")


def _evidence(one: EvidenceRecord, shown: Shown) -> dict[str, Any]:
    doubt = say("未计入")
    return {
        "at": shown.time(one.at),
        "summary": shown.say(one.summary),
        "sender": harmless(one.sender),
        "why": "" if one.why is None else shown.say(one.why),
        "mark": shown.say(say("已作废") if one.voided else doubt)
        if one.voided or not one.believed
        else "",
    }


_LABELS = {
    "title": say("签收情况"),
    "made": say("制表"),
    "read": say("收信截至"),
    "unread": say("还没有收过信"),
    "corrected": say("更正后重新计"),
    "course": say("签收进度"),
    "course_note": say("纵轴为各类已签收的比例；竖实线为期限，竖虚线为补发。"),
    "table": say("逐家情况"),
    "tier": say_as("board", "类别"),
    "name": say_as("board", "单位"),
    "state": say_as("board", "签收"),
    "sent": say("发送时间"),
    "acknowledged": say("签收时间"),
    "due": say_as("board", "期限"),
    "evidence": say("依据"),
    "times": say("次"),
    "attempt": say("发送次数 "),
    "to": say("发往"),
    "search": say("查找单位"),
    "all_tiers": say("全部类别"),
    "all_states": say("全部情况"),
    "only_open": say("未签收（含逾期）"),
    "only_overdue": say_as("board", "逾期"),
    "only_done": say_as("board", "已签收"),
    "only_suggested": say("有来信待认领"),
    "shown": say("家"),
    "no_receipt": say_as("board", "没有回执不等于没有看到。"),
    "suggested": say_as("board", "有来信待认领"),
}
# What the templates of the board are filled with; None is not looked into.
BOARD_NAMES: dict[str, Any] = {
    "say": _LABELS,
    "plot": Plot,
    **dict.fromkeys(
        ("lang", "policy", "style", "script", "office", "bulletin", "made", "issues", "tiers")
    ),
}
