"""Owns what goes in and out of the room: who logs in, folders, and messages by their UID."""

import unicodedata
from dataclasses import dataclass, field
from datetime import date

from dispatch.imap.folder_names import decode_name


@dataclass(frozen=True, slots=True)
class Access:
    """Where and as whom to read; `tls` is implicit, starttls or none."""

    host: str
    port: int
    tls: str
    user: str
    password: str = field(repr=False)


# Where a server tells no special use (QQ: RFC 6154 is unknown to it), the name must.
_JUNK_NAMES = frozenset(
    {
        "junk",
        "spam",
        "junk e-mail",
        "junk email",
        "junk mail",
        "bulk mail",
        "垃圾邮件",
        "垃圾箱",
        "垃圾邮件箱",
        "垃圾郵件",
    }
)
_SENT_NAMES = frozenset({"sent", "sent messages", "sent items", "已发送", "已发送邮件"})


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its name on the wire (unquoted), its special use and its hierarchy delimiter."""

    name: str
    special_use: frozenset[str] = frozenset()
    delimiter: str | None = None

    @property
    def shown(self) -> str:
        """The name as people see it: out of modified UTF-7, or as it is where it is not in it."""
        return unicodedata.normalize("NFC", decode_name(self.name))

    @property
    def _last(self) -> str:
        return self.shown.rpartition(self.delimiter)[2] if self.delimiter else self.shown

    def is_called(self, typed: str) -> bool:
        """Whether a person means this folder: by its full name or the last part of it."""
        wanted = unicodedata.normalize("NFC", typed.strip())
        return wanted in {self.name, self.shown, self._last}

    @property
    def is_inbox(self) -> bool:
        """RFC 3501 5.1: INBOX in any case."""
        return self.name.upper() == "INBOX"

    @property
    def is_sent(self) -> bool:
        """Whether copies of what was sent lie in it."""
        return "\\sent" in self.special_use or self._last.lower() in _SENT_NAMES

    @property
    def is_junk(self) -> bool:
        """Whether receipts and bounces may have been sorted into it as unwanted."""
        return "\\junk" in self.special_use or self._last.lower() in _JUNK_NAMES


# In every mailbox, under this name (RFC 3501 5.1).
INBOX = Folder("INBOX")


@dataclass(frozen=True, slots=True)
class Selected:
    """A folder as it was opened (RFC 3501 6.3.2); `uidnext` None where the server tells none.

    `uidvalidity` 0: the server promises nothing about its UIDs.
    """

    uidvalidity: int
    exists: int
    uidnext: int | None


@dataclass(frozen=True, slots=True)
class Listed:
    """What the server says of a message before it is read; `arrived` is its day."""

    uid: int
    size: int
    arrived: date | None


@dataclass(frozen=True, slots=True)
class Fetched:
    """A message, its header or a piece of it, as it lies in the folder."""

    uid: int
    raw: bytes
