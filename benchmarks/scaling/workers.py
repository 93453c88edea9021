"""`dispatch worker`, one or several of it, before a server that takes its time."""

import os
import subprocess
import sys
import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.scaling.server import Sink, running

from grown_ledger import OWN, Size, grow
from office_ledger import aside
from servers.postgresql import Postgresql

_LOOK_SECONDS = 0.25
_PATIENCE_SECONDS = 900
SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
database: {url}
mailbox:
  address: {own}
  name: 区工作专班
  provider: plain
  smtp: {{host: 127.0.0.1, port: {port}, tls: none}}
  imap: {{host: 127.0.0.1, port: {port}, tls: none}}
  relay: {{host: 127.0.0.1, port: {port}, tls: none}}
  pause_seconds: 0
  connections: 1
{limits}
"""


@dataclass(slots=True)
class Ran:
    """A sending: when the server took each message, and what each worker held in memory."""

    taken: list[float]
    memory: list[list[float]] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Messages a second once all are at work: the first and the last tenth are left out."""
        some = self.taken[len(self.taken) // 10 : -(len(self.taken) // 10) or None]
        return (len(some) - 1) / (some[-1] - some[0])


def send(
    postgresql: Postgresql,
    folder: Path,
    workers: int,
    messages: int,
    seconds: float,
    limits: str = "",
) -> Ran:
    """So many workers send so many messages, all of them; the ledger is asked whether it is so."""
    where = postgresql.with_schema()
    grow(where, Size(1, messages, 0, waiting=messages))
    aside(where, "UPDATE issue SET carry_on = true")
    with running(seconds) as sink:
        folder.mkdir(parents=True)
        (folder / "dispatch.yaml").write_text(
            SETTINGS.format(url=where, own=OWN, port=sink.port, limits=limits), encoding="utf-8"
        )
        memory = _until_taken(sink, folder, workers, messages)
    left = aside(where, "SELECT count(*) FROM delivery WHERE state <> 'accepted'")
    assert left == [(0,)], f"{left} are not accepted"
    assert len(sink.taken) == messages, f"{len(sink.taken)} of {messages} came"
    return Ran(sink.taken, memory)


def _until_taken(sink: Sink, folder: Path, workers: int, messages: int) -> list[list[float]]:
    memory: list[list[float]] = [[] for _ in range(workers)]
    with _workers(folder, workers) as running_ones:
        until = time.monotonic() + _PATIENCE_SECONDS
        while len(sink.taken) < messages:
            for held, one in zip(memory, running_ones, strict=True):
                if one.poll() is not None:
                    raise RuntimeError(f"a worker ended with {one.returncode}")
                held.append(_megabytes(one.pid))
            if time.monotonic() > until:
                raise RuntimeError(f"{len(sink.taken)} of {messages} came")
            time.sleep(_LOOK_SECONDS)
    return memory


@contextmanager
def _workers(folder: Path, count: int) -> Iterator[Sequence[subprocess.Popen[bytes]]]:
    """They are ended as a clerk would, and have to take it well."""
    command = [sys.executable, "-m", "dispatch", "worker", "--office", str(folder)]
    environ = {**os.environ, "DISPATCH_PASSWORD": "x", "DISPATCH_LANG": "en"}
    log = (folder / "log").open("ab")
    started = [
        subprocess.Popen(command, env=environ, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        for _ in range(count)
    ]
    try:
        yield started
    finally:
        for one in started:
            one.terminate()
        ends = [one.wait(60) for one in started]
        log.close()
    assert ends == [0] * count, f"{ends}: {(folder / 'log').read_text('utf-8')}"


def _megabytes(pid: int) -> float:
    """What a process holds now."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def fullest_window(taken: Sequence[float], seconds: float) -> int:
    """The most that came within so many seconds, whenever they began."""
    ordered = sorted(taken)
    return max(bisect_right(ordered, begun + seconds - 1e-9) - n for n, begun in enumerate(ordered))


def rate_within(taken: Sequence[float], seconds: float) -> float:
    """Messages a window from the first to the last, the last window left out where it is cut."""
    ordered = sorted(taken)
    whole = int((ordered[-1] - ordered[0]) / seconds)
    if whole == 0:
        return float(len(ordered))
    return sum(one < ordered[0] + whole * seconds for one in ordered) / whole
