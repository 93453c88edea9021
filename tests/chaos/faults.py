"""Owns the words for what can go wrong between `dispatch` and its server. Pure: draws nothing."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Stage(StrEnum):
    """Where in a session or a transaction (RFC 5321 4.1.4) something goes wrong."""

    CONNECT = "connect"
    GREETING = "greeting"
    EHLO = "EHLO"
    AUTH = "AUTH"
    MAIL = "MAIL"
    RCPT = "RCPT"
    DATA = "DATA"
    BODY = "content"
    DOT = "dot"  # the server has all of the message, and has not taken it
    AFTER = "after"  # the server has taken it; its reply is still to go out


class Kind(StrEnum):
    """What goes wrong."""

    CUT = "cut"  # FIN
    RESET = "reset"  # RST
    REPLY = "reply"  # a 4xx or 5xx instead of the server's own
    GARBAGE = "garbage"
    STALL = "stall"  # shorter than the sender's patience
    LATE = "late"  # longer than it


SESSION_STAGES = (Stage.CONNECT, Stage.GREETING, Stage.EHLO, Stage.AUTH)
_BREAKS = (Kind.CUT, Kind.RESET)
_ANSWERED = (*_BREAKS, Kind.REPLY, Kind.GARBAGE, Kind.STALL, Kind.LATE)
KINDS: dict[Stage, tuple[Kind, ...]] = {
    Stage.CONNECT: _BREAKS,
    Stage.GREETING: _ANSWERED,
    Stage.EHLO: _ANSWERED,
    Stage.AUTH: _ANSWERED,
    Stage.MAIL: _ANSWERED,
    Stage.RCPT: _ANSWERED,
    Stage.DATA: _ANSWERED,
    Stage.BODY: (*_BREAKS, Kind.REPLY, Kind.STALL),
    Stage.DOT: _ANSWERED,
    # A server that took a message and says 5xx is a liar: no sender can know better.
    Stage.AFTER: (*_BREAKS, Kind.GARBAGE, Kind.STALL, Kind.LATE),
}

# What every round in turn is sure to meet: a break, a 4xx, a 5xx, garbage and a late reply
# wherever there can be one. (A stall does no harm; it comes by chance.)
CERTAIN: tuple[tuple[Stage, Kind, int], ...] = tuple(
    (stage, kind, digit)
    for stage, kinds in KINDS.items()
    for kind in (Kind.CUT, Kind.REPLY, Kind.GARBAGE, Kind.LATE)
    if kind in kinds
    for digit in ((4, 5) if kind is Kind.REPLY else (0,))
)

ORDINARY = (
    "450 4.2.0 Greylisted, try again later",
    "451-4.3.0 Trouble of our own\r\n451 4.3.0 and nothing of yours",
    "452 4.3.1 Insufficient system storage",
    "421 4.3.2 Shutting down",
    "550 5.1.1 No such user here",
    "550 用户不存在",
    "554 5.0.0 Transaction failed",
    "552 5.3.4 Message size exceeds fixed limit",
)
LOGIN = (
    "454 4.7.0 Temporary authentication failure",
    "535 5.7.8 Authentication credentials invalid",
    "535 Error: authentication failed",
)
# NetEase and Tencent: another session, a pause, stop for today, not this content, not this sender.
PROVIDER = (
    "421 MI:DMC 163 smtp5",
    "451 MI:SFQ 163 smtp11",
    "421 HL:ICC 163 smtp2",
    "550 MI:STC 163 smtp7",
    "554 DT:SPM 163 smtp9",
    "451 DT:SPM 163 smtp9",
    "550 Connection frequency limited",
    "553 Mail from must equal authorized user",
)
_ANOTHER_SESSION = "MI:DMC"
# Those after which the sender does right to hold back the others too.
_HOLDING = (
    "552 5.3.4",
    "MI:SFQ",
    "HL:ICC",
    "MI:STC",
    "DT:SPM",
    "frequency limited",
    "Mail from must",
)

GARBAGE = (
    "\x00\x01\x02 rubbish\r\n",
    "HTTP/1.1 400 Bad Request\r\n\r\n",
    "\r\n",
    "2\r\n",
    "999 what\r\n",
    "399 what\r\n",
    "354 Go ahead\r\n",
    "250-cut off in the midd",
    "x" * 20_000 + "\r\n",
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong: in the `at`-th session or transaction of a round, from 1."""

    stage: Stage
    kind: Kind
    at: int
    text: str = ""
    seconds: float = 0.0
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Played:
    """A fault that really came about, and to which recipient, where that was known by then."""

    stage: Stage
    kind: Kind
    text: str
    address: str | None
    pipelining: bool

    @property
    def digit(self) -> int | None:
        """4 or 5 for a refusing reply."""
        return int(self.text[0]) if self.kind is Kind.REPLY else None

    @property
    def holds(self) -> bool:
        """Whether the sender does right to hold back other messages after it."""
        if self.kind is not Kind.REPLY:
            return False
        of_all = self.stage is Stage.MAIL and self.digit == 5
        return self.stage is Stage.AUTH or of_all or any(tag in self.text for tag in _HOLDING)

    @property
    def settles(self) -> bool:
        """Whether its own message was plainly refused, and is not tried again in the same round."""
        plainly = self.stage in (Stage.RCPT, Stage.DATA, Stage.DOT)
        return self.kind is Kind.REPLY and plainly and _ANOTHER_SESSION not in self.text

    @property
    def _breaks(self) -> bool:
        """Whether the connection is of no use afterwards, and no word was said of the message."""
        broken_off = self.kind is Kind.REPLY and self.stage is Stage.BODY
        return broken_off or self.kind in (*_BREAKS, Kind.GARBAGE, Kind.LATE)

    @property
    def leaves_in_doubt(self) -> bool:
        """Whether its own message may be uncertain: broken off after DATA."""
        return self._breaks and self.stage in (Stage.DATA, Stage.BODY, Stage.DOT, Stage.AFTER)

    @property
    def leaves_another_in_doubt(self) -> bool:
        """Whether one more may be: with PIPELINING the next or the last may be under way."""
        return self._breaks and self.pipelining and self.stage not in SESSION_STAGES

    def to_json(self) -> dict[str, Any]:
        """As it stands in a journal."""
        return {"event": "played", **asdict(self)}

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> "Played":
        """Read back from a journal."""
        return cls(
            Stage(entry["stage"]),
            Kind(entry["kind"]),
            entry["text"],
            entry["address"],
            entry["pipelining"],
        )
