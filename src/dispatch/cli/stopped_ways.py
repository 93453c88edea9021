"""Owns what is told of the mailboxes that stopped in a sending: which, why, who waits for each."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from dispatch.cli.screen import Screen
from dispatch.errors import DispatchError, LoginRefused, ProtocolBroken, ServerUnreachable, TryAgain
from dispatch.words import Words, listed, say

if TYPE_CHECKING:
    from dispatch.ledger import Ledger
    from dispatch.records import PausedMailbox, Scope
    from dispatch.workflows import Abreast, Office

_MOST_NAMES = 20
# What passes by itself. Anything else is a clerk's to look at before the rest goes.
PASSING = (TryAgain, ServerUnreachable, ProtocolBroken)


@dataclass(frozen=True, slots=True)
class StoppedWay:
    """A mailbox that sent not all that was its own, and the recipients that wait for it."""

    address: str
    why: Words
    names: tuple[str, ...]

    def as_json(self, *, english: bool) -> dict[str, Any]:
        """The same for programs."""
        why = self.why.en if english else self.why.zh
        return {"mailbox": self.address, "reason": why, "waiting": list(self.names)}


def stopped_ways(
    place: "Office", ledger: "Ledger", number: str, scope: "Scope", abreast: "Abreast"
) -> tuple[StoppedWay, ...]:
    """The mailboxes that were stopped, were paused before, or are no longer the office's."""
    resting = {one.address: one for one in ledger.paused_mailboxes()}
    found = _ours(place, ledger, number, scope, abreast, resting)
    return (*found, *_gone(place, ledger, number, scope))


def _ours(
    place: "Office",
    ledger: "Ledger",
    number: str,
    scope: "Scope",
    abreast: "Abreast",
    resting: "dict[str, PausedMailbox]",
) -> Iterator[StoppedWay]:
    for address in place.settings.own_addresses:
        error, paused = abreast.halted.get(address), resting.get(address)
        if error is None and (paused is None or address in abreast.loops):
            continue
        names = ledger.waiting_names(number, address, scope)
        if error is not None:
            yield StoppedWay(address, error.problem, names)
        elif paused is not None and names:
            yield StoppedWay(address, why_paused(place, paused), names)


def why_paused(place: "Office", paused: "PausedMailbox") -> Words:
    """Since when a mailbox rests, and why."""
    since = paused.since.astimezone(place.zone)
    return say("{since:%m-%d %H:%M} 起停用：{reason}", since=since, reason=paused.reason)


def _gone(place: "Office", ledger: "Ledger", number: str, scope: "Scope") -> Iterator[StoppedWay]:
    """Mailboxes that were taken out of dispatch.yaml while somebody waited for them."""
    head = ledger.head(number)
    assert head is not None  # it is being sent
    # What was planned with a single mailbox that is gone goes by the contact mailbox.
    known = {*place.settings.own_addresses, head.sender}
    for address in sorted(set(ledger.waiting_by_mailbox(number)) - known):
        if names := ledger.waiting_names(number, address, scope):
            yield StoppedWay(address, say("dispatch.yaml 里已没有这个邮箱"), names)


def tell(view: Screen, stopped: tuple[StoppedWay, ...]) -> None:
    """Each of them, and what a clerk can do."""
    for one in stopped:
        view.warn(
            say(
                "邮箱 {address} 没有发完（{why}），{count} 个收件人在等：{names}",
                address=one.address,
                why=one.why,
                count=len(one.names),
                names=shortened(one.names),
            )
        )
    if any(one.names for one in stopped):
        view.warn(
            say(
                "在等的不会自动换邮箱。邮箱修好后再运行一次就接着发；停用的先运行 dispatch mailbox "
                "resume 邮箱；等不及的，用 dispatch mailbox move 名称 --to 另一个邮箱。"
            )
        )


def shortened(names: tuple[str, ...]) -> Words:
    """The first of many names."""
    more = len(names) - _MOST_NAMES
    shown = listed(names[:_MOST_NAMES])
    return say("{shown} 等", shown=shown) if more > 0 else shown


def gravest(place: "Office", abreast: "Abreast") -> DispatchError | None:
    """What ends the command: of several mailboxes' faults one that does not pass by itself."""
    from dispatch.workflows import of_mailbox

    faults = [
        of_mailbox(one, abreast.halted[one.settings.mailbox.address])
        for one in place.at_each()
        if one.settings.mailbox.address in abreast.halted
    ]
    lasting = [one for one in faults if not isinstance(one, PASSING)]
    return next(iter(lasting or faults), None)


def is_lasting(place: "Office", abreast: "Abreast") -> bool:
    """Whether nothing of the sending may go on by itself.

    A mailbox whose login was refused is paused where there are others: it keeps itself from it.
    """
    passing = (*PASSING, LoginRefused) if place.has_several() else PASSING
    return any(not isinstance(one, passing) for one in abreast.halted.values())


def raise_waiting(stopped: tuple[StoppedWay, ...]) -> None:
    """Raises TryAgain where anybody waits for a mailbox that was not even tried."""
    waiting = len({name for one in stopped for name in one.names})
    if waiting:
        raise TryAgain(say("有 {waiting} 个收件人在等停下的邮箱，其余已发完。", waiting=waiting))
