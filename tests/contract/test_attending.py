"""Who attends to a mailbox: one at a time, and the next when that one is gone."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from dispatch.ledger import Ledger
from office_ledger import OWN, Where, aside

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
READING = f"reading:{OWN}"
ONE, OTHER = "desk:1:aa", "hall:2:bb"


def nobody(_holder: str) -> bool:
    return False


def test_one_at_a_time_reads_a_mailbox_and_others_hear_who(ledger: Ledger) -> None:
    assert ledger.take_up(READING, ONE, NOW, nobody) is None
    assert ledger.take_up(READING, OTHER, NOW, nobody) == ONE
    assert ledger.take_up(READING, ONE, NOW, nobody) is None
    assert ledger.take_up("reading:second@linchengqu.example", OTHER, NOW, nobody) is None
    assert ledger.take_up(f"watching:{OWN}", OTHER, NOW, nobody) is None


def test_who_gives_it_up_lets_the_next_one_in_and_only_the_holder_can(ledger: Ledger) -> None:
    ledger.take_up(READING, ONE, NOW, nobody)
    ledger.give_up(READING, OTHER)
    assert ledger.take_up(READING, OTHER, NOW, nobody) == ONE
    ledger.give_up(READING, ONE)
    assert ledger.take_up(READING, OTHER, NOW, nobody) is None


def test_who_is_known_to_be_dead_is_succeeded_at_once(ledger: Ledger) -> None:
    ledger.take_up(READING, ONE, NOW, nobody)
    assert ledger.take_up(READING, OTHER, NOW, lambda holder: holder == ONE) is None
    assert not ledger.keep_up(READING, ONE, NOW)


def test_who_has_not_been_heard_of_for_a_lease_is_succeeded_and_learns_of_it(
    elsewhere: Callable[[], Where],
) -> None:
    where = elsewhere()
    with Ledger(where) as ledger:
        ledger.take_up(READING, ONE, NOW, nobody)
        assert ledger.keep_up(READING, ONE, NOW + timedelta(seconds=50))
        assert ledger.take_up(READING, OTHER, NOW + timedelta(seconds=100), nobody) == ONE
        aside(where, "UPDATE lease SET until = '2023-09-01 00:00:00'")
        assert ledger.take_up(READING, OTHER, NOW + timedelta(seconds=200), nobody) is None
        assert not ledger.keep_up(READING, ONE, NOW + timedelta(seconds=200))


def test_no_clock_but_the_databases_prolongs_or_cuts_a_lease(ledger: Ledger) -> None:
    """In a file it is the only machine's, which may be set: then the lease is no one's."""
    ledger.take_up(READING, ONE, NOW, nobody)
    a_year_on = ledger.take_up(READING, OTHER, NOW + timedelta(days=365), nobody)
    assert a_year_on == (None if ledger._engine.dialect.name == "sqlite" else ONE)
