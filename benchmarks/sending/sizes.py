"""Owns one size of message: who competes, what was promised, and how it is shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.sending import report
from benchmarks.sending.competitors import Dispatch, Mailmerge, SmtpSource
from benchmarks.sending.report import MAILMERGE, OURS, SOURCE, Rounds, Threshold
from benchmarks.sending.rounds import as_json, capture, take_turns
from benchmarks.sending.work import LARGE, SMALL, Work

_OF_SOURCE = {LARGE: 0.8, SMALL: 0.15}
_TIMES_MAILMERGE = {LARGE: 8, SMALL: 3}
_CPU_MS = 2
PEAK_MB = 96


@dataclass(frozen=True, slots=True)
class Compared:
    """The rounds of one size."""

    work: Work
    on_the_wire: int
    rounds: Rounds

    @property
    def thresholds(self) -> Sequence[Threshold]:
        """What was promised for this size."""
        ratio = report.ratio
        cpu = report.of(self.rounds, OURS, lambda run: run.cpu_ms)
        peak = report.of(self.rounds, OURS, lambda run: run.peak_mb)
        found = [
            Threshold(
                "rate, of smtp-source's",
                ">=",
                _OF_SOURCE[self.work],
                ratio(self.rounds, OURS, SOURCE),
            ),
            Threshold(
                "rate, times mailmerge's",
                ">=",
                _TIMES_MAILMERGE[self.work],
                ratio(self.rounds, OURS, MAILMERGE),
            ),
            Threshold("peak memory, MB", "<", PEAK_MB, peak, 1),
        ]
        if self.work is LARGE:
            found.insert(2, Threshold("processor time a message, ms", "<=", _CPU_MS, cpu))
        return found

    def show(self) -> None:
        """Prints the table."""
        carried = f"{self.work.attachment_bytes / 1000:.0f} KB attached"
        size = f"{self.on_the_wire / 1000:.1f} KB on the wire"
        print(f"\n{self.work.name}: {carried}, {size}; {len(self.rounds)} rounds")
        print(report.HEADING)
        for name in (SOURCE, OURS, MAILMERGE):
            print(report.row(self.rounds, name))
        print(report.whole_process(self.rounds))
        for one in self.thresholds:
            print(one.line())

    def as_json(self) -> dict[str, object]:
        """As it stands in the file."""
        return {
            "attachment_bytes": self.work.attachment_bytes,
            "bytes_on_the_wire": self.on_the_wire,
            "rounds": as_json(self.rounds),
            "thresholds": [one.as_json() for one in self.thresholds],
        }


def compare(work: Work, rounds: int, folder: Path, mailmerge: Path) -> Compared:
    """Makes everybody ready, looks at one message of each, and lets them take turns."""
    message = _first_message(work, folder)
    ours = Dispatch(folder / "dispatch", work.by_dispatch)
    ours.make_plan(work.attachment_bytes)
    theirs = Mailmerge(folder / "mailmerge", mailmerge, work.by_mailmerge)
    theirs.write_work(work.attachment_bytes)
    capture(theirs, folder, work.attachment_bytes)
    source = SmtpSource(message, work.by_source)
    rounds_run = take_turns((source, ours, theirs), rounds, folder)
    written = message.read_bytes()
    return Compared(work, len(written) + written.count(b"\n"), rounds_run)


def _first_message(work: Work, folder: Path) -> Path:
    trial = Dispatch(folder / "trial", 1)
    trial.make_plan(work.attachment_bytes)
    message = folder / "message.eml"
    message.write_bytes(capture(trial, folder, work.attachment_bytes))
    return message
