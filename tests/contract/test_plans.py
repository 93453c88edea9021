"""In a ledger of years every statement of every day finds its rows by an index."""

import inspect
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from contract.watched_plans import LARGE, Watched, watched
from dispatch.compose import draw_token, message_id
from dispatch.issue import Attachment, Rendition
from dispatch.ledger import Ledger, add_office
from dispatch.ledger.engine import Where
from dispatch.pacing import DAY, Limit
from dispatch.records import (
    Acknowledged,
    Action,
    Claim,
    Deed,
    Finding,
    Finished,
    FolderCursor,
    MatchedBy,
    Plan,
    PlannedAttempt,
    PlannedDelivery,
    PlannedRecipient,
    Restored,
    Ruling,
    Run,
    Scope,
    Sender,
    Share,
    Verdict,
    Way,
)
from dispatch.records.mailboxes import PauseCause, PausedMailbox
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Outcome, Standing, Step
from dispatch.tiers import Tier
from dispatch.words import Given
from grown_ledger import NOW, OWN, Size, address, grow, number, token
from office_ledger import aside
from servers.shared import owned_database

SIZE = Size(issues=250, deliveries=50_000, evidence=200_000)
OTHER = Sender("office2@linchengqu.example", "区工作专班")
LATEST, NEW = number(SIZE.issues - 1), "2023-48"
RUN = Run(NEW, Scope(), "desk:1", OWN, (Limit(500, DAY),))
ACT = Action(NOW, "江予安", "desk", Deed.SEND, LATEST, None, "")
SAID = Acknowledged(Way.PHONE, NOW, NOW, "江予安", "")
# Whole by their nature, and not of every day: the ledger is copied or moved, or was put back.
WHOLE = {"move_to", "copy_to", "mark_restored", "waiting_anywhere", "candidates", "archive"}
# Of workers, who share out what waits in PostgreSQL alone.
ON_A_DATABASE = {
    "any_for_workers", "begin_appointed", "bury_dead", "come_back", "end_done", "enrol",
    "give_back", "leave", "moment", "next_for_workers", "presence",
}  # fmt: skip


@pytest.fixture(scope="module", params=["sqlite", "postgresql", "one of several offices"])
def grown(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Where:
    """One for all of them: it takes a while, and nothing of what they change matters to another."""
    if request.param == "sqlite":
        where: Where = tmp_path_factory.mktemp("grown") / "ledger.sqlite3"
        grow(where, SIZE)
    elif request.param == "postgresql":
        where = request.getfixturevalue("postgresql").with_schema()
        grow(where, SIZE)
    else:
        shared = owned_database(request.getfixturevalue("postgresql"))
        where = shared.keeper
        grow(where, SIZE)
        # From here on the server's own wall stands, before who owns the tables, too.
        add_office(where, "north", shared.role("north"), NOW, create=True)
    return where


@pytest.fixture
def seen(grown: Where) -> Iterator[Watched]:
    counted = {one: int(str(aside(grown, f"SELECT count(*) FROM {one}")[0][0])) for one in LARGE}
    with watched(counted) as seen:
        yield seen


def test_every_statement_of_every_day_finds_its_rows_by_an_index(
    grown: Where, seen: Watched
) -> None:
    called: set[str] = set()
    with Ledger(grown) as ledger:
        noticed = _noticing(ledger, called)
        for step in (a_sending, a_resend, mailboxes, a_poll, a_clerks_morning, a_look, a_round):
            step(noticed)
        if not isinstance(grown, Path):
            workers(noticed)
    assert seen.faults == []
    assert len(seen.statements) > 100
    missing = _methods() - called - WHOLE - (ON_A_DATABASE if isinstance(grown, Path) else set())
    assert missing == set(), "the ledger can do more than is watched here"


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT count(*) FROM evidence WHERE summary_zh = 'x'",
        # By an index, and all of it.
        f"SELECT * FROM evidence WHERE mailbox = '{OWN}'",
        "SELECT max(sent_at) FROM delivery",
        "SELECT r.name FROM recipient r JOIN delivery d ON d.recipient_id = r.id",
    ],
)
def test_what_reads_all_is_noticed_by_whichever_way_it_goes(
    grown: Where, seen: Watched, statement: str
) -> None:
    aside(grown, statement)
    assert seen.faults


def test_a_statement_without_an_index_is_noticed(grown: Where, seen: Watched) -> None:
    with Ledger(grown) as ledger:
        ledger.known(OWN, addresses=[address(3)], domains=["county.example"])
        assert seen.faults == []
        aside(grown, "DROP INDEX delivery_address")
        ledger.known(OWN, addresses=[address(3)])
    assert seen.faults


class _Noticing:
    """A ledger that keeps which of its methods are called."""

    def __init__(self, ledger: Ledger, called: set[str]) -> None:
        self._ledger, self._called = ledger, called

    def __getattr__(self, name: str) -> object:
        self._called.add(name)
        return getattr(self._ledger, name)


def _noticing(ledger: Ledger, called: set[str]) -> Ledger:
    return _Noticing(ledger, called)  # type: ignore[return-value]


def _methods() -> set[str]:
    every = inspect.getmembers(Ledger, inspect.isfunction)
    return {name for name, _ in every if not name.startswith("_")} - {"close"}


def a_sending(ledger: Ledger) -> None:
    """`dispatch send`: planned, put off, corrected, sent, and a name added."""
    ledger.plan(_plan(NEW, 0), NOW, [ACT])
    ledger.plan(_plan(NEW, 20), NOW, [ACT])
    ledger.reschedule(NEW, NOW)
    assert ledger.is_untouched(NEW)
    with ledger.right_to_send("desk:1", NOW):
        assert ledger.settle_interrupted(NOW) == 0
        first = _claimed(ledger, 6)
        steps = (Step.ACCEPT, Step.ACCEPT, Step.REFUSE, Step.LOSE_SIGHT, Step.DEFER, Step.RELEASE)
        done = [_ended(one, step) for one, step in zip(first, steps, strict=True)]
        ledger.turn(RUN, done, 0, NOW)
        _claimed(ledger, 1)  # and then the power fails
    with ledger.right_to_send("desk:1", NOW):
        assert ledger.settle_interrupted(NOW) == 1
        ledger.turn(RUN, [_ended(one, Step.ACCEPT) for one in _claimed(ledger, 3)], 0, NOW)
        doubtful = [one.delivery_id for one in ledger.doubts(OWN)]
        ledger.settle_by_copies(doubtful[:1], NOW)
        ledger.send_again(NEW, ["单位2", "单位3"], NOW)
    ledger.mark_copied([one.delivery_id for one in ledger.uncopied(NEW, 20)], NOW)
    ledger.plan_correction(_plan(NEW, 40), NOW, [ACT])
    ledger.add_recipients(NEW, (_rendition(1),), (_recipient(90, 90),))
    _counts(ledger)


def _counts(ledger: Ledger) -> None:
    ledger.counts(NEW), ledger.waiting(NEW, Scope(names=frozenset({"单位1"})))
    ledger.named(NEW, DeliveryState.UNCERTAIN), ledger.next_moment(NEW)
    ledger.hold(OWN, NOW), ledger.recent(OWN, NOW - timedelta(days=1)), ledger.latest_moment()
    ledger.head(NEW), ledger.names(NEW), ledger.reached(NEW), ledger.first_planned(OWN)
    ledger.attachments(NEW, Tier.ISSUED_DOWN), ledger.rendition(1)


def _claimed(ledger: Ledger, count: int) -> tuple[Claim, ...]:
    claims = ledger.turn(RUN, (), count, NOW).claims
    assert len(claims) == count
    return claims


def _ended(claim: Claim, step: Step) -> Finished:
    return Finished(claim.delivery_id, Outcome(step, "said", 250), NOW)


def a_resend(ledger: Ledger) -> None:
    """`dispatch resend` and `remind`: what waits is decided on anew, planned, sent."""
    record = ledger.issue(LATEST)
    assert record is not None
    silent = [one.name for one in record.recipients if one.standing is Standing.AWAITING]
    again = [
        PlannedAttempt(name, 2, _rendition(2), (_delivery(500 + n, address(n)),))
        for n, name in enumerate(silent)
    ]
    ledger.plan_attempts(LATEST, again)
    assert ledger.waiting_for(LATEST, NOW).further
    assert ledger.take_back_unsent(LATEST) == len(silent)
    ledger.plan_attempts(LATEST, again)
    ledger.withdraw_further(LATEST, silent[:2])
    run = Run(LATEST, Scope(names=frozenset(silent[2:4])), "desk:1", OWN)
    with ledger.right_to_send("desk:1", NOW):
        claims = ledger.turn(run, (), 2, NOW).claims
        assert [one.first_message_id is not None for one in claims] == [True, True]
        ledger.turn(run, [_ended(one, Step.ACCEPT) for one in claims], 0, NOW)


def mailboxes(ledger: Ledger) -> None:
    """`dispatch mailbox`: who waits for which; one rests, and somebody moves to another."""
    assert ledger.waiting_by_mailbox().keys() == {OWN}
    assert ledger.waiting_by_mailbox(NEW) == {OWN: 11}
    assert len(ledger.waiting_names(NEW, OWN)) == 11
    assert ledger.in_hand(NEW, Scope()) == 0
    assert ledger.move_recipients(["单位90"], OTHER, [ACT]) == 1
    assert ledger.kept_mailboxes(["单位90", "单位1"]) == {"单位90": OTHER.address, "单位1": OWN}
    assert ledger.names_of_mailbox(OTHER.address) == {"单位90"}
    ledger.pause_mailbox(PausedMailbox(OTHER.address, NOW, PauseCause.CLERK, Given("")), [ACT])
    assert ledger.paused_mailboxes()
    assert ledger.resume_mailbox(OTHER.address, None, [ACT])


def workers(ledger: Ledger) -> None:
    """`dispatch worker`: what may go is shared out, and what the dead left is settled."""
    now = ledger.moment()
    ledger.enrol("worker:1")
    ledger.enrol("worker:2")
    run = Run(None, Scope(), "worker:1", OWN, (Limit(5000, DAY),), share=Share(OWN, unnamed=True))
    with ledger.presence("worker:1", lambda: None):
        ledger.settle_restored(now, [ACT])
        ledger.begin_appointed(now, timedelta(days=1))
        ledger.may_carry_on(NEW, may=True)
        assert ledger.any_for_workers(run, now)
        claims = ledger.turn(run, (), 3, now).claims
        assert len(claims) == 3
        ledger.turn(run, [_ended(claims[0], Step.ACCEPT)], 0, now)
        ledger.next_for_workers(run, now)
        ledger.give_back("worker:1")
        assert ledger.come_back("worker:1", [_ended(claims[1], Step.ACCEPT)], now)
        ledger.bury_dead("worker:1", now)
        ledger.end_done()
    ledger.leave("worker:1")
    ledger.leave("worker:2")


def a_poll(ledger: Ledger) -> None:
    """`dispatch poll`: whose it is, and what it says; some of it for a clerk."""
    assert ledger.take_up(f"reading:{OWN}", "desk:1:aa", NOW, lambda _: False) is None
    assert ledger.keep_up(f"reading:{OWN}", "desk:1:aa", NOW)
    ledger.cursors(OWN)
    ids = [message_id(token(one), OWN) for one in (1, 500, SIZE.deliveries)]
    known = ledger.known(
        OWN, ids, [token(7)], [address(0), address(5), "nobody@else.example"], ["county.example"]
    )
    assert set(known.by_message_id) == set(ids)
    assert known.by_token
    assert known.by_address
    assert known.of_domain
    findings = [
        Finding(
            f"{n}".encode(), EvidenceKind.REPLY, Standing.REPLIED, NOW, Given("回复"),
            MatchedBy.MESSAGE_ID if n % 2 else MatchedBy.ADDRESS, bool(n % 2),
            SIZE.deliveries - 6 - n, n + 1, address(n), Given("x"),
        )
        for n in range(10)
    ]  # fmt: skip
    cursor = FolderCursor("INBOX", 1, 99_999, NOW)
    assert len(ledger.record_findings(OWN, cursor, findings, NOW)) == len(findings)
    assert ledger.record_findings(OWN, cursor, findings, NOW) == ()
    ledger.give_up(f"reading:{OWN}", "desk:1:aa")


def a_clerks_morning(ledger: Ledger) -> None:
    """`dispatch inbox`, `accept`, `void`, `ack`, `log`."""
    awaiting = ledger.suggestions(OWN)
    one = awaiting[0]
    assert ledger.suggestion(one.evidence_id) == one
    assert ledger.raw_message(one.evidence_id) is not None
    assert ledger.is_evidence(one.evidence_id)
    ledger.accept(Ruling(one.evidence_id, Verdict.ACCEPTED, NOW, "x"), one.recipient, "a@b.test")
    assert ledger.known(OWN, addresses=["a@b.test"]).spoken_for
    ledger.take_back(Ruling(one.evidence_id, Verdict.VOIDED, NOW, "x"))
    ledger.restore(Ruling(one.evidence_id, Verdict.RESTORED, NOW, "x"))
    assert ledger.rulings([one.evidence_id])
    ledger.acknowledge(LATEST, ["第6街道"], SAID, [ACT])
    ledger.take_back_by_hand(LATEST, "第6街道", Ruling(0, Verdict.VOIDED, NOW, "x"), ACT)
    ledger.note([ACT])
    assert ledger.actions(LATEST)
    assert ledger.actions(since=NOW)


def a_look(ledger: Ledger) -> None:
    """`dispatch status`, `show`, `register`, `board`, `report`."""
    assert ledger.heading(LATEST)
    latest = [one.number for one in ledger.headings(6)]
    assert len(ledger.glimpses(latest[:3])) > SIZE.units
    assert ledger.issue(LATEST)
    assert len(ledger.numbers()) == SIZE.issues + 1
    assert ledger.archive_of(LATEST) is None
    assert (ledger.archives(), ledger.late(20), ledger.archived()) == ((), (), 0)
    ledger.refuse_archived(NEW)


def a_round(ledger: Ledger) -> None:
    """`dispatch run`: what is due of all issues, and what a restore has left open."""
    ledger.may_carry_on(NEW, may=True)
    assert [one.number for one in ledger.heads_waiting()] == [LATEST, NEW]
    assert len(ledger.heads_since(NOW - timedelta(days=90))) == 13
    ledger.last_restored(), ledger.restored()
    ledger.doubt(ledger.doubts(OWN), (), NOW)
    ledger.settle_restored(NOW, [ACT])
    ledger.mark_restored(Restored(NOW, NOW))


def _plan(number: str, first: int) -> Plan:
    return Plan(
        number=number,
        digest="e" * 64,
        source=f"text {first}",
        sender=Sender(OWN, "区工作专班"),
        renditions=(_rendition(1),),
        recipients=tuple(_recipient(n, first + n) for n in range(10)),
        send_at=NOW - timedelta(minutes=1),
    )


def _rendition(attempt: int) -> Rendition:
    files = (Attachment("a.pdf", "application/pdf", b"%PDF"),)
    return Rendition(Tier.ISSUED_DOWN, attempt, "工作专报", "text", "html", files)


def _recipient(n: int, drawn: int) -> PlannedRecipient:
    at = f"unit{n}@other.example"
    return PlannedRecipient(
        f"单位{n}", Tier.ISSUED_DOWN, False, False, True, AcknowledgedBy.REPLIED, 3, (at,),
        (_delivery(drawn, at),),
    )  # fmt: skip


def _delivery(drawn: int, at: str) -> PlannedDelivery:
    written = draw_token((drawn + 1).to_bytes(13, "little"))
    return PlannedDelivery(at, written, message_id(written, OWN))
