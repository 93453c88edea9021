"""Owns the steps of a submission: MAIL, RCPT, DATA, the content, and what each end of it means.

A break before the content (nothing was sent), a refusal and a break after the content began (in
doubt) are told apart. RFC 5321 4.1, RFC 1870 (SIZE), RFC 3461 (DSN), RFC 6531 (SMTPUTF8), RFC 2920.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from typing import Self, cast

import aiosmtplib

from dispatch.compose import Envelope, OutgoingMessage
from dispatch.smtp.opening import Submission, connected
from dispatch.smtp.wire import Broken, Reply, Wire
from dispatch.states import Outcome, Step

_ENHANCED = re.compile(r"^\s*([245]\.\d{1,3}\.\d{1,3})\b")
# Taking leave and resetting are no reason to wait long.
_COURTESY_SECONDS = 10.0
_CRLF = b"\r\n"
_DOT = b".\r\n"
# Beyond this a message goes out in pieces, so that none of it is held twice.
_AT_ONCE = 1_048_576
_PIECE = 65_536

Following = Callable[[], Awaitable[OutgoingMessage | None]]
"""Tells which message comes next, where that is known soon."""


async def _nothing() -> None:
    return None


class Session:
    """One authenticated connection; submit through it until `alive` is False, then close it."""

    def __init__(self, wire: Wire, offered: frozenset[str], patience: float) -> None:
        self._wire = wire
        self._offered = offered
        self._patience = patience
        self._broken = False
        self._begun: str | None = None

    @classmethod
    async def open(cls, submission: Submission) -> Self:
        """Connects and logs in, once.

        Raises ServerUnreachable, LoginRefused, TryAgain (the server is busy), ProtocolBroken.
        """
        client = await connected(submission)
        offered = frozenset(name for name in _EXTENSIONS if client.supports_extension(name))
        return cls(_taken_over(client), offered, submission.reply_seconds)

    @property
    def alive(self) -> bool:
        """Whether another message may be submitted through this connection."""
        return not self._broken and self._wire.alive

    @property
    def offers_dsn(self) -> bool:
        """RFC 3461: whether delivery reports can be asked for."""
        return "dsn" in self._offered

    async def submit(
        self,
        message: OutgoingMessage,
        following: Following = _nothing,
    ) -> Outcome:
        """Submits one message to one recipient; every way it can end is a value.

        Where the server takes commands in groups, the envelope of the message that is `following`,
        asked for at the last moment, goes out behind this one's content: nothing else may be
        submitted then but that message.
        """
        refusal = self._beyond_the_server(message.envelope)
        if refusal is not None:
            return refusal
        try:
            refused = await self._envelope(message)
        except Broken as error:
            # Not one octet of the content has left: the server has nothing to deliver.
            return self._given_up(Step.RELEASE, error)
        if refused is not None:
            return await self._refused(*refused)
        try:
            answer = await self._content(message, following)
        except Broken as error:
            return self._given_up(Step.LOSE_SIGHT, error)
        if answer.positive:
            return Outcome(Step.ACCEPT, answer.text, answer.code, _enhanced(answer.text))
        if answer.refuses:
            return await self._refused(answer, ".")
        # A reply that is no answer says nothing of what became of the message.
        return self._given_up(Step.LOSE_SIGHT, Broken(f"{answer.code} {answer.text}"))

    def _beyond_the_server(self, envelope: Envelope) -> Outcome | None:
        """RFC 6531 3.2: an address beyond ASCII is for servers that say they take it."""
        if envelope.rcpt_to.isascii() or {"smtputf8", "8bitmime"} <= self._offered:
            return None
        return Outcome(Step.REFUSE, "发信服务器不支持中文邮箱地址 (no SMTPUTF8)")

    # -- MAIL, RCPT, DATA -----------------------------------------------------------------------

    async def _envelope(self, message: OutgoingMessage) -> "_Refusal | None":
        """Steps to 354; the refusal that came instead, and what it answered, or None."""
        begun, self._begun = self._begun, None
        if begun == message.message_id:
            return await self._answers()
        stale = self._wire.unasked
        if stale is not None or begun is not None:
            raise Broken("out of step" if stale is None else f"{stale.code} {stale.text}")
        commands = self._commands(message)
        if self._in_groups:
            self._wire.write(commands)
            return await self._answers()
        for command, (verb, wanted) in zip(commands, _WANTED, strict=True):
            self._wire.write([command])
            answer = await self._wire.reply(self._patience)
            if answer.code // 100 != wanted:
                return _refusal(answer), verb
        return None

    @property
    def _in_groups(self) -> bool:
        return "pipelining" in self._offered

    def _commands(self, message: OutgoingMessage) -> tuple[bytes, bytes, bytes]:
        return self._mail(message), self._rcpt(message.envelope), b"DATA\r\n"

    async def _answers(self) -> "_Refusal | None":
        """The replies to an envelope that went in one group, in order (RFC 2920 3.1)."""
        answers: list[Reply] = []
        try:
            for _ in _WANTED:
                answers.append(await self._wire.reply(self._patience))  # noqa: PERF401 - each awaited
        except Broken:
            # A server that hangs up in the middle may have said why in what came before.
            self._broken = True
            if not any(one.refuses for one in answers):
                raise
        pairs = zip(answers, _WANTED, strict=False)
        wrong = [(answer, verb) for answer, (verb, wanted) in pairs if answer.code // 100 != wanted]
        if not wrong:
            return None
        if len(answers) == len(_WANTED) and wrong[-1][1] != _WANTED[-1][0]:
            # It waits for a message that has no recipient: a dot might send an empty one.
            self._hang_up()
        return _refusal(wrong[0][0]), wrong[0][1]

    def _mail(self, message: OutgoingMessage) -> bytes:
        options = []
        if "size" in self._offered:
            options.append(f"SIZE={message.size}")
        if self.offers_dsn:
            # RFC 3461 4.3, 4.4: headers are enough to know the message again.
            options += ["RET=HDRS", f"ENVID={_xtext(message.envelope.envid)}"]
        if not message.envelope.rcpt_to.isascii():
            options += ["BODY=8BITMIME", "SMTPUTF8"]
        return _command(f"MAIL FROM:<{message.envelope.mail_from}>", options)

    def _rcpt(self, envelope: Envelope) -> bytes:
        options = []
        if self.offers_dsn:
            # RFC 6533 3: an address beyond ASCII has a type and an escape of its own.
            kind = "rfc822" if envelope.rcpt_to.isascii() else "utf-8"
            options = ["NOTIFY=SUCCESS,FAILURE,DELAY", f"ORCPT={kind};{_xtext(envelope.rcpt_to)}"]
        return _command(f"RCPT TO:<{envelope.rcpt_to}>", options)

    # -- the content ----------------------------------------------------------------------------

    async def _content(self, message: OutgoingMessage, following: Following) -> Reply:
        """The message and the final dot; the server's word on it (RFC 5321 4.5.2).

        RFC 2920 3.1: the content may be the first in a group, with further commands behind it.
        """
        after = await following() if self._in_groups else None
        begins: tuple[bytes, ...] = ()
        if after is not None and self._beyond_the_server(after.envelope) is None:
            begins, self._begun = self._commands(after), after.message_id
        for parts in _pieces((_stuffed(message.personal), message.enclosed, _DOT, *begins)):
            self._wire.write(parts)
            await self._wire.flushed(self._patience)
            if self._wire.unasked is not None:
                break
        answer = await self._wire.reply(self._patience)
        if self._wire.unsent:
            # It spoke before it had heard all; the rest, and the dot above all, must not follow.
            self._hang_up()
            if answer.positive:
                raise Broken(f"{answer.code} {answer.text}")
        return answer

    # -- how it ended ---------------------------------------------------------------------------

    async def _refused(self, answer: Reply, command: str) -> Outcome:
        """4xx: later; 5xx: no (RFC 5321 4.2.1). 421 means that the server hangs up."""
        step = Step.DEFER if answer.code < 500 else Step.REFUSE
        if answer.code == 421:
            self._broken = True
        # After a group RSET would stand where the server waits for content; nothing needs it there.
        if self.alive and self._begun is None:
            await self._reset()
        return Outcome(step, answer.text, answer.code, _enhanced(answer.text), command)

    async def _reset(self) -> None:
        try:
            self._wire.write([b"RSET\r\n"])
            self._broken = not (await self._wire.reply(_COURTESY_SECONDS)).positive
        except Broken:
            self._broken = True

    def _given_up(self, step: Step, error: Broken) -> Outcome:
        self._hang_up()
        return Outcome(step, str(error))

    def _hang_up(self) -> None:
        self._broken = True
        self._wire.abort()

    async def close(self) -> None:
        """Takes leave where the connection still stands; never raises."""
        try:
            if self.alive and self._begun is None:
                self._wire.write([b"QUIT\r\n"])
                await self._wire.reply(_COURTESY_SECONDS)
        except Broken:
            pass
        finally:
            self._hang_up()


_EXTENSIONS = ("pipelining", "size", "8bitmime", "smtputf8", "dsn")
# What MAIL, RCPT and DATA are answered with where all is well, by its first digit.
_WANTED = (("MAIL", 2), ("RCPT", 2), ("DATA", 3))
_Refusal = tuple[Reply, str]


def _taken_over(client: aiosmtplib.SMTP) -> Wire:
    transport = client.transport
    assert transport is not None  # it has just answered the login
    return Wire(cast("asyncio.Transport", transport))


def _refusal(answer: Reply) -> Reply:
    if not answer.refuses:
        raise Broken(f"{answer.code} {answer.text}")
    return answer


def _command(verb: str, options: list[str]) -> bytes:
    return " ".join([verb, *options]).encode() + _CRLF


def _stuffed(personal: bytes) -> bytes:
    """RFC 5321 4.5.2: a line that starts with a dot gets a second one."""
    stuffed = personal.replace(b"\r\n.", b"\r\n..")
    return b"." + stuffed if stuffed.startswith(b".") else stuffed


def _pieces(parts: tuple[bytes, ...]) -> Iterator[list[bytes]]:
    if sum(map(len, parts)) <= _AT_ONCE:
        yield list(parts)
        return
    for part in parts:
        for at in range(0, len(part), _PIECE):
            yield [part[at : at + _PIECE]]


def _xtext(text: str) -> str:
    """RFC 3461 4: printable ASCII, with +, = and the rest as +HH; UTF-8 as it is (RFC 6533 3)."""
    return text.translate(_ESCAPED)


_ESCAPED = {code: f"+{code:02X}" for code in (*range(0x21), ord("+"), ord("="), 0x7F)}


def _enhanced(text: str) -> str | None:
    found = _ENHANCED.match(text)
    return found.group(1) if found else None
