"""Owns what changes in a roster: an office's own table against it, or two rosters."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

from dispatch.errors import Fault
from dispatch.recipients.headings import Column
from dispatch.recipients.rows import Entry
from dispatch.recipients.values import Recipient, RecipientKind, name_key
from dispatch.words import Given, Words, say


@dataclass(frozen=True, slots=True)
class Difference:
    """One field of a recipient, before and after."""

    column: Column
    before: Words
    after: Words


@dataclass(frozen=True, slots=True)
class Changed:
    """A recipient that is not as it was."""

    before: Recipient
    after: Recipient

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Field by field."""
        return differences(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Changes:
    """All that changes; `missing` are those that the other side does not have."""

    added: tuple[Recipient, ...] = ()
    changed: tuple[Changed, ...] = ()
    missing: tuple[Recipient, ...] = ()
    unchanged: int = 0

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.missing)


def by_names(recipients: Iterable[Recipient]) -> dict[str, Recipient]:
    """Recipients by every name they are known under; a name goes before another's alias."""
    known: dict[str, Recipient] = {}
    listed = list(recipients)
    for one in listed:
        known[name_key(one.name)] = one
    for one in listed:
        for alias in one.aliases:
            known.setdefault(name_key(alias), one)
    return known


def near_names(key: str, known: Mapping[str, str]) -> list[str]:
    """Of names by their keys those that come near a key, each once, the likeliest first."""
    near = [name for spelt, name in known.items() if key and (key in spelt or spelt in key)]
    near += [known[one] for one in get_close_matches(key, known, n=5, cutoff=0.5)]
    return list(dict.fromkeys(near))


def table_against(
    entries: Sequence[Entry], recipients: Sequence[Recipient]
) -> tuple[Changes, tuple[Fault, ...]]:
    """What the table changes; a fault where two of its rows are one recipient of the roster."""
    known = by_names(recipients)
    met: dict[str, Entry] = {}
    faults: list[Fault] = []
    added: list[Recipient] = []
    changed: list[Changed] = []
    for one in entries:
        old = _known_as(one.recipient, known)
        if old is None:
            added.append(one.recipient)
            continue
        if (other := met.setdefault(old.name, one)) is not one:
            faults.append(one.sheet.fault(one.line, None, _one_and_the_same(one, other, old)))
            continue
        new = _merged(old, one)
        if new != old:
            changed.append(Changed(old, new))
    missing = tuple(one for one in recipients if one.name not in met)
    kept = len(met) - len(changed)
    return Changes(tuple(added), tuple(changed), missing, kept), tuple(faults)


def _known_as(one: Recipient, known: Mapping[str, Recipient]) -> Recipient | None:
    return next((known[key] for key in one.keys if key in known), None)


def _one_and_the_same(one: Entry, other: Entry, old: Recipient) -> Words:
    return say(
        "“{recipient_name}”和第 {line} 行“{recipient_name_2}”在名册里是同一个收件人“{old_name}”",
        recipient_name=one.recipient.name,
        line=other.line,
        recipient_name_2=other.recipient.name,
        old_name=old.name,
    )


def _merged(old: Recipient, entry: Entry) -> Recipient:
    """As the table has it; what the table has no column for stays."""
    new, columns = entry.recipient, entry.columns
    aliases = new.aliases if Column.ALIASES in columns else old.aliases
    name = new.name
    if name_key(name) in old.keys:
        # By its name or an alias: the roster's own way of printing it stays, and the alias too.
        aliases = (*aliases, *_lost(new.name, old, aliases))
        name = old.name
    return replace(
        old,
        name=name,
        tier=new.tier,
        addresses=_in_known_case(new.addresses, old.addresses),
        aliases=aliases,
        kind=new.kind if Column.KIND in columns else old.kind,
        paper=new.paper if Column.PAPER in columns or new.paper else old.paper,
        chase=new.chase if Column.CHASE in columns else old.chase,
        contact=new.contact if Column.CONTACT in columns else old.contact,
        phone=new.phone if Column.PHONE in columns else old.phone,
    )


def _lost(name: str, old: Recipient, aliases: Sequence[str]) -> list[str]:
    keys = {name_key(old.name), *map(name_key, aliases)}
    return [] if name_key(name) in keys else [name]


def _in_known_case(new: Sequence[str], old: Sequence[str]) -> tuple[str, ...]:
    """No office means two mailboxes by the case of letters: that is no change."""
    known = {one.lower(): one for one in old}
    return tuple(known.get(one.lower(), one) for one in new)


def rosters_apart(before: Sequence[Recipient], after: Sequence[Recipient]) -> Changes:
    """What has changed from one list of recipients to another."""
    known, met = by_names(before), set()
    added, changed = [], []
    for one in after:
        old = _known_as(one, known)
        if old is None or old.name in met:
            added.append(one)
            continue
        met.add(old.name)
        if differences(old, one):
            changed.append(Changed(old, one))
    missing = tuple(one for one in before if one.name not in met)
    return Changes(tuple(added), tuple(changed), missing, len(met) - len(changed))


_YES_NO = {True: say("是"), False: say("否")}
_CHASE = {
    True: say("催"),
    False: say("不催"),
    None: say("按类别"),
}
_KIND = {RecipientKind.UNIT: say("单位"), RecipientKind.PERSON: say("个人")}
_NONE = say("（无）")


def said_of(one: Recipient) -> dict[Column, Words]:
    """Every field of a recipient in words."""
    return {
        Column.NAME: _text(one.name),
        Column.TIER: _text(one.tier.value),
        Column.KIND: _KIND[one.kind],
        Column.ADDRESS: _text("；".join(one.addresses)),
        Column.ALIASES: _text("、".join(one.aliases)),
        Column.PAPER: _YES_NO[one.paper],
        Column.CHASE: _CHASE[one.chase],
        Column.CONTACT: _text(one.contact),
        Column.PHONE: _text(one.phone),
    }


def _text(text: str) -> Words:
    return Given(text) if text else _NONE


def differences(before: Recipient, after: Recipient) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the columns."""
    old, new = said_of(before), said_of(after)
    return tuple(
        Difference(column, old[column], new[column])
        for column in Column
        if old[column] != new[column]
    )
