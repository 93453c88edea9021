"""Owns what a person would see of a message: whose it is, its subject, its fresh text."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.inbound.message import View
from dispatch.inbound.reply import fresh_of

_LONGEST_TEXT = 4_000


@dataclass(frozen=True, slots=True)
class Letter:
    """A message as a reader sees it; nothing in it has been opened, fetched or followed."""

    sender: str = ""
    sender_name: str = ""
    subject: str = ""
    date: datetime | None = None
    text: str = ""
    attachment_names: tuple[str, ...] = ()


def letter(raw: bytes) -> Letter:
    """What there is to read in a message; never raises, whatever the bytes."""
    try:
        view = View.of_octets(raw)
        name, address = view.address("From")
        return Letter(
            address or "",
            name[:200],
            view.header("Subject")[:500],
            view.date(),
            (fresh_of(view).text or view.body.strip())[:_LONGEST_TEXT],
            view.attachment_names(),
        )
    except Exception:  # noqa: BLE001 - a message from outside must never stop a command
        return Letter()
