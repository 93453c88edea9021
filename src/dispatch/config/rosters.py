"""Owns recipients.yaml as a file: its text, and another text in its place with the old one kept."""

import os
import shutil
from datetime import datetime
from pathlib import Path

from dispatch.config.loading import read_text
from dispatch.config.places import ROSTER_FILE
from dispatch.config.settings import Settings
from dispatch.errors import InputError, TryAgain, reason
from dispatch.recipients import Roster, read_roster
from dispatch.words import say

_KEPT = "rosters"


def roster_text(settings: Settings) -> str | None:
    """The text of recipients.yaml; None where there is no such file."""
    return read_text(settings.roster) if settings.roster.is_file() else None


def checked_roster(settings: Settings, text: str) -> Roster:
    """What a text would be as recipients.yaml; raises InputError with every fault."""
    return read_roster(text, ROSTER_FILE, settings.policies)


def save_roster(settings: Settings, before: str | None, text: str, now: datetime) -> Path | None:
    """Puts a text in the place of recipients.yaml, whole or not at all; returns the old one's copy.

    `before` is what was read: TryAgain where somebody has changed the file since.
    """
    if roster_text(settings) != before:
        raise TryAgain(
            say("{roster_file} 刚刚被别人改过，没有写入。", roster_file=ROSTER_FILE),
            advice=say("请再运行一次。"),
        )
    try:
        kept = _keep(settings, now) if before is not None else None
        _replace(settings.roster.resolve(), text)
    except OSError as error:
        why = reason(error)
        raise InputError(
            say("{roster_file} 写不进：{why}", roster_file=ROSTER_FILE, why=why),
            advice=say("请关掉正在编辑它的程序，检查权限和磁盘，再运行一次。"),
        ) from None
    return kept


def _keep(settings: Settings, now: datetime) -> Path:
    folder = settings.state / _KEPT
    folder.mkdir(parents=True, exist_ok=True)
    local = now.astimezone(settings.zone)
    stem = f"recipients-{local:%Y%m%d-%H%M%S}"
    names = (f"{stem}{again}.yaml" for again in ("", *(f"-{number}" for number in range(2, 1000))))
    path = next(folder / name for name in names if not (folder / name).exists())
    shutil.copyfile(settings.roster, path)
    return path


def _replace(path: Path, text: str) -> None:
    beside = path.with_name(f".{path.name}.new")
    try:
        with beside.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, beside)
        os.replace(beside, path)  # noqa: PTH105 - the same, and atomic on Windows too
    finally:
        beside.unlink(missing_ok=True)
