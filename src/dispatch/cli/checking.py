"""Owns `dispatch check`: what is wrong, and what is doubtful, before anything is sent."""

from typing import TYPE_CHECKING, Any

from dispatch.cli.app import HERE, AnyNumber, AsJson, Folder, Quiet, app, screen, t, world
from dispatch.cli.plan_view import show_changes, show_doubts, show_missing
from dispatch.cli.screen import Screen
from dispatch.errors import InputError
from dispatch.words import Words

if TYPE_CHECKING:
    from dispatch.recipients import Matched, PrintedName
    from dispatch.workflows import Checked


@app.command(
    help=t(
        "核对设置、名册和模板；给出期号时，再核对文末与名册、字体、图片、附件，以及与上期相比的变化。",
        "Check settings, roster and templates; with an issue also its tail against the roster, "
        "its characters, pictures and attachments, and what changed since the last issue.",
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
            Words("模板有问题。", "the templates are faulty."),
            faults=faults,
            advice=Words(
                "请改好，或把文件移出 templates/，改用自带的。",
                "mend them, or move the files out of templates/ to use the built-in ones.",
            ),
        )
    view.note(Words("设置、名册、模板没有问题。", "settings, roster and templates are sound."))
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
        Words("类", "tier"), Words("文末印的", "printed"), Words("名册里的", "in the roster"),
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
        ("—", Words(f"！{one.name}：名册有，文末没印", f"! {one.name}: in the roster, not printed"))
        for one in matched.unprinted
    ]
    return [*printed, *unprinted]


def _found(one: "PrintedName") -> Words:
    """How a printed name was found, and by what way it gets the issue."""
    from dispatch.recipients import Way

    if one.way is Way.UNKNOWN:
        return Words("✗ 名册里没有，不会收到", "✗ not in the roster: gets nothing")
    if one.way is Way.ELSEWHERE:
        return Words("！名册列在别的类，按那一类发", "! in another tier, and sent as there")
    mailed = sum(not each.paper for each in one.recipients)
    paper = len(one.recipients) - mailed
    if one.way is Way.GROUP:
        return Words(
            f"组：{len(one.recipients)} 个（邮件 {mailed}，纸质 {paper}）",
            f"group of {len(one.recipients)} ({mailed} by mail, {paper} on paper)",
        )
    how = Words("邮件", "by mail") if mailed else Words("纸质", "on paper")
    if one.way is Way.ALIAS:
        name = one.recipients[0].name
        return Words(f"{how.zh}（即“{name}”）", f"{how.en} (that is, {name})")
    return how


def _show_changes(view: Screen, checked: "Checked") -> None:
    if checked.previous is None:
        view.note(Words("没有上一期可比。", "there is no earlier issue to compare with."))
        return
    if not checked.changes:
        view.say(
            Words(
                f"文末与第 {checked.previous} 期相同。",
                f"the tail is that of issue {checked.previous}.",
            )
        )
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
