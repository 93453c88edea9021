"""`make bench-send`: `dispatch send` beside smtp-source and mailmerge, all against smtp-sink.

The ledger is on the disk and as durable as ever. The competitors take turns; a ratio is taken
within its round. Whatever the figures, the exit code is 0: this measures and tests nothing.
"""

import argparse
import json
import signal
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.sending.competitors import install_mailmerge, version_of
from benchmarks.sending.machine import Machine
from benchmarks.sending.profiling import profile
from benchmarks.sending.scale import Scaled, scale
from benchmarks.sending.sizes import Compared, compare
from benchmarks.sending.work import CONNECTIONS, SIZES

_BUILD = Path(__file__).parents[2] / "build"
_COUNTED = """\
A rate is that of the messages which ended at the sink between the first one's end and the last
one's, by the sink's own counter: start and end of a process are not in it, commits are.
Processor time and peak memory are wait4's, of the whole process; of `dispatch send` that of the
same command with nothing to send is taken off the processor time. In brackets: least-greatest."""


def options() -> argparse.Namespace:
    """What was asked for."""
    asked = argparse.ArgumentParser(prog="benchmarks.sending", description=__doc__)
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--sizes", nargs="*", choices=SIZES, default=list(SIZES))
    asked.add_argument("--scale", action="store_true", help="1,000 and 100,000 recipients too")
    asked.add_argument("--scale-rounds", type=int, default=1)
    asked.add_argument("--many", type=int, default=100_000)
    asked.add_argument("--profile", action="store_true", help="profile one run of each size")
    return asked.parse_args()


def main() -> None:
    """Measures, prints and writes build/bench-sending.json."""
    # Ended from outside, it stops what it runs as it does on Ctrl-C.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    asked = options()
    _BUILD.mkdir(exist_ok=True)
    # On the disk of the checkout: the system's own folder for such things may be in memory.
    with TemporaryDirectory(prefix="bench-sending-", dir=_BUILD) as name:
        folder = Path(name)
        if not asked.profile:
            measure(asked, folder)
            return
        for size in asked.sizes:
            profile(SIZES[size], folder / size, _BUILD / f"send-{size}.prof")


def measure(asked: argparse.Namespace, folder: Path) -> None:
    """Everything that was asked for, each part shown as soon as it is known."""
    machine = Machine.look(folder)
    mailmerge = install_mailmerge(_BUILD / "mailmerge")
    version = version_of(mailmerge)
    print(machine.line())
    print(
        f"smtp-source and dispatch: {CONNECTIONS} connections, kept; mailmerge {version}: ", end=""
    )
    print(f"one a message.\n{_COUNTED}")
    parts: dict[str, Compared | Scaled] = {}
    for name in asked.sizes:
        parts[name] = compare(SIZES[name], asked.rounds, folder / name, mailmerge)
        parts[name].show()
    if asked.scale:
        parts["scale"] = scale(asked.many, asked.scale_rounds, folder / "scale")
        parts["scale"].show()
    written = {name: part.as_json() for name, part in parts.items()}
    whole = {"machine": machine.as_json(), "mailmerge": version, **written}
    file = _BUILD / "bench-sending.json"
    file.write_text(json.dumps(whole, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(
        f"\n{_conclusion(list(parts.values()))}; every run is in {file.relative_to(_BUILD.parent)}"
    )


def _conclusion(parts: Sequence[Compared | Scaled]) -> str:
    every = [one for part in parts for one in part.thresholds]
    short = sum(not one.passes for one in every)
    return f"{len(every) - short} of {len(every)} thresholds pass, {short} fall short"


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        raise SystemExit(130) from None
