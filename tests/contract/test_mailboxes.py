"""Several mailboxes in one ledger: each message goes by its own, once, and by no other."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.pacing import Limit
from dispatch.records import (
    Action,
    Deed,
    Finished,
    FolderCursor,
    Hold,
    PauseCause,
    PausedMailbox,
    Plan,
    PlannedAttempt,
    PlannedDelivery,
    PlannedRecipient,
    Run,
    Scope,
    Sender,
    Share,
)
from dispatch.states import AcknowledgedBy, Outcome, Step
from dispatch.tiers import Tier
from dispatch.words import Given

NOW = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)
FIRST = Sender("first@office.example", "一")
SECOND = Sender("second@office.example", "二")
ACCEPTED = Outcome(Step.ACCEPT, "OK", 250)
MAIL = Rendition(Tier.ISSUED_DOWN, 1, "s", "t", "h", ())


def letter(name: str, sender: Sender | None, attempt: int = 1) -> PlannedDelivery:
    token = f"{name}-{attempt}"
    return PlannedDelivery(f"{name}@unit.example", token, f"{token}@office.example", sender)


def recipient(name: str, sender: Sender | None) -> PlannedRecipient:
    return PlannedRecipient(
        name=name,
        tier=Tier.ISSUED_DOWN,
        is_person=False,
        on_paper=False,
        chase=True,
        acknowledged_by=AcknowledgedBy.REPLIED,
        within=3,
        addresses=(f"{name}@unit.example",),
        deliveries=(letter(name, sender),),
    )


def plan(ledger: Ledger, number: str = "2023-06", **by: Sender | None) -> None:
    people = tuple(recipient(name, sender) for name, sender in by.items())
    ledger.plan(Plan(number, "d" * 64, "text", FIRST, (MAIL,), people), NOW)


def run(share: Share, route: str = "", limits: tuple[Limit, ...] = ()) -> Run:
    return Run("2023-06", Scope(), "host:1", route or share.mailbox, limits, share)


BY_FIRST = run(Share(FIRST.address, unnamed=True))
BY_SECOND = run(Share(SECOND.address, unnamed=False))


def taken(ledger: Ledger, by: Run, wanted: int = 9) -> list[tuple[str, Sender]]:
    return [(one.recipient, one.sender) for one in ledger.turn(by, (), wanted, NOW).claims]


def test_each_message_is_claimed_for_its_own_mailbox_and_in_its_name(ledger: Ledger) -> None:
    plan(ledger, a=FIRST, b=SECOND, c=None, d=SECOND)
    assert taken(ledger, BY_SECOND) == [("b", SECOND), ("d", SECOND)]
    assert taken(ledger, BY_FIRST) == [("a", FIRST), ("c", FIRST)]
    assert taken(ledger, BY_SECOND) == taken(ledger, BY_FIRST) == []


def test_two_runs_that_take_turns_get_each_message_once(ledger: Ledger) -> None:
    plan(ledger, **{f"n{n:03}": (FIRST, SECOND)[n % 2] for n in range(200)})
    got = [
        name for _ in range(12) for by in (BY_FIRST, BY_SECOND) for name, _ in taken(ledger, by, 10)
    ]
    assert sorted(got) == [f"n{n:03}" for n in range(200)]


def test_the_limit_and_the_hold_of_one_mailbox_are_no_others(ledger: Ledger) -> None:
    plan(ledger, a=SECOND, b=SECOND, c=FIRST)
    slow = replace(BY_SECOND, limits=(Limit(1, 60),))
    (claim,) = ledger.turn(slow, (), 5, NOW).claims
    asked = Hold(NOW + timedelta(hours=1), "wait")
    ended = Finished(claim.delivery_id, Outcome(Step.RELEASE, "wait", 451), NOW, hold=asked)
    held = ledger.turn(slow, [ended], 5, NOW)
    assert not held.claims
    assert held.rests_until == asked.until
    assert taken(ledger, BY_FIRST) == [("c", FIRST)]


def test_who_waits_for_which_mailbox_is_counted_and_named_in_the_order_of_the_roster(
    ledger: Ledger,
) -> None:
    plan(ledger, z=SECOND, b=FIRST, a=SECOND)
    assert ledger.waiting_by_mailbox("2023-06") == {FIRST.address: 1, SECOND.address: 2}
    assert ledger.waiting_by_mailbox() == {FIRST.address: 1, SECOND.address: 2}
    assert ledger.waiting_names("2023-06", SECOND.address) == ("z", "a")
    only = Scope(names=frozenset({"a"}))
    assert ledger.waiting_names("2023-06", SECOND.address, only) == ("a",)


def test_a_recipient_keeps_its_mailbox_from_planning_on(ledger: Ledger) -> None:
    plan(ledger, a=FIRST, b=SECOND, c=None)
    kept = {"a": FIRST.address, "b": SECOND.address, "c": FIRST.address}
    assert ledger.kept_mailboxes(["a", "b", "c", "nobody"]) == kept
    assert ledger.names_of_mailbox(SECOND.address) == {"b"}


def test_a_further_attempt_goes_by_the_mailbox_that_it_names(ledger: Ledger) -> None:
    plan(ledger, b=SECOND)
    (claim,) = ledger.turn(BY_SECOND, (), 1, NOW).claims
    ledger.turn(BY_SECOND, [Finished(claim.delivery_id, ACCEPTED, NOW)], 0, NOW)
    again = replace(MAIL, attempt=2)
    ledger.plan_attempts("2023-06", [PlannedAttempt("b", 2, again, (letter("b", SECOND, 2),))])
    assert taken(ledger, BY_FIRST) == []
    (second,) = ledger.turn(BY_SECOND, (), 5, NOW).claims
    assert second.sender == SECOND
    assert second.first_message_id == claim.message_id


def test_who_is_moved_is_written_to_by_the_other_with_what_waits(ledger: Ledger) -> None:
    plan(ledger, a=SECOND, b=SECOND, c=SECOND)
    (gone,) = ledger.turn(BY_SECOND, (), 1, NOW).claims
    assert gone.recipient == "a"
    act = Action(NOW, "jiang", "desk", Deed.MAILBOX, None, "a", "moved")
    # What is under way goes as it was: its message may have left.
    assert ledger.move_recipients(["a", "b"], FIRST, [act]) == 1
    assert taken(ledger, BY_FIRST) == [("b", FIRST)]
    assert ledger.kept_mailboxes(["a", "b", "c"]) == {
        "a": FIRST.address,
        "b": FIRST.address,
        "c": SECOND.address,
    }
    ended = Finished(gone.delivery_id, ACCEPTED, NOW)
    assert [one.recipient for one in ledger.turn(BY_SECOND, [ended], 5, NOW).claims] == ["c"]


def paused(cause: PauseCause, since: datetime = NOW, reason: str = "535") -> PausedMailbox:
    return PausedMailbox(SECOND.address, since, cause, Given(reason))


def test_a_pause_is_kept_with_its_reason_and_since_when(ledger: Ledger) -> None:
    assert ledger.paused_mailboxes() == ()
    ledger.pause_mailbox(paused(PauseCause.LOGIN))
    ledger.pause_mailbox(paused(PauseCause.LOGIN, NOW + timedelta(hours=1), "535 again"))
    (one,) = ledger.paused_mailboxes()
    assert (one.address, one.since, one.cause) == (SECOND.address, NOW, PauseCause.LOGIN)
    assert one.reason.zh == "535 again"


@pytest.mark.parametrize("first", list(PauseCause))
def test_what_a_clerk_paused_no_login_resumes(ledger: Ledger, first: PauseCause) -> None:
    ledger.pause_mailbox(paused(first))
    ledger.pause_mailbox(paused(PauseCause.CLERK, reason="by hand"))
    ledger.pause_mailbox(paused(PauseCause.LOGIN))
    (one,) = ledger.paused_mailboxes()
    assert (one.cause, one.reason.zh) == (PauseCause.CLERK, "by hand")
    assert not ledger.resume_mailbox(SECOND.address, PauseCause.LOGIN)
    assert ledger.resume_mailbox(SECOND.address)
    assert not ledger.resume_mailbox(SECOND.address)
    assert ledger.paused_mailboxes() == ()


def test_an_answer_is_known_whichever_mailbox_of_ours_its_message_went_by(ledger: Ledger) -> None:
    plan(ledger, a=FIRST, b=SECOND)
    own = (FIRST.address, SECOND.address)
    known = ledger.known(own, tokens=("a-1", "b-1"))
    assert {one.recipient for one in known.by_token.values()} == {"a", "b"}
    assert set(ledger.known(SECOND.address, tokens=("a-1", "b-1")).by_token) == {"b-1"}
    assert ledger.first_planned(own) == NOW
    # The contact mailbox of then may be gone: what the other one sent is read on.
    assert ledger.first_planned(SECOND.address) == NOW
    assert ledger.first_planned("stranger@office.example") is None


def test_a_doubt_is_looked_for_in_the_sent_folder_of_its_own_mailbox(ledger: Ledger) -> None:
    plan(ledger, a=FIRST, b=SECOND)
    for by in (BY_FIRST, BY_SECOND):
        (claim,) = ledger.turn(by, (), 1, NOW).claims
        lost = Outcome(Step.LOSE_SIGHT, "broke")
        ledger.turn(by, [Finished(claim.delivery_id, lost, NOW)], 0, NOW)
    assert [one.token for one in ledger.doubts(SECOND.address)] == ["b-1"]
    assert [one.token for one in ledger.doubts(FIRST.address)] == ["a-1"]


def test_copies_are_owed_to_the_mailbox_that_sent(ledger: Ledger) -> None:
    plan(ledger, a=FIRST, b=SECOND)
    for by in (BY_FIRST, BY_SECOND):
        (claim,) = ledger.turn(by, (), 1, NOW).claims
        ledger.turn(by, [Finished(claim.delivery_id, ACCEPTED, NOW)], 0, NOW)
    for by, name in ((BY_FIRST, "a"), (BY_SECOND, "b")):
        owed = ledger.uncopied("2023-06", 9, by.share)
        assert [one.recipient for one in owed] == [name]


def test_an_issue_is_as_fresh_as_the_mailboxes_that_it_went_by_and_no_others(
    ledger: Ledger,
) -> None:
    plan(ledger, "2023-05", a=SECOND)
    plan(ledger, "2023-06", b=None)
    for which, hours in ((FIRST, 0), (SECOND, -9)):
        cursor = FolderCursor("INBOX", 1, 1, NOW + timedelta(hours=hours))
        ledger.record_findings(which.address, cursor, (), NOW)
    polled = {one.number: one.polled_at for one in ledger.headings(9)}
    assert polled == {"2023-05": NOW - timedelta(hours=9), "2023-06": NOW}
