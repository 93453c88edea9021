"""Runs every promise of the ledger on a file and on PostgreSQL."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from dispatch.ledger import Ledger
from office_ledger import Where, planned


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Where]:
    """Gives a place for a new ledger, as often as it is asked."""
    if request.param == "postgresql":
        made: Callable[[], Where] = request.getfixturevalue("postgresql").with_schema
        return made
    numbers = count()
    return lambda: tmp_path / ".dispatch" / f"ledger{next(numbers)}.sqlite3"


@pytest.fixture
def where(elsewhere: Callable[[], Where]) -> Where:
    """A place for a ledger."""
    return elsewhere()


@pytest.fixture
def ledger(where: Where) -> Iterator[Ledger]:
    """A ledger with an issue to three units."""
    opened, _ = planned(where, 3)
    with opened:
        yield opened
