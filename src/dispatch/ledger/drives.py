"""Owns the question whether a folder lies on a network drive, where SQLite's locks cannot be
trusted (https://sqlite.org/faq.html#q5).
"""

import subprocess
import sys
from pathlib import Path, PurePath

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "afpfs", "webdav", "davfs", "fuse.davfs2"}
    | {"fuse.sshfs", "fuse.rclone", "fuse.s3fs", "9p", "afs", "ncpfs", "ceph", "lustre"}
    | {"glusterfs", "fuse.glusterfs"}
)
_REMOTE = 4  # GetDriveType: DRIVE_REMOTE


def network_drive(path: Path) -> str | None:
    """The kind of network file system that a path lies on; None for a disk of this machine."""
    if sys.platform == "win32":
        return _on_windows(path)
    try:
        table = Path("/proc/self/mounts").read_text("utf-8", "replace")
    except OSError:
        table = _mounted()
    kind = kind_of(table, path)
    return kind if kind in _NETWORK else None


def kind_of(table: str, path: PurePath) -> str:
    """The file system of a path by a table of mounts, Linux's or that of `mount` on macOS."""
    best, kind = 0, ""
    for line in table.splitlines():
        where, what = _mount(line)
        root = PurePath(where) if where else None
        if root is not None and (path == root or root in path.parents) and len(where) >= best:
            best, kind = len(where), what
    return kind


def _mount(line: str) -> tuple[str, str]:
    """`dev /mnt/a\\040b nfs4 rw 0 0`, or `//u@h/s on /Volumes/s (smbfs, nodev)` on macOS."""
    if " on /" in line and line.endswith(")"):
        where, _, rest = line.partition(" on ")[2].rpartition(" (")
        return where, rest.rstrip(")").partition(",")[0].strip()
    fields = line.split()
    if len(fields) < 3:
        return "", ""
    return fields[1].replace("\\040", " ").replace("\\134", "\\"), fields[2]


def _mounted() -> str:
    try:
        return subprocess.run(
            ["mount"],  # noqa: S607 - the system's own
            capture_output=True,
            text=True,
            timeout=5,
            check=False,
        ).stdout
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""


def _on_windows(path: Path) -> str | None:
    import ctypes

    drive = path.drive
    if drive.startswith("\\\\"):
        return "UNC"
    windll = getattr(ctypes, "windll", None)
    if windll is None or not drive:
        return None
    return "net use" if windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE else None
