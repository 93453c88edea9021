"""What every ledger promises: nothing doubled, nothing lost, order of evidence without matter."""

import sqlite3
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path

import pytest

from dispatch.compose import draw_token, message_id
from dispatch.errors import LedgerUnusable, TryAgain
from dispatch.issue import Attachment, Rendition
from dispatch.ledger import Ledger
from dispatch.records import (
    Claim,
    Finding,
    Finished,
    FolderCursor,
    Known,
    MatchedBy,
    Plan,
    PlannedDelivery,
    PlannedRecipient,
    Scope,
    Sender,
)
from dispatch.states import (
    AcknowledgedBy,
    EvidenceKind,
    IllegalStep,
    Outcome,
    Standing,
    Step,
)
from dispatch.tiers import Tier
from dispatch.words import Words

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
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger(tmp_path / ".dispatch" / "ledger.sqlite3") as opened:
        yield opened


def take(ledger: Ledger, number: str = "2023-06", now: datetime = NOW) -> Claim | None:
    return ledger.claim(number, ALL, now, "test")


def end(ledger: Ledger, claim: Claim, step: Step, **more: object) -> None:
    ledger.record(Finished(claim.delivery_id, Outcome(step, "said", 250), NOW, **more))  # type: ignore[arg-type]


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
    return Finding(raw, kind, proves, NOW, Words("话", "word"), matched_by, believed, claim_id, 1)


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


def test_an_issue_is_planned_once(ledger: Ledger) -> None:
    ledger.plan(plan(), NOW)
    with pytest.raises(TryAgain):
        ledger.plan(plan(), NOW)
    assert states(ledger) == ["planned"] * 3


def test_a_claim_is_committed_as_sending_before_it_is_handed_out(ledger: Ledger, tmp_path) -> None:
    ledger.plan(plan(1), NOW)
    assert take(ledger) is not None
    other = sqlite3.connect(tmp_path / ".dispatch" / "ledger.sqlite3")
    assert other.execute("SELECT state FROM delivery").fetchall() == [("sending",)]
    other.close()


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


def test_an_outcome_can_be_recorded_only_once(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.ACCEPT)
    with pytest.raises(IllegalStep):
        end(ledger, claim, Step.REFUSE)
    assert states(ledger) == ["accepted"]


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
    done = Finished(first.delivery_id, Outcome(Step.ACCEPT, "ok", 250), NOW)
    second = ledger.claim("2023-06", ALL, NOW, "test", done)
    assert second is not None
    assert states(ledger) == ["accepted", "sending"]


def test_what_a_dead_sender_left_is_in_doubt_and_never_claimed(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    take(ledger)
    assert ledger.settle_interrupted("2023-06", NOW) == 1
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


def test_a_refusal_is_evidence_of_failure(ledger: Ledger) -> None:
    ledger.plan(plan(1), NOW)
    claim = take(ledger)
    assert claim is not None
    end(ledger, claim, Step.REFUSE)
    read = ledger.issue("2023-06")
    assert read is not None
    assert read.recipients[0].standing is Standing.FAILED
    assert read.recipients[0].evidence[0].kind is EvidenceKind.SMTP_REPLY


def test_evidence_in_any_order_and_twice_gives_one_standing(tmp_path: Path) -> None:
    pieces = [
        (EvidenceKind.DELIVERY_REPORT, Standing.DELAYED, b"delay"),
        (EvidenceKind.READ_RECEIPT, Standing.DISPLAYED, b"receipt"),
        (EvidenceKind.AUTO_REPLY, Standing.AWAITING, b"holiday"),
    ]
    for index, order in enumerate(permutations(pieces)):
        with Ledger(tmp_path / f"{index}.sqlite3") as ledger:
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
    ledger.plan_attempt("2023-06", 2, [again], {"unit0": [delivery(address, 900)]})
    with pytest.raises(TryAgain):
        ledger.plan_attempt("2023-06", 2, [again], {"unit0": [delivery(address, 901)]})
    assert states(ledger) == ["accepted", "planned"]
    second = take(ledger)
    assert second is not None
    assert second.first_message_id == claim.message_id


def test_a_plan_of_which_nothing_left_can_be_withdrawn(ledger: Ledger) -> None:
    ledger.plan(plan(2), NOW)
    assert ledger.withdraw("2023-06")
    assert ledger.issue("2023-06") is None
    ledger.plan(plan(3), NOW)
    take(ledger)
    assert not ledger.withdraw("2023-06")
    assert len(states(ledger)) == 3


def test_only_one_sender_has_the_right_to_send(ledger: Ledger, tmp_path: Path) -> None:
    with (
        ledger.right_to_send(),
        Ledger(tmp_path / ".dispatch" / "ledger.sqlite3") as other,
        pytest.raises(TryAgain),
        other.right_to_send(),
    ):
        pass
    with ledger.right_to_send():
        pass


def test_scope_leaves_the_others_untouched(ledger: Ledger) -> None:
    ledger.plan(plan(3), NOW)
    only = Scope(names=frozenset({"unit1"}))
    claim = ledger.claim("2023-06", only, NOW, "test")
    assert claim is not None
    assert claim.recipient == "unit1"
    assert ledger.claim("2023-06", only, NOW, "test") is None
    assert ledger.claim("2023-06", Scope(frozenset({Tier.REPORTED_UP})), NOW, "test") is None


def test_a_damaged_file_is_said_so_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    path.write_bytes(b"this is no database at all" * 100)
    with pytest.raises(LedgerUnusable) as caught:
        Ledger(path)
    assert str(path) in caught.value.problem.zh
    assert path.read_bytes().startswith(b"this is no database")


def test_durability_is_full_and_the_journal_is_ahead(ledger: Ledger) -> None:
    with ledger._read() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
