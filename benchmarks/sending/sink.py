"""Owns smtp-sink: a fresh one for each run, what has arrived at it by when, and its own cost."""

import os
import pwd
import re
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.sending.processes import LOOPBACK, free_port, program

_COUNTER = re.compile(rb"mesg=(\d+)\r")
_PATIENCE_SECONDS = 10.0
_USER = "nobody"


@dataclass(slots=True)
class Sink:
    """A running smtp-sink; `cpu_seconds` is known once it has been stopped."""

    port: int
    counters: Path
    cpu_seconds: float = 0.0
    first: tuple[float, int] | None = None
    last: tuple[float, int] | None = None
    _size: int = field(default=0)

    def look(self) -> None:
        """Notes how many messages have arrived by now, where that has changed."""
        size = self.counters.stat().st_size
        if size == self._size:
            return
        self._size = size
        now, count = time.perf_counter(), self._counted(size)
        if count and self.first is None:
            self.first = (now, count)
        if count and (self.last is None or count > self.last[1]):
            self.last = (now, count)

    def _counted(self, size: int) -> int:
        """The last number in the file; smtp-sink rewrites its line at every message's end."""
        with self.counters.open("rb") as file:
            file.seek(max(0, size - 200))
            found = _COUNTER.findall(file.read())
        return int(found[-1]) if found else 0

    @property
    def arrived(self) -> int:
        """How many messages came to their end here."""
        return self.last[1] if self.last else 0

    @property
    def rate(self) -> float:
        """Messages a second from the first one's end to the last one's."""
        if self.first is None or self.last is None or self.first == self.last:
            raise SystemExit("too few messages to tell a rate")
        return (self.last[1] - self.first[1]) / (self.last[0] - self.first[0])


@contextmanager
def running_sink(folder: Path, dump: Path | None = None) -> Iterator[Sink]:
    """Starts it, waits until it listens, stops it in any case; `dump` gets each message.

    Without AUTH (-a), which it offers but answers with 250: a login ends with 235 (RFC 4954 4).
    """
    sink = Sink(free_port(), folder / "sink.txt")
    command = [program("smtp-sink", "postfix"), "-c", "-a"]
    if os.geteuid() == 0:
        # It wants no root's rights for itself, and must not have them.
        command += ["-u", _USER]
    if dump is not None:
        command += ["-D", str(dump)]
        if os.geteuid() == 0:
            os.chown(dump.parent, pwd.getpwnam(_USER).pw_uid, -1)
    command += [f"{LOOPBACK}:{sink.port}", "1024"]
    with sink.counters.open("wb") as counters:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=counters)
    try:
        _wait_until_it_listens(sink.port)
        yield sink
    finally:
        process.terminate()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        sink.cpu_seconds = usage.ru_utime + usage.ru_stime


def _wait_until_it_listens(port: int) -> None:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        try:
            with socket.create_connection((LOOPBACK, port), timeout=1) as connection:
                connection.recv(512)
                return
        except OSError:
            time.sleep(0.02)
    raise SystemExit(f"smtp-sink does not answer on port {port}")
