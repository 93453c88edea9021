"""Owns the values that a fleet's round comes down to. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chaos.account import Arrival, Entry
from chaos.faults import Played
from chaos.fleet.drawing import BlowKind, Post


@dataclass(frozen=True, slots=True)
class Run:
    """One process of a round and how it ended; `post` is None for a clerk's command."""

    post: Post | None
    command: str
    code: int
    out: str
    err: str
    in_time: bool = True
    asked: bool = False  # to end, in order


@dataclass(frozen=True, slots=True)
class Standing:
    """What the ledger says of a recipient in the end, and what is true."""

    address: str
    said: str
    true: str


@dataclass(frozen=True, slots=True)
class FleetAccount:
    """All that is known of a round when it is over.

    `answers` and `evidence` count, by recipient, the mails that came back and those that the
    ledger has for evidence: an automatic reply does not say of which message it
    speaks. `unsettled` says what was still moving when the round ran out of time.
    """

    roster: Sequence[str]
    connections: int
    entries: Sequence[Entry]
    arrived: Sequence[Arrival]
    runs: Sequence[Run]
    blows: Sequence[tuple[BlowKind, Post]]
    standings: Sequence[Standing]
    answers: Mapping[str, int]
    evidence: Mapping[str, int]
    last: Run
    played: Sequence[Played] = ()
    offences: Sequence[str] = ()
    unsettled: str = ""

    def of(self, state: str) -> list[str]:
        """The addresses in a state."""
        return [entry.address for entry in self.entries if entry.state == state]

    def befell(self, *kinds: BlowKind) -> int:
        """How many such blows there were."""
        return sum(kind in kinds for kind, _ in self.blows)
