"""Attachments of replies: safe names, each once, nothing outside their folder."""

import time
from dataclasses import replace
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.errors import FileUnusable
from dispatch.records import Addressee, Finding, MatchedBy
from dispatch.states import EvidenceKind, Standing
from dispatch.tiers import Tier
from dispatch.words import Given
from dispatch.workflows.attachments import Shelf, attached, safe_name, text_is_whole

UNIT = Addressee(7, "2023-06", "区教育局/../..", Tier.ISSUED_DOWN, ("jyj@edu.example",))


def reply(*files: tuple[str, bytes], kind: EvidenceKind = EvidenceKind.REPLY) -> Finding:
    message = EmailMessage()
    message["From"] = "jyj@edu.example"
    message.set_content("收到")
    for name, octets in files:
        message.add_attachment(octets, maintype="application", subtype="pdf", filename=name)
    at = datetime(2023, 9, 1, tzinfo=UTC)
    words = Given("回复", "reply")
    match = MatchedBy.MESSAGE_ID
    return Finding(bytes(message), kind, Standing.REPLIED, at, words, match, True, 7, 1)


def test_what_a_doubtful_answer_attached_lies_apart_until_it_is_settled(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 10_000)
    one = replace(reply(("回执.pdf", b"one")), believed=False)
    (file,) = shelf.keep(one, UNIT)
    assert file.parent.parent == tmp_path / "2023-06" / "待确认"
    shelf.settle("2023-06", "区消防大队", one.raw)
    assert not file.exists()
    (settled,) = (tmp_path / "2023-06" / "区消防大队").rglob("*.pdf")
    assert settled.read_bytes() == b"one"
    shelf.settle("2023-06", "区消防大队", one.raw)
    assert shelf.keep(one, UNIT) == ()
    assert [found.name for found in tmp_path.rglob("*.pdf")] == ["回执.pdf"]


def test_files_are_saved_once_under_issue_and_unit(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path, 10_000)
    one = reply(("回执.pdf", b"one"), ("回执.pdf", b"two"))
    files = shelf.keep(one, UNIT)
    assert [(file.name, file.read_bytes()) for file in files] == [
        ("回执.pdf", b"one"),
        ("回执(2).pdf", b"two"),
    ]
    assert {file.parent.parent.parent for file in files} == {tmp_path / "2023-06"}
    assert shelf.keep(one, UNIT) == ()


def test_what_is_no_reply_or_too_large_leaves_no_file(tmp_path: Path) -> None:
    assert Shelf(tmp_path, 100).keep(reply(("a.pdf", b"x" * 200)), UNIT) == ()
    assert Shelf(tmp_path, 0).keep(reply(("a.pdf", b"x")), UNIT) == ()
    report = reply(("a.pdf", b"x"), kind=EvidenceKind.DELIVERY_REPORT)
    assert Shelf(tmp_path, 10_000).keep(report, UNIT) == ()
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "shelf").write_text("a file in its place")
    with pytest.raises(FileUnusable):
        Shelf(tmp_path / "shelf", 10_000).keep(reply(("a.pdf", b"x")), UNIT)


@pytest.mark.parametrize(
    ("told", "safe"),
    [
        ("回执.pdf", "回执.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\li\\回执.doc", "回执.doc"),
        ("con.txt", "附件-con.txt"),
        ("..", "附件"),
        (".bashrc", "bashrc"),
        ("\u202efdp.exe", "_fdp.exe"),
        ("a\x00b\r\nc.txt", "a_b__c.txt"),
    ],
)
def test_names_lead_nowhere(told: str, safe: str) -> None:
    assert safe_name(told) == safe


@given(st.text(max_size=300))
def test_any_name_becomes_one_that_every_system_takes(told: str) -> None:
    safe = safe_name(told)
    assert safe
    assert safe not in (".", "..")
    assert len(safe) <= 100
    assert Path(safe).name == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    "name",
    ["=?GB2312?B?u9jWtC5wZGY=?=", "=?UTF-8?B?5Zue5omnLnBkZg==?=", "\udcbb\udcd8\udcd6\udcb4.pdf"],
)
def test_names_come_as_chinese_clients_write_them(name: str) -> None:
    raw = (
        f'Content-Type: application/pdf; name="{name}"\n'
        "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\neA==\n"
    ).encode("utf-8", "surrogateescape")
    assert list(attached(raw)) == [("回执.pdf", b"x")]


@given(st.binary(max_size=300))
def test_no_bytes_raise(raw: bytes) -> None:
    list(attached(b"Content-Type: multipart/mixed; boundary=name=\n\n" + raw))
    text_is_whole(raw)


def test_a_text_is_whole_once_another_part_has_begun() -> None:
    start = b"Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nhi\n"
    assert not text_is_whole(start)
    assert text_is_whole(start + b"--b\nContent-Type: application/pdf\n\nJVB")
    assert not text_is_whole(b"Subject: x\n\nlong text " * 20)


@pytest.mark.parametrize(
    "name",
    ["\U00020bb7" * 90 + ".pdf", "\ud800回执.pdf", "回" * 200, "\U0001f600" * 90],
    ids=["rare characters", "half a character", "no ending", "pictures"],
)
def test_no_name_is_too_long_or_too_odd_for_a_file_system(name: str, tmp_path: Path) -> None:
    safe = safe_name(name)
    assert len(safe.encode()) < 240
    (tmp_path / safe).write_bytes(b"x")


@pytest.mark.parametrize("label", ["utf-7?Q?+2AA-x.pdf", "unicode_escape?Q?=5Cud800x.pdf"])
def test_a_name_in_a_treacherous_charset_is_saved_all_the_same(label: str, tmp_path: Path) -> None:
    raw = reply(("x.pdf", b"one")).raw.replace(b'"x.pdf"', f'"=?{label}?="'.encode())
    assert Shelf(tmp_path, 10_000).keep(replace(reply(), raw=raw), UNIT)


def test_parts_within_parts_take_no_more_than_their_time() -> None:
    parts = (
        f"Content-Type: multipart/mixed; boundary=b{at}\r\n\r\n--b{at}\r\n" for at in range(200)
    )
    bomb = ("X: name=\r\n" + "".join(parts)).encode() + b"x\r\n" * 300_000
    began = time.process_time()
    assert list(attached(bomb)) == []
    text_is_whole(bomb[: 128 * 1024])
    assert time.process_time() - began < 0.5
