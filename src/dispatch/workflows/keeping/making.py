"""Owns the making of an archive: gathered, written beside its name, read back, then put there."""

import hashlib
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dispatch.errors import FileUnusable, LedgerUnusable, reason
from dispatch.ledger import inspect
from dispatch.words import Given, say
from dispatch.workflows.deeds import machine
from dispatch.workflows.keeping import manifest
from dispatch.workflows.keeping.manifest import Entry, Manifest
from dispatch.workflows.office import Office

PIECE = 1 << 20
_CHECK_SECONDS = 600.0
# Made anew when needed, or of this machine and this moment alone.
_LEFT_OUT = ("typeset", "ledger.sqlite3", "ledger.sqlite3-wal", "ledger.sqlite3-shm")


@dataclass(frozen=True, slots=True)
class Made:
    """A proven archive."""

    path: Path
    files: int
    octets: int


def back_up(office: Office, path: Path) -> Made:
    """Writes the office's whole state into `path` and reads it back; a file there is replaced.

    Raises FileUnusable or LedgerUnusable; then nothing stands at `path` that was not there.
    """
    beside = path.with_name(f".{path.name}.part")
    try:
        with tempfile.TemporaryDirectory(prefix="dispatch-") as folder:
            copy = Path(folder) / "ledger.sqlite3"
            made_at = office.world.clock()  # what goes out from here on may be in the copy, or not
            with office.ledger() as ledger:
                ledger.copy_to(copy)
            _refuse_damaged(copy)
            listed = _write(office, copy, beside, made_at)
        _prove(beside, listed)
        beside.replace(path)
    except (OSError, zipfile.BadZipFile) as error:
        why = reason(error) if isinstance(error, OSError) else Given(str(error))
        raise FileUnusable(
            say("备份没有写成 {path}：{why}。", path=path, why=why),
            advice=say("请检查磁盘空间和权限，或换一个地方。"),
        ) from None
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return Made(path, len(listed.entries), path.stat().st_size)


def _refuse_damaged(copy: Path) -> None:
    seen = inspect(copy, _CHECK_SECONDS)
    if seen is None or seen.damage:
        said = "" if seen is None else "; ".join(seen.damage)
        raise LedgerUnusable(
            say("台账已损坏，没有备份：{said}", said=said),
            advice=say("请把 .dispatch 整个复制一份留着，再用 dispatch restore 恢复以前的备份。"),
        )


def _write(office: Office, ledger: Path, target: Path, made_at: datetime) -> Manifest:
    entries = []
    local = made_at.astimezone(office.settings.zone)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, path in [*_files(office), (manifest.LEDGER, ledger)]:
            with suppress(FileNotFoundError):  # gone since it was listed
                entries.append(_put(archive, name, path, local))
        listed = Manifest(
            local,
            office.settings.office,
            office.settings.mailbox.address,
            machine(),
            _templates(office),
            tuple(entries),
        )
        archive.writestr(zipfile.ZipInfo(manifest.NAME, _stamp(local)), listed.text())
    with target.open("rb+") as written:
        os.fsync(written.fileno())
    return listed


def _put(archive: zipfile.ZipFile, name: str, path: Path, at: datetime) -> Entry:
    digest, size = hashlib.sha256(), 0
    info = zipfile.ZipInfo(name, _stamp(at))
    info.compress_type = zipfile.ZIP_DEFLATED
    with path.open("rb") as source, archive.open(info, "w", force_zip64=True) as entry:
        while piece := source.read(PIECE):
            digest.update(piece)
            size += len(piece)
            entry.write(piece)
    return Entry(name, size, digest.hexdigest())


def _stamp(at: datetime) -> tuple[int, int, int, int, int, int]:
    return (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second)


def _templates(office: Office) -> str | None:
    """The office's folder of templates, if it is one inside the office's folder."""
    own = office.settings.templates
    if own is None:
        return None
    with suppress(ValueError):
        inside = own.resolve().relative_to(office.settings.folder.resolve())
        return inside.parts[0] if inside.parts else None
    return None


def _files(office: Office) -> Iterator[tuple[str, Path]]:
    """Every file of the state by its name in the archive; a link leads nowhere."""
    folder = office.settings.folder
    for root in manifest.roots(_templates(office)):
        top = folder / root
        if top.is_symlink():
            continue
        if top.is_file():
            yield root, top
        for path in sorted(top.rglob("*")) if top.is_dir() else ():
            inside = path.relative_to(folder)
            is_cache = inside.parts[0] == manifest.STATE and (
                inside.parts[1] in _LEFT_OUT or path.suffix == ".lock"
            )
            if path.is_file() and not path.is_symlink() and not is_cache:
                yield inside.as_posix(), path


def _prove(path: Path, listed: Manifest) -> None:
    """Reads the archive back; raises BadZipFile where it is not what was written."""
    with zipfile.ZipFile(path) as archive:
        if manifest.read(archive.read(manifest.NAME).decode()) != listed:
            raise zipfile.BadZipFile("manifest")
        for one in listed.entries:
            with archive.open(one.name) as entry:
                # What it is said to be lacks readinto; what it is has it.
                digest = hashlib.file_digest(entry, "sha256").hexdigest()  # type: ignore[arg-type]
            if digest != one.sha256:
                raise zipfile.BadZipFile(one.name)


def room_for(folder: Path, octets: int) -> bool:
    """Whether so much can be written there, with something to spare."""
    return shutil.disk_usage(folder).free > octets + 50 * PIECE
