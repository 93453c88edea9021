"""Owns a look at a mailbox without reading mail: what the server can, its folders, its room."""

import asyncio
import re
import ssl
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from dispatch.errors import DispatchError
from dispatch.imap import answers
from dispatch.imap.faults import unreachable
from dispatch.imap.mailbox import Mailbox
from dispatch.imap.values import INBOX, Access, Folder

# RFC 3501 date-time: "17-Jul-1996 02:44:25 -0700", the day with a space for its first digit.
_MOMENT = re.compile(
    rb'INTERNALDATE "\s*(\d{1,2})-(\w{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)"',
    re.IGNORECASE,
)
# RFC 9208 4.1: STORAGE is in units of 1024 octets.
_STORAGE = re.compile(rb"\bSTORAGE (\d+) (\d+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Capable:
    """What a mailbox has shown: `identity` is the server's answer to ID, None where it has no ID.

    `room` is used and allowed octets, None where no quota is told; `newest` is when the newest
    message of the inbox arrived, on the server's clock.
    """

    capabilities: frozenset[str]
    folders: tuple[Folder, ...]
    unopened: tuple[str, ...]
    identity: str | None
    room: tuple[int, int] | None
    messages: int
    newest: datetime | None
    tls: str | None
    certificate_ends: datetime | None


async def probe(access: Access, seconds: float) -> Capable:
    """Logs in once and looks around, within so many seconds, whatever the server does.

    Raises ServerUnreachable, LoginRefused, TryAgain, ProtocolBroken.
    """
    try:
        async with asyncio.timeout(seconds):
            mailbox = await Mailbox.open(access)
            try:
                return await _looked(mailbox)
            finally:
                await mailbox.close()
    except TimeoutError:
        raise unreachable(access, TimeoutError(f"{seconds:g} s")) from None


async def _looked(mailbox: Mailbox) -> Capable:
    folders = await mailbox.folders()
    ends = _ends(mailbox.secured)
    identity = await _identity(mailbox)
    room = await _room(mailbox)
    unopened = await _unopened(mailbox, folders)
    inbox = await mailbox.examine(INBOX)
    return Capable(
        capabilities=frozenset(mailbox.capabilities),
        folders=folders,
        unopened=unopened,
        identity=identity,
        room=room,
        messages=inbox.exists,
        newest=await _newest(mailbox, inbox.exists),
        tls=None if mailbox.secured is None else mailbox.secured.version(),
        certificate_ends=ends,
    )


async def _unopened(mailbox: Mailbox, folders: Sequence[Folder]) -> tuple[str, ...]:
    """Those of the folders that matter which the server lists and will not open."""
    shut = []
    for folder in folders:
        if folder.is_junk or folder.is_sent:
            try:
                await mailbox.examine(folder)
            except DispatchError:
                shut.append(folder.shown)
    return tuple(shut)


async def _identity(mailbox: Mailbox) -> str | None:
    """RFC 2971; said already at the login, and said again for the answer."""
    if "ID" not in mailbox.capabilities:
        return None
    lines = await mailbox.ask("ID", '("name" "dispatch" "version" "1.0" "vendor" "dispatch")')
    told = re.findall(r'"name" "([^"]*)"', answers.said(lines), re.IGNORECASE)
    return told[0] if told else ""


async def _room(mailbox: Mailbox) -> tuple[int, int] | None:
    if "QUOTA" not in mailbox.capabilities:
        return None
    with suppress(DispatchError):  # a server may have quotas and none for this mailbox
        lines = await mailbox.ask("GETQUOTAROOT", "INBOX")
        found = _STORAGE.search(b"\n".join(answers.octets(line) for line in lines))
        if found is not None and int(found[2]):
            return int(found[1]) * 1024, int(found[2]) * 1024
    return None


async def _newest(mailbox: Mailbox, exists: int) -> datetime | None:
    if not exists:
        return None
    lines = await mailbox.ask("FETCH", str(exists), "(INTERNALDATE)")
    return moment(b"\n".join(answers.octets(line) for line in lines))


def moment(text: bytes) -> datetime | None:
    """The first internal date of a FETCH, whole."""
    found = _MOMENT.search(text)
    if found is None:
        return None
    day, month, year, hour, minute, second, sign, hours, minutes = (
        one.decode("ascii", "replace") for one in found.groups()
    )
    away = timedelta(hours=int(hours), minutes=int(minutes))
    with suppress(ValueError):
        number = answers.MONTHS.index(month.title()) + 1
        zone = timezone(-away if sign == "-" else away)
        return datetime(
            int(year), number, int(day), int(hour), int(minute), int(second), tzinfo=zone
        ).astimezone(UTC)
    return None


def _ends(secured: Any) -> datetime | None:
    told = {} if secured is None else secured.getpeercert() or {}
    if "notAfter" not in told:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(told["notAfter"]), UTC)
