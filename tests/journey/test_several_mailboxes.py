"""An office with two mailboxes at two providers: who goes by which, what one refusal stops.

Each provider is a sandbox of its own, and writes down what it took: what is asserted of messages is
what arrived there, not what the program says.
"""

import email
import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path

from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey import office as offices
from journey.office import MAILBOX, NUMBER, PASSWORD, SOURCE, OfficeFolder, address, roster, units

SECOND = "second@linchengqu.example"
SECOND_PASSWORD = "another-code"
REFUSED = Fault(Stage.AUTH, 2, answer="535 5.7.8 authentication failed")

SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
mailboxes:
  - address: office@linchengqu.example
    name: 区工作专班
    provider: plain
    smtp: {{host: 127.0.0.1, port: {first.smtp_port}, tls: none}}
    imap: {{host: 127.0.0.1, port: {first.imap_port}, tls: none}}
    pause_seconds: 0
    weight: 2
  - address: second@linchengqu.example
    name: 区工作专班（二）
    provider: plain
    smtp: {{host: 127.0.0.1, port: {second.smtp_port}, tls: none}}
    imap: {{host: 127.0.0.1, port: {second.imap_port}, tls: none}}
    pause_seconds: 0
    messages_per_session: 4
"""


class Office(OfficeFolder):
    """Its passwords, each under its own name."""

    def environment(self) -> dict[str, str]:
        second = {"DISPATCH_PASSWORD_SECOND_LINCHENGQU_EXAMPLE": SECOND_PASSWORD}
        return {**super().environment(), **second}


@contextmanager
def two_providers(
    folder: Path, habits: dict[str, Habit]
) -> Iterator[tuple[Office, Sandbox, Sandbox]]:
    with (
        Sandbox(folder / "first", MAILBOX, PASSWORD, habits, seed=1) as first,
        Sandbox(folder / "second", SECOND, SECOND_PASSWORD, habits, seed=2) as second,
    ):
        office = Office(folder / "office")
        (office.path / "issues").mkdir(parents=True)
        settings = offices.ledger_line() + SETTINGS.format(first=first, second=second)
        (office.path / "dispatch.yaml").write_text(settings, encoding="utf-8")
        names = [f"单位{one[1:4]}" for one in habits]
        (office.path / "recipients.yaml").write_text(roster(names), encoding="utf-8")
        (office.path / "issues" / f"{NUMBER}.md").write_text(SOURCE, encoding="utf-8")
        yield office, first, second


def all_of(habit: Habit, count: int) -> dict[str, Habit]:
    return {address(name): habit for name in units(count)}


def reached(server: Sandbox) -> list[str]:
    return [one.rcpt_to[0] for one in server.received()]


def mailboxes(office: Office) -> dict[str, dict[str, object]]:
    listed = office.run("mailbox", "list", "--json")
    assert listed.code == 0, listed.err
    return {one["address"]: one for one in listed.json["mailboxes"]}


def test_recipients_are_spread_by_weight_and_each_mailbox_writes_in_its_own_name(
    tmp_path: Path,
) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 30)) as (office, first, second):
        sent = office.run("send", NUMBER, "--yes")
        assert sent.code == 0, sent.err
        assert f"经 {MAILBOX}：20 封" in sent.err
        assert f"经 {SECOND}：10 封" in sent.err
        assert (len(reached(first)), len(reached(second))) == (20, 10)
        assert sorted(reached(first) + reached(second)) == sorted(map(address, units(30)))
        assert {one.mail_from for one in first.received()} == {MAILBOX}
        assert {one.mail_from for one in second.received()} == {SECOND}
        letter = email.message_from_bytes(second.received()[0].path.read_bytes())
        assert SECOND in str(letter["From"])
        assert f"mailto:{SECOND}" in "".join(
            part.get_payload(decode=True).decode()
            for part in letter.walk()
            if part.get_content_type() == "text/html"
        )


def test_a_refused_login_stops_its_own_mailbox_alone_and_nothing_is_doubled(
    tmp_path: Path,
) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 30)) as (office, first, second):
        second.faults = (REFUSED,)
        sent = office.run("send", NUMBER, "--yes")
        assert sent.code == 77
        assert (len(reached(first)), len(reached(second))) == (20, 4)
        # Each that waits is named, with the mailbox and the reason.
        waiting = [one for one in units(30) if address(one) not in reached(first) + reached(second)]
        assert len(waiting) == 6
        line = next(one for one in sent.err.splitlines() if "6 个收件人在等" in one)
        assert SECOND in line
        assert "535" in line
        assert all(name in line for name in waiting)
        assert mailboxes(office)[SECOND]["state"] == "paused"
        assert mailboxes(office)[SECOND]["cause"] == "login"
        assert mailboxes(office)[MAILBOX]["state"] == "open"
        shown = office.run("status", NUMBER)
        assert shown.code == 0
        assert f"邮箱 {SECOND}" in shown.err
        assert "6 个收件人在等" in shown.err

        second.faults = ()
        # By itself nothing tries the login again: it might lock the mailbox. A clerk's word does.
        office.run("run")
        assert len(reached(second)) == 4
        again = office.run("send", NUMBER, "--yes")
        assert again.code == 0, again.err
        assert len(reached(first)) == 20
        assert len(reached(second)) == 10
        assert len(set(reached(first) + reached(second))) == 30
        assert mailboxes(office)[SECOND]["state"] == "open"
        assert set(office.states().values()) == {"accepted"}


def test_what_waited_for_a_mailbox_goes_by_itself_once_it_is_resumed(tmp_path: Path) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 18)) as (office, first, second):
        second.faults = (REFUSED,)
        assert office.run("send", NUMBER, "--yes").code == 77
        second.faults = ()
        assert office.run("mailbox", "resume", SECOND).code == 0
        assert office.run("run").code == 0
        assert (len(reached(first)), len(reached(second))) == (12, 6)
        assert len(set(reached(first) + reached(second))) == 18


def test_all_inboxes_are_read_and_a_resend_stays_in_its_thread(tmp_path: Path) -> None:
    names = units(12)
    habits = {
        address(name): Habit.REPLY if index % 2 else Habit.SILENT
        for index, name in enumerate(names)
    }
    with two_providers(tmp_path, habits) as (office, first, second):
        assert office.run("send", NUMBER, "--yes").code == 0
        for one in (first, second):
            one.wait_until_quiet(20)
        assert office.run("poll").code == 0
        told = {one["name"]: one["standing"] for one in office.status()["recipients"]}
        expected = {
            name: server.expected_standing(address(name))
            for server in (first, second)
            for name in names
            if address(name) in reached(server)
        }
        assert told == expected
        assert {"replied", "awaiting"} == set(told.values())

        silent = [one for one in names[2:] if told[one] == "awaiting"]
        begun = {server: reached(server) for server in (first, second)}
        resent = office.run("resend", NUMBER, *(f"--only={one}" for one in silent), "--yes")
        assert resent.code == 0, resent.err
        assert office.run("poll").code == 0
        for server, had in begun.items():
            again = reached(server)[len(had) :]
            assert sorted(again) == sorted(set(map(address, silent)) & set(had))
            assert again


def test_an_answer_that_comes_to_another_mailbox_of_ours_counts(tmp_path: Path) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 3)) as (office, first, second):
        assert office.run("send", NUMBER, "--yes").code == 0
        asked = second.received()[0]
        answer = EmailMessage()
        answer["From"], answer["To"] = asked.rcpt_to[0], MAILBOX
        answer["Subject"], answer["In-Reply-To"] = "Re: 工作专报", f"<{asked.message_id}>"
        answer["Message-ID"] = "<an-answer@unit.example>"
        answer.set_content("收到")
        # What we write to ourselves is no answer, from whichever of our mailboxes.
        ours = EmailMessage()
        ours["From"], ours["To"] = SECOND, MAILBOX
        ours["Subject"], ours["In-Reply-To"] = "Re: 工作专报", f"<{asked.message_id}>"
        ours["Message-ID"] = "<our-own@linchengqu.example>"
        ours.set_content("收到")
        with smtplib.SMTP("127.0.0.1", first.smtp_port) as client:
            client.login(MAILBOX, PASSWORD)
            client.send_message(ours)
        assert office.run("poll").code == 0
        standing = {one["name"]: one["standing"] for one in office.status()["recipients"]}
        assert set(standing.values()) == {"awaiting"}
        assert "没有" in office.run("inbox").out
        with smtplib.SMTP("127.0.0.1", first.smtp_port) as client:
            client.login(MAILBOX, PASSWORD)
            client.send_message(answer)
        assert office.run("poll").code == 0
        standing = {address(one["name"]): one["standing"] for one in office.status()["recipients"]}
        assert standing[asked.rcpt_to[0]] == "replied"


def test_a_paused_mailboxs_recipients_wait_until_it_is_resumed_or_they_are_moved(
    tmp_path: Path,
) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 6)) as (office, first, second):
        assert office.run("send", NUMBER, "--yes", "--tier", "报").code == 0
        paused = office.run("mailbox", "pause", SECOND, "--reason", "换授权码")
        assert paused.code == 0, paused.err
        sent = office.run("send", NUMBER, "--yes")
        assert sent.code == 75
        assert "换授权码" in sent.err
        assert not reached(second)
        waiting = int(str(mailboxes(office)[SECOND]["waiting"]))
        assert waiting == 2
        one, other = sorted(name for name in units(6) if address(name) not in reached(first))
        moved = office.run("mailbox", "move", one, "--to", MAILBOX, "--yes", "--json")
        assert moved.code == 0, moved.err
        assert (moved.json["names"], moved.json["letters"]) == ([one], 1)
        assert office.run("send", NUMBER, "--yes").code == 75
        assert address(one) in reached(first)
        assert office.run("mailbox", "resume", SECOND).code == 0
        assert office.run("send", NUMBER, "--yes").code == 0
        assert reached(second) == [address(other)]
        assert len(reached(first)) == 5
        assert len(set(reached(first))) == 5
        log = office.run("log").out
        assert "换授权码" in log


def test_a_mailbox_that_cannot_be_read_keeps_no_other_from_it_and_nobody_is_chased(
    tmp_path: Path,
) -> None:
    with two_providers(tmp_path, all_of(Habit.REPLY, 6)) as (office, first, second):
        assert office.run("send", NUMBER, "--yes").code == 0
        for one in (first, second):
            one.wait_until_quiet(20)
        wrong = {"DISPATCH_PASSWORD": "wrong"}
        polled = office.run("poll", **wrong)
        assert polled.code == 77
        assert MAILBOX in polled.err
        standing = {address(one["name"]): one["standing"] for one in office.status()["recipients"]}
        assert {standing[one] for one in reached(second)} == {"replied"}
        assert {standing[one] for one in reached(first)} == {"awaiting"}
        assert office.run("resend", NUMBER, "--yes", **wrong).code == 77
        assert len(reached(first) + reached(second)) == 6


def test_the_doctor_looks_at_each_mailbox_and_resumes_what_a_login_paused(tmp_path: Path) -> None:
    with two_providers(tmp_path, all_of(Habit.SILENT, 20)) as (office, _, second):
        second.faults = (REFUSED,)
        assert office.run("send", NUMBER, "--yes").code == 77
        second.faults = ()
        seen = {one["key"]: one["grade"] for one in office.run("doctor", "--json").json["checks"]}
        assert {seen[key] for key in ("smtp", f"smtp@{SECOND}", f"imap@{SECOND}")} == {"ok"}
        assert seen[f"paused@{SECOND}"] == "ok"
        assert mailboxes(office)[SECOND]["state"] == "open"
