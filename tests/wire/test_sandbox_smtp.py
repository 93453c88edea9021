"""The sandbox as a submission server."""

import base64
import smtplib
import threading
from collections.abc import Iterator
from pathlib import Path

import aiosmtplib
import pytest

from dispatch.sandbox import LOOPBACK, NETEASE, PLAIN, Habit, Manner, Sandbox
from wire.sandbox_client import HABITS, OFFICE, PASSWORD, address_of, bulletin, send, session

SILENT = address_of(Habit.SILENT)


def started(folder: Path, manner: Manner = PLAIN) -> Sandbox:
    return Sandbox(folder, OFFICE, PASSWORD, HABITS, manner=manner)


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[Sandbox]:
    with started(tmp_path) as sandbox:
        yield sandbox


@pytest.fixture
def netease(tmp_path: Path) -> Iterator[Sandbox]:
    with started(tmp_path, NETEASE) as sandbox:
        yield sandbox


def connected(sandbox: Sandbox) -> smtplib.SMTP:
    client = smtplib.SMTP(LOOPBACK, sandbox.smtp_port, timeout=10)
    client.ehlo()
    return client


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_the_right_password_logs_in(netease: Sandbox, mechanism: str) -> None:
    with connected(netease) as client:
        client.user, client.password = OFFICE, PASSWORD
        code, _ = client.auth(mechanism, getattr(client, f"auth_{mechanism.lower()}"))
    assert code == 235


@pytest.mark.parametrize("mechanism", ["PLAIN", "LOGIN"])
def test_the_account_password_is_refused_and_the_client_is_told(
    netease: Sandbox, mechanism: str
) -> None:
    with connected(netease) as client:
        client.user, client.password = OFFICE, "the account's own"
        with pytest.raises(smtplib.SMTPAuthenticationError) as refused:
            client.auth(mechanism, getattr(client, f"auth_{mechanism.lower()}"))
    assert refused.value.smtp_code == 535


def test_nothing_is_taken_before_login(plain: Sandbox) -> None:
    with connected(plain) as client:
        assert client.mail(OFFICE)[0] == 530
    assert plain.received() == ()


async def test_aiosmtplib_logs_in_and_sends(plain: Sandbox) -> None:
    client = aiosmtplib.SMTP(hostname=LOOPBACK, port=plain.smtp_port, start_tls=False)
    async with client:
        await client.ehlo()
        await client.auth_plain(OFFICE, PASSWORD)
        assert client.supports_extension("dsn")
        await client.sendmail(OFFICE, [SILENT], bulletin(SILENT))
    assert [one.message_id for one in plain.received()] == [f"first.{SILENT}"]


def test_what_was_received_is_on_record_byte_for_byte(plain: Sandbox) -> None:
    send(plain, SILENT)
    (received,) = plain.received()
    assert received.path.read_bytes() == bulletin(SILENT)
    assert (received.mail_from, received.rcpt_to) == (OFFICE, (SILENT,))
    assert received.session == 1


def test_leading_dots_and_lines_of_any_size_up_to_998_arrive_whole(plain: Sandbox) -> None:
    content = bulletin(SILENT) + b"..two\r\n.\r\n." + b"x" * 997 + b"\r\n"
    with session(plain) as client:
        client.sendmail(OFFICE, [SILENT], content)
    assert plain.received()[0].path.read_bytes() == content


def test_dsn_parameters_are_understood_where_they_are_offered(plain: Sandbox) -> None:
    with session(plain) as client:
        assert client.has_extn("dsn")
        client.sendmail(
            OFFICE,
            [SILENT],
            bulletin(SILENT),
            mail_options=["RET=hdrs", "ENVID=AbC+3Dd"],
            rcpt_options=["NOTIFY=failure,DELAY", f"ORCPT=rfc822;{SILENT}"],
        )
    (received,) = plain.received()
    assert (received.envid, received.notify) == ("AbC=d", "FAILURE,DELAY")


@pytest.mark.parametrize(
    ("mail", "rcpt"),
    [("RET=SOME", ""), ("ENVID=a+b", ""), ("ENVID=a ENVID=b", ""), ("", "NOTIFY=NEVER,DELAY")],
)
def test_wrong_dsn_parameters_are_refused(plain: Sandbox, mail: str, rcpt: str) -> None:
    with session(plain) as client:
        code, _ = client.docmd("MAIL", f"FROM:<{OFFICE}> {mail}".strip())
        if rcpt:
            code, _ = client.docmd("RCPT", f"TO:<{SILENT}> {rcpt}")
    assert code == 501


def test_dsn_parameters_are_refused_where_they_are_not_offered(netease: Sandbox) -> None:
    with session(netease) as client:
        assert not client.has_extn("dsn")
        assert client.docmd("MAIL", f"FROM:<{OFFICE}> ENVID=a")[0] == 555
        assert client.mail(OFFICE)[0] == 250
        assert client.docmd("RCPT", f"TO:<{SILENT}> NOTIFY=FAILURE")[0] == 555


def test_netease_offers_no_size_and_plain_refuses_what_is_too_large(
    plain: Sandbox, tmp_path: Path
) -> None:
    with session(plain) as client:
        assert client.docmd("MAIL", f"FROM:<{OFFICE}> SIZE=60000000")[0] == 552
    with started(tmp_path / "n", NETEASE) as netease, connected(netease) as client:
        assert "size" not in client.esmtp_features


def test_netease_takes_mail_from_the_login_only(netease: Sandbox) -> None:
    with session(netease) as client:
        code, text = client.mail("somebody@bulletin.test")
        assert (code, text) == (553, b"Mail from must equal authorized user")
        client.sendmail(OFFICE, [SILENT], bulletin(SILENT))
    assert len(netease.received()) == 1


def test_too_many_messages_are_pushed_back_until_the_connection_ends(tmp_path: Path) -> None:
    with started(tmp_path, Manner(messages_per_session=2)) as sandbox:
        with session(sandbox) as client:
            for name in ("a", "b"):
                client.sendmail(OFFICE, [SILENT], bulletin(SILENT, name))
            for _ in range(2):
                code, text = client.mail(OFFICE)
                assert code == 451
                assert b"MI:DMC" in text
        send(sandbox, SILENT, "c")
        assert [one.session for one in sandbox.received()] == [1, 1, 2]


def test_an_address_without_a_habit_does_not_exist(plain: Sandbox) -> None:
    with session(plain) as client, pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        client.sendmail(OFFICE, ["nobody@unit.test"], bulletin("nobody@unit.test"))
    code, text = refused.value.recipients["nobody@unit.test"]
    assert code == 550
    assert text.startswith(b"5.1.1 ")
    assert plain.expected_standing("nobody@unit.test") == "failed"


def test_addresses_differ_by_more_than_case(plain: Sandbox) -> None:
    to = address_of(Habit.REPLY).upper()
    send(plain, to)
    plain.wait_until_quiet(10)
    assert plain.expected_standing(address_of(Habit.REPLY)) == "replied"


def test_two_threads_sending_at_once_lose_nothing(plain: Sandbox) -> None:
    to = address_of(Habit.RECEIPT)

    def many(thread: str) -> None:
        with session(plain) as client:
            for number in range(40):
                client.sendmail(OFFICE, [to], bulletin(to, f"{thread}{number}"))

    threads = [threading.Thread(target=many, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    plain.wait_until_quiet(20)
    sent = {f"{thread}{number}.{to}" for thread in "ab" for number in range(40)}
    assert {one.message_id for one in plain.received()} == sent
    assert {one.message_id for one in plain.deeds()} == sent
    for one in plain.received():
        assert one.path.read_bytes() == bulletin(to, one.message_id.partition(".")[0])


def test_a_large_attachment_comes_through(plain: Sandbox) -> None:
    content = bulletin(SILENT) + base64.encodebytes(bytes(300_000)).replace(b"\n", b"\r\n")
    with session(plain) as client:
        client.sendmail(OFFICE, [SILENT], content)
    assert plain.received()[0].path.read_bytes() == content


def test_the_password_is_nowhere_on_record(plain: Sandbox, tmp_path: Path) -> None:
    send(plain, address_of(Habit.REPLY))
    plain.wait_until_quiet(10)
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) == 5
    assert all(PASSWORD.encode() not in path.read_bytes() for path in written)
    assert PASSWORD not in repr(plain)
