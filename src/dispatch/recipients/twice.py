"""Owns what stands twice in an office's own table: one unit over several rows, or a slip."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dispatch.errors import Fault
from dispatch.recipients.rows import Entry, Row
from dispatch.recipients.values import name_key
from dispatch.words import Words, say


def joined(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """A recipient a row; rows under one merged name are one recipient with all their addresses."""
    entries: list[Entry] = []
    for row in rows:
        if row.carried_name and entries and entries[-1].recipient.name == row.name:
            first = entries[-1].recipient
            together = dict.fromkeys((*first.addresses, *row.values.addresses))
            phones = dict.fromkeys(one for one in (first.phone, row.values.phone) if one)
            contacts = dict.fromkeys(one for one in (first.contact, row.values.contact) if one)
            both = replace(
                first,
                addresses=tuple(together),
                phone="；".join(phones),
                contact="；".join(contacts),
            )
            entries[-1] = replace(entries[-1], recipient=both)
        elif row.name:
            entries.append(Entry(row.values, row.columns, row.sheet, row.line))
    return tuple(entries)


def twice(entries: Sequence[Entry]) -> Iterator[Fault]:
    """Names and addresses that two recipients of the table share, and who cannot be reached."""
    names: dict[str, Entry] = {}
    addresses: dict[str, Entry] = {}
    for one in entries:
        for name in (one.recipient.name, *one.recipient.aliases):
            other = names.setdefault(name_key(name), one)
            if other is not one:
                yield one.sheet.fault(one.line, None, _same_name(name, one, other))
        for address in one.recipient.addresses:
            other = addresses.setdefault(address.lower(), one)
            if other is not one:
                yield one.sheet.fault(one.line, None, _same_address(address, one, other))
        if not one.recipient.addresses and not one.recipient.paper:
            yield one.sheet.fault(one.line, None, _unreachable(one.recipient.name))


def _place(one: Entry, other: Entry) -> str:
    sheet = f"{other.sheet.name}!" if one.sheet is not other.sheet else ""
    return f"{sheet}{other.line}"


def _same_name(name: str, one: Entry, other: Entry) -> Words:
    at = _place(one, other)
    return say(
        "“{name}”与第 {at} 行“{recipient_name}”的名称或别名重复",
        name=name,
        at=at,
        recipient_name=other.recipient.name,
    )


def _same_address(address: str, one: Entry, other: Entry) -> Words:
    at, name = _place(one, other), one.recipient.name
    return say(
        "“{name}”和第 {at} 行“{recipient_name}”用同一邮箱 {address}，回执分不清是谁",
        name=name,
        at=at,
        recipient_name=other.recipient.name,
        address=address,
    )


def _unreachable(name: str) -> Words:
    return say("“{name}”没有邮箱；送纸质的请在“纸质”列写“是”", name=name)
