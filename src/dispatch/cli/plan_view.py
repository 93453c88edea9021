"""Owns how the plan of a sending is shown before the question is asked."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from dispatch.cli.screen import Screen
from dispatch.tiers import Tier
from dispatch.words import Given, Words, listed, say

if TYPE_CHECKING:
    from dispatch.errors import Fault
    from dispatch.ledger import Ledger
    from dispatch.records import Scope
    from dispatch.render import Missing
    from dispatch.workflows import Office, Prepared, TierChange


def show_plan(
    view: Screen,
    place: "Office",
    prepared: "Prepared",
    scope: "Scope",
    ledger: "Ledger",
    begins: datetime,
) -> None:
    """What is about to go out, every doubt about it, and when the last will have gone."""
    from dispatch.workflows import changes_since

    issue = prepared.issue
    view.note(
        say(
            "{series} {number}（{date}）发送计划",
            series=issue.series,
            number=issue.number,
            date=issue.date,
        )
    )
    messages = _show_tiers(view, prepared, scope)
    counts = _show_mailboxes(view, place, prepared, scope, ledger)
    _show_plan_doubts(view, prepared)
    previous, changes = changes_since(place, prepared.issue)
    if previous is not None:
        show_changes(view, previous, changes)
    for one in place.at_each():
        if not counts or counts.get(one.settings.mailbox.address):
            _show_size(view, one, prepared.message_bytes)
    show_end(view, place, ledger, counts or {place.settings.mailbox.address: messages}, begins)
    _show_terms(view, place, prepared, begins)


def _show_tiers(view: Screen, prepared: "Prepared", scope: "Scope") -> int:
    """A line each; returns how many mails go out."""
    messages = 0
    for tier in Tier:
        those = [
            one
            for one in prepared.plan.recipients
            if one.tier is tier and scope.holds(tier, one.name)
        ]
        mailed = sum(len(one.deliveries) for one in those)
        paper = sum(one.on_paper for one in those)
        messages += mailed
        view.note(
            say(
                "  {tier}：收件人 {count} 个，邮件 {mailed} 封，纸质 {paper} 份",
                tier=tier,
                count=len(those),
                mailed=mailed,
                paper=paper,
            )
        )
    return messages


def _show_mailboxes(
    view: Screen, place: "Office", prepared: "Prepared", scope: "Scope", ledger: "Ledger"
) -> dict[str, int]:
    """How many mails go by which mailbox, and which of them rest; {} where there is only one."""
    from dispatch.cli.stopped_ways import why_paused

    if not place.has_several():
        return {}
    counts = Counter(
        letter.sender.address
        for one in prepared.plan.recipients
        if scope.holds(one.tier, one.name)
        for letter in one.deliveries
        if letter.sender is not None
    )
    resting = {one.address: one for one in ledger.paused_mailboxes()}
    for address in place.settings.own_addresses:
        count = counts[address]
        view.note(say("  经 {address}：{count} 封", address=address, count=count))
        if address in resting and count:
            why = why_paused(place, resting[address])
            view.warn(
                say(
                    "  注意：{address} {why}，这 {count} 封要等",
                    address=address,
                    why=why,
                    count=count,
                )
            )
    return dict(counts)


def _show_terms(view: Screen, place: "Office", prepared: "Prepared", begins: datetime) -> None:
    """By when each tier is to answer, and a doubt about the calendar."""
    from dispatch.workflows import calendar_doubt, term

    terms = {one.tier: one.within for one in prepared.plan.recipients if one.within}
    days = {tier: term(place, begins, within) for tier, within in terms.items()}
    for tier, day in days.items():
        view.note(say("  {tier}：{day:%m-%d} 前回复", tier=tier, day=day))
    doubt = calendar_doubt(days.values())
    if doubt is not None:
        view.warn(doubt)


def _show_size(view: Screen, place: "Office", octets: int) -> None:
    mailbox, size = place.settings.mailbox, octets / 1024
    by_way: Words = Given("")
    if mailbox.relay is not None:
        by_way = say("，经中继 {route}", route=place.route())
    view.note(
        say(
            "  每封约 {size:.0f} KB，发信邮箱 {address}{by_way}",
            size=size,
            address=mailbox.address,
            by_way=by_way,
        )
    )
    most = mailbox.provider.max_message_bytes if mailbox.relay is None else None
    if most is not None and octets > most:
        view.warn(
            say(
                "  注意：超过这个邮箱每封 {megabytes:.0f} MB 的上限，会被拒收；请减小附件",
                megabytes=most / 1048576,
            )
        )


def show_end(
    view: Screen,
    place: "Office",
    ledger: "Ledger",
    counts: Mapping[str, int],
    begins: datetime,
) -> None:
    """How long so many messages by each mailbox will take, by what is known of them."""
    from dispatch.workflows import expected_end

    ends = expected_end(place, ledger, counts, begins)
    local = ends.astimezone(place.settings.zone)
    view.note(
        say("  预计用时 {span}，{when:%m-%d %H:%M} 左右发完", span=_span(ends - begins), when=local)
    )
    holds = (ledger.hold(way.route, place.world.clock()) for way in place.ways())
    for hold in filter(None, holds):
        until = hold.until.astimezone(place.settings.zone)
        view.warn(
            say(
                "  注意：服务商要求暂停到 {until:%m-%d %H:%M}（{said}）",
                until=until,
                said=hold.said,
            )
        )


def _span(length: timedelta) -> Words:
    seconds = round(length.total_seconds())
    if seconds < 90:
        return say("{seconds} 秒", seconds=seconds)
    if seconds < 90 * 60:
        return say("{minutes:.0f} 分钟", minutes=seconds / 60)
    hours = seconds / 3600
    return say("{hours:.1f} 小时", hours=hours)


def _show_plan_doubts(view: Screen, prepared: "Prepared") -> None:
    for tier, matched in prepared.matched.items():
        if matched.unknown:
            names = listed(matched.unknown)
            view.warn(say("  注意：文末“{tier}”印有而名册没有：{names}", tier=tier, names=names))
        if matched.misplaced:
            names = listed(one.name for one in matched.misplaced)
            view.warn(
                say("  注意：文末印在“{tier}”而名册列在别类：{names}", tier=tier, names=names)
            )
        if matched.unprinted:
            names = listed(one.name for one in matched.unprinted)
            view.warn(say("  注意：名册“{tier}”里有而文末没印：{names}", tier=tier, names=names))
    show_missing(view, prepared.missing_characters)
    for fault in prepared.warnings:
        view.note(say("  稿件存疑：{fault}", fault=fault.said_in(view.language)))


def show_doubts(view: Screen, doubts: Sequence["Fault"], indent: str = "  ") -> None:
    """What the manuscript left in doubt, each with its line."""
    for fault in doubts:
        said = fault.said_in(view.language)
        view.warn(say("{indent}存疑：{said}", indent=indent, said=said))


def show_missing(view: Screen, missing: Sequence["Missing"]) -> None:
    """The characters without a face, each with its place; the page shows 〓 for them."""
    for one in missing:
        view.warn(
            say(
                "  注意：{place}的“{one}”本机没有字体，PDF 里印作〓，请装字体。",
                place=one.place,
                one=one,
            )
        )


def show_changes(view: Screen, previous: str, changes: Sequence["TierChange"]) -> None:
    """Who is new in the tail, and who is gone, since the issue before."""
    for change in changes:
        added = listed(change.added or ["—"])
        gone = listed(change.gone or ["—"])
        view.warn(
            say(
                "  “{tier}”与第 {previous} 期相比：增加 {added}；减少 {gone}",
                tier=change.tier,
                previous=previous,
                added=added,
                gone=gone,
            )
        )
