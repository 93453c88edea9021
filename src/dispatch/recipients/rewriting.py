"""Owns the text of recipients.yaml after a change: what nobody changed stays as it was written."""

from collections.abc import Iterable, Mapping
from typing import Any

from dispatch import notation
from dispatch.recipients.changes import Changed, Changes
from dispatch.recipients.headings import Column
from dispatch.recipients.values import Recipient, RecipientKind, name_key, unpadded

NEW_ROSTER = """\
# 收件人名册，由 dispatch roster import 写成，可以手工改；改完运行 dispatch roster check 核对。
recipients:
"""


def rewritten(text: str, file: str, changes: Changes) -> str:
    """The roster's text with the changes made; all of `missing` is taken out, of groups too.

    Raises InputError where the text is written in a way that is not safe to change.
    """
    notes = notation.read(text, file)
    places = _places(notes)
    edits: list[notation.Edit] = [_amend(one, places) for one in changes.changed]
    edits += [notation.Remove(places[name_key(one.name)]) for one in changes.missing]
    edits += [
        notation.Append(("recipients", one.tier.value), written(one)) for one in changes.added
    ]
    edits += _out_of_groups(notes, changes.missing)
    return notation.edit(text, notes, edits)


def written(one: Recipient) -> dict[str, Any]:
    """A recipient as recipients.yaml has it; what is as by default is left out."""
    return {key: value for key, value in _all_keys(one).items() if value is not None}


def _all_keys(one: Recipient) -> dict[str, Any]:
    single = one.addresses[0] if len(one.addresses) == 1 else list(one.addresses)
    return {
        Column.NAME.value: one.name,
        Column.KIND.value: None if one.kind is RecipientKind.UNIT else one.kind.value,
        Column.ADDRESS.value: single or None,
        Column.ALIASES.value: list(one.aliases) or None,
        Column.PAPER.value: one.paper or None,
        Column.CHASE.value: one.chase,
        Column.CONTACT.value: one.contact or None,
        Column.PHONE.value: one.phone or None,
    }


def _amend(one: Changed, places: Mapping[str, notation.Path]) -> notation.Amend:
    keys = _all_keys(one.after)
    changed = {
        each.column.value: keys[each.column.value]
        for each in one.differences
        if each.column is not Column.TIER
    }
    moved = ("recipients", one.after.tier.value) if one.after.tier is not one.before.tier else None
    return notation.Amend(places[name_key(one.before.name)], changed, moved)


def _places(notes: notation.Notes) -> dict[str, notation.Path]:
    listed = (notes.value or {}).get("recipients") or {}
    return {
        name_key(unpadded(one["name"])): ("recipients", tier, place)
        for tier, entries in listed.items()
        for place, one in enumerate(entries or [])
    }


def groups_left(notes: notation.Notes, gone: Iterable[Recipient]) -> dict[str, frozenset[str]]:
    """The groups that some recipients leave, with their names as they are written there."""
    keys = {key for one in gone for key in one.keys}
    found = {}
    for group, members in ((notes.value or {}).get("groups") or {}).items():
        listed = [members] if isinstance(members, str) else members or []
        leaving = frozenset(one for one in listed if name_key(one) in keys)
        if leaving:
            found[group] = leaving
    return found


def _out_of_groups(notes: notation.Notes, gone: Iterable[Recipient]) -> list[notation.Edit]:
    return [
        notation.Discard(("groups", group), members)
        for group, members in groups_left(notes, gone).items()
    ]
