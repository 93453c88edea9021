"""Owns the two listening ports and everyone connected to them."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

from dispatch.sandbox.imap_front import ImapFront
from dispatch.sandbox.mailbox import LINE_OCTETS, Mailbox
from dispatch.sandbox.submission import PostOffice, SubmissionServer


@dataclass(frozen=True, slots=True)
class Ports:
    """Where the provider answers."""

    smtp: int
    imap: int


@asynccontextmanager
async def serving(host: str, office: PostOffice, mailbox: Mailbox) -> AsyncIterator[Ports]:
    """Both servers on free ports; at the end they are closed and everyone is hung up on."""
    loop = asyncio.get_running_loop()
    connections: set[SubmissionServer] = set()
    front = ImapFront(office.manner, mailbox)
    smtp = await loop.create_server(
        lambda: SubmissionServer(office, connections, loop), host, 0, backlog=512
    )
    try:
        imap = await asyncio.start_server(front.answer, host, 0, limit=LINE_OCTETS)
        try:
            yield Ports(_port(smtp), _port(imap))
        finally:
            await _stop_accepting(imap)
            await front.hang_up()
    finally:
        await _stop_accepting(smtp)
        await asyncio.gather(*(one.hang_up() for one in tuple(connections)))


async def _stop_accepting(server: asyncio.Server) -> None:
    """Closes the port, after whoever is just being let in has come to be known.

    asyncio lets a connection in over three turns of the loop and waits for none; one that is half
    in when the server closes would be left open by both.
    """
    loop = asyncio.get_running_loop()
    for listening in server.sockets:
        with suppress(NotImplementedError):  # the loop of Windows has no readers
            loop.remove_reader(listening.fileno())
    for _ in range(10):
        await asyncio.sleep(0)
    server.close()


def _port(server: asyncio.Server) -> int:
    return int(server.sockets[0].getsockname()[1])
