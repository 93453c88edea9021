"""What a claim and a look cost in a small ledger and in one of years, both in each round."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where
from dispatch.records import Finished, Run, Scope, Share
from dispatch.states import Outcome, Step
from dispatch.workflows.standings import known_issue, standing_rows
from grown_ledger import OWN, Size, grow, number
from servers.postgresql import Postgresql

_CLAIMS, _SLICE, _AT_ONCE = 900, 50, 10
_LOOKS = 5


class Here:
    """Where one looks from."""

    zone = ZoneInfo("Asia/Shanghai")

    def today(self) -> object:
        """The day that it is."""
        return datetime.now(self.zone).date()


def claim_costs(
    postgresql: Postgresql, sizes: list[int], rounds: int
) -> Iterator[dict[str, dict[int, float]]]:
    """Milliseconds a message by who claims and how many wait: claimed, sent, written down."""
    with ExitStack() as opened:
        many = {size: opened.enter_context(_planned(postgresql, size)) for size in sizes[1:]}
        for _ in range(rounds):
            cost = {}
            for who, run in RUNS.items():
                # The smallest would be empty soon: each round has a new one.
                with _planned(postgresql, sizes[0]) as few:
                    ledgers = {sizes[0]: few, **many}
                    cost[who] = _claimed_in_turns(ledgers, run)
            yield cost


RUNS = {
    "dispatch send": Run(number(0), Scope(), "desk:1", OWN),
    "dispatch worker": Run(None, Scope(), "worker:1", OWN, share=Share(OWN)),
}


def _claimed_in_turns(ledgers: dict[int, Ledger], run: Run) -> dict[int, float]:
    every = ledgers.values() if run.number is None else ()
    for one in every:
        one.enrol(run.holder)  # whose lease lasts longer than a round does
    for one in ledgers.values():
        _claim(one, run)
    costs = _in_turns(ledgers, _CLAIMS // _SLICE, lambda one: _claim(one, run), 1 / _SLICE)
    for one in every:
        one.leave(run.holder)
    return costs


def _planned(postgresql: Postgresql, size: int) -> Ledger:
    where = postgresql.with_schema()
    grow(where, Size(1, size, 0, waiting=size))
    ledger = Ledger(where)
    ledger.may_carry_on(number(0), may=True)
    return ledger


def _in_turns(
    ledgers: dict[int, Ledger], times: int, measure: Callable[[Ledger], float], share: float
) -> dict[int, float]:
    """The median of short measurements that take turns: whatever else the machine does hits all."""
    took: dict[int, list[float]] = {size: [] for size in ledgers}
    for turn in range(times):
        # None is always the first one.
        for size in list(ledgers)[:: 1 if turn % 2 else -1]:
            took[size].append(measure(ledgers[size]) * share * 1000)
    return {size: median(values) for size, values in took.items()}


def _claim(ledger: Ledger, run: Run) -> float:
    now = datetime.now(UTC)
    done: list[Finished] = []
    ok = Outcome(Step.ACCEPT, "2.0.0 Ok", 250, "2.0.0")
    started = time.perf_counter()
    for _ in range(_SLICE // _AT_ONCE):
        claims = ledger.turn(run, done, _AT_ONCE, now).claims
        done = [Finished(one.delivery_id, ok, now) for one in claims]
    ledger.turn(run, done, 0, now)
    took = time.perf_counter() - started
    assert len(done) == _AT_ONCE
    return took


def look_costs(places: dict[int, Where], rounds: int) -> Iterator[dict[int, float]]:
    """Milliseconds for `status` of the latest issue by how many issues there are."""
    with ExitStack() as opened:
        ledgers = {size: opened.enter_context(Ledger(where)) for size, where in places.items()}
        for one in ledgers.values():
            _look(one)
        for _ in range(rounds):
            yield _in_turns(ledgers, _LOOKS, _look, 1)


def _look(ledger: Ledger) -> float:
    here = Here()
    latest = ledger.headings(1)[0].number
    started = time.perf_counter()
    ledger.heading(latest)
    rows = standing_rows(here, known_issue(ledger, latest))  # type: ignore[arg-type]
    took = time.perf_counter() - started
    assert rows
    return took


def of_years(
    sizes: list[int], recipients: int, each: int, where: Iterator[Where]
) -> dict[int, Where]:
    """Ledgers of so many issues, each to as many recipients."""
    made = {}
    for issues in sizes:
        place = next(where)
        grow(place, Size(issues, issues * recipients, issues * recipients * each))
        made[issues] = place
    return made


def files(folder: Path) -> Iterator[Path]:
    """Places for ledgers in files."""
    n = 0
    while True:
        n += 1
        yield folder / f"ledger{n}.sqlite3"
