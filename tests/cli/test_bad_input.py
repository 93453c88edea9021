"""Whatever is wrong: a clear sentence in both languages, the right exit code, nothing sent."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey.office import MAILBOX, NUMBER, PASSWORD, SOURCE, OfficeFolder, address, furnish, units


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {address(name): Habit.SILENT for name in units(4)}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, units(4))


def change_text(office: OfficeFolder) -> None:
    path = office.path / "issues" / f"{NUMBER}.md"
    path.write_text(SOURCE.replace("七十余人", "八十余人"), encoding="utf-8")


def test_a_wrong_password_is_said_so_and_sends_nothing(office, server) -> None:
    for language, said in (("zh", "授权码"), ("en", "authorization code")):
        ended = office.run(
            "send", NUMBER, "--yes", DISPATCH_PASSWORD="wrong-secret", DISPATCH_LANG=language
        )
        assert ended.code == 77
        assert said in ended.err
        assert "wrong-secret" not in ended.err + ended.out
        assert "Traceback" not in ended.err
    assert server.received() == ()
    # The plan of which nothing left is made anew: a corrected text may go out.
    change_text(office)
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4


def test_a_wrong_password_at_the_mailbox_is_said_so(office) -> None:
    office.run("send", NUMBER, "--yes")
    ended = office.run("poll", DISPATCH_PASSWORD="wrong-secret")
    assert ended.code == 77
    assert "IMAP" in ended.err


def test_a_server_that_is_down_is_named(office) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    office.run("send", NUMBER, "--yes", "--only", "单位002")
    path = office.path / "dispatch.yaml"
    lines = [
        line[: line.index("port")] + f"port: {port}, tls: none}}" if "host" in line else line
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for command in (("send", NUMBER, "--yes"), ("poll",), ("resend", NUMBER, "--yes")):
        ended = office.run(*command)
        assert ended.code == 69, ended.err
        assert f"127.0.0.1:{port}" in ended.err


def test_an_issue_sent_already_with_another_text_is_refused(office, server) -> None:
    assert office.run("send", NUMBER, "--yes").code == 0
    change_text(office)
    before = len(server.received())
    for language, said in (("zh", "另一份文字"), ("en", "another text")):
        ended = office.run("send", NUMBER, "--yes", DISPATCH_LANG=language)
        assert ended.code == 65
        assert said in ended.err
    assert len(server.received()) == before


def test_sending_again_sends_nothing_more(office, server) -> None:
    assert office.run("send", NUMBER, "--yes").code == 0
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4


def test_without_a_yes_and_without_a_terminal_nothing_goes_out(office, server) -> None:
    ended = office.run("send", NUMBER)
    assert ended.code == 1
    assert "--yes" in ended.err
    assert server.received() == ()


def test_all_faults_of_a_roster_are_shown_at_once_with_their_lines(office, server) -> None:
    (office.path / "recipients.yaml").write_text(
        "recipients:\n  报:\n    - {name: 甲, address: nonsense}\n  送: []\n"
        "  发:\n    - {name: 乙, addres: b@b.example}\n    - {name: 甲, address: a@a.example}\n",
        encoding="utf-8",
    )
    ended = office.run("send", NUMBER, "--yes")
    assert ended.code == 65
    for line in (3, 4, 6, 7):
        assert f"第 {line} 行" in ended.err, ended.err
    assert server.received() == ()


def test_a_missing_issue_and_a_strange_name_are_said_so(office) -> None:
    ended = office.run("send", "2023-07", "--yes")
    assert ended.code == 65
    assert "dispatch import" in ended.err
    assert office.run("status", "2023-07").code == 65
    ended = office.run("send", NUMBER, "--yes", "--only", "没有的单位")
    assert ended.code == 65
    assert "没有的单位" in ended.err


def test_outside_an_office_the_way_in_is_shown(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ended = OfficeFolder(tmp_path / "empty").run("status")
    assert ended.code == 78
    assert "dispatch init" in ended.err


def test_a_file_that_is_no_issue_is_refused_and_nothing_is_written(office, tmp_path) -> None:
    file = tmp_path / "shopping.txt"
    file.write_text("白菜两斤\n豆腐一块\n", encoding="utf-8")
    ended = office.run("import", str(file))
    assert ended.code == 65
    assert "shopping.txt" in ended.err
    assert sorted(one.name for one in (office.path / "issues").iterdir()) == [f"{NUMBER}.md"]


def test_a_refused_sender_stops_the_run_and_loses_nothing(office, server) -> None:
    server.faults = [Fault(Stage.MAIL, 2, answer="553 Mail from must equal authorized user")]
    ended = office.run("send", NUMBER, "--yes")
    assert ended.code == 77
    assert len(server.received()) == 1
    server.faults = []
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4


def test_a_template_with_a_wrong_name_in_it_is_shown_with_its_line(office, server) -> None:
    folder = office.path / "templates" / "mail"
    folder.mkdir(parents=True)
    (folder / "issued-down.txt.j2").write_text("第一行\n{{ nmae }}\n", encoding="utf-8")
    ended = office.run("send", NUMBER, "--yes")
    assert ended.code == 65
    assert "issued-down.txt.j2 第 2 行" in ended.err
    assert "nmae" in ended.err
    assert server.received() == ()
