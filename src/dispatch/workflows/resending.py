"""Owns the resend: standings → decisions with reasons → attempt n+1 → the same delivery loop."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dispatch.issue import Rendition, read_source
from dispatch.ledger import Ledger
from dispatch.recipients import AcknowledgementRule, TierPolicy, by_names, name_key
from dispatch.records import Action, IssueRecord, PlannedDelivery, RecipientRecord
from dispatch.reminders import Candidate, Decision, plan
from dispatch.states import Standing
from dispatch.summary import (
    Row,
    attempts,
    first_sent,
    good_addresses,
    is_uncertain,
    is_waiting,
    was_sent,
)
from dispatch.tiers import Tier
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
    office: Office, record: IssueRecord, tiers: Collection[Tier], names: Collection[str]
) -> Resend:
    """The decisions of today; pure but for the clock and the roster."""
    rows = standing_rows(office, record)
    known = by_names(office.roster().recipients)
    listed = {row.name: known.get(name_key(row.name)) for row in rows}
    addresses = {
        row.name: good_addresses(row.record, () if one is None else one.addresses)
        for row in rows
        for one in [listed[row.name]]
    }
    resend = Resend(record, rows, (), addresses)
    candidates = [_candidate(office, row, resend, names) for row in rows]
    return replace(resend, decisions=plan(candidates, office.today(), tiers=tiers, names=names))


def _candidate(office: Office, row: Row, resend: Resend, names: Collection[str]) -> Candidate:
    record, corrected = row.record, resend.is_corrected(row)
    tried = min((one.claimed_at for one in record.deliveries if one.claimed_at), default=None)
    return Candidate(
        name=row.name,
        tier=row.tier,
        paper=record.on_paper,
        # Who never got it is not chased by getting it; but that is asked for by name.
        chase=record.chase or (corrected and row.name in names),
        acknowledged=row.acknowledged,
        failed=record.standing is Standing.FAILED and not corrected,
        last_sent=first_sent(record) if was_sent(record) else (tried if corrected else None),
        resent_on=None if corrected else _resent_on(office, record),
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

    Who never got anything gets the text of a first sending. `act` tells who does it.
    """
    number = resend.record.number
    groups: dict[tuple[int, bool], list[Row]] = defaultdict(list)
    for row in resend.due:
        groups[attempts(row.record) + 1, resend.is_corrected(row)].append(row)
    acts = [] if act is None else [act]
    for (attempt, corrected), due in sorted(groups.items()):
        policies = {row.tier: _policy(row.record) for row in due}
        text = 1 if corrected else attempt
        renditions = mails(office, ledger, resend.record, policies, text)
        planned: dict[str, tuple[PlannedDelivery, ...]] = {
            row.name: deliveries(office, resend.addresses[row.name]) for row in due
        }
        ledger.plan_attempt(number, attempt, renditions, planned, acts, apart=corrected)
        acts = []  # kept once, with the first


def mails(
    office: Office,
    ledger: Ledger,
    record: IssueRecord,
    policies: Mapping[Tier, TierPolicy],
    attempt: int,
) -> list[Rendition]:
    """The mail of some tiers, of the text and the files as they went out, asked for anew."""
    issue = read_source(record.source, f"{record.number}.md").issue
    renderer = office.renderer()
    made = []
    for tier, policy in policies.items():
        document, *enclosures = ledger.attachments(record.number, tier)
        asked = request(office, policy)
        made.append(
            renderer.mail(
                issue,
                tier,
                attempt,
                asked,
                document.content,
                tuple(enclosures),
                correction=record.round - 1,
            )
        )
    return made


def _policy(record: RecipientRecord) -> TierPolicy:
    return TierPolicy(
        AcknowledgementRule(record.acknowledged_by.value), record.within, chase=record.chase
    )
