"""Owns the keeping of a database that several offices share, as its administrator does it."""

from pathlib import Path

from dispatch.config import read_place
from dispatch.config.glance import glance
from dispatch.ledger import Ledger, add_office, offices
from dispatch.ledger.engine import Where
from dispatch.records import Action, Deed
from dispatch.records.tenants import Tenant
from dispatch.words import one_line
from dispatch.workflows.deeds import clerk, machine
from dispatch.workflows.world import World


def shared_place(folder: Path, url: str | None, world: World) -> Where:
    """The database that is named, or the office's; raises SettingsError where there is none."""
    if url is None:
        return glance(folder, world.environ).ledger
    return read_place(folder.absolute(), url, world.environ)


def let_in(where: Where, name: str, role: str, world: World, *, create: bool) -> Tenant:
    """Adds an office by its role, and puts down that it was done."""
    made = add_office(where, name, role, world.clock(), create=create)
    note = one_line(f"{made.number} {made.name} ({made.role})")
    with Ledger(where) as ledger:
        ledger.note([Action(world.clock(), clerk(), machine(), Deed.OFFICE, note=note)])
    return made


def let_in_so_far(where: Where) -> tuple[Tenant, ...]:
    """The offices of a database."""
    return offices(where)
