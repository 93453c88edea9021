"""Owns .dispatch/run.log: what `dispatch run` did, a line each, for a clerk to read.

The record that counts is the ledger's; this one may be looked at with any editor, and deleted.
"""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from dispatch.words import Words, harmless, one_line

RUN_LOG = "run.log"
_OCTETS = 1024 * 1024
_KEPT = 5


class RunLog:
    """Appends lines; a new file is begun only by `rotate`, which the holder of the right calls."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def rotate(self) -> None:
        """Begins a new file where this one is long; run.log.1 to run.log.5 are kept."""
        if not self.path.exists() or self.path.stat().st_size < _OCTETS:
            return
        from logging.handlers import RotatingFileHandler

        handler = RotatingFileHandler(self.path, backupCount=_KEPT, delay=True, encoding="utf-8")
        # Open in an editor on Windows, it cannot be renamed: it grows on.
        with suppress(OSError):
            handler.doRollover()
        handler.close()

    def write(self, moment: datetime, words: Words) -> None:
        """One line, in Chinese; `moment` on the office's clock."""
        line = f"{moment:%Y-%m-%d %H:%M:%S}  {harmless(one_line(words.zh))}\n"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with self.path.open("a", encoding="utf-8") as file:
            file.write(line)

    def has(self, words: Words, moment: datetime | None) -> bool:
        """Whether the same stands there, of that day or with None of any day."""
        if not self.path.exists():
            return False
        day = "" if moment is None else f"{moment:%Y-%m-%d}"
        said = harmless(one_line(words.zh))
        text = self.path.read_text(encoding="utf-8", errors="replace")
        return any(one.startswith(day) and one.endswith(said) for one in text.splitlines())
