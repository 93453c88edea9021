"""What a claim and a look cost in a small ledger and in one of years, both in each round."""

import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where
from dispatch.records import Finished, Run, Scope
from dispatch.states import Outcome, Step
from dispatch.workflows.standings import known_issue, standing_rows
from grown_ledger import OWN, Size, grow, number
from servers.postgresql import Postgresql

_CLAIMS, _AT_ONCE = 100, 10
_LOOKS = 5
Point = tuple[int, float]


class Here:
    """Where one looks from."""

    zone = ZoneInfo("Asia/Shanghai")

    def today(self) -> object:
        """The day that it is."""
        return datetime.now(self.zone).date()


def claim_costs(
    postgresql: Postgresql, sizes: list[int], rounds: int
) -> Iterator[dict[int, float]]:
    """Milliseconds a message by how many are planned: claimed, sent, written down."""
    with ExitStack() as opened:
        ledgers = {}
        for size in sizes:
            where = postgresql.with_schema()
            grow(where, Size(1, size, 0, waiting=size))
            ledgers[size] = opened.enter_context(Ledger(where))
        for one in ledgers.values():
            _claim(one)
        for turn in range(rounds):
            # None is always the first one.
            order = list(ledgers)[:: 1 if turn % 2 else -1]
            yield {size: _claim(ledgers[size]) for size in order}


def _claim(ledger: Ledger) -> float:
    run, now = Run(number(0), Scope(), "desk:1", OWN), datetime.now(UTC)
    done: list[Finished] = []
    ok = Outcome(Step.ACCEPT, "2.0.0 Ok", 250, "2.0.0")
    started = time.perf_counter()
    for _ in range(_CLAIMS // _AT_ONCE):
        claims = ledger.turn(run, done, _AT_ONCE, now).claims
        done = [Finished(one.delivery_id, ok, now) for one in claims]
    ledger.turn(run, done, 0, now)
    took = time.perf_counter() - started
    assert len(done) == _AT_ONCE
    return took / _CLAIMS * 1000


def look_costs(places: dict[int, Where], rounds: int) -> Iterator[dict[int, float]]:
    """Milliseconds for `status` of the latest issue by how many issues there are."""
    with ExitStack() as opened:
        ledgers = {size: opened.enter_context(Ledger(where)) for size, where in places.items()}
        for size, one in ledgers.items():
            _look(one, size)
        for turn in range(rounds):
            order = list(ledgers)[:: 1 if turn % 2 else -1]
            yield {size: _look(ledgers[size], size) for size in order}


def _look(ledger: Ledger, issues: int) -> float:
    here = Here()
    started = time.perf_counter()
    for _ in range(_LOOKS):
        ledger.heading(number(issues - 1))
        rows = standing_rows(here, known_issue(ledger, number(issues - 1)))  # type: ignore[arg-type]
    assert rows
    return (time.perf_counter() - started) / _LOOKS * 1000


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
