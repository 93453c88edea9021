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

TESTS = Path(__file__).parents[1]


# From here on faults meet the final dot and what comes after it, where servers differ.
AT_THE_DOT = 37


def rounds(
    folder: Path, backend: str, count: int, first: int = 1, ledger: str = "file"
) -> list[dict[str, Any]]:
    """Runs so many rounds; what stands in the log of each."""
    log = folder / "chaos.jsonl"
    which = ["--backend", backend, "--rounds", str(count), "--first", str(first)]
    which += ["--ledger", ledger]
    places = ["--log", str(log), "--keep", str(folder / "kept")]
    ended = subprocess.run(
        [sys.executable, "-m", "chaos", *which, *places],
        env={**os.environ, "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        timeout=280,
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr
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


def test_a_ledger_in_postgresql_agrees_and_its_connections_may_be_cut(tmp_path: Path) -> None:
    results = rounds(tmp_path, "own", 12, ledger="postgresql")
    assert len(results) == 12
    assert sum(one["arrived"] for one in results) > 12 * 25
    assert {"kill", "full disk"} <= {act for one in results for act in one["acts"]}
    assert {one["ledger"] for one in results} == {"postgresql"}
