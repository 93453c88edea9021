"""Owns the pace of a mailbox: how many messages in which time, and when the last will have gone.

Pure: the history of sendings and the clock's word come in. A limit is a rolling window, which keeps
a provider's calendar day as well as its rolling one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MINUTE = 60
QUARTER_HOUR = 15 * MINUTE
HOUR = 60 * MINUTE
DAY = 24 * HOUR
_MARGIN = timedelta(seconds=2)


@dataclass(frozen=True, slots=True)
class Limit:
    """At most so many messages in any so many seconds."""

    messages: int
    seconds: int

    @property
    def window(self) -> timedelta:
        """The window as we keep it: the server's begins when it has a message, and by its clock."""
        return timedelta(seconds=self.seconds) + _MARGIN


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a mailbox may send: its provider's figures, or the office's own.

    `pause_seconds` lies between two messages of one connection, `messages_per_session` None is
    without limit, `limits` are counted over all connections, runs and machines.
    """

    connections: int = 1
    pause_seconds: float = 0.0
    messages_per_session: int | None = None
    limits: tuple[Limit, ...] = ()

    @property
    def at_full_speed(self) -> bool:
        """Whether nothing but the wire decides when the next message goes."""
        return not self.pause_seconds and not self.limits

    @property
    def longest_memory(self) -> timedelta:
        """How far back sendings still count."""
        return max((limit.window for limit in self.limits), default=timedelta())


def forecast(
    pace: Pace, count: int, now: datetime, sent: Sequence[datetime] = (), each: float = 0.0
) -> datetime:
    """When the last of `count` messages will have gone.

    `sent`: the moments, ascending, at which earlier messages went that still count; `each`: the
    seconds that one message takes on the wire.
    """
    step = timedelta(seconds=(pace.pause_seconds + each) / pace.connections)
    if not pace.limits or not count:
        return now + count * step
    gone, at = list(sent), now
    for _ in range(count):
        at = max([at, *(free_again(limit, gone) for limit in pace.limits if full(limit, gone))])
        gone.append(at)
        at += step
    return at


def full(limit: Limit, sent: Sequence[datetime]) -> bool:
    """Whether so many went that the limit may matter."""
    return len(sent) >= limit.messages


def free_again(limit: Limit, sent: Sequence[datetime]) -> datetime:
    """The moment at which the limit lets one more go; `sent` ascending, and at least as many."""
    return sent[-limit.messages] + limit.window
