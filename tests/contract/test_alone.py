"""Who takes away a ledger, or a part, is alone with it: no worker goes on with what is gone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dispatch.errors import TryAgain
from dispatch.ledger import Ledger
from dispatch.records import Finished, Run, Scope
from dispatch.records.archives import Sealed
from dispatch.states import Outcome, Step
from office_ledger import OWN, Where, aside, planned
from servers.postgresql import Postgresql

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
WORKER = "worker:desk:77:a1"
CLERK = Run("2023-06", Scope(), "desk:9", OWN)
HAND = Run(None, Scope(), WORKER, OWN)


def move(ledger: Ledger, path: Path) -> object:
    return ledger.move_to(path, "desk:9", NOW)


def archive(ledger: Ledger, path: Path) -> object:
    about = Sealed("区工作专班", OWN, "desk", NOW, ("2023-06",), 0, "")
    return ledger.archive(("2023-06",), path, about, NOW + timedelta(days=1))


def send_all(ledger: Ledger) -> None:
    with ledger.right_to_send("desk:9", NOW):
        claims = ledger.turn(CLERK, (), 9, NOW).claims
        ended = [Finished(one.delivery_id, Outcome(Step.ACCEPT, "Ok", 250), NOW) for one in claims]
        ledger.turn(CLERK, ended, 0, NOW)


@pytest.mark.parametrize("take", [move, archive])
def test_nothing_is_taken_away_while_a_worker_lives(
    postgresql: Postgresql, tmp_path: Path, take: Callable[[Ledger, Path], object]
) -> None:
    ledger, _ = planned(postgresql.with_schema(), 3)
    with ledger:
        ledger.enrol(WORKER)
        with pytest.raises(TryAgain) as refused:
            take(ledger, tmp_path / "new.sqlite3")
        assert "desk:77" in refused.value.problem.zh
        assert not (tmp_path / "new.sqlite3").exists()
        ledger.leave(WORKER)
        send_all(ledger)
        take(ledger, tmp_path / "new.sqlite3")
        assert (tmp_path / "new.sqlite3").exists()


def test_what_a_dead_worker_had_reserved_goes_from_where_the_ledger_is_now(
    postgresql: Postgresql, tmp_path: Path
) -> None:
    database = postgresql.with_schema()
    ledger, sent = planned(database, 6)
    with ledger:
        ledger.may_carry_on("2023-06", may=True)
        ledger.enrol(WORKER)
        (begun,) = ledger.turn(HAND, (), 1, NOW).claims
        reserved = aside(database, "SELECT id FROM delivery WHERE claimed_by IS NOT NULL")
        aside(database, f"UPDATE delivery SET claimed_by = '{WORKER}' WHERE id IN (2, 3)")
        assert reserved
        aside(database, "UPDATE lease SET until = '2001-01-01'")
        ledger.move_to(tmp_path / "new.sqlite3", "desk:9", NOW)
    with Ledger(tmp_path / "new.sqlite3") as new, new.right_to_send("desk:9", NOW):
        assert new.settle_interrupted(NOW) == 1
        claims = new.turn(CLERK, (), 9, NOW).claims
    assert [one.address for one in claims] == [one.address for one in sent[1:]]
    assert begun.address == sent[0].address


def test_a_copy_has_to_be_settled_like_what_was_restored_and_the_ledger_goes_on(
    where: Where, tmp_path: Path
) -> None:
    ledger, _ = planned(where, 2)
    path = tmp_path / "copy.sqlite3"
    with ledger:
        ledger.move_to(path, "desk:9", NOW, as_copy=True)
        assert ledger.restored() is None
        send_all(ledger)
    with Ledger(path) as copy:
        restored = copy.restored()
        assert restored is not None
        assert abs(restored.made_at - NOW) < timedelta(seconds=1)
