"""Owns the values that a round comes down to: ledger, server, faults, endings. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from chaos.drawing import ActKind
from chaos.faults import Played


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message that a server took, for one recipient."""

    message_id: str
    recipient: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A delivery as the ledger has it in the end."""

    address: str
    message_id: str
    state: str


@dataclass(frozen=True, slots=True)
class Ending:
    """How one run of `send` ended; a negative code is the signal that ended it."""

    act: ActKind | None  # None: the last run, which nothing disturbed
    code: int
    out: str
    err: str
    in_time: bool = True
    paused: bool = False  # it was waiting for its provider, as it said, and was sent a Ctrl-C


@dataclass(frozen=True, slots=True)
class Account:
    """All that is known of a round when it is over."""

    roster: Sequence[str]
    connections: int
    entries: Sequence[Entry]
    arrived: Sequence[Arrival]
    endings: Sequence[Ending]
    played: Sequence[Played] = ()
    offences: Sequence[str] = ()

    @property
    def last(self) -> Ending:
        """The run that nothing disturbed."""
        return self.endings[-1]

    def of(self, state: str) -> list[str]:
        """The addresses in a state."""
        return [entry.address for entry in self.entries if entry.state == state]
