"""Owns the running of a program to its end, with what the kernel says it cost."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

LOOPBACK = "127.0.0.1"
_LAUNCHER = Path(__file__).with_name("launcher.py")
_LOOK_SECONDS = 0.005


@dataclass(frozen=True, slots=True)
class Cost:
    """Of one process from its start to its end, its own children included."""

    seconds: float
    cpu_seconds: float
    peak_mb: float


def run(
    command: Sequence[str | Path],
    *,
    complaints: Path,
    look: Callable[[], None] = lambda: None,
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Cost:
    """Runs a program to its end and looks on; SystemExit with its own words where it fails."""
    report = complaints.with_suffix(".cost")
    with complaints.open("wb") as words:
        launcher = subprocess.Popen(
            [sys.executable, "-I", "-S", _LAUNCHER, report, *command],
            stdin=subprocess.DEVNULL,
            stdout=words,
            stderr=subprocess.STDOUT,
            env={**os.environ, **environment},
            start_new_session=True,
        )
        try:
            while launcher.poll() is None:
                look()
                time.sleep(_LOOK_SECONDS)
        finally:
            _end(launcher)
        look()
    ended, cost = _read(report) if launcher.returncode == 0 else (launcher.returncode, None)
    if ended or cost is None:
        said = complaints.read_text(errors="replace")[-2000:]
        raise SystemExit(f"{command_line(command)}\nended with {ended}:\n{said}")
    return cost


def _end(launcher: subprocess.Popen[bytes]) -> None:
    """Whoever stops the benchmark stops what it runs."""
    if launcher.poll() is None:
        os.killpg(launcher.pid, signal.SIGKILL)
        launcher.wait()


def _read(report: Path) -> tuple[int, Cost]:
    status, seconds, cpu, peak = report.read_text().split()
    ended = os.waitstatus_to_exitcode(int(status))
    return ended, Cost(float(seconds), float(cpu), int(peak) / 1024)


def least_peak(folder: Path) -> float:
    """The peak that even `true` shows: the launcher's, since a child begins with its parent's."""
    return run([program("true", "coreutils")], complaints=folder / "true.txt").peak_mb


def command_line(command: Sequence[str | Path]) -> str:
    """A command as it is typed."""
    return " ".join(map(str, command))


def program(name: str, package: str) -> str:
    """Where a program stands; an ordinary user's PATH often lacks /usr/sbin."""
    found = shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
    if found is None:
        raise SystemExit(f"`{name}` is missing: install the package {package}.")
    return found


def free_port() -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])
