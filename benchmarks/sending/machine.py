"""Owns what is said of the machine: figures mean little without it."""

import os
import platform
import socket
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.sending.processes import least_peak

_WRITES = 200
_QUIET_LOAD = 1.0


@dataclass(frozen=True, slots=True)
class Machine:
    """What the rates hang on besides the programs."""

    cores: int
    load: float
    python: str
    kernel: str
    durable_writes: float
    """fdatasync a second of one page: how fast the ledger can be committed, one by one."""
    name_ms: float
    """mailmerge asks the machine for its name at each connection; that must not be slow."""
    least_peak_mb: float
    """The peak that any child shows here, even `true`."""

    @classmethod
    def look(cls, folder: Path) -> "Machine":
        """Looks at the machine and at the disk that the folder is on."""
        return cls(
            cores=len(os.sched_getaffinity(0)),
            load=os.getloadavg()[0],
            python=platform.python_version(),
            kernel=platform.release(),
            durable_writes=_durable_writes(folder / "page"),
            name_ms=_name_ms(),
            least_peak_mb=least_peak(folder),
        )

    def line(self) -> str:
        """For above the table."""
        return (
            f"{self.cores} cores (load {self.load:.1f}), Linux {self.kernel}, "
            f"Python {self.python}; this disk: {self.durable_writes:.0f} fdatasync a second;\n"
            f"the machine's own name takes {self.name_ms:.1f} ms; "
            f"no child shows a peak under {self.least_peak_mb:.1f} MB{self._warning()}"
        )

    def _warning(self) -> str:
        if self.load < _QUIET_LOAD:
            return ""
        return "\n! others are at work on this machine: run it again when the load is below 1"

    def as_json(self) -> dict[str, object]:
        """As it stands in the file."""
        return asdict(self)


def _durable_writes(path: Path) -> float:
    with path.open("wb", buffering=0) as file:
        file.write(bytes(4096))
        os.fsync(file.fileno())
        started = time.perf_counter()
        for _ in range(_WRITES):
            os.pwrite(file.fileno(), os.urandom(4096), 0)
            os.fdatasync(file.fileno())
        return _WRITES / (time.perf_counter() - started)


def _name_ms() -> float:
    started = time.perf_counter()
    socket.getfqdn()
    return 1000 * (time.perf_counter() - started)
