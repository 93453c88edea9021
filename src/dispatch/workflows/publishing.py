"""Owns the board, and how whatever an office files is written: whole or not at all."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from dispatch.ledger import Ledger
from dispatch.render import BoardIssue, Shown, board_page
from dispatch.words import Given, Language, Words
from dispatch.workflows.numbering import printed
from dispatch.workflows.office import Office
from dispatch.workflows.standings import known_issue, standing_rows

# What is open at one time; a folder's older issues are asked for by number.
_LATEST = 3


def write_board(
    office: Office, ledger: Ledger, numbers: Sequence[str], out: Path, language: Language
) -> tuple[str, ...]:
    """Writes the board of some issues, or of the latest; returns which stand on it.

    Raises InputError for an issue that was never sent, or where nothing was.
    """
    asked = tuple(dict.fromkeys(numbers)) or ledger.numbers()[:_LATEST] or ("",)
    issues = []
    for number in asked:
        record = known_issue(ledger, number)
        issues.append(BoardIssue(_title(number), record, standing_rows(office, record)))
    page = board_page(
        issues,
        office=office.settings.office,
        bulletin=office.settings.bulletin,
        now=office.world.clock(),
        shown=Shown(language, office.zone),
        templates=office.settings.templates,
    )
    write_whole(out, page.encode())
    return asked


def _title(number: str) -> Words:
    named = printed(number)
    return Given(named.zh, named.en.capitalize())


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file so that whoever reads it meanwhile finds the old one or the new one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp lets the owner alone read; a shared folder's file is for all whom the folder lets.
        part.chmod(0o666 & ~_umask())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _umask() -> int:
    known = os.umask(0o077)
    os.umask(known)
    return known
