"""Owns the resend: standings → decisions with reasons → attempt n+1 → the same delivery loop."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from dispatch.issue import Rendition, read_source
from dispatch.ledger import Ledger
from dispatch.recipients import AcknowledgementRule, TierPolicy
from dispatch.records import Action, IssueRecord, PlannedAttempt, RecipientRecord
from dispatch.reminders import Candidate, Decision, plan
from dispatch.summary import Row, attempts
from dispatch.tiers import Tier
from dispatch.workflows.candidates import Today, candidate, today_of
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import deliveries, request
from dispatch.workflows.senders import senders
from dispatch.workflows.standings import standing_rows


@dataclass(frozen=True, slots=True)
class Resend:
    """Who is due, and for each other recipient the reason why not; `today` is the roster's."""

    record: IssueRecord
    rows: tuple[Row, ...]
    decisions: tuple[Decision, ...]
    today: Today

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
    today, policy = today_of(office, ledger), office.settings.chasing.policy
    decisions = plan(
        [_candidate(office, row, today, names) for row in rows],
        office.today(),
        tiers=tiers,
        names=names,
        room=cap or policy.cap,
        each=policy.each,
    )
    return Resend(record, rows, decisions, today)


def _candidate(office: Office, row: Row, today: Today, names: Collection[str]) -> Candidate:
    """One recipient; to whom nothing came until the roster was corrected is sent it, not chased."""
    one = candidate(office, row, today)
    if not today.is_corrected(row.record):
        return one
    tried = min((one.claimed_at for one in row.record.deliveries if one.claimed_at), default=None)
    return replace(
        one,
        failed=False,
        # Who never got it is not chased by getting it; but that is asked for by name.
        chase=one.chase or row.name in names,
        last_sent=one.last_sent or tried,
        resent_on=None,
        reminded=0,
    )


def plan_resend(office: Office, ledger: Ledger, resend: Resend, act: Action | None = None) -> None:
    """Freezes the next attempt of everyone due; TryAgain where another resend was faster.

    Who never got anything gets the text of a first sending. `act` tells who does it.
    """
    record, today = resend.record, resend.today
    made: dict[tuple[Tier, int], Rendition] = {}
    planned = []
    by = senders(office, ledger, [row.name for row in resend.due])
    for row in resend.due:
        attempt = attempts(row.record) + 1
        text = (row.tier, 1 if today.is_corrected(row.record) else attempt)
        if text not in made:
            made[text] = mail(office, ledger, record, *text, policy_of(row.record))
        letters = deliveries(office, today.addresses_of(row.record), by[row.name])
        planned.append(PlannedAttempt(row.name, attempt, made[text], letters))
    ledger.plan_attempts(record.number, planned, [] if act is None else [act])


def mail(
    office: Office,
    ledger: Ledger,
    record: IssueRecord,
    tier: Tier,
    attempt: int,
    policy: TierPolicy,
) -> Rendition:
    """A tier's mail of the text and the files as they went out, asked for anew."""
    issue = read_source(record.source, f"{record.number}.md").issue
    document, *enclosures = ledger.attachments(record.number, tier)
    return office.renderer().mail(
        issue,
        tier,
        attempt,
        request(office, policy),
        document.content,
        tuple(enclosures),
        correction=record.round - 1,
    )


def policy_of(record: RecipientRecord) -> TierPolicy:
    """The policy as it was frozen for one recipient."""
    return TierPolicy(
        AcknowledgementRule(record.acknowledged_by.value), record.within, chase=record.chase
    )
