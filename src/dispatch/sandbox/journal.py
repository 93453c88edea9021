"""Owns the durable record: what was accepted, what was done about it, what lies in the mailbox.

    received/0001.eml   every message accepted, as it came
    received.jsonl      its envelope, one line each
    mailbox/0001.eml    every message delivered to the contact mailbox
    mailbox.jsonl       its folder and time
    deeds.jsonl         what each recipient did

A line is handed to the operating system before anyone is told of it, so that the record
outlives a client, or this process, that is killed. Not forced to the disk: no power cut is played.
"""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from dispatch.sandbox.values import Deed, DeedRecord, Received


@dataclass(frozen=True, slots=True)
class Delivered:
    """One message in the contact mailbox."""

    folder: str
    path: Path
    at: datetime
    seen: bool = False


class Journal:
    """The record of one folder; open it before writing, close it after. Reading always works."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._files: dict[str, IO[str]] = {}
        self._received = [self._as_received(line) for line in _lines(folder / "received.jsonl")]
        self._deeds = [self._as_deed(line) for line in _lines(folder / "deeds.jsonl")]
        self._mailbox = [self._as_delivered(line) for line in _lines(folder / "mailbox.jsonl")]

    def open(self) -> None:
        """Opens the files to go on where an earlier run stopped."""
        for name in ("received", "mailbox"):
            (self._folder / name).mkdir(parents=True, exist_ok=True)
        for name in ("received", "deeds", "mailbox"):
            path = self._folder / f"{name}.jsonl"
            _mend(path)
            self._files[name] = path.open("a", encoding="utf-8")

    def close(self) -> None:
        """Closes the files; what was recorded stays readable."""
        for file in self._files.values():
            file.close()
        self._files.clear()

    @property
    def received(self) -> tuple[Received, ...]:
        """All accepted messages, in order."""
        with self._lock:
            return tuple(self._received)

    @property
    def deeds(self) -> tuple[DeedRecord, ...]:
        """All deeds, in order."""
        with self._lock:
            return tuple(self._deeds)

    @property
    def mailbox(self) -> tuple[Delivered, ...]:
        """All that was ever delivered to the mailbox, in order."""
        with self._lock:
            return tuple(self._mailbox)

    def receive(self, content: bytes, envelope: Received) -> Received:
        """Writes an accepted message; its number and path are set here."""
        number = len(self._received) + 1
        path = self._write("received", number, content)
        whole = replace(envelope, number=number, path=path)
        self._append("received", _received_line(whole, self._folder))
        with self._lock:
            self._received.append(whole)
        return whole

    def deliver(
        self, content: bytes, folder: str, at: datetime, *, copy_of: Path | None = None
    ) -> Delivered:
        """Writes a message for the mailbox; `copy_of` names a file that holds it already."""
        path = copy_of or self._write("mailbox", len(self._mailbox) + 1, content)
        delivered = Delivered(folder, path, at, seen=copy_of is not None)
        line = {
            "folder": folder,
            "path": path.relative_to(self._folder).as_posix(),
            "at": at.isoformat(),
            "seen": delivered.seen,
        }
        self._append("mailbox", line)
        with self._lock:
            self._mailbox.append(delivered)
        return delivered

    def do(self, deed: DeedRecord) -> None:
        """Writes a deed."""
        line = {
            "address": deed.address,
            "deed": str(deed.deed),
            "at": deed.at.isoformat(),
            "message_id": deed.message_id,
            "path": deed.path and deed.path.relative_to(self._folder).as_posix(),
            "folder": deed.folder,
        }
        self._append("deeds", line)
        with self._lock:
            self._deeds.append(deed)

    def _write(self, kind: str, number: int, content: bytes) -> Path:
        path = self._folder / kind / f"{number:04}.eml"
        path.write_bytes(content)
        return path

    def _append(self, name: str, line: dict[str, Any]) -> None:
        file = self._files[name]
        file.write(json.dumps(line, ensure_ascii=False) + "\n")
        file.flush()

    def _as_received(self, line: dict[str, Any]) -> Received:
        told = {**line, "rcpt_to": tuple(line["rcpt_to"]), "path": self._folder / line["path"]}
        return Received(**told)

    def _as_deed(self, line: dict[str, Any]) -> DeedRecord:
        path = line["path"] and self._folder / line["path"]
        told = {"deed": Deed(line["deed"]), "at": datetime.fromisoformat(line["at"]), "path": path}
        return DeedRecord(**{**line, **told})

    def _as_delivered(self, line: dict[str, Any]) -> Delivered:
        at, path = datetime.fromisoformat(line["at"]), self._folder / line["path"]
        return Delivered(line["folder"], path, at, line["seen"])


def _received_line(received: Received, folder: Path) -> dict[str, Any]:
    return {
        "number": received.number,
        "message_id": received.message_id,
        "mail_from": received.mail_from,
        "rcpt_to": list(received.rcpt_to),
        "path": received.path.relative_to(folder).as_posix(),
        "envid": received.envid,
        "notify": received.notify,
        "session": received.session,
    }


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    if path.exists():
        # A last line without its end was never acknowledged to anyone: the writer was killed.
        for line in path.read_bytes().split(b"\n")[:-1]:
            yield json.loads(line)


def _mend(path: Path) -> None:
    if path.exists():
        content = path.read_bytes()
        whole = content[: content.rfind(b"\n") + 1]
        if whole != content:
            path.write_bytes(whole)
