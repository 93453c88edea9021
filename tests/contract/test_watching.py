"""Whoever watches a mailbox for days lives longer than a database that is restarted under him."""

import asyncio
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from contract.test_worker import SETTINGS
from dispatch.errors import LedgerUnusable, ServerUnreachable
from dispatch.workflows import Rhythm, World, open_office, watch
from office_ledger import OWN, planned
from servers.postgresql import running_postgresql

# Nobody listens where the mailbox should be: that is trouble, too, and passes.
QUICK = Rhythm(first_pause=0.1, longest_pause=0.1)


def test_a_watch_goes_on_after_its_database_was_away(tmp_path: Path) -> None:
    with running_postgresql() as server:
        database = server.with_schema()
        planned(database, 2)[0].close()
        settings = SETTINGS.format(url=database.url, own=OWN)
        (tmp_path / "dispatch.yaml").write_text(settings, encoding="utf-8")
        world = World(lambda: datetime.now(UTC), os.urandom, {"DISPATCH_PASSWORD": "x"})
        office, troubles = open_office(tmp_path, world), list[type]()

        async def watched() -> None:
            with office.ledger() as ledger:
                watching = asyncio.ensure_future(watch(office, ledger, lambda _: None, hear, QUICK))
                await _until(lambda: ServerUnreachable in troubles)
                while LedgerUnusable not in troubles:
                    await asyncio.to_thread(server.restart)
                troubles.clear()
                await _until(lambda: ServerUnreachable in troubles)
                assert not watching.done()
                watching.cancel()
                await asyncio.gather(watching, return_exceptions=True)

        def hear(error: Exception, _pause: float | None) -> None:
            troubles.append(type(error))

        asyncio.run(asyncio.wait_for(watched(), 60))


async def _until(reached: Callable[[], bool]) -> None:
    while not reached():  # noqa: ASYNC110 - the watch tells of it by the way
        await asyncio.sleep(0.02)
