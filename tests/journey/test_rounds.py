"""What is sent once more: a message in doubt by the clerk's word, a corrected text to everyone."""

from email import message_from_bytes, policy
from pathlib import Path

import pytest

from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(5)


@pytest.fixture
def server(tmp_path: Path) -> Sandbox:
    habits = {address(name): Habit.REPLY for name in NAMES}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES)


def correct(office: OfficeFolder) -> None:
    manuscript = office.path / "issues" / f"{NUMBER}.md"
    text = manuscript.read_text(encoding="utf-8").replace("七十余人", "八十余人")
    manuscript.write_text(text, encoding="utf-8")


def test_a_message_in_doubt_goes_again_by_the_clerks_word_under_its_own_id(office, server) -> None:
    server.faults = [Fault(Stage.DOT, 3, close=True)]
    first = office.run("send", NUMBER, "--yes")
    assert "--again" in first.out
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4
    lost = {one["name"]: one for one in office.status()["recipients"]}[NAMES[2]]["deliveries"][0]
    assert lost["state"] == "uncertain"
    again = office.run("send", NUMBER, "--yes", "--again", NAMES[2])
    assert again.code == 0, again.err
    assert server.received()[-1].message_id == lost["message_id"]
    assert set(office.states().values()) == {"accepted"}
    assert len(server.received()) == 5


def test_what_is_not_in_doubt_is_not_sent_again(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    refused = office.run("send", NUMBER, "--yes", "--again", NAMES[2])
    assert refused.code == 65
    assert "没有“不确定”或被拒收的邮件" in refused.err
    assert len(server.received()) == 5


def test_a_changed_text_is_refused_and_the_way_to_correct_it_named(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    correct(office)
    refused = office.run("send", NUMBER, "--yes")
    assert refused.code == 65
    assert f"dispatch send {NUMBER} --correction" in refused.err
    assert len(server.received()) == 5


def test_a_correction_goes_to_everyone_and_is_acknowledged_anew(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    server.wait_until_quiet(30)
    office.run("poll")
    assert office.status()["totals"]["acknowledged"] == 5
    first = {one.rcpt_to: one for one in server.received()}
    correct(office)
    ran = office.run("send", NUMBER, "--yes", "--correction")
    assert ran.code == 0, ran.err
    assert office.status()["totals"]["acknowledged"] == 0
    corrected = server.received()[5:]
    assert len(corrected) == 5
    for one in corrected:
        read = message_from_bytes(one.path.read_bytes(), policy=policy.default)
        assert read["Subject"].startswith("【更正】")
        assert read["In-Reply-To"] == f"<{first[one.rcpt_to].message_id}>"
        (pdf,) = read.iter_attachments()
        assert pdf.get_filename() == "工作专报2023年第6期（更正）.pdf"
        assert "以本件为准" in read.get_body(("plain",)).get_content()
    server.wait_until_quiet(30)
    office.run("poll")
    assert office.status()["totals"]["acknowledged"] == 5


def test_a_correction_of_nothing_is_refused(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    refused = office.run("send", NUMBER, "--yes", "--correction")
    assert refused.code == 65
    assert "没有可更正的" in refused.err
    assert len(server.received()) == 5


def test_of_an_interrupted_sending_only_the_corrected_text_goes_on(office, server) -> None:
    office.run("send", NUMBER, "--yes", "--only", NAMES[0])
    correct(office)
    ran = office.run("send", NUMBER, "--yes", "--correction")
    assert ran.code == 0, ran.err
    texts = [
        message_from_bytes(one.path.read_bytes(), policy=policy.default)["Subject"]
        for one in server.received()
    ]
    assert ["更正" in text for text in texts] == [False] + [True] * 5


def test_a_doubt_is_not_forgotten_when_its_second_try_does_not_get_through(office, server) -> None:
    server.faults = lambda stage, number: (
        Fault(stage, number, close=True) if stage is Stage.AFTER_DOT else None
    )
    for _ in range(2):
        office.run("send", NUMBER, "--yes")
    server.faults = []
    assert set(office.states().values()) == {"uncertain"}
    again = [part for name in NAMES for part in ("--again", name)]
    wrong = office.run("send", NUMBER, "--yes", *again, DISPATCH_PASSWORD="wrong")
    assert wrong.code == 77
    correct(office)
    refused = office.run("send", NUMBER, "--yes")
    assert refused.code == 65
    assert "--correction" in refused.err
    assert len(server.received()) == 5


def test_after_a_correction_only_its_own_doubts_can_go_again(office, server) -> None:
    server.faults = [Fault(Stage.DOT, 2, close=True)]
    office.run("send", NUMBER, "--yes")
    correct(office)
    corrected = office.run("send", NUMBER, "--yes", "--correction")
    assert "不确定" not in corrected.out
    refused = office.run("send", NUMBER, "--yes", "--again", NAMES[1])
    assert refused.code == 65
    assert len(server.received()) == 4 + 5


def test_a_correction_can_be_looked_at_first(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    correct(office)
    office.run("send", NUMBER, "--correction", "--dry-run")
    written = sorted((office.path / "dry-run" / NUMBER).glob("*.eml"))
    assert len(written) == 5
    read = message_from_bytes(written[0].read_bytes(), policy=policy.default)
    assert read["Subject"].startswith("【更正】")


def test_a_correction_follows_the_roster_and_a_resend_follows_it(office, server) -> None:
    office.run("send", NUMBER, "--yes")
    correct(office)
    roster = office.path / "recipients.yaml"
    text = roster.read_text(encoding="utf-8")
    gone = next(line for line in text.splitlines() if NAMES[4] in line)
    text = text.replace(gone + "\n", "").replace(address(NAMES[3]), address(NAMES[4]))
    roster.write_text(text, encoding="utf-8")
    ran = office.run("send", NUMBER, "--yes", "--correction")
    assert ran.code == 0, ran.err
    assert f"更正不会发给：{NAMES[4]}" in ran.err
    assert [one["name"] for one in office.status()["recipients"]] == NAMES[:4]
    assert address(NAMES[3]) not in {one.rcpt_to[0] for one in server.received()[5:]}
