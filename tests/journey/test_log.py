"""Who did what: every command that changes something leaves its line in `dispatch log`."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from dispatch.sandbox import Habit, Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(4)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {address(name): Habit.REPLY for name in NAMES}
    habits[address(NAMES[3])] = Habit.SILENT
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES)


def deeds(office: OfficeFolder, *more: str) -> list[tuple[str, str | None, str]]:
    ended = office.run("log", "--json", *more, LOGNAME="江予安")
    assert ended.code == 0, ended.err
    return [(one["deed"], one["recipient"], one["note"]) for one in ended.json["actions"]]


def test_a_month_of_work_is_told_line_by_line(office: OfficeFolder, server: Sandbox) -> None:
    assert deeds(office) == []
    assert office.run("send", NUMBER, "--yes", LOGNAME="江予安").code == 0
    server.wait_until_quiet(30)
    assert office.run("poll").code == 0
    shown = office.run("show", NUMBER, NAMES[2], "--json").json
    (number,) = [one["id"] for one in shown["evidence"] if one["kind"] == "reply"]
    assert office.run("void", str(number), "--reason", "不是他们的").code == 0
    assert office.run("void", str(number), "--undo").code == 0
    assert office.run("resend", NUMBER, "--only", NAMES[3], "--yes", LOGNAME="陈知行").code == 0
    text = (office.path / "issues" / f"{NUMBER}.md").read_text(encoding="utf-8")
    (office.path / "issues" / f"{NUMBER}.md").write_text(
        text.replace("七十余人", "八十余人"), encoding="utf-8"
    )
    assert office.run("send", NUMBER, "--correction", "--yes").code == 0
    assert deeds(office) == [
        ("send", None, "开始：4 封"),
        ("send", None, "结束：发出 4 封"),
        ("void", NAMES[2], f"[{number}] 不是他们的"),
        ("restore", NAMES[2], f"[{number}]"),
        ("resend", NAMES[3], "开始：1 个收件人"),
        ("resend", None, "结束：发出 1 封"),
        ("correct", None, "开始：4 封"),
        ("correct", None, "结束：发出 4 封"),
    ]
    users = [one["user"] for one in office.run("log", NUMBER, "--json").json["actions"]]
    assert users[:2] == ["江予安"] * 2
    assert users[4:6] == ["陈知行"] * 2
    table = office.run("log", NUMBER).out
    assert "时间" in table
    assert "作废记录" in table
    assert "补发" in table
    assert deeds(office, "2099-01") == []
    assert deeds(office, "--since", "2099-01-01") == []
    assert len(deeds(office, "--since", "2023-01-01")) == 8


def test_a_sending_that_never_came_to_its_end_is_kept_as_begun(
    office: OfficeFolder, server: Sandbox
) -> None:
    settings = office.path / "dispatch.yaml"
    port = str(server.smtp_port)
    whole = settings.read_text(encoding="utf-8")
    settings.write_text(whole.replace(f"port: {port}", "port: 1"), encoding="utf-8")
    assert office.run("send", NUMBER, "--yes").code != 0
    assert deeds(office) == [("send", None, "开始：4 封"), ("send", None, "中断：发出 0 封")]


def test_a_day_that_is_none_is_refused_in_words(office: OfficeFolder) -> None:
    ended = office.run("log", "--since", "昨天")
    assert ended.code == 65
    assert "2023-09-01" in ended.err


@pytest.mark.of_a_file
def test_an_old_ledger_gets_its_record_when_it_is_opened(office: OfficeFolder) -> None:
    path = office.path / ".dispatch" / "ledger.sqlite3"
    path.parent.mkdir()
    config = Config()
    config.set_main_option("script_location", str(files("dispatch.ledger") / "migrations"))
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    engine.dispose()
    assert deeds(office) == []
