"""`python -m chaos`: so many rounds, all drawn from one seed; ends with 1 where one went wrong."""

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from chaos.backends import Backend, running
from chaos.databases import Databases, databases
from chaos.disk import mount_for_oneself
from chaos.drawing import draw
from chaos.fleet.drawing import draw_fleet, is_of_a_fleet
from chaos.fleet.haste import LEASE_SECONDS, make_haste, patient
from chaos.fleet.round import FleetResult, FleetRound
from chaos.folder import WarmStart
from chaos.mutants import MUTANTS
from chaos.network import live_apart
from chaos.processes import fork
from chaos.round import Result, Round

BUILD = Path("build")
_ROOM = 48 * 1024 * 1024


def arguments() -> argparse.Namespace:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m chaos", description=__doc__)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=1, metavar="ROUND")
    parser.add_argument("--backend", choices=("own", "postfix", "exim"), default="own")
    parser.add_argument("--ledger", choices=("file", "postgresql"), default="file")
    parser.add_argument("--network", choices=("namespaces", "proxy"), default="namespaces")
    parser.add_argument(
        "--mutant", choices=MUTANTS, action="append", default=[], help="the judge has to notice it"
    )
    parser.add_argument("--workers", type=int, help="default: as many as there are processors")
    parser.add_argument("--log", type=Path, default=BUILD / "chaos.jsonl")
    parser.add_argument("--keep", type=Path, default=BUILD / "chaos", help="for failed rounds")
    return parser.parse_args()


def main() -> int:
    """Runs them all and says what came of them."""
    asked = arguments()
    began = time.monotonic()
    asked.log.parent.mkdir(parents=True, exist_ok=True)
    log_began = asked.log.stat().st_size if asked.log.exists() else 0
    numbers = range(asked.first, asked.first + asked.rounds)
    make_haste()
    for name in asked.mutant:
        MUTANTS[name]()
    apart = asked.network == "namespaces" and asked.ledger == "postgresql" and live_apart()
    with (
        tempfile.TemporaryDirectory(prefix="dispatch-chaos-", dir=_quick_disk()) as folder,
        running(asked.backend) as backend,
    ):
        warm = WarmStart(Path(folder) / "warm", asked.backend, backend)
        ground = Ground(asked, Path(folder), warm, backend, apart)
        ended_well = _share_out(ground, list(numbers))
    with asked.log.open(encoding="utf-8") as log:
        log.seek(log_began)
        results = [json.loads(line) for line in log]
    _summarize(asked, results, time.monotonic() - began, warm.patience)
    complete = len(results) == len(numbers) and ended_well
    return 0 if complete and not any(one["complaints"] for one in results) else 1


def _quick_disk() -> str | None:
    """Memory where there is some: what a killed process has written outlives it there as well."""
    memory = Path("/dev/shm")
    is_there = memory.is_dir() and os.access(memory, os.W_OK)
    return str(memory) if is_there and shutil.disk_usage(memory).free > _ROOM else None


@dataclass(frozen=True, slots=True)
class Ground:
    """What all rounds of a run stand on."""

    asked: argparse.Namespace
    folder: Path
    warm: WarmStart
    backend: Backend
    apart: bool

    def round(self, number: int, places: Databases | None) -> Round | FleetRound:
        """One of them, drawn and not yet begun."""
        asked, patience = self.asked, self.warm.patience
        place = self.folder / f"{asked.backend}-seed{asked.seed}-round{number}"
        if places is not None and asked.backend == "own" and is_of_a_fleet(number):
            plan = draw_fleet(asked.seed, number, patient(patience), LEASE_SECONDS)
            return FleetRound(plan, self.warm, place, places)
        return Round(draw(asked.seed, number, patience), self.backend, self.warm, place, places)


def _share_out(ground: Ground, numbers: list[int]) -> bool:
    """Every worker takes its share of the rounds; False when one of them broke down."""
    processors = os.cpu_count() or 1
    # A fleet's round waits more than it works: for leases, for a database that comes up again.
    usual = processors if ground.asked.ledger == "file" else 2 * processors
    workers = min(ground.asked.workers or usual, len(numbers))

    def work(slot: int) -> None:
        mount_for_oneself()
        with databases(ground.asked.ledger, slot, apart=ground.apart) as places:
            for number in numbers[slot::workers]:
                _one_round(ground, ground.round(number, places), places)

    pids = [fork(lambda slot=slot: work(slot)) for slot in range(workers)]
    return all(os.waitpid(pid, 0)[1] == 0 for pid in pids)


def _one_round(ground: Ground, one: Round | FleetRound, places: Databases | None) -> None:
    asked, result = ground.asked, one.run()
    network = "namespaces" if ground.apart else "proxy"
    line = {"backend": asked.backend, "ledger": asked.ledger, "network": network}
    line |= result.to_json()
    descriptor = os.open(asked.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    os.write(descriptor, json.dumps(line, ensure_ascii=False).encode() + b"\n")
    os.close(descriptor)
    if result.complaints:
        _keep(asked, result, one.folder)
    elif places is not None:
        places.drop(one.folder.name)
    shutil.rmtree(one.folder)


def _keep(asked: argparse.Namespace, result: Result | FleetResult, place: Path) -> None:
    kept = asked.keep / place.name
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(place, kept)
    arrived = [f"{one.message_id} {one.recipient}\n" for one in result.account.arrived]
    (kept / "truth").write_text("".join(arrived))
    (kept / "plan").write_text(f"{result.plan}\n")
    number = int(place.name.rpartition("round")[2])
    target = "chaos" if asked.ledger == "file" else "chaos-postgres"
    again = f"make {target} BACKEND={asked.backend} SEED={asked.seed} FIRST={number} ROUNDS=1"
    lines = [f"✗ seed {asked.seed} round {number} ({asked.backend})"]
    lines += [f"    {one}" for one in result.complaints]
    lines += [f"    again: {again}", f"    kept:  {kept}"]
    print("\n".join(lines), flush=True)


def _summarize(
    asked: argparse.Namespace,
    results: list[dict[str, Any]],
    seconds: float,
    patience: float | None,
) -> None:
    faulty = [one for one in results if one["complaints"]]
    states = sum((Counter(one["states"]) for one in results), Counter[str]())
    print(
        f"{len(results)} rounds on {asked.backend} with seed {asked.seed}, "
        f"ledger in {asked.ledger}, in {seconds:.0f} s; {len(faulty)} went wrong"
    )
    if asked.ledger == "postgresql":
        print("cables: " + _counted(one["network"] for one in results))
    print("acts:   " + _counted(act for one in results for act in one["acts"]))
    played = [play for one in results for play in one["played"]]
    print("faults: " + _counted(f"{play['stage']} {play['kind']}" for play in played))
    print("states: " + ", ".join(f"{state} {count}" for state, count in states.most_common()))
    print("exits:  " + _counted(str(code) for one in results for code in one["codes"]))
    if patience is None:
        print("This dispatch knows no `reply_seconds`: no reply came after its time-out.")
    print(f"Every round stands in {asked.log}.")


def _counted(values: Iterable[str]) -> str:
    return ", ".join(f"{value} {count}" for value, count in sorted(Counter(values).items()))


if __name__ == "__main__":
    sys.exit(main())
