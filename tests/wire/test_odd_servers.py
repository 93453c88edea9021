"""Servers that do what they should not: QQ's manner, wrong answers, STARTTLS; Dovecot beneath."""

import re
import ssl
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from dispatch.errors import ServerUnreachable
from dispatch.imap import Mailbox
from office_ledger import NOW, PLANNED, contents, planned, read
from servers.mailboxes import ADVERTS, Placed, placed
from servers.proxy import Proxy, meddling, securing
from wire.letters import letters

UNITS = 12


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Placed]:
    with placed("dovecot", tmp_path) as running:
        yield running


@pytest.fixture
def proxy(server: Placed) -> Iterator[Proxy]:
    with meddling(server.access.port) as between:
        yield between


def qq_answers(line: bytes) -> bytes | None:
    """Ranges that descend, or may, are refused; searches are taken as ALL."""
    tag, _, rest = line.partition(b" ")
    if re.search(rb"FETCH \S*\*", rest):
        return tag + b" BAD UID parameters!\r\n"
    for low, high in re.findall(rb"\b(\d+):(\d+)", rest.split(b"(")[0]):
        if int(low) > int(high):
            return tag + b" BAD UID parameters!\r\n"
    return None


def qq_says(line: bytes) -> bytes:
    """The same UIDVALIDITY whatever happens; the greeting by which QQ is known."""
    line = re.sub(rb"UIDVALIDITY \d+", b"UIDVALIDITY 1", line)
    return re.sub(rb"^\* OK .*ready\.", b"* OK QQMail IMAP4Server ready", line)


async def test_where_uids_change_unsaid_nothing_is_missed_or_doubled(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    path = tmp_path / "ledger.sqlite3"
    ledger, sent = planned(path, UNITS)
    # All recent: a provider that keeps thirty days keeps these.
    lying = [
        replace(one, folder="INBOX", at=NOW - timedelta(hours=1)) for one in letters(sent, 110)
    ]
    proxy.answer, proxy.change = qq_answers, qq_says
    access = replace(server.access, port=proxy.port)
    with ledger:
        server.fill(lying[:60])
        first = await read(access, ledger, tmp_path / "a")
        assert first.read == 60
        with server.opened() as client:
            client.select("INBOX")
            client.store("1:30", "+FLAGS", r"\Deleted")
            client.expunge()
        # Thirty UIDs fewer, then fifty messages more: UIDNEXT is above the cursor, as if twenty
        # had come.
        assert server.mail_folder is not None
        for one in server.mail_folder.glob("dovecot*"):
            one.unlink()
        server.fill(lying[60:])
        await read(access, ledger, tmp_path / "a")
        renumbered = contents(path)
    other = tmp_path / "whole.sqlite3"
    whole, _ = planned(other, UNITS)
    with whole, placed("dovecot", tmp_path) as second:
        second.fill(lying)
        await read(second.access, whole, tmp_path / "b")
    assert renumbered == contents(other)


async def test_a_search_answered_with_everything_reads_only_what_can_matter(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    ledger, sent = planned(tmp_path / "ledger.sqlite3", UNITS)
    lying = letters(sent, 60)
    server.fill(lying)

    access = replace(server.access, port=proxy.port)
    with ledger:
        proxy.answer = lambda line: (
            b"* SEARCH "
            + b" ".join(b"%d" % n for n in range(1, 61))
            + b"\r\n"
            + line.split()[0]
            + b" OK done\r\n"
            if b"UID SEARCH" in line
            else None
        )
        done = await read(access, ledger, tmp_path / "a")
    recent = [one for one in lying if one.folder == "INBOX" and one.at >= PLANNED]
    junk = [one for one in lying if one.folder == "junk" and one.at >= PLANNED]
    assert done.read == len(recent) + len(junk)


async def test_where_a_search_is_refused_every_message_is_asked_for_its_day(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    ledger, sent = planned(tmp_path / "ledger.sqlite3", UNITS)
    lying = letters(sent, 60)
    server.fill(lying)
    proxy.answer = lambda line: (
        line.split()[0] + b" BAD invalid command or parameters\r\n" if b"SEARCH" in line else None
    )
    with ledger:
        done = await read(replace(server.access, port=proxy.port), ledger, tmp_path / "a", ADVERTS)
    assert done.read == sum(one.at >= PLANNED for one in lying)


async def test_no_command_asks_for_a_charset_or_touches_a_flag(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    ledger, sent = planned(tmp_path / "ledger.sqlite3", UNITS)
    server.fill(letters(sent, 60))
    with ledger:
        await read(replace(server.access, port=proxy.port), ledger, tmp_path / "a", ADVERTS)
    said = b"".join(proxy.commands).upper()
    assert b"EXAMINE" in said
    for word in (b"CHARSET", b"SELECT", b"STORE", b"COPY", b"MOVE", b"EXPUNGE", b"BODY["):
        assert word not in said


async def test_a_message_listed_and_not_delivered_is_asked_for_again(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    path = tmp_path / "ledger.sqlite3"
    ledger, sent = planned(path, UNITS)
    lying = [one for one in letters(sent, 40) if one.folder == "INBOX" and one.at >= PLANNED]
    server.fill(lying)
    access = replace(server.access, port=proxy.port)

    def withhold(line: bytes) -> bytes:
        # Twenty messages and none of the others: as if the fifth did not exist.
        return line.replace(b"(UID 5 BODY", b"(UID 99999 BODY")

    with ledger:
        proxy.change = withhold
        first = await read(access, ledger, tmp_path / "a")
        assert (first.missing, first.read) == (1, len(lying) - 1)
        proxy.change = lambda line: line
        second = await read(access, ledger, tmp_path / "a")
        assert (second.missing, len(second.changes)) == (0, 1)
        assert (await read(access, ledger, tmp_path / "a")).read == 0


async def test_a_folder_that_will_not_open_does_not_keep_inbox_from_being_read(
    server: Placed, proxy: Proxy, tmp_path: Path
) -> None:
    ledger, sent = planned(tmp_path / "ledger.sqlite3", UNITS)
    server.fill([one for one in letters(sent, 40) if one.folder == "INBOX"])
    proxy.answer = lambda line: (
        line.split()[0] + b" NO no right to see it\r\n" if b'"Junk"' in line else None
    )
    access = replace(server.access, port=proxy.port)
    with ledger:
        done = await read(access, ledger, tmp_path / "a", "没有这个")
    assert done.refused == ("Junk",)
    assert done.absent == ("没有这个",)
    assert done.read > 20


async def test_a_server_that_is_full_says_so_in_its_own_words(server: Placed, proxy: Proxy) -> None:
    proxy.change = lambda _: b"* BYE Too many connections\r\n"
    with pytest.raises(ServerUnreachable) as refused:
        await Mailbox.open(replace(server.access, port=proxy.port))
    assert "Too many connections" in str(refused.value)


@pytest.fixture
def certificate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """For 127.0.0.1, and trusted in this test alone."""
    key, made = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"),
            *("-keyout", key, "-out", made, "-subj", "/CN=127.0.0.1"),
            *("-addext", "subjectAltName=IP:127.0.0.1"),
        ],
        check=True,
        capture_output=True,
    )
    monkeypatch.setenv("SSL_CERT_FILE", str(made))
    return key, made


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
async def test_it_reads_over_tls(
    server: Placed, certificate: tuple[Path, Path], tmp_path: Path, tls: str
) -> None:
    ledger, sent = planned(tmp_path / "ledger.sqlite3", UNITS)
    lying = [one for one in letters(sent, 40) if one.folder == "INBOX" and one.at >= PLANNED]
    server.fill(lying)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate[1], certificate[0])
    with ledger, securing(server.access.port, context, starttls=tls == "starttls") as port:
        done = await read(replace(server.access, port=port, tls=tls), ledger, tmp_path / "a")
    assert done.read == len(lying)
