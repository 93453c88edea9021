"""Owns what passes while messages go out: a run, its claims, and how each ended."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.pacing import Limit
from dispatch.records.planned import Sender
from dispatch.states import Outcome
from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True)
class Scope:
    """Which recipients of an issue a command is about; None means all."""

    tiers: frozenset[Tier] | None = None
    names: frozenset[str] | None = None

    def holds(self, tier: Tier, name: str) -> bool:
        """Whether a recipient is within."""
        return (self.tiers is None or tier in self.tiers) and (
            self.names is None or name in self.names
        )


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the delivery loop: over what, by whom, by which way out and within what limits.

    `route` names the mailbox or the relay whose limits are counted. `number` None is a worker's:
    over all issues that may go without a clerk.
    """

    number: str | None
    scope: Scope
    holder: str
    route: str
    limits: tuple[Limit, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """A delivery taken for sending: already committed as `sending`."""

    delivery_id: int
    rendition_id: int
    recipient: str
    tier: Tier
    address: str
    attempt: int
    tries: int
    token: str
    message_id: str
    issue: str
    sender: Sender
    claimed_at: datetime
    deferred_since: datetime | None
    first_message_id: str | None
    first_sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A message that may or may not have left, and by what a copy of it is known."""

    delivery_id: int
    message_id: str
    token: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Hold:
    """A pause that the server asked for: until when, and in which words."""

    until: datetime
    said: str


@dataclass(frozen=True, slots=True)
class Finished:
    """How the submission of a claimed delivery ended; `not_before` only where deferred."""

    delivery_id: int
    outcome: Outcome
    at: datetime
    not_before: datetime | None = None
    hold: Hold | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """The names of those for whom a message may go now: their first, or a further one."""

    first: frozenset[str] = frozenset()
    further: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Turned:
    """What one commit gave: deliveries to send, or the moment until which the mailbox rests.

    Neither: nothing is left that may go now.
    """

    claims: tuple[Claim, ...] = ()
    rests_until: datetime | None = None
