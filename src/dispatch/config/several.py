"""Owns what can be wrong with the number of mailboxes: none, both keys, two alike, two contacts."""

from collections.abc import Iterator, Mapping
from typing import Any

from dispatch.config.variables import PASSWORD_VARIABLE, name_for
from dispatch.errors import Fault
from dispatch.notation import Notes, Path
from dispatch.words import Words, say


def each_mailbox(document: Mapping[Any, Any]) -> Iterator[tuple[Path, Mapping[Any, Any]]]:
    """Where each mailbox stands in dispatch.yaml, and what is written of it."""
    only = document.get("mailbox")
    if isinstance(only, dict) or "mailboxes" not in document:
        yield ("mailbox",), only if isinstance(only, dict) else {}
    for place, one in enumerate(_listed(document)):
        if isinstance(one, dict):
            yield ("mailboxes", place), one


def _listed(document: Mapping[Any, Any]) -> list[Any]:
    listed = document.get("mailboxes")
    return listed if isinstance(listed, list) else []


def number_faults(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    """What no mailbox alone is to blame for."""
    one, several = document.get("mailbox"), document.get("mailboxes")
    if one is None and several is None:
        yield notes.fault(("mailbox",), say("缺少“{key}”", key="mailbox"))
    if one is not None and several is not None:
        problem = say("mailbox 和 mailboxes 只能写一个：一个邮箱写 mailbox，几个写 mailboxes")
        yield notes.fault(("mailboxes",), problem)
    if several == []:
        yield notes.fault(("mailboxes",), say("一个邮箱也没有写"))
    yield from _alike(document, notes)
    yield from _contacts(document, notes)
    weights = [one.get("weight", 1) for one in _listed(document) if isinstance(one, dict)]
    if weights and all(type(one) is int and one == 0 for one in weights):
        yield notes.fault(("mailboxes",), say("份额（weight）不能全是 0"))


def _alike(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    """Of two mailboxes whose passwords would stand in one variable, nobody could tell which."""
    seen: dict[str, str] = {}
    for path, one in each_mailbox(document):
        address = one.get("address")
        if not isinstance(address, str) or not address:
            continue
        variable = name_for(PASSWORD_VARIABLE, address)
        if variable in seen:
            yield notes.fault((*path, "address"), _same(seen[variable], address, variable))
        seen[variable] = address


def _same(other: str, address: str, variable: str) -> Words:
    if other.lower() == address.lower():
        return say("邮箱 {address} 写了两次", address=address)
    return say(
        "{address} 与 {other} 的密码会是同一个环境变量 {variable}，请改用别的邮箱",
        address=address,
        other=other,
        variable=variable,
    )


def _contacts(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    said = [
        place
        for place, one in enumerate(_listed(document))
        if isinstance(one, dict) and one.get("contact") is True
    ]
    for place in said[1:]:
        problem = say("联系邮箱（contact: true）只能有一个")
        yield notes.fault(("mailboxes", place, "contact"), problem)
