"""Owns `dispatch check`: what is wrong, and what is doubtful, before anything is sent."""

from typing import TYPE_CHECKING, Any

from dispatch.cli.app import HERE, AnyNumber, AsJson, Folder, Quiet, app, screen, t, world
from dispatch.cli.plan_view import show_changes, show_doubts, show_missing
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import Words, say

if TYPE_CHECKING:
    from dispatch.recipients import Matched, PrintedName
    from dispatch.workflows import Checked


@app.command(
    help=t(
        "核对设置、名册和模板；给出期号时，再核对文末与名册、字体、图片、附件，"
        "以及与上期相比的变化。"
    )
)
def check(
    number: AnyNumber = None,
    office: Folder = HERE,
    as_json: AsJson = False,
    quiet: Quiet = False,
) -> None:
    from dispatch.workflows import check_issue, check_templates, open_office

    view = screen(as_json=as_json, quiet=quiet)
    place = open_office(office, world())
    if faults := check_templates(place):
        raise InputError(
            say("模板有问题。"),
            faults=faults,
            advice=say("请改好，或把文件移出 templates/，改用自带的。"),
        )
    view.note(say("设置、名册、模板没有问题。"))
    if number is None:
        return
    checked = check_issue(place, number)
    if as_json:
        view.emit(_as_json(number, checked))
        return
    _show(view, checked)


def _show(view: Screen, checked: "Checked") -> None:
    show_doubts(view, checked.warnings)
    columns = (
        say("类"), say("文末印的"), say("名册里的"),
    )  # fmt: skip
    rows = [
        (tier.value, name, view.text(said))
        for tier, matched in checked.matched.items()
        for name, said in _said(matched)
    ]
    view.table(columns, rows)
    show_missing(view, checked.missing)
    _show_changes(view, checked)


def _said(matched: "Matched") -> list[tuple[str, Words]]:
    printed = [(one.name, _found(one)) for one in matched.printed]
    unprinted = [
        ("—", say("！{name}：名册有，文末没印", name=one.name)) for one in matched.unprinted
    ]
    return [*printed, *unprinted]


def _found(one: "PrintedName") -> Words:
    """How a printed name was found, and by what way it gets the issue."""
    from dispatch.recipients import Way

    if one.way is Way.UNKNOWN:
        return say("✗ 名册里没有，不会收到")
    if one.way is Way.ELSEWHERE:
        return say("！名册列在别的类，按那一类发")
    mailed = sum(not each.paper for each in one.recipients)
    paper = len(one.recipients) - mailed
    if one.way is Way.GROUP:
        return say(
            "组：{count} 个（邮件 {mailed}，纸质 {paper}）",
            count=len(one.recipients),
            mailed=mailed,
            paper=paper,
        )
    how = say("邮件") if mailed else say("纸质")
    if one.way is Way.ALIAS:
        name = one.recipients[0].name
        return say("{how}（即“{name}”）", how=how, name=name)
    return how


def _show_changes(view: Screen, checked: "Checked") -> None:
    if checked.previous is None:
        view.note(say("没有上一期可比。"))
        return
    if not checked.changes:
        view.say(say("文末与第 {previous} 期相同。", previous=checked.previous))
    show_changes(view, checked.previous, checked.changes)


def _as_json(number: str, checked: "Checked") -> dict[str, Any]:
    return {
        "schema": 1,
        "issue": number,
        "tiers": {
            tier.value: {
                "printed": [
                    {
                        "name": one.name,
                        "way": one.way.value,
                        "recipients": [each.name for each in one.recipients],
                    }
                    for one in matched.printed
                ],
                "found": [one.name for one in matched.found],
                "on_paper": [one.name for one in matched.on_paper],
                "unknown": list(matched.unknown),
                "misplaced": [one.name for one in matched.misplaced],
                "unprinted": [one.name for one in matched.unprinted],
            }
            for tier, matched in checked.matched.items()
        },
        "missing_characters": [one.character for one in checked.missing],
        "previous": checked.previous,
        "changes": {
            change.tier.value: {"added": list(change.added), "gone": list(change.gone)}
            for change in checked.changes
        },
    }
