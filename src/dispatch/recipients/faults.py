"""Owns what can be wrong with a roster beyond its form: who is there twice, unreachable, unknown.

Works on the plain document, not on the filled form, so that these faults are shown together
with the form's own. Whatever has the wrong shape is passed over here: the form has said so.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dispatch.errors import Fault
from dispatch.notation import Notes, Path
from dispatch.recipients.addresses import address_problem
from dispatch.recipients.values import is_control, name_key
from dispatch.tiers import Tier
from dispatch.words import Words, say

_TIERS = "、".join(Tier)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One recipient as far as it could be read, with the place of each part."""

    name: str
    tier: str
    path: Path
    aliases: tuple[tuple[str, Path], ...]
    addresses: tuple[tuple[str, Path], ...]
    reachable: bool


def roster_faults(notes: Notes) -> list[Fault]:
    """All faults of the roster that its form does not see."""
    document = notes.value if isinstance(notes.value, dict) else {}
    entries = list(_entries(document))
    return [
        *_tier_faults(document, notes),
        *_name_faults(entries, notes),
        *_address_faults(entries, notes),
        *_group_faults(document, entries, notes),
    ]


def _mapping(document: Mapping[Any, Any], key: str) -> dict[Any, Any]:
    value = document.get(key)
    return value if isinstance(value, dict) else {}


def _texts(value: Any, path: Path) -> tuple[tuple[str, Path], ...]:
    if isinstance(value, str):
        return ((value, path),)
    items = value if isinstance(value, list) else []
    return tuple((one, (*path, place)) for place, one in enumerate(items) if isinstance(one, str))


def _entries(document: Mapping[Any, Any]) -> Iterator[_Entry]:
    for tier, listed in _mapping(document, "recipients").items():
        for place, one in enumerate(listed if isinstance(listed, list) else []):
            if isinstance(one, dict) and isinstance(one.get("name"), str):
                yield _entry(one, tier, ("recipients", tier, place))


def _entry(one: Mapping[Any, Any], tier: str, path: Path) -> _Entry:
    return _Entry(
        name=one["name"],
        tier=tier,
        path=path,
        aliases=_texts(one.get("aliases"), (*path, "aliases")),
        addresses=_texts(one.get("address"), (*path, "address")),
        # `paper` of a wrong shape is the form's fault, not a second one of the address.
        reachable=bool(one.get("address")) or one.get("paper") not in (None, False, "false", "no"),
    )


def unknown_tier(key: object) -> Words:
    """The sentence about a tier that there is not."""
    return say("没有“{key}”这一类，只能是{tiers}", key=key, tiers=_TIERS)


def _tier_faults(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    for part in ("tiers", "recipients"):
        for key in _mapping(document, part):
            if key not in tuple(Tier):
                yield notes.fault((part, key), unknown_tier(key))
    listed = document.get("recipients")
    for tier, entries in _mapping(document, "recipients").items():
        if tier in tuple(Tier) and entries in (None, []):
            problem = say("“{tier}”下面一个收件人也没有；用不着这一类就删掉这一行", tier=tier)
            yield notes.fault(("recipients", tier), problem)
    if listed == {}:
        yield notes.fault(("recipients",), say("一个收件人也没有"))


def _name_faults(entries: list[_Entry], notes: Notes) -> Iterator[Fault]:
    first: dict[str, tuple[_Entry, Path]] = {}
    for entry in entries:
        names = [(entry.name, (*entry.path, "name")), *entry.aliases]
        for name, path in names:
            key = name_key(name)
            if not key or any(map(is_control, name)):
                # A line break or control character in a name would end up in a header.
                yield notes.fault(path, _unprintable(name))
                continue
            known = first.setdefault(key, (entry, path))
            if known[0] is not entry:
                yield notes.fault(path, _doubled(name, entry, known, notes))


def _unprintable(name: str) -> Words:
    if not name_key(name):
        return say("名称不能为空")
    shown = "".join("�" if is_control(one) else one for one in name)
    return say("名称“{shown}”里有控制字符或换行", shown=shown)


def _doubled(name: str, entry: _Entry, known: tuple[_Entry, Path], notes: Notes) -> Words:
    other, path = known
    line = notes.line(path)
    if entry.tier != other.tier:
        return say(
            "“{name}”在“{tier}”（第 {line} 行）里已经有了，一个收件人只能在一类里",
            name=name,
            tier=other.tier,
            line=line,
        )
    return say(
        "“{name}”与第 {line} 行“{other_name}”的名称或别名重复（空格不计）",
        name=name,
        line=line,
        other_name=other.name,
    )


def _address_faults(entries: list[_Entry], notes: Notes) -> Iterator[Fault]:
    first: dict[str, tuple[_Entry, Path]] = {}
    for entry in entries:
        if not entry.reachable:
            yield notes.fault(entry.path, _unreachable(entry.name))
        for address, path in entry.addresses:
            problem = address_problem(address, international=True)
            if problem is not None:
                yield notes.fault(path, problem)
                continue
            # Local parts may differ by case (RFC 5321 2.4); no office means two mailboxes by it.
            known = first.setdefault(address.lower(), (entry, path))
            if known[1] != path:
                yield notes.fault(path, _shared(address, entry, known[0], notes.line(known[1])))


def _unreachable(name: str) -> Words:
    return say("“{name}”没有邮箱；送纸质的请写 paper: true", name=name)


def _shared(address: str, entry: _Entry, other: _Entry, line: int | None) -> Words:
    if entry is other:
        return say(
            "“{entry_name}”的邮箱 {address} 写了两遍（第 {line} 行）",
            entry_name=entry.name,
            address=address,
            line=line,
        )
    return say(
        "“{entry_name}”和“{other_name}”（第 {line} 行）用同一邮箱 {address}，回执分不清是谁",
        entry_name=entry.name,
        other_name=other.name,
        line=line,
        address=address,
    )


def _group_faults(
    document: Mapping[Any, Any], entries: list[_Entry], notes: Notes
) -> Iterator[Fault]:
    owners = {name_key(name): one for one in entries for name, _ in [(one.name, ()), *one.aliases]}
    seen: dict[str, Path] = {}
    for group, members in _mapping(document, "groups").items():
        path = ("groups", group)
        if not isinstance(group, str) or not name_key(group):
            yield notes.fault(path, say("组名应当是文字"))
            continue
        owner = owners.get(name_key(group))
        if owner is not None:
            yield notes.fault(path, _group_is_recipient(group, owner.name))
        if seen.setdefault(name_key(group), path) != path:
            yield notes.fault(path, say("组“{group}”写了两遍", group=group))
        if members in (None, []):
            yield notes.fault(path, say("组“{group}”是空的", group=group))
        for member, place in _texts(members, path):
            if name_key(member) not in owners:
                yield notes.fault(place, _unknown_member(group, member))


def _group_is_recipient(group: str, name: str) -> Words:
    return say("组名“{group}”和收件人“{name}”的名称或别名相同，分不清指谁", group=group, name=name)


def _unknown_member(group: str, member: str) -> Words:
    return say("组“{group}”里的“{member}”不在名册中", group=group, member=member)
