"""Owns the server that keeps the truth: what it takes it writes down before it says so.

It wants a login and refuses nothing else. One line a message: its Message-ID and its recipient.
"""

import asyncio
import base64
import os
import re
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from chaos.wire import Gone, Wire

_EHLO = (
    b"250-truth.test\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250-8BITMIME\r\n"
    b"250-ENHANCEDSTATUSCODES\r\n250-DSN\r\n250 AUTH PLAIN\r\n"
)
_MESSAGE_ID = re.compile(rb"^message-id:\s*<([^>]+)>", re.IGNORECASE | re.MULTILINE)


async def serve(listening: socket.socket, record: Path, user: str, password: str) -> None:
    """Takes mail until it is killed."""
    descriptor = os.open(record, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    secret = base64.b64encode(f"\0{user}\0{password}".encode())

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        wire = Wire(reader, writer)
        try:
            await _Session(wire, descriptor, secret).run()
        except Gone:
            pass
        finally:
            wire.close()

    server = await asyncio.start_server(one, sock=listening)
    await server.serve_forever()


@dataclass(slots=True)
class _Session:
    wire: Wire
    record: int
    secret: bytes
    known: bool = False
    recipients: list[bytes] | None = None
    verbs: dict[bytes, Callable[[bytes], Awaitable[bytes]]] = field(default_factory=dict)

    async def run(self) -> None:
        self.verbs = {
            b"EHLO": self._ehlo,
            b"AUTH": self._auth,
            b"MAIL": self._mail,
            b"RCPT": self._rcpt,
            b"DATA": self._data,
            b"RSET": self._reset,
        }
        await self.wire.send(b"220 truth.test ESMTP\r\n")
        while (line := await self.wire.line()).strip().upper() != b"QUIT":
            verb = self.verbs.get(line[:4].upper())
            await self.wire.send(await verb(line) if verb else b"500 5.5.2 Unknown\r\n")
        await self.wire.send(b"221 2.0.0 Bye\r\n")

    async def _ehlo(self, _: bytes) -> bytes:
        self.recipients = None
        return _EHLO

    async def _auth(self, line: bytes) -> bytes:
        self.known = line.split()[1:] == [b"PLAIN", self.secret]
        return b"235 2.7.0 Welcome\r\n" if self.known else b"535 5.7.8 Wrong password\r\n"

    async def _mail(self, _: bytes) -> bytes:
        if not self.known:
            return b"530 5.7.0 Log in first\r\n"
        if self.recipients is not None:
            return b"503 5.5.1 Nested MAIL\r\n"
        self.recipients = []
        return b"250 2.1.0 Ok\r\n"

    async def _rcpt(self, line: bytes) -> bytes:
        if self.recipients is None:
            return b"503 5.5.1 MAIL first\r\n"
        self.recipients.append(line[line.index(b"<") + 1 : line.index(b">")])
        return b"250 2.1.5 Ok\r\n"

    async def _reset(self, _: bytes) -> bytes:
        self.recipients = None
        return b"250 2.0.0 Ok\r\n"

    async def _data(self, _: bytes) -> bytes:
        if not self.recipients:
            return b"503 5.5.1 RCPT first\r\n"
        await self.wire.send(b"354 Go ahead\r\n")
        searched = 0
        while (end := self.wire.content_end(searched)) < 0:
            searched = len(self.wire.unread)
            await self.wire.more()
        content = self.wire.take(end + 3)
        self._write_down(content)
        self.recipients = None
        return b"250 2.0.0 Taken\r\n"

    def _write_down(self, content: bytes) -> None:
        found = _MESSAGE_ID.search(content)
        name = found.group(1) if found else b"(none)"
        for recipient in self.recipients or []:
            os.write(self.record, name + b" " + recipient + b"\n")
