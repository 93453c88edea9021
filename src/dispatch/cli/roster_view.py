"""Owns how changes of the roster are shown: what a table was taken for, what comes of it."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from dispatch.cli.screen import Screen
from dispatch.errors import Fault
from dispatch.words import Given, Words, listed, say

if TYPE_CHECKING:
    from dispatch.recipients import Changes, Recipient, Understood
    from dispatch.workflows import Proposed


def show_understood(view: Screen, one: "Understood") -> None:
    """Which column is what, which word which tier, what was left out."""
    from dispatch.recipients import COLUMN_WORDS
    from dispatch.sheets import letter

    for sheet, layout in one.layouts:
        number = layout.heading.number
        view.note(
            say("{sheet_title}：表头在第 {number} 行", sheet_title=sheet.title, number=number)
        )
        for use in layout.uses:
            taken = COLUMN_WORDS[use.column] if use.column else say("不用")
            why = say("（{why}）", why=use.why) if use.why else Given("")
            at = letter(use.place)
            view.note(
                say(
                    "  {at} 列“{heading}” → {taken}{why}",
                    at=at,
                    heading=use.heading,
                    taken=taken,
                    why=why,
                )
            )
    for word, tier, count in one.tiers:
        view.note(say("  “{word}” → {tier}：{count} 行", word=word, tier=tier, count=count))
    _list(view, say("没有读入的"), one.left_out)
    _list(view, say("改好或要留意的"), one.notes)


def _list(view: Screen, title: Words, faults: Iterable[Fault]) -> None:
    listed = list(faults)
    if listed:
        view.note(say("{title}：", title=title))
    for fault in listed:
        said = fault.said_in(view.language)
        view.note(say("  - {said}", said=said))


def show_proposed(view: Screen, one: "Proposed") -> None:
    """What is added, changed and taken out, and what stays though the table has it not."""
    show_each(view, one.changes)
    for group, members in (one.groups or {}).items():
        gone = listed(sorted(members))
        view.say(say("  组“{group}”里去掉 {listed}", group=group, listed=gone))
    if one.samples:
        samples = listed(each.name for each in one.samples)
        view.say(say("建文件夹时自带的样例不再需要，去掉：{listed}", listed=samples))
    if one.kept:
        view.say(
            say(
                "表里没有、照旧留在名册里的 {count} 个：{listed}（要去掉，加 --remove-missing）",
                count=len(one.kept),
                listed=listed(each.name for each in one.kept),
            )
        )


def show_each(view: Screen, changes: "Changes") -> None:
    """Recipients added, changed field by field, gone."""
    from dispatch.workflows import in_words

    for one in changes.added:
        who, how = f"{one.tier} {one.name}", _short(one)
        view.say(say("＋ {who}：{how}", who=who, how=how))
    for each in changes.changed:
        who, how = f"{each.before.tier} {each.before.name}", in_words(each)
        view.say(say("～ {who}：{how}", who=who, how=how))
    for one in changes.missing:
        view.say(say("－ {tier} {name}", tier=one.tier, name=one.name))


def show_count(view: Screen, changes: "Changes") -> None:
    """How many of each."""
    view.say(
        say(
            "增加 {added_count}，修改 {changed_count}，去掉 {missing_count}，不变 {unchanged}。",
            added_count=len(changes.added),
            changed_count=len(changes.changed),
            missing_count=len(changes.missing),
            unchanged=changes.unchanged,
        )
    )


def _short(one: "Recipient") -> Words:
    addresses = "、".join(one.addresses)
    if one.paper:
        if not addresses:
            return say("纸质")
        return say("纸质 {addresses}", addresses=addresses)
    return Given(addresses)


def understood_json(view: Screen, one: "Understood") -> dict[str, Any]:
    """The same for --json."""
    from dispatch.sheets import letter

    return {
        "sheets": [
            {
                "file": sheet.file,
                "sheet": sheet.name or None,
                "heading_row": layout.heading.number,
                "columns": [
                    {
                        "column": letter(use.place),
                        "heading": use.heading,
                        "field": None if use.column is None else use.column.value,
                    }
                    for use in layout.uses
                ],
            }
            for sheet, layout in one.layouts
        ],
        "tiers": [
            {"word": word, "tier": tier.value, "rows": count} for word, tier, count in one.tiers
        ],
        "left_out": [_fault_json(view, fault) for fault in one.left_out],
        "notes": [_fault_json(view, fault) for fault in one.notes],
    }


def _fault_json(view: Screen, fault: Fault) -> dict[str, Any]:
    return {"place": fault.file, "row": fault.line, "said": view.text(fault.problem)}


def changes_json(view: Screen, changes: "Changes") -> dict[str, Any]:
    """Changes for --json."""
    return {
        "added": [_recipient_json(one) for one in changes.added],
        "changed": [
            {
                "name": one.before.name,
                "fields": [
                    {
                        "field": each.column.value,
                        "before": view.text(each.before),
                        "after": view.text(each.after),
                    }
                    for each in one.differences
                ],
            }
            for one in changes.changed
        ],
        "removed": [one.name for one in changes.missing],
        "unchanged": changes.unchanged,
    }


def _recipient_json(one: "Recipient") -> dict[str, Any]:
    return {
        "name": one.name,
        "tier": one.tier.value,
        "kind": one.kind.value,
        "addresses": list(one.addresses),
        "aliases": list(one.aliases),
        "paper": one.paper,
        "chase": one.chase,
        "contact": one.contact,
        "phone": one.phone,
    }
