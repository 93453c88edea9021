"""Owns the submission session: one message in, one outcome value out (RFC 6409, RFC 5321).

Sole owner of aiosmtplib. Knows no ledger, issue or tier. The commands are stepped one by one, so
that a break before DATA (nothing was sent), a refusal and a break after DATA began (in doubt)
are told apart.
"""

import re
import ssl
from dataclasses import dataclass, field
from typing import Self

import aiosmtplib
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPTimeoutError,
)

from dispatch.compose import Envelope
from dispatch.errors import DispatchError, LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.states import Outcome, Step
from dispatch.words import Words

_CONNECT_SECONDS = 60
# RFC 5321 4.5.3.2.6: ten minutes for the reply to the final dot; a shorter patience makes doubles.
_COMMAND_SECONDS = 600
_ENHANCED = re.compile(r"^\s*([245]\.\d{1,3}\.\d{1,3})\b")
# Never the machine's own name: a Chinese one breaks EHLO.
_EHLO_NAME = "localhost.localdomain"


@dataclass(frozen=True, slots=True)
class Submission:
    """Where and as whom to submit; `tls` is implicit, starttls or none."""

    host: str
    port: int
    tls: str
    user: str
    password: str = field(repr=False)


class Session:
    """One authenticated connection; submit through it until `alive` is False, then close it."""

    def __init__(self, client: aiosmtplib.SMTP) -> None:
        self._client = client
        self._broken = False

    @classmethod
    async def open(cls, submission: Submission) -> Self:
        """Connects and logs in, once.

        Raises ServerUnreachable, LoginRefused, TryAgain (the server is busy), ProtocolBroken.
        """
        client = aiosmtplib.SMTP(
            hostname=submission.host,
            port=submission.port,
            use_tls=submission.tls == "implicit",
            start_tls=submission.tls == "starttls",
            local_hostname=_EHLO_NAME,
            timeout=_CONNECT_SECONDS,
            tls_context=None if submission.tls == "none" else ssl.create_default_context(),
        )
        try:
            await client.connect()
            await client.ehlo()
            await _log_in(client, submission)
        except (SMTPException, OSError, ValueError) as error:
            client.close()
            raise _not_open(submission, error) from None
        client.timeout = _COMMAND_SECONDS
        return cls(client)

    @property
    def alive(self) -> bool:
        """Whether another message may be submitted through this connection."""
        return not self._broken and self._client.is_connected

    @property
    def offers_dsn(self) -> bool:
        """RFC 3461: whether delivery reports can be asked for."""
        return self._client.supports_extension("dsn")

    async def submit(self, envelope: Envelope, content: bytes) -> Outcome:
        """Submits one message to one recipient; every way it can end is a value."""
        try:
            await self._client.mail(
                envelope.mail_from, options=self._mail_options(envelope, content)
            )
            await self._client.rcpt(envelope.rcpt_to, options=self._rcpt_options(envelope))
        except (SMTPException, OSError, ValueError) as error:
            return await self._before_data(error)
        try:
            reply = await self._client.data(content)
        except SMTPResponseException as error:
            # A reply that is no reply says nothing of what became of the message.
            if error.code < 400:
                return self._in_doubt(error)
            return await self._refused(error.code, error.message)
        except (SMTPException, OSError) as error:
            return self._in_doubt(error)
        return Outcome(Step.ACCEPT, _text(reply.message), reply.code, _enhanced(reply.message))

    def _mail_options(self, envelope: Envelope, content: bytes) -> list[str]:
        options = []
        if self._client.supports_extension("size"):
            options.append(f"SIZE={len(content)}")
        if self.offers_dsn:
            # RFC 3461 4.3, 4.4: headers are enough to know the message again.
            options += ["RET=HDRS", f"ENVID={_xtext(envelope.envid)}"]
        return options

    def _rcpt_options(self, envelope: Envelope) -> list[str]:
        if not self.offers_dsn:
            return []
        return ["NOTIFY=SUCCESS,FAILURE,DELAY", f"ORCPT=rfc822;{_xtext(envelope.rcpt_to)}"]

    async def _before_data(self, error: Exception) -> Outcome:
        if isinstance(error, SMTPResponseException) and error.code > 0:
            return await self._refused(error.code, error.message)
        self._broken = True
        return Outcome(Step.RELEASE, str(error))

    async def _refused(self, code: int, message: str) -> Outcome:
        """4xx: later; 5xx: no (RFC 5321 4.2.1). 421 means that the server hangs up."""
        step = Step.DEFER if 400 <= code < 500 else Step.REFUSE
        if code == 421 or not self._client.is_connected:
            self._broken = True
        else:
            await self._reset()
        return Outcome(step, _text(message), code, _enhanced(message))

    async def _reset(self) -> None:
        try:
            await self._client.rset()
        except (SMTPException, OSError):
            self._broken = True

    def _in_doubt(self, error: Exception) -> Outcome:
        """DATA had begun: the server may have taken the message, or not."""
        self._broken = True
        return Outcome(Step.LOSE_SIGHT, str(error) or type(error).__name__)

    async def close(self) -> None:
        """Takes leave where the connection still stands; never raises."""
        try:
            if self.alive:
                self._client.timeout = 5
                await self._client.quit()
        except (SMTPException, OSError):
            pass
        finally:
            self._client.close()


async def _log_in(client: aiosmtplib.SMTP, submission: Submission) -> None:
    """One attempt with one mechanism: several failures lock a mailbox, and QQ hangs up."""
    if not client.supports_extension("auth"):
        return
    offered = {method.upper() for method in client.server_auth_methods}
    if "PLAIN" in offered or not offered & {"LOGIN"}:
        await client.auth_plain(submission.user, submission.password)
    else:
        await client.auth_login(submission.user, submission.password)


def _not_open(submission: Submission, error: Exception) -> DispatchError:
    where = f"{submission.host}:{submission.port}"
    said = _text(error.message) if isinstance(error, SMTPResponseException) else str(error)
    if isinstance(error, SMTPAuthenticationError):
        if 400 <= error.code < 500:
            return TryAgain(
                Words(
                    f"发信服务器 {where} 暂时不让登录：{error.code} {said}",
                    f"{where} does not let us log in for now: {error.code} {said}",
                ),
                advice=Words("请过一会儿再运行一次。", "try again later."),
            )
        return LoginRefused(
            Words(
                f"发信服务器 {where} 拒绝登录 {submission.user}：{error.code} {said}",
                f"{where} refused the login of {submission.user}: {error.code} {said}",
            ),
            advice=Words(
                "请核对授权码（不是网页登录密码），并确认邮箱已开启 SMTP 服务。没有发出任何邮件。",
                "check the authorization code (not the web password) and that SMTP is "
                "switched on in the mailbox. Nothing was sent.",
            ),
        )
    if isinstance(error, SMTPConnectError | OSError | SMTPTimeoutError):
        return ServerUnreachable(
            Words(f"连不上发信服务器 {where}：{said}", f"cannot reach {where}: {said}"),
            advice=Words(
                "请检查网络和 dispatch.yaml 里的 smtp 设置，再运行一次。没有发出任何邮件。",
                "check the network and `smtp` in dispatch.yaml, then run again. Nothing was sent.",
            ),
        )
    return ProtocolBroken(
        Words(f"发信服务器 {where} 的应答不合规范：{said}", f"{where} broke the protocol: {said}"),
        advice=Words("请核对端口和加密方式（tls）。", "check the port and `tls`."),
    )


def _xtext(text: str) -> str:
    """RFC 3461 4: printable ASCII, with +, = and the rest as +HH."""
    return "".join(
        character if "!" <= character <= "~" and character not in "+=" else f"+{ord(character):02X}"
        for character in text
    )


def _text(message: str) -> str:
    """A reply's text on one line; GBK bytes come out of aiosmtplib as surrogates."""
    decoded = (
        message.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
        if any("\udc80" <= c <= "\udcff" for c in message)
        else message
    )
    return " ".join(decoded.split())


def _enhanced(message: str) -> str | None:
    found = _ENHANCED.match(message)
    return found.group(1) if found else None
