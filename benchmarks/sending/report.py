"""Owns what is made of figures: medians, spread, thresholds, and how they stand in the table."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import median

from benchmarks.sending.rounds import Run

OURS, SOURCE, MAILMERGE = "dispatch send", "smtp-source", "mailmerge"


@dataclass(frozen=True, slots=True)
class Figure:
    """The median of several runs, with the least and the greatest."""

    median: float
    least: float
    greatest: float

    @classmethod
    def of(cls, values: Iterable[float]) -> "Figure":
        """Of at least one value."""
        every = list(values)
        return cls(median(every), min(every), max(every))

    def shown(self, digits: int) -> str:
        """As it stands in the table."""
        return f"{self.median:.{digits}f} ({self.least:.{digits}f}-{self.greatest:.{digits}f})"


@dataclass(frozen=True, slots=True)
class Threshold:
    """What was promised beside what was measured; the median is what counts."""

    what: str
    sign: str
    limit: float
    measured: Figure
    digits: int = 2

    @property
    def passes(self) -> bool:
        """Whether the promise is kept."""
        value = self.measured.median
        return {">=": value >= self.limit, "<=": value <= self.limit, "<": value < self.limit}[
            self.sign
        ]

    def line(self) -> str:
        """One line of the table."""
        verdict = "pass" if self.passes else "falls short"
        promised = f"{self.sign} {self.limit:g}"
        return f"    {self.what:<54}{promised:<10}{self.measured.shown(self.digits):<26}{verdict}"

    def as_json(self) -> dict[str, object]:
        """As it stands in the file."""
        return {**asdict(self), "passes": self.passes}


Rounds = Sequence[Sequence[Run]]
Value = Callable[[Run], float]


def rate(run: Run) -> float:
    """By the sink's count."""
    return run.rate


def of(rounds: Rounds, competitor: str, value: Value) -> Figure:
    """A figure of one competitor over the rounds."""
    return Figure.of(_each(rounds, competitor, value))


def ratio(rounds: Rounds, one: str, other: str) -> Figure:
    """The rate of one in the rate of the other, within each round: machines are noisy."""
    pairs = zip(_each(rounds, one, rate), _each(rounds, other, rate), strict=True)
    return Figure.of(mine / theirs for mine, theirs in pairs)


def _each(rounds: Rounds, competitor: str, value: Value) -> list[float]:
    return [value(run) for runs in rounds for run in runs if run.competitor == competitor]


HEADING = (
    f"    {'':<15}{'messages':>8}  {'messages a second':<24}{'of smtp-source':<20}"
    f"{'CPU ms a message':<22}{'sink CPU ms':<13}{'peak MB':<20}"
)


def row(rounds: Rounds, competitor: str) -> str:
    """One competitor's line."""
    count = of(rounds, competitor, lambda run: run.messages).median
    cells = (
        f"{_rate(of(rounds, competitor, rate)):<24}",
        f"{ratio(rounds, competitor, SOURCE).shown(2):<20}",
        f"{of(rounds, competitor, lambda run: run.cpu_ms).shown(2):<22}",
        f"{of(rounds, competitor, lambda run: run.sink_cpu_ms).median:<13.2f}",
        f"{of(rounds, competitor, lambda run: run.peak_mb).shown(1):<20}",
    )
    return f"    {competitor:<15}{count:>8.0f}  {''.join(cells)}".rstrip()


def _rate(figure: Figure) -> str:
    return figure.shown(0 if figure.median >= 1000 else 1)


def whole_process(rounds: Rounds) -> str:
    """The other way to count: by the clock of the process, with what is taken off it."""

    def mine(value: Value, digits: int = 2) -> str:
        return of(rounds, OURS, value).shown(digits)

    return (
        f"    {OURS} from start to end: {mine(lambda run: run.seconds)} s; with nothing to send: "
        f"{mine(lambda run: run.idle_seconds)} s;\n"
        f"    by the difference {mine(lambda run: run.whole_rate, 1)} messages a second. "
        f"Its processor time: {mine(lambda run: run.cpu_seconds)} s;\n"
        f"    with nothing to send: {mine(lambda run: run.idle_cpu_seconds)} s"
    )
