"""`dispatch run`: what is due is done once, whoever else runs; what is a clerk's waits for one."""

import os
import pty
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey.flying import Flying, fly
from journey.hour import begin, ended
from journey.office import MAILBOX, NUMBER, PASSWORD, Ended, OfficeFolder, address, furnish, units

NAMES = units(8)
CHASED = NAMES[2:]
# A Friday, 9:00 in China; three working days on is Wednesday the 6th.
MORNING = datetime(2023, 9, 1, 1, 0, tzinfo=UTC)
BEFORE = "2023-09-05T09:30"
REMINDERS = """\
reminders:
  stages:
    - {days: -1, ask: false}
    - {days: 2}
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {address(name): Habit.SILENT for name in NAMES}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES, REMINDERS)


Now = Callable[..., Ended]


@pytest.fixture
def now(office: OfficeFolder, monkeypatch: pytest.MonkeyPatch) -> Now:
    """Runs one command at an hour, in this process."""

    def runs(hour: str, *arguments: str) -> Ended:
        moment = datetime.fromisoformat(f"{hour}+08:00")
        ran = fly(monkeypatch, Flying(moment), office, *arguments)
        return Ended(ran.code, ran.text, ran.text)

    return runs


def log_of(office: OfficeFolder) -> str:
    path = office.path / ".dispatch" / "run.log"
    return path.read_text(encoding="utf-8") if path.exists() else ""


def reminded(server: Sandbox) -> Counter[str]:
    """How many reminders each address got."""
    found: Counter[str] = Counter()
    for one in server.received():
        message = message_from_bytes(one.path.read_bytes(), policy=policy.default)
        if "催办" in str(message["Subject"]):
            found[one.rcpt_to[0]] += 1
    return found


def setting(office: OfficeFolder, before: str, after: str) -> None:
    path = office.path / "dispatch.yaml"
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8")


def edit(office: OfficeFolder) -> None:
    manuscript = office.path / "issues" / f"{NUMBER}.md"
    text = manuscript.read_text(encoding="utf-8").replace("七十余人", "八十余人")
    manuscript.write_text(text, encoding="utf-8")


def appoint(office: OfficeFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sending that was appointed for 10:30, whose program was closed meanwhile."""
    flying = Flying(MORNING, slept=timedelta(minutes=30))
    at_ = ("--at", "2023-09-01 10:30")
    assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes", *at_).code == 75


def test_with_nothing_to_do_it_says_nothing_and_ends_well(office, server, now) -> None:
    ended_ = now(BEFORE, "run")
    assert (ended_.code, ended_.out) == (0, "")


def at_a_terminal(office: OfficeFolder, *arguments: str) -> str:
    ours, theirs = pty.openpty()
    command, around = office.command(*arguments), office.environment()
    with subprocess.Popen(command, env=around, stdin=theirs, stdout=theirs, stderr=theirs) as ran:
        os.close(theirs)
        seen = b""
        with suppress(OSError):  # the other end is closed
            while piece := os.read(ours, 65536):
                seen += piece
    os.close(ours)
    assert ran.returncode == 0, seen.decode()
    return seen.decode()


def test_to_a_clerk_at_a_terminal_it_says_that_nothing_is_due(office, server) -> None:
    assert at_a_terminal(office, "run").strip() == "没有到期的事。"
    assert at_a_terminal(office, "run", "--quiet") == ""


def test_an_appointed_sending_goes_at_its_hour_and_once(office, server, monkeypatch) -> None:
    appoint(office, monkeypatch)
    early = Flying(MORNING + timedelta(minutes=60))
    assert fly(monkeypatch, early, office, "run").code == 0
    assert not server.received()
    for minutes in (95, 105):
        ran = fly(monkeypatch, Flying(MORNING + timedelta(minutes=minutes)), office, "run")
        assert ran.code == 0, ran.text
    assert len(server.received()) == 8
    assert log_of(office).count("2023-06 定时发送：发出 8 封") == 1
    acts = [one["note"] for one in office.run("log", "--json").json["actions"]]
    assert "定时发送：开始" in acts


def test_what_is_too_late_or_was_changed_waits_for_a_clerk_and_is_said_once(
    office, server, monkeypatch
) -> None:
    appoint(office, monkeypatch)
    edit(office)
    ran = fly(monkeypatch, Flying(MORNING + timedelta(minutes=95)), office, "run")
    assert "稿件在确认以后改过" in ran.text
    for hours in (5, 6):
        ran = fly(monkeypatch, Flying(MORNING + timedelta(hours=hours)), office, "run")
        assert ran.code == 0
    assert not server.received()
    assert log_of(office).count("原定 2023-09-01 10:30") == 1


def test_a_sending_that_broke_off_goes_on_and_what_is_uncertain_never(
    office, server, monkeypatch
) -> None:
    server.faults = [Fault(Stage.DOT, 3, close=True)]
    setting(office, "pause_seconds: 0", "pause_seconds: 0\n  messages_per_session: 3")
    assert fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes").code in (0, 69, 75)
    gone = len(server.received())
    server.faults = []
    ran = fly(monkeypatch, Flying(MORNING + timedelta(minutes=10)), office, "run")
    states = Counter(office.states().values())
    assert states == {"accepted": 7, "uncertain": 1}, (gone, ran.text)
    got = Counter(one.rcpt_to for one in server.received())
    assert max(got.values()) == 1


def test_a_killed_sending_goes_on_by_itself(office, server, now) -> None:
    setting(office, "pause_seconds: 0", "pause_seconds: 0.2")
    sending = begin(office, "2023-09-01T09:00", "send", NUMBER, "--yes")
    wait_for(lambda: len(server.received()) >= 3)
    sending.kill()
    sending.communicate()
    ran = now("2023-09-01T09:10", "run")
    assert ran.code == 0, ran.err
    got = Counter(one.rcpt_to for one in server.received())
    states = Counter(office.states().values())
    assert max(got.values()) == 1
    assert states["planned"] == 0
    assert states["uncertain"] <= 2
    assert "接着发送：发出" in log_of(office)


def test_what_a_clerk_stopped_or_sent_in_part_is_left_alone(office, server, monkeypatch) -> None:
    part = fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes", "--tier", "报")
    assert part.code == 0, part.text
    fly(monkeypatch, Flying(MORNING + timedelta(minutes=5)), office, "run")
    assert len(server.received()) == 1
    setting(office, "pause_seconds: 0", "pause_seconds: 0.3")
    sending = begin(office, "2023-09-01T09:10", "send", NUMBER, "--yes")
    wait_for(lambda: len(server.received()) >= 3)
    sending.send_signal(signal.SIGINT)
    assert ended(sending).code == 130
    gone = len(server.received())
    assert gone < 8
    assert fly(monkeypatch, Flying(MORNING + timedelta(hours=1)), office, "run").code == 0
    assert len(server.received()) == gone


def test_a_poll_that_fails_stops_the_reminders_and_not_the_sending(
    office, server, monkeypatch
) -> None:
    fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes")
    second = office.path / "issues" / "2023-07.md"
    text = (office.path / "issues" / f"{NUMBER}.md").read_text(encoding="utf-8")
    second.write_text(text.replace("number: 6", "number: 7"), encoding="utf-8")
    monday = datetime.fromisoformat("2023-09-05T09:00+08:00")
    flying = Flying(monday, slept=timedelta(minutes=30))
    later = ("--at", "2023-09-05 09:40")
    assert fly(monkeypatch, flying, office, "send", "2023-07", "--yes", *later).code == 75
    setting(office, f"port: {server.imap_port}", "port: 1")
    monkeypatch.setattr("dispatch.workflows.polling._PAUSES", ())
    ran = fly(monkeypatch, Flying(monday + timedelta(minutes=45)), office, "run")
    assert ran.code == 69
    assert len(server.received()) == 16
    assert not reminded(server)
    assert "收信没有成功，这次不催办" in log_of(office)
    setting(office, "port: 1,", f"port: {server.imap_port},")
    assert fly(monkeypatch, Flying(monday + timedelta(minutes=50)), office, "run").code == 0
    assert reminded(server) == dict.fromkeys(map(address, CHASED), 1)


@pytest.mark.parametrize(
    "hour",
    ["2023-09-05T08:29", "2023-09-05T18:00", "2023-09-04T09:30"],
    ids=["before", "after", "earlier"],
)
def test_no_reminder_goes_outside_its_hours_or_before_its_day(office, server, now, hour) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    assert now(hour, "run").code == 0
    assert not reminded(server)


def test_what_the_policy_asks_about_waits_for_a_clerk(office, server, now) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    assert now("2023-09-08T09:30", "run").code == 0
    assert now("2023-09-08T10:30", "run").code == 0
    assert not reminded(server)
    assert log_of(office).count("有 6 个到了催办的日子，要人确认") == 1
    by_hand = now("2023-09-08T10:40", "remind", "--yes")
    assert by_hand.code == 0, by_hand.err
    assert len(reminded(server)) == 6


def test_three_at_once_remind_everybody_once(office, server, now) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    running = [begin(office, BEFORE, "run") for _ in range(3)]
    seen = [ended(one) for one in running]
    codes = [one.code for one in seen]
    assert set(codes) <= {0, 75}
    assert 0 in codes
    assert all((one.out + one.err).count("另一个 dispatch 正在发送") < 2 for one in seen)
    assert reminded(server) == dict.fromkeys(map(address, CHASED), 1)


def test_a_run_that_is_killed_leaves_the_rest_to_the_next_and_doubles_nothing(
    office, server, now
) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    setting(office, "pause_seconds: 0", "pause_seconds: 0.3")
    running = begin(office, BEFORE, "run")
    wait_for(lambda: sum(reminded(server).values()) >= 2)
    running.kill()
    running.communicate()
    assert now("2023-09-05T09:40", "run").code == 0
    assert now("2023-09-05T09:50", "run").code == 0
    got = reminded(server)
    assert set(got.values()) == {1}
    doubtful = [state for state in office.states().values() if state == "uncertain"]
    assert len(CHASED) - len(got) <= len(doubtful) <= 2


def test_whoever_answers_after_a_crash_is_told_no_more(office, server, now, monkeypatch) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    setting(office, "pause_seconds: 0", "pause_seconds: 0.3")
    running = begin(office, BEFORE, "run")
    wait_for(lambda: sum(reminded(server).values()) >= 2)
    running.kill()
    running.communicate()
    left = [name for name in CHASED if address(name) not in reminded(server)]
    told = now("2023-09-05T09:35", "acknowledge", NUMBER, left[-1], "--by", "phone")
    assert told.code == 0, told.err
    # Even the command that goes on with whatever waits does not tell them.
    assert now("2023-09-05T09:40", "send", NUMBER, "--yes").code in (0, 75)
    assert now("2023-09-05T09:50", "run").code == 0
    assert address(left[-1]) not in reminded(server)


def test_watching_keeps_on_and_ends_after_the_message_under_way(office, server, now) -> None:
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    setting(office, "pause_seconds: 0", "pause_seconds: 0.3")
    running = begin(office, BEFORE, "run", "--watch", "--every", "10")
    wait_for(lambda: sum(reminded(server).values()) >= 2)
    running.send_signal(signal.SIGTERM)
    end = ended(running, 30)
    assert end.code == 0, end.err
    assert "已停止" in end.err
    states = Counter(office.states().values())
    assert states["uncertain"] == states["sending"] == 0
    resting = begin(office, "2023-09-05T09:40", "run", "--watch", "--every", "10")
    wait_for(lambda: len(reminded(server)) == len(CHASED))
    time.sleep(1)
    resting.send_signal(signal.SIGINT)
    assert ended(resting, 30).code == 0
    assert set(reminded(server).values()) == {1}


def test_watching_wakes_for_an_appointed_sending(office, server, monkeypatch) -> None:
    appoint(office, monkeypatch)
    running = begin(office, "2023-09-01T10:29:54", "run", "--watch", "--every", "3600")
    wait_for(lambda: len(server.received()) == 8)
    running.send_signal(signal.SIGTERM)
    assert ended(running, 30).code == 0


def test_a_login_that_is_refused_ends_it_at_once(office, server, monkeypatch) -> None:
    fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes")
    flying = Flying(MORNING + timedelta(days=4), password="wrong")
    ran = fly(monkeypatch, flying, office, "run", "--watch")
    assert ran.code == 77
    assert not reminded(server)


def test_a_clock_that_was_set_back_stops_everything(office, server, monkeypatch) -> None:
    fly(monkeypatch, Flying(MORNING + timedelta(days=4)), office, "send", NUMBER, "--yes")
    ran = fly(monkeypatch, Flying(MORNING), office, "run")
    assert ran.code == 0
    assert "请核对日期和时间" in log_of(office)


def test_the_log_is_rotated_and_reads_as_chinese(office, server, now) -> None:
    path = office.path / ".dispatch" / "run.log"
    path.parent.mkdir()
    path.write_text("旧的\n" * 300_000, encoding="utf-8")
    assert now("2023-09-01T09:00", "send", NUMBER, "--yes").code == 0
    assert now(BEFORE, "run").code == 0
    assert path.with_name("run.log.1").exists()
    (line,) = log_of(office).splitlines()
    assert line.startswith("2023-09-05 09:3")
    assert "2023-06 催办（单位002、" in line
    assert line.endswith("发出 6 封")


def wait_for(holds, seconds: float = 60) -> None:
    """Until it holds."""
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it did not come about"
        time.sleep(0.05)
