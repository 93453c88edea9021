"""Owns what all letters of the sandbox share: whose they are, Received, Date, Message-ID.

The letters themselves are in `receipts`, `reports`, `replies` and `notices`.
"""

from dataclasses import dataclass
from datetime import datetime
from email.utils import format_datetime

from dispatch.sandbox.behaviour import Draw
from dispatch.sandbox.mime import header
from dispatch.sandbox.original import Original


@dataclass(frozen=True, slots=True)
class Occasion:
    """What one letter is written from.

    `host` is the provider's mail host, `reports_envid` whether its reports name the envelope id.
    """

    original: Original
    draw: Draw
    now: datetime
    host: str
    reports_envid: bool

    @property
    def address(self) -> str:
        """The recipient, as the envelope named it."""
        return self.original.recipient

    @property
    def domain(self) -> str:
        """The recipient's domain."""
        return self.address.rpartition("@")[2]

    def boundary(self, about: str) -> str:
        """A boundary that no text of ours contains."""
        return f"----=_Part_{self.draw.token('boundary ' + about)}"


def trace(occasion: Occasion, return_path: str, about: str) -> list[bytes]:
    """The headers that delivery adds on top (RFC 5321 4.4), then Date and Message-ID."""
    date = format_datetime(occasion.now)
    token = occasion.draw.token(f"id {about}")
    return [
        header("Return-Path", f"<{return_path}>"),
        header(
            "Received",
            f"from mx.{occasion.domain} by {occasion.host} with ESMTP id {token[:10]};\r\n {date}",
        ),
        header("Date", date),
        header("Message-ID", f"<{token}@{occasion.domain}>"),
    ]


def thread_headers(original: Original, *, whole: bool = True) -> list[bytes]:
    """In-Reply-To and, where the client writes it, References; nothing without a Message-ID."""
    if not original.message_id:
        return []
    lines = [header("In-Reply-To", original.message_id)]
    if whole:
        lines.append(header("References", "\r\n ".join(original.references)))
    return lines
