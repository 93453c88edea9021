"""A TCP proxy on loopback that reads every line of an IMAP client and meddles as it is told.

It can cut the connection before or after the n-th command, say BYE, change a server's lines, and
answer a command itself: what no well-behaved server does for a test.
"""

import asyncio
import re
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from servers.machine import LOOPBACK

Answer = Callable[[bytes], bytes | None]
Change = Callable[[bytes], bytes]
_COMMAND = re.compile(rb"^[A-Za-z0-9]+ [A-Za-z]")


@dataclass
class Proxy:
    """What it does now; set between polls. `commands` are all that clients have sent."""

    port: int = 0
    cut_at: int | None = None
    after_octets: int = 0
    bye: bytes = b""
    answer: Answer = lambda _: None
    change: Change = lambda line: line
    commands: list[bytes] = field(default_factory=list)
    connections: int = 0

    def reset(self) -> None:
        """As at the beginning."""
        self.cut_at, self.after_octets, self.bye = None, 0, b""
        self.commands, self.connections = [], 0


@contextmanager
def meddling(port: int) -> Iterator[Proxy]:
    """A proxy in front of a server, in a thread of its own."""
    proxy = Proxy()
    loop = asyncio.new_event_loop()
    started = threading.Event()
    stopping = asyncio.Event()

    async def serve() -> None:
        async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await _Talk(proxy, port, reader, writer).run()

        server = await asyncio.start_server(talk, LOOPBACK, 0, limit=2**24)
        proxy.port = server.sockets[0].getsockname()[1]
        started.set()
        await stopping.wait()
        server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert started.wait(10)
    try:
        yield proxy
    finally:
        loop.call_soon_threadsafe(stopping.set)
        thread.join(20)
        loop.close()


@dataclass
class _Talk:
    proxy: Proxy
    port: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    # Once the cut has come: so many octets of the answer still go through.
    left: int | None = None

    async def run(self) -> None:
        self.proxy.connections += 1
        upstream, server = await asyncio.open_connection(LOOPBACK, self.port, limit=2**24)
        pumps = [
            asyncio.ensure_future(self._from_client(server)),
            asyncio.ensure_future(self._from_server(upstream)),
        ]
        try:
            await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for pump in pumps:
                pump.cancel()
            await asyncio.gather(*pumps, return_exceptions=True)
            for end in (server, self.writer):
                end.close()
                with suppress(OSError):
                    await end.wait_closed()

    async def _from_client(self, server: asyncio.StreamWriter) -> None:
        while line := await self.reader.readline():
            if _COMMAND.match(line):
                self.proxy.commands.append(line)
                if self.proxy.cut_at == len(self.proxy.commands):
                    if not self.proxy.after_octets:
                        self.writer.write(self.proxy.bye)
                        await self.writer.drain()
                        return
                    self.left = self.proxy.after_octets
            if (said := self.proxy.answer(line)) is not None:
                self.writer.write(said)
                await self.writer.drain()
                continue
            server.write(line)
            await server.drain()

    async def _from_server(self, upstream: asyncio.StreamReader) -> None:
        while line := await upstream.readline():
            line = self.proxy.change(line)
            if self.left is not None:
                self.writer.write(line[: self.left])
                await self.writer.drain()
                self.left -= len(line)
                if self.left <= 0:
                    return
                continue
            self.writer.write(line)
            await self.writer.drain()


@contextmanager
def securing(port: int, context: ssl.SSLContext, *, starttls: bool) -> Iterator[int]:
    """TLS in front of a server, from the first octet or from STARTTLS on; yields its port."""
    listener = socket.create_server((LOOPBACK, 0))
    listener.settimeout(0.2)
    stopping = threading.Event()
    how = (port, context, starttls)

    def serve() -> None:
        while not stopping.is_set():
            with suppress(TimeoutError):
                plain, _ = listener.accept()
                threads.append(threading.Thread(target=_secured, args=(plain, *how)))
                threads[-1].start()

    threads = [threading.Thread(target=serve)]
    threads[0].start()
    try:
        yield listener.getsockname()[1]
    finally:
        stopping.set()
        for thread in threads:
            thread.join(10)
        listener.close()


def _secured(plain: socket.socket, port: int, context: ssl.SSLContext, starttls: bool) -> None:
    server = socket.create_connection((LOOPBACK, port))
    client = plain
    if starttls:
        plain.sendall(b"* OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] ready\r\n")
        server.recv(4096)
        while not (line := plain.recv(4096)).upper().rstrip().endswith(b"STARTTLS"):
            tag = line.split()[0]
            plain.sendall(b"* CAPABILITY IMAP4rev1 STARTTLS\r\n" + tag + b" OK done\r\n")
        plain.sendall(line.split()[0] + b" OK begin\r\n")
    try:
        client = context.wrap_socket(plain, server_side=True)
    except OSError:  # the client does not trust the certificate
        for end in (plain, server):
            end.close()
        return
    back = threading.Thread(target=_pump, args=(server, client))
    back.start()
    _pump(client, server)
    back.join(10)
    for end in (client, server):
        end.close()


def _pump(one: socket.socket, other: socket.socket) -> None:
    with suppress(OSError):
        while octets := one.recv(65536):
            other.sendall(octets)
    with suppress(OSError):
        other.shutdown(socket.SHUT_RDWR)
