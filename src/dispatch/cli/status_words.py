"""Owns what `status` says in words and in --json, without the libraries that draw tables."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.records import Heading
    from dispatch.summary import IssueLine


def as_of(heading: "Heading", zone: tzinfo) -> Words:
    """Which issue, and up to when its mailbox was read."""
    number, moment = heading.number, heading.polled_at
    if moment is None:
        return Words(
            f"第 {number} 期（还没有收过信，先运行 dispatch poll）",
            f"issue {number} (mailbox not read yet: run dispatch poll)",
        )
    local = moment.astimezone(zone)
    return Words(
        f"第 {number} 期（截至 {local:%Y-%m-%d %H:%M} 收信）",
        f"issue {number} (mailbox read {local:%Y-%m-%d %H:%M})",
    )


def long_ago(heading: "Heading", now: datetime) -> Words:
    """A warning: what came since is not in these figures."""
    assert heading.polled_at is not None
    hours = int((now - heading.polled_at).total_seconds() // 3600)
    if hours < 48:
        return Words(
            f"注意：已有 {hours} 小时没有收信，下面可能不是最新情况；请先运行 dispatch poll。",
            f"note: the mailbox was last read {hours} hours ago; run dispatch poll first.",
        )
    days = hours // 24
    return Words(
        f"注意：已有 {days} 天没有收信，下面可能不是最新情况；请先运行 dispatch poll。",
        f"note: the mailbox was last read {days} days ago; run dispatch poll first.",
    )


def lines_json(lines: Iterable["IssueLine"]) -> dict[str, Any]:
    """The stable form of `status --json` without an issue, schema 1."""
    return {
        "schema": 1,
        "issues": [
            {
                "issue": one.number,
                "sent_at": None if one.sent_at is None else one.sent_at.isoformat(),
                "recipients": one.recipients,
                "by_mail": one.by_mail,
                "acknowledged": one.acknowledged,
                "outstanding": one.by_mail - one.acknowledged,
                "bounced": one.bounced,
                "uncertain": one.uncertain,
                "overdue": one.overdue,
                "needs_look": one.needs_look,
                "tiers": {
                    tier.value: {"by_mail": figures.by_mail, "acknowledged": figures.acknowledged}
                    for tier, figures in one.tiers.items()
                },
            }
            for one in lines
        ],
    }
