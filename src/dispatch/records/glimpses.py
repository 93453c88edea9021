"""Owns what is known of many issues at one look: a recipient's figures without its history."""

from dataclasses import dataclass
from datetime import datetime

from dispatch.states import AcknowledgedBy, Standing
from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True)
class Heading:
    """An issue by itself; `sent_at` is when its first message left, `polled_at` when its
    mailbox was last read to the end."""

    number: str
    round: int
    planned_at: datetime
    sent_at: datetime | None
    polled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Glimpse:
    """One recipient of one issue, as far as figures need it; all of the round that is on.

    `first_sent` is the first message that left. `uncertain`: one of the latest attempt is in
    doubt. `suggestions`: mail that may be its answer and awaits a clerk's word. `waiting`: one has
    still to go.
    """

    number: str
    name: str
    tier: Tier
    on_paper: bool
    acknowledged_by: AcknowledgedBy
    within: int | None
    standing: Standing
    first_sent: datetime | None
    accepted: bool
    uncertain: bool
    suggestions: int
    waiting: bool = False
