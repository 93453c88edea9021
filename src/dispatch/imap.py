"""Owns the mailbox session: a cursor in, raw messages out (RFC 3501); read-only.

Sole owner of aioimaplib. Knows no ledger, issue or tier. Never sets a flag, moves or deletes:
folders are opened with EXAMINE and bodies read with BODY.PEEK. Written for servers that can
less than IMAP4rev1: NetEase (ID before SELECT, no UIDNEXT), QQ (searches by header answered
with everything), so it searches by date alone and filters by UID itself.
"""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Awaitable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Self

import aioimaplib

from dispatch.errors import DispatchError, LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.words import Words

_CONNECT_SECONDS = 30
_COMMAND_SECONDS = 120
# aioimaplib recurses per line and slows with the size of an answer: small batches.
_BATCH = 40
# strftime("%b") speaks the machine's language; RFC 3501 wants English.
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_IDENTITY = '("name" "dispatch" "version" "1.0" "vendor" "dispatch")'


@dataclass(frozen=True, slots=True)
class Access:
    """Where and as whom to read; `tls` is implicit, starttls or none."""

    host: str
    port: int
    tls: str
    user: str
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its name on the wire (modified UTF-7, unquoted) and its special use."""

    name: str
    special_use: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message as it lies in the folder."""

    uid: int
    raw: bytes


class Mailbox:
    """One login; read folders through it, then close it. Any fault ends the connection."""

    def __init__(self, client: Any, access: Access, lost: asyncio.Event) -> None:
        self._client = client
        self._access = access
        self._lost = lost

    @classmethod
    async def open(cls, access: Access) -> Self:
        """Connects, says who we are where the server knows ID (RFC 2971), and logs in once.

        Raises ServerUnreachable, LoginRefused, TryAgain, ProtocolBroken.
        """
        lost = asyncio.Event()
        client = _client(access, lost)
        mailbox = cls(client, access, lost)
        try:
            await mailbox._within(client.wait_hello_from_server(), _CONNECT_SECONDS)
            await mailbox._identify()
            reply = await mailbox._within(client.login(_quoted(access.user), access.password))
            if reply.result != "OK":
                raise _login_refused(access, _said(reply.lines))
            await mailbox._within(client.protocol.capability())
            await mailbox._identify()
        except BaseException:
            await mailbox.close()
            raise
        return mailbox

    async def _identify(self) -> None:
        """NetEase answers SELECT with “Unsafe Login” until it has been told a name.

        Not `client.id()`: it writes a space inside the parenthesis, which NetEase refuses.
        """
        if "ID" not in {str(one).upper().strip("[]") for one in self._client.protocol.capabilities}:
            return
        protocol = self._client.protocol
        command = aioimaplib.Command("ID", protocol.new_tag(), _IDENTITY, timeout=_COMMAND_SECONDS)
        await self._within(protocol.execute(command))

    async def folders(self) -> tuple[Folder, ...]:
        """All folders that can be selected, with their special uses (RFC 6154)."""
        reply = await self._within(self._client.list('""', "*"))
        self._must(reply, "LIST")
        return tuple(folder for line in reply.lines if (folder := _folder(line)))

    async def examine(self, folder: Folder) -> int:
        """Opens a folder read-only and returns its UIDVALIDITY."""
        reply = await self._within(self._client.examine(_quoted(folder.name)))
        self._must(reply, f"EXAMINE {folder.name}")
        # aioimaplib leaves its state at AUTH after EXAMINE and then refuses to fetch.
        self._client.protocol.state = aioimaplib.SELECTED
        text = b" ".join(_octets(line) for line in reply.lines)
        found = re.search(rb"UIDVALIDITY (\d+)", text)
        # A server without UIDVALIDITY promises nothing about UIDs: 0, and the digests decide.
        return int(found.group(1)) if found else 0

    async def uids_since(self, day: date) -> tuple[int, ...]:
        """The UIDs of messages that arrived on `day` or later, ascending."""
        since = f"{day.day}-{_MONTHS[day.month - 1]}-{day.year:04d}"
        reply = await self._within(self._client.uid_search(f"SINCE {since}", charset=None))
        self._must(reply, "UID SEARCH")
        # The tagged line is text; only lines of nothing but numbers are results.
        numbers = (
            token
            for line in reply.lines
            if re.fullmatch(rb"[\d\s]+", _octets(line))
            for token in _octets(line).split()
        )
        return tuple(sorted({int(number) for number in numbers}))

    async def fetch(self, uids: Sequence[int]) -> AsyncIterator[Fetched]:
        """The whole messages of these UIDs; one that vanished meanwhile is left out."""
        for start in range(0, len(uids), _BATCH):
            batch = uids[start : start + _BATCH]
            listed = ",".join(str(uid) for uid in batch)
            reply = await self._within(
                self._client.uid("fetch", listed, "(UID BODY.PEEK[])"), _COMMAND_SECONDS
            )
            self._must(reply, "UID FETCH")
            for fetched in _messages(reply.lines):
                if fetched.uid in batch:
                    yield fetched

    async def close(self) -> None:
        """Logs out and closes the socket; never raises."""
        with suppress(Exception):  # aioimaplib raises bare Exceptions, and we are leaving
            if not self._lost.is_set():
                await asyncio.wait_for(self._client.logout(), 5)
        transport = getattr(self._client.protocol, "transport", None)
        if transport is not None:
            transport.close()

    async def _within(self, command: Awaitable[Any], seconds: float = _COMMAND_SECONDS) -> Any:
        """Awaits a command, with a limit on every one: several of aioimaplib's have none.

        Nor does it end a command whose connection is lost; that is watched for here.
        """
        asked = asyncio.ensure_future(command)
        lost = asyncio.ensure_future(self._lost.wait())
        try:
            await asyncio.wait((asked, lost), timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if not asked.done():
                raise ConnectionError("connection lost") if lost.done() else TimeoutError
            return await asked
        except (TimeoutError, aioimaplib.CommandTimeout, OSError, aioimaplib.Abort) as error:
            raise _unreachable(self._access, error) from None
        except (aioimaplib.Error, RecursionError, ValueError) as error:
            raise _protocol_broken(self._access, str(error)) from None
        finally:
            asked.cancel()
            lost.cancel()

    def _must(self, reply: Any, command: str) -> None:
        if reply.result == "OK":
            return
        raise _protocol_broken(self._access, f"{command}: {reply.result} {_said(reply.lines)}")


def _client(access: Access, lost: asyncio.Event) -> Any:
    told = {"timeout": _COMMAND_SECONDS, "conn_lost_cb": lambda _: lost.set()}
    if access.tls == "none":
        return aioimaplib.IMAP4(access.host, access.port, **told)
    secured = ssl.create_default_context()
    return aioimaplib.IMAP4_SSL(access.host, access.port, ssl_context=secured, **told)


_LIST = re.compile(rb'^\((?P<flags>[^)]*)\) (?:"[^"]*"|NIL) (?P<name>.+)$')


def _folder(line: Any) -> Folder | None:
    found = _LIST.match(_octets(line).strip())
    if found is None:
        return None
    flags = {flag.decode("ascii", "replace").lower() for flag in found["flags"].split()}
    if "\\noselect" in flags or "\\nonexistent" in flags:
        return None
    name = found["name"].decode("utf-8", "replace")
    if name.startswith('"') and name.endswith('"'):
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    return Folder(name, frozenset(flags))


_FETCH = re.compile(rb"\bUID (\d+)\b")


def _messages(lines: Sequence[Any]) -> list[Fetched]:
    """Pairs each literal (bytearray) with the UID on the line before it, or on the one after."""
    found: list[Fetched] = []
    waiting: bytes | None = None
    uid: int | None = None
    for line in lines:
        if isinstance(line, bytearray):
            waiting = bytes(line)
        else:
            match = _FETCH.search(line)
            uid = int(match.group(1)) if match else uid
        if waiting is not None and uid is not None:
            found.append(Fetched(uid, waiting))
            waiting = uid = None
    return found


def _octets(line: Any) -> bytes:
    return line.encode("utf-8", "replace") if isinstance(line, str) else bytes(line)


def _said(lines: Sequence[Any]) -> str:
    return b" ".join(_octets(line) for line in lines).decode("gb18030", "replace")[:200]


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _unreachable(access: Access, error: Exception) -> DispatchError:
    where = f"{access.host}:{access.port}"
    said = str(error) or "time-out"
    return ServerUnreachable(
        Words(
            f"连不上收信服务器 {where}，或应答中断：{said}",
            f"cannot reach {where}, or it fell silent: {said}",
        ),
        advice=Words(
            "请检查网络和 dispatch.yaml 里的 imap 设置，再运行一次；已读到的都记下了。",
            "check the network and `imap` in dispatch.yaml, then run again; "
            "what was read is recorded.",
        ),
    )


def _login_refused(access: Access, said: str) -> DispatchError:
    where = f"{access.host}:{access.port}"
    return LoginRefused(
        Words(
            f"收信服务器 {where} 拒绝登录 {access.user}：{said}",
            f"{where} refused the login of {access.user}: {said}",
        ),
        advice=Words(
            "请核对授权码（不是网页登录密码），并确认邮箱已开启 IMAP 服务。",
            "check the authorization code (not the web password) and that IMAP is "
            "switched on in the mailbox.",
        ),
    )


def _protocol_broken(access: Access, said: str) -> DispatchError:
    where = f"{access.host}:{access.port}"
    if "unsafe login" in said.lower():
        return TryAgain(
            Words(
                f"收信服务器 {where} 认为登录不安全：{said}",
                f"{where} calls the login unsafe: {said}",
            ),
            advice=Words(
                "请在网页邮箱的设置里允许客户端登录，再运行一次。",
                "allow client logins in the mailbox's web settings, then run again.",
            ),
        )
    return ProtocolBroken(
        Words(
            f"收信服务器 {where} 的应答看不懂：{said}", f"{where} gave an unexpected answer: {said}"
        ),
        advice=Words("请再运行一次；已读到的都记下了。", "run again; what was read is recorded."),
    )
