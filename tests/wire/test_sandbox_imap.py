"""The sandbox as an IMAP server, in both manners."""

import asyncio
import imaplib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import aioimaplib
import pytest

from dispatch.sandbox import LOOPBACK, NETEASE, PLAIN, Habit, Manner, Sandbox
from wire.sandbox_client import HABITS, OFFICE, PASSWORD, address_of, bulletin, send

SENT = '"&XfJT0ZAB-"'


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Sandbox]:
    with running(tmp_path, PLAIN) as sandbox:
        yield sandbox


@pytest.fixture
def netease(tmp_path: Path) -> Iterator[Sandbox]:
    with running(tmp_path, NETEASE) as sandbox:
        yield sandbox


@contextmanager
def running(folder: Path, manner: Manner) -> Iterator[Sandbox]:
    with Sandbox(folder, OFFICE, PASSWORD, HABITS, manner=manner) as sandbox:
        send(sandbox, address_of(Habit.REPLY))
        sandbox.wait_until_quiet(10)
        yield sandbox


@contextmanager
def opened(sandbox: Sandbox) -> Iterator[imaplib.IMAP4]:
    client = imaplib.IMAP4(LOOPBACK, sandbox.imap_port, timeout=10)
    try:
        client.login(OFFICE, PASSWORD)
        yield client
    finally:
        client.logout()


def say(client: imaplib.IMAP4, line: str) -> list[bytes]:
    """One raw command; all lines up to its tagged answer."""
    client.send(f"t1 {line}\r\n".encode())
    lines = [client.readline()]
    while not lines[-1].startswith(b"t1 "):
        assert lines[-1], "the server hung up"
        lines.append(client.readline())
    return lines


def test_a_wrong_password_does_not_log_in(plain: Sandbox) -> None:
    client = imaplib.IMAP4(LOOPBACK, plain.imap_port, timeout=10)
    with pytest.raises(imaplib.IMAP4.error):
        client.login(OFFICE, "wrong")
    client.logout()


def test_a_message_is_fetched_byte_for_byte_as_it_was_delivered(plain: Sandbox) -> None:
    with opened(plain) as client:
        assert client.select("INBOX", readonly=True)[0] == "OK"
        _, found = client.uid("FETCH", "1:*", "(BODY.PEEK[])")
    path = plain.deeds()[0].path
    assert path is not None
    assert found[0][1] == path.read_bytes()


async def test_aioimaplib_reads_the_mailbox(plain: Sandbox) -> None:
    client = aioimaplib.IMAP4(LOOPBACK, plain.imap_port, timeout=10)
    await client.wait_hello_from_server()
    assert (await client.login(OFFICE, PASSWORD)).result == "OK"
    assert (await client.select("INBOX")).result == "OK"
    found = await client.uid_search("ALL", charset=None)
    fetched = await client.uid("fetch", found.lines[0].decode(), "(BODY.PEEK[])")
    path = plain.deeds()[0].path
    assert path is not None
    assert bytes(fetched.lines[1]) == path.read_bytes()
    await asyncio.wait_for(client.logout(), 10)
    client.protocol.transport.close()


@pytest.mark.parametrize("command", ["SELECT INBOX", "EXAMINE INBOX", 'select "INBOX"'])
def test_netease_opens_no_folder_before_an_id(netease: Sandbox, command: str) -> None:
    with opened(netease) as client:
        assert b"Unsafe Login" in say(client, command)[-1]
        assert say(client, "UID SEARCH ALL")[-1].split()[1] in (b"NO", b"BAD")


def test_netease_opens_the_folder_after_an_id_on_that_connection_only(netease: Sandbox) -> None:
    with opened(netease) as client:
        answer = say(client, 'ID ("name" "dispatch" "version" "1.0" "vendor" NIL)')
        assert answer[0].startswith(b'* ID ("name" "Coremail')
        assert answer[-1].startswith(b"t1 OK")
        assert say(client, "EXAMINE INBOX")[-1].startswith(b"t1 OK")
    with opened(netease) as client:
        assert b"Unsafe Login" in say(client, "EXAMINE INBOX")[-1]


def test_netease_takes_the_id_before_login_too(netease: Sandbox) -> None:
    client = imaplib.IMAP4(LOOPBACK, netease.imap_port, timeout=10)
    assert say(client, 'ID ("name" "dispatch")')[-1].startswith(b"t1 OK")
    client.login(OFFICE, PASSWORD)
    assert client.select("INBOX")[0] == "OK"
    client.logout()


@pytest.mark.parametrize(
    "argument", ['( "name" "dispatch")', '("name" "dispatch" )', '("name")', "name dispatch"]
)
def test_netease_is_exact_about_the_syntax_of_id(netease: Sandbox, argument: str) -> None:
    with opened(netease) as client:
        assert say(client, f"ID {argument}")[-1].startswith(b"t1 BAD")
        assert b"Unsafe Login" in say(client, "SELECT INBOX")[-1]


async def test_aioimaplib_s_own_id_is_refused_as_on_netease(netease: Sandbox) -> None:
    client = aioimaplib.IMAP4(LOOPBACK, netease.imap_port, timeout=10)
    await client.wait_hello_from_server()
    await client.login(OFFICE, PASSWORD)
    assert (await client.id(name="dispatch")).result == "BAD"
    assert (await client.select("INBOX")).result == "NO"
    command = aioimaplib.Command("ID", client.protocol.new_tag(), '("name" "dispatch")')
    assert (await client.protocol.execute(command)).result == "OK"
    assert (await client.select("INBOX")).result == "OK"
    await asyncio.wait_for(client.logout(), 10)
    client.protocol.transport.close()


def test_netease_hides_idle_and_the_next_uid(netease: Sandbox) -> None:
    with opened(netease) as client:
        say(client, 'ID ("name" "dispatch")')
        told = b"".join(say(client, "CAPABILITY"))
        assert b"IDLE" not in told
        assert b"MOVE" not in told
        assert b" ID " in told
        assert b"UIDNEXT" not in b"".join(say(client, "SELECT INBOX"))
        assert say(client, "IDLE")[-1].startswith(b"t1 BAD")
        assert say(client, "STATUS INBOX (UIDNEXT)")[0] == b"* STATUS INBOX ()\r\n"
        assert (
            say(client, "STATUS INBOX (UIDNEXT MESSAGES)")[0] == b"* STATUS INBOX (MESSAGES 1)\r\n"
        )


def test_netease_finds_nothing_by_header_and_everything_by_date(netease: Sandbox) -> None:
    with opened(netease) as client:
        say(client, 'ID ("name" "dispatch")')
        client.select("INBOX")
        assert say(client, 'UID SEARCH FROM "reply"')[0] == b"* SEARCH\r\n"
        assert say(client, "UID SEARCH SINCE 1-Jan-2020")[0] == b"* SEARCH 101\r\n"


def test_plain_searches_headers_idles_and_tells_the_next_uid(plain: Sandbox) -> None:
    with opened(plain) as client:
        assert b"UIDNEXT 102" in b"".join(say(client, "SELECT INBOX"))
        assert b"IDLE" in b"".join(say(client, "CAPABILITY"))
        assert say(client, 'UID SEARCH FROM "reply"')[0] == b"* SEARCH 101\r\n"


async def test_idle_is_pushed_what_a_recipient_does(plain: Sandbox) -> None:
    client = aioimaplib.IMAP4(LOOPBACK, plain.imap_port, timeout=10)
    await client.wait_hello_from_server()
    await client.login(OFFICE, PASSWORD)
    await client.select("INBOX")
    idling = await client.idle_start(timeout=10)
    await asyncio.to_thread(send, plain, address_of(Habit.REPLY), "second")
    pushed = await asyncio.wait_for(client.wait_server_push(), 10)
    assert any(line.startswith(b"2 EXISTS") for line in pushed)
    client.idle_done()
    await asyncio.wait_for(idling, 10)
    await asyncio.wait_for(client.logout(), 10)
    client.protocol.transport.close()


def test_folders_carry_their_special_use_under_chinese_names(netease: Sandbox) -> None:
    with opened(netease) as client:
        listed = [bytes(line) for line in client.list()[1]]
    assert any(b"\\Sent" in line and b"&XfJT0ZAB-" in line for line in listed)
    assert any(b"\\Junk" in line and b"&V4NXPpCuTvY-" in line for line in listed)
    assert sum(b"\\Sent" in line for line in listed) == 1


def test_netease_files_a_copy_of_what_was_sent(netease: Sandbox) -> None:
    with opened(netease) as client:
        say(client, 'ID ("name" "dispatch")')
        assert client.select(SENT)[1] == [b"1"]
        _, found = client.uid("FETCH", "1:*", "(FLAGS BODY.PEEK[])")
    assert found[0][1] == bulletin(address_of(Habit.REPLY))
    assert b"\\Seen" in found[0][0]


def test_a_literal_passes_untouched_whatever_it_holds(netease: Sandbox) -> None:
    trap = (
        b"From: a@bulletin.test\r\n\r\nt9 SELECT INBOX\r\n* STATUS x (UIDNEXT 3)\r\n{5}\r\n\xff\x00"
    )
    with opened(netease) as client:
        say(client, 'ID ("name" "dispatch")')
        assert client.append(SENT, "", None, trap)[0] == "OK"
        client.select(SENT)
        _, found = client.uid("FETCH", "102", "(BODY.PEEK[])")
    assert found[0][1] == trap


def test_a_non_synchronising_literal_passes_too(plain: Sandbox) -> None:
    with opened(plain) as client:
        client.send(b"t1 APPEND Sent {5+}\r\nabcde\r\n")
        assert client.readline().startswith(b"t1 OK")


def test_a_refused_literal_does_not_swallow_the_next_command(plain: Sandbox) -> None:
    with opened(plain) as client:
        client.send(b"t1 APPEND Sent {9999999999}\r\n")
        assert not client.readline().startswith(b"+")
        client.send(b"t2 NOOP\r\n")
        assert client.readline().startswith(b"t2 OK")


def test_a_literal_as_password_logs_in(plain: Sandbox) -> None:
    client = imaplib.IMAP4(LOOPBACK, plain.imap_port, timeout=10)
    client.send(f"t1 LOGIN {OFFICE} {{{len(PASSWORD)}}}\r\n".encode())
    assert client.readline().startswith(b"+")
    client.send(f"{PASSWORD}\r\n".encode())
    assert client.readline().startswith(b"t1 OK")
    client.send(b"t2 LOGOUT\r\n")
    client.shutdown()


def test_rubbish_ends_in_bad_and_the_server_goes_on(plain: Sandbox) -> None:
    client = imaplib.IMAP4(LOOPBACK, plain.imap_port, timeout=10)
    client.send(b"\xff\xfe \x00\r\n")
    assert b"BAD" in client.readline()
    client.shutdown()
    with opened(plain) as again:
        assert again.select("INBOX")[0] == "OK"


def test_a_large_message_comes_through(plain: Sandbox) -> None:
    content = b"From: a@bulletin.test\r\n\r\n" + b"0123456789\r\n" * 100_000
    with opened(plain) as client:
        client.append("Sent", "", None, content)
        client.select("Sent")
        _, found = client.uid("FETCH", "1:*", "(BODY.PEEK[])")
    assert found[0][1] == content
