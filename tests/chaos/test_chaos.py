"""Whatever happens to a sending: no message twice, none lost, each in doubt listed.

The long form is `make chaos`. Each test runs the program as that does.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from chaos.faults import CERTAIN, Kind
from chaos.fleet.drawing import BlowKind

TESTS = Path(__file__).parents[1]


# From here on faults meet the final dot and what comes after it, where servers differ.
AT_THE_DOT = 37
# A round in which a cable is pulled.
PULLED = 2


def rounds(
    folder: Path, backend: str, count: int, first: int = 1, *more: str, ends: int = 0
) -> list[dict[str, Any]]:
    """Runs so many rounds; what stands in the log of each."""
    log = folder / "chaos.jsonl"
    which = ["--backend", backend, "--rounds", str(count), "--first", str(first), *more]
    places = ["--log", str(log), "--keep", str(folder / "kept")]
    ended = subprocess.run(
        [sys.executable, "-m", "chaos", *which, *places],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert ended.returncode == ends, ended.stdout + ended.stderr
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_fifty_rounds_of_every_fault_double_and_lose_nothing(tmp_path: Path) -> None:
    results = rounds(tmp_path, "own", 50)
    assert len(results) == 50
    assert sum(one["arrived"] for one in results) > 50 * 30
    assert {act for one in results for act in one["acts"]} == {
        "run",
        "kill",
        "interrupt",
        "together",
        "full disk",
    }
    assert any(-9 in one["codes"] for one in results)
    met = {(play["stage"], play["kind"]) for one in results for play in one["played"]}
    assert {kind for _, kind in met} == set(Kind)
    certain = {(str(stage), str(kind)) for stage, kind, _ in CERTAIN if kind is Kind.REPLY}
    assert certain <= met


@pytest.mark.parametrize("backend", ["postfix", "exim"])
def test_other_peoples_servers_agree(tmp_path: Path, backend: str) -> None:
    results = rounds(tmp_path, backend, 5, AT_THE_DOT)
    assert len(results) == 5
    assert sum(one["arrived"] for one in results) > 5 * 20


# Not every machine lets a test make networks of its own; `make chaos-postgres` does where it may.
ON_POSTGRESQL = ("--ledger", "postgresql", "--network", "proxy")


# In its first ten rounds each kind of blow comes twice or more, and few cables stay out for long.
EVERY_BLOW = ("--seed", "40")


def test_a_fleet_on_postgresql_doubles_and_loses_nothing_whatever_befalls_it(
    tmp_path: Path,
) -> None:
    results = rounds(tmp_path, "own", 10, 1, *ON_POSTGRESQL, *EVERY_BLOW)
    assert len(results) == 10
    assert sum(one["arrived"] for one in results) > 10 * 25
    fleets = [one for one in results if one.get("kind") == "fleet"]
    assert len(fleets) == 8
    assert sum(one["answers"] for one in fleets) > 8 * 25
    assert {act.split()[0] for one in fleets for act in one["acts"]} == set(BlowKind)


def test_where_there_are_no_namespaces_a_proxy_cuts_the_network(tmp_path: Path) -> None:
    (result,) = rounds(tmp_path, "own", 1, PULLED, *ON_POSTGRESQL)
    assert result["network"] == "proxy"
    assert any(act.startswith("pull") for act in result["acts"])


def test_the_judge_notices_a_program_that_does_what_it_must_never(tmp_path: Path) -> None:
    mutants = ("--mutant", "grabs", "--mutant", "forgets")
    results = rounds(tmp_path, "own", 2, 1, *ON_POSTGRESQL, *mutants, ends=1)
    told = [what for one in results for what in one["complaints"]]
    for said in ("doubled: message", "doubled: s1r", "evidence lost"):
        assert any(what.startswith(said) for what in told), told
