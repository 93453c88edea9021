"""Owns how a submission session opens: connect, secure, greet, log in once; and why it does not."""

import ssl
from dataclasses import dataclass, field
from functools import cache

import aiosmtplib
from aiosmtplib.errors import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPException,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)

from dispatch.errors import DispatchError, LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.words import say

_CONNECT_SECONDS = 60.0
# RFC 5321 4.5.3.2.6: ten minutes for the reply to the final dot; a shorter patience makes doubles.
REPLY_SECONDS = 600.0
# Never the machine's own name: a Chinese one breaks EHLO.
_EHLO_NAME = "localhost.localdomain"


@dataclass(frozen=True, slots=True)
class Submission:
    """Where and as whom to submit; `tls` is implicit, starttls or none, `user` None logs nobody in.

    `reply_seconds` is the patience with each reply.
    """

    host: str
    port: int
    tls: str
    user: str | None
    password: str = field(repr=False, default="")
    reply_seconds: float = REPLY_SECONDS


@cache
def _secured() -> ssl.SSLContext:
    """One for all connections: a context costs 30 ms and most of a megabyte."""
    return ssl.create_default_context()


async def connected(submission: Submission) -> aiosmtplib.SMTP:
    """A client that has said EHLO and logged in.

    Raises ServerUnreachable, LoginRefused, TryAgain (the server is busy), ProtocolBroken.
    """
    client = aiosmtplib.SMTP(
        hostname=submission.host,
        port=submission.port,
        use_tls=submission.tls == "implicit",
        start_tls=submission.tls == "starttls",
        local_hostname=_EHLO_NAME,
        timeout=min(_CONNECT_SECONDS, submission.reply_seconds),
        tls_context=None if submission.tls == "none" else _secured(),
    )
    try:
        await client.connect()
        await client.ehlo()
        await _log_in(client, submission)
    except (SMTPException, OSError, ValueError) as error:
        client.close()
        raise _not_open(submission, error) from None
    except BaseException:  # cancelled: a time limit, or Ctrl-C
        client.close()
        raise
    return client


async def _log_in(client: aiosmtplib.SMTP, submission: Submission) -> None:
    """One attempt with one mechanism: several failures lock a mailbox, and QQ hangs up."""
    if submission.user is None or not client.supports_extension("auth"):
        return
    offered = {method.upper() for method in client.server_auth_methods}
    if "PLAIN" in offered or not offered & {"LOGIN"}:
        await client.auth_plain(submission.user, submission.password)
    else:
        await client.auth_login(submission.user, submission.password)


def _not_open(submission: Submission, error: Exception) -> DispatchError:
    where = f"{submission.host}:{submission.port}"
    said = _said(error)
    if isinstance(error, SMTPAuthenticationError) and 400 <= error.code < 600:
        return _not_let_in(submission, error.code, said)
    busy = isinstance(error, SMTPResponseException) and 400 <= error.code < 500
    if busy:
        return TryAgain(
            say("发信服务器 {where} 暂时不接待：{said}", where=where, said=said),
            advice=say("请过一会儿再运行一次。"),
        )
    if isinstance(error, SMTPConnectError | OSError | SMTPTimeoutError | SMTPServerDisconnected):
        return ServerUnreachable(
            say("连不上发信服务器 {where}：{said}", where=where, said=said),
            advice=say(
                "请检查网络和 dispatch.yaml 里的 smtp（用中继的，是 relay）设置，再运行一次。"
            ),
        )
    return ProtocolBroken(
        say("发信服务器 {where} 的应答不合规范：{said}", where=where, said=said),
        advice=say("请核对端口和加密方式（tls）。"),
    )


def _not_let_in(submission: Submission, code: int, said: str) -> DispatchError:
    where = f"{submission.host}:{submission.port}"
    if 400 <= code < 500:
        return TryAgain(
            say("发信服务器 {where} 暂时不让登录：{said}", where=where, said=said),
            advice=say("请过一会儿再运行一次。"),
        )
    return LoginRefused(
        say(
            "发信服务器 {where} 拒绝登录 {submission_user}：{said}",
            where=where,
            submission_user=submission.user,
            said=said,
        ),
        advice=say(
            "请核对授权码（不是网页登录密码），并确认邮箱已开启 SMTP 服务；改好以前不要反复运行，"
            "多次登录失败会被锁。"
        ),
    )


def _said(error: Exception) -> str:
    """What the server said, or the system; GBK bytes come out of aiosmtplib as surrogates."""
    text = str(error)
    if isinstance(error, SMTPResponseException):
        text = f"{error.code} {error.message}"
    if any("\udc80" <= one <= "\udcff" for one in text):
        text = text.encode("utf-8", "surrogateescape").decode("gb18030", "replace")
    return " ".join(text.split())[:300]
