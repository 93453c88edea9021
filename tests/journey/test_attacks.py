"""What strangers, loops and floods try on the mailbox, and what comes of it: nothing."""

import asyncio
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.records import KEPT_OCTETS
from dispatch.sandbox import Sandbox
from dispatch.states import Standing
from dispatch.summary import rows
from dispatch.words import UNSAFE
from dispatch.workflows import poll_office
from journey.letters_in import (
    AUTHSERV,
    awaiting,
    mail,
    office_of,
    opened,
    put,
    rows_of,
    silent,
    standing_of,
    told_of,
)
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder
from office_ledger import NOW, OWN, planned, read
from servers.mailboxes import placed

# Each attack has a unit of its own, so that one office, which has sent once, serves them all.
ROSTER = {f"{name}局": [f"bgs@{name}.example"] for name in "abcdefghjkmn"}
STRANGER = "someone@elsewhere.test"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    folder = tmp_path_factory.mktemp("server")
    with Sandbox(folder, MAILBOX, PASSWORD, silent(ROSTER)) as running:
        yield running


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, server: Sandbox) -> OfficeFolder:
    return office_of(tmp_path_factory.mktemp("office") / "office", server, ROSTER)


def poll(office: OfficeFolder) -> None:
    place = opened(office)
    with place.ledger() as ledger:
        asyncio.run(poll_office(place, ledger))


def reasons(office: OfficeFolder, name: str) -> list[str]:
    return [one.why for one in awaiting(office) if one.name == name]


def test_a_forged_reply_is_put_before_the_clerk_with_the_reason(server, office) -> None:
    unit = "bgs@a.example"
    message_id, _ = told_of(server, unit)
    thread = f"In-Reply-To: <{message_id}>"
    failed = f"Authentication-Results: {AUTHSERV}; spf=fail smtp.mailfrom={unit}; dmarc=fail"
    own_pass = "Authentication-Results: mx.evil.test; dmarc=pass header.from=a.example"
    put(
        server,
        mail(STRANGER, "Re: 工作专报", "收到", thread),
        # In the unit's name, and the mailbox's own provider says that it is not.
        mail(unit, "Re: 工作专报", "收到。", failed, thread),
        # A stranger who brings along a pass of his own.
        mail(STRANGER, "Re: 工作专报", "收到！", own_pass, thread),
    )
    poll(office)
    row = rows_of(office)["a局"]
    assert (row.record.standing, row.acknowledged, row.suggestions) == (Standing.AWAITING, False, 3)
    why = reasons(office, "a局")
    assert sum("不是该单位的" in one for one in why) == 2
    assert sum("可能是冒用的" in one and "dmarc=fail" in one for one in why) == 1


def test_a_forged_bounce_of_one_who_knows_no_message_id_changes_nothing(server, office) -> None:
    report = (
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n'
        f"From: MAILER-DAEMON@elsewhere.test\r\nTo: <{MAILBOX}>\r\nSubject: Undelivered\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nno such user\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
        "Reporting-MTA: dns; mx.elsewhere.test\r\n\r\nFinal-Recipient: rfc822; bgs@b.example\r\n"
        "Action: failed\r\nStatus: 5.1.1\r\n{more}\r\n--b--\r\n"
    )
    guessed = (
        "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
        "Message-ID: <dispatch.aaaaaaaaaaaaaaaaaaaa@linchengqu.example>\r\n"
    )
    put(server, report.format(more="").encode(), report.format(more=guessed).encode())
    poll(office)
    assert standing_of(office, "b局") == "awaiting"


@pytest.mark.parametrize(("unit", "knows"), [("c", True), ("d", False)])
def test_a_forged_receipt_counts_for_nobody(server, office, unit, knows) -> None:
    message_id, _ = told_of(server, f"bgs@{unit}.example")
    named = f"Original-Message-ID: <{message_id}>\r\n" if knows else ""
    receipt = (
        'Content-Type: multipart/report; report-type=disposition-notification; boundary="b"\r\n'
        f"From: <{STRANGER}>\r\nTo: <{MAILBOX}>\r\nSubject: Read: 2023年第6期\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nread\r\n"
        "--b\r\nContent-Type: message/disposition-notification\r\n\r\n"
        f"Final-Recipient: rfc822; bgs@{unit}.example\r\n{named}"
        "Disposition: manual-action/MDN-sent-manually; displayed\r\n--b--\r\n"
    )
    put(server, receipt.encode())
    poll(office)
    assert standing_of(office, f"{unit}局") == "awaiting"
    assert len(reasons(office, f"{unit}局")) == 1


def test_a_guessed_token_matches_nothing(server, office) -> None:
    before = len(awaiting(office))
    guesses = [f"{n:020d}".translate(str.maketrans("0123456789", "abcdefghij")) for n in range(50)]
    put(server, *(mail(STRANGER, f"{NUMBER} 收到 #{one}", "收到") for one in guesses))
    poll(office)
    assert len(awaiting(office)) == before
    assert not any(row.acknowledged for row in rows_of(office).values())


def test_a_token_replayed_by_another_unit_counts_for_nobody_until_the_clerk_says_so(
    server, office
) -> None:
    _, token = told_of(server, "bgs@e.example")
    put(server, mail("bgs@f.example", f"{NUMBER} 收到 #{token}", "收到。"))
    poll(office)
    assert [standing_of(office, name) for name in ("e局", "f局")] == ["awaiting"] * 2
    (one,) = [one for one in awaiting(office) if one.name == "e局"]
    assert "“f局”的" in one.why
    assert office.run("inbox", "--accept", str(one.number)).code == 0
    assert [standing_of(office, name) for name in ("e局", "f局")] == ["replied", "awaiting"]
    # The address is still another unit's: once is not for ever.
    put(server, mail("bgs@f.example", f"{NUMBER} 收到 #{token}", "再次收到。"))
    poll(office)
    assert len(reasons(office, "e局")) == 1


def test_our_own_mail_that_comes_back_in_a_loop_is_nothing_and_is_never_answered(
    server, office
) -> None:
    sent = next(one for one in server.received() if one.rcpt_to == ("bgs@g.example",))
    own = sent.path.read_bytes()
    before = len(server.received())
    looped = [
        f"Received: from mx.g.example by mx{n}.test; Wed, 30 Aug 2023 10:00:{n % 60:02d} +0800\r\n"
        "Auto-Submitted: auto-forwarded\r\n".encode()
        + own
        for n in range(60)
    ]
    answered = mail(
        MAILBOX, "Re: 工作专报", "收到", f"In-Reply-To: <{sent.message_id}>", "Auto-Submitted: no"
    )
    put(server, own, *looped, answered)
    poll(office)
    row = rows_of(office)["g局"]
    assert (row.record.standing, row.record.evidence) == (Standing.AWAITING, ())
    assert not reasons(office, "g局")
    assert len(server.received()) == before


def test_mail_that_phones_home_is_not_obeyed_and_nothing_of_it_is_fetched(
    server, office, tmp_path
) -> None:
    message_id, _ = told_of(server, "bgs@h.example")
    page = (
        '<html><head><link rel="stylesheet" href="http://192.0.2.1/s.css">'
        '<meta http-equiv="refresh" content="0;url=http://192.0.2.1/"></head><body>收到'
        '<img src="http://192.0.2.1/pixel.gif"><iframe src="http://192.0.2.1/f"></iframe>'
        '<script src="http://192.0.2.1/x.js"></script><style>@import "http://192.0.2.1/i";</style>'
        "</body></html>"
    )
    head = mail(STRANGER, "Re: 工作专报", "", f"In-Reply-To: <{message_id}>")
    put(server, head.replace(b"text/plain", b"text/html").rstrip() + b"\r\n\r\n" + page.encode())
    log = tmp_path / "audit.log"
    (tmp_path / "sitecustomize.py").write_text(
        "import sys\n"
        "def hook(event, details):\n"
        "    if event in ('socket.connect', 'socket.getaddrinfo', 'urllib.Request',\n"
        "                 'webbrowser.open', 'subprocess.Popen', 'os.exec', 'os.system'):\n"
        f"        with open({str(log)!r}, 'a') as log:\n"
        "            print(event, details[1] if event == 'socket.connect' else details, file=log)\n"
        "sys.addaudithook(hook)\n",
        encoding="utf-8",
    )
    watched = {"PYTHONPATH": str(tmp_path)}
    assert office.run("poll", **watched).code == 0
    listed = office.run("inbox", **watched)
    shown = office.run("show", NUMBER, "h局", **watched)
    assert "收到" in listed.out
    assert "收到" in shown.out
    assert "192.0.2.1" not in listed.out + shown.out
    seen = log.read_text(encoding="utf-8").splitlines()
    assert seen
    for line in seen:
        assert "127.0.0.1" in line, line
        assert str(server.imap_port) in line, line


HOSTILE = "\x1b[2J\x1b]0;own\x07\rok\x9b31m\u202efdp\u2066\u200b\x85end"


def test_no_control_sequence_of_a_strangers_reaches_the_screen(server, office) -> None:
    message_id, _ = told_of(server, "bgs@j.example")
    raw = mail(
        "bgs@j.example",
        f"Re: 工作专报{HOSTILE}",
        f"收到{HOSTILE}",
        f"In-Reply-To: <{message_id}>",
        name=f"办公室{HOSTILE}",
    )
    doubtful = raw.replace(b"<bgs@j.example>", b"<x@elsewhere.test>")
    bounce = mail(
        "postmaster@j.example",
        "系统退信",
        f"{HOSTILE} 550 5.1.1 <bgs@j.example>: {HOSTILE}\r\nMessage-ID: <{message_id}>",
    )
    put(server, raw, doubtful, bounce)
    for command in (
        ("poll",),
        ("inbox",),
        ("inbox", "--json"),
        ("status", NUMBER),
        ("status", NUMBER, "--json"),
        ("show", NUMBER, "j局"),
        ("show", NUMBER, "j局", "--json"),
    ):
        ended = subprocess.run(
            office.command(*command),
            env={**office.environment(), "COLUMNS": "400"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60,
        )
        assert ended.returncode == 0, ended.stderr
        text = (ended.stdout + ended.stderr).decode("utf-8")
        assert UNSAFE.search(text) is None, (command, text)
        assert command[0] == "poll" or "收到" in text
    assert standing_of(office, "j局") == "replied"


async def test_ten_thousand_automatic_replies_are_one_line_and_no_acknowledgement(
    tmp_path: Path,
) -> None:
    count = 10_000
    ledger, sent = planned(tmp_path / "ledger.sqlite3", 3)
    with placed("dovecot", tmp_path) as server:
        assert server.mail_folder is not None
        new = server.mail_folder / "new"
        with server.opened() as client:
            client.select("INBOX")
        owner = server.mail_folder.stat()
        for n in range(count):
            path = new / f"1693360000.{n:05d}.host"
            path.write_bytes(
                mail(
                    sent[0].address,
                    "自动回复：工作专报",
                    "您好，我正在休假。",
                    f"In-Reply-To: <{sent[0].message_id}>",
                    "Auto-Submitted: auto-replied",
                    "Date: Thu, 31 Aug 2023 10:00:00 +0800",
                    f"Message-ID: <auto-{n}@unit0.example>",
                )
            )
            os.chown(path, owner.st_uid, owner.st_gid)
        began = time.monotonic()
        polled = await read(server.access, ledger, tmp_path / "attachments")
        took = time.monotonic() - began
    assert len(polled.changes) == count
    assert took < 60
    with ledger:
        record = ledger.issue("2023-06")
        assert record is not None
        table = rows(record, {}, NOW.date())
        assert [(row.name, row.acknowledged, row.suggestions) for row in table] == [
            (f"单位{n}", False, 0) for n in range(3)
        ]
        assert ledger.suggestions(OWN) == ()


def test_of_each_message_the_beginning_is_kept_as_it_came(server, office, tmp_path) -> None:
    message_id, _ = told_of(server, "bgs@k.example")
    small = mail("bgs@k.example", "Re: 工作专报", "收到", f"In-Reply-To: <{message_id}>")
    large = mail("bgs@k.example", "Re: 工作专报", "长" * 60_000, f"In-Reply-To: <{message_id}>")
    put(server, small, large)
    poll(office)
    told = office.run("show", NUMBER, "k局", "--json").json
    kept = []
    for one in told["evidence"]:
        command = office.command("show", NUMBER, "k局", "--raw", str(one["id"]))
        kept.append(
            subprocess.run(
                command, env=office.environment(), capture_output=True, check=True
            ).stdout
        )
    assert sorted(kept, key=len) == [small, large[:KEPT_OCTETS]]
