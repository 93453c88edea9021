"""Owns the list of what an archive holds, with a digest of each, and which names are allowed."""

import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import PureWindowsPath
from typing import Any

from dispatch.config import ISSUES_FOLDER, LEDGER_FILE, ROSTER_FILE, SETTINGS_FILE

NAME = "manifest.json"
SCHEMA = 1
LEDGER = LEDGER_FILE.as_posix()
STATE = LEDGER_FILE.parent.as_posix()
_ROOTS = (SETTINGS_FILE, ROSTER_FILE, ".gitignore", ISSUES_FOLDER, STATE)
_LONGEST_NAME = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One file: its path with slashes, its octets, and their SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an archive says of itself; `made_at` is in the office's zone, `templates` is the
    office's own folder of them.
    """

    made_at: datetime
    office: str
    mailbox: str
    machine: str
    templates: str | None
    entries: tuple[Entry, ...]

    @property
    def roots(self) -> tuple[str, ...]:
        """What of an office's folder is its state."""
        return roots(self.templates)

    def text(self) -> str:
        """As it is written."""
        told: dict[str, Any] = {
            "schema": SCHEMA,
            "made_at": self.made_at.isoformat(),
            "office": self.office,
            "mailbox": self.mailbox,
            "machine": self.machine,
            "templates": self.templates,
            "files": [asdict(one) for one in self.entries],
        }
        return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def roots(templates: str | None) -> tuple[str, ...]:
    """The files and folders at the top of an office's folder that are its state."""
    return _ROOTS if templates is None else (*_ROOTS, templates)


def read(text: str) -> Manifest | None:
    """A manifest; None where the text is none that this program understands."""
    try:
        told = json.loads(text)
        made_at = datetime.fromisoformat(told["made_at"])
        entries = tuple(_entry(one) for one in told["files"])
        known = told["schema"] == SCHEMA and made_at.tzinfo is not None
        templates = told["templates"]
        if not known or not isinstance(templates, str | None):
            return None
        office, mailbox, machine = (str(told[key]) for key in ("office", "mailbox", "machine"))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Manifest(made_at, office, mailbox, machine, templates, entries)


def _entry(told: Mapping[str, Any]) -> Entry:
    name, size, sha256 = told["name"], told["size"], told["sha256"]
    if not (isinstance(name, str) and isinstance(size, int) and isinstance(sha256, str)):
        raise TypeError
    return Entry(name, size, sha256)


def is_harmless(name: str, allowed: Sequence[str]) -> bool:
    """Whether a name stays inside the folder, under one of the allowed roots, on any system."""
    parts = name.split("/")
    if not 0 < len(name) <= _LONGEST_NAME or any(part in ("", ".", "..") for part in parts):
        return False
    # A drive, a stream, another separator, what no terminal should be told.
    if any(one in "\\:" or not one.isprintable() for one in name):
        return False
    if sys.platform == "win32" and not _is_for_windows(parts):
        return False
    return parts[0] in allowed


def _is_for_windows(parts: Sequence[str]) -> bool:
    return not any(
        PureWindowsPath(part).is_reserved()
        or part.endswith((" ", "."))
        or set(part) & set('<>"|?*')
        for part in parts
    )


def alike(names: Sequence[str]) -> str | None:
    """A name that stands there twice where capitals do not count; None where there is none."""
    seen: set[str] = set()
    for name in names:
        if name.casefold() in seen:
            return name
        seen.add(name.casefold())
    return None
