"""What a move of a ledger promises: all of it arrives, proven, or nothing does."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dispatch.errors import InputError, LedgerUnusable, TryAgain
from dispatch.ledger import Ledger, moving, tables
from dispatch.ledger.engine import Where
from dispatch.records import (
    Action,
    Deed,
    Finding,
    FolderCursor,
    MatchedBy,
    Run,
    Scope,
)
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from office_ledger import OWN, aside, planned
from servers.postgresql import Postgresql

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
ACT = Action(NOW, "江予安", "office-pc", Deed.MOVE)
RUN = Run("2023-06", Scope(), "a:1", OWN)
# NUL, half a character and what JSON escapes: mail brings them, and PostgreSQL has no room for two.
ODD = 'nul \x00 and "\\u0000" 𠮷'


@pytest.fixture(params=["sqlite", "postgresql"])
def target(request: pytest.FixtureRequest, tmp_path: Path, postgresql: Postgresql) -> Where:
    """An empty place of either kind."""
    return postgresql.empty() if request.param == "postgresql" else tmp_path / "new" / "l.sqlite3"


def hear(ledger: Ledger, raw: bytes, said: str = "收到") -> None:
    record = ledger.issue("2023-06")
    assert record is not None
    told = Finding(
        raw,
        EvidenceKind.REPLY,
        Standing.REPLIED,
        NOW,
        Given(said),
        MatchedBy.MESSAGE_ID,
        True,
        record.recipients[0].deliveries[0].delivery_id,
        1,
        sender="jyj0@unit0.example",
    )
    ledger.record_findings(OWN, FolderCursor("INBOX", 4_000_000_000, 1), [told], NOW)


def test_all_of_it_arrives_and_the_old_one_is_as_it_was(where: Where, target: Where) -> None:
    old, _ = planned(where, 3)
    with old:
        (claim, *_) = old.turn(RUN, [], 2, NOW).claims
        hear(old, bytes(range(256)) * 40)
        before = old.issue("2023-06")
        moved = old.move_to(target, "a:2", NOW, [ACT])
        assert old.issue("2023-06") == before
        assert old.actions() == ()
        rows = {one.name: one.rows for one in moved.tables}
        assert (rows["issue"], rows["recipient"], rows["delivery"]) == (1, 3, 3)
        assert (rows["evidence"], rows["raw_message"], moved.recipients) == (1, 1, 3)
        with Ledger(target) as new:
            assert new.issue("2023-06") == before
            assert new.actions() == (ACT,)
            assert new.cursors(OWN) == old.cursors(OWN)
            (evidence,) = new.issue("2023-06").recipients[0].evidence
            assert new.raw_message(evidence.evidence_id) == bytes(range(256)) * 40
            assert new.rendition(claim.rendition_id) == old.rendition(claim.rendition_id)


def test_the_new_one_goes_on_where_the_old_one_stood(where: Where, target: Where) -> None:
    old, _ = planned(where, 3)
    with old:
        old.turn(RUN, [], 1, NOW)
        hear(old, b"one")
        old.move_to(target, "a:2", NOW)
    with Ledger(target) as new, new.right_to_send("a:3", NOW):
        assert new.settle_interrupted(NOW) == 0  # it answered: it has it
        assert len(new.turn(RUN, [], 5, NOW).claims) == 2
        hear(new, b"one")
        hear(new, b"two")
        record = new.issue("2023-06")
        assert record is not None
        assert len(record.recipients[0].evidence) == 2


def test_text_that_one_of_them_cannot_hold_arrives_without_what_it_cannot(
    where: Where, target: Where
) -> None:
    old, _ = planned(where, 1)
    with old:
        hear(old, b"odd", ODD)
        old.move_to(target, "a:2", NOW)
    with Ledger(target) as new:
        (evidence,) = new.issue("2023-06").recipients[0].evidence
        assert evidence.summary.zh.replace("\x00", "\ufffd") == ODD.replace("\x00", "\ufffd")


def test_a_place_that_is_not_empty_is_refused_and_left_alone(where: Where, target: Where) -> None:
    Ledger(target).close()
    old, _ = planned(where, 2)
    with old:
        aside(target, "INSERT INTO hold (route, until, said)"
                      " VALUES ('relay', '2023-09-01 00:00:00.000000', '451')")  # fmt: skip
        with pytest.raises(InputError) as refused:
            old.move_to(target, "a:2", NOW)
        assert str(target) in refused.value.problem.zh
        assert aside(target, "SELECT count(*) FROM hold") == [(1,)]
        assert aside(target, "SELECT count(*) FROM issue") == [(0,)]


def test_the_tables_of_another_program_are_refused(where: Where, target: Where) -> None:
    if isinstance(target, Path):
        target.parent.mkdir()
    aside(target, "CREATE TABLE invoices (id INTEGER)")
    old, _ = planned(where, 1)
    with old, pytest.raises(InputError):
        old.move_to(target, "a:2", NOW)
    assert aside(target, "SELECT count(*) FROM invoices") == [(0,)]


def test_a_move_onto_itself_is_refused(ledger: Ledger, where: Where) -> None:
    with pytest.raises(InputError):
        ledger.move_to(where, "a:2", NOW)


def test_nothing_moves_while_another_sends(where: Where, target: Where) -> None:
    old, _ = planned(where, 1)
    with (
        old,
        Ledger(where) as sender,
        sender.right_to_send("a:1", NOW),
        pytest.raises(TryAgain),
    ):
        old.move_to(target, "a:2", NOW)


def test_what_does_not_arrive_whole_does_not_arrive_at_all(
    where: Where, target: Where, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One standing is changed under way, behind the program's back."""
    count_on = moving._count_on

    def meddle(connection, table) -> None:
        if table.name == "recipient":
            connection.execute(tables.recipient.update().values(standing="replied"))
        count_on(connection, table)

    monkeypatch.setattr(moving, "_count_on", meddle)
    old, _ = planned(where, 2)
    with old:
        with pytest.raises(LedgerUnusable) as refused:
            old.move_to(target, "a:2", NOW)
        assert "recipient" in refused.value.problem.zh
        record = old.issue("2023-06")
        assert record is not None
        assert {one.standing for one in record.recipients} == {Standing.AWAITING}
    if isinstance(target, Path):
        assert not target.exists()
    else:
        assert aside(target, "SELECT count(*) FROM issue") == [(0,)]
