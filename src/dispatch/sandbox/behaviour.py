"""Owns how a habit becomes deeds: which, in which order, and every choice the seed makes.

Pure: the same seed, address and count give the same deeds, however the messages interleave.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import TypeVar

from dispatch.sandbox.values import Deed, Habit

_Choice = TypeVar("_Choice")

_STEPS: dict[Habit, tuple[Deed, ...]] = {
    Habit.RECEIPT: (Deed.RECEIPT,),
    Habit.REPLY: (Deed.REPLY,),
    Habit.RECEIPT_THEN_REPLY: (Deed.RECEIPT, Deed.REPLY),
    Habit.REPLY_FROM_ELSEWHERE: (Deed.REPLY_FROM_ELSEWHERE,),
    Habit.ONE_CLICK: (Deed.ONE_CLICK,),
    Habit.DELETED: (Deed.DELETED,),
    Habit.BOUNCE: (Deed.BOUNCE,),
    Habit.DELAYED_THEN_RECEIPT: (Deed.DELAY, Deed.RECEIPT),
    Habit.HOLIDAY: (Deed.HOLIDAY,),
    Habit.REFUSED: (),
    Habit.SILENT: (),
    Habit.SILENT_THEN_REPLY: (),
}


def steps(habit: Habit, count: int) -> tuple[Deed, ...]:
    """What follows the `count`-th message (from 1) to one address, in order."""
    if habit is Habit.SILENT_THEN_REPLY and count > 1:
        return (Deed.REPLY,)
    return _STEPS[habit]


def wanted(deed: Deed, notify: str | None) -> bool:
    """Whether the sender's NOTIFY lets this report go out (RFC 3461 4.1); absent means yes."""
    needed = {Deed.BOUNCE: "FAILURE", Deed.DELAY: "DELAY"}.get(deed)
    return needed is None or notify is None or needed in notify.upper().split(",")


@dataclass(frozen=True, slots=True)
class Draw:
    """The dice of one deed: thrown from the seed, so that a run can be repeated."""

    seed: int
    address: str
    count: int

    def share(self, about: str) -> float:
        """A number in [0, 1) for one question."""
        text = f"{self.seed}\0{self.address}\0{self.count}\0{about}"
        return int.from_bytes(sha256(text.encode("utf-8")).digest()[:6], "big") / 2**48

    def pick(self, about: str, choices: Sequence[_Choice]) -> _Choice:
        """One of the choices."""
        return choices[int(self.share(about) * len(choices))]

    def token(self, about: str) -> str:
        """Sixteen hexadecimal digits, for ids and boundaries."""
        text = f"{self.seed}\0{self.address}\0{self.count}\0{about}"
        return sha256(text.encode("utf-8")).hexdigest()[:16]
