"""The simulated recipients: what each habit puts into the mailbox, well formed."""

import re
import time
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from dispatch.sandbox import NETEASE, PLAIN, Deed, Habit, Manner, Sandbox
from wire.sandbox_client import (
    HABITS,
    OFFICE,
    PASSWORD,
    address_of,
    bulletin,
    mail_in,
    send,
    session,
)

SEEDS = range(12)


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., list[EmailMessage]]:
    """Sends one bulletin to a habit under many seeds; all letters that came back."""

    def letters(habit: Habit, manner: Manner = PLAIN, **told: object) -> list[EmailMessage]:
        found = []
        for seed in SEEDS:
            folder = tmp_path / str(seed)
            with Sandbox(folder, OFFICE, PASSWORD, HABITS, manner=manner, seed=seed) as sandbox:
                send(sandbox, address_of(habit), **told)
                sandbox.wait_until_quiet(10)
                found += mail_in(sandbox)
        return found

    return letters


def fields(letter: EmailMessage, kind: str) -> dict[str, str]:
    """The fields of a machine-readable part, all its blocks together, names in lower case."""
    (part,) = [one for one in letter.walk() if one.get_content_type() == kind]
    blocks = part.get_payload()
    assert isinstance(blocks, list)
    return {name.lower(): str(value) for block in blocks for name, value in block.items()}


def own_text(letter: EmailMessage) -> str:
    body = letter.get_body(("plain", "html"))
    assert isinstance(body, EmailMessage)
    content = body.get_payload(decode=True)
    assert isinstance(content, bytes)
    codec = "gb18030" if body.get_content_charset() in ("gb2312", "gbk") else "utf-8"
    return content.decode(codec)


@pytest.mark.parametrize(
    ("habit", "disposition"), [(Habit.RECEIPT, "displayed"), (Habit.DELETED, "deleted")]
)
def test_a_receipt_is_an_mdn_about_our_message(
    run: Callable[..., list[EmailMessage]], habit: Habit, disposition: str
) -> None:
    letters = run(habit)
    assert len(letters) == len(SEEDS)
    named = set()
    for letter in letters:
        assert letter.get_content_type() == "multipart/report"
        assert letter.get_param("report-type") == "disposition-notification"
        assert letter["Return-Path"] == "<>"
        told = fields(letter, "message/disposition-notification")
        assert told["disposition"].endswith(f"; {disposition}")
        assert told["final-recipient"].lower().replace(" ", "").endswith(address_of(habit))
        ours = f"<first.{address_of(habit)}>"
        assert ours in (told.get("original-message-id"), letter["In-Reply-To"])
        named.add("original-message-id" in told)
    assert named == {True, False}, "some hands leave the id out"


@pytest.mark.parametrize("receipt_to", [None, "someone.else@bulletin.test"])
def test_no_receipt_is_sent_unless_the_sender_itself_asks(
    tmp_path: Path, receipt_to: str | None
) -> None:
    to = address_of(Habit.RECEIPT)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        with session(sandbox) as client:
            client.sendmail(OFFICE, [to], bulletin(to, receipt_to=receipt_to))
        sandbox.wait_until_quiet(10)
        assert sandbox.deeds() == ()
        assert sandbox.expected_standing(to) == "awaiting"


def test_a_reply_says_its_own_words_above_the_quoted_original(
    run: Callable[..., list[EmailMessage]],
) -> None:
    letters = run(Habit.REPLY)
    assert len(letters) == len(SEEDS)
    forms = set()
    for letter in letters:
        ours = f"<first.{address_of(Habit.REPLY)}>"
        assert letter["In-Reply-To"] == ours
        assert ours in letter["References"]
        assert "2023-06" in letter["Subject"]
        assert re.search(r"收到|收悉", own_text(letter)[:60])
        assert "请做好值守" in own_text(letter) or "回复的原邮件" in own_text(letter)
        forms.add((letter.get_content_type(), letter.get_body().get_content_charset()))
    assert {"text/html", "multipart/alternative"} <= {kind for kind, _ in forms}
    assert {"gb2312", "utf-8"} <= {charset for _, charset in forms}


def test_gbk_goes_under_the_name_of_gb2312(tmp_path: Path) -> None:
    # 喆 is in GBK and not in GB2312: it must not become a question mark.
    to = address_of(Habit.REPLY)
    mislabelled = 0
    for seed in SEEDS:
        with Sandbox(tmp_path / str(seed), OFFICE, PASSWORD, HABITS, seed=seed) as sandbox:
            with session(sandbox) as client:
                client.sendmail(OFFICE, [to], bulletin(to, subject="2023-06 张喆"))
            sandbox.wait_until_quiet(10)
            (letter,) = mail_in(sandbox)
        if letter.get_content_charset() == "gb2312":
            mislabelled += 1
            with pytest.raises(UnicodeDecodeError):
                letter.get_payload(decode=True).decode("gb2312")
            assert "张喆" in own_text(letter)
    assert mislabelled


def test_a_click_writes_exactly_what_the_link_asks(
    run: Callable[..., list[EmailMessage]],
) -> None:
    for letter in run(Habit.ONE_CLICK):
        assert letter["To"] == OFFICE
        assert letter["Subject"] == "2023-06 收到 #tok+en"
        assert own_text(letter).replace("\r\n", "\n").rstrip("\n") == "收到。\n\n测试局"
        assert letter["In-Reply-To"] is None


def test_a_click_needs_a_link(tmp_path: Path) -> None:
    to = address_of(Habit.ONE_CLICK)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        with session(sandbox) as client:
            client.sendmail(OFFICE, [to], b"From: a@bulletin.test\r\n\r\nno link\r\n")
        sandbox.wait_until_quiet(10)
        assert (len(sandbox.received()), sandbox.deeds()) == (1, ())


def test_a_bounce_is_a_failed_report_in_two_hands(
    run: Callable[..., list[EmailMessage]],
) -> None:
    to = address_of(Habit.BOUNCE)
    hands = set()
    for letter in run(Habit.BOUNCE, mail_options=["RET=HDRS", "ENVID=env+2B1"]):
        assert letter["Return-Path"] == "<>"
        assert letter.get_content_type() == "multipart/report"
        told = fields(letter, "message/delivery-status")
        assert told["action"] == "failed"
        assert "550 5.1.1" in told["diagnostic-code"]
        assert told["final-recipient"] == f"rfc822; {to}"
        assert f"<first.{to}>".encode() in letter.as_bytes(), "the original's headers come back"
        coremail = "X-CM-Original-Message-ID" in letter
        hands.add(coremail)
        if coremail:
            assert letter["X-CM-Original-Message-ID"] == f"first.{to}"
            assert (told["status"], "reporting-mta" in told) == ("5.0.0", False)
            assert letter["Subject"] == "系统退信"
        else:
            assert letter["From"].startswith("MAILER-DAEMON@")
            assert (told["status"], told["original-envelope-id"]) == ("5.1.1", "env+1")
    assert hands == {True, False}


def test_no_report_names_an_envelope_id_where_dsn_is_not_offered(
    run: Callable[..., list[EmailMessage]],
) -> None:
    letters = run(Habit.BOUNCE, NETEASE)
    assert len(letters) == len(SEEDS)
    for letter in letters:
        assert "original-envelope-id" not in fields(letter, "message/delivery-status")


def test_the_sender_can_ask_for_no_reports(tmp_path: Path) -> None:
    to = address_of(Habit.BOUNCE)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        send(sandbox, to, rcpt_options=["NOTIFY=NEVER"])
        sandbox.wait_until_quiet(10)
        assert sandbox.deeds() == ()


def test_a_delay_is_reported_before_the_receipt(run: Callable[..., list[EmailMessage]]) -> None:
    letters = run(Habit.DELAYED_THEN_RECEIPT)
    assert len(letters) == 2 * len(SEEDS)
    for report, receipt in zip(letters[::2], letters[1::2], strict=True):
        assert fields(report, "message/delivery-status")["action"] == "delayed"
        assert receipt.get_param("report-type") == "disposition-notification"


def test_a_holiday_notice_is_known_by_a_header_or_by_its_subject_alone(
    run: Callable[..., list[EmailMessage]],
) -> None:
    signs = set()
    for letter in run(Habit.HOLIDAY):
        assert letter["Subject"].startswith("自动回复: ")
        assert "休假" in own_text(letter)
        signs.add((letter["Auto-Submitted"], letter["In-Reply-To"] is not None))
    assert ("auto-replied", True) in signs
    assert (None, False) in signs


def test_silence_then_a_reply_to_the_resend(tmp_path: Path) -> None:
    to = address_of(Habit.SILENT_THEN_REPLY)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        send(sandbox, to, "a")
        sandbox.wait_until_quiet(10)
        assert sandbox.expected_standing(to) == "awaiting"
        send(sandbox, to, "b")
        sandbox.wait_until_quiet(10)
        assert [(one.deed, one.message_id) for one in sandbox.deeds()] == [(Deed.REPLY, f"b.{to}")]


def test_every_habit_comes_to_its_standing(tmp_path: Path) -> None:
    expected = {
        Habit.RECEIPT: "displayed",
        Habit.REPLY: "replied",
        Habit.RECEIPT_THEN_REPLY: "replied",
        Habit.ONE_CLICK: "replied",
        Habit.DELETED: "delivered",
        Habit.BOUNCE: "failed",
        Habit.DELAYED_THEN_RECEIPT: "displayed",
        Habit.HOLIDAY: "awaiting",
        Habit.SILENT: "awaiting",
        Habit.SILENT_THEN_REPLY: "awaiting",
    }
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS, manner=NETEASE) as sandbox:
        for habit in expected:
            send(sandbox, address_of(habit))
        sandbox.wait_until_quiet(10)
        real = {habit: sandbox.expected_standing(address_of(habit)) for habit in expected}
    assert real == expected


def test_the_same_seed_writes_the_same_letters(tmp_path: Path) -> None:
    def letters(folder: str) -> list[str]:
        with Sandbox(tmp_path / folder, OFFICE, PASSWORD, HABITS, seed=7) as sandbox:
            send(sandbox, address_of(Habit.REPLY))
            sandbox.wait_until_quiet(10)
            return [re.sub(r"(?m)^(Date: |\s).*", "", str(one)) for one in mail_in(sandbox)]

    assert letters("a") == letters("b")


def test_latency_keeps_a_recipient_waiting_and_the_wait_is_noticed(tmp_path: Path) -> None:
    manner = Manner(latency=0.4)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS, manner=manner) as sandbox:
        send(sandbox, address_of(Habit.REPLY))
        assert sandbox.deeds() == ()
        with pytest.raises(TimeoutError):
            sandbox.wait_until_quiet(0.05)
        began = time.monotonic()
        sandbox.wait_until_quiet(10)
        assert time.monotonic() - began < 5
        assert len(sandbox.deeds()) == 1


def test_a_share_of_the_receipts_lands_in_junk(tmp_path: Path) -> None:
    manner = Manner(junk_share=0.5)
    to = address_of(Habit.RECEIPT_THEN_REPLY)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS, manner=manner, seed=3) as sandbox:
        for number in range(20):
            send(sandbox, to, str(number))
        sandbox.wait_until_quiet(20)
        receipts = [one.folder for one in sandbox.deeds() if one.deed is Deed.RECEIPT]
        replies = {one.folder for one in sandbox.deeds() if one.deed is Deed.REPLY}
    assert 3 <= receipts.count("Junk") <= 17
    assert replies == {"INBOX"}


def test_mail_to_oneself_lands_in_the_inbox_and_is_nobodys_deed(tmp_path: Path) -> None:
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        send(sandbox, OFFICE)
        sandbox.wait_until_quiet(10)
        assert sandbox.deeds() == ()
        assert (tmp_path / "mailbox" / "0001.eml").read_bytes() == bulletin(OFFICE)
