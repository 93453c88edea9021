"""Files of an issue's head travel with the mail to their tiers, and again on a resend."""

from email import message_from_bytes, policy
from pathlib import Path

from dispatch.sandbox import Habit, Sandbox
from journey.office import MAILBOX, NUMBER, PASSWORD, SOURCE, address, furnish, units

HEAD = """\
---
attachments:
  - 说明.txt
  - {file: 回执.docx, tiers: [发]}
notes: {发: 请一并报送回执。}
"""


def attached(content: bytes) -> list[str]:
    message = message_from_bytes(content, policy=policy.default)
    return [one.get_filename() or "" for one in message.iter_attachments()]


def test_attachments_go_to_the_tiers_they_are_for_and_go_again(tmp_path: Path) -> None:
    names = units(4)
    silent = {address(name): Habit.SILENT for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, silent) as server:
        office = furnish(tmp_path / "office", server, names)
        issues = office.path / "issues"
        (issues / f"{NUMBER}.md").write_text(SOURCE.replace("---\n", HEAD, 1), encoding="utf-8")
        (issues / "说明.txt").write_text("说明", encoding="utf-8")
        (issues / "回执.docx").write_bytes(b"PK form")
        assert office.run("send", NUMBER, "--yes").code == 0
        # What was confirmed is what goes out again, whatever became of the files since.
        (issues / "回执.docx").write_bytes(b"PK another form")
        assert office.run("resend", NUMBER, "--yes").code == 0
        received = server.received()
    pdf = "工作专报2023年第6期.pdf"
    by_address = {one.rcpt_to[0]: attached(one.path.read_bytes()) for one in received}
    assert by_address[address(names[0])] == [pdf, "说明.txt"]
    assert by_address[address(names[1])] == [pdf, "说明.txt"]
    down = [one for one in received if one.rcpt_to[0] == address(names[2])]
    assert [attached(one.path.read_bytes()) for one in down] == [[pdf, "说明.txt", "回执.docx"]] * 2
    assert all(b"another form" not in one.path.read_bytes() for one in down)
    first = message_from_bytes(down[0].path.read_bytes(), policy=policy.default)
    assert "请一并报送回执。" in first.get_body(("plain",)).get_content()
