"""Any number of messages about any deliveries, made of the corpus: a mailbox after a sending.

Each is one of the corpus with the ids, address and token of a delivery in it and headers of its
own, so that no two are alike; as real ones do, they tell of their way (RFC 5321 4.4).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from corpus import messages

_WAY = (
    "Return-Path: <{sender}>\r\n"
    "Received: from mx{n}.mail.example (mx{n}.mail.example [192.0.2.{octet}])\r\n"
    "\tby imap.mail.example (Postfix) with ESMTPS id {n:08X}\r\n"
    "\tfor <{own}>; Wed, 30 Aug 2023 10:{minute:02d}:00 +0800 (CST)\r\n"
    "Received-SPF: pass (mail.example: domain of mx{n} designates 192.0.2.{octet} as permitted)\r\n"
    "X-Trace: {n:032x}\r\n"
)


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery as a message about it must name it."""

    address: str
    message_id: str
    token: str


def mailbox(
    count: int,
    sent: Sequence[Sent],
    own: str,
    cases: Sequence[messages.Case] = tuple(messages.ALL),
) -> list[bytes]:
    """So many messages, each about one of the deliveries in turn."""
    return [
        _variant(n, cases[n % len(cases)], sent[(n // len(cases) + n) % len(sent)], own)
        for n in range(count)
    ]


def _variant(n: int, case: messages.Case, about: Sent, own: str) -> bytes:
    raw = case.raw
    for old, new in (
        (messages.OURS, about.message_id),
        (messages.UNIT, about.address),
        (messages.OFFICE, own),
        (messages.TOKEN, about.token),
    ):
        raw = raw.replace(old.encode(), new.encode())
    # A server ends the last line where a message does not (RFC 5321 4.1.1.4).
    raw = raw if raw.endswith(b"\n") else raw + b"\r\n"
    way = _WAY.format(n=n, octet=n % 250 + 1, minute=n % 60, own=own, sender=about.address)
    # Some of the corpus begin with a mark or a line that must stay first.
    if not raw[:1].isalpha() or raw.startswith(b"From "):
        return raw.replace(b"Message-ID: <", f"X-Trace: {n:032x}\r\nMessage-ID: <".encode(), 1)
    return way.encode() + raw
