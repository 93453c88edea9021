"""Puts the ledgers of all journeys into PostgreSQL where LEDGER=postgresql asks for it."""

import os

import pytest

from journey import office


@pytest.fixture(scope="session", autouse=True)
def _ledgers(request: pytest.FixtureRequest) -> None:
    if os.environ.get("LEDGER") == "postgresql":
        server = request.getfixturevalue("postgresql")
        office.ledger_line = lambda: f"database: {server.with_schema().url}\n"
