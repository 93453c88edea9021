"""Between reading a mail and recording it the ledger may change: nobody is credited wrongly."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dispatch.errors import TryAgain
from dispatch.ledger import Ledger
from dispatch.records import Addressee, Finding, FolderCursor, MatchedBy
from dispatch.records.archives import Sealed
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from office_ledger import OWN, Where, aside, planned

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
CURSOR = FolderCursor("INBOX", 1, 7, NOW)


def answer(whom: Addressee) -> Finding:
    return Finding(
        b"answer",
        EvidenceKind.REPLY,
        Standing.REPLIED,
        NOW,
        Given("收到"),
        MatchedBy.TOKEN,
        True,
        whom.delivery_id,
        7,
        token=whom.token,
    )


def matched(ledger: Ledger, token: str) -> Finding:
    return answer(ledger.known(OWN, (), [token], ()).by_token[token])


def refuse(ledger: Ledger, found: Finding) -> None:
    before = standings(ledger)
    with pytest.raises(TryAgain):
        ledger.record_findings(OWN, CURSOR, [found], NOW)
    assert standings(ledger) == before
    assert ledger.cursors(OWN) == {}


def standings(ledger: Ledger) -> list[tuple[object, ...]]:
    return [
        (number, one.name, one.standing, one.deliveries)
        for number in ledger.numbers()
        if (record := ledger.issue(number)) is not None
        for one in record.recipients
    ]


def test_an_answer_to_what_was_archived_meanwhile_is_read_once_more(
    where: Where, tmp_path: Path
) -> None:
    ledger, sent = planned(where, 3)
    aside(where, "UPDATE delivery SET state = 'accepted'")
    with ledger:
        found = matched(ledger, sent[1].token)
        about = Sealed("区工作专班", OWN, "desk", NOW, ("2023-06",), 0, "")
        ledger.archive(("2023-06",), tmp_path / "old.sqlite3", about, NOW)
        refuse(ledger, found)


def test_an_answer_is_never_given_to_whoever_has_the_id_now(where: Where) -> None:
    """In a file the ids of what was deleted come again."""
    ledger, sent = planned(where, 3)
    with ledger:
        found = matched(ledger, sent[1].token)
        aside(where, "UPDATE delivery SET token = 'another' WHERE id = 2")
        refuse(ledger, found)


def test_an_answer_to_what_was_planned_anew_meanwhile_is_read_once_more(where: Where) -> None:
    ledger, sent = planned(where, 3)
    with ledger:
        found = matched(ledger, sent[2].token)
        planned(where, 2)[0].close()
        refuse(ledger, found)
