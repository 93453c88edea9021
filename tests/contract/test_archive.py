"""Old issues go into one file, whole and proven, and nothing is lost or doubled on the way."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from dispatch.compose import message_id
from dispatch.errors import InputError, LedgerUnusable, TryAgain
from dispatch.ledger import Ledger, archive_faults, read_archive, tables
from dispatch.ledger.engine import Where, open_engine
from dispatch.ledger.moving import digest_of_rows
from dispatch.records import Finding, FolderCursor, IssueRecord, Known, MatchedBy
from dispatch.records.archives import Sealed
from dispatch.states import EvidenceKind, Standing
from dispatch.words import Given
from grown_ledger import NOW, OWN, Size, grow, number, token
from office_ledger import aside, planned

SIZE = Size(issues=40, deliveries=400, evidence=1600)
GOING = tuple(number(n) for n in range(20))
CHASED = NOW - timedelta(days=90)
HOUSE = Path(__file__).parents[2]


def about(numbers: tuple[str, ...] = GOING) -> Sealed:
    return Sealed("区工作专班", OWN, "desk", NOW, numbers, 0, "")


@pytest.fixture
def grown(where: Where) -> Where:
    grow(where, SIZE)
    return where


@pytest.fixture(scope="module")
def one_archive(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive as it lies in its file."""
    folder = tmp_path_factory.mktemp("archive")
    grow(folder / "ledger.sqlite3", SIZE)
    with Ledger(folder / "ledger.sqlite3") as ledger:
        go(ledger, folder / "old.sqlite3")
    return (folder / "old.sqlite3").read_bytes()


@pytest.fixture
def sealed(one_archive: bytes, tmp_path: Path) -> Path:
    """One to be tampered with."""
    path = tmp_path / "old.sqlite3"
    path.write_bytes(one_archive)
    return path


def go(ledger: Ledger, path: Path) -> Sealed:
    return ledger.archive(GOING, path, about(), CHASED)


def in_python(where: Where) -> str:
    return f"Path({str(where)!r})" if isinstance(where, Path) else repr(where)


def all_issues(where: Where) -> dict[str, IssueRecord]:
    with Ledger(where) as ledger:
        found = {one: ledger.issue(one) for one in ledger.numbers()}
    return {key: one for key, one in found.items() if one is not None}


def test_every_issue_is_read_from_the_file_as_it_was_in_the_ledger(
    grown: Where, tmp_path: Path
) -> None:
    before, path = all_issues(grown), tmp_path / "old.sqlite3"
    with Ledger(grown) as ledger:
        sealed = go(ledger, path)
        (kept,) = ledger.archives()
    assert (kept.issues, kept.digest) == (GOING, sealed.digest)
    assert archive_faults(path) == ()
    there, here = all_issues(path), all_issues(grown)
    assert there.keys() == set(GOING)
    assert not there.keys() & here.keys()
    assert {**there, **here} == before
    with Ledger(path) as archive:
        heard = there[GOING[0]].recipients[0].evidence
        assert b"Message-ID" in (archive.raw_message(heard[0].evidence_id) or b"")
    assert not list(tmp_path.glob(".*.part*"))


def test_the_ledger_keeps_who_did_what_and_nothing_else_of_them(
    grown: Where, tmp_path: Path
) -> None:
    with Ledger(grown) as ledger:
        acts = ledger.actions(GOING[0])
        go(ledger, tmp_path / "old.sqlite3")
        assert ledger.actions(GOING[0]) == acts
    for table, left in (("issue", 20), ("delivery", 200), ("recipient", 200), ("blob", 20)):
        assert aside(grown, f"SELECT count(*) FROM {table}") == [(left,)]
    ((messages, heard),) = aside(
        grown,
        "SELECT (SELECT count(*) FROM raw_message),"
        " (SELECT count(*) FROM evidence WHERE digest IS NOT NULL)",
    )
    assert messages == heard


def test_an_archived_number_is_never_sent_again(grown: Where, tmp_path: Path) -> None:
    from dispatch.records import Plan, Sender

    with Ledger(grown) as ledger:
        go(ledger, tmp_path / "old.sqlite3")
        with pytest.raises(InputError) as refused:
            ledger.plan(Plan(GOING[3], "e" * 64, "text", Sender(OWN, "x"), (), ()), NOW)
    assert "归档" in refused.value.problem.zh


def late(known: Known, raw: bytes) -> Finding:
    (whom,) = known.by_message_id.values()
    return Finding(
        raw, EvidenceKind.REPLY, Standing.REPLIED, NOW, Given("收到"), MatchedBy.MESSAGE_ID, True,
        whom.delivery_id, 7, "x@y.test", None, whom.archive is not None,
    )  # fmt: skip


def test_a_late_answer_is_known_kept_once_and_told(grown: Where, tmp_path: Path) -> None:
    cursor = FolderCursor("INBOX", 1, 7, NOW)
    with Ledger(grown) as ledger:
        go(ledger, tmp_path / "old.sqlite3")
        known = ledger.known(OWN, [message_id(token(12), OWN)], [token(13)])
        assert [one.issue for one in known.by_token.values()] == [GOING[1]]
        came = late(known, b"late")
        (change,) = ledger.record_findings(OWN, cursor, [came], NOW)
        assert (change.issue, change.recipient, change.archive) == (
            GOING[1],
            "第1街道",
            "old.sqlite3",
        )
        assert ledger.record_findings(OWN, cursor, [came], NOW) == ()
        (told,) = ledger.late(10)
        assert (told.issue, told.recipient, told.summary.zh) == (GOING[1], "第1街道", "收到")


def test_what_was_heard_before_is_no_late_answer_when_it_is_read_again(
    grown: Where, tmp_path: Path
) -> None:
    from grown_ledger import _raw

    with Ledger(grown) as ledger:
        go(ledger, tmp_path / "old.sqlite3")
        known = ledger.known(OWN, [message_id(token(12), OWN)])
        again = late(known, _raw(11, 1))
        assert ledger.record_findings(OWN, FolderCursor("INBOX", 2, 7), [again], NOW) == ()
        assert ledger.late(10) == ()


def test_an_office_that_has_archived_all_still_reads_its_mail(grown: Where, tmp_path: Path) -> None:
    every = tuple(number(n) for n in range(SIZE.issues))
    with Ledger(grown) as ledger:
        first = ledger.first_planned(OWN)
        aside(grown, "UPDATE evidence SET believed = (1 = 1), voided_at = NULL")
        ledger.archive(every, tmp_path / "all.sqlite3", about(every), NOW)
        assert ledger.numbers() == ()
        assert ledger.first_planned(OWN) == first


def test_a_message_that_another_issue_still_uses_stays(
    elsewhere: Callable[[], Where], tmp_path: Path
) -> None:
    where = elsewhere()
    grow(where, Size(issues=20, deliveries=40, evidence=80))
    # The same mail, read from a second mailbox, was tied to a later issue.
    aside(
        where,
        "UPDATE evidence SET digest = (SELECT digest FROM evidence WHERE id = 1), mailbox = 'b'"
        " WHERE id = (SELECT max(id) FROM evidence WHERE digest IS NOT NULL)",
    )
    first = (number(0),)
    with Ledger(where) as ledger:
        latest = aside(where, "SELECT max(id) FROM evidence WHERE digest IS NOT NULL")
        ledger.archive(first, tmp_path / "old.sqlite3", about(first), CHASED)
        assert ledger.raw_message(int(str(latest[0][0]))) is not None


@pytest.mark.parametrize(
    ("why", "statement"),
    [
        ("没有发完", "UPDATE delivery SET state = 'planned' WHERE id = 5"),
        ("不确定", "UPDATE delivery SET state = 'uncertain' WHERE id = 5"),
        ("等人确认", "UPDATE evidence SET voided_at = NULL WHERE delivery_id = 5"),
        # Sent once more of late: it still counts for the limits, and is still answered.
        ("催办期", f"UPDATE delivery SET claimed_at = '{NOW:%F %T}.000000' WHERE id = 5"),
    ],
)
def test_what_is_not_settled_stays_and_says_why(
    grown: Where, tmp_path: Path, why: str, statement: str
) -> None:
    aside(grown, statement)
    with Ledger(grown) as ledger:
        found = ledger.candidates(NOW - timedelta(days=140), CHASED)
        assert [one.number for one in found] == list(GOING)
        assert [one.held is None for one in found] == [False] + [True] * 19
        assert found[0].held is not None
        assert why in found[0].held.zh
        with pytest.raises(TryAgain):
            go(ledger, tmp_path / "old.sqlite3")
    assert len(all_issues(grown)) == SIZE.issues
    assert not (tmp_path / "old.sqlite3").exists()


def test_a_correction_keeps_an_old_issue_open(grown: Where) -> None:
    aside(grown, f"UPDATE issue_text SET planned_at = '{NOW:%F %T}.000000' WHERE issue_id = 1")
    with Ledger(grown) as ledger:
        assert number(0) in {one.number for one in ledger.heads_since(CHASED)}


def test_whoever_is_still_chased_keeps_an_issue_here(grown: Where) -> None:
    with Ledger(grown) as ledger:
        found = ledger.candidates(NOW, CHASED)
    held = {one.number: one.held for one in found}
    # In the last quarter it went out; of what was before, nobody is chased any more.
    assert [held[number(n)] is None for n in (0, 26, 28, 38)] == [True, True, False, False]


def test_a_file_that_was_altered_is_noticed(sealed: Path) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute("UPDATE recipient SET standing = 'replied' WHERE id = 7")
    assert archive_faults(sealed) == ("recipient: ≠",)
    with sealed.open("r+b") as file:
        file.seek(9 * 4096)
        file.write(b"\xff" * 512)
    assert archive_faults(sealed)


def test_what_is_no_archive_is_refused_in_words(tmp_path: Path) -> None:
    for content in (b"", b"no database", b"SQLite format 3\x00" + b"\x00" * 200):
        path = tmp_path / "x.sqlite3"
        path.write_bytes(content)
        with pytest.raises(InputError) as refused:
            read_archive(path)
        assert "归档" in refused.value.problem.zh
    planned(tmp_path / "plain.sqlite3", 1)[0].close()
    with pytest.raises(InputError):
        read_archive(tmp_path / "plain.sqlite3")


ENDLESS = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS text FROM c"


@pytest.mark.parametrize(
    "trick",
    [
        "UPDATE archive_manifest SET text = json_set(text, '$.tables.issue.columns', json('[1]'))",
        "UPDATE archive_manifest SET text = json_set(text, '$.tables.issue.columns', 'id')",
        "UPDATE archive_manifest SET text = json_set(text, '$.issues', '2003-01')",
        "UPDATE archive_manifest SET text = '[]'",
        "UPDATE archive_manifest SET text = replace(text, '2003-01', '\\ud800')",
        "UPDATE archive_manifest SET text = json_remove(text, '$.tables.issue.digest')",
        f"UPDATE archive_manifest SET text = '{'[' * 100_000}'",
        f"DROP TABLE archive_manifest; CREATE VIEW archive_manifest AS {ENDLESS} WHERE x < 0",
    ],
)
def test_a_manifest_made_by_a_stranger_is_refused_in_words(sealed: Path, trick: str) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.executescript(trick)
    with pytest.raises(InputError):
        archive_faults(sealed)


def test_the_schema_of_an_archive_is_sealed_with_it(sealed: Path) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
    assert archive_faults(sealed) == ("alembic_version: ≠",)


@pytest.mark.parametrize(
    ("trick", "said"),
    [
        ("CREATE TABLE more (x)", "more: + x"),
        ("ALTER TABLE issue ADD COLUMN more DEFAULT 'x'", "issue: + more"),
    ],
)
def test_what_was_put_in_since_is_noticed(sealed: Path, trick: str, said: str) -> None:
    with closing(sqlite3.connect(sealed)) as database, database:
        database.execute(trick)
    assert archive_faults(sealed) == (said,)


def test_no_two_rows_are_taken_for_the_same() -> None:
    assert digest_of_rows([("1\x1fs2", "3")]) != digest_of_rows([("1", "2\x1fs3")])


FULL = """
import resource, signal, sys
from pathlib import Path
from dispatch.errors import FileUnusable
from dispatch.ledger import Ledger
from dispatch.records.databases import Database
sys.path.insert(0, {tests!r})
from contract.test_archive import go

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
ledger = Ledger({where})
ledger.numbers()
resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))
try:
    go(ledger, Path({path!r}))
except FileUnusable as error:
    print(error.problem.zh, error.advice.zh)
"""


@pytest.mark.parametrize("most", [4096, 200_000, 600_000])
def test_where_the_file_finds_no_room_the_ledger_stays_as_it_was(
    grown: Where, tmp_path: Path, most: int
) -> None:
    path, before = tmp_path / "old.sqlite3", all_issues(grown)
    script = FULL.format(
        tests=str(HOUSE / "tests"), where=in_python(grown), most=most, path=str(path)
    )
    command = [sys.executable, "-c", script]
    ended = subprocess.run(command, check=True, capture_output=True, encoding="utf-8")
    assert f"归档文件没有写成 {path}" in ended.stdout
    assert "台账没有变" in ended.stdout
    assert all_issues(grown) == before
    assert list(tmp_path.glob("*old*")) == []


def test_a_message_that_rotted_in_the_ledger_is_not_archived(grown: Where, tmp_path: Path) -> None:
    engine = open_engine(grown)
    with engine.begin() as connection:
        connection.execute(update(tables.raw_message).values(content=b"rotten"))
    engine.dispose()
    with Ledger(grown) as ledger, pytest.raises(LedgerUnusable) as refused:
        go(ledger, tmp_path / "old.sqlite3")
    assert "来信原件" in refused.value.problem.zh


def test_a_copy_that_is_not_the_same_leaves_all_as_it_was(
    grown: Where, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dispatch.ledger import moving

    real = moving.copy

    def losing(source, target, table, wanted):  # type: ignore[no-untyped-def]
        there = real(source, target, table, wanted)
        if table.name == "evidence":
            target.exec_driver_sql("DELETE FROM evidence WHERE id = 9")
        return there

    monkeypatch.setattr(moving, "copy", losing)
    before = all_issues(grown)
    with Ledger(grown) as ledger, pytest.raises(LedgerUnusable):
        go(ledger, tmp_path / "old.sqlite3")
    assert all_issues(grown) == before
    assert list(tmp_path.glob("*old*")) == []


# It dies as this step begins, or, in the middle of deleting, after some issues.
DYING = """
import os, sys
from pathlib import Path
from dispatch.ledger import Ledger, archive_file, archiving, shedding
from dispatch.records.databases import Database
sys.path.insert(0, {tests!r})
from contract.test_archive import go

def dies(where, name, after):
    real, calls = getattr(where, name), []
    def step(*args):
        calls.append(1)
        if len(calls) > after:
            os.kill(os.getpid(), 9)
        return real(*args)
    setattr(where, name, step)

dies({module}, {step!r}, {after})
ledger = Ledger({where})
go(ledger, Path({path!r}))
"""


@pytest.mark.parametrize(
    ("module", "step", "after"),
    [
        ("archiving", "_write", 0),
        ("archive_file", "seal", 0),
        ("archive_file", "put_in_place", 0),
        ("shedding", "keep_stubs", 0),
        ("shedding", "_delete_issue", 7),
        ("shedding", "_drop_messages", 0),
    ],
)
def test_killed_at_any_step_nothing_is_lost_and_it_is_done_by_running_it_again(
    grown: Where, tmp_path: Path, module: str, step: str, after: int
) -> None:
    path, before = tmp_path / "old.sqlite3", all_issues(grown)
    script = DYING.format(
        tests=str(HOUSE / "tests"), module=module, step=step, after=after, where=in_python(grown),
        path=str(path),
    )  # fmt: skip
    ended = subprocess.run([sys.executable, "-c", script], check=False, env=dict(os.environ))
    assert ended.returncode == -signal.SIGKILL
    assert all_issues(grown) == before
    with Ledger(grown) as ledger:
        assert ledger.archives() == ()
        go(ledger, path)
    assert {**all_issues(path), **all_issues(grown)} == before
    assert sorted(one.name for one in tmp_path.glob("*old*")) == ["old.sqlite3"]
    assert sorted(one.name for one in tmp_path.glob(".*old*")) == []
