"""Owns the faults that a test can plant: where a session stumbles, and how.

Stages of the submission in the order of RFC 5321. Which sort of number counts is said at `Fault`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Stage(StrEnum):
    """Where a session can stumble.

    BODY is after 354, in the middle of the text. DOT is after the final dot and before the
    message is recorded: a break there loses it. AFTER_DOT is between the record and the 250: a
    break there leaves the client in doubt about a message that was taken.
    """

    CONNECT = "connect"
    GREETING = "greeting"
    EHLO = "ehlo"
    AUTH = "auth"
    MAIL = "mail"
    RCPT = "rcpt"
    DATA = "data"
    BODY = "body"
    DOT = "dot"
    AFTER_DOT = "after-dot"


_OF_A_SESSION = (Stage.CONNECT, Stage.GREETING, Stage.EHLO, Stage.AUTH)


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong once at a stage: wait, then say a line instead of the own, then close.

    `number` counts MAIL commands from 1 over all sessions, and connections for the stages
    before MAIL. `delay` is in seconds. `answer` is one reply line without CRLF; at BODY it only
    makes sense with `close`, since the text would go on.
    """

    stage: Stage
    number: int = 1
    delay: float = 0.0
    answer: str | None = None
    close: bool = False


Faults = Sequence[Fault] | Callable[[Stage, int], Fault | None]


def fault_at(faults: Faults, stage: Stage, number: int) -> Fault | None:
    """The fault planted there, if any; a callable decides for itself."""
    if callable(faults):
        return faults(stage, number)
    fitting = (one for one in faults if one.stage is stage and one.number == number)
    return next(fitting, None)


def counts_sessions(stage: Stage) -> bool:
    """Whether the stage's number is that of the connection, not of the message."""
    return stage in _OF_A_SESSION
