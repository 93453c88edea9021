"""Owns one session with a mailbox: which commands are sent, and that each of them ends.

Written for servers that can less than IMAP4rev1: NetEase (ID before EXAMINE, no UIDNEXT, no IDLE,
searches by header ignored), QQ (the same searches answered with everything, UIDs that change
between sessions, descending ranges refused), Courier (no UIDNEXT). So it searches by day alone,
never with CHARSET, and finds what is new by walking back from the newest message, which costs the
same in a folder of a hundred thousand.
"""

import asyncio
from collections.abc import Awaitable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, Self

import aioimaplib

from dispatch.imap import answers
from dispatch.imap.connection import CONNECT_SECONDS, Client, Fetch, connect
from dispatch.imap.faults import broken, login_refused, no_tls, refused_folder, unreachable
from dispatch.imap.values import Access, Fetched, Folder, Listed, Selected

# Of silence; a large answer may take longer as long as it flows.
_SILENT_SECONDS = 120
_LONGEST_SECONDS = 1800
_IDENTITY = '("name" "dispatch" "version" "1.0" "vendor" "dispatch")'
_FIRST_STEP, _LONGEST_STEP = 50, 800
# RFC 2177 allows 29 minutes; home routers forget a silent connection after a few.
_IDLE_SECONDS = 240


class Mailbox:
    """One login; read folders through it, then close it. Any fault ends the connection."""

    def __init__(self, client: Client, access: Access) -> None:
        self._client = client
        self._access = access
        self._given_up: list[asyncio.Future[Any]] = []

    @classmethod
    async def open(cls, access: Access) -> Self:
        """Connects, says who we are where the server knows ID (RFC 2971), and logs in once.

        Raises ServerUnreachable, LoginRefused, TryAgain, ProtocolBroken.
        """
        mailbox = cls(connect(access), access)
        try:
            await mailbox._greet()
            await mailbox._identify()
            await mailbox._log_in()
            await mailbox._identify()
        except BaseException:
            await mailbox.close()
            raise
        return mailbox

    async def _greet(self) -> None:
        await self._within(self._client.wait_hello_from_server(), CONNECT_SECONDS)
        if self._access.tls == "starttls" and not await self._within(
            self._client.start_tls(self._access.host), CONNECT_SECONDS
        ):
            raise no_tls(self._access)

    async def _log_in(self) -> None:
        access = self._access
        login = self._client.protocol.login(_quoted(access.user), access.password)
        reply = await self._within(login, _SILENT_SECONDS)
        if reply.result != "OK":
            raise login_refused(access, answers.said(reply.lines))
        # What aioimaplib makes of capabilities told with the login is not to be relied on.
        await self._within(self._client.protocol.capability(), _SILENT_SECONDS)

    @property
    def capabilities(self) -> set[str]:
        """What the server says that it can (RFC 3501 7.2.1), in capitals."""
        return {str(one).upper().strip("[]") for one in self._client.protocol.capabilities}

    @property
    def can_idle(self) -> bool:
        """Whether the server tells of news by itself (RFC 2177)."""
        return "IDLE" in self.capabilities

    @property
    def keeps_uids(self) -> bool:
        """Whether a UID means the same message in the next session; at Tencent it may not."""
        host = self._access.host.lower()
        return not (
            host.endswith(("qq.com", "exmail.com"))
            or "qqmail" in self._client.protocol.greeting.lower()
        )

    async def _identify(self) -> None:
        """NetEase answers SELECT with “Unsafe Login” until it has been told a name.

        Not `client.id()`: it writes a space inside the parenthesis, which NetEase refuses. Never
        unasked: QQ hangs up on a command that it does not know.
        """
        if "ID" in self.capabilities:
            await self.ask("ID", _IDENTITY)

    async def folders(self) -> tuple[Folder, ...]:
        """All folders that can be selected, with their special uses (RFC 6154)."""
        return answers.folders(await self.ask("LIST", '""', "*"))

    async def examine(self, folder: Folder) -> Selected:
        """Opens a folder read-only; raises FolderRefused where the server will not."""
        reply = await self._reply("EXAMINE", _quoted(folder.name))
        if reply.result == "NO":
            raise refused_folder(self._access, folder.shown, answers.said(reply.lines))
        lines = self._granted(reply, f"EXAMINE {folder.name}")
        # aioimaplib leaves its state at AUTH after EXAMINE and then refuses to fetch.
        self._client.protocol.state = aioimaplib.SELECTED
        return answers.selected(lines)

    async def uids_since(self, selected: Selected, day: date) -> tuple[int, ...]:
        """The UIDs of messages that arrived on `day` or later, ascending.

        Where the server will not search, every message is asked for its day.
        """
        since = f"{day.day}-{answers.MONTHS[day.month - 1]}-{day.year:04d}"
        reply = await self._reply("SEARCH", f"SINCE {since}", prefix="UID")
        if reply.result == "OK":
            return answers.numbers(reply.lines)
        found = [
            one.uid
            for first, last in _steps_back(selected.exists)
            for one in answers.listed(
                await self._fetch_lines(
                    f"{first}:{last}", "(UID RFC822.SIZE INTERNALDATE)", prefix=""
                )
            )
            if one.arrived is None or one.arrived >= day
        ]
        return tuple(sorted(found))

    async def uids_above(self, selected: Selected, last: int) -> tuple[int, ...]:
        """The UIDs above one, ascending, found from the newest message backwards.

        Without a search: NetEase may ignore one by UID, QQ refuses `n:*` when nothing is newer.
        """
        if selected.uidnext is not None and selected.uidnext - 1 <= last:
            return ()
        found: set[int] = set()
        for first, until in _steps_back(selected.exists):
            uids = answers.uids(await self._fetch_lines(f"{first}:{until}", "(UID)", prefix=""))
            found.update(uid for uid in uids if uid > last)
            if any(uid <= last for uid in uids):
                break
        return tuple(sorted(found))

    async def highest_uid(self, selected: Selected) -> int:
        """The highest UID that has been given in the folder, or 0."""
        if selected.uidnext is not None or not selected.exists:
            return (selected.uidnext or 1) - 1
        lines = await self._fetch_lines(str(selected.exists), "(UID)", prefix="")
        return max(answers.uids(lines), default=0)

    async def sizes(self, uids: Sequence[int]) -> tuple[Listed, ...]:
        """Size and day of messages, ascending; one that vanished meanwhile is left out."""
        if not uids:
            return ()
        lines = await self._fetch_lines(_set(uids), "(UID RFC822.SIZE INTERNALDATE)")
        wanted = set(uids)
        found = {one.uid: one for one in answers.listed(lines) if one.uid in wanted}
        return tuple(found[uid] for uid in sorted(found))

    async def fetch(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """The whole messages of these UIDs in one command; what is not there is left out."""
        return await self._bodies(uids, "BODY.PEEK[]")

    async def heads(self, uids: Sequence[int]) -> tuple[Fetched, ...]:
        """The headers of these messages as they stand."""
        return await self._bodies(uids, "BODY.PEEK[HEADER]")

    async def piece(self, uid: int, start: int, octets: int) -> bytes:
        """Some octets of a message; b"" past its end or where it is gone."""
        found = await self._bodies((uid,), f"BODY.PEEK[]<{start}.{octets}>")
        # Some servers hand over more than was asked for.
        return found[0].raw[:octets] if found else b""

    async def headers(
        self, uids: Sequence[int], names: Sequence[str] = ("Message-ID", "X-Dispatch-Token")
    ) -> dict[int, dict[str, str]]:
        """Some header fields of each message, by UID; the fields' names in lower case."""
        found = await self._bodies(uids, f"BODY.PEEK[HEADER.FIELDS ({' '.join(names).upper()})]")
        return {one.uid: answers.fields(one.raw) for one in found}

    async def append(self, folder: Folder, raw: bytes, at: datetime) -> None:
        """Puts a copy into a folder, marked as read: the only call that writes.

        Raises ProtocolBroken where the server will not have it.
        """
        when = aioimaplib.time2internaldate(at)
        protocol = self._client.protocol
        protocol.literal_data = raw
        arguments = (_quoted(folder.name), "(\\Seen)", when, f"{{{len(raw)}}}")
        await self.ask("APPEND", *arguments)

    async def wait_for_news(self, seconds: float) -> bool:
        """Idles in the open folder until something arrives or the time is over (RFC 2177)."""
        deadline = asyncio.get_running_loop().time() + seconds
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            if await self._idle(min(left, _IDLE_SECONDS)):
                return True
        return False

    async def _idle(self, seconds: float) -> bool:
        protocol = self._client.protocol
        command = aioimaplib.IdleCommand(protocol.new_tag(), protocol.idle_queue)
        idling = asyncio.ensure_future(protocol.execute(command))
        try:
            news = await self._first_news(idling, seconds)
            protocol.idle_done()
            await self._within(idling, _SILENT_SECONDS)
        finally:
            idling.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await idling
        return news

    async def _first_news(self, idling: asyncio.Future[Any], seconds: float) -> bool:
        """Whether something arrived; “still here” and flags set elsewhere are no news."""
        protocol = self._client.protocol
        deadline = asyncio.get_running_loop().time() + seconds
        while (left := deadline - asyncio.get_running_loop().time()) > 0:
            pushed = asyncio.ensure_future(protocol.idle_queue.get())
            lost = asyncio.ensure_future(protocol.lost.wait())
            await asyncio.wait((pushed, lost, idling), timeout=left, return_when="FIRST_COMPLETED")
            is_told = pushed.done() and not pushed.cancelled()
            for one in (pushed, lost):
                one.cancel()
            if protocol.lost.is_set():
                raise unreachable(self._access, ConnectionError(), protocol.farewell)
            if idling.done():
                raise broken(self._access, f"IDLE: {answers.said(idling.result().lines)}")
            if is_told and any(b"EXISTS" in answers.octets(one) for one in pushed.result()):
                return True
        return False

    async def close(self) -> None:
        """Logs out and closes the socket; never raises."""
        protocol = self._client.protocol
        with suppress(Exception):  # aioimaplib raises bare Exceptions, and we are leaving
            # A command under way (IDLE, most likely) would keep LOGOUT waiting.
            is_free = protocol.pending_sync_command is None and not protocol.lost.is_set()
            if protocol.transport is not None and is_free:
                await asyncio.wait_for(self._client.logout(), 5)
        await self._client.hang_up()
        await asyncio.gather(*self._given_up, return_exceptions=True)

    async def _bodies(self, uids: Sequence[int], what: str) -> tuple[Fetched, ...]:
        wanted = set(uids)
        lines = await self._fetch_lines(_set(uids), f"(UID {what})")
        return tuple(one for one in answers.literals(lines) if one.uid in wanted)

    async def _fetch_lines(self, which: str, what: str, prefix: str = "UID") -> Sequence[Any]:
        command = Fetch(self._client.protocol.new_tag(), which, what, prefix=prefix)
        return self._granted(await self._execute(command), f"FETCH {what}")

    @property
    def secured(self) -> Any:
        """The TLS of the connection as `ssl` has it; None where there is none."""
        transport = self._client.protocol.transport
        return None if transport is None else transport.get_extra_info("ssl_object")

    async def ask(self, name: str, *arguments: str) -> Sequence[Any]:
        """A command of one word and its arguments; raises ProtocolBroken where it is refused."""
        return self._granted(await self._reply(name, *arguments), " ".join((name, *arguments[:1])))

    async def _reply(self, name: str, *arguments: str, prefix: str = "") -> Any:
        tag = self._client.protocol.new_tag()
        return await self._execute(aioimaplib.Command(name, tag, *arguments, prefix=prefix))

    async def _execute(self, command: Any) -> Any:
        return await self._within(self._client.protocol.execute(command), _SILENT_SECONDS)

    def _granted(self, reply: Any, command: str) -> Sequence[Any]:
        if reply.result == "OK":
            lines: Sequence[Any] = reply.lines
            return lines
        raise broken(self._access, f"{command}: {reply.result} {answers.said(reply.lines)}")

    async def _within(self, command: Awaitable[Any], seconds: float) -> Any:
        """Awaits a command, as long as something comes at least every so many seconds.

        The library ends no command whose connection is lost, and its own timers cost as much as
        all its parsing: both are watched here.
        """
        protocol = self._client.protocol
        asked = asyncio.ensure_future(command)
        lost = asyncio.ensure_future(protocol.lost.wait())
        try:
            await self._while_heard((asked, lost), seconds)
            if not asked.done():
                raise ConnectionError("connection lost") if lost.done() else TimeoutError
            return await asked
        except (TimeoutError, aioimaplib.CommandTimeout, OSError, aioimaplib.Abort) as error:
            raise unreachable(self._access, error, protocol.farewell) from None
        except (aioimaplib.Error, RecursionError, ValueError, IndexError) as error:
            raise broken(self._access, str(error)) from None
        finally:
            for one in (asked, lost):
                one.cancel()
            if not asked.done():
                # It may wait for a lock that only `close` frees.
                self._given_up.append(asked)

    async def _while_heard(self, ends: Sequence[asyncio.Future[Any]], seconds: float) -> None:
        """Until one of these ends, or for so long without a word; half an hour at the most."""
        protocol, loop = self._client.protocol, asyncio.get_running_loop()
        until = loop.time() + _LONGEST_SECONDS
        protocol.heard_at = loop.time()
        while (now := loop.time()) < min(until, protocol.heard_at + seconds):
            left = min(until, protocol.heard_at + seconds) - now
            done, _ = await asyncio.wait(ends, timeout=left, return_when="FIRST_COMPLETED")
            if done:
                return


def _steps_back(exists: int) -> Iterator[tuple[int, int]]:
    """Ranges of sequence numbers from the newest down, each twice as long as the one before."""
    last, step = exists, _FIRST_STEP
    while last > 0:
        first = max(1, last - step + 1)
        yield first, last
        last, step = first - 1, min(2 * step, _LONGEST_STEP)


def _set(uids: Sequence[int]) -> str:
    """A sequence set (RFC 3501 9), ascending; runs written as ranges, so that it stays short."""
    runs: list[list[int]] = []
    for uid in sorted(set(uids)):
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(str(a) if a == b else f"{a}:{b}" for a, b in runs)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
