"""Makes `ledgers/000N.sql` anew: the ledger that the program of a commit makes of its own demo.

    .venv/bin/python tests/contract/old_ledger.py COMMIT > tests/contract/ledgers/000N.sql

A clerk then voids an answer and counts a unit by hand. Files and raw mails are cut short, who sits
at the keyboard is invented. Wants a clone with its history; no test needs it.
"""

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SHORT = 8
_WHOLE = 200  # octets of a raw mail: its digest is that of all, which is not kept here
_NUMBER = "2023-06"


def main(commit: str) -> None:
    """Writes the dump to stdout."""
    with tempfile.TemporaryDirectory() as name, _worktree(commit, Path(name) / "then") as then:
        office = Path(name) / "office"
        _run(then, "demo", str(office))
        _run(then, "void", _answer(office), "-r", "打错了", "--office", str(office))
        _run(then, "acknowledge", _NUMBER, "红枫街道", "--by", "phone", "--office", str(office))
        sys.stdout.write("\n".join(_dumped(office)) + "\n")


@contextmanager
def _worktree(commit: str, path: Path) -> Iterator[Path]:
    subprocess.run(["git", "worktree", "add", "--detach", path, commit], check=True, stdout=2)
    try:
        yield path
    finally:
        subprocess.run(["git", "worktree", "remove", "--force", path], check=True)


def _run(then: Path, *arguments: str) -> None:
    environ = {**os.environ, "PYTHONPATH": str(then / "src"), "DISPATCH_PASSWORD": "x"}
    command = [sys.executable, "-m", "dispatch", *arguments]
    subprocess.run(command, env=environ, check=True, stdout=2)


def _ledger(office: Path) -> Path:
    return office / ".dispatch" / "ledger.sqlite3"


def _answer(office: Path) -> str:
    """The first answer that counts."""
    with sqlite3.connect(_ledger(office)) as database:
        (found,) = database.execute(
            "SELECT min(id) FROM evidence WHERE kind = 'reply' AND believed"
        ).fetchone()
    return str(found)


def _dumped(office: Path) -> Iterator[str]:
    with sqlite3.connect(_ledger(office)) as database:
        for cut in (
            f"UPDATE blob SET content = substr(content, 1, {_SHORT})",
            f"UPDATE raw_message SET content = substr(content, 1, {_WHOLE})",
            "UPDATE action SET user = '江予安', machine = 'office-pc'",
            "UPDATE ruling SET by = '江予安'",
        ):
            database.execute(cut)
        yield from database.iterdump()


if __name__ == "__main__":
    main(sys.argv[1])
