"""What a ledger promises of a clerk's word on a recipient, and of further attempts."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine

from dispatch.errors import TryAgain
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.ledger.engine import Where
from dispatch.records import (
    Acknowledged,
    Finding,
    FolderCursor,
    MatchedBy,
    Plan,
    PlannedAttempt,
    PlannedDelivery,
    PlannedRecipient,
    Ruling,
    Run,
    Scope,
    Sender,
    Verdict,
    Way,
)
from dispatch.states import AcknowledgedBy, DeliveryState, EvidenceKind, Standing, proves
from dispatch.summary import is_acknowledged
from dispatch.tiers import Tier
from dispatch.words import Given
from office_ledger import OWN, PLANNED, planned

NUMBER = "2023-06"
NOW = datetime(2023, 9, 4, 1, 0, tzinfo=UTC)
SAID = Acknowledged(Way.PHONE, NOW, NOW, "江予安", "值班室接听")
VOID = Ruling(0, Verdict.VOIDED, NOW, "江予安", "打错了")
PAPER = PlannedRecipient(
    "市档案馆", Tier.ISSUED_DOWN, False, True, False, AcknowledgedBy.REPLIED, 3, (), ()
)


def of(ledger: Ledger, name: str):
    record = ledger.issue(NUMBER)
    assert record is not None
    return next(one for one in record.recipients if one.name == name)


def plan_of(*recipients: PlannedRecipient, digest: str = "e" * 64) -> Plan:
    rendition = Rendition(Tier.ISSUED_DOWN, 1, "s", "t", "h", ())
    return Plan(NUMBER, digest, "text", Sender(OWN, "区工作专班"), (rendition,), recipients)


def further(name: str, words: str = "催办", attempt: int = 2, on: date | None = None):
    rendition = Rendition(Tier.ISSUED_DOWN, attempt, words, "t", "h", ())
    token = f"{name}{words}{attempt}".encode().hex()[:20].ljust(20, "x")
    delivery = PlannedDelivery(f"{name}@x.example", token, f"{token}@x.example")
    return PlannedAttempt(name, attempt, rendition, (delivery,), on)


def reply(ledger: Ledger, name: str, raw: bytes = b"reply") -> None:
    delivery_id = of(ledger, name).deliveries[0].delivery_id
    finding = Finding(
        raw,
        EvidenceKind.REPLY,
        Standing.REPLIED,
        NOW,
        Given("回复", "reply"),
        MatchedBy.MESSAGE_ID,
        True,
        delivery_id,
        1,
    )
    ledger.record_findings(OWN, FolderCursor("INBOX", 1, 1), [finding], NOW)


def test_a_clerks_word_confirms_and_is_taken_back_and_nothing_is_deleted(ledger: Ledger) -> None:
    (ruled,) = ledger.acknowledge(NUMBER, ["单位1"], SAID)
    assert (ruled.before, ruled.after) == (Standing.AWAITING, Standing.CONFIRMED)
    one = of(ledger, "单位1")
    assert is_acknowledged(one)
    (evidence,) = one.evidence
    assert (evidence.kind, evidence.attempt) == (EvidenceKind.CLERK, None)
    assert evidence.summary.zh == "电话确认：值班室接听"
    (taken,) = ledger.take_back_by_hand(NUMBER, "单位1", VOID)
    assert (taken.before, taken.after) == (Standing.CONFIRMED, Standing.AWAITING)
    (evidence,) = of(ledger, "单位1").evidence
    assert evidence.voided
    said = ledger.rulings([evidence.evidence_id])[evidence.evidence_id]
    assert [(one.verdict, one.by, one.reason) for one in said] == [
        (Verdict.ACCEPTED, "江予安", "值班室接听"),
        (Verdict.VOIDED, "江予安", "打错了"),
    ]
    assert ledger.take_back_by_hand(NUMBER, "单位1", VOID) == ()
    restored = ledger.restore(Ruling(evidence.evidence_id, Verdict.RESTORED, NOW, "江予安"))
    assert restored is not None
    assert restored.after is Standing.CONFIRMED


def test_who_is_on_paper_or_was_never_mailed_is_confirmed_too(where: Where) -> None:
    with Ledger(where) as ledger:
        ledger.plan(plan_of(PAPER), PLANNED)
        assert ledger.is_untouched(NUMBER)
        ledger.acknowledge(NUMBER, [PAPER.name], replace(SAID, way=Way.PAPER))
        assert of(ledger, PAPER.name).standing is Standing.CONFIRMED
        # It has this very text: another plan must not take its place.
        assert not ledger.is_untouched(NUMBER)


def test_a_word_beside_mail_folds_with_it_in_any_order(ledger: Ledger) -> None:
    reply(ledger, "单位0")
    ledger.acknowledge(NUMBER, ["单位0", "单位1"], SAID)
    reply(ledger, "单位1", b"another")
    for name in ("单位0", "单位1"):
        assert of(ledger, name).standing is Standing.CONFIRMED
        ledger.take_back_by_hand(NUMBER, name, VOID)
        assert of(ledger, name).standing is Standing.REPLIED


def test_a_word_on_a_text_says_nothing_of_its_correction(ledger: Ledger) -> None:
    ledger.acknowledge(NUMBER, ["单位1"], SAID)
    name = replace(PAPER, name="单位1", on_paper=False)
    token = PlannedDelivery("u@unit1.example", "z" * 20, "z@x.example")
    ledger.plan_correction(plan_of(replace(name, deliveries=(token,))), NOW)
    one = of(ledger, "单位1")
    assert one.standing is Standing.AWAITING
    assert one.evidence == ()
    assert [heard.kind for heard in one.earlier_evidence] == [EvidenceKind.CLERK]
    reply(ledger, "单位1")
    assert of(ledger, "单位1").standing is Standing.REPLIED


def test_an_answer_withdraws_what_waits_to_be_said_again_and_no_first_mail(ledger: Ledger) -> None:
    for name in ("单位0", "单位1", "单位2"):
        ledger.plan_attempts(NUMBER, [further(name)])
    reply(ledger, "单位0")
    ledger.acknowledge(NUMBER, ["单位1"], SAID)
    states = [
        [one.state for one in of(ledger, name).deliveries] for name in ("单位0", "单位1", "单位2")
    ]
    assert states == [
        [DeliveryState.ACCEPTED, DeliveryState.WITHDRAWN],
        [DeliveryState.PLANNED, DeliveryState.WITHDRAWN],
        [DeliveryState.PLANNED, DeliveryState.PLANNED],
    ]


def test_two_stages_in_one_attempt_keep_their_own_words(ledger: Ledger) -> None:
    before, due = further("单位0", "期限将到", on=date(2023, 9, 5)), further("单位1", "今天到期")
    ledger.plan_attempts(NUMBER, [before])
    ledger.plan_attempts(NUMBER, [due, further("单位2", "期限将到")])
    assert of(ledger, "单位0").deliveries[-1].stage_on == date(2023, 9, 5)
    run = Run(NUMBER, Scope(), "a:1", OWN)
    claims = ledger.turn(run, [], 9, NOW).claims
    words = {
        one.recipient: ledger.rendition(one.rendition_id).subject
        for one in claims
        if one.attempt == 2
    }
    assert words == {"单位0": "期限将到", "单位1": "今天到期", "单位2": "期限将到"}


def test_an_attempt_is_planned_once(ledger: Ledger) -> None:
    ledger.plan_attempts(NUMBER, [further("单位0")])
    with pytest.raises(TryAgain):
        ledger.plan_attempts(NUMBER, [further("单位1"), further("单位0", "别的话")])
    assert len(of(ledger, "单位1").deliveries) == 1


def test_what_was_never_submitted_of_further_attempts_is_taken_back(ledger: Ledger) -> None:
    ledger.plan_attempts(NUMBER, [further("单位0"), further("单位1")])
    run = Run(NUMBER, Scope(names=frozenset({"单位1"})), "a:1", OWN)
    assert {one.attempt for one in ledger.turn(run, [], 2, NOW).claims} == {1, 2}
    assert ledger.waiting_for(NUMBER, NOW).further == {"单位0"}
    assert ledger.take_back_unsent(NUMBER) == 1
    assert [one.attempt for one in of(ledger, "单位0").deliveries] == [1]
    assert len(of(ledger, "单位1").deliveries) == 2
    assert ledger.waiting_for(NUMBER, NOW).first == {"单位0", "单位2"}


PIECES = st.lists(
    st.sampled_from(
        [
            (EvidenceKind.REPLY, None),
            (EvidenceKind.READ_RECEIPT, "displayed"),
            (EvidenceKind.AUTO_REPLY, None),
            (EvidenceKind.DELIVERY_REPORT, "delivered"),
        ]
    ),
    max_size=5,
)


# Two ledgers on disk an example, each in a place of its own.
@settings(
    deadline=None,
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(PIECES, st.randoms(use_true_random=False))
def test_order_and_repeats_of_evidence_do_not_matter_to_who_is_told_no_more(
    elsewhere: Callable[[], Where], pieces, chance
) -> None:
    """The same letters in another order, some twice, in two folders, beside a clerk's word."""
    told = []
    for again in (False, True):
        letters = list(enumerate(pieces))
        if again:
            letters += letters[:2]
            chance.shuffle(letters)
        opened, _ = planned(elsewhere(), 2)
        with opened as ledger:
            ledger.plan_attempts(NUMBER, [further("单位0")])
            for place, (number, (kind, detail)) in enumerate(letters):
                _hear(ledger, number, place, kind, detail)
            one = of(ledger, "单位0")
            told.append((one.standing, [sent.state for sent in one.deliveries][1:]))
    assert told[0] == told[1]


def _hear(ledger: Ledger, number: int, place: int, kind: EvidenceKind, detail: str | None) -> None:
    delivery_id = of(ledger, "单位0").deliveries[0].delivery_id
    words = Given("信", "mail")
    finding = Finding(
        f"{number}".encode(),
        kind,
        proves(kind, detail),
        NOW,
        words,
        MatchedBy.MESSAGE_ID,
        True,
        delivery_id,
        place,
    )
    folder = FolderCursor(f"folder {place % 2}", 1, place)
    ledger.record_findings(OWN, folder, [finding], NOW)


_OLD = """
INSERT INTO issue VALUES (1, '2023-06', 'd', 's', 'office@linchengqu.example', '专班',
    '2023-08-30 01:00:00.000000', 1, NULL);
INSERT INTO issue_text VALUES (1, 1, 1, 'd', 's', '2023-08-30 01:00:00.000000');
INSERT INTO rendition VALUES (7, 1, '发', 1, '题', '文', '页');
INSERT INTO rendition VALUES (8, 1, '发', 2, '再题', '文', '页');
INSERT INTO blob VALUES ('b', x'25');
INSERT INTO rendition_attachment VALUES (7, 0, 'a.pdf', 'application/pdf', 'b');
INSERT INTO recipient (id, issue_id, round, position, name, tier, is_person, on_paper, chase,
    acknowledged_by, addresses, standing)
    VALUES (1, 1, 1, 0, '单位0', '发', 0, 0, 1, 'replied', '[]', 'awaiting');
INSERT INTO delivery (id, issue_id, recipient_id, rendition_id, round, attempt, address, token,
    message_id, state, tries, reply_text)
    VALUES (1, 1, 1, 7, 1, 1, 'a@x.example', 't', 'm', 'planned', 0, '');
"""


def test_a_ledger_of_the_schema_before_keeps_its_mails_and_their_words(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite3"
    config = Config()
    config.set_main_option("script_location", str(files("dispatch.ledger") / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0004")
    engine.dispose()
    with sqlite3.connect(path) as old:
        old.executescript(_OLD)
    old.close()
    with Ledger(path) as ledger:
        (claim,) = ledger.turn(Run(NUMBER, Scope(), "a:1", OWN), [], 1, NOW).claims
        rendition = ledger.rendition(claim.rendition_id)
        assert (rendition.subject, [one.name for one in rendition.attachments]) == ("题", ["a.pdf"])
        ledger.acknowledge(NUMBER, ["单位0"], SAID)
        ledger.plan_attempts(NUMBER, [further("单位0", attempt=3)])
        assert of(ledger, "单位0").standing is Standing.CONFIRMED
    with sqlite3.connect(path) as now:
        assert now.execute("PRAGMA foreign_key_check").fetchall() == []
        # References are kept in force once the schema is new.
    now.close()
    with Ledger(path) as ledger, pytest.raises(TryAgain):
        _delete_recipients(ledger)


def _delete_recipients(ledger: Ledger) -> None:
    with ledger._write() as connection:
        connection.exec_driver_sql("DELETE FROM recipient")
