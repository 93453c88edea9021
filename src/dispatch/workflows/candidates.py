"""Owns what a decision is made from: a row of the ledger beside the roster of today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dispatch.ledger import Ledger
from dispatch.recipients import Recipient, by_names, name_key
from dispatch.records import DeliveryRecord, RecipientRecord
from dispatch.reminders import Candidate
from dispatch.states import DeliveryState, EvidenceKind, Standing
from dispatch.summary import (
    Row,
    first_sent,
    good_addresses,
    is_uncertain,
    is_waiting,
    was_sent,
)
from dispatch.words import Words
from dispatch.workflows.office import Office

# What has not left, or never will.
_UNSENT = frozenset({DeliveryState.PLANNED, DeliveryState.DEFERRED, DeliveryState.WITHDRAWN})


@dataclass(frozen=True, slots=True)
class Today:
    """What the roster says today: who gets no mail any more, and who is not to be chased.

    What was planned stands, but a clerk who spares somebody since then is heeded. `restored_on`:
    the day on which the ledger was put back from a backup, which knows nothing of what went out
    until then. `resting`: those whose mailbox is paused.
    """

    on_paper: frozenset[str]
    spared: frozenset[str]
    recipients: dict[str, Recipient]
    restored_on: date | None = None
    resting: frozenset[str] = frozenset()

    def listed(self, name: str) -> Recipient | None:
        """The roster's recipient of that name, or under that alias."""
        return self.recipients.get(name_key(name))

    def name_of(self, name: str) -> str:
        """What the roster calls it today."""
        one = self.listed(name)
        return name if one is None else one.name

    def addresses_of(self, record: RecipientRecord) -> tuple[str, ...]:
        """Where to write to: the roster's addresses of today, without those that bounced."""
        one = self.listed(record.name)
        return good_addresses(record, () if one is None else one.addresses)

    def is_corrected(self, record: RecipientRecord) -> bool:
        """Whether nothing has arrived, and the roster has had another address since."""
        return record.standing is Standing.FAILED and bool(self.addresses_of(record))


def today_of(office: Office, ledger: Ledger) -> Today:
    """The roster of today; raises InputError with its faults."""
    roster, restored = office.roster(), ledger.last_restored()
    return Today(
        frozenset(one.name for one in roster.recipients if one.paper),
        frozenset(one.name for one in roster.recipients if not roster.chases(one)),
        by_names(roster.recipients),
        None if restored is None else office.day_of(restored),
        frozenset[str]().union(
            *(ledger.names_of_mailbox(one.address) for one in ledger.paused_mailboxes())
        ),
    )


def candidate(office: Office, row: Row, today: Today, *, by_itself: bool = False) -> Candidate:
    """One recipient of one issue, as far as chasing goes.

    Nothing is planned by itself for a mailbox that is paused: it would only lie there.
    """
    record = row.record
    contacted = _latest_day(office, record.deliveries)
    further = [one for one in record.deliveries if one.attempt > 1 and one.sent_at]
    return Candidate(
        name=row.name,
        tier=row.tier,
        paper=record.on_paper or today.name_of(row.name) in today.on_paper,
        listed=today.listed(row.name) is not None,
        chase=record.chase and today.name_of(row.name) not in today.spared,
        acknowledged=row.acknowledged,
        failed=record.standing is Standing.FAILED,
        last_sent=first_sent(record) if was_sent(record) else None,
        resent_on=_latest_day(office, further),
        uncertain=is_uncertain(record),
        waiting=is_waiting(record) or (by_itself and row.name in today.resting),
        suggestions=row.suggestions,
        deadline=row.deadline,
        contacted_on=max(filter(None, (contacted, today.restored_on)), default=None),
        reminded=len({one.attempt for one in further}),
    )


def _latest_day(office: Office, deliveries: Iterable[DeliveryRecord]) -> date | None:
    """The latest day that a mail left, or of the stage that it reminded of."""
    days = []
    for one in deliveries:
        if one.state not in _UNSENT:
            days += [] if one.stage_on is None else [one.stage_on]
            days += [] if one.sent_at is None else [office.day_of(one.sent_at)]
    return max(days, default=None)


def away(record: RecipientRecord) -> Words | None:
    """What its latest automatic reply says, for a note: it acknowledges nothing."""
    said = [
        one.summary
        for one in record.evidence
        if one.kind is EvidenceKind.AUTO_REPLY and not one.voided
    ]
    return said[-1] if said else None
