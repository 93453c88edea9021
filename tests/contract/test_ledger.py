"""What every ledger promises: nothing doubled, nothing lost, order of evidence without matter."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from dispatch.compose import draw_token, message_id
from dispatch.errors import LedgerUnusable, TryAgain
from dispatch.issue import Attachment, Rendition
from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where
from dispatch.pacing import HOUR, Limit
from dispatch.records import (
    Claim,
    Finding,
    Finished,
    FolderCursor,
    Hold,
    Known,
    MatchedBy,
    Plan,
    PlannedAttempt,
    PlannedDelivery,
    PlannedRecipient,
    Ruling,
    Run,
    Scope,
    Sender,
    Turned,
    Verdict,
)
from dispatch.states import (
    AcknowledgedBy,
    DeliveryState,
    EvidenceKind,
    Outcome,
    Standing,
    Step,
)
from dispatch.tiers import Tier
from dispatch.words import Given
from office_ledger import aside

NOW = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)
OFFICE = "office@linchengqu.example"
ALL = Scope()


def delivery(name: str, seed: int) -> PlannedDelivery:
    token = draw_token((seed << 8).to_bytes(13, "big"))
    return PlannedDelivery(f"{name}@linchengqu.example", token, message_id(token, OFFICE))


def recipient(name: str, seed: int, tier: Tier = Tier.ISSUED_DOWN) -> PlannedRecipient:
    planned = delivery(name, seed)
    return PlannedRecipient(
        name=name,
        tier=tier,
        is_person=False,
        on_paper=False,
        chase=True,
        acknowledged_by=AcknowledgedBy.REPLIED,
        within=3,
        addresses=(planned.address,),
        deliveries=(planned,),
    )


def plan(count: int = 3, number: str = "2023-06") -> Plan:
    base = int(number.replace("-", "")) * 1000
    return Plan(
        number=number,
        digest="d" * 64,
        source="text",
        sender=Sender(OFFICE, "专班"),
        renditions=(
            Rendition(
                Tier.ISSUED_DOWN,
                1,
                "s",
                "t",
                "h",
                (Attachment("a.pdf", "application/pdf", b"%PDF"),),
            ),
        ),
        recipients=tuple(recipient(f"unit{n}", base + n) for n in range(count)),
    )


@pytest.fixture
def ledger(where: Where) -> Iterator[Ledger]:
    with Ledger(where) as opened:
        yield opened


RUN = Run("2023-06", ALL, "here:1", OFFICE)


def take(ledger: Ledger, now: datetime = NOW, run: Run = RUN) -> Claim | None:
    claims = ledger.turn(run, [], 1, now).claims
    return claims[0] if claims else None


def finished(claim: Claim, step: Step, **more: object) -> Finished:
    return Finished(claim.delivery_id, Outcome(step, "said", 250), NOW, **more)  # type: ignore[arg-type]


def end(ledger: Ledger, claim: Claim, step: Step, **more: object) -> None:
    ledger.turn(RUN, [finished(claim, step, **more)], 0, NOW)


def states(ledger: Ledger) -> list[str]:
    record = ledger.issue("2023-06")
    assert record is not None
    return [one.state.value for whom in record.recipients for one in whom.deliveries]


def heard(
    claim_id: int,
    kind: EvidenceKind,
    proves: Standing,
    raw: bytes,
    matched_by: MatchedBy = MatchedBy.MESSAGE_ID,
    *,
    believed: bool = True,
) -> Finding:
    return Finding(raw, kind, proves, NOW, Given("话", "word"), matched_by, believed, claim_id, 1)


def record(ledger: Ledger, *findings: Finding, last: int = 1):
    return ledger.record_findings(OFFICE, FolderCursor("INBOX", 7, last), findings, NOW)


def test_what_was_planned_is_read_back(ledger: Ledger) -> None:
    ledger.plan(plan(), NOW)
    read = ledger.issue("2023-06")
    assert read is not None
    assert [one.name for one in read.recipients] == ["unit0", "unit1", "unit2"]
    assert read.sender.address == OFFICE
    assert read.planned_at == NOW
    assert ledger.attachments("2023-06", Tier.ISSUED_DOWN)[0].content == b"%PDF"


def test_an_issue_that_has_begun_to_go_is_planned_once(ledger: Ledger) -> None:
    ledger.plan(plan(), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    with pytest.raises(TryAgain):
        ledger.plan(plan(), NOW)
    assert states(ledger) == ["accepted", "planned", "planned"]


def test_a_claim_is_committed_as_sending_before_it_is_handed_out(ledger: Ledger, where) -> None:
    ledger.plan(plan(1), NOW)
    assert take(ledger) is not None
    assert aside(where, "SELECT state FROM delivery") == [("sending",)]


def test_each_delivery_is_claimed_once_by_many_senders_at_the_same_time(ledger: Ledger) -> None:
    ledger.plan(plan(60), NOW)
    taken: list[int] = []

    def work() -> None:
        while (claim := take(ledger)) is not None:
            taken.append(claim.delivery_id)

    threads = [threading.Thread(target=work) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(taken) == 60
    assert len(set(taken)) == 60


def test_accepted_is_never_claimed_again(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    assert take(ledger) is None


def test_an_outcome_is_recorded_once_and_a_later_one_changes_nothing(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    end(ledger, claim, Step.REFUSE)
    assert states(ledger) == ["accepted"]


def test_a_sender_that_was_taken_for_dead_settles_the_doubt_it_left(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    first, second = take(ledger), take(ledger)
    assert first is not None
    assert second is not None
    ledger.settle_interrupted(NOW)
    end(ledger, first, Step.ACCEPT)
    end(ledger, second, Step.RELEASE)
    assert states(ledger) == ["accepted", "uncertain"]


def test_many_outcomes_and_claims_are_one_commit(ledger: Ledger) -> None:
    ledger.plan(plan(6), NOW)
    claims = ledger.turn(RUN, [], 3, NOW).claims
    ends = [finished(claims[0], Step.ACCEPT), finished(claims[1], Step.ACCEPT)]
    more = ledger.turn(RUN, [*ends, finished(claims[2], Step.REFUSE)], 2, NOW).claims
    assert [one.recipient for one in more] == ["unit3", "unit4"]
    assert states(ledger) == ["accepted", "accepted", "refused", "sending", "sending", "planned"]


def test_what_is_given_back_is_neither_a_try_nor_a_use_of_the_limit(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    limited = replace(RUN, limits=(Limit(1, HOUR),))
    claim = take(ledger, run=limited)
    assert claim is not None
    end(ledger, claim, Step.RELEASE)
    again = take(ledger, run=limited)
    assert again is not None
    assert again.tries == 1


def test_a_limit_holds_over_all_runs_until_its_window_has_passed(ledger: Ledger) -> None:
    ledger.plan(plan(5), NOW)
    limited = replace(RUN, limits=(Limit(2, HOUR),))
    assert len(ledger.turn(limited, [], 4, NOW).claims) == 2
    later = NOW + timedelta(minutes=20)
    resting = ledger.turn(replace(limited, holder="there:2"), [], 1, later)
    free = NOW + Limit(2, HOUR).window
    assert (resting.claims, resting.rests_until) == ((), free)
    assert ledger.turn(replace(limited, route="relay:25"), [], 1, later).claims
    assert ledger.turn(limited, [], 1, free).claims


def test_a_hold_rests_the_mailbox_and_a_shorter_one_does_not_end_it(ledger: Ledger) -> None:
    ledger.plan(plan(3), NOW)
    claim, other = take(ledger), take(ledger)
    assert claim is not None
    assert other is not None
    until = NOW + timedelta(minutes=15)
    end(ledger, claim, Step.RELEASE, hold=Hold(until, "451 MI:SFQ"))
    end(ledger, other, Step.RELEASE, hold=Hold(NOW + timedelta(minutes=2), "451 local"))
    assert ledger.turn(RUN, [], 1, NOW).rests_until == until
    assert ledger.hold(OFFICE, NOW) == Hold(until, "451 MI:SFQ")
    assert take(ledger, now=until) is not None


def test_a_mailbox_with_nothing_left_to_send_does_not_rest(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT, hold=Hold(NOW + timedelta(minutes=15), "451"))
    assert ledger.turn(RUN, [], 1, NOW) == Turned()


def test_a_planned_time_is_kept_and_can_be_put_off(ledger: Ledger) -> None:
    at = NOW + timedelta(hours=2)
    ledger.plan(replace(plan(1), send_at=at), NOW)
    head = ledger.head("2023-06")
    assert head is not None
    assert head.send_at == at
    assert take(ledger) is None
    ledger.reschedule("2023-06", at + timedelta(hours=1))
    assert take(ledger, now=at) is None
    ledger.reschedule("2023-06", None)
    assert take(ledger) is not None


def test_what_is_in_doubt_goes_again_by_the_clerks_word_under_the_same_id(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    claim, other = take(ledger), take(ledger)
    assert claim is not None
    assert other is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    end(ledger, other, Step.LOSE_SIGHT)
    assert ledger.send_again("2023-06", ["unit0"], NOW) == (claim.address,)
    again = take(ledger)
    assert again is not None
    assert again.message_id == claim.message_id
    assert take(ledger) is None


def test_a_receipt_that_comes_before_it_goes_again_keeps_it_from_going(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    ledger.send_again("2023-06", ["unit0"], NOW)
    record(ledger, heard(claim.delivery_id, EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, b"a"))
    assert states(ledger) == ["accepted"]
    assert take(ledger) is None


def test_a_correction_is_a_round_of_its_own_in_which_nobody_has_acknowledged(ledger) -> None:
    ledger.plan(plan(3), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    record(ledger, heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"a"))
    corrected = replace(
        plan(4),
        digest="e" * 64,
        recipients=tuple(recipient(f"unit{n}", 5000 + n) for n in range(4)),
    )
    ledger.plan_correction(corrected, NOW)
    read = ledger.issue("2023-06")
    assert read is not None
    assert (read.round, read.digest) == (2, "e" * 64)
    assert [one.standing for one in read.recipients] == [Standing.AWAITING] * 4
    assert states(ledger) == ["planned"] * 4
    assert [one.state.value for who in read.recipients for one in who.earlier] == [
        "accepted",
        "withdrawn",
        "withdrawn",
    ]
    assert [one.attempt for who in read.recipients for one in who.deliveries] == [1, 1, 1, 1]
    taken = ledger.turn(RUN, [], 9, NOW).claims
    assert len(taken) == 4
    assert taken[0].first_message_id == claim.message_id
    # A late answer to the old text is kept, and says nothing of the new one.
    record(ledger, heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"b"))
    read = ledger.issue("2023-06")
    assert read is not None
    assert read.recipients[0].standing is Standing.AWAITING
    assert len(read.recipients[0].earlier_evidence) == 2


def test_a_resend_after_a_correction_carries_the_corrected_files(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    new = Attachment("b.pdf", "application/pdf", b"%PDF corrected")
    rendition = replace(plan(1).renditions[0], attachments=(new,))
    corrected = replace(plan(1), recipients=(recipient("unit0", 5000),), renditions=(rendition,))
    ledger.plan_correction(corrected, NOW)
    assert ledger.attachments("2023-06", Tier.ISSUED_DOWN) == (new,)
    second = take(ledger)
    assert second is not None
    end(ledger, second, Step.ACCEPT)
    again = Rendition(Tier.ISSUED_DOWN, 2, "s2", "t", "h", (new,))
    ledger.plan_attempts("2023-06", [PlannedAttempt("unit0", 2, again, (delivery("unit0", 900),))])
    read = ledger.issue("2023-06")
    assert read is not None
    assert [one.attempt for one in read.recipients[0].deliveries] == [1, 2]


def test_a_deferred_delivery_waits_for_its_time(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.DEFER, not_before=NOW + timedelta(minutes=15))
    assert take(ledger) is None
    again = take(ledger, now=NOW + timedelta(minutes=15))
    assert again is not None
    assert again.token == claim.token
    assert again.tries == 2


def test_outcome_and_next_claim_are_one_commit(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    first = take(ledger)
    assert first is not None
    second = ledger.turn(RUN, [finished(first, Step.ACCEPT)], 1, NOW).claims
    assert len(second) == 1
    assert states(ledger) == ["accepted", "sending"]


def test_what_a_dead_sender_left_is_in_doubt_and_never_claimed(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    take(ledger)
    assert ledger.settle_interrupted(NOW) == 1
    assert states(ledger) == ["uncertain", "planned"]
    assert take(ledger) is not None
    assert take(ledger) is None


def test_any_sure_evidence_resolves_a_doubt(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    assert states(ledger) == ["uncertain"]
    record(ledger, heard(claim.delivery_id, EvidenceKind.AUTO_REPLY, Standing.AWAITING, b"a"))
    assert states(ledger) == ["accepted"]


def test_a_guess_by_address_resolves_no_doubt(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    guess = heard(
        claim.delivery_id,
        EvidenceKind.REPLY,
        Standing.REPLIED,
        b"a",
        MatchedBy.ADDRESS,
        believed=False,
    )
    record(ledger, guess)
    assert states(ledger) == ["uncertain"]
    read = ledger.issue("2023-06")
    assert read is not None
    assert read.recipients[0].standing is Standing.AWAITING


def test_evidence_that_came_before_the_break_was_noticed_resolves_it_too(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    record(ledger, heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"a"))
    end(ledger, claim, Step.LOSE_SIGHT)
    assert states(ledger) == ["accepted"]


def test_evidence_that_a_clerk_has_voided_resolves_no_doubt(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    record(ledger, heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"a"))
    ledger.take_back(Ruling(1, Verdict.VOIDED, NOW, "江予安", "冒充"))
    end(ledger, claim, Step.LOSE_SIGHT)
    assert states(ledger) == ["uncertain"]


def test_a_refusal_is_evidence_of_failure(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.REFUSE)
    read = ledger.issue("2023-06")
    assert read is not None
    assert read.recipients[0].standing is Standing.FAILED
    assert read.recipients[0].evidence[0].kind is EvidenceKind.SMTP_REPLY


def test_evidence_in_any_order_and_twice_gives_one_standing(elsewhere: Callable[[], Where]) -> None:
    pieces = [
        (EvidenceKind.DELIVERY_REPORT, Standing.DELAYED, b"delay"),
        (EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, b"receipt"),
        (EvidenceKind.AUTO_REPLY, Standing.AWAITING, b"holiday"),
    ]
    for order in permutations(pieces):
        with Ledger(elsewhere()) as ledger:
            ledger.plan(plan(1), NOW)
            claim = take(ledger)
            assert claim is not None
            end(ledger, claim, Step.ACCEPT)
            findings = [heard(claim.delivery_id, *one) for one in order]
            record(ledger, *findings)
            assert record(ledger, *findings) == ()
            read = ledger.issue("2023-06")
            assert read is not None
            assert read.recipients[0].standing is Standing.DISPLAYED
            assert len(read.recipients[0].evidence) == 3


def test_one_message_seen_in_two_folders_is_one_evidence(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    one = heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"same bytes")
    assert len(ledger.record_findings(OFFICE, FolderCursor("INBOX", 1, 5), [one], NOW)) == 1
    assert ledger.record_findings(OFFICE, FolderCursor("Junk", 9, 2), [one], NOW) == ()


def test_the_cursor_of_each_folder_is_kept(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    record(ledger, last=41)
    record(ledger, last=42)
    assert ledger.cursors(OFFICE) == {"INBOX": FolderCursor("INBOX", 7, 42, NOW)}


def test_a_delivery_is_found_by_message_id_and_by_token_and_by_nothing_else(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    claim = take(ledger)
    assert claim is not None
    ids = (claim.message_id, "stranger@x.test", "quo'te@x.test")
    known = ledger.known(OFFICE, ids, (claim.token, "z" * 20), (claim.address.upper(), "x@x.test"))
    by_id = known.by_message_id[claim.message_id]
    assert by_id.recipient == "unit0"
    assert known.by_message_id == {claim.message_id: by_id}
    assert known.by_token == {claim.token: by_id}
    assert known.by_address == {claim.address: by_id}
    assert ledger.known("other@x.test", ids, (claim.token,)) == Known({}, {}, {})


def test_a_second_resend_of_the_same_attempt_is_refused_whole(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    again = Rendition(Tier.ISSUED_DOWN, 2, "s2", "t", "h", ())
    address = claim.address.partition("@")[0]
    ledger.plan_attempts("2023-06", [PlannedAttempt("unit0", 2, again, (delivery(address, 900),))])
    with pytest.raises(TryAgain):
        ledger.plan_attempts(
            "2023-06", [PlannedAttempt("unit0", 2, again, (delivery(address, 901),))]
        )
    assert states(ledger) == ["accepted", "planned"]
    second = take(ledger)
    assert second is not None
    assert second.first_message_id == claim.message_id


def test_a_plan_of_which_nothing_left_gives_way_to_a_new_one(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    assert ledger.is_untouched("2023-06")
    ledger.plan(plan(3), NOW)
    assert states(ledger) == ["planned"] * 3
    take(ledger)
    assert not ledger.is_untouched("2023-06")
    with pytest.raises(TryAgain):
        ledger.plan(plan(2), NOW)
    assert len(states(ledger)) == 3


def test_what_waits_again_after_a_doubt_is_not_untouched(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    ledger.send_again("2023-06", ["unit0"], NOW)
    assert states(ledger) == ["planned"]
    assert not ledger.is_untouched("2023-06")
    with pytest.raises(TryAgain):
        ledger.plan(plan(1), NOW)


def test_what_was_refused_goes_again_by_the_clerks_word_and_the_refusal_counts_no_more(
    ledger: Ledger,
) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.REFUSE)
    ledger.send_again("2023-06", ["unit0"], NOW)
    again = take(ledger)
    assert again is not None
    assert again.message_id == claim.message_id
    end(ledger, again, Step.ACCEPT)
    read = ledger.issue("2023-06")
    assert read is not None
    assert read.recipients[0].standing is Standing.AWAITING
    assert [one.voided for one in read.recipients[0].evidence] == [True]


def test_a_text_that_was_corrected_never_goes_again(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    ledger.plan_correction(replace(plan(1), recipients=(recipient("unit0", 5000),)), NOW)
    assert ledger.send_again("2023-06", ["unit0"], NOW) == ()
    assert ledger.named("2023-06", DeliveryState.UNCERTAIN) == ()
    assert ledger.counts("2023-06") == {DeliveryState.PLANNED: 1}


def test_a_withdrawn_message_that_turns_up_was_accepted_after_all(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.LOSE_SIGHT)
    ledger.send_again("2023-06", ["unit0"], NOW)
    ledger.plan_correction(replace(plan(1), recipients=(recipient("unit0", 5000),)), NOW)
    record(ledger, heard(claim.delivery_id, EvidenceKind.REPLY, Standing.REPLIED, b"a"))
    read = ledger.issue("2023-06")
    assert read is not None
    assert [one.state.value for one in read.recipients[0].earlier] == ["accepted"]


def test_a_correction_takes_the_roster_as_it_is_then(ledger: Ledger) -> None:
    ledger.plan(plan(3), NOW)
    moved = replace(recipient("unit0", 5000), addresses=("new@unit.example",))
    on_paper = replace(recipient("unit1", 5001), on_paper=True, deliveries=())
    ledger.plan_correction(replace(plan(3), recipients=(moved, on_paper)), NOW)
    read = ledger.issue("2023-06")
    assert read is not None
    assert [(one.name, one.on_paper) for one in read.recipients] == [
        ("unit0", False),
        ("unit1", True),
    ]
    assert read.recipients[0].addresses == ("new@unit.example",)
    assert ledger.names("2023-06") == {"unit0", "unit1"}


def test_only_one_sender_has_the_right_to_send(ledger: Ledger, where: Where) -> None:
    with (
        ledger.right_to_send("here:1", NOW),
        Ledger(where) as other,
        pytest.raises(TryAgain),
        other.right_to_send("here:2", NOW),
    ):
        pass
    with ledger.right_to_send("here:2", NOW):
        pass


def leased(where: Where, holder: str, until: datetime) -> None:
    """What a sender on a machine that our lock does not reach has written."""
    stamp = until.replace(tzinfo=None).isoformat(" ", "microseconds")
    aside(where, "DELETE FROM lease")
    wrote = (
        "INSERT INTO lease (name, holder, until) VALUES ('sending', :holder, CAST(:until AS {}))"
    )
    kind = "TEXT" if isinstance(where, Path) else "TIMESTAMP"
    aside(where, wrote.format(kind), holder=holder, until=stamp)


def test_a_sender_on_another_machine_has_the_right_until_its_lease_runs_out(
    ledger: Ledger, where: Where
) -> None:
    leased(where, "there:1", NOW + timedelta(minutes=2))
    with pytest.raises(TryAgain) as caught, ledger.right_to_send("here:1", NOW):
        pass
    assert "there" in caught.value.problem.zh
    with ledger.right_to_send("here:1", NOW + timedelta(minutes=3)):
        pass


def test_a_dead_sender_of_this_machine_is_succeeded_at_once(ledger: Ledger, where: Where) -> None:
    leased(where, "here:1", NOW + timedelta(minutes=2))
    with ledger.right_to_send("here:2", NOW):
        pass


def test_who_has_lost_the_lease_records_what_it_sent_and_gets_nothing_more(
    ledger: Ledger, where: Where
) -> None:
    ledger.plan(plan(2), NOW)
    with ledger.right_to_send("here:1", NOW):
        claim = take(ledger)
        assert claim is not None
        later = NOW + timedelta(minutes=10)
        leased(where, "there:1", later)
        with pytest.raises(TryAgain):
            ledger.turn(RUN, [finished(claim, Step.ACCEPT)], 1, later)
        for moment in (later, later + timedelta(seconds=5)):
            with pytest.raises(TryAgain):
                take(ledger, now=moment)
        assert states(ledger) == ["accepted", "planned"]


def test_what_a_wrong_clock_wrote_into_the_future_holds_nobody(ledger: Ledger) -> None:
    ledger.plan(plan(4), NOW)
    limited = replace(RUN, limits=(Limit(2, HOUR),))
    ahead = NOW + timedelta(days=2000)
    first, second = ledger.turn(limited, [], 2, ahead).claims
    hold = Hold(ahead + timedelta(minutes=15), "451")
    ends = [finished(first, Step.ACCEPT, hold=hold), finished(second, Step.ACCEPT)]
    ledger.turn(limited, ends, 0, ahead)
    assert len(ledger.turn(limited, [], 2, NOW).claims) == 2


def test_scope_leaves_the_others_untouched(ledger: Ledger) -> None:
    ledger.plan(plan(3), NOW)
    only = Scope(names=frozenset({"unit1"}))
    claim = take(ledger, run=replace(RUN, scope=only))
    assert claim is not None
    assert claim.recipient == "unit1"
    assert take(ledger, run=replace(RUN, scope=only)) is None
    up = replace(RUN, scope=Scope(frozenset({Tier.REPORTED_UP})))
    assert take(ledger, run=up) is None


def test_a_damaged_file_is_said_so_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.write_bytes(b"this is no database at all" * 100)
    with pytest.raises(LedgerUnusable) as caught:
        Ledger(path)
    assert str(path) in caught.value.problem.zh
    assert path.read_bytes().startswith(b"this is no database")


def test_durability_is_full_and_the_journal_is_ahead(tmp_path: Path) -> None:
    with Ledger(tmp_path / "ledger.sqlite3") as ledger, ledger._read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
