"""Owns the words of the sandbox: habits and deeds of recipients, a provider's manner, its records.

Pure values. Knows nothing of the program under test: no delivery, no ledger, no standing.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import ClassVar


class Habit(StrEnum):
    """What a simulated recipient does with every message that reaches it."""

    RECEIPT = "read-receipt"
    REPLY = "reply"
    RECEIPT_THEN_REPLY = "read-receipt-then-reply"
    REPLY_FROM_ELSEWHERE = "reply-from-elsewhere"
    ONE_CLICK = "one-click"
    DELETED = "deleted"
    REFUSED = "refused"
    BOUNCE = "bounce"
    DELAYED_THEN_RECEIPT = "delayed-then-read-receipt"
    HOLIDAY = "holiday"
    SILENT = "silent"
    SILENT_THEN_REPLY = "silent-then-reply"


class Deed(StrEnum):
    """One thing that a simulated recipient, or the mail system before it, really did."""

    RECEIPT = "read-receipt"
    DELETED = "deleted"
    REPLY = "reply"
    REPLY_FROM_ELSEWHERE = "reply-from-elsewhere"
    ONE_CLICK = "one-click"
    HOLIDAY = "holiday"
    DELAY = "delay"
    BOUNCE = "bounce"
    REFUSED = "refused"


# What a deed answers with goes to Junk only where it is a receipt: those look like bulk mail.
RECEIPTS = frozenset({Deed.RECEIPT, Deed.DELETED})


@dataclass(frozen=True, slots=True)
class Folder:
    """A mailbox folder beside INBOX, and its special use (RFC 6154), `\\Sent` for one."""

    name: str
    special_use: str | None = None


_PLAIN_FOLDERS = (
    Folder("Sent", "\\Sent"),
    Folder("Junk", "\\Junk"),
    Folder("Drafts", "\\Drafts"),
    Folder("Trash", "\\Trash"),
)
_NETEASE_FOLDERS = (
    Folder("草稿箱", "\\Drafts"),
    Folder("已发送", "\\Sent"),
    Folder("已删除", "\\Trash"),
    Folder("垃圾邮件", "\\Junk"),
    Folder("病毒文件夹"),
    Folder("广告邮件"),
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How the provider behaves.

    `dsn`: EHLO offers DSN (RFC 3461). `size_limit`: octets offered by SIZE (RFC 1870), None
    offers none. `sender_is_login`: MAIL FROM must equal the login. `messages_per_session`: so
    many MAIL are taken on one connection, then 451 until it ends. `messages_per_window`: so many
    are taken in any `window_seconds` over all connections, then 451. `failed_logins`: so many, and
    the mailbox is locked. `requires_id`: SELECT only
    after a well-formed ID (RFC 2971). `hides`: IMAP capabilities left out and refused; UIDNEXT
    among them is left out of SELECT and STATUS. `blind_search`: SEARCH by header finds nothing.
    `sent_saved`: a copy of all accepted mail is filed in the Sent folder. `junk_share`: the
    share (0 to 1) of receipts that land in the Junk folder. `latency`: seconds between a message
    and what its recipient does, varied by half.
    """

    PLAIN: ClassVar["Manner"]
    NETEASE: ClassVar["Manner"]

    host: str = "mail.sandbox.test"
    greeting: str = "IMAP4rev1 server ready"
    dsn: bool = True
    size_limit: int | None = 52_428_800
    sender_is_login: bool = False
    messages_per_session: int | None = None
    messages_per_window: int | None = None
    window_seconds: float = 900.0
    failed_logins: int | None = None
    requires_id: bool = False
    hides: frozenset[str] = frozenset()
    blind_search: bool = False
    folders: tuple[Folder, ...] = _PLAIN_FOLDERS
    sent_saved: bool = False
    junk_share: float = 0.0
    latency: float = 0.0

    @property
    def offers(self) -> tuple[str, ...]:
        """What EHLO is answered with (RFC 5321 4.1.1.1)."""
        size = () if self.size_limit is None else (f"SIZE {self.size_limit}",)
        return ("PIPELINING", "8BITMIME", "AUTH LOGIN PLAIN", *size, *(["DSN"] if self.dsn else []))

    def folder_for(self, special_use: str) -> str:
        """The folder with that special use, INBOX where there is none."""
        fitting = (one.name for one in self.folders if one.special_use == special_use)
        return next(fitting, "INBOX")


PLAIN = Manner()
NETEASE = Manner(
    host="mail.netease.test",
    greeting="Coremail System IMap Server Ready",
    dsn=False,
    size_limit=None,
    sender_is_login=True,
    messages_per_session=20,
    failed_logins=5,
    requires_id=True,
    hides=frozenset(
        {"IDLE", "MOVE", "BINARY", "CHILDREN", "OBJECTID", "MULTIAPPEND", "APPENDLIMIT", "UIDNEXT"}
    ),
    blind_search=True,
    folders=_NETEASE_FOLDERS,
    sent_saved=True,
    junk_share=0.1,
)
Manner.PLAIN = PLAIN
Manner.NETEASE = NETEASE


@dataclass(frozen=True, slots=True)
class Received:
    """One message accepted at the final dot.

    `message_id` stands without brackets, empty where the message had none. `envid` is decoded
    from xtext, `notify` is what the last RCPT asked for (RFC 3461 4.1); None where nothing was
    said. `session` counts connections from 1.
    """

    number: int
    message_id: str
    mail_from: str
    rcpt_to: tuple[str, ...]
    path: Path
    envid: str | None
    notify: str | None
    session: int


@dataclass(frozen=True, slots=True)
class DeedRecord:
    """One deed, the message it was about, and the mail it put into the mailbox.

    `message_id` is None for a refusal at RCPT: no message had been seen; so are `path` and
    `folder`.
    """

    address: str
    deed: Deed
    at: datetime
    message_id: str | None = None
    path: Path | None = None
    folder: str | None = None
