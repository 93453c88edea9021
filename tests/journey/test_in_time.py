"""When a sending goes: appointed, late, at odd hours, over a sleep and a clock set back."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.flying import Flying, fly
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(4)
# A Wednesday, 9:00 in China.
MORNING = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)


@pytest.fixture
def server(tmp_path: Path) -> Sandbox:
    habits = {address(name): Habit.SILENT for name in NAMES}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES)


def with_hours(office: OfficeFolder) -> None:
    settings = office.path / "dispatch.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + 'hours: "08:30-17:30"\n')


def test_an_appointed_sending_waits_for_its_time(office, server, monkeypatch) -> None:
    flying = Flying(MORNING)
    ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--at", "2023-08-30 10:30")
    assert ran.code == 0, ran.text
    assert "等到 2023-08-30 10:30 发送" in ran.text
    assert len(server.received()) == 4
    assert flying.clock() >= MORNING + timedelta(minutes=90)


@pytest.mark.parametrize("text", ["2023-08-30 08:00", "明天", "2023-13-01 08:30"])
def test_a_time_that_is_past_or_none_is_refused(office, server, monkeypatch, text) -> None:
    ran = fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes", "--at", text)
    assert ran.code == 65
    assert not server.received()


def test_a_machine_that_sleeps_over_the_time_sends_nothing_and_is_asked(
    office, server, monkeypatch
) -> None:
    flying = Flying(MORNING, slept=timedelta(hours=14))
    slept = fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--at", "2023-08-30 10:30")
    assert slept.code == 75
    assert "休眠" in slept.text
    # At 23:00, run by a timer: nobody is there to ask, so nothing goes, however often it runs.
    for _ in range(3):
        late = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
        assert late.code == 75
        assert "原定 2023-08-30 10:30" in late.text
        assert not server.received()
    now = fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--now")
    assert now.code == 0, now.text
    assert len(server.received()) == 4


def test_another_time_may_be_appointed_before_anything_has_gone(
    office, server, monkeypatch
) -> None:
    flying = Flying(MORNING, slept=timedelta(hours=14))
    fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--at", "2023-08-30 10:30")
    ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--at", "2023-08-31 08:30")
    assert ran.code == 0, ran.text
    assert len(server.received()) == 4


@pytest.mark.parametrize(
    ("moment", "why"),
    [
        (MORNING + timedelta(hours=12), "21:00 不在办公时间"),
        (MORNING + timedelta(days=3), "09月02日不是工作日"),
    ],
)
def test_outside_office_hours_nothing_goes_unasked(
    office, server, monkeypatch, moment, why
) -> None:
    with_hours(office)
    ran = fly(monkeypatch, Flying(moment), office, "send", NUMBER, "--yes")
    assert ran.code == 75
    assert why in ran.text
    assert not server.received()
    assert fly(monkeypatch, Flying(moment), office, "send", NUMBER, "--yes", "--now").code == 0


def test_a_weekend_worked_in_exchange_is_within_office_hours(office, server, monkeypatch) -> None:
    with_hours(office)
    saturday = datetime(2023, 10, 7, 2, 0, tzinfo=UTC)  # worked for National Day 2023
    assert fly(monkeypatch, Flying(saturday), office, "send", NUMBER, "--yes").code == 0


def test_a_sleep_between_two_messages_stops_the_run_and_the_next_goes_on(
    office, server, monkeypatch
) -> None:
    settings = office.path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8").replace("pause_seconds: 0", "pause_seconds: 3")
    settings.write_text(text, encoding="utf-8")
    flying = Flying(MORNING, slept=timedelta(hours=9))
    ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
    assert ran.code == 75
    assert "休眠" in ran.text
    assert len(server.received()) == 1
    assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4
    assert set(office.states().values()) == {"accepted"}


def test_a_clock_that_was_set_back_is_pointed_out(office, server, monkeypatch) -> None:
    fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes", "--only", NAMES[0])
    ran = fly(monkeypatch, Flying(MORNING - timedelta(days=2)), office, "send", NUMBER, "--yes")
    assert ran.code == 0
    assert "时钟可能拨慢了" in ran.text
    assert len(server.received()) == 4


def test_a_clock_set_back_in_the_middle_stops_the_run(office, server, monkeypatch) -> None:
    settings = office.path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8").replace("pause_seconds: 0", "pause_seconds: 3")
    settings.write_text(text, encoding="utf-8")
    flying = Flying(MORNING, slept=-timedelta(hours=1))
    ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
    assert ran.code == 75
    assert "往回拨" in ran.text
    assert sorted(office.states().values()) == ["accepted"] + ["planned"] * 3


@pytest.mark.parametrize(
    "options",
    [
        ("--now", "--at", "2023-09-01 08:30"),
        ("--dry-run", "--again", NAMES[0]),
        ("--correction", "--again", NAMES[0]),
    ],
)
def test_options_that_contradict_each_other_are_refused(
    office, server, monkeypatch, options
) -> None:
    ran = fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes", *options)
    assert ran.code == 65
    assert "不能同时用" in ran.text


def test_the_same_command_shortly_after_the_hour_sends(office, server, monkeypatch) -> None:
    flying = Flying(MORNING, slept=timedelta(minutes=93))
    command = ("send", NUMBER, "--yes", "--at", "2023-08-30 10:30")
    assert fly(monkeypatch, flying, office, *command).code == 75
    ran = fly(monkeypatch, flying, office, *command)
    assert ran.code == 0, ran.text
    assert len(server.received()) == 4


def test_an_appointed_correction_that_is_late_is_asked_about_too(
    office, server, monkeypatch
) -> None:
    assert fly(monkeypatch, Flying(MORNING), office, "send", NUMBER, "--yes").code == 0
    manuscript = office.path / "issues" / f"{NUMBER}.md"
    text = manuscript.read_text(encoding="utf-8").replace("七十余人", "八十余人")
    manuscript.write_text(text, encoding="utf-8")
    flying = Flying(MORNING + timedelta(hours=1), slept=timedelta(hours=14))
    at = ("--at", "2023-08-30 11:30")
    assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes", "--correction", *at).code == 75
    late = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
    assert late.code == 75
    assert "原定 2023-08-30 11:30" in late.text
    assert len(server.received()) == 4


def test_a_no_leaves_the_appointment_as_it_was(office, server, monkeypatch) -> None:
    flying = Flying(MORNING, slept=timedelta(minutes=30))
    at = ("--at", "2023-08-30 10:30")
    assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes", *at).code == 75
    (office.path / "recipients.yaml").rename(office.path / "elsewhere.yaml")
    assert fly(monkeypatch, flying, office, "send", NUMBER, "--yes").code == 65
    (office.path / "elsewhere.yaml").rename(office.path / "recipients.yaml")
    ran = fly(monkeypatch, flying, office, "send", NUMBER, "--yes")
    assert ran.code == 0
    assert "等到 2023-08-30 10:30 发送" in ran.text
