"""Owns an office's archives: which issues may go, where they go, and how they are read there."""

import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from dispatch.errors import FileUnusable, InputError, LedgerUnusable, reason
from dispatch.issue import parse_number
from dispatch.ledger import Ledger, archive_faults, archive_taken, read_archive
from dispatch.records import Deed
from dispatch.records.archives import Candidate, Sealed
from dispatch.words import say
from dispatch.workflows.deeds import deed, holder, machine
from dispatch.workflows.office import Office
from dispatch.workflows.reminding import OPEN_FOR
from dispatch.workflows.timing import midnight

# Beside the ledger, so that every backup has it.
_FOLDER = "archives"


def boundary(office: Office, ledger: Ledger, text: str) -> datetime:
    """The moment that a date or an issue's number stands for; raises InputError for neither."""
    try:
        return midnight(text, office.zone)
    except ValueError:
        number = str(parse_number(text))
        head = ledger.head(number)
        if head is None:
            raise InputError(
                say("第 {number} 期不在台账里，不知道从哪里分开。", number=number),
                advice=say("请写一个在台账里的期号，或 2023-01-01 这样的日期。"),
            ) from None
        return head.planned_at


def candidates(office: Office, ledger: Ledger, before: datetime) -> tuple[Candidate, ...]:
    """The issues planned before then, and why some of them have to stay."""
    if ledger.restored() is not None:
        raise InputError(
            say("台账刚从备份恢复，还没有核对，没有归档。"),
            advice=say("请先照 dispatch restore 最后说的核对。"),
        )
    return ledger.candidates(before, office.world.clock() - OPEN_FOR)


def place_for(office: Office, ledger: Ledger, going: Sequence[Candidate]) -> Path:
    """A file's name by the first and the last issue that go; one that is taken is counted on."""
    stem = f"{going[0].number}_{going[-1].number}"
    taken = {one.name for one in ledger.archives()}
    names = [f"{stem}.sqlite3", *(f"{stem}-{n}.sqlite3" for n in range(2, 1000))]
    name = next(one for one in names if one not in taken)
    return _folder(office) / name


def _folder(office: Office) -> Path:
    return office.settings.state / _FOLDER


def archive(office: Office, ledger: Ledger, going: Sequence[Candidate], path: Path) -> Sealed:
    """Moves issues into the file, and proves it; raises InputError where another stands there.

    What an interrupted run has left there is only a copy of what the ledger still has, and goes.
    """
    numbers = tuple(one.number for one in going)
    now = office.world.clock()
    mailbox = office.settings.mailbox.address
    about = Sealed(office.settings.office, mailbox, machine(), now, numbers, 0, "")
    if path.exists() and not _is_copy(ledger, path, about):
        raise archive_taken(path)
    name = path.name if path.parent == _folder(office) else str(path)
    act = deed(office, Deed.ARCHIVE, note=f"{numbers[0]}–{numbers[-1]} → {name}")
    with ledger.right_to_send(holder(), now):
        return ledger.archive(numbers, path, about, now - OPEN_FOR, [act], name)


def _is_copy(ledger: Ledger, path: Path, about: Sealed) -> bool:
    """Whether it may be; what it holds is compared when the new one is whole."""
    try:
        there = read_archive(path)
    except InputError:
        return False
    if there.digest in {one.digest for one in ledger.archives()}:
        return False
    return replace(there, made_at=about.made_at, rows=0, digest="") == about


@dataclass(frozen=True, slots=True)
class Verified:
    """An archive that is as it was sealed; `known` where this ledger's issues went into it."""

    sealed: Sealed
    known: bool


def verify(ledger: Ledger, path: Path) -> Verified:
    """Proves an archive by its own manifest, and that by the ledger; raises LedgerUnusable."""
    sealed, found = read_archive(path), archive_faults(path)
    recorded = [one for one in ledger.archives() if set(one.issues) & set(sealed.issues)]
    if recorded and sealed.digest not in {one.digest for one in recorded}:
        found = (*found, f"{recorded[0].digest[:16]} → {sealed.digest[:16]}")
    _refuse_damaged(path, found)
    return Verified(sealed, bool(recorded))


def _refuse_damaged(path: Path, found: Sequence[str]) -> None:
    if found:
        raise LedgerUnusable(
            say("归档文件 {path} 和封存时不一样：{said}", path=path, said="; ".join(found)),
            advice=say("请从备份里取这个文件，再核对一次。"),
        )


@contextmanager
def ledger_of(office: Office, archive: Path | None) -> Iterator[Ledger]:
    """The office's ledger, or what an archive holds."""
    if archive is None:
        with office.ledger() as ledger:
            yield ledger
        return
    with copy_of(archive) as copy, Ledger(copy) as ledger:
        yield ledger


@contextmanager
def copy_of(path: Path) -> Iterator[Path]:
    """A copy to read as a ledger: the file itself is never touched, nor brought to a new schema.

    Raises InputError or LedgerUnusable where it is no archive, or not as it was sealed.
    """
    read_archive(path)
    with tempfile.TemporaryDirectory(prefix="dispatch-") as folder:
        copy = Path(folder) / "ledger.sqlite3"
        _copy(path, copy)
        _refuse_damaged(path, archive_faults(copy))
        yield copy


def _copy(path: Path, copy: Path) -> None:
    try:
        shutil.copyfile(path, copy)
    except OSError as error:
        raise FileUnusable(
            say("读不了归档文件 {path}：{why}。", path=path, why=reason(error)),
            advice=say("要先复制到 {folder} 才读：请看那里的磁盘空间。", folder=copy.parent.parent),
        ) from None
