"""Owns a TCP proxy that passes everything on, unless it is to hold everything back."""

import asyncio
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress

_CHUNK = 65536
_LOOK_SECONDS = 0.01


async def forward(
    listening: Sequence[socket.socket],
    to: str | int,
    holds: Callable[[], bool] = lambda: False,
) -> None:
    """For ever; `to` is a port of loopback or the path of a socket.

    While it holds, connections are taken and nothing comes of them, as behind a dead switch.
    """

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        ends = [writer]
        try:
            await _pass(holds)
            there, back = await _connected(to)
            ends.append(back)
            pumps = (_pump(reader, back, holds), _pump(there, writer, holds))
            await asyncio.gather(*pumps)
        except OSError:
            pass
        finally:
            for end in ends:
                end.close()

    servers = [await asyncio.start_server(one, sock=each) for each in listening]
    await asyncio.gather(*(each.serve_forever() for each in servers))


async def _connected(to: str | int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    if isinstance(to, str):
        return await asyncio.open_unix_connection(to)
    return await asyncio.open_connection("127.0.0.1", to)


async def _pass(holds: Callable[[], bool]) -> None:
    while holds():  # noqa: ASYNC110 - another process says so, in shared memory
        await asyncio.sleep(_LOOK_SECONDS)


async def _pump(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, holds: Callable[[], bool]
) -> None:
    while octets := await reader.read(_CHUNK):
        await _pass(holds)
        if writer.is_closing():
            return
        writer.write(octets)
        await writer.drain()
    await _pass(holds)
    with suppress(OSError):
        writer.close()
