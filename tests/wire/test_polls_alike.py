"""The same thousand messages on four servers: one ledger, and the mailbox as it was."""

from pathlib import Path

import pytest

from dispatch.imap import Fetched
from dispatch.inbound import classify
from dispatch.ledger import Ledger
from dispatch.records import Known, digest_of
from dispatch.workflows.matching import asked, found_in
from office_ledger import NOW, OWN, contents, planned, read
from servers.mailboxes import ADVERTS, KINDS, Letter, Placed, placed
from wire.letters import OLD, SCAN, letters

COUNT = 1000
UNITS = 60


def expected(ledger: Ledger, lying: list[Letter]) -> set[tuple[object, ...]]:
    """What each message should give, by the pure rooms alone: no server, no reading in part."""
    wanted = set()
    for letter in lying:
        if letter.at == OLD:
            continue
        taken = classify(letter.raw)
        keys = asked([taken])
        known: Known = ledger.known(
            OWN, keys.message_ids, keys.tokens, keys.addresses, keys.domains
        )
        if found := found_in((OWN,), known, taken, Fetched(1, letter.raw), NOW):
            finding, whom = found
            wanted.add(
                (whom.recipient, finding.kind.value, finding.believed, digest_of(letter.raw))
            )
    return wanted


@pytest.mark.parametrize("kind", KINDS)
async def test_a_thousand_messages_give_the_same_ledger_and_lie_there_as_before(
    kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "ledger.sqlite3"
    ledger, sent = planned(path, UNITS)
    lying = letters(sent, COUNT)
    with ledger, placed(kind, tmp_path / "server") as server:
        server.fill(lying)
        before = server.snapshot()
        assert sum(map(len, before.values())) == COUNT
        first = await read(server.access, ledger, tmp_path / "attachments", ADVERTS)
        once = contents(path)
        told = {(row[0], row[1], bool(row[4]), row[7]) for row in once[: len(first.changes)]}
        assert told == expected(ledger, lying)
        assert first.read == sum(letter.at != OLD for letter in lying)
        assert (first.missing, first.absent, first.refused) == (0, (), ())
        await nothing_new(server, ledger, tmp_path)
        assert (
            await read(server.access, ledger, tmp_path / "a", ADVERTS, from_zero=True)
        ).changes == ()
        assert contents(path) == once
        assert server.snapshot() == before
    saved = [one for one in (tmp_path / "attachments").rglob("*") if one.is_file()]
    scans = [one for one in saved if one.read_bytes() == SCAN]
    assert [one.name for one in scans] == ["回执.pdf"] * 2


async def nothing_new(server: Placed, ledger: Ledger, folder: Path) -> None:
    again = await read(server.access, ledger, folder / "attachments", ADVERTS)
    assert (again.read, again.changes) == (0, ())
