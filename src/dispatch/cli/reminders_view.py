"""Owns how reminders are shown: who is due, why others are not, whom to call, what to mend."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from dispatch.cli.looking import warn_of_calendar
from dispatch.cli.screen import Screen
from dispatch.words import Given, Words, one_line, say

if TYPE_CHECKING:
    from dispatch.reminders import Decision
    from dispatch.summary import Row
    from dispatch.workflows import Reminding


def show_reminding(view: Screen, reminding: "Reminding") -> None:
    """One issue: the due first, then everyone else, each with its reason."""
    number = reminding.record.number
    view.note(say("第 {number} 期", number=number))
    pairs = list(zip(reminding.rows, reminding.decisions, strict=True))
    for due in (True, False):
        for row, decision in pairs:
            if decision.due is due:
                _show(view, row, decision)


def _show(view: Screen, row: "Row", decision: "Decision") -> None:
    said, mark = _reason(decision), "→" if decision.due else "  "
    beside = away_note(row)
    view.note(
        say(
            "{mark} {tier} {row_name}：{said}{beside}",
            mark=mark,
            tier=row.tier,
            row_name=row.name,
            said=said,
            beside=beside,
        )
    )


def _reason(decision: "Decision") -> Words:
    """Why, at which stage, and when the next thing comes."""
    from dispatch.reminders import REASON_WORDS, Reason

    said, stage, day = REASON_WORDS[decision.reason], decision.stage, decision.on
    if decision.due and stage is not None:
        return say("催办（{called}）", called=stage.called)
    if decision.reason in (Reason.NOT_YET, Reason.HAD) and day is not None:
        return say("{said}，下一次 {day:%m-%d}", said=said, day=day)
    return said


def away_note(row: "Row") -> Words:
    """What an automatic reply says, beside the reason: it acknowledges nothing."""
    from dispatch.workflows import away

    said = away(row.record)
    if said is None or row.acknowledged:
        return Given("")
    return say("（{zh}）", zh=Given(one_line(said.zh)[:60], one_line(said.en)[:60]))


def show_lists(view: Screen, found: "Sequence[Reminding]") -> None:
    """Whom to call, whose address to mend, and a doubt about the days."""
    from dispatch.workflows import days_shown

    warn_of_calendar(view, [day for one in found for day in days_shown(one)])
    calls = [(one, row) for one in found for row, _ in one.to_call]
    if calls:
        view.say(say("请打电话："))
    for one, row in calls:
        who = _whom(*one.called(row.name))
        when = "" if row.deadline is None else f"{row.deadline:%m-%d}"
        beside = away_note(row)
        view.say(
            say(
                "  {number} {tier} {row_name} {who} 期限 {when}{beside}",
                number=one.record.number,
                tier=row.tier,
                row_name=row.name,
                who=who,
                when=when,
                beside=beside,
            )
        )
    show_to_mend(view, [(one.record.number, row) for one in found for row, _ in one.to_mend])


def _whom(contact: str, phone: str) -> Words:
    if not phone:
        return say("{contact}（名册里没有电话）", contact=contact)
    return Given(" ".join(filter(None, (contact, phone))))


def show_to_mend(view: Screen, bounced: "Sequence[tuple[str, Row]]") -> None:
    """The address list: whose mail came back, and from where."""
    if bounced:
        view.say(say("邮箱要更正（退信或被拒收）："))
    for number, row in bounced:
        listed = f"{number} {row.tier} {row.name} {'、'.join(row.record.addresses)}"
        view.say(say("  {listed}", listed=listed))


def reminding_json(one: "Reminding", sent: int) -> dict[str, Any]:
    """One issue for --json."""
    return {
        "issue": one.record.number,
        "sent_now": sent,
        "decisions": [
            {
                "name": decision.name,
                "due": decision.due,
                "reason": decision.reason.value,
                "stage": None if decision.stage is None else decision.stage.days,
                "on": None if decision.on is None else decision.on.isoformat(),
            }
            for decision in one.decisions
        ],
        "to_call": [_call_json(one, row) for row, _ in one.to_call],
        "to_mend": [
            {"name": row.name, "addresses": list(row.record.addresses)} for row, _ in one.to_mend
        ],
    }


def _call_json(one: "Reminding", row: "Row") -> dict[str, Any]:
    contact, phone = one.called(row.name)
    due = None if row.deadline is None else row.deadline.isoformat()
    return {"name": row.name, "contact": contact, "phone": phone, "deadline": due}
