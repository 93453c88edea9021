"""Owns what `status` says in words and in --json, without the libraries that draw tables."""

from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Any

from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.records import Heading, PausedMailbox
    from dispatch.summary import IssueLine


def as_of(heading: "Heading", zone: tzinfo) -> Words:
    """Which issue, and up to when its mailbox was read."""
    number, moment = heading.number, heading.polled_at
    if moment is None:
        return say("第 {number} 期（还没有收过信，先运行 dispatch poll）", number=number)
    local = moment.astimezone(zone)
    return say("第 {number} 期（截至 {when:%Y-%m-%d %H:%M} 收信）", number=number, when=local)


def long_ago(heading: "Heading", now: datetime) -> Words:
    """A warning: what came since is not in these figures."""
    assert heading.polled_at is not None
    hours = int((now - heading.polled_at).total_seconds() // 3600)
    if hours < 48:
        return say(
            "注意：已有 {hours} 小时没有收信，下面可能不是最新情况；请先运行 dispatch poll。",
            hours=hours,
        )
    days = hours // 24
    return say(
        "注意：已有 {days} 天没有收信，下面可能不是最新情况；请先运行 dispatch poll。", days=days
    )


def resting(mailbox: "PausedMailbox", waiting: int, zone: tzinfo) -> Words:
    """A warning: a mailbox rests, and so many wait for it."""
    return say(
        "注意：邮箱 {address} {since:%m-%d %H:%M} 起停用（{reason}），{waiting} 个收件人在等",
        address=mailbox.address,
        since=mailbox.since.astimezone(zone),
        reason=mailbox.reason,
        waiting=waiting,
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
                "waiting": one.waiting,
                "tiers": {
                    tier.value: {"by_mail": figures.by_mail, "acknowledged": figures.acknowledged}
                    for tier, figures in one.tiers.items()
                },
            }
            for one in lines
        ],
    }
