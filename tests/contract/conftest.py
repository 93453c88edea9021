"""Runs every promise of the ledger on a file and on PostgreSQL."""

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from contract.statements import refuse_unscoped
from dispatch.ledger import Ledger
from office_ledger import Where, planned


@pytest.fixture(autouse=True)
def _no_statement_reaches_another_office() -> Iterator[None]:
    """Whatever a test of the ledger runs on PostgreSQL is looked at; SQL of its own is marked."""
    event.listen(Engine, "before_cursor_execute", refuse_unscoped)
    yield
    event.remove(Engine, "before_cursor_execute", refuse_unscoped)


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
