"""Owns one run of `dispatch send` under cProfile: where its processor time goes."""

import pstats
import sys
from pathlib import Path

from benchmarks.sending.competitors import Dispatch
from benchmarks.sending.processes import run
from benchmarks.sending.sink import running_sink
from benchmarks.sending.work import Work

_SHOWN = 30


def profile(work: Work, folder: Path, kept: Path) -> None:
    """Keeps the profile of one run (its main thread) and prints what took longest in itself."""
    ours = Dispatch(folder, work.by_dispatch)
    ours.make_plan(work.attachment_bytes)
    with running_sink(folder) as sink:
        sending = ours.ready(sink.port)
        command = [sys.executable, "-m", "cProfile", "-o", kept, *sending.command[1:]]
        complaints = folder / "complaints.txt"
        run(command, complaints=complaints, environment=sending.environment)
    print(f"{work.name}: {sending.messages} messages; kept in {kept}")
    pstats.Stats(str(kept)).strip_dirs().sort_stats("tottime").print_stats(_SHOWN)
