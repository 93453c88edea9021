"""Owns the question whether an issue that is out goes to recipients that are new in the roster."""

from typing import TYPE_CHECKING

import typer

from dispatch.cli.scoping import check_names
from dispatch.cli.screen import Screen
from dispatch.records import Deed
from dispatch.words import listed, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import Scope
    from dispatch.workflows import Office


def admitted(
    view: Screen, place: "Office", ledger: "Ledger", number: str, scope: "Scope", *, yes: bool
) -> bool:
    """Adds those of --only that came to the roster later, once the clerk says so.

    False where there are none; raises InputError for a name that nobody has.
    """
    from dispatch.workflows import deed, find_latecomers, known_issue, plan_latecomers

    if scope.names is None or scope.names <= ledger.names(number):
        return False
    record = known_issue(ledger, number)
    found = find_latecomers(place, record, scope.names)
    check_names(scope, ledger.names(number) | {one.name for one in found})
    for one in found:
        addresses = listed(one.addresses)
        view.note(say("→ {tier} {name}：{listed}", tier=one.tier, name=one.name, listed=addresses))
    question = say(
        "第 {number} 期发出以后才列入名册的，只发给以上 {count} 个，别人不受影响。现在发？",
        number=number,
        count=len(found),
    )
    if not view.confirm(question, yes=yes):
        raise typer.Exit(1)
    note = view.text(say("发出以后列入名册，单独发送"))
    acts = [deed(place, Deed.SEND, number, one.name, note) for one in found]
    plan_latecomers(place, ledger, record, found, acts)
    return True
