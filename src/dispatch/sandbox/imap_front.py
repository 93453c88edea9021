"""Owns the provider's manner in IMAP: a front that reads every line and lets literals through.

Stands between the client and pymap. Refuses, answers itself, hides and adds; never touches a
message. RFC 3501, RFC 2971 (ID), RFC 6154 (special use).
"""

import asyncio
import re
from collections.abc import Coroutine
from dataclasses import dataclass, field

from pymap.parsing.modutf7 import modutf7_encode

from dispatch.sandbox.mailbox import Mailbox, closed
from dispatch.sandbox.values import Manner

# The client's `{12}` and `{12+}` (RFC 7888), the server's `{12}` and `~{12}` (RFC 3516).
_LITERAL = re.compile(rb"\{(\d+)(\+?)\}\r?\n\Z")
_STRING = rb'"(?:[^"\\\r\n]|\\.)*"'
_PAIR = _STRING + rb" (?:" + _STRING + rb"|NIL)"
# RFC 2971 3.3: no space inside the parentheses, and NetEase is exact about it.
_WELL_FORMED_ID = re.compile(rb"\((" + _PAIR + rb"(?: " + _PAIR + rb")*)\)", re.IGNORECASE)
_CAPABILITIES = re.compile(rb"^(\* CAPABILITY |\S+ (?:OK|PREAUTH) \[CAPABILITY )([^\]\r\n]*)")
_LIST = re.compile(rb'^\* (?:LIST|LSUB) \(([^)]*)\) (?:"."|NIL) "?([^"\r\n]*)"?\r\n\Z')
_UIDNEXT = re.compile(rb" ?\bUIDNEXT \d+")
_BY_HEADER = re.compile(rb"\b(?:FROM|TO|CC|BCC|SUBJECT|HEADER|TEXT|BODY)\b", re.IGNORECASE)


@dataclass
class _Session:
    """What one connection has said so far."""

    identified: bool = False
    # Set while the client holds back a literal until the server says go on (RFC 3501 7.5).
    awaited: asyncio.Future[bool] | None = None


@dataclass
class ImapFront:
    """The IMAP server that clients see."""

    manner: Manner
    mailbox: Mailbox
    _talks: set[asyncio.Task[None]] = field(default_factory=set)

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serves one connection until either side ends it."""
        task = asyncio.current_task()
        assert task is not None
        self._talks.add(task)
        try:
            async with self.mailbox.connected() as (inner_reader, inner_writer):
                session = _Session()
                await _first_of(
                    self._from_client(session, reader, inner_writer, writer),
                    self._from_server(session, inner_reader, writer),
                )
        except asyncio.CancelledError:
            # The sandbox stops; asyncio's own server would report a cancelled answer as a fault.
            pass
        finally:
            self._talks.discard(task)
            await closed(writer)

    async def hang_up(self) -> None:
        """Ends all connections."""
        talks = tuple(self._talks)
        for talk in talks:
            talk.cancel()
        await asyncio.gather(*talks, return_exceptions=True)

    async def _from_client(
        self,
        session: _Session,
        reader: asyncio.StreamReader,
        server: asyncio.StreamWriter,
        client: asyncio.StreamWriter,
    ) -> None:
        while line := await reader.readline():
            if (said := self._own_answer(session, line)) is not None:
                client.write(said)
                await client.drain()
                continue
            while literal := _LITERAL.search(line):
                server.write(line)
                if not literal[2] and not await _go_on(session):
                    break
                await _pass(reader, server, int(literal[1]))
                line = await reader.readline()
            else:
                server.write(line)
            await server.drain()

    async def _from_server(
        self, session: _Session, reader: asyncio.StreamReader, client: asyncio.StreamWriter
    ) -> None:
        while line := await reader.readline():
            if session.awaited is not None and not line.startswith(b"* "):
                session.awaited.set_result(line.startswith(b"+"))
                session.awaited = None
            client.write(self._dressed(line))
            while literal := _LITERAL.search(line):
                await _pass(reader, client, int(literal[1]))
                line = await reader.readline()
                client.write(line)
            await client.drain()

    def _own_answer(self, session: _Session, line: bytes) -> bytes | None:
        """What the front says itself to a command; None passes it on."""
        tag, _, rest = line.rstrip(b"\r\n").partition(b" ")
        command, _, argument = rest.partition(b" ")
        verb = command.upper()
        if verb.decode("ascii", "replace") in self.manner.hides:
            return tag + b" BAD Parse command error\r\n"
        if verb == b"ID" and self.manner.requires_id:
            return _identify(session, tag, argument)
        if verb in (b"SELECT", b"EXAMINE") and self.manner.requires_id and not session.identified:
            return tag + b" NO " + verb + b" Unsafe Login. Please contact the postmaster\r\n"
        if self.manner.blind_search and _searches_headers(verb, argument):
            return b"* SEARCH\r\n" + tag + b" OK SEARCH completed\r\n"
        return None

    def _dressed(self, line: bytes) -> bytes:
        """A line of pymap's as this provider would write it; b"" drops it."""
        if line.startswith(b"* OK [CAPABILITY ") and line.endswith(b"] ready\r\n"):
            line = line[: -len(b"ready\r\n")] + self.manner.greeting.encode("ascii") + b"\r\n"
        if told := _CAPABILITIES.match(line):
            return told[1] + self._capabilities(told[2]) + line[told.end() :]
        if line.startswith((b"* LIST ", b"* LSUB ")):
            return self._with_special_use(line)
        if "UIDNEXT" in self.manner.hides:
            if line.startswith(b"* OK [UIDNEXT "):
                return b""
            if line.startswith(b"* STATUS "):
                return _UIDNEXT.sub(b"", line).replace(b"( ", b"(")
        return line

    def _capabilities(self, told: bytes) -> bytes:
        kept = [
            word
            for word in told.split()
            if word.partition(b"=")[0].decode("ascii") not in self.manner.hides
        ]
        return b" ".join([*kept, b"SPECIAL-USE"])

    def _with_special_use(self, line: bytes) -> bytes:
        listed = _LIST.match(line)
        if listed is None:
            return line
        uses = {modutf7_encode(one.name): one.special_use for one in self.manner.folders}
        use = uses.get(listed[2])
        if use is None:
            return line
        flags = b" ".join([*listed[1].split(), use.encode("ascii")])
        return line[: listed.start(1)] + flags + line[listed.end(1) :]


def _identify(session: _Session, tag: bytes, argument: bytes) -> bytes:
    if _WELL_FORMED_ID.fullmatch(argument) is None:
        return tag + b" BAD Parse command error\r\n"
    session.identified = True
    told = b'* ID ("name" "Coremail Imap" "vendor" "Mailtech" "TransID" "sandbox")\r\n'
    return told + tag + b" OK ID completed\r\n"


def _searches_headers(verb: bytes, argument: bytes) -> bool:
    if verb == b"UID":
        verb, _, argument = argument.partition(b" ")
    return verb.upper() == b"SEARCH" and _BY_HEADER.search(argument) is not None


async def _go_on(session: _Session) -> bool:
    """Whether the server asks for the literal; False when it has refused the command."""
    session.awaited = asyncio.get_running_loop().create_future()
    return await session.awaited


async def _pass(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, octets: int) -> None:
    while octets:
        piece = await reader.read(min(octets, 65_536))
        if not piece:
            raise ConnectionError
        writer.write(piece)
        await writer.drain()
        octets -= len(piece)


async def _first_of(*pumps: Coroutine[None, None, None]) -> None:
    """Runs both directions until one ends, then ends the other; a broken line is an end."""
    tasks = [asyncio.create_task(pump) for pump in pumps]
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        ends = await asyncio.gather(*tasks, return_exceptions=True)
    for end in ends:
        if isinstance(end, Exception) and not isinstance(end, OSError):
            raise end
