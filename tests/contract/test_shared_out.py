"""What waits is shared out among workers: each has its own, and together they keep the limits."""

import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import cycle

import psycopg

from dispatch.ledger import Ledger
from dispatch.pacing import DAY, MINUTE, Limit
from dispatch.records import Finished, Run, Scope, Turned
from dispatch.records.databases import Database
from dispatch.states import Outcome, Step
from office_ledger import OWN, aside, planned
from servers.postgresql import Postgresql

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
NAMES = tuple(f"worker:a:{number}:000{number}" for number in range(1, 4))
TAKEN = Outcome(Step.ACCEPT, "Ok", 250)


@contextmanager
def at_work(
    postgresql: Postgresql, letters: int, workers: int
) -> Iterator[tuple[Database, dict[str, Ledger]]]:
    """So many workers with a ledger each, and one issue that may go."""
    database = postgresql.with_schema()
    with planned(database, letters)[0] as ledger:
        ledger.may_carry_on("2023-06", may=True)
    with ExitStack() as stack:
        crew = {name: stack.enter_context(Ledger(database)) for name in NAMES[:workers]}
        for name, ledger in crew.items():
            ledger.enrol(name)
        yield database, crew


def run_of(name: str, limits: tuple[Limit, ...] = ()) -> Run:
    return Run(None, Scope(), name, OWN, limits)


def ended(turned: Turned, now: datetime) -> list[Finished]:
    return [Finished(one.delivery_id, TAKEN, now) for one in turned.claims]


def test_two_workers_at_once_never_have_the_same_letter(postgresql: Postgresql) -> None:
    with at_work(postgresql, 60, 2) as (_, crew):
        began: dict[str, list[int]] = {name: [] for name in crew}
        ready = threading.Barrier(2)

        def work(name: str) -> None:
            ready.wait()
            done: Sequence[Finished] = ()
            while claims := (turned := crew[name].turn(run_of(name), done, 3, NOW)).claims:
                began[name] += [one.delivery_id for one in claims]
                done = ended(turned, NOW)

        _side_by_side(work, list(crew))
        assert sorted(key for each in began.values() for key in each) == list(range(1, 61))
        assert all(began.values())


def _side_by_side(work: Callable[[str], None], names: Sequence[str]) -> None:
    with ThreadPoolExecutor(len(names)) as pool:
        for _ in pool.map(work, names, timeout=60):
            pass


def test_who_reserves_passes_over_what_another_is_just_changing(postgresql: Postgresql) -> None:
    """It does not wait for it: a clerk's transaction may last."""
    with (
        at_work(postgresql, 6, 1) as (database, crew),
        psycopg.connect(database.url) as clerk,
    ):
        clerk.execute("SELECT 1 FROM delivery WHERE id <= 3 FOR UPDATE")
        (name,) = crew
        claims = crew[name].turn(run_of(name), (), 3, NOW).claims
        assert [one.delivery_id for one in claims] == [4, 5, 6]


def test_three_workers_together_keep_the_limits_of_their_mailbox(postgresql: Postgresql) -> None:
    """So many a minute and so many a day: counted in the database, whoever of them sent."""
    limits = (Limit(10, MINUTE), Limit(25, DAY))
    with at_work(postgresql, 60, 3) as (database, crew):
        sent = []
        for moment in (NOW, NOW + timedelta(minutes=2), NOW + timedelta(minutes=4)):
            before = _sent(database)
            _work_in_turns(crew, limits, moment)
            sent.append(_sent(database) - before)
        assert sent == [10, 10, 5]
        shares = "SELECT count(*) FROM delivery WHERE state = 'sending'"
        assert aside(database, shares) == [(0,)]
        _work_in_turns(crew, limits, NOW + timedelta(days=1, minutes=5))
        assert _sent(database) == 35


def _work_in_turns(crew: dict[str, Ledger], limits: tuple[Limit, ...], now: datetime) -> None:
    """Each claims two whenever it is its turn, until all of them are told to rest."""
    done: dict[str, list[Finished]] = {name: [] for name in crew}
    told_to_rest: set[str] = set()
    for name in cycle(crew):
        turned = crew[name].turn(run_of(name, limits), done[name], 2, now)
        done[name] = ended(turned, now)
        told_to_rest = set() if turned.claims else told_to_rest | {name}
        if len(told_to_rest) == len(crew):
            return


def _sent(database: Database) -> int:
    ((count,),) = aside(database, "SELECT count(*) FROM delivery WHERE state = 'accepted'")
    return int(str(count))
