"""A submission server that says what it is told to say, and keeps a transcript of the client."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

CLOSE = "close"
SILENCE = "silence"
DOT = "."

_USUAL = {
    "greeting": "220 ready",
    "AUTH": "235 ok",
    "MAIL": "250 2.1.0 ok",
    "RCPT": "250 2.1.5 ok",
    "DATA": "354 go on",
    DOT: "250 2.0.0 queued",
    "RSET": "250 ok",
    "QUIT": "221 bye",
}


@dataclass
class Scripted:
    """What it offers, and what it says to each verb instead of the usual: one answer or several,
    the last of which stands for all that follow. `CLOSE` hangs up, `SILENCE` says nothing."""

    offers: tuple[str, ...] = ("PIPELINING", "SIZE 1000000", "8BITMIME", "DSN", "AUTH PLAIN LOGIN")
    says: Mapping[str, str | list[str]] = field(default_factory=dict)
    lines: list[str] = field(default_factory=list)
    messages: list[bytes] = field(default_factory=list)
    writes: list[bytes] = field(default_factory=list)
    port: int = 0

    def verbs(self) -> list[str]:
        return [line.split(" ")[0].split(":")[0] for line in self.lines]

    def answer(self, verb: str) -> str:
        told = self.says.get(verb, _USUAL.get(verb, "250 ok"))
        if isinstance(told, str):
            return told
        return told.pop(0) if len(told) > 1 else told[0]


@asynccontextmanager
async def serving(script: Scripted) -> AsyncIterator[Scripted]:
    """The server on a free loopback port."""
    server = await asyncio.start_server(lambda r, w: _Talk(script, r, w).talk(), "127.0.0.1", 0)
    script.port = server.sockets[0].getsockname()[1]
    try:
        yield script
    finally:
        server.close()
        await server.wait_closed()


class _HungUp(Exception):
    pass


class _Talk:
    def __init__(
        self, script: Scripted, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.script, self.reader, self.writer = script, reader, writer

    async def talk(self) -> None:
        try:
            await self.say(self.script.answer("greeting"))
            while line := (await self.reader.readline()).decode().rstrip("\r\n"):
                await self.hear(line)
        except (_HungUp, ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self.writer.close()

    async def hear(self, line: str) -> None:
        self.script.lines.append(line)
        verb = line.split(" ", maxsplit=1)[0].split(":", maxsplit=1)[0].upper()
        if verb == "EHLO":
            lines = ["scripted.test", *self.script.offers]
            await self.say("\r\n".join([*(f"250-{x}" for x in lines[:-1]), f"250 {lines[-1]}"]))
            return
        answer = self.script.answer(verb)
        await self.say(answer)
        if verb == "QUIT":
            raise _HungUp
        if verb == "DATA" and answer.startswith("354"):
            await self.content()

    async def content(self) -> None:
        early = self.script.says.get("content")
        if isinstance(early, str):
            await self.reader.readexactly(100)
            await self.say(early)
        text = await self.reader.readuntil(b"\r\n.\r\n")
        self.script.messages.append(text[:-3])
        await self.say(self.script.answer(DOT))

    async def say(self, text: str) -> None:
        if text == CLOSE:
            raise _HungUp
        if text == SILENCE:
            return
        for part in text.split("|"):
            if part == CLOSE:
                raise _HungUp
            self.writer.write(part.encode("gb18030") + b"\r\n")
            await self.writer.drain()
