"""Owns the resend: standings → decisions with reasons → attempt n+1 → the same delivery loop."""

from collections.abc import Collection
from dataclasses import dataclass

from dispatch.issue import Rendition, read_source
from dispatch.ledger import Ledger
from dispatch.recipients import AcknowledgementRule, TierPolicy
from dispatch.records import Action, IssueRecord, PlannedAttempt, RecipientRecord
from dispatch.reminders import Decision, plan
from dispatch.summary import Row, attempts, good_addresses
from dispatch.tiers import Tier
from dispatch.workflows.candidates import candidate, today_of
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import deliveries, request
from dispatch.workflows.standings import standing_rows


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
    office: Office,
    ledger: Ledger,
    record: IssueRecord,
    tiers: Collection[Tier],
    names: Collection[str],
    cap: int | None = None,
) -> Resend:
    """The decisions of today; `cap` is this run's, by default that of dispatch.yaml."""
    rows = standing_rows(office, record)
    roster, policy = today_of(office, ledger), office.settings.chasing.policy
    candidates = [candidate(office, row, roster) for row in rows]
    decisions = plan(
        candidates,
        office.today(),
        tiers=tiers,
        names=names,
        room=cap or policy.cap,
        each=policy.each,
    )
    return Resend(record, rows, decisions)


def plan_resend(office: Office, ledger: Ledger, resend: Resend, act: Action | None = None) -> None:
    """Freezes the next attempt of everyone due; TryAgain where another resend was faster.

    `act` tells who does it.
    """
    number = resend.record.number
    issue = read_source(resend.record.source, f"{number}.md").issue
    renderer = office.renderer()
    made: dict[tuple[Tier, int], Rendition] = {}
    planned = []
    for row in resend.due:
        tier, attempt = row.tier, attempts(row.record) + 1
        if (tier, attempt) not in made:
            document, *enclosures = ledger.attachments(number, tier)
            made[tier, attempt] = renderer.mail(
                issue,
                tier,
                attempt,
                request(office, policy_of(row.record)),
                document.content,
                tuple(enclosures),
                correction=resend.record.round - 1,
            )
        letters = deliveries(office, good_addresses(row.record))
        planned.append(PlannedAttempt(row.name, attempt, made[tier, attempt], letters))
    ledger.plan_attempts(number, planned, [] if act is None else [act])


def policy_of(record: RecipientRecord) -> TierPolicy:
    """The policy as it was frozen for one recipient."""
    return TierPolicy(
        AcknowledgementRule(record.acknowledged_by.value), record.within, chase=record.chase
    )
