"""What a ledger promises of clerks' rulings: kept for ever, folded anew, remembered, undone."""

import sqlite3
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from dispatch.ledger import Ledger
from dispatch.records import Finding, FolderCursor, MatchedBy, Ruling, Verdict
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from office_ledger import OWN, PLANNED

NOW = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
LATER = datetime(2023, 9, 2, 1, 0, tzinfo=UTC)


def suggest(ledger: Ledger, name: str, sender: str = "li@mail.example", raw: bytes = b"raw") -> int:
    """One suggestion for a recipient; its number."""
    finding = Finding(
        raw,
        EvidenceKind.REPLY,
        Standing.REPLIED,
        NOW,
        Given("回复", "reply"),
        MatchedBy.ADDRESS,
        believed=False,
        delivery_id=delivery_of(ledger, name),
        uid=1,
        sender=sender,
        why=Given("存疑", "in doubt"),
    )
    ledger.record_findings(OWN, FolderCursor("INBOX", 1, 1), [finding], NOW)
    return ledger.suggestions(OWN)[-1].evidence_id


def delivery_of(ledger: Ledger, name: str) -> int:
    record = ledger.issue("2023-06")
    assert record is not None
    return next(one for one in record.recipients if one.name == name).deliveries[0].delivery_id


def standings(ledger: Ledger) -> list[str]:
    record = ledger.issue("2023-06")
    assert record is not None
    return [one.standing.label for one in record.recipients]


def said(number: int, verdict: Verdict, reason: str = "") -> Ruling:
    return Ruling(number, verdict, LATER, "江予安", reason)


def test_a_suggestion_is_counted_once_for_whom_the_clerk_says(ledger: Ledger) -> None:
    number = suggest(ledger, "单位0")
    assert standings(ledger) == ["awaiting"] * 3
    ruled = ledger.accept(said(number, Verdict.ACCEPTED), "单位1", None)
    assert ruled is not None
    assert (ruled.recipient, ruled.before, ruled.after) == (
        "单位1",
        Standing.AWAITING,
        Standing.REPLIED,
    )
    assert standings(ledger) == ["awaiting", "replied", "awaiting"]
    assert ledger.suggestions(OWN) == ()
    assert ledger.accept(said(number, Verdict.ACCEPTED), "单位1", None) is None
    assert ledger.rulings([number]) == {number: (said(number, Verdict.ACCEPTED),)}


def test_a_recipient_that_got_no_mail_of_the_issue_is_no_one_to_count_for(ledger: Ledger) -> None:
    number = suggest(ledger, "单位0")
    assert ledger.accept(said(number, Verdict.ACCEPTED), "单位9", None) is None
    assert [one.evidence_id for one in ledger.suggestions(OWN)] == [number]


def test_a_sender_is_remembered_by_acceptance_alone_and_forgotten_when_it_is_voided(
    ledger: Ledger,
) -> None:
    number = suggest(ledger, "单位0")
    assert ledger.known(OWN, addresses=["li@mail.example"]).spoken_for == {}
    ledger.accept(said(number, Verdict.ACCEPTED), "单位0", "LI@mail.example")
    (whom,) = ledger.known(OWN, addresses=["Li@MAIL.example"]).spoken_for["li@mail.example"]
    assert whom.recipient == "单位0"
    assert ledger.known("other@x.test", addresses=["li@mail.example"]).spoken_for == {}
    ledger.take_back(said(number, Verdict.VOIDED, "弄错了"))
    assert ledger.known(OWN, addresses=["li@mail.example"]).spoken_for == {}


def test_a_sender_that_two_mails_have_settled_is_not_forgotten_with_one_of_them(
    ledger: Ledger,
) -> None:
    first, second = suggest(ledger, "单位0"), suggest(ledger, "单位0", raw=b"another")
    for number in (first, second):
        ledger.accept(said(number, Verdict.ACCEPTED), "单位0", "li@mail.example")
    ledger.take_back(said(first, Verdict.VOIDED, "弄错了"))
    assert "li@mail.example" in ledger.known(OWN, addresses=["li@mail.example"]).spoken_for
    ledger.take_back(said(second, Verdict.VOIDED, "弄错了"))
    assert ledger.known(OWN, addresses=["li@mail.example"]).spoken_for == {}


def test_a_dismissal_and_a_voiding_are_undone_and_nothing_is_deleted(ledger: Ledger) -> None:
    number = suggest(ledger, "单位0")
    dismissed = said(number, Verdict.DISMISSED)
    assert ledger.take_back(dismissed) is not None
    assert ledger.take_back(dismissed) is None
    assert ledger.suggestions(OWN) == ()
    assert ledger.restore(said(number, Verdict.RESTORED)) is not None
    assert ledger.restore(said(number, Verdict.RESTORED)) is None
    assert [one.evidence_id for one in ledger.suggestions(OWN)] == [number]
    ledger.accept(said(number, Verdict.ACCEPTED), "单位0", None)
    voided = ledger.take_back(said(number, Verdict.VOIDED, "不是他们"))
    assert voided is not None
    assert (voided.before, voided.after) == (Standing.REPLIED, Standing.AWAITING)
    assert standings(ledger) == ["awaiting"] * 3
    verdicts = [one.verdict for one in ledger.rulings([number])[number]]
    assert verdicts == ["dismissed", "restored", "accepted", "voided"]
    assert ledger.raw_message(number) == b"raw"


def test_what_is_voided_does_not_come_back_with_the_next_poll(ledger: Ledger) -> None:
    number = suggest(ledger, "单位0")
    ledger.take_back(said(number, Verdict.DISMISSED))
    with pytest.raises(IndexError):
        suggest(ledger, "单位0")


def test_there_is_no_evidence_under_any_other_number(ledger: Ledger) -> None:
    assert ledger.suggestion(99) is None
    assert ledger.raw_message(99) is None
    assert ledger.take_back(said(99, Verdict.VOIDED)) is None
    assert ledger.restore(said(99, Verdict.RESTORED)) is None
    assert ledger.accept(said(99, Verdict.ACCEPTED), "单位0", None) is None


def test_a_domain_is_known_by_the_latest_deliveries_to_it(ledger: Ledger) -> None:
    found = ledger.known(OWN, domains=["unit1.example", "nobody.example"]).of_domain
    assert {key: [one.recipient for one in rows] for key, rows in found.items()} == {
        "unit1.example": ["单位1"]
    }


def test_a_ledger_of_the_schema_before_is_brought_up_with_all_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(files("dispatch.ledger") / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0002")
    engine.dispose()
    with sqlite3.connect(path) as old:
        _fill(old)
    with Ledger(path) as ledger:
        (one,) = ledger.suggestions(OWN)
        assert one.recipient == "区教育局"
        assert one.why.zh
        ledger.accept(said(one.evidence_id, Verdict.ACCEPTED), "区教育局", "li@mail.example")
        assert standings(ledger) == ["replied"]


def _fill(old: sqlite3.Connection) -> None:
    """One issue to one recipient, and mail that may be its answer, as they stood in 0002."""
    import zlib

    moment = PLANNED.strftime("%Y-%m-%d %H:%M:%S.000000")
    rows = {
        "issue": {
            "id": 1,
            "number": "2023-06",
            "digest": "d",
            "source": "s",
            "sender": OWN,
            "sender_name": "专班",
            "planned_at": moment,
            "round": 1,
        },
        "issue_text": {
            "issue_id": 1,
            "round": 1,
            "first_attempt": 1,
            "digest": "d",
            "source": "s",
            "planned_at": moment,
        },
        "rendition": {
            "id": 1,
            "issue_id": 1,
            "tier": "发",
            "attempt": 1,
            "subject": "s",
            "text": "t",
            "html": "h",
        },
        "recipient": {
            "id": 1,
            "issue_id": 1,
            "position": 0,
            "name": "区教育局",
            "tier": "发",
            "is_person": 0,
            "on_paper": 0,
            "chase": 1,
            "acknowledged_by": "replied",
            "addresses": '["jyj@edu.example"]',
            "standing": "awaiting",
        },
        "delivery": {
            "id": 1,
            "issue_id": 1,
            "recipient_id": 1,
            "rendition_id": 1,
            "round": 1,
            "attempt": 1,
            "address": "jyj@edu.example",
            "token": "t" * 20,
            "message_id": "m@x.test",
            "state": "accepted",
            "tries": 1,
            "reply_text": "",
        },
        "raw_message": {"digest": "r", "content": zlib.compress(b"raw")},
        "evidence": {
            "delivery_id": 1,
            "kind": "reply",
            "proves": "replied",
            "matched_by": "address",
            "believed": 0,
            "at": moment,
            "recorded_at": moment,
            "summary_zh": "回复",
            "summary_en": "reply",
            "mailbox": OWN,
            "folder": "INBOX",
            "uid": 1,
            "digest": "r",
        },
    }
    for table, row in rows.items():
        marks = ", ".join("?" for _ in row)
        old.execute(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
