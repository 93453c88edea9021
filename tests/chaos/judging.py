"""Owns the verdict on a round: the ledger against the server's truth. Pure."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from chaos.account import Account, Arrival, Ending, Entry
from chaos.drawing import ActKind
from chaos.faults import SESSION_STAGES, Kind, Played, Stage

_OK, _DATA, _UNAVAILABLE, _IO, _TRY_AGAIN, _PROTOCOL, _LOGIN = 0, 65, 69, 74, 75, 76, 77
_INTERRUPTED = 130


class Judged(Protocol):
    """What of an account the rules need that are the same for every kind of round."""

    @property
    def entries(self) -> Sequence[Entry]:
        """The deliveries as the ledger has them."""

    @property
    def arrived(self) -> Sequence[Arrival]:
        """What the server took."""

    @property
    def played(self) -> Sequence[Played]:
        """The faults that came about."""

    def of(self, state: str) -> list[str]:
        """The addresses in a state."""


_ARRIVED_AS = frozenset({"accepted", "uncertain"})


def complaints(account: Account) -> list[str]:
    """Everything that is not as it has to be; empty for a round that went well."""
    checks = (_doubled, _lost, untrue, unfounded, _in_doubt, _endings, _last_ending)
    return [one for check in checks for one in check(account)] + [
        f"bad manners: {what}" for what in dict.fromkeys(account.offences)
    ]


def _doubled(account: Account) -> Iterator[str]:
    for what, values in (
        ("message", [one.message_id for one in account.arrived]),
        ("recipient", [one.recipient for one in account.arrived]),
    ):
        for value, times in Counter(values).items():
            if times > 1:
                yield f"doubled: {what} {value} arrived {times} times"


def _lost(account: Account) -> Iterator[str]:
    known = Counter(entry.address for entry in account.entries)
    for address in account.roster:
        if known[address] != 1:
            yield f"lost: {address} has {known[address]} deliveries in the ledger"
    for address in account.of("sending"):
        yield f"lost: {address} is still in sending"


def untrue(account: Judged) -> Iterator[str]:
    """The ledger says what the server denies, or does not know what the server has."""
    arrived = {(one.message_id, one.recipient) for one in account.arrived}
    in_ledger = {(entry.message_id, entry.address): entry.state for entry in account.entries}
    for one, state in in_ledger.items():
        if state == "accepted" and one not in arrived:
            yield f"untrue: {one[1]} is accepted in the ledger and never arrived"
    for one in sorted(arrived):
        state = in_ledger.get(one, "unknown to the ledger")
        if state not in _ARRIVED_AS:
            yield f"untrue: {one[1]} arrived and is {state}"


def unfounded(account: Judged) -> Iterator[str]:
    """Left unsent although nothing was played that justifies it."""
    held = any(one.holds for one in account.played)
    told = _told(account.played)
    nameless = told.pop(None, Counter())
    for state, digits in (("refused", (5,)), ("deferred", (4, 5))):
        left = [
            address
            for address in account.of(state)
            if not any(told.get(address, Counter())[digit] for digit in digits)
        ]
        spare = sum(nameless[digit] for digit in digits)
        if len(left) > spare and not (held and state == "deferred"):
            yield f"unfounded: {state} without being told so: {', '.join(left)}"
    if account.of("planned") and not held:
        yield f"unfounded: still planned: {', '.join(account.of('planned'))}"


def _told(played: Sequence[Played]) -> Mapping[str | None, Counter[int]]:
    """Which digits each recipient was told; None for refusals before its name was known.

    What is no reply at all may be taken for "later", never for "no".
    """
    told: dict[str | None, Counter[int]] = {}
    for one in played:
        digit = 4 if one.kind is Kind.GARBAGE else one.digit
        if digit is not None and one.stage not in SESSION_STAGES:
            told.setdefault(one.address, Counter())[digit] += 1
    return told


def _in_doubt(account: Account) -> Iterator[str]:
    crashes = sum(one.act in (ActKind.KILL, ActKind.FULL_DISK) for one in account.endings)
    broken_off = {one.address for one in account.played if one.leaves_in_doubt}
    # A message under way and one claimed ahead, on each connection.
    at_most = crashes * 2 * account.connections
    at_most += sum(one.leaves_another_in_doubt for one in account.played)
    doubtful = account.of("uncertain")
    others = [address for address in doubtful if address not in broken_off]
    if len(others) > at_most:
        yield f"in doubt: {len(others)} where at most {at_most} can be: {', '.join(others)}"
    refused = {one.address for one in account.played if one.settles}
    for address in others:
        if address in refused and not crashes:
            yield f"in doubt: {address}, although it was plainly refused"
    for address in doubtful:
        if address not in account.last.out:
            yield f"in doubt: {address} is not named by the last run"


def _endings(account: Account) -> Iterator[str]:
    for number, one in enumerate(account.endings, 1):
        if not one.in_time:
            yield f"ending: run {number} did not end by itself"
        if "Traceback (most recent call last)" in one.err:
            yield f"ending: run {number} ended in a traceback: {one.err.strip()[-300:]}"
        elif one.code not in _allowed(account, one) and one.in_time:
            yield f"ending: run {number} ended with {one.code}: {one.err.strip()[-300:]}"


def _allowed(account: Account, ending: Ending) -> set[int]:
    """Which exit codes are right, given all that was played in the round."""
    allowed = {_OK, _TRY_AGAIN} | from_replies(account.played)
    if account.played and ending.act is not None:
        allowed |= {_UNAVAILABLE, _PROTOCOL}
    if ending.paused:
        allowed.add(_INTERRUPTED)
    match ending.act:
        case ActKind.KILL:
            allowed.add(-9)
        case ActKind.INTERRUPT:
            allowed.add(_INTERRUPTED)
        case ActKind.FULL_DISK:
            allowed.add(_IO)
        case _:
            pass
    return allowed


def from_replies(played: Sequence[Played]) -> set[int]:
    """The exit codes that replies justify.

    A refused login or sender, a refused content: right in this run and, as a hold, in later."""
    codes = set()
    for one in played:
        if one.kind is Kind.REPLY:
            of_sender = one.stage is Stage.MAIL and one.digit == 5
            if one.stage is Stage.AUTH or of_sender or "Mail from must" in one.text:
                codes.add(_LOGIN)
            if "DT:SPM" in one.text or "552 5.3.4" in one.text:
                codes.add(_DATA)
    return codes


def _last_ending(account: Account) -> Iterator[str]:
    waiting = account.of("deferred") + account.of("planned")
    if waiting and account.last.code == _OK:
        yield f"ending: the last run ended with 0, {len(waiting)} still to go"
    if not waiting and account.last.code == _TRY_AGAIN:
        yield "ending: the last run said to try again, and nothing is left"
