"""Owns which names of several issues are one unit's.

Two names are one unit's where the roster says so (its aliases), or where the later one is reached
at an address of the earlier; never where one issue went to both.
"""

from collections.abc import Mapping, Sequence

from dispatch.records import IssueRecord


def latest_names(issues: Sequence[IssueRecord], aliases: Mapping[str, str]) -> dict[str, str]:
    """By every name in some issues, the earliest first, the latest that its unit bore."""
    together = [{one.name for one in record.recipients} for record in issues]
    groups: dict[str, set[str]] = {}
    at: dict[str, str] = {}
    latest: dict[str, int] = {}
    for position, record in enumerate(issues):
        for one in record.recipients:
            latest[one.name] = position
            groups.setdefault(one.name, {one.name})
            for known in (at.get(address.lower()) for address in one.addresses):
                _join(groups, known, one.name, together)
            at |= {address.lower(): one.name for address in one.addresses}
    for alias, name in aliases.items():
        _join(groups, alias, name, together)
    return {name: max(group, key=latest.__getitem__) for name, group in groups.items()}


def _join(
    groups: dict[str, set[str]], one: str | None, other: str, together: Sequence[set[str]]
) -> None:
    """Makes two names one unit's, unless an issue went to both units."""
    if one is None or one not in groups or other not in groups or groups[one] is groups[other]:
        return
    if any(groups[one] & names and groups[other] & names for names in together):
        return
    joined = groups[one] | groups[other]
    for name in joined:
        groups[name] = joined
