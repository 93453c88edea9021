"""Owns one connection through the fault machine: steps through every command, spoils what is due.

What it lets through is the server's own. It also watches the sender's manners: nothing that was
not offered may be used (RFC 5321 2.2.1, RFC 2920 3.1, RFC 3461 4).
"""

import asyncio
import json
import os
import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from chaos.faults import SESSION_STAGES, Fault, Kind, Played, Stage
from chaos.score import Score
from chaos.wire import Gone, Wire

# What the proxy passes on of a server's EHLO besides what the round offers.
_ALWAYS = frozenset({"AUTH", "ENHANCEDSTATUSCODES"})
# RFC 1870 3, RFC 6152 2, RFC 3461 4: which parameter needs which extension.
_PARAMETERS = {
    "SIZE": "SIZE",
    "BODY": "8BITMIME",
    "RET": "DSN",
    "ENVID": "DSN",
    "NOTIFY": "DSN",
    "ORCPT": "DSN",
    "SMTPUTF8": "SMTPUTF8",
}


@dataclass(slots=True)
class Machine:
    """The faults of a round over all its connections."""

    faults: Sequence[Fault]
    offers: frozenset[str]
    backend: tuple[str, int]
    score: Score
    journal: int
    sessions: int = 0
    transactions: int = 0

    def due(self, stage: Stage, at: int) -> Fault | None:
        """What goes wrong here, if anything."""
        if self.score.calm:
            return None
        return next((one for one in self.faults if (one.stage, one.at) == (stage, at)), None)

    def played(self, fault: Fault, address: str | None) -> None:
        """It went wrong."""
        pipelining = "PIPELINING" in self.offers
        played = Played(fault.stage, fault.kind, fault.text, address, pipelining)
        self._write(played.to_json())

    def offence(self, what: str) -> None:
        """The sender did what no client may."""
        self._write({"event": "offence", "what": what})

    def _write(self, entry: dict[str, object]) -> None:
        os.write(self.journal, json.dumps(entry, ensure_ascii=False).encode() + b"\n")


class Cut(Exception):
    """The connection ends here."""

    def __init__(self, *, reset: bool = False) -> None:
        super().__init__()
        self.reset = reset


@dataclass(slots=True)
class Relay:
    """One connection of the sender, and its own to the backend."""

    machine: Machine
    client: Wire
    backend: Wire = field(init=False)
    session: int = field(init=False)
    transaction: int = 0
    address: str | None = None
    # What the sender has had a yes to, so that the backend may be told of what follows.
    mail_taken: bool = False
    rcpt_taken: bool = False
    # The backend may have half a transaction of which the sender knows nothing.
    stale: bool = False
    logins: int = 0
    verbs: dict[bytes, Callable[[bytes], Awaitable[None]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.machine.sessions += 1
        self.session = self.machine.sessions
        self.verbs = {
            b"EHLO": self._ehlo,
            b"AUTH": self._auth,
            b"MAIL": self._mail,
            b"RCPT": self._rcpt,
            b"DATA": self._data,
        }

    async def run(self) -> None:
        """Until either side hangs up or the schedule does."""
        reset = False
        try:
            await self._spoil(Stage.CONNECT)
            self.backend = await Wire.to(*self.machine.backend)
            try:
                await self._relay()
            finally:
                self.backend.close()
        except Cut as cut:
            reset = cut.reset
        except Gone:
            pass
        finally:
            self.client.close(reset=reset)

    async def _relay(self) -> None:
        greeting = await self.backend.reply()
        if not await self._instead(Stage.GREETING, swallow=False):
            await self.client.send(greeting)
        while True:
            line = await self.client.line()
            self._watch(line)
            verb = self.verbs.get(line[:4].upper(), self._other)
            await verb(line)

    def _watch(self, line: bytes) -> None:
        """RFC 2920 3.1: what may be sent ahead of a reply, and after which command nothing may."""
        if not self.client.unread:
            return
        verb = line[:4].strip().upper().decode("ascii", "replace")
        if "PIPELINING" not in self.machine.offers:
            self.machine.offence(f"more was sent before the reply to {verb}, unoffered PIPELINING")
        elif verb in ("EHLO", "AUTH", "DATA", "QUIT"):
            self.machine.offence(f"more was sent before the reply to {verb}")

    # What goes wrong

    def _take(self, stage: Stage) -> Fault | None:
        at = self.session if stage in SESSION_STAGES else self.transaction
        fault = self.machine.due(stage, at)
        if fault is not None:
            self.machine.played(fault, self.address)
        return fault

    async def _spoil(self, stage: Stage) -> Fault | None:
        """Plays what is due and needs no reply; returns a fault that replaces the reply."""
        fault = self._take(stage)
        if fault is None:
            return None
        if fault.kind in (Kind.CUT, Kind.RESET):
            raise Cut(reset=fault.kind is Kind.RESET)
        if fault.kind in (Kind.STALL, Kind.LATE):
            await asyncio.sleep(fault.seconds)
            return None
        return fault

    async def _instead(self, stage: Stage, *, swallow: bool = True) -> bool:
        """Plays what is due; True when that was the reply, and the command goes no further."""
        fault = await self._spoil(stage)
        if fault is None:
            return False
        await self._say(fault)
        self.stale = self.stale or swallow
        return True

    async def _say(self, fault: Fault) -> None:
        text = fault.text if fault.kind is Kind.GARBAGE else f"{fault.text}\r\n"
        await self.client.send(text.encode("gb18030" if not text.isascii() else "latin-1"))
        hangs_up = text.startswith("421") or fault.stage in (Stage.GREETING, Stage.BODY)
        if not text.endswith("\n") or (fault.kind is Kind.REPLY and hangs_up):
            raise Cut

    # The commands

    async def _ask(self, line: bytes) -> bytes:
        await self.backend.send(line)
        return await self.backend.reply()

    async def _other(self, line: bytes) -> None:
        if line[:4].upper() == b"RSET":
            self._forget()
            self.stale = False
        await self.client.send(await self._ask(line))

    async def _ehlo(self, line: bytes) -> None:
        if not await self._instead(Stage.EHLO, swallow=False):
            self._forget()
            await self.client.send(self._offered(await self._ask(line)))

    def _offered(self, reply: bytes) -> bytes:
        """The server's EHLO reply with what this round offers, and no more."""
        first, *rest = [line[4:].decode("latin-1") for line in reply.splitlines()]
        wanted = self.machine.offers | _ALWAYS
        lines = [first, *(one for one in rest if one.split()[:1] and one.split()[0] in wanted)]
        marks = ["-"] * (len(lines) - 1) + [" "]
        return "".join(
            f"250{mark}{line}\r\n" for mark, line in zip(marks, lines, strict=True)
        ).encode("latin-1")

    async def _auth(self, line: bytes) -> None:
        self.logins += 1
        if self.logins > 1:
            self.machine.offence("the login was tried again in the same session")
        if await self._instead(Stage.AUTH, swallow=False):
            return
        reply = await self._ask(line)
        while reply.startswith(b"334"):
            await self.client.send(reply)
            reply = await self._ask(await self.client.line())
        await self.client.send(reply)

    def _forget(self) -> None:
        self.mail_taken = self.rcpt_taken = False
        self.address = None

    async def _mail(self, line: bytes) -> None:
        self._forget()
        self.machine.transactions += 1
        self.transaction = self.machine.transactions
        self._check_parameters(line)
        if await self._instead(Stage.MAIL):
            return
        if self.stale:
            await self._ask(b"RSET\r\n")
            self.stale = False
        reply = await self._ask(line)
        self.mail_taken = reply.startswith(b"2")
        await self.client.send(reply)

    def _check_parameters(self, line: bytes) -> None:
        for name in re.findall(rb" ([A-Z0-9]+)(?==|\s|$)", line[line.rfind(b">") :].upper()):
            needed = _PARAMETERS.get(name.decode("ascii"))
            if needed is not None and needed not in self.machine.offers:
                self.machine.offence(f"{name.decode('ascii')} was used, {needed} not offered")

    async def _rcpt(self, line: bytes) -> None:
        self._check_parameters(line)
        if not self.mail_taken:
            await self.client.send(b"503 5.5.1 Need MAIL before RCPT\r\n")
            return
        found = re.search(rb"<([^>]*)>", line)
        self.address = found.group(1).decode("latin-1") if found else None
        if await self._instead(Stage.RCPT):
            return
        reply = await self._ask(line)
        self.rcpt_taken = reply.startswith(b"2")
        await self.client.send(reply)

    async def _data(self, line: bytes) -> None:
        if not self.rcpt_taken:
            await self.client.send(b"554 5.5.1 No valid recipients\r\n")
            return
        if await self._instead(Stage.DATA):
            self.rcpt_taken = False
            return
        forward = not self._will_be_turned_away()
        reply = await self._ask(line) if forward else b"354 Go ahead\r\n"
        await self.client.send(reply)
        if reply.startswith(b"354"):
            await self._content(forward=forward)

    def _will_be_turned_away(self) -> bool:
        """Whether the backend must not see this content, as the sender will hear a no to it."""
        fault = self.machine.due(Stage.DOT, self.transaction)
        return fault is not None and fault.kind in (Kind.REPLY, Kind.GARBAGE)

    async def _content(self, *, forward: bool) -> None:
        """Passes the content on as it comes, all but the final dot."""
        passed = searched = 0
        fault = self.machine.due(Stage.BODY, self.transaction)
        while (end := self.client.content_end(searched)) < 0:
            searched = len(self.client.unread)
            if fault is not None and searched >= fault.offset:
                fault = await self._in_the_middle()
            # The last four bytes may be the beginning of the end.
            if forward and searched - 4 > passed:
                await self.backend.send(bytes(self.client.unread[passed : searched - 4]))
                passed = searched - 4
            await self.client.more()
        if fault is not None:
            await self._in_the_middle()
        if forward:
            await self.backend.send(bytes(self.client.unread[passed:end]))
        self.client.take(end + 3)
        self._watch(b".\r\n")
        await self._dot(forward=forward)

    async def _in_the_middle(self) -> None:
        if (said := await self._spoil(Stage.BODY)) is not None:
            await self._say(said)

    async def _dot(self, *, forward: bool) -> None:
        """The server has it all now: a sender that goes away does not take it back."""
        self.rcpt_taken = False
        if await self._instead(Stage.DOT):
            return
        if not forward:
            # Calm came between DATA and the dot: the backend has to see it after all.
            raise Cut
        reply = await self._ask(b".\r\n")
        if reply.startswith(b"2"):
            self.machine.score.one_arrived()
        if not await self._instead(Stage.AFTER, swallow=False):
            with suppress(Gone):
                await self.client.send(reply)
