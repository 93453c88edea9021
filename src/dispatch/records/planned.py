"""Owns what is planned: an issue's recipients and messages as they are frozen."""

from dataclasses import dataclass
from datetime import date, datetime

from dispatch.renditions import Rendition
from dispatch.states import AcknowledgedBy
from dispatch.tiers import Tier


@dataclass(frozen=True, slots=True)
class Sender:
    """A mailbox as it stood when something was planned with it."""

    address: str
    name: str


@dataclass(frozen=True, slots=True)
class PlannedDelivery:
    """One message to be sent to one address; token, Message-ID and ENVID are drawn here.

    `sender` None is that of the issue.
    """

    address: str
    token: str
    message_id: str
    sender: Sender | None = None


@dataclass(frozen=True, slots=True)
class PlannedRecipient:
    """A recipient as it was on the day of planning, and its deliveries of this attempt."""

    name: str
    tier: Tier
    is_person: bool
    on_paper: bool
    chase: bool
    acknowledged_by: AcknowledgedBy
    within: int | None
    addresses: tuple[str, ...]
    deliveries: tuple[PlannedDelivery, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything a round of an issue needs, frozen in one transaction.

    `send_at`: nothing of it is claimed before then.
    """

    number: str
    digest: str
    source: str
    sender: Sender
    renditions: tuple[Rendition, ...]
    recipients: tuple[PlannedRecipient, ...]
    send_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class PlannedAttempt:
    """A further attempt for one recipient, in its own words.

    `attempt` counts within the round that is on. `stage_on`: the day of the stage of which it
    reminds; of a resend by hand there is none.
    """

    name: str
    attempt: int
    rendition: Rendition
    deliveries: tuple[PlannedDelivery, ...]
    stage_on: date | None = None
