"""Owns which recipients a command is about: --tier and --only, and names that nobody has."""

from collections.abc import Set
from typing import TYPE_CHECKING

from dispatch.errors import InputError
from dispatch.tiers import Tier
from dispatch.words import listed, say, say_as

if TYPE_CHECKING:
    from dispatch.records import Scope


def scope_of(tiers: list[str] | None, names: list[str] | None) -> "Scope":
    """The recipients that --tier and --only leave; raises InputError for an unknown tier."""
    from dispatch.records import Scope

    return Scope(tiers_of(tiers), None if not names else frozenset(names))


def tiers_of(tiers: list[str] | None) -> frozenset[Tier] | None:
    """The tiers that --tier leaves, None for all; raises InputError for an unknown one."""
    unknown = [one for one in tiers or [] if one not in set(Tier)]
    if unknown:
        raise InputError(
            say("没有“{unknown}”这一类。", unknown=unknown[0]),
            advice=say_as("scoping", "--tier 只能是 报、送、发。"),
        )
    return None if not tiers else frozenset(Tier(one) for one in tiers)


def check_names(scope: "Scope", known: Set[str]) -> None:
    """Raises InputError for a name that no recipient has."""
    strangers = sorted((scope.names or frozenset()) - known)
    if strangers:
        names = listed(strangers)
        raise InputError(
            say("名册里没有：{names}。", names=names),
            advice=say("请按 recipients.yaml 里的写法写名称。"),
        )
