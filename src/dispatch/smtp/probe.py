"""Owns a look at a submission server without a message: what it offers, and how it is secured."""

import asyncio
import ssl
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

import aiosmtplib

from dispatch.errors import ServerUnreachable
from dispatch.smtp.opening import Submission, connected
from dispatch.words import say


@dataclass(frozen=True, slots=True)
class Offered:
    """What EHLO told; `size` is RFC 1870's, None where it names none or no limit.

    `logs_in`: whether the server asked for a login at all. `tls` is the version of the protocol,
    None where nothing is encrypted; `certificate_ends` its last day.
    """

    extensions: frozenset[str]
    size: int | None
    logs_in: bool
    tls: str | None
    certificate_ends: datetime | None


async def probe(submission: Submission, seconds: float) -> Offered:
    """Connects, logs in once, and leaves; within so many seconds, whatever the server does.

    Raises ServerUnreachable, LoginRefused, TryAgain, ProtocolBroken.
    """
    try:
        async with asyncio.timeout(seconds):
            client = await connected(replace(submission, reply_seconds=seconds))
    except TimeoutError:
        raise _silent(submission, seconds) from None
    try:
        return _offered(client)
    finally:
        with suppress(aiosmtplib.SMTPException, TimeoutError, OSError):
            await asyncio.wait_for(client.quit(), 3)
        client.close()


def _offered(client: aiosmtplib.SMTP) -> Offered:
    extensions = {name.upper(): value for name, value in client.esmtp_extensions.items()}
    size = extensions.get("SIZE", "").strip()
    secured: Any = client.get_transport_info("ssl_object") if client.is_connected else None
    return Offered(
        extensions=frozenset(extensions),
        size=int(size) if size.isascii() and size.isdigit() and int(size) else None,
        logs_in="AUTH" in extensions,
        tls=None if secured is None else secured.version(),
        certificate_ends=_ends(secured),
    )


def _ends(secured: Any) -> datetime | None:
    told = {} if secured is None else secured.getpeercert() or {}
    if "notAfter" not in told:
        return None
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(told["notAfter"]), UTC)


def _silent(submission: Submission, seconds: float) -> ServerUnreachable:
    where = f"{submission.host}:{submission.port}"
    return ServerUnreachable(
        say("发信服务器 {where} 在 {seconds:g} 秒内没有应答完。", where=where, seconds=seconds),
        advice=say("请检查网络、主机名、端口和 tls；防火墙也可能拦住了这个端口。"),
    )
