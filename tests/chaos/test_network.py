"""Whether machines can have networks of their own is tried, not taken for granted."""

import os
from pathlib import Path

import pytest

from chaos.network import can_live_apart

TESTS = Path(__file__).parents[1]


def test_a_cable_that_carries_nothing_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container that allows each step and passes nothing on."""
    says_yes = tmp_path / "ip"
    says_yes.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    says_yes.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(TESTS))
    assert not can_live_apart()
