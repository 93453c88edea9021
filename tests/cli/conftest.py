"""An office of four units, before a sandbox's mail server."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.office import MAILBOX, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(4)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = dict(
        zip(
            (address(name) for name in NAMES),
            (Habit.RECEIPT, Habit.HOLIDAY, Habit.SILENT, Habit.ONE_CLICK),
            strict=True,
        )
    )
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES)
