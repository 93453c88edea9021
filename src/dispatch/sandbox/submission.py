"""Owns the SMTP side: a submission server on aiosmtpd that logs in, takes, and stumbles on order.

Adds to aiosmtpd what it lacks: DSN parameters (RFC 3461), a limit of messages per session, the
sender's identity, faults. RFC 5321, RFC 6409, RFC 4954 (AUTH).
"""

import asyncio
import re
from collections import defaultdict
from dataclasses import dataclass
from typing import Any, AnyStr, Protocol

from aiosmtpd.smtp import MISSING, SMTP, AuthResult, Envelope, LoginPassword, Session

from dispatch.sandbox.faults import Fault, Stage, counts_sessions
from dispatch.sandbox.values import Manner

_AUTH_OK = "235 Authentication successful"
_AUTH_FAILED = "535 Error: authentication failed"
_LOCKED = "554 smtp auth error limit exceed"
_PARAMETER = re.compile(r"(?P<name>[A-Za-z0-9-]+)=(?P<value>[!-~]+)")
_RET = re.compile(r"FULL|HDRS")
# RFC 3461 4.1: NEVER stands alone.
_NOTIFY = re.compile(r"NEVER|(?:SUCCESS|FAILURE|DELAY)(?:,(?:SUCCESS|FAILURE|DELAY))*")
_KEYWORDS = ("RET", "NOTIFY")
_XTEXT = re.compile(r"(?:[!-*,-<>-~]|\+[0-9A-F]{2})+")
_ORCPT = re.compile(r"[A-Za-z0-9-]+;" + _XTEXT.pattern)


@dataclass(frozen=True, slots=True)
class Submitted:
    """One message at its final dot."""

    content: bytes
    mail_from: str
    rcpt_to: tuple[str, ...]
    envid: str | None
    notify: str | None
    session: int


class PostOffice(Protocol):
    """What the server asks of the provider behind it."""

    manner: Manner

    def opens(self, login: bytes, password: bytes) -> bool:
        """Whether that login is right."""

    def is_locked(self) -> bool:
        """Whether too many logins have failed."""

    def window_is_full(self) -> bool:
        """Whether the provider takes no more for now."""

    def next_session(self) -> int:
        """The number of a new connection, from 1."""

    def next_message(self) -> int:
        """The number of a new MAIL command, from 1."""

    def fault(self, stage: Stage, number: int) -> Fault | None:
        """The fault planted there."""

    def knows(self, address: str) -> bool:
        """Whether mail to the address is taken; a refusal is recorded by the provider."""

    def take(self, submitted: Submitted) -> str:
        """Records the message for good, sets its recipients going; the queue's name for it."""


class _QuietSession(Session):
    """aiosmtpd's session without the warning it logs about itself at every login."""

    login_data: Any = None


@dataclass
class _Transaction:
    """What the DSN parameters of one message said."""

    envid: str | None = None
    notify: str | None = None


class _Hooks:
    """Where aiosmtpd asks; each answer is the connection's own."""

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: "SubmissionServer", _s: Session, _e: Envelope, address: str, _o: list[str]
    ) -> object:
        return server.refuses_sender(address) or MISSING

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: "SubmissionServer", _s: Session, _e: Envelope, address: str, _o: list[str]
    ) -> object:
        return server.refuses_recipient(address) or MISSING

    async def handle_DATA(  # noqa: N802 - aiosmtpd's name
        self, server: "SubmissionServer", _s: Session, envelope: Envelope
    ) -> str:
        return await server.take(envelope)


class SubmissionServer(SMTP):
    """One connection. `connections` is shared by all of a provider, to hang up on them."""

    # RFC 3461 4.2 and 4.4 lengthen MAIL and RCPT; aiosmtpd grows its own table at every EHLO.
    command_size_limits: dict[str, int] = defaultdict(lambda: 2048)  # noqa: RUF012 - aiosmtpd's
    command_size_limit = 2048

    def __init__(
        self,
        office: PostOffice,
        connections: "set[SubmissionServer]",
        loop: asyncio.AbstractEventLoop,
    ) -> None:
        super().__init__(
            _Hooks(),
            data_size_limit=office.manner.size_limit,
            hostname=office.manner.host,
            ident="ESMTP",
            auth_require_tls=False,
            authenticator=self._authenticated,
            loop=loop,
        )
        self._office = office
        self._connections = connections
        self._ended = asyncio.Event()
        self._number = 0
        self._message = 0
        self._taken_on = 0
        self._dsn = _Transaction()

    # -- the connection ---------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._number = self._office.next_session()
        self._connections.add(self)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._connections.discard(self)
        self._ended.set()

    async def hang_up(self) -> None:
        """Ends the connection, without a word."""
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.abort()
            await self._ended.wait()

    def _create_session(self) -> Session:
        return _QuietSession(self.loop)

    async def _handle_client(self) -> None:
        try:
            for stage in (Stage.CONNECT, Stage.GREETING):
                if await self._stumbles(stage):
                    return
            await super()._handle_client()
        except ConnectionError:
            pass  # the client is gone; nobody is left to be told
        finally:
            if self.transport is not None:
                self.transport.close()

    async def _stumbles(self, stage: Stage) -> bool:
        """Plays the fault planted here; True when it has answered in the server's place."""
        answer = await self._played(stage)
        if answer is not None:
            await self.push(answer)
        return answer is not None

    async def _played(self, stage: Stage) -> str | None:
        """What a fault says instead of the server's own answer; does not return if it closes."""
        number = self._number if counts_sessions(stage) else self._message
        fault = self._office.fault(stage, number)
        if fault is None:
            return None
        await asyncio.sleep(fault.delay)
        if not fault.close:
            return fault.answer
        if fault.answer is not None:
            await self.push(fault.answer)
        await self._break_off(stage)
        return None

    async def _break_off(self, stage: Stage) -> None:
        if stage is Stage.BODY:
            # In the middle of the text means that some of it has come.
            await self._reader.readexactly(1)
        self._leave()
        # The handler is the running task: it ends here, as it does on QUIT.
        await asyncio.sleep(0)

    def _leave(self) -> None:
        if isinstance(self.transport, asyncio.WriteTransport):
            self.transport.close()
        if self._handler_coroutine is not None:
            self._handler_coroutine.cancel()

    async def push(self, status: AnyStr) -> None:
        await super().push(status)
        if status[:4] in ("354 ", b"354 "):
            await self._stumbles(Stage.BODY)

    # -- EHLO and AUTH ----------------------------------------------------------------------

    async def smtp_EHLO(self, hostname: str) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._stumbles(Stage.EHLO):
            return
        if not hostname:
            await self.push("501 Syntax: EHLO hostname")
            return
        self.envelope = self._create_envelope()
        assert self.session is not None
        self.session.extended_smtp = True
        self.session.host_name = hostname
        offers = [self.hostname, *self._office.manner.offers]
        lines = [f"250-{offer}" for offer in offers[:-1]] + [f"250 {offers[-1]}"]
        await self.push("\r\n".join(lines))

    async def smtp_AUTH(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's name
        if not await self._stumbles(Stage.AUTH):
            await super().smtp_AUTH(arg)

    async def check_auth_needed(self, caller_method: str) -> bool:  # noqa: ARG002 - aiosmtpd's
        # aiosmtpd's own `auth_required` warns at every connection when there is no TLS.
        assert self.session is not None
        if not self.session.authenticated:
            await self.push("530 5.7.0 Authentication required")
            return True
        return False

    def _authenticated(
        self, _server: SMTP, _session: Session, _envelope: Envelope, _mechanism: str, told: Any
    ) -> AuthResult:
        # Not `handled`: otherwise nothing is said and the client waits for ever.
        if self._office.is_locked():
            return AuthResult(success=False, handled=False, message=_LOCKED)
        if isinstance(told, LoginPassword) and self._office.opens(told.login, told.password):
            return AuthResult(success=True, auth_data=told.login.decode("utf-8"), message=_AUTH_OK)
        return AuthResult(success=False, handled=False, message=_AUTH_FAILED)

    # -- MAIL, RCPT, DATA -------------------------------------------------------------------

    async def smtp_MAIL(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd's name
        self._message = self._office.next_message()
        if await self._stumbles(Stage.MAIL):
            return
        limit = self._office.manner.messages_per_session
        if limit is not None and self._taken_on >= limit:
            await self.push(f"451 MI:DMC {self._number},too many mails on this connection")
            return
        if self._office.window_is_full():
            await self.push(f"451 MI:SFQ {self._number},too many mails in a quarter of an hour")
            return
        rest, told = self._without_dsn(arg, {"RET": _RET, "ENVID": _XTEXT})
        if told is None:
            await self.push("501 5.5.4 Error: bad DSN parameter")
            return
        self._dsn = _Transaction(envid=_decoded(told.get("ENVID")))
        await super().smtp_MAIL(rest)

    async def smtp_RCPT(self, arg: str | None) -> None:  # noqa: N802 - aiosmtpd's name
        if await self._stumbles(Stage.RCPT):
            return
        rest, told = self._without_dsn(arg, {"NOTIFY": _NOTIFY, "ORCPT": _ORCPT})
        if told is None:
            await self.push("501 5.5.4 Error: bad DSN parameter")
            return
        if "NOTIFY" in told:
            self._dsn.notify = told["NOTIFY"]
        await super().smtp_RCPT(rest)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's name
        if not await self._stumbles(Stage.DATA):
            await super().smtp_DATA(arg)

    def refuses_sender(self, address: str) -> str | None:
        """What is said to a sender that may not send; None takes it."""
        assert self.session is not None
        login = str(self.session.auth_data)
        if self._office.manner.sender_is_login and address.casefold() != login.casefold():
            return "553 Mail from must equal authorized user"
        self._taken_on += 1
        return None

    async def take(self, envelope: Envelope) -> str:
        """Hands the whole message over; the reply to the final dot."""
        if (refusal := await self._played(Stage.DOT)) is not None:
            return refusal
        submitted = Submitted(
            content=envelope.original_content or b"",
            mail_from=envelope.mail_from or "",
            rcpt_to=tuple(envelope.rcpt_tos),
            envid=self._dsn.envid,
            notify=self._dsn.notify,
            session=self._number,
        )
        name = self._office.take(submitted)
        return await self._played(Stage.AFTER_DOT) or f"250 Mail OK queued as {name}"

    def refuses_recipient(self, address: str) -> str | None:
        """What is said of a recipient that does not exist; None takes it."""
        if self._office.knows(address):
            return None
        return f"550 5.1.1 <{address}>: Recipient address rejected: User unknown"

    def _without_dsn(
        self, arg: str | None, known: dict[str, re.Pattern[str]]
    ) -> tuple[str | None, dict[str, str] | None]:
        """The argument without its DSN parameters, and those; None for them if they are wrong.

        Where DSN is not offered they stay, and aiosmtpd answers 555 (RFC 5321 4.1.1.11).
        """
        if arg is None or not self._office.manner.dsn:
            return arg, {}
        address, mark, parameters = arg.partition(">")
        kept, told = [], {}
        for parameter in parameters.split():
            pair = _PARAMETER.fullmatch(parameter)
            name = pair["name"].upper() if pair else ""
            if pair is None or name not in known:
                kept.append(parameter)
            elif name in told or not known[name].fullmatch(_value(name, pair["value"])):
                return arg, None
            else:
                told[name] = _value(name, pair["value"])
        return " ".join([address + mark, *kept]), told


def _value(name: str, value: str) -> str:
    """Keywords are said in any case; ENVID and ORCPT mean what they say."""
    return value.upper() if name in _KEYWORDS else value


def _decoded(xtext: str | None) -> str | None:
    """RFC 3461 4: `+3D` is an equals sign."""
    if xtext is None:
        return None
    return re.sub(r"\+([0-9A-F]{2})", lambda found: chr(int(found[1], 16)), xtext)
