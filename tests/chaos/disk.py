"""Owns the disk that runs full: a file system of its own under the office's ledger, if we are root.

Without root's rights the kernel's limit on the size of a file stands in for it (see processes).
"""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_SIZE = 4 * 1024 * 1024
_MNT_DETACH = 2
_MS_REC, _MS_PRIVATE = 1 << 14, 1 << 18
_CLONE_NEWNS = 0x20000


def mount_for_oneself() -> None:
    """From now on nobody else sees what this process mounts, and it is gone with the process."""
    system = ctypes.CDLL(None)
    if system.unshare(_CLONE_NEWNS) == 0:
        system.mount(b"none", b"/", None, _MS_REC | _MS_PRIVATE, None)


@contextmanager
def small_disk(folder: Path) -> Iterator[bool]:
    """Mounts one over the folder, keeping its files; False where this machine does not let us."""
    kept = {path.relative_to(folder): path.read_bytes() for path in _files(folder)}
    if not _mount(folder):
        yield False
        return
    try:
        _write(folder, kept)
        yield True
    finally:
        kept = {path.relative_to(folder): path.read_bytes() for path in _files(folder)}
        ctypes.CDLL(None).umount2(os.fsencode(folder), _MNT_DETACH)
        # What is left of a round may be looked at afterwards.
        _write(folder, kept)


def _mount(folder: Path) -> bool:
    options = f"size={_SIZE}".encode()
    return ctypes.CDLL(None).mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, options) == 0


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _write(folder: Path, kept: dict[Path, bytes]) -> None:
    for name, content in kept.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)


def fill(folder: Path, room: int) -> Path:
    """Takes all the space but so many bytes; returns the file that does, to be deleted again."""
    filler = folder / "filler"
    descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        for size in (65536, 4096, 1):
            with suppress(OSError):
                while True:
                    os.write(descriptor, b"\0" * size)
        os.ftruncate(descriptor, max(0, os.fstat(descriptor).st_size - room))
    finally:
        os.close(descriptor)
    return filler
