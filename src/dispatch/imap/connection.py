"""Owns the connection: aioimaplib's protocol, with the splitting of what the server sends redone.

aioimaplib 2.0 recurses for each line, so that some hundred lines in one read end in RecursionError
and a fetch that never returns; it copies the rest of the buffer for each line and formats every
chunk for its log. Measured on Dovecot (`make bench-poll` prints it anew), that costs half the rate
at 100 messages a command. Everything else is the library's own.
"""

import asyncio
import re
import ssl
from typing import Any

import aioimaplib

from dispatch.imap.values import Access

CRLF = b"\r\n"
_LITERAL = re.compile(rb"\{(\d+)\+?\}\Z")
CONNECT_SECONDS = 30


class Fetch(aioimaplib.FetchCommand):  # type: ignore[misc]
    """A FETCH of literals and numbers, without a timer that is set anew at every line."""

    def _reset_timer(self) -> None:
        pass

    def wait_data(self) -> bool:
        """Whether a literal is under way."""
        return bool(self.wait_literal_data())


class Protocol(aioimaplib.IMAP4ClientProtocol):  # type: ignore[misc]
    """aioimaplib's protocol; `lost` is set when the server is gone or says that it goes."""

    incomplete_line: bytes
    current_command: Any

    def __init__(self) -> None:
        self.lost = asyncio.Event()
        self.farewell = ""
        self.greeting = ""
        self.heard_at = 0.0
        super().__init__(asyncio.get_running_loop(), lambda _: self.lost.set())

    def data_received(self, chunk: bytes) -> None:
        """Lines and literals out of a chunk; what is not yet whole waits for the next."""
        self.heard_at = self.loop.time()
        data = self.incomplete_line + chunk if self.incomplete_line else chunk
        command, at = self.current_command, 0
        while True:
            if command is not None and command.wait_literal_data():
                at += self._into_literal(command, data, at)
                if command.wait_literal_data():
                    break
            stop = data.find(CRLF, at)
            if stop < 0:
                break
            command = self._line(data[at:stop], command)
            at = stop + len(CRLF)
        self.incomplete_line = data[at:]
        self.current_command = command
        if self.pending_sync_command is not None:
            # IDLE hands on what it has gathered.
            self.pending_sync_command.flush()

    async def welcome(self, command: bytes) -> None:
        """The greeting; the library raises for one that is none, in a task that nobody awaits."""
        try:
            await super().welcome(command.decode("ascii", "replace").encode())
        except (aioimaplib.Error, aioimaplib.AioImapException):
            self.farewell = self.farewell or self.greeting
            self.lost.set()

    @staticmethod
    def _into_literal(command: Any, data: bytes, at: int) -> int:
        # The library's own; constraints.txt holds its version, test_connection what we need of it.
        missing = command._expected_size - len(command._resp_literal_data)  # noqa: SLF001
        piece = data[at : at + missing]
        command.append_literal_data(piece)
        return len(piece)

    def _line(self, line: bytes, command: Any) -> Any:
        """One line handed to the library; returns the command that the next one belongs to."""
        if line[:6].upper() == b"* BYE " and self.state != aioimaplib.LOGOUT:
            self.farewell = line[6:].decode("gb18030", "replace")[:200]
            if self.pending_sync_command is None or self.pending_sync_command.name != "LOGOUT":
                self.lost.set()
                return None
        if self.state == aioimaplib.CONNECTED:
            self.greeting = self.greeting or line.decode("ascii", "replace")[:200]
        command = self._handle_line(line, command)
        if (literal := _LITERAL.search(line)) is not None:
            # Nobody's literal is read all the same, or the next line would begin inside it.
            command = command or aioimaplib.Command("NIL", "unused")
            command.begin_literal_data(int(literal[1]))
            return command
        return command if command is not None and command.wait_data() else None


class Client(aioimaplib.IMAP4):  # type: ignore[misc]
    """aioimaplib's client over our protocol."""

    protocol: Protocol

    def create_client(
        self, host: str, port: int, _loop: Any, _lost: Any, ssl_context: ssl.SSLContext | None
    ) -> None:
        """Called by the library's constructor: begins to connect."""
        loop = asyncio.get_running_loop()
        self.protocol = Protocol()
        self._client_task = loop.create_task(
            loop.create_connection(lambda: self.protocol, host, port, ssl=ssl_context)
        )

    async def hang_up(self) -> None:
        """Closes the socket, or stops to connect; the library's own tasks end too."""
        tasks = (self._client_task, *self.protocol.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self.protocol.transport is not None:
            self.protocol.transport.close()

    async def start_tls(self, host: str) -> bool:
        """STARTTLS (RFC 3501 6.2.1), which the library has no call for; False where refused."""
        protocol = self.protocol
        command = aioimaplib.Command("STARTTLS", protocol.new_tag(), timeout=CONNECT_SECONDS)
        reply = await protocol.execute(command)
        # Anything already here came in clear, from whoever: it must not count as told under TLS.
        if reply.result != "OK" or protocol.incomplete_line:
            return False
        plain, secured = protocol.transport, ssl.create_default_context()
        loop = asyncio.get_running_loop()
        protocol.transport = await loop.start_tls(plain, protocol, secured, server_hostname=host)
        await protocol.capability()
        return True


def connect(access: Access) -> Client:
    """Begins to connect; the greeting is still to be waited for."""
    secured = ssl.create_default_context() if access.tls == "implicit" else None
    return Client(access.host, access.port, timeout=CONNECT_SECONDS, ssl_context=secured)
