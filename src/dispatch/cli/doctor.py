"""Owns `dispatch doctor`: one line for each thing that may fail later, and how to mend it."""

from typing import TYPE_CHECKING, Annotated

import typer

from dispatch.cli.app import HERE, AsJson, Folder, app, screen, t, world
from dispatch.cli.screen import Screen
from dispatch.words import Given, one_line, say

if TYPE_CHECKING:
    from dispatch.workflows.doctor import Check

Offline = Annotated[bool, typer.Option("--offline", help=t("不连服务器，只查本机"))]
_MARKS = {"ok": "✓", "look": "！", "wrong": "✗"}


@app.command(help=t("体检：逐项检查邮箱、网络、字体、名册、台账，说明怎样改好。"))
def doctor(office: Folder = HERE, offline: Offline = False, as_json: AsJson = False) -> None:
    from dispatch.workflows.doctor import Grade, examine

    view = screen(as_json=as_json)
    checks = []
    for one in examine(office, world(), offline=offline):
        _show(view, one)
        checks.append(one)
    bad = sum(one.grade is Grade.WRONG for one in checks)
    odd = sum(one.grade is Grade.LOOK for one in checks)
    view.say(say("共 {count} 项：有误 {bad}，留意 {odd}。", count=len(checks), bad=bad, odd=odd))
    if view.as_json:
        view.emit({"schema": 1, "ok": not bad, "checks": [_as_json(view, one) for one in checks]})
    if bad:
        raise typer.Exit(1)


def _show(view: Screen, one: "Check") -> None:
    from dispatch.workflows.doctor import GRADE_WORDS

    mark, grade = _MARKS[one.grade.value], GRADE_WORDS[one.grade]
    zh, en = one_line(one.found.zh), one_line(one.found.en)
    view.say(
        say(
            "{mark} {grade} {what}：{said}",
            mark=mark,
            what=one.what,
            grade=Given(grade.zh, f"{grade.en:5}"),
            said=Given(zh, en),
        )
    )
    if one.mend is not None:
        zh, en = (text.replace("\n", "\n        ") for text in (one.mend.zh, one.mend.en))
        view.say(say("      → {said}", said=Given(zh, en)))


def _as_json(view: Screen, one: "Check") -> dict[str, str | None]:
    return {
        "key": one.key,
        "what": view.text(one.what),
        "grade": one.grade.value,
        "found": view.text(one.found),
        "mend": None if one.mend is None else view.text(one.mend),
    }
