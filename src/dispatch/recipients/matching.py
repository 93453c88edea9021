"""Owns the matching of the names printed in a tail to the recipients of that tier."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from dispatch.recipients.values import Recipient, Roster, name_key
from dispatch.tiers import Tier


class Way(StrEnum):
    """How a printed name was found in the roster."""

    NAME = "name"
    ALIAS = "alias"
    GROUP = "group"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrintedName:
    """One name of the tail, how it was found, and whom it stands for in its tier."""

    name: str
    way: Way
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """What became of the names printed after one tier's mark.

    `found` and `on_paper` are recipients of the tier, in the order printed; `unknown` are
    printed names that the tier does not have; `misplaced` are the recipients of other tiers
    among those; `unprinted` are recipients of the tier that the tail does not name. `printed`
    holds each printed name with what became of it.
    """

    found: tuple[Recipient, ...]
    on_paper: tuple[Recipient, ...]
    unknown: tuple[str, ...]
    misplaced: tuple[Recipient, ...]
    unprinted: tuple[Recipient, ...]
    printed: tuple[PrintedName, ...] = ()


def match_tail(names: Sequence[str], tier: Tier, roster: Roster) -> Matched:
    """Matches printed names directly, by alias, or as a group that stands for its members.

    A group's members in other tiers are left to those tiers: each is written to once.
    """
    by_name = {
        name_key(name): one for one in roster.recipients for name in (one.name, *one.aliases)
    }
    groups = {name_key(name): members for name, members in roster.groups.items()}
    named: dict[str, Recipient] = {}
    unknown: list[str] = []
    misplaced: dict[str, Recipient] = {}
    printed_names: list[PrintedName] = []
    for printed in names:
        key = name_key(printed)
        members = [by_name[name_key(member)] for member in groups.get(key, ())]
        direct = by_name.get(key)
        here = [one for one in [*members, *([direct] if direct else [])] if one.tier is tier]
        named.update((one.name, one) for one in here)
        way = _way(printed, here, members, direct)
        printed_names.append(PrintedName(printed, way, tuple(here)))
        if not here:
            unknown.append(printed)
            misplaced.update((one.name, one) for one in [direct] if one is not None)
    return Matched(
        found=tuple(one for one in named.values() if not one.paper),
        on_paper=tuple(one for one in named.values() if one.paper),
        unknown=tuple(dict.fromkeys(unknown)),
        misplaced=tuple(misplaced.values()),
        unprinted=tuple(one for one in roster.of(tier) if one.name not in named),
        printed=tuple(printed_names),
    )


def _way(
    printed: str,
    here: Sequence[Recipient],
    members: Sequence[Recipient],
    direct: Recipient | None,
) -> Way:
    if not here:
        return Way.ELSEWHERE if direct is not None or members else Way.UNKNOWN
    if members:
        return Way.GROUP
    assert direct is not None  # else nobody was found here
    return Way.NAME if name_key(printed) == name_key(direct.name) else Way.ALIAS
