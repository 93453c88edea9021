"""Owns the shelf: documents that are typeset already, by what they are made of.

A convenience and no record: what was sent stands in the ledger. A shelf that cannot be written
or read is as good as none.
"""

import hashlib
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

# A year of a bulletin that comes out twice a month.
_KEPT = 24


class Shelf:
    """Keeps PDFs in a folder; `folder` None keeps nothing."""

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    def get_or_make(self, parts: list[bytes], make: Callable[[], bytes]) -> bytes:
        """The PDF made of these parts; made, and kept, only where it is not there."""
        if self._folder is None:
            return make()
        path = self._folder / f"{_digest(parts)}.pdf"
        known = _read(path)
        if known is not None:
            return known
        made = make()
        with suppress(OSError):
            self._keep(path, made)
        return made

    def _keep(self, path: Path, made: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(made)
        # Whole or not at all: another run may be reading.
        Path(file.name).replace(path)
        older = sorted(path.parent.glob("*.pdf"), key=lambda one: one.stat().st_mtime_ns)
        for one in older[:-_KEPT]:
            one.unlink(missing_ok=True)


def _digest(parts: list[bytes]) -> str:
    """Lengths are digested too, so that no two lists of parts read as one."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


def _read(path: Path) -> bytes | None:
    try:
        known = path.read_bytes()
    except OSError:
        return None
    return known if known.startswith(b"%PDF") and known.rstrip().endswith(b"%%EOF") else None
