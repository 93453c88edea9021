"""Owns one side of a connection: lines, replies, content, and what has come without being asked."""

import asyncio
import socket
import struct

_CHUNK = 65536
_END = b"\r\n.\r\n"


class Gone(Exception):
    """The other side is there no more."""


class Wire:
    """A stream whose unread bytes lie open."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer
        self.unread = bytearray()

    @classmethod
    async def to(cls, host: str, port: int) -> "Wire":
        """Connects; raises Gone."""
        try:
            return cls(*await asyncio.open_connection(host, port))
        except OSError as error:
            raise Gone from error

    async def more(self) -> None:
        """Waits for further bytes; raises Gone at the end."""
        try:
            chunk = await self._reader.read(_CHUNK)
        except OSError as error:
            raise Gone from error
        if not chunk:
            raise Gone
        self.unread += chunk

    async def line(self) -> bytes:
        """The next line with its end."""
        while (end := self.unread.find(b"\n")) < 0:
            await self.more()
        return self.take(end + 1)

    async def reply(self) -> bytes:
        """The next reply, all its lines (RFC 5321 4.2.1)."""
        lines = [await self.line()]
        while lines[-1][3:4] == b"-":
            lines.append(await self.line())
        return b"".join(lines)

    def content_end(self, searched: int) -> int:
        """Where the final dot stands in what is unread, or -1; all before `searched` is known."""
        if self.unread.startswith(_END[2:]):
            return 0
        found = self.unread.find(_END, max(0, searched - len(_END)))
        return found + 2 if found >= 0 else -1

    def take(self, count: int) -> bytes:
        """The first of the unread bytes, which are read then."""
        taken = bytes(self.unread[:count])
        del self.unread[:count]
        return taken

    async def send(self, data: bytes) -> None:
        """Writes it out; raises Gone."""
        try:
            self._writer.write(data)
            await self._writer.drain()
        except OSError as error:
            raise Gone from error

    def close(self, *, reset: bool = False) -> None:
        """Hangs up: in order, or with the RST of a router that has forgotten the connection."""
        if reset:
            linger = struct.pack("ii", 1, 0)
            self._writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, linger
            )
            self._writer.transport.abort()
        self._writer.close()
