"""Owns the attachments of replies: saved as files under safe names; nothing is opened or followed.

They lie in `.dispatch/attachments/<issue>/<unit>/<message>/`. Names come from strangers and are
taken apart; what a file holds is never looked at.
"""

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from email.header import decode_header
from email.message import Message
from email.policy import compat32
from pathlib import Path

from dispatch.errors import FileUnusable, reason
from dispatch.inbound import parsed
from dispatch.records import Addressee, Finding, digest_of
from dispatch.states import EvidenceKind
from dispatch.words import Words, say

_MOST_FILES = 50
_MOST_PARTS = 500
_LONGEST_NAME = 80
# A file system takes 255 octets of a name; a rare character alone has four.
_MOST_OCTETS = 200
# Under a unit's own name lies only what is believed to be the unit's.
_UNSETTLED = "待确认"
# Path separators, what Windows forbids, control characters, and those that turn the reading
# direction: `fdp.exe` must not look like `exe.pdf`; halves of characters no file system takes.
_UNSAFE = re.compile(
    r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]'
)
# Without one of these no part is a file: most replies need not be taken apart.
_ATTACHED = re.compile(rb"name[*\d]*\s*=|attachment")
_RESERVED = re.compile(r"^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Where attachments are kept, and how large a message may be for that; 0 keeps none."""

    folder: Path
    limit: int

    def keep(self, finding: Finding, addressee: Addressee) -> tuple[Path, ...]:
        """Saves what a reply has attached, once; raises FileUnusable where that cannot be done."""
        if finding.kind is not EvidenceKind.REPLY or len(finding.raw) > self.limit:
            return ()
        if not _may_have_files(finding.raw):
            return ()
        place = self._place(addressee.issue, addressee.recipient, finding.raw)
        final = place
        if not finding.believed:
            final = self._place(addressee.issue, _UNSETTLED, finding.raw)
            # It may have been settled for whomever since.
            if any(final.parent.parent.glob(f"*/{final.name}")):
                return ()
        if final.exists():
            return ()
        files = dict(_named(attached(finding.raw)))
        if not files:
            return ()
        # First aside, then in one step: what is there is whole.
        aside = final.with_name(final.name + ".part")
        try:
            shutil.rmtree(aside, ignore_errors=True)
            aside.mkdir(parents=True)
            for name, octets in files.items():
                (aside / name).write_bytes(octets)
            aside.rename(final)
        except OSError as error:
            raise _unwritable(final, reason(error)) from None
        return tuple(final / name for name in files)

    def settle(self, issue: str, recipient: str, raw: bytes) -> None:
        """Puts what a doubtful answer had attached to the unit that it turned out to be of."""
        held, place = self._place(issue, _UNSETTLED, raw), self._place(issue, recipient, raw)
        if not held.exists() or place.exists():
            return
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            held.rename(place)
        except OSError as error:
            raise _unwritable(place, reason(error)) from None

    def _place(self, issue: str, whose: str, raw: bytes) -> Path:
        unit = safe_name(whose.replace("/", "_"))
        return self.folder / safe_name(issue) / unit / digest_of(raw)[:12]


def attached(raw: bytes) -> Iterator[tuple[str, bytes]]:
    """The files of a message by the names that they give themselves; never raises."""
    if not _may_have_files(raw):
        return
    with suppress(Exception):
        message = parsed(raw)
        for count, part in enumerate(message.walk()):
            if count > _MOST_PARTS:
                return
            name = _own_name(part)
            octets = part.get_payload(decode=True)
            if name and isinstance(octets, bytes):
                yield name, octets


def _may_have_files(raw: bytes) -> bool:
    # In small letters: to search without regard to case takes ten times as long.
    low = raw.lower()
    return (b"name" in low or b"attachment" in low) and _ATTACHED.search(low) is not None


def _own_name(part: Message) -> str:
    with suppress(Exception):
        # `get` turns raw 8-bit into question marks: the two headers are read anew, decoded.
        told = Message(policy=compat32)
        for key, value in part.raw_items():
            if key.lower() in ("content-type", "content-disposition"):
                told[key] = _text(str(value).encode("utf-8", "surrogateescape"), "utf-8")
        if name := told.get_filename():
            return _decoded(str(name))
    disposition = str(part.get("Content-Disposition", "")).strip().lower()
    return "附件" if disposition.startswith("attachment") else ""


def _decoded(name: str) -> str:
    """Encoded-words (which RFC 2047 forbids here and everybody sends) and raw GB 18030 as text."""
    pieces = []
    for piece, charset in decode_header(name):
        octets = piece if isinstance(piece, bytes) else piece.encode("utf-8", "surrogateescape")
        pieces.append(_text(octets, (charset or "utf-8").lower()))
    return "".join(pieces)


def _text(octets: bytes, charset: str) -> str:
    wide = "gb18030" if charset.startswith("gb") else charset
    for one in (wide, "utf-8", "gb18030"):
        with suppress(LookupError, UnicodeDecodeError):
            return octets.decode(one)
    return octets.decode("utf-8", "replace")


def _named(files: Iterator[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    taken: set[str] = set()
    for name, octets in files:
        safe = stem = safe_name(name)
        count = 1
        while safe.lower() in taken:
            count += 1
            front, dot, ending = stem.rpartition(".")
            safe = f"{front or ending}({count}){dot}{ending if front else ''}"
        taken.add(safe.lower())
        yield safe, octets
        if len(taken) >= _MOST_FILES:
            return


def safe_name(name: str) -> str:
    """A file name that any system takes and that leads nowhere else."""
    last = _UNSAFE.sub("_", name.replace("\\", "/").rpartition("/")[2]).strip(" .")
    front, dot, ending = last.rpartition(".")
    if dot and front and len(ending) <= 10:
        last = f"{_shortened(front, len(ending)).rstrip(' .')}.{ending}"
    last = _shortened(last).strip(" .")
    if not last or _RESERVED.match(last):
        return f"附件{'-' if last else ''}{last}"
    return last


def _shortened(name: str, less: int = 0) -> str:
    octets = name[: _LONGEST_NAME - less].encode()[: _MOST_OCTETS - 4 * less]
    return octets.decode("utf-8", "ignore")


def text_is_whole(start: bytes) -> bool:
    """Whether the text of a message stands whole in its beginning: another part follows it."""
    try:
        message = parsed(start)
        leaves = [one for one in message.walk() if not one.is_multipart()]
    except Exception:  # noqa: BLE001 - a message from outside must never stop a poll
        return False
    for one in leaves[:-1]:
        if one.get_content_type() == "text/plain" and str(one.get_payload()).strip():
            return True
    return any(one.get_content_type() == "text/html" for one in leaves[:-1])


def _unwritable(path: Path, why: Words) -> FileUnusable:
    return FileUnusable(
        say("附件存不下：{path}（{why}）", path=path, why=why),
        advice=say("请检查磁盘空间和文件夹权限，再收一次信；这封邮件还没有记下，会再读。"),
    )
