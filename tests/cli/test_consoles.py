"""A console of GBK, of code page 437, of no colour: everything is said, and nothing breaks."""

import json
import os
import pty
import subprocess
from pathlib import Path

import pytest

from journey.office import NUMBER, OfficeFolder

ODD = "“𠮷”🙂 ✓ 〓"


def said(office: OfficeFolder, encoding: str, *arguments: str) -> tuple[int, bytes, bytes]:
    ended = subprocess.run(
        office.command(*arguments),
        env={**office.environment(), "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"},
        stdin=subprocess.DEVNULL, capture_output=True, timeout=120,
    )  # fmt: skip
    return ended.returncode, ended.stdout, ended.stderr


@pytest.fixture
def odd_office(office: OfficeFolder) -> OfficeFolder:
    """Names that no code page has."""
    path = office.path / "recipients.yaml"
    text = path.read_text(encoding="utf-8").replace("单位001", "单位𠮷🙂")
    path.write_text(text, encoding="utf-8")
    settings = office.path / "dispatch.yaml"
    kept = settings.read_text(encoding="utf-8")
    settings.write_text(kept.replace("office: 区工作专班", f"office: 专班{ODD[:3]}"), "utf-8")
    return office


def test_gbk_and_cp437_show_what_they_can_and_never_break(odd_office: OfficeFolder) -> None:
    sent = said(odd_office, "gbk", "send", NUMBER, "--yes")
    assert sent[0] == 0, sent[2].decode("gbk")
    assert "单位" in sent[2].decode("gbk")
    for encoding, command in (
        ("gbk", ("status", NUMBER)),
        ("gbk", ("doctor", "--offline")),
        ("cp437", ("status", NUMBER)),
        ("cp437", ("status", "2099-01")),
    ):
        code, out, error = said(odd_office, encoding, *command)
        assert code in (0, 1, 65), error.decode(encoding)
        assert b"Traceback" not in error
        assert b"UnicodeEncodeError" not in error
        assert (out + error).decode(encoding)
        assert encoding != "gbk" or "status" not in command or "单位?" in out.decode("gbk")


def test_json_is_whole_in_any_encoding(odd_office: OfficeFolder) -> None:
    for encoding in ("utf-8", "gbk", "cp437"):
        code, out, _ = said(odd_office, encoding, "doctor", "--offline", "--json")
        assert code == 0
        settings = json.loads(out.decode(encoding))["checks"][0]
        assert settings["key"] == "settings"
        assert "𠮷" in settings["found"]


@pytest.mark.parametrize(
    ("more", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)]
)
def test_an_error_is_red_on_a_terminal_that_wants_colour_alone(
    tmp_path: Path, more: dict[str, str], coloured: bool
) -> None:
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", **more}
    for name in {"NO_COLOR", "FORCE_COLOR"} - more.keys():
        environment.pop(name, None)
    command = OfficeFolder(tmp_path).command("status")
    subprocess.run(command, env=environment, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    seen = b""
    try:
        while more_seen := os.read(ours, 65536):
            seen += more_seen
    except OSError:  # the other end is closed
        pass
    os.close(ours)
    assert "不是办公文件夹".encode() in seen
    assert (b"\x1b[" in seen) is coloured


def test_a_folder_of_any_name_holds_an_office(office: OfficeFolder) -> None:
    odd = OfficeFolder(office.path.parent / "100% a?b #1 ‘甲’ ;x")
    office.path.rename(odd.path)
    assert odd.run("send", NUMBER, "--yes").code == 0
    assert (odd.path / ".dispatch" / "ledger.sqlite3").is_file()
    assert odd.run("backup", str(odd.path.parent)).code == 0
