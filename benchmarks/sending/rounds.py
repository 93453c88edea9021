"""Owns the rounds: the competitors take turns, each against a fresh sink, each counted there."""

import email
import email.policy
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.sending.competitors import Dispatch, Invocation, Mailmerge, SmtpSource
from benchmarks.sending.processes import Cost, command_line, run
from benchmarks.sending.sink import Sink, running_sink
from benchmarks.sending.work import pdf

Competitor = Dispatch | SmtpSource | Mailmerge


@dataclass(frozen=True, slots=True)
class Run:
    """One competitor's turn. The idle figures are of the same command with nothing to send."""

    competitor: str
    messages: int
    rate: float
    """Messages a second from the first one's end at the sink to the last one's."""
    seconds: float
    cpu_seconds: float
    peak_mb: float
    sink_cpu_ms: float
    idle_seconds: float = 0.0
    idle_cpu_seconds: float = 0.0

    @property
    def whole_rate(self) -> float:
        """Messages a second of the whole process, less what it takes with nothing to send."""
        return self.messages / (self.seconds - self.idle_seconds)

    @property
    def cpu_ms(self) -> float:
        """Processor time a message, less what the process takes with nothing to send."""
        return 1000 * (self.cpu_seconds - self.idle_cpu_seconds) / self.messages


def tell(what: str) -> None:
    """Progress, beside the table."""
    print(f"  · {what}", file=sys.stderr, flush=True)


def turn(competitor: Competitor, folder: Path) -> Run:
    """One competitor's run against a sink of its own."""
    work, cost, sink = _send(competitor.ready, folder)
    idle = _send(competitor.idle, folder)[1] if isinstance(competitor, Dispatch) else Cost(0, 0, 0)
    return Run(
        competitor=competitor.name,
        messages=work.messages,
        rate=sink.rate,
        seconds=cost.seconds,
        cpu_seconds=cost.cpu_seconds,
        peak_mb=cost.peak_mb,
        sink_cpu_ms=1000 * sink.cpu_seconds / work.messages,
        idle_seconds=idle.seconds,
        idle_cpu_seconds=idle.cpu_seconds,
    )


def _send(
    ready: Callable[[int], Invocation], folder: Path, dump: Path | None = None
) -> tuple[Invocation, Cost, Sink]:
    """Runs a command against a fresh sink; SystemExit unless it counted every message once."""
    with running_sink(folder, dump) as sink:
        work = ready(sink.port)
        # What copying left to be written must not be waited for by the first commit.
        os.sync()
        cost = run(
            work.command,
            complaints=folder / "complaints.txt",
            look=sink.look,
            environment=work.environment,
        )
    if sink.arrived != work.messages:
        raise SystemExit(
            f"{sink.arrived} messages arrived instead of {work.messages}: "
            f"{command_line(work.command)}"
        )
    return work, cost, sink


def take_turns(competitors: Sequence[Competitor], rounds: int, folder: Path) -> list[list[Run]]:
    """So many rounds; each begins with another competitor, since machines are noisy."""
    done = []
    for number in range(rounds):
        first = number % len(competitors)
        order = [*competitors[first:], *competitors[:first]]
        runs = []
        for one in order:
            runs.append(turn(one, folder))
            tell(f"round {number + 1}: {one.name} {runs[-1].rate:.1f}/s")
        done.append(runs)
    return done


def as_json(rounds: Sequence[Sequence[Run]]) -> list[list[dict[str, object]]]:
    """Every run as it stands in the file."""
    return [
        [{**asdict(run), "whole_rate": run.whole_rate, "cpu_ms": run.cpu_ms} for run in runs]
        for runs in rounds
    ]


def capture(competitor: Competitor, folder: Path, attachment_bytes: int) -> bytes:
    """The first message that a competitor puts on the wire, as the sink wrote it down.

    SystemExit unless it carries the attachment whole: no rate is worth anything otherwise.
    """
    # The system's own folder: the sink may be a user who cannot enter that of the checkout.
    with TemporaryDirectory(prefix="bench-sending-") as name:
        dump = Path(name) / "messages"
        _send(competitor.ready, folder, dump)
        written = dump.read_bytes()
    message = _first_of_dump(written)
    read = email.message_from_bytes(message, policy=email.policy.default)
    kept = [part.get_payload(decode=True) for part in read.walk() if part.get_filename()]
    if kept != ([pdf(attachment_bytes)] if attachment_bytes else []):
        raise SystemExit(f"{competitor.name} did not send the attachment as it is")
    return message


def _first_of_dump(written: bytes) -> bytes:
    """Before each message smtp-sink writes what it was told (X-…) and a Received of its own."""
    head, mark, rest = written.partition(b"\nReceived: ")
    assert mark, head[:200]
    lines = rest.split(b"\n")
    after = next(at for at, line in enumerate(lines[1:], 1) if not line.startswith((b"\t", b" ")))
    message = b"\n".join(lines[after:])
    return message.partition(b"\nX-Client-Addr: ")[0].rstrip(b"\n") + b"\n"
