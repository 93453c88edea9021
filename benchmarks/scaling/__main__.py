"""What grows with the ledger, with the workers and with time: `make bench-scale`.

Every promise is a ratio within one run, small and large taking turns in each round, for machines
are shared and noisy. PostgreSQL is a throw-away cluster as distributed, its fsync off: what is
measured is how cost grows, not how fast a disk is.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HOUSE = Path(__file__).parents[2]
sys.path.insert(0, str(HOUSE / "tests"))

from benchmarks.scaling import ledgers, workers  # noqa: E402
from benchmarks.scaling.drawing import Chart, Curve, draw  # noqa: E402
from benchmarks.sending.report import Figure, Threshold  # noqa: E402

from dispatch.ledger.engine import Where  # noqa: E402
from servers.postgresql import Postgresql, running_postgresql  # noqa: E402

LIMIT = 200
_WINDOW = 60.0


@dataclass(frozen=True, slots=True)
class Sizes:
    """How much is measured; the short form takes a few minutes and promises nothing."""

    planned: Sequence[int]
    issues: Sequence[int]
    recipients: int
    each: int
    slow_messages: int
    minutes: int
    many: int


FULL = Sizes((1_000, 10_000, 100_000, 1_000_000), (1, 10, 100, 1_000), 1_000, 5, 150, 3, 20_000)
SHORT = Sizes((1_000, 20_000), (1, 20), 100, 5, 40, 1, 1_500)


@dataclass(frozen=True, slots=True)
class Bench:
    """One run: where it is made, and what it has found so far."""

    postgresql: Postgresql
    folder: Path
    sizes: Sizes
    rounds: int
    pictures: Path
    found: list[Threshold]
    figures: dict[str, object]

    def note(self, what: str, sign: str, limit: float, values: Iterable[float]) -> None:
        one = Threshold(what, sign, limit, Figure.of(values))
        self.found.append(one)
        print(one.line(), flush=True)

    def picture(self, name: str, chart: Chart) -> None:
        draw(chart, self.pictures / f"{name}.svg")


def claims(bench: Bench) -> None:
    """(a) A claim among a million costs what it costs among a thousand."""
    costs = list(ledgers.claim_costs(bench.postgresql, list(bench.sizes.planned), bench.rounds))
    small, large = bench.sizes.planned[0], bench.sizes.planned[-1]
    bench.figures["claim_ms"] = costs
    curves = []
    for who in ledgers.RUNS:
        of_one = [one[who] for one in costs]
        bench.note(
            f"claim by {who}: {large:,} planned / {small:,} planned", "<=", 1.5,
            [one[large] / one[small] for one in of_one],
        )  # fmt: skip
        curves.append(Curve(who, _medians(of_one)))
    title = f"认领并记下一封，要多少毫秒（{bench.rounds} 轮的中位数）"
    bench.picture("claim", Chart(title, "待发的封数", "毫秒／封", curves, logarithmic=True))


def _medians(costs: Sequence[dict[int, float]]) -> list[tuple[float, float]]:
    return [(size, median(one[size] for one in costs)) for size in sorted(costs[0])]


def looks(bench: Bench) -> None:
    """(b) A look at one issue among a thousand costs what it costs alone."""
    sizes, curves = bench.sizes, []
    few, many = sizes.issues[0], sizes.issues[-1]
    for name, places in (
        ("PostgreSQL", _databases(bench.postgresql)),
        ("SQLite", ledgers.files(bench.folder / "years")),
    ):
        made = ledgers.of_years(list(sizes.issues), sizes.recipients, sizes.each, places)
        costs = list(ledgers.look_costs(made, bench.rounds))
        bench.figures[f"status_ms_{name}"] = costs
        bench.note(
            f"status: 1 of {many:,} issues / alone ({name})", "<=", 1.5,
            [one[many] / one[few] for one in costs],
        )  # fmt: skip
        curves.append(Curve(name, _medians(costs)))
        for one in made.values():
            if isinstance(one, Path):
                one.unlink()
    title = f"看一期 {sizes.recipients:,} 家的签收情况，要多少毫秒（中位数）"
    bench.picture("status", Chart(title, "台账里的期数", "毫秒", curves, logarithmic=True))


def _databases(postgresql: Postgresql) -> Iterator[Where]:
    while True:
        yield postgresql.with_schema()


def slow_server(bench: Bench) -> None:
    """(c) A server that takes 100 ms a message: four workers carry four times as much."""
    each, names = bench.sizes.slow_messages, iter(range(10_000))

    def rate(count: int) -> float:
        folder = bench.folder / f"slow{next(names)}"
        return workers.send(bench.postgresql, folder, count, each * count, 0.1).rate

    pairs = [(rate(1), rate(4)) for _ in range(bench.rounds)]
    bench.figures["rate_of_1_and_4"] = pairs
    bench.note("4 workers / 1 worker, 100 ms a message", ">=", 3.8, [b / a for a, b in pairs])
    one, four = median(a for a, _ in pairs), median(b for _, b in pairs)
    measured = [(1, one), (2, rate(2)), (3, rate(3)), (4, four)]
    ideal = Curve("一个的整倍数", [(n, one * n) for n in range(1, 5)], dashed=True)
    title = "服务器每封要 100 毫秒：几个发送进程一起，每秒发多少封"
    bench.picture("workers", Chart(title, "发送进程", "封／秒", [Curve("实测", measured), ideal]))


def limits(bench: Bench) -> None:
    """(d) Four workers together keep a limit of 200 a minute, and use it."""
    text = f"  limits: {{minute: {LIMIT}}}"
    folder, count = bench.folder / "limited", LIMIT * bench.sizes.minutes + 20
    taken = workers.send(bench.postgresql, folder, 4, count, 0.0, text).taken
    fullest = workers.fullest_window(taken, _WINDOW)
    bench.figures["taken"] = [round(one - taken[0], 3) for one in taken]
    bench.note("4 workers, the fullest minute at the server", "<=", LIMIT * 1.02, [fullest])
    bench.note(
        "4 workers, messages a minute", ">=", LIMIT * 0.98, [workers.rate_within(taken, _WINDOW)]
    )
    begins, ends = taken[0], taken[-1]
    seconds = [begins + n for n in range(int(ends - begins) + 1)]
    counted = [
        (one - begins, float(sum(one - _WINDOW < at <= one for at in taken))) for one in seconds
    ]
    limit = Curve(f"上限 {LIMIT}", [(0.0, LIMIT), (counted[-1][0], LIMIT)], dashed=True)
    curves = [Curve("此前 60 秒收下的", counted, marked=False), limit]
    title = "每分钟限 200 封，四个发送进程：服务器在任何 60 秒里收下多少"
    ticks = [60 * n for n in range(int(counted[-1][0] // 60) + 1)]
    bench.picture("limit", Chart(title, "秒", "封", curves, ticks=ticks))


def memory(bench: Bench) -> None:
    """(e) What a worker holds in memory does not grow with what it has sent."""
    ran = workers.send(bench.postgresql, bench.folder / "many", 1, bench.sizes.many, 0.0)
    # From the first message on: before that it is still being loaded.
    held = [one for one in ran.memory[0] if one > 0]
    tenth = max(len(held) // 10, 1)
    early, late = median(held[2 * tenth : 4 * tenth]), median(held[-2 * tenth :])
    bench.figures["memory_mb"] = held
    bench.note(f"memory after {bench.sizes.many:,} messages / early", "<=", 1.05, [late / early])
    bench.note("memory of a worker at most, MB", "<=", 128, [max(held)])
    points = [(100 * n / (len(held) - 1), one) for n, one in enumerate(held)]
    title = f"一个发送进程发 {bench.sizes.many:,} 封，占多少内存"
    curves = [Curve("常驻内存", points, marked=False)]
    bench.picture("memory", Chart(title, "已过时间（%）", "MB", curves, ticks=(0, 25, 50, 75, 100)))


PARTS: dict[str, Callable[[Bench], None]] = {
    "claim": claims, "status": looks, "workers": slow_server, "limit": limits, "memory": memory,
}  # fmt: skip


def main() -> int:
    """Measures, draws, says what falls short."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--short", action="store_true", help="small sizes, no pictures in docs")
    asked.add_argument("--rounds", type=int, default=7)
    asked.add_argument("--only", nargs="*", choices=PARTS, default=list(PARTS))
    said = asked.parse_args()
    pictures = HOUSE / ("build/scale" if said.short else "docs/scale")
    with tempfile.TemporaryDirectory() as name, running_postgresql() as postgresql:
        sizes = SHORT if said.short else FULL
        bench = Bench(postgresql, Path(name), sizes, said.rounds, pictures, [], {})
        print(f"load {os.getloadavg()[0]:.1f} on {len(os.sched_getaffinity(0))} cores", flush=True)
        for part in said.only:
            started = time.monotonic()
            PARTS[part](bench)
            print(f"    ({part}: {time.monotonic() - started:.0f} s)", flush=True)
    _keep(bench)
    return 0 if all(one.passes for one in bench.found) else 1


def _keep(bench: Bench) -> None:
    path = HOUSE / "build" / "scale.json"
    path.parent.mkdir(exist_ok=True)
    told = {"thresholds": [one.as_json() for one in bench.found], "figures": bench.figures}
    path.write_text(json.dumps(told, indent=1), encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
