"""Owns the little of an office folder that looking needs: where its ledger lies, and its zone.

Whoever only looks need not wait for the whole form to be read, nor be stopped by a fault in a
setting that has nothing to do with it.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.config.places import LEDGER_FILE, SETTINGS_FILE

DEFAULT_ZONE = "Asia/Shanghai"
# A key at the left edge stands in the outermost mapping and nowhere else (YAML 1.2 8.2.2).
_PLAIN = re.compile(
    r"^timezone:[ \t]+(['\"]?)([\w+-]+(?:/[\w+-]+)*)\1[ \t]*(?:[ \t]#.*)?$", re.MULTILINE
)
_COMMENT = re.compile(r"^[ \t]*#.*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Place:
    """What looking needs to know of an office folder; paths are absolute."""

    folder: Path
    ledger: Path
    zone: ZoneInfo


def glance(folder: Path) -> Place:
    """The place of an office; raises SettingsError as `load` does where there is none."""
    folder = folder.absolute()
    zone = _plain_zone(folder / SETTINGS_FILE)
    if zone is None:
        from dispatch.config.loading import load

        zone = load(folder, {}).zone
    return Place(folder, folder / LEDGER_FILE, zone)


def _plain_zone(path: Path) -> ZoneInfo | None:
    """The zone where it is written plainly, or not at all; None where the form must be read."""
    try:
        text = _COMMENT.sub("", path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError):
        return None
    found = _PLAIN.findall(text)
    if text.count("timezone") != len(found) or len(found) > 1:
        return None
    try:
        return ZoneInfo(found[0][1] if found else DEFAULT_ZONE)
    except (OSError, ValueError, KeyError):
        return None
