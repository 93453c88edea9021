"""Owns the reminders: standings → stages → decisions with reasons → an attempt in a stage's words.

What an earlier run left unsent is decided on anew: meanwhile there may be an answer.
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from dispatch.issue import Rendition, read_source
from dispatch.ledger import Ledger
from dispatch.records import Action, DeliveryRecord, IssueRecord, PlannedAttempt, Scope
from dispatch.reminders import PHONE, Decision, Reason, Stage, Whom, plan, remind
from dispatch.render import Request
from dispatch.summary import Row, attempts
from dispatch.tiers import Tier
from dispatch.words import Words
from dispatch.workflows.candidates import Today, candidate, today_of
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import deliveries, request
from dispatch.workflows.resending import policy_of
from dispatch.workflows.senders import senders
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.timing import outside

# Nobody is chased for an issue of the quarter before.
OPEN_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Reminding:
    """Who is due, and for each other recipient the reason why not; `today` is the roster's.

    `kept`: those whose reminder was deferred by a server and still holds.
    """

    record: IssueRecord
    rows: tuple[Row, ...]
    decisions: tuple[Decision, ...]
    today: Today
    kept: frozenset[str] = frozenset()

    @property
    def due(self) -> tuple[tuple[Row, Decision], ...]:
        """Those that are reminded now."""
        return self._pairs(frozenset({Reason.DUE}))

    @property
    def to_call(self) -> tuple[tuple[Row, Decision], ...]:
        """The phone list."""
        return self._pairs(PHONE)

    @property
    def to_mend(self) -> tuple[tuple[Row, Decision], ...]:
        """The address list: their mail came back."""
        return self._pairs(frozenset({Reason.BOUNCED}))

    def _pairs(self, reasons: frozenset[Reason]) -> tuple[tuple[Row, Decision], ...]:
        pairs = zip(self.rows, self.decisions, strict=True)
        return tuple(pair for pair in pairs if pair[1].reason in reasons)

    def called(self, name: str) -> tuple[str, str]:
        """Whom to ask for and under which number, as far as the roster has it."""
        one = self.today.listed(name)
        return ("", "") if one is None else (one.contact, one.phone)


def open_issues(office: Office, ledger: Ledger) -> tuple[str, ...]:
    """The issues whose silent are still chased, the oldest first."""
    since = office.world.clock() - OPEN_FOR
    return tuple(one.number for one in ledger.heads_since(since))


def settle_leftovers(office: Office, ledger: Ledger, number: str) -> frozenset[str]:
    """Takes back what an earlier run left unsent, and withdraws what is no longer to be said.

    Returns the names of those whose deferred reminder still holds. Only with the right to send.
    """
    ledger.take_back_unsent(number)
    waiting = ledger.waiting_for(number, None).further
    if not waiting:
        return frozenset()
    record, roster = known_issue(ledger, number), today_of(office, ledger)
    rows = [row for row in standing_rows(office, record) if row.name in waiting]
    kept = frozenset(row.name for row in rows if _still_holds(office, row, roster))
    ledger.withdraw_further(number, waiting - kept)
    return kept


def _still_holds(office: Office, row: Row, roster: Today) -> bool:
    """Whether a deferred message would be decided on as it was."""
    one = replace(candidate(office, row, roster), waiting=False)
    if not plan([one], office.today())[0].due:
        return False
    stage_on = _latest(row).stage_on
    policy = office.settings.chasing.policy
    return stage_on is None or remind([one], office.today(), policy)[0].on == stage_on


def _latest(row: Row) -> DeliveryRecord:
    return max(row.record.deliveries, key=lambda one: one.attempt)


def decide_reminders(
    office: Office,
    record: IssueRecord,
    roster: Today,
    scope: Scope | None = None,
    *,
    by_itself: bool = False,
    room: int | None = None,
    kept: frozenset[str] = frozenset(),
) -> Reminding:
    """The decisions of today by the policy of dispatch.yaml; `roster` is read once a run."""
    rows, asked = standing_rows(office, record), scope or Scope()
    decisions = remind(
        [candidate(office, row, roster, by_itself=by_itself) for row in rows],
        office.today(),
        office.settings.chasing.policy,
        whom=Whom(asked.tiers or (), asked.names or ()),
        by_itself=by_itself,
        room=room,
    )
    return Reminding(record, rows, decisions, roster, kept)


@dataclass(frozen=True, slots=True)
class _Words:
    """What makes the words of a reminder: whoever has the same gets the same rendition."""

    tier: Tier
    attempt: int
    stage: Stage
    request: Request


def plan_reminders(
    office: Office, ledger: Ledger, reminding: Reminding, act: Action | None = None
) -> None:
    """Freezes the next attempt of everyone due, in the words of its stage; `act` is who does it.

    Raises TryAgain where another run was faster.
    """
    made: dict[_Words, Rendition] = {}
    planned = []
    by = senders(office, ledger, [row.name for row, _ in reminding.due])
    for row, decision in reminding.due:
        assert decision.stage is not None  # it is due for one
        words = _Words(
            row.tier,
            attempts(row.record) + 1,
            decision.stage,
            replace(request(office, policy_of(row.record)), reply_by=row.deadline),
        )
        if words not in made:
            made[words] = _rendition(office, ledger, reminding.record, words)
        letters = deliveries(office, reminding.today.addresses_of(row.record), by[row.name])
        one = PlannedAttempt(row.name, words.attempt, made[words], letters, decision.on)
        planned.append(one)
    ledger.plan_attempts(reminding.record.number, planned, [] if act is None else [act])


def _rendition(office: Office, ledger: Ledger, record: IssueRecord, words: _Words) -> Rendition:
    issue = read_source(record.source, f"{record.number}.md").issue
    attached = ledger.attachments(record.number, words.tier) if words.stage.attach else ()
    return office.renderer().reminder(
        issue,
        words.tier,
        words.attempt,
        words.request,
        words.stage.wording.value,
        attached,
        correction=record.round - 1,
    )


def unfit_hour(office: Office) -> Words | None:
    """Why no reminder goes by itself now; None within its hours of a working day."""
    return outside(office, office.settings.chasing.hours, office.world.clock())


def days_shown(reminding: Reminding) -> tuple[date | None, ...]:
    """The days that a list of decisions rests on."""
    deadlines = tuple(row.deadline for row in reminding.rows)
    return (*deadlines, *(one.on for one in reminding.decisions))
