"""Owns the resend: standings → decisions with reasons → attempt n+1 → the same delivery loop."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from dispatch.issue import Rendition, read_source
from dispatch.ledger import Ledger
from dispatch.recipients import AcknowledgementRule, TierPolicy
from dispatch.records import Action, IssueRecord, PlannedAttempt, RecipientRecord
from dispatch.reminders import Candidate, Decision, plan
from dispatch.states import Standing
from dispatch.summary import Row, attempts, good_addresses, was_sent
from dispatch.tiers import Tier
from dispatch.workflows.candidates import Today, candidate, today_of
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import deliveries, request
from dispatch.workflows.standings import standing_rows


@dataclass(frozen=True, slots=True)
class Resend:
    """Who is due, and for each other recipient the reason why not.

    `addresses` are those that each would be written to: the roster's of today, without those that
    bounced.
    """

    record: IssueRecord
    rows: tuple[Row, ...]
    decisions: tuple[Decision, ...]
    addresses: Mapping[str, tuple[str, ...]]

    @property
    def due(self) -> tuple[Row, ...]:
        """The rows of those that are written to again."""
        names = {decision.name for decision in self.decisions if decision.due}
        return tuple(row for row in self.rows if row.name in names)

    def is_corrected(self, row: Row) -> bool:
        """Whether nothing has arrived, and the roster has had another address since."""
        return row.record.standing is Standing.FAILED and bool(self.addresses[row.name])


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
    addresses = {
        row.name: good_addresses(row.record, roster.addresses_of(row.name)) for row in rows
    }
    resend = Resend(record, rows, (), addresses)
    decisions = plan(
        [_candidate(office, row, roster, resend, names) for row in rows],
        office.today(),
        tiers=tiers,
        names=names,
        room=cap or policy.cap,
        each=policy.each,
    )
    return replace(resend, decisions=decisions)


def _candidate(
    office: Office, row: Row, roster: Today, resend: Resend, names: Collection[str]
) -> Candidate:
    """As for a reminder, but that who never got it is not chased by getting it at last.

    One that is not to be chased is sent it by name alone.
    """
    one, record = candidate(office, row, roster), row.record
    if not resend.is_corrected(row):
        return one
    tried = min((each.claimed_at for each in record.deliveries if each.claimed_at), default=None)
    return replace(
        one,
        chase=one.chase or row.name in names,
        failed=False,
        last_sent=one.last_sent if was_sent(record) else tried,
        resent_on=None,
        reminded=0,
    )


def plan_resend(office: Office, ledger: Ledger, resend: Resend, act: Action | None = None) -> None:
    """Freezes the next attempt of everyone due; TryAgain where another resend was faster.

    Who never got anything gets the text of a first sending. `act` tells who does it.
    """
    made: dict[tuple[Tier, int], Rendition] = {}
    planned = []
    for row in resend.due:
        attempt = attempts(row.record) + 1
        text = (row.tier, 1 if resend.is_corrected(row) else attempt)
        if text not in made:
            made[text] = mail(office, ledger, resend.record, *text, policy_of(row.record))
        letters = deliveries(office, resend.addresses[row.name])
        rendition = replace(made[text], attempt=attempt)
        planned.append(PlannedAttempt(row.name, attempt, rendition, letters))
    ledger.plan_attempts(resend.record.number, planned, [] if act is None else [act])


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
