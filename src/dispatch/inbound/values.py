"""Owns what classification says of a message."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words import Words


class Kind(StrEnum):
    READ_RECEIPT = "read-receipt"
    DELIVERY_REPORT = "delivery-report"
    AUTO_REPLY = "auto-reply"
    REPLY = "reply"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class RecipientReport:
    """One per-recipient block of a delivery report (RFC 3464 2.3)."""

    final_recipient: str | None = None
    original_recipient: str | None = None
    action: str | None = None
    status: str | None = None
    diagnostic_code: str | None = None


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One method of an Authentication-Results header; `identity` is an address or a domain."""

    method: str
    result: str
    identity: str = ""

    @property
    def domain(self) -> str:
        """The domain of the identity."""
        return self.identity.rpartition("@")[2]


@dataclass(frozen=True, slots=True)
class AuthenticationResults:
    """One such header (RFC 8601 2.2), whoever wrote it."""

    authserv_id: str
    methods: tuple[MethodResult, ...] = ()
    is_of_receiving_host: bool = False


@dataclass(frozen=True, slots=True)
class Mentions:
    """What a message speaks of without answering it: in its text, its quotations, its enclosures.

    `issues` are (year or None, number) as they are printed; `senders` are the From addresses of
    messages that it quotes or forwards.
    """

    issues: frozenset[tuple[int | None, int]] = frozenset()
    message_ids: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()


_WORST_FIRST = ("failed", "delayed", "relayed", "expanded", "delivered")
_PERMANENCE = {
    "failed": "permanent",
    "delayed": "temporary",
    "relayed": "success",
    "expanded": "success",
    "delivered": "success",
}


@dataclass(frozen=True, slots=True)
class Classified:
    """What a message is taken for, why, and which sent message it speaks of.

    Message-IDs stand without brackets; `disposition` is RFC 8098's type in lower case;
    `references` are newest first; `date` is aware UTC; `reply_text` is what the writer added,
    without what is quoted and without the `signature`; `acknowledges` says that it is 收到 or its kin.
    """

    kind: Kind
    reasons: tuple[Words, ...]
    disposition: str | None = None
    reports: tuple[RecipientReport, ...] = ()
    original_message_ids: tuple[str, ...] = ()
    original_envelope_id: str | None = None
    references: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    sender: str | None = None
    sender_name: str = ""
    subject: str = ""
    date: datetime | None = None
    message_id: str | None = None
    reply_text: str = ""
    signature: str = ""
    acknowledges: bool = False
    attachment_names: tuple[str, ...] = ()
    receipt_recipient: str | None = None
    authentication: tuple[AuthenticationResults, ...] = ()
    mentions: Mentions = Mentions()
    is_automated: bool = False

    def _worst(self) -> RecipientReport | None:
        for action in _WORST_FIRST:
            for report in self.reports:
                if report.action == action:
                    return report
        return self.reports[0] if self.reports else None

    @property
    def action(self) -> str | None:
        """The action of the worst report: failed before delayed before delivered."""
        worst = self._worst()
        return None if worst is None else worst.action

    @property
    def status(self) -> str | None:
        """The enhanced status of the worst report (RFC 3463)."""
        worst = self._worst()
        return None if worst is None else worst.status

    @property
    def permanence(self) -> str | None:
        """permanent | temporary | success: what a delivery report comes to (RFC 3464 2.3.3)."""
        return _PERMANENCE.get(self.action or "")

    @property
    def final_recipient(self) -> str | None:
        """Whom the worst report, or the receipt, is about."""
        worst = self._worst()
        return self.receipt_recipient if worst is None else worst.final_recipient
