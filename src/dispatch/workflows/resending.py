"""Owns the resend: standings → decisions with reasons → attempt n+1 → the same delivery loop."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from dispatch.issue import read_source
from dispatch.ledger import Ledger
from dispatch.recipients import AcknowledgementRule, TierPolicy
from dispatch.records import Action, IssueRecord, PlannedDelivery, RecipientRecord
from dispatch.reminders import Candidate, Decision, plan
from dispatch.states import Standing
from dispatch.summary import Row, attempts, good_addresses, is_uncertain, is_waiting, was_sent
from dispatch.tiers import Tier
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import deliveries, request
from dispatch.workflows.standings import first_sent, standing_rows


@dataclass(frozen=True, slots=True)
class Resend:
    """Who is due, and for each other recipient the reason why not."""

    record: IssueRecord
    rows: tuple[Row, ...]
    decisions: tuple[Decision, ...]

    @property
    def due(self) -> tuple[Row, ...]:
        """The rows of those that are written to again."""
        names = {decision.name for decision in self.decisions if decision.due}
        return tuple(row for row in self.rows if row.name in names)


def decide(
    office: Office, record: IssueRecord, tiers: Collection[Tier], names: Collection[str]
) -> Resend:
    """The decisions of today; pure but for the clock."""
    rows = standing_rows(office, record)
    candidates = [_candidate(office, row) for row in rows]
    decisions = plan(candidates, office.today(), tiers=tiers, names=names)
    return Resend(record, rows, decisions)


def _candidate(office: Office, row: Row) -> Candidate:
    record = row.record
    return Candidate(
        name=row.name,
        tier=row.tier,
        paper=record.on_paper,
        chase=record.chase,
        acknowledged=row.acknowledged,
        failed=record.standing is Standing.FAILED,
        last_sent=first_sent(record) if was_sent(record) else None,
        resent_on=_resent_on(office, record),
        uncertain=is_uncertain(record),
        waiting=is_waiting(record),
        attempts=attempts(record),
        suggestions=row.suggestions,
    )


def _resent_on(office: Office, record: RecipientRecord) -> date | None:
    later = [one.sent_at for one in record.deliveries if one.attempt > 1 and one.sent_at]
    return max(later).astimezone(office.settings.zone).date() if later else None


def plan_resend(office: Office, ledger: Ledger, resend: Resend, act: Action | None = None) -> None:
    """Freezes the next attempt of everyone due; TryAgain where another resend was faster.

    `act` tells who does it.
    """
    issue = read_source(resend.record.source, f"{resend.record.number}.md").issue
    renderer = office.renderer()
    by_attempt: dict[int, list[Row]] = defaultdict(list)
    for row in resend.due:
        by_attempt[attempts(row.record) + 1].append(row)
    acts = [] if act is None else [act]
    for attempt, due in sorted(by_attempt.items()):
        tiers = {row.tier: row.record for row in due}
        renditions = []
        for tier, one in tiers.items():
            document, *enclosures = ledger.attachments(resend.record.number, tier)
            asked = request(office, _policy(one))
            renditions.append(
                renderer.mail(
                    issue,
                    tier,
                    attempt,
                    asked,
                    document.content,
                    tuple(enclosures),
                    correction=resend.record.round - 1,
                )
            )
        planned: dict[str, tuple[PlannedDelivery, ...]] = {
            row.name: deliveries(office, good_addresses(row.record)) for row in due
        }
        ledger.plan_attempt(resend.record.number, attempt, renditions, planned, acts)
        acts = []  # kept once, with the first


def _policy(record: RecipientRecord) -> TierPolicy:
    return TierPolicy(
        AcknowledgementRule(record.acknowledged_by.value), record.within, chase=record.chase
    )
