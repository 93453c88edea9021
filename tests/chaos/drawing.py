"""Owns what happens in a round: everything drawn from the seed and nothing else. Pure."""

from dataclasses import dataclass
from enum import StrEnum
from random import Random

from chaos.faults import (
    CERTAIN,
    GARBAGE,
    KINDS,
    LOGIN,
    ORDINARY,
    PROVIDER,
    SESSION_STAGES,
    Fault,
    Kind,
    Stage,
)

MESSAGES = 40
_LATER_THAN_PATIENCE = 1.3
EXTENSIONS = ("PIPELINING", "SIZE", "8BITMIME", "DSN")


class ActKind(StrEnum):
    """What is done to one run of `send`."""

    RUN = "run"
    KILL = "kill"
    INTERRUPT = "interrupt"
    TOGETHER = "together"
    FULL_DISK = "full disk"


@dataclass(frozen=True, slots=True)
class Act:
    """One run of `send`, disturbed so long after so many more messages have arrived."""

    kind: ActKind
    arrived: int = 0
    delay: float = 0.0
    senders: int = 1
    room: int = 0  # bytes that the full disk still has


@dataclass(frozen=True, slots=True)
class Plan:
    """All that happens in one round."""

    seed: int
    number: int
    connections: int
    offers: frozenset[str]
    acts: tuple[Act, ...]
    faults: tuple[Fault, ...]
    largest_file: int  # what stands in for a full disk where none can be mounted

    @property
    def certain(self) -> Fault:
        """The fault that this round is there for."""
        return self.faults[0]

    @property
    def outlasts_patience(self) -> bool:
        """Whether a reply comes only after the sender has given it up."""
        return any(fault.kind is Kind.LATE for fault in self.faults)

    @property
    def fills_the_disk(self) -> bool:
        """Whether the office's disk runs full."""
        return any(act.kind is ActKind.FULL_DISK for act in self.acts)


def draw(seed: int, number: int, patience: float | None) -> Plan:
    """The plan of a round; `patience` is the sender's reply time-out, None where it has none."""
    dice = Random(f"{seed}:{number}")
    return Plan(
        seed=seed,
        number=number,
        connections=dice.choice((1, 1, 2, 4)),
        offers=frozenset(one for one in EXTENSIONS if dice.random() < 0.6),
        acts=tuple(_act(dice) for _ in range(dice.choice((1, 1, 2, 3)))),
        faults=_faults(dice, number, patience),
        largest_file=dice.randrange(50_000, 700_000),
    )


def _act(dice: Random) -> Act:
    kind = dice.choices(list(ActKind), weights=(30, 35, 8, 15, 12))[0]
    by_time = dice.random() < 0.3
    return Act(
        kind=kind,
        arrived=0 if by_time else dice.randrange(25),
        delay=dice.random() * (0.5 if by_time else 0.02),
        senders=dice.choice((2, 2, 3)) if kind is ActKind.TOGETHER else 1,
        room=dice.choice((0, 0, 4096, 20_000, 60_000)),
    )


def _faults(dice: Random, number: int, patience: float | None) -> tuple[Fault, ...]:
    """The certain one first; the others by chance, but only one long wait in a round."""
    certain = _certain(dice, number, patience)
    others = [_fault(dice) for _ in range(dice.choice((0, 1, 2, 3, 5)))]
    return (certain, *others)


def _certain(dice: Random, number: int, patience: float | None) -> Fault:
    """Every round in turn has one that comes early, so that it does come."""
    stage, kind, digit = CERTAIN[number % len(CERTAIN)]
    if kind is Kind.CUT:
        kind = dice.choice((Kind.CUT, Kind.RESET))
    if kind is Kind.LATE and patience is None:
        kind = Kind.STALL
    return Fault(
        stage=stage,
        kind=kind,
        at=1 if stage in SESSION_STAGES else dice.randint(1, 8),
        text=_text(dice, stage, kind, digit),
        seconds=_LATER_THAN_PATIENCE * patience if kind is Kind.LATE and patience else _stall(dice),
        offset=_offset(dice),
    )


def _fault(dice: Random) -> Fault:
    stage = dice.choice(list(Stage))
    kind = dice.choice([kind for kind in KINDS[stage] if kind is not Kind.LATE])
    return Fault(
        stage=stage,
        kind=kind,
        at=dice.randint(1, 4) if stage in SESSION_STAGES else dice.randint(1, MESSAGES + 5),
        text=_text(dice, stage, kind, dice.choice((4, 4, 5))),
        seconds=_stall(dice),
        offset=_offset(dice),
    )


def _stall(dice: Random) -> float:
    return 0.01 + dice.random() * 0.15


def _offset(dice: Random) -> int:
    """Where in the content; a message has some 140,000 bytes."""
    return dice.choice((0, 1, 500, dice.randrange(100_000)))


def _text(dice: Random, stage: Stage, kind: Kind, digit: int) -> str:
    if kind is Kind.GARBAGE:
        # RFC 5321 4.2.1: the first digit decides, so that to DATA any 3xx is the go-ahead.
        none = "3" if stage is Stage.DATA else "-"
        return dice.choice([text for text in GARBAGE if not text.startswith(none)])
    if kind is not Kind.REPLY:
        return ""
    # What a provider says stops the whole run: seldom, or the others are never tried.
    said = PROVIDER if dice.random() < 0.12 else LOGIN if stage is Stage.AUTH else ORDINARY
    return dice.choice([text for text in said if text.startswith(str(digit))])
