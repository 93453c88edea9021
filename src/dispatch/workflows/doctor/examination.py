"""Owns the order of the checks, and that each of them ends."""

import asyncio
from collections.abc import Callable, Coroutine, Iterable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from dispatch.errors import DispatchError
from dispatch.words import Given, say, say_as
from dispatch.workflows.doctor import place, servers
from dispatch.workflows.doctor.paused import resting
from dispatch.workflows.doctor.values import Check, Grade, failed, ok, wrong
from dispatch.workflows.office import Office, open_office
from dispatch.workflows.world import World

_SERVER_SECONDS = 20.0
_Ask = Callable[[Office, float], Coroutine[Any, Any, list[Check]]]
_SETTINGS = say_as("examination", "办公设置")
_HERE = (
    place.roster,
    place.templates,
    place.faces,
    place.ledger,
    place.restored,
    place.disk,
    place.clock,
    place.keyring,
)


def examine(
    folder: Path, world: World, *, offline: bool = False, seconds: float = _SERVER_SECONDS
) -> Iterator[Check]:
    """Every check, in order, as it ends; `seconds` is the patience with each server."""
    try:
        office = open_office(folder, world)
    except DispatchError as error:
        yield failed("settings", _SETTINGS, error)
        return
    found = f"{office.settings.office} <{office.settings.mailbox.address}>"
    yield ok("settings", _SETTINGS, Given(found))
    for check in _HERE:
        yield from _carefully(check.__name__, partial(check, office))
    for one in office.at_each():
        for seen in _of_mailbox(one, offline=offline, seconds=seconds):
            yield _named(one, seen)


def _of_mailbox(office: Office, *, offline: bool, seconds: float) -> Iterator[Check]:
    """The checks of one mailbox: its password, its servers, whether it rests."""
    yield from _carefully("password", partial(place.password, office))
    seen: list[Check] = []
    if not offline:
        for key, ask in (("smtp", servers.submission), ("imap", servers.mailbox)):
            found = _carefully(key, partial(_run, ask, office, seconds))
            yield from found
            seen += found
    logged_in = any(one.key == "smtp" and one.grade is Grade.OK for one in seen)
    yield from _carefully("paused", partial(resting, office, logged_in=logged_in))


def _named(office: Office, one: Check) -> Check:
    """A check with the address of its mailbox, where the office has several."""
    if not office.has_several():
        return one
    mailbox = office.settings.mailbox
    key = one.key if mailbox.is_contact else f"{one.key}@{mailbox.address}"
    return replace(
        one, key=key, what=say("{what} {address}", what=one.what, address=mailbox.address)
    )


def _run(ask: _Ask, office: Office, seconds: float) -> list[Check]:
    return asyncio.run(_timed(ask(office, seconds), seconds))


async def _timed(work: Coroutine[Any, Any, list[Check]], seconds: float) -> list[Check]:
    # The probes keep their own time; this is for a fault of ours.
    async with asyncio.timeout(seconds * 2):
        return await work


def _carefully(key: str, look: Callable[[], Iterable[Check]]) -> list[Check]:
    """A check that breaks is a finding itself: the others go on."""
    try:
        return list(look())
    except DispatchError as error:
        return [failed(key, Given(key), error)]
    except Exception as error:  # noqa: BLE001
        said = f"{type(error).__name__}: {error}"
        found = say("查不下去：{said}", said=said)
        mend = say("请带上这句话找维护者。")
        return [wrong(key, Given(key), found, mend)]
