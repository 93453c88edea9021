"""Owns the way back out of an archive: everything is verified before anything is moved.

What was there is moved aside, never deleted; a fault in the middle moves it back.
"""

import hashlib
import shutil
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.config import DEFAULT_ZONE, RESTORING_FOLDER, SETTINGS_FILE, read_settings
from dispatch.errors import DispatchError, FileUnusable, InputError, reason
from dispatch.ledger import Ledger, inspect
from dispatch.records import Deed, Restored
from dispatch.words import say
from dispatch.workflows.deeds import deed, holder
from dispatch.workflows.keeping import manifest
from dispatch.workflows.keeping.making import PIECE, room_for
from dispatch.workflows.keeping.manifest import Entry, Manifest
from dispatch.workflows.office import Office, open_office
from dispatch.workflows.world import World

_MOST_MANIFEST = 64 * PIECE
_CHECK_SECONDS = 600.0
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, UnicodeError,
    ValueError, KeyError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opened:
    """An archive whose list was read and found in order, and what stands where it would go.

    `newer` is the last moment of the ledger there, where that is later than the backup; `zone` the
    office's.
    """

    path: Path
    listed: Manifest
    there: tuple[str, ...]
    newer: datetime | None
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Restoration:
    """The office as it was put back; `aside` is where the old files are, None where none were."""

    office: Office
    aside: Path | None


def open_archive(path: Path, folder: Path) -> Opened:
    """Reads and checks the list of an archive; nothing is written. Raises InputError."""
    with _readable(path) as archive:
        listed = _listed(path, archive)
        zone = _zone(archive)
    there = tuple(root for root in listed.roots if (folder / root).exists())
    return Opened(path, listed, there, _newer(folder / manifest.LEDGER, listed.made_at), zone)


def _zone(archive: zipfile.ZipFile) -> ZoneInfo:
    """The zone of the office in the archive; faulty settings are refused before anything moves."""
    if archive.getinfo(SETTINGS_FILE).file_size > PIECE:
        return ZoneInfo(DEFAULT_ZONE)
    try:
        text = archive.read(SETTINGS_FILE).decode("utf-8-sig")
        return ZoneInfo(read_settings(text, SETTINGS_FILE).timezone)
    except InputError:
        return ZoneInfo(DEFAULT_ZONE)


def _newer(ledger: Path, made_at: datetime) -> datetime | None:
    if not ledger.exists():
        return None
    try:
        with Ledger(ledger) as old:
            latest = old.latest_moment()
    except DispatchError:
        return None  # damaged: a reason to restore
    return latest if latest is not None and latest > made_at else None


@contextmanager
def _readable(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except OSError as error:
        why = reason(error)
        raise FileUnusable(
            say("{path} 读写不了：{why}。", path=path, why=why),
            advice=say("请检查文件、磁盘空间和权限。"),
        ) from None
    except _BROKEN as error:
        raise _no_backup(path, str(error)) from None


def _no_backup(path: Path, said: str) -> InputError:
    return InputError(
        say("{path} 不是完好的 dispatch 备份（{said}），什么也没有改动。", path=path, said=said),
        advice=say("请换一个备份文件。"),
    )


def _listed(path: Path, archive: zipfile.ZipFile) -> Manifest:
    """The manifest, held against the entries that are there."""
    infos = archive.infolist()
    if archive.getinfo(manifest.NAME).file_size > _MOST_MANIFEST:
        raise _no_backup(path, manifest.NAME)
    listed = manifest.read(archive.read(manifest.NAME).decode())
    if listed is None:
        raise _no_backup(path, manifest.NAME)
    names = [one.name for one in listed.entries]
    for info in infos:
        if stat.S_ISLNK(info.external_attr >> 16) or info.flag_bits & 0x1:
            raise _no_backup(path, info.filename)
    for name in [*names, *(() if listed.templates is None else (listed.templates,))]:
        if not manifest.is_harmless(name, listed.roots):
            raise _no_backup(path, name)
    twice = manifest.alike(names) or manifest.alike([one.filename for one in infos])
    if twice is not None:
        raise _no_backup(path, twice)
    odd = {*names, manifest.NAME} ^ {one.filename for one in infos}
    if odd:
        raise _no_backup(path, min(odd))
    if not {manifest.LEDGER, SETTINGS_FILE} <= set(names):
        raise _no_backup(path, manifest.LEDGER)
    return listed


def put_back(opened: Opened, folder: Path, world: World) -> Restoration:
    """Unpacks beside, verifies all of it, then changes places; the ledger is marked as restored.

    Raises InputError, FileUnusable, LedgerUnusable or TryAgain (a sender is at work there); then
    everything is as it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    staging = folder / RESTORING_FOLDER
    shutil.rmtree(staging, ignore_errors=True)
    try:
        with _readable(opened.path) as archive:
            _unpack(opened, archive, staging)
        _refuse_unusable(opened, staging, world)
        _refuse_at_work(folder, world)
        _mark(opened, staging, world)
        aside = _change_places(opened, folder, staging, world)
    except OSError as error:
        why = reason(error)
        raise FileUnusable(
            say("恢复不了：{why}；原样未动。", why=why),
            advice=say("请检查磁盘空间和权限，关掉打开的文件。"),
        ) from None
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return Restoration(open_office(folder, world), aside)


def _unpack(opened: Opened, archive: zipfile.ZipFile, staging: Path) -> None:
    staging.mkdir()
    octets = sum(one.size for one in opened.listed.entries)
    if not room_for(staging, octets):
        raise FileUnusable(
            say("磁盘放不下（要 {octets} MB）。", octets=octets // PIECE),
            advice=say("请腾出空间。"),
        )
    for one in opened.listed.entries:
        target = staging / one.name
        target.parent.mkdir(parents=True, exist_ok=True)
        if not _copied(archive, one, target):
            raise _no_backup(opened.path, one.name)


def _copied(archive: zipfile.ZipFile, one: Entry, target: Path) -> bool:
    """Whether a file came out with the size and the digest that the list has for it."""
    digest, size = hashlib.sha256(), 0
    with archive.open(one.name) as entry, target.open("xb") as file:
        while (piece := entry.read(PIECE)) and size <= one.size:
            digest.update(piece)
            size += len(piece)
            file.write(piece)
    return size == one.size and digest.hexdigest() == one.sha256


def _refuse_unusable(opened: Opened, staging: Path, world: World) -> None:
    """The settings must be readable, the ledger sound and not of a newer program."""
    if not isinstance(open_office(staging, world).settings.ledger, Path):
        raise _in_a_database()
    seen = inspect(staging / manifest.LEDGER, _CHECK_SECONDS)
    if seen is None or seen.schema is None or seen.damage:
        raise _no_backup(opened.path, manifest.LEDGER)
    if seen.schema > seen.newest_schema:
        raise InputError(
            say("备份是更新版本的 dispatch 做的。"),
            advice=say("请先更新这台电脑上的 dispatch。"),
        )


def _in_a_database() -> InputError:
    """What is in the archive is a file, and would lie beside a ledger that is used."""
    return InputError(
        say("设置里的台账在数据库里，备份里的是一个文件，没有恢复。"),
        advice=say(
            "数据库请用 PostgreSQL 自己的 pg_restore 恢复；要改用文件，先去掉 dispatch.yaml 的 "
            "database 和环境变量 DISPATCH_DATABASE。"
        ),
    )


def _refuse_at_work(folder: Path, world: World) -> None:
    """A sender at work would go on writing into what is moved away."""
    if not (folder / manifest.LEDGER).exists():
        return
    try:
        ledger = Ledger(folder / manifest.LEDGER)
    except DispatchError:
        return  # damaged: nobody works with it
    with ledger, ledger.right_to_send(holder(), world.clock()):
        pass


def _mark(opened: Opened, staging: Path, world: World) -> None:
    office = open_office(staging, world)
    restored = Restored(world.clock(), opened.listed.made_at)
    made_at = opened.listed.made_at.astimezone(office.settings.zone)
    note = f"{opened.path.name} {made_at:%Y-%m-%d %H:%M}"
    with office.ledger() as ledger:
        ledger.mark_restored(restored, [deed(office, Deed.RESTORE, note=note)])


def _change_places(opened: Opened, folder: Path, staging: Path, world: World) -> Path | None:
    """Moves what is there aside and the new to its place; a fault moves everything back."""
    zone = open_office(staging, world).settings.zone
    aside = _fresh(folder / f"restored-{world.clock().astimezone(zone):%Y%m%d-%H%M%S}")
    moves = [(folder / root, aside / root) for root in opened.there]
    moves += [(one, folder / one.name) for one in sorted(staging.iterdir())]
    if opened.there:
        aside.mkdir()
    done: list[tuple[Path, Path]] = []
    try:
        for one, to in moves:
            one.rename(to)
            done.append((one, to))
    except OSError:
        for one, to in reversed(done):
            to.rename(one)
        raise
    return aside if opened.there else None


def _fresh(path: Path) -> Path:
    found, n = path, 1
    while found.exists():
        found, n = path.with_name(f"{path.name}-{n}"), n + 1
    return found
