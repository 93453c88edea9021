"""A worker that was silent for too long: what it had reserved is free, what it sent in doubt."""

from datetime import UTC, datetime

from dispatch.ledger import Ledger
from dispatch.records import Run, Scope
from dispatch.states import DeliveryState
from office_ledger import OWN, aside, planned
from servers.postgresql import Postgresql

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
SILENT, OTHER = "worker:a:1:0001", "worker:b:2:0002"


def run_of(name: str) -> Run:
    return Run(None, Scope(), name, OWN)


def test_what_a_silent_worker_had_reserved_is_free_even_while_its_lock_is_held(
    postgresql: Postgresql,
) -> None:
    """As of a machine that sleeps, or a process that is stopped: its connection stays open."""
    database = postgresql.with_schema()
    planned(database, 6)[0].close()
    with Ledger(database) as silent, Ledger(database) as other:
        silent.may_carry_on("2023-06", may=True)
        for ledger, name in ((silent, SILENT), (other, OTHER)):
            ledger.enrol(name)
        with silent.presence(SILENT, lambda: None):
            for _ in range(2):
                silent.turn(run_of(SILENT), (), 1, NOW)
            in_hand = "SELECT state FROM delivery WHERE claimed_by IS NOT NULL ORDER BY state"
            assert aside(database, in_hand) == [("planned",), ("sending",), ("sending",)]
            aside(
                database,
                "UPDATE lease SET until = until - interval '1 hour' WHERE name = :it",
                it=SILENT,
            )
            assert other.bury_dead(OTHER, NOW) == 2
            assert aside(database, in_hand) == []
            assert other.counts("2023-06")[DeliveryState.UNCERTAIN] == 2
            sent = [other.turn(run_of(OTHER), (), 1, NOW).claims for _ in range(5)]
            assert [len(one) for one in sent] == [1, 1, 1, 1, 0]
