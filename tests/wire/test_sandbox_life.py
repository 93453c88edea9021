"""The sandbox's life: it starts, stops, leaves nothing, goes on from its record."""

import imaplib
import json
import signal
import smtplib
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dispatch.errors import ServerUnreachable
from dispatch.sandbox import LOOPBACK, Habit, Manner, Sandbox
from wire.sandbox_client import HABITS, OFFICE, PASSWORD, address_of, answers, bulletin, send

REPLY = address_of(Habit.REPLY)


def test_stopping_leaves_no_port_no_thread_and_no_file_outside(tmp_path: Path) -> None:
    threads = threading.active_count()
    folder = tmp_path / "box"
    sandbox = Sandbox(folder, OFFICE, PASSWORD, HABITS)
    sandbox.start()
    ports = sandbox.smtp_port, sandbox.imap_port
    send(sandbox, REPLY)
    assert all(answers(port) for port in ports)
    sandbox.stop()
    assert not any(answers(port) for port in ports)
    assert threading.active_count() == threads
    assert [path.name for path in tmp_path.iterdir()] == ["box"]
    sandbox.stop()  # a second time does no harm


def test_stopping_hangs_up_on_everyone_and_drops_what_is_not_done(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path, OFFICE, PASSWORD, HABITS, manner=Manner(latency=60))
    sandbox.start()
    send(sandbox, REPLY)
    mail = smtplib.SMTP(LOOPBACK, sandbox.smtp_port, timeout=10)
    box = imaplib.IMAP4(LOOPBACK, sandbox.imap_port, timeout=10)
    box.login(OFFICE, PASSWORD)
    sandbox.stop()
    with pytest.raises((smtplib.SMTPServerDisconnected, ConnectionError)):
        mail.noop()
    with pytest.raises((imaplib.IMAP4.error, OSError)):
        box.noop()
    mail.close()
    box.shutdown()
    assert sandbox.deeds() == ()


def test_it_starts_again_and_goes_on_from_its_record(tmp_path: Path) -> None:
    sandbox = Sandbox(tmp_path, OFFICE, PASSWORD, HABITS)
    for name in ("a", "b"):
        sandbox.start()
        send(sandbox, REPLY, name)
        sandbox.wait_until_quiet(10)
        sandbox.stop()
    assert [(one.number, one.session) for one in sandbox.received()] == [(1, 1), (2, 2)]
    assert number_in_inbox(sandbox) == 2


def test_another_sandbox_on_the_same_folder_knows_what_happened(tmp_path: Path) -> None:
    late = address_of(Habit.SILENT_THEN_REPLY)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as first:
        for to in (REPLY, late):
            send(first, to)
        first.wait_until_quiet(10)
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as second:
        assert second.received() == first.received()
        assert second.deeds() == first.deeds()
        assert second.expected_standing(REPLY) == "replied"
        send(second, late, "again")
        second.wait_until_quiet(10)
        assert second.expected_standing(late) == "replied"


def number_in_inbox(sandbox: Sandbox) -> int:
    with sandbox:
        client = imaplib.IMAP4(LOOPBACK, sandbox.imap_port, timeout=10)
        client.login(OFFICE, PASSWORD)
        _, (number,) = client.select("INBOX")
        client.logout()
    return int(number)


def test_a_folder_that_cannot_be_written_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    sandbox = Sandbox(tmp_path / "file", OFFICE, PASSWORD, HABITS)
    with pytest.raises(ServerUnreachable):
        sandbox.start()
    assert sandbox.stop() is None


def test_a_recipient_that_fails_by_our_own_fault_is_not_taken_for_a_silent_one(
    tmp_path: Path,
) -> None:
    with Sandbox(tmp_path, OFFICE, PASSWORD, HABITS) as sandbox:
        (tmp_path / "mailbox").rmdir()  # its letter cannot be written
        send(sandbox, REPLY)
        with pytest.raises(RuntimeError, match="recipient failed"):
            sandbox.wait_until_quiet(10)


@contextmanager
def process(folder: Path, habits: str) -> Iterator[subprocess.Popen[str]]:
    (folder / "habits.json").write_text(habits, "utf-8")
    command = [sys.executable, "-W", "error", "-m", "dispatch.sandbox", "--manner", "netease"]
    command += ["--folder", str(folder / "box"), "--habits", str(folder / "habits.json")]
    command += ["--mailbox", OFFICE, "--password", PASSWORD]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as running:
        try:
            yield running
        finally:
            running.kill()


def sent_through(running: subprocess.Popen[str]) -> None:
    assert running.stdout is not None
    ports = json.loads(running.stdout.readline())
    with smtplib.SMTP(ports["host"], ports["smtp"], timeout=10) as client:
        client.login(OFFICE, PASSWORD)
        client.sendmail(OFFICE, [REPLY], bulletin(REPLY))


@pytest.mark.parametrize("how", ["SIGTERM", "input ends"])
def test_it_serves_from_a_process_of_its_own_and_ends_quietly(tmp_path: Path, how: str) -> None:
    with process(tmp_path, json.dumps({REPLY: "reply"})) as running:
        sent_through(running)
        if how == "SIGTERM":
            running.send_signal(signal.SIGTERM)
        _, said = running.communicate(timeout=20)
        assert (running.returncode, said) == (0, "")


def test_what_was_acknowledged_outlives_a_killed_process(tmp_path: Path) -> None:
    with process(tmp_path, json.dumps({REPLY: "silent"})) as running:
        sent_through(running)
        running.kill()
        running.wait(10)
    (received,) = Sandbox(tmp_path / "box", OFFICE, PASSWORD, {}).received()
    assert received.path.read_bytes() == bulletin(REPLY)


@pytest.mark.parametrize("habits", ["{", "[]", '{"a@unit.test": "sleeps"}'])
def test_habits_that_cannot_be_used_are_said_in_words(tmp_path: Path, habits: str) -> None:
    with process(tmp_path, habits) as running:
        out, said = running.communicate(timeout=20)
    assert (running.returncode, out) == (65, "")
    assert "habits.json" in said
    assert "Traceback" not in said
