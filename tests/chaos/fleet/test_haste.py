"""The haste of a fleet's rounds reaches the database, which is where leases run out."""

from importlib import import_module

import pytest

from chaos.fleet.haste import HASTE, LEASE_SECONDS, make_haste
from dispatch.ledger import Ledger
from office_ledger import aside
from servers.postgresql import Postgresql

NAME = "worker:a:1:0001"


def test_a_lease_is_as_short_as_the_rounds_want_it(
    postgresql: Postgresql, monkeypatch: pytest.MonkeyPatch
) -> None:
    for room, figures in HASTE.items():
        for name in figures:
            place = import_module(room)
            monkeypatch.setattr(place, name, getattr(place, name))
    make_haste()
    database = postgresql.with_schema()
    with Ledger(database) as ledger:
        ledger.enrol(NAME)
    left = "SELECT extract(epoch FROM until - timezone('UTC', now())) FROM lease"
    ((seconds,),) = aside(database, left)
    assert 0 < float(str(seconds)) <= LEASE_SECONDS
