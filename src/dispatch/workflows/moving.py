"""Owns the move of an office's ledger to another place; nothing else in the office changes."""

from dispatch.config import read_place
from dispatch.ledger.engine import Where
from dispatch.records import Deed
from dispatch.records.databases import Moved
from dispatch.workflows.deeds import deed, holder
from dispatch.workflows.office import Office


def move_ledger(office: Office, url: str) -> tuple[Where, Moved]:
    """Takes the ledger over to `url` and proves it; raises SettingsError for no such address."""
    where = read_place(office.folder.absolute(), url, office.world.environ)
    act = deed(office, Deed.MOVE, note=f"{office.settings.ledger} → {where}")
    with office.ledger() as ledger:
        return where, ledger.move_to(where, holder(), office.world.clock(), [act])
