"""Owns the bytes of a submission: commands and content out, replies in (RFC 5321 4.2, RFC 2920).

Takes over the transport of a connection that is open and logged in. Knows no command's meaning.
Whatever it cannot vouch for ends in `Broken`: a lost connection, a silence, a reply that is none.
"""

import asyncio
import re
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass

# RFC 5321 4.5.3.1.5 allows 512 octets a line; far more is no reply, and must not fill the memory.
_LONGEST_REPLY = 32_768
# RFC 5321 4.2: the first digit is 2 to 5; what begins otherwise is no reply.
_REPLY_LINE = re.compile(rb"([2-5]\d{2})(?:([ -])(.*))?", re.DOTALL)
# What the transport may hold back before `flushed` waits. With TLS each piece is held twice.
_HIGH_WATER = 65_536
# These stand among the server's own words, on a screen of either language.
_LOST = "连接断了 (connection lost)"


class Broken(Exception):
    """The connection can no longer be trusted; the text says why."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply: its code and its text on one line."""

    code: int
    text: str

    @property
    def positive(self) -> bool:
        """RFC 5321 4.2.1: 2yz, the command was carried out."""
        return 200 <= self.code < 300

    @property
    def refuses(self) -> bool:
        """4yz or 5yz: not now, or not at all."""
        return self.code >= 400


class Wire(asyncio.Protocol):
    """One open connection. Only one task uses it at a time."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self._buffer = bytearray()
        self._replies: deque[Reply] = deque()
        self._lines: list[bytes] = []
        self._paused = False
        self._fault: Broken | None = None
        self._loop = asyncio.get_running_loop()
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._patience = self._deadline = 0.0
        transport.set_protocol(self)
        transport.set_write_buffer_limits(high=_HIGH_WATER)

    @property
    def alive(self) -> bool:
        """Whether the connection stands, as far as anyone can know."""
        return self._fault is None and not self._transport.is_closing()

    @property
    def unasked(self) -> Reply | None:
        """A reply that nobody asked for, as a server gives before it hangs up (421)."""
        return self._replies[0] if self._replies else None

    def write(self, parts: Iterable[bytes]) -> None:
        """Hands bytes to the transport at once; raises Broken where there is none any more."""
        if not self.alive:
            raise self._fault or Broken(_LOST)
        self._transport.writelines(parts)

    async def flushed(self, seconds: float) -> None:
        """Until the transport takes more, or the server speaks in the middle of it."""
        await self._until(lambda: not self._paused or bool(self._replies), seconds)

    async def reply(self, seconds: float) -> Reply:
        """The next reply; raises Broken after so many seconds, or where there will be none."""
        await self._until(lambda: bool(self._replies), seconds)
        return self._replies.popleft()

    @property
    def unsent(self) -> bool:
        """Whether bytes still wait on this side."""
        return self._transport.get_write_buffer_size() > 0

    def abort(self) -> None:
        """Ends the connection at once; what was not sent yet never is."""
        self._set_timer(None)
        self._transport.abort()

    async def _until(self, holds: Callable[[], bool], seconds: float) -> None:
        while not holds():
            if self._fault is not None:
                raise self._fault
            self._be_patient_for(seconds)
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    def _be_patient_for(self, seconds: float) -> None:
        """One timer for all waits: set anew only where it would ring too late."""
        self._patience, self._deadline = seconds, self._loop.time() + seconds
        if self._timer is None or self._timer.when() > self._deadline:
            self._set_timer(self._deadline)

    def _set_timer(self, when: float | None) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer = None if when is None else self._loop.call_at(when, self._ring)

    def _ring(self) -> None:
        self._timer = None
        if self._waiter is None:
            return
        if self._loop.time() < self._deadline:
            self._set_timer(self._deadline)
            return
        # A reply that comes now would be taken for that of another command.
        self._break(f"{self._patience:g} 秒内没有答复 (no reply)")
        self._wake()

    # -- what the event loop calls --------------------------------------------------------------

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        # After garbage no further line can be tied to the command that it answers.
        while self._fault is None and (end := self._buffer.find(b"\n")) >= 0:
            line = bytes(self._buffer[:end]).rstrip(b"\r")
            del self._buffer[: end + 1]
            self._read(line)
        if len(self._buffer) + sum(map(len, self._lines)) > _LONGEST_REPLY:
            self._break("应答没有结尾 (a reply without an end)")
        self._wake()

    def _read(self, line: bytes) -> None:
        found = _REPLY_LINE.fullmatch(line)
        if found is None:
            self._break(f"不成应答 (not a reply): {_text([line])[:80]}")
            return
        self._lines.append(found[3] or b"")
        if found[2] != b"-":
            self._replies.append(Reply(int(found[1]), _text(self._lines)))
            self._lines = []

    def _break(self, why: str) -> None:
        self._fault = self._fault or Broken(why)
        self.abort()

    def eof_received(self) -> bool:
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        self._fault = self._fault or Broken(f"{_LOST} {exc}" if exc else _LOST)
        self._set_timer(None)
        self._wake()

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def _text(lines: Iterable[bytes]) -> str:
    """A reply's text on one line; in China it may come in GBK."""
    whole = b" ".join(lines)
    try:
        said = whole.decode("utf-8")
    except UnicodeDecodeError:
        said = whole.decode("gb18030", "replace")
    return " ".join(said.split())
