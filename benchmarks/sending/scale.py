"""Owns the question whether a message costs more among 100,000 than among 1,000."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sending.competitors import Dispatch
from benchmarks.sending.report import Figure, Rounds, Threshold
from benchmarks.sending.rounds import Run, as_json, take_turns, tell
from benchmarks.sending.sizes import PEAK_MB

FEW = 1_000
_MORE_MB = 10
_TIMES = 1.2


@dataclass(frozen=True, slots=True)
class Scaled:
    """Rounds of two runs each: few recipients and many."""

    many: int
    planning_seconds: float
    rounds: Rounds

    @property
    def thresholds(self) -> Sequence[Threshold]:
        """What was promised."""
        more = self._compared(lambda few, many: many.peak_mb - few.peak_mb)
        wire = self._compared(lambda few, many: few.rate / many.rate)
        whole = self._compared(lambda few, many: _whole(many, few) / _whole(few, few))
        return [
            Threshold(f"peak memory at {self.many:,}, MB", "<", PEAK_MB, self._peak(self.many), 1),
            Threshold(f"the same less that at {FEW:,}, MB", "<=", _MORE_MB, more, 1),
            Threshold(f"time a message, times that at {FEW:,}: at the sink", "<=", _TIMES, wire),
            Threshold("the same by the clock of the process", "<=", _TIMES, whole),
        ]

    def _compared(self, of: Callable[[Run, Run], float]) -> Figure:
        both = ({run.messages: run for run in runs} for runs in self.rounds)
        return Figure.of(of(one[FEW], one[self.many]) for one in both)

    def _runs(self, messages: int) -> list[Run]:
        return [run for runs in self.rounds for run in runs if run.messages == messages]

    def _peak(self, messages: int) -> Figure:
        return Figure.of(run.peak_mb for run in self._runs(messages))

    def show(self) -> None:
        """Prints the table."""
        print(f"\nScale: 4 KB messages, {len(self.rounds)} rounds", end="; ")
        print(f"the plan for {self.many:,} took {self.planning_seconds:.0f} s")
        print(f"    {'recipients':>10}  {'ms a message':<22}{'CPU ms':<22}{'seconds':<26}peak MB")
        for messages in (FEW, self.many):
            runs = self._runs(messages)
            cells = (
                f"{Figure.of(1000 / run.rate for run in runs).shown(2):<22}",
                f"{Figure.of(run.cpu_ms for run in runs).shown(2):<22}",
                f"{Figure.of(run.seconds for run in runs).shown(1):<26}",
                self._peak(messages).shown(1),
            )
            print(f"    {messages:>10,}  {''.join(cells)}")
        for one in self.thresholds:
            print(one.line())

    def as_json(self) -> dict[str, object]:
        """As it stands in the file."""
        return {
            "recipients": [FEW, self.many],
            "planning_seconds": self.planning_seconds,
            "rounds": as_json(self.rounds),
            "thresholds": [one.as_json() for one in self.thresholds],
        }


def _whole(run: Run, few: Run) -> float:
    """Seconds a message by the clock of the process, less the start of a small one.

    So whatever is read or told for each recipient at the start and at the end counts too.
    """
    return (run.seconds - few.idle_seconds) / run.messages


def scale(many: int, rounds: int, folder: Path) -> Scaled:
    """Plans for few and for many, and lets them take turns."""
    both = [Dispatch(folder / str(count), count) for count in (FEW, many)]
    costs = [one.make_plan(0) for one in both]
    tell(f"planned {many} messages in {costs[1].seconds:.0f} s")
    return Scaled(many, costs[1].seconds, take_turns(both, rounds, folder))
