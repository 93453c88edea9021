"""Owns a look at an office from outside: its ledger and its zone, and nothing that takes long.

What `status` starts with: it must not import the office, whose libraries are many.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dispatch.config.glance import glance
from dispatch.ledger.glanced import Glanced
from dispatch.records.databases import Database
from dispatch.records.glimpses import Heading
from dispatch.tiers import Tier
from dispatch.workflows.world import World

if TYPE_CHECKING:
    from dispatch.summary import IssueLine

# An office reads its mailbox at least once a day while an issue is open.
LONG_AGO = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Looking:
    """An office's folder, looked at; paths are absolute."""

    folder: Path
    path: Path | Database
    zone: ZoneInfo
    world: World

    def ledger(self) -> Glanced:
        """The ledger, made where it is missing; close it after use."""
        return Glanced(self.path)

    def now(self) -> datetime:
        """The moment, in the office's zone."""
        return self.world.clock().astimezone(self.zone)

    def today(self) -> date:
        """The day on the office's clock."""
        return self.now().date()

    def read_long_ago(self, heading: Heading) -> bool:
        """Whether so much time has passed since the mailbox was read that much may be missing."""
        return heading.polled_at is not None and self.now() - heading.polled_at > LONG_AGO


def look(folder: Path, world: World) -> Looking:
    """Looks at an office; raises SettingsError where there is none."""
    place = glance(folder, world.environ)
    return Looking(place.folder, place.ledger, place.zone, world)


def issue_lines(
    looking: Looking, ledger: Glanced, most: int, tiers: Collection[Tier] | None = None
) -> "tuple[IssueLine, ...]":
    """The issues planned last, a line each, the latest first; of some tiers, or of all."""
    from dispatch.summary import issue_line
    from dispatch.workflows.standings import deadlines

    headings = ledger.headings(most)
    glimpses = ledger.glimpses([one.number for one in headings])
    last_day = deadlines(looking.zone)
    return tuple(
        issue_line(
            heading,
            [
                one
                for one in glimpses
                if one.number == heading.number and (tiers is None or one.tier in tiers)
            ],
            last_day,
            looking.today(),
        )
        for heading in headings
    )
