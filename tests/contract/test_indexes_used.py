"""What a poll asks of many ids at once is found by an index, however much a ledger holds."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event

from office_ledger import OWN, planned


def test_many_ids_are_looked_up_by_an_index_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite3"
    ledger, _ = planned(path, 20)
    asked: list[tuple[str, Any]] = []

    def hear(_c: Any, _k: Any, statement: str, parameters: Any, *_: Any) -> None:
        asked.append((statement, parameters))

    with ledger:
        event.listen(Engine, "before_cursor_execute", hear)
        try:
            assert ledger.known(OWN, message_ids=["a@b.example"], tokens=["x"]).by_token == {}
        finally:
            event.remove(Engine, "before_cursor_execute", hear)
    looked = [(said, given) for said, given in asked if "json_each" in said]
    assert len(looked) == 4  # and each once more in what was archived
    with closing(sqlite3.connect(path)) as connection:
        for said, given in looked:
            plan = connection.execute(f"EXPLAIN QUERY PLAN {said}", given).fetchall()
            steps = [row[-1] for row in plan]
            whose = "archived_delivery" if "archived_delivery" in said else "delivery"
            assert any(one.startswith(f"SEARCH {whose} ") for one in steps), steps
            assert not any(one.startswith("SCAN ") and "delivery" in one for one in steps), steps
