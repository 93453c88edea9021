"""Owns what befalls a fleet in a round: everything drawn from the seed. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

from chaos.drawing import Plan, draw
from dispatch.sandbox import Habit

# Refusals are the fault machine's to make, whose record the judge reads.
_HABITS = tuple(one for one in Habit if one is not Habit.REFUSED)


class Post(StrEnum):
    """Who is at work in a round, each on a machine of its own."""

    FIRST = "first"
    SECOND = "second"
    READER = "reader"


class BlowKind(StrEnum):
    """What befalls them."""

    KILL = "kill"
    TERM = "term"
    PULL = "pull"  # the cable to the database
    CUT = "cut"  # the database hangs up on everybody
    CRASH = "crash"  # of the database
    SEND = "send"  # a clerk sends beside the workers
    RESEND = "resend"


@dataclass(frozen=True, slots=True)
class Blow:
    """One of them, so long after so many more messages have arrived.

    `seconds`: until the one that was killed is started again, or the cable is back.
    """

    kind: BlowKind
    whom: Post
    arrived: int
    delay: float
    seconds: float


@dataclass(frozen=True, slots=True)
class FleetPlan:
    """All that happens in one round."""

    plan: Plan
    blows: tuple[Blow, ...]
    dice: int

    def habits(self, addresses: Sequence[str]) -> dict[str, Habit]:
        """What each recipient does with a message."""
        dice = Random(self.dice)
        return {one: dice.choice(_HABITS) for one in addresses}


def is_of_a_fleet(number: int) -> bool:
    """Every fourth round is that of a single sender."""
    return number % 4 != 0


# What every round in turn is sure to meet.
_CERTAIN: tuple[tuple[BlowKind, Post], ...] = (
    (BlowKind.KILL, Post.FIRST),
    (BlowKind.CRASH, Post.FIRST),
    (BlowKind.PULL, Post.FIRST),
    (BlowKind.KILL, Post.READER),
    (BlowKind.RESEND, Post.FIRST),
    (BlowKind.TERM, Post.SECOND),
    (BlowKind.PULL, Post.READER),
    (BlowKind.CUT, Post.FIRST),
    (BlowKind.KILL, Post.SECOND),
    (BlowKind.SEND, Post.FIRST),
    (BlowKind.PULL, Post.SECOND),
)


def draw_fleet(seed: int, number: int, patience: float | None, lease: float) -> FleetPlan:
    """The plan of a round; `lease` is how long a silent holder is taken for alive."""
    dice = Random(f"fleet {seed}:{number}")
    blows = [_blow(dice, lease, *_CERTAIN[number % len(_CERTAIN)])]
    blows += [_blow(dice, lease) for _ in range(dice.choice((0, 1, 1, 2, 3)))]
    dice.shuffle(blows)
    return FleetPlan(draw(seed, number, patience), tuple(blows), dice.randrange(2**32))


def _blow(
    dice: Random, lease: float, kind: BlowKind | None = None, whom: Post | None = None
) -> Blow:
    kind = kind or dice.choice(list(BlowKind))
    # A cable that is out for longer than a lease makes its machine one of the dead that come back.
    seconds = dice.choice((0.1, 0.5, 1.5 * lease)) if kind is BlowKind.PULL else 0.3 * dice.random()
    return Blow(
        kind=kind,
        whom=whom or dice.choice(list(Post)),
        arrived=dice.randrange(14),
        delay=0.05 * dice.random(),
        seconds=seconds,
    )
