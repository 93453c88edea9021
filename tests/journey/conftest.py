"""Puts the ledgers of all journeys into PostgreSQL where LEDGER=postgresql asks for it."""

import os

import pytest

from journey.office import Ledgers

IN_POSTGRESQL = os.environ.get("LEDGER") == "postgresql"


@pytest.fixture(scope="session", autouse=True)
def _ledgers(request: pytest.FixtureRequest) -> None:
    if IN_POSTGRESQL:
        server = request.getfixturevalue("postgresql")
        Ledgers.url = staticmethod(lambda: server.with_schema().url)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A journey about the file itself has nothing to go to in a database."""
    for item in items:
        if IN_POSTGRESQL and item.get_closest_marker("of_a_file"):
            item.add_marker(pytest.mark.skip(reason="about a ledger that is a file"))
