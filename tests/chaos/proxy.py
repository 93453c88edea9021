"""Owns the fault machine of a round: an SMTP proxy between the sender and its server."""

import asyncio
import os
import signal
import socket
from collections.abc import Sequence
from pathlib import Path

from chaos.faults import Fault
from chaos.relay import Machine, Relay
from chaos.score import Score
from chaos.wire import Wire

_PATIENCE_SECONDS = 15


async def serve(
    listening: Sequence[socket.socket],
    backend: tuple[str, int],
    faults: Sequence[Fault],
    offers: frozenset[str],
    score: Score,
    journal: Path,
) -> None:
    """Stands between sender and backend until SIGTERM; ends when the last connection has."""
    descriptor = os.open(journal, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    machine = Machine(faults, offers, backend, score, descriptor)
    running: set[asyncio.Task[None]] = set()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            await Relay(machine, Wire(reader, writer)).run()
        finally:
            running.discard(task)

    servers = [await asyncio.start_server(one, sock=each) for each in listening]
    await stop.wait()
    for server in servers:
        server.close()
    if running:
        await asyncio.wait(running, timeout=_PATIENCE_SECONDS)
