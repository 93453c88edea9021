"""Owns the move of an office's ledger to another place; nothing else in the office changes."""

from dataclasses import dataclass
from pathlib import Path

from dispatch.config import LEDGER_FILE, read_place
from dispatch.ledger.engine import Where
from dispatch.records import Deed
from dispatch.records.databases import Moved
from dispatch.workflows.deeds import deed, holder
from dispatch.workflows.office import Office


@dataclass(frozen=True, slots=True)
class Gone:
    """Where a ledger was taken over to; a copy lies where no command looks for a ledger."""

    to: Where
    is_copy: bool
    moved: Moved


def move_ledger(office: Office, url: str) -> Gone:
    """Takes the ledger over to `url` and proves it; raises SettingsError for no such address."""
    where = read_place(office.folder.absolute(), url, office.world.environ)
    is_copy = isinstance(where, Path) and where != office.settings.state / LEDGER_FILE.name
    act = deed(office, Deed.MOVE, note=f"{office.settings.ledger} → {where}")
    with office.ledger() as ledger:
        now = office.world.clock()
        return Gone(where, is_copy, ledger.move_to(where, holder(), now, [act], as_copy=is_copy))
