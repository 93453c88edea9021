"""Owns the alphabets and both state machines: delivery and acknowledgement.

Delivery is driven by us: order matters, an illegal step raises. Acknowledgement is driven by
the world: order must not matter, so a standing is a join over the evidence.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from dispatch.words import say


class DeliveryState(StrEnum):
    PLANNED = "planned"
    SENDING = "sending"
    ACCEPTED = "accepted"
    DEFERRED = "deferred"
    REFUSED = "refused"
    UNCERTAIN = "uncertain"
    WITHDRAWN = "withdrawn"


class Step(StrEnum):
    """What can happen to a delivery."""

    CLAIM = "claim"
    RELEASE = "release"
    ACCEPT = "accept"
    DEFER = "defer"
    REFUSE = "refuse"
    LOSE_SIGHT = "lose sight"
    EVIDENCE = "evidence"
    SEND_AGAIN = "send again"
    WITHDRAW = "withdraw"


_DELIVERY: dict[tuple[DeliveryState, Step], DeliveryState] = {
    (DeliveryState.PLANNED, Step.CLAIM): DeliveryState.SENDING,
    (DeliveryState.DEFERRED, Step.CLAIM): DeliveryState.SENDING,
    # Claimed ahead of the wire, and the connection broke before its turn came.
    (DeliveryState.SENDING, Step.RELEASE): DeliveryState.PLANNED,
    (DeliveryState.SENDING, Step.ACCEPT): DeliveryState.ACCEPTED,
    (DeliveryState.SENDING, Step.DEFER): DeliveryState.DEFERRED,
    (DeliveryState.SENDING, Step.REFUSE): DeliveryState.REFUSED,
    (DeliveryState.SENDING, Step.LOSE_SIGHT): DeliveryState.UNCERTAIN,
    (DeliveryState.UNCERTAIN, Step.EVIDENCE): DeliveryState.ACCEPTED,
    (DeliveryState.UNCERTAIN, Step.SEND_AGAIN): DeliveryState.PLANNED,
    # Evidence can arrive for a message whose outcome is already known: it changes nothing.
    (DeliveryState.ACCEPTED, Step.EVIDENCE): DeliveryState.ACCEPTED,
    # A server may take a message and still say "later" (RFC 5321 4.2.4.2 warns of it); or the
    # clerk has let one in doubt go again, and now it turns up: it must not be sent any more.
    (DeliveryState.DEFERRED, Step.EVIDENCE): DeliveryState.ACCEPTED,
    (DeliveryState.PLANNED, Step.EVIDENCE): DeliveryState.ACCEPTED,
    # Refused for a reason that has been mended since; the clerk says so.
    (DeliveryState.REFUSED, Step.SEND_AGAIN): DeliveryState.PLANNED,
    # A correction goes out: what has not left of the text before it never will.
    (DeliveryState.PLANNED, Step.WITHDRAW): DeliveryState.WITHDRAWN,
    (DeliveryState.DEFERRED, Step.WITHDRAW): DeliveryState.WITHDRAWN,
    (DeliveryState.WITHDRAWN, Step.EVIDENCE): DeliveryState.ACCEPTED,
}


class IllegalStep(Exception):
    """A step that the delivery machine does not know: a fault of the program."""

    def __init__(self, state: DeliveryState, step: Step) -> None:
        super().__init__(f"a delivery that is {state} cannot {step}")


def step(state: DeliveryState, happened: Step) -> DeliveryState:
    """The state after a step; raises IllegalStep and leaves the old one standing."""
    try:
        return _DELIVERY[state, happened]
    except KeyError:
        raise IllegalStep(state, happened) from None


def allows(state: DeliveryState, happened: Step) -> bool:
    """Whether the step is in the table."""
    return (state, happened) in _DELIVERY


def origins(happened: Step) -> tuple[DeliveryState, ...]:
    """The states a step can start from: the guard of the ledger's UPDATE."""
    return tuple(state for state, known in _DELIVERY if known is happened)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one submission ended: the step it causes, and the server's words.

    `code` and `enhanced_status` are the reply's (RFC 5321 4.2, RFC 3463); both None where the
    server said nothing. `command` is what a refusal answered, "." the content.
    """

    step: Step
    text: str = ""
    code: int | None = None
    enhanced_status: str | None = None
    command: str | None = None


class Standing(IntEnum):
    """What the evidence adds up to, from nothing to a clerk's word; a higher rank wins."""

    AWAITING = 0
    DELAYED = 1
    RELAYED = 2
    FAILED = 3
    DELIVERED = 4
    DISPLAYED = 5
    REPLIED = 6
    CONFIRMED = 7

    @property
    def label(self) -> str:
        """The word that files and --json use."""
        return _LABELS[self]

    @classmethod
    def from_label(cls, label: str) -> "Standing":
        """The inverse of `label`; raises KeyError."""
        return _LABELLED[label]


# Asked for each piece of evidence: looking a name up in an Enum takes ten times as long.
_LABELS = {one: one.name.lower() for one in Standing}
_LABELLED = {label: one for one, label in _LABELS.items()}


class EvidenceKind(StrEnum):
    SMTP_REPLY = "smtp-reply"
    DELIVERY_REPORT = "delivery-report"
    READ_RECEIPT = "read-receipt"
    AUTO_REPLY = "auto-reply"
    REPLY = "reply"
    SENT_COPY = "sent-copy"
    CLERK = "clerk"
    OTHER = "other"


# RFC 3464 2.3.3: relayed and expanded mean that no more will be heard, not that it failed.
_ACTION_PROVES = {
    "failed": Standing.FAILED,
    "delayed": Standing.DELAYED,
    "delivered": Standing.DELIVERED,
    "relayed": Standing.RELAYED,
    "expanded": Standing.RELAYED,
}
# RFC 8098 3.2.6.2: only "displayed" was on a screen; the others prove that it arrived.
_DISPOSITION_PROVES = {
    "displayed": Standing.DISPLAYED,
    "deleted": Standing.DELIVERED,
    "dispatched": Standing.DELIVERED,
    "processed": Standing.DELIVERED,
    "denied": Standing.DELIVERED,
    "failed": Standing.AWAITING,
}


def proves(kind: EvidenceKind, detail: str | None = None) -> Standing:
    """What one piece of evidence proves; `detail` is an action or a disposition type.

    An auto-reply proves nothing about reading: a holiday notice must not read as informed.
    """
    match kind:
        case EvidenceKind.CLERK:
            return Standing.CONFIRMED
        case EvidenceKind.REPLY:
            return Standing.REPLIED
        case EvidenceKind.READ_RECEIPT:
            return _DISPOSITION_PROVES.get((detail or "").lower(), Standing.AWAITING)
        case EvidenceKind.DELIVERY_REPORT | EvidenceKind.SMTP_REPLY:
            return _ACTION_PROVES.get((detail or "").lower(), Standing.AWAITING)
        case _:
            return Standing.AWAITING


def fold(evidence: Iterable[Standing]) -> Standing:
    """The standing of one delivery: the highest rank among its live evidence."""
    return max(evidence, default=Standing.AWAITING)


def recipient_standing(attempts: Sequence[Sequence[Standing]]) -> Standing:
    """The standing of a recipient from the standings of its deliveries, per attempt in order.

    Arrival or better counts from any attempt. Below that the latest attempt speaks: a fresh
    resend reads `awaiting`, not the failure of the first. One address that failed does not
    make the recipient failed while another of the same attempt is still open.
    """
    best = max((one for attempt in attempts for one in attempt), default=Standing.AWAITING)
    if best >= Standing.DELIVERED or not attempts:
        return best
    still_open = [one for one in attempts[-1] if one is not Standing.FAILED]
    return max(still_open, default=Standing.FAILED if attempts[-1] else Standing.AWAITING)


class AcknowledgedBy(StrEnum):
    """What a tier takes for an acknowledgement."""

    REPLIED = "replied"
    DISPLAYED = "displayed"
    DELIVERED = "delivered"
    NOTHING = "nothing"


_NEEDED = {
    AcknowledgedBy.REPLIED: Standing.REPLIED,
    AcknowledgedBy.DISPLAYED: Standing.DISPLAYED,
    AcknowledgedBy.DELIVERED: Standing.DELIVERED,
    AcknowledgedBy.NOTHING: Standing.AWAITING,
}


def acknowledged(standing: Standing, rule: AcknowledgedBy) -> bool:
    """Whether a standing satisfies the tier's rule: one comparison."""
    return standing >= _NEEDED[rule]


STANDING_WORDS = {
    Standing.AWAITING: say("无回音"),
    Standing.DELAYED: say("投递延迟"),
    Standing.RELAYED: say("已转出"),
    Standing.FAILED: say("退信"),
    Standing.DELIVERED: say("已送达"),
    Standing.DISPLAYED: say("已读"),
    Standing.REPLIED: say("已回复"),
    Standing.CONFIRMED: say("已确认"),
}
