"""A mail server that takes as long as it is told for each message, and writes down when it did."""

import asyncio
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_HELLO = b"250-sink\r\n250-PIPELINING\r\n250-SIZE 52428800\r\n250 8BITMIME\r\n"


@dataclass(slots=True)
class Sink:
    """Accepts everything; `taken` has the moment of each acceptance by a clock nobody can set."""

    seconds: float
    port: int = 0
    taken: list[float] = field(default_factory=list)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One session."""
        writer.write(b"220 sink ESMTP\r\n")
        try:
            while line := await reader.readline():
                verb = line[:4].upper()
                if verb == b"DATA":
                    writer.write(b"354 go\r\n")
                    await reader.readuntil(b"\r\n.\r\n")
                    await asyncio.sleep(self.seconds)
                    self.taken.append(time.monotonic())
                    writer.write(b"250 2.0.0 Ok\r\n")
                elif verb == b"QUIT":
                    writer.write(b"221 bye\r\n")
                    break
                else:
                    writer.write(_HELLO if verb == b"EHLO" else b"250 2.0.0 Ok\r\n")
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@contextmanager
def running(seconds: float) -> Iterator[Sink]:
    """A server in a thread of its own, on a free port of the loopback."""
    sink, loop = Sink(seconds), asyncio.new_event_loop()

    async def begin() -> asyncio.Server:
        # A message may be larger than a stream's usual limit.
        server = await asyncio.start_server(sink.serve, "127.0.0.1", 0, limit=1 << 26)
        sink.port = server.sockets[0].getsockname()[1]
        return server

    server = loop.run_until_complete(begin())
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield sink
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
