"""Owns a bounce put right at the terminal: what bounced and why, and the issue sent anew to it."""

from pathlib import Path
from typing import TYPE_CHECKING

from dispatch.cli.screen import Screen
from dispatch.words import Given, one_line, say

if TYPE_CHECKING:
    from dispatch.recipients import Recipient
    from dispatch.workflows import Bounce, Office, Resend


def show_corrected(view: Screen, resend: "Resend") -> None:
    """For each that is due and is written to elsewhere than before: where, and why."""
    for row in resend.due:
        now = resend.today.addresses_of(row.record)
        before = {one.address.lower() for one in row.record.deliveries}
        if all(one.lower() in before for one in now):
            continue
        listed, old = "、".join(now), "、".join(sorted(before - {one.lower() for one in now}))
        view.note(
            say(
                "   {row_name}：名册里的邮箱改过，这次发往 {listed}（原来 {old}）",
                row_name=row.name,
                listed=listed,
                old=old,
            )
        )


def show_bounces(view: Screen, found: "tuple[Bounce, ...]") -> None:
    """Each bounce with its issue and the words that came back."""
    for one in found:
        zh = en = "—"
        if one.evidence is not None:
            zh, en = one_line(one.evidence.summary.zh), one_line(one.evidence.summary.en)
        view.note(
            say(
                "退信：第 {number} 期，{address}：{said}",
                number=one.number,
                address=one.address,
                said=Given(zh, en),
            )
        )


def sendable(found: "tuple[Bounce, ...]", one: "Recipient") -> dict[str, str]:
    """The issues of which nothing has arrived and that the roster has a fresh address for.

    By number, the latest first: the name that the issue has.
    """
    failed: dict[str, set[str]] = {}
    for each in found:
        failed.setdefault(each.number, set()).add(each.address.lower())
    return {
        each.number: each.recipient
        for each in found
        if each.open and any(ad.lower() not in failed[each.number] for ad in one.addresses)
    }


def offer_resend(
    view: Screen, place: "Office", issues: dict[str, str], *, resend: bool | None
) -> None:
    """Sends the latest of these issues to the one recipient again, if the clerk wishes so."""
    for place_in_line, (number, name) in enumerate(issues.items()):
        wanted = resend if place_in_line == 0 else False
        if wanted is None and view.can_ask:
            question = say(
                "第 {number} 期还没有送到“{name}”，现在向新邮箱单独补发？", number=number, name=name
            )
            wanted = view.confirm(question, yes=False)
        if wanted:
            _resend(place.folder, number, name)
            continue
        view.note(
            say(
                "第 {number} 期还没有送到“{name}”；要单独补发：dispatch resend {number} --only "
                "{name}",
                number=number,
                name=name,
            )
        )


def _resend(folder: Path, number: str, name: str) -> None:
    from dispatch.cli.chasing import resend

    resend(number, only=[name], yes=True, office=folder, quiet=True)
