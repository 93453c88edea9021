"""`dispatch send` beside workers: what they have in hand is theirs, and a clerk is told so."""

from datetime import UTC, datetime
from pathlib import Path

from dispatch.ledger import Ledger
from dispatch.records import Run, Scope
from dispatch.sandbox import Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, address, furnish, units
from journey.test_nothing_doubled import silent
from servers.postgresql import Postgresql

WORKER = "worker:elsewhere:1:0001"


def test_a_clerk_is_told_what_a_worker_has_still_in_hand(
    tmp_path: Path, postgresql: Postgresql
) -> None:
    database, names = postgresql.with_schema(), units(6)
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent(names)) as server:
        more = f"database: {database.url}"
        office = furnish(tmp_path / "office", server, names, more)
        assert office.run("send", NUMBER, "--yes", "--hand-over").code == 0
        with Ledger(database) as ledger:
            ledger.enrol(WORKER)
            run = Run(None, Scope(), WORKER, MAILBOX)
            with ledger.presence(WORKER, lambda: None):
                for _ in range(2):
                    ledger.turn(run, (), 1, datetime.now(UTC))
                ended = office.run("send", NUMBER, "--yes")
        assert ended.code == 75, ended.err
        assert "3 封在发送进程（dispatch worker）手上" in ended.err
        sent = sorted(one.rcpt_to[0] for one in server.received())
        assert sent == [address(name) for name in names[3:]]
