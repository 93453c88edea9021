"""Owns the little of an office folder that looking needs: where its ledger lies, and its zone.

Whoever only looks need not wait for the whole form to be read, nor be stopped by a fault in a
setting that has nothing to do with it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.config.database import database_problem, ledger_place
from dispatch.config.places import SETTINGS_FILE
from dispatch.records.databases import Database

DEFAULT_ZONE = "Asia/Shanghai"
# A key at the left edge stands in the outermost mapping and nowhere else (YAML 1.2 8.2.2).
_PLAIN = re.compile(
    r"^timezone:[ \t]+(['\"]?)([\w+-]+(?:/[\w+-]+)*)\1[ \t]*(?:[ \t]#.*)?$", re.MULTILINE
)
_DATABASE = re.compile(r"^database:[ \t]+(['\"]?)([^\s'\"]+)\1[ \t]*(?:[ \t]#.*)?$", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*#.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """What looking needs to know of an office folder; paths are absolute."""

    folder: Path
    ledger: Path | Database
    zone: ZoneInfo


def glance(folder: Path, environ: Mapping[str, str]) -> Place:
    """The place of an office; raises SettingsError as `load` does where there is none."""
    folder = folder.absolute()
    text = _text(folder / SETTINGS_FILE)
    zone = None if text is None else _plain_zone(text)
    written = None if text is None else _plain(_DATABASE, "database", text)
    if zone is None or written is None or (written and database_problem(written)):
        from dispatch.config.loading import load

        settings = load(folder, environ)
        return Place(folder, settings.ledger, settings.zone)
    return Place(folder, ledger_place(folder, written or None, environ), zone)


def _text(path: Path) -> str | None:
    """The settings without comments; None where they cannot be read so simply."""
    try:
        return _COMMENT.sub("", path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return None


def _plain(pattern: re.Pattern[str], key: str, text: str) -> str | None:
    """A value where it is written plainly, "" where it is not; None where the form must be read."""
    found = pattern.findall(text)
    if text.count(key) != len(found) or len(found) > 1:
        return None
    return str(found[0][1]) if found else ""


def _plain_zone(text: str) -> ZoneInfo | None:
    named = _plain(_PLAIN, "timezone", text)
    try:
        return None if named is None else ZoneInfo(named or DEFAULT_ZONE)
    except (OSError, ValueError, KeyError):
        return None
