"""The Tab key as bash presses it: issues, tiers, names; silent and quick whatever is wrong."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.conftest import NAMES
from journey.office import NUMBER, OfficeFolder

PROGRAM = Path(sys.executable).with_name("dispatch")


def pressed(folder: Path, line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """What bash would be told at the end of a line."""
    words = line.split(" ")
    return subprocess.run(
        [PROGRAM],
        cwd=folder,
        env={
            **os.environ, "DISPATCH_LANG": "zh", "COMP_WORDS": line,
            "COMP_CWORD": str(len(words) - 1), "_DISPATCH_COMPLETE": "complete_bash", **more,
        },
        capture_output=True, text=True, timeout=30,
    )  # fmt: skip


def told(folder: Path, line: str) -> list[str]:
    ended = pressed(folder, line)
    assert (ended.returncode, ended.stderr) == (0, "")
    return ended.stdout.split()


def test_bash_is_told_issues_tiers_and_names(office: OfficeFolder) -> None:
    (office.path / "issues" / "2023-07.txt").write_text("x", encoding="utf-8")
    (office.path / "issues" / "notes.md").write_text("x", encoding="utf-8")
    assert told(office.path, "dispatch send ") == ["2023-07", NUMBER]
    assert told(office.path, "dispatch status 2023-06") == [NUMBER]
    assert told(office.path, "dispatch resend 2023-06 --tier ") == ["报", "送", "发"]
    assert told(office.path, "dispatch resend 2023-06 --tier 送") == ["送"]
    assert told(office.path, "dispatch send 2023-06 --only ") == list(NAMES)
    assert told(office.path, f"dispatch show 2023-06 {NAMES[0]}") == [NAMES[0]]
    elsewhere = office.path.parent
    assert told(elsewhere, f"dispatch send --office {office.path} 2023-07") == ["2023-07"]
    assert "send" in told(office.path, "dispatch s")
    assert "--correction" in told(office.path, "dispatch send --corr")


def test_what_was_sent_is_told_by_the_ledger_when_the_files_are_gone(office: OfficeFolder) -> None:
    assert office.run("send", NUMBER, "--yes").code == 0
    for path in (*(office.path / "issues").iterdir(), office.path / "recipients.yaml"):
        path.unlink()
    assert told(office.path, "dispatch status ") == [NUMBER]
    assert told(office.path, "dispatch show 2023-06 ") == list(NAMES)


def test_no_fault_is_heard_and_nothing_is_made(office: OfficeFolder, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    for line in ("dispatch send ", "dispatch send 2023-06 --only ", "dispatch nonsense x "):
        assert pressed(empty, line).stderr == ""
    assert list(empty.iterdir()) == []
    (office.path / "recipients.yaml").write_text("recipients: [", encoding="utf-8")
    (office.path / "dispatch.yaml").write_text("{", encoding="utf-8")
    (office.path / ".dispatch").mkdir(exist_ok=True)
    (office.path / ".dispatch" / "ledger.sqlite3").write_bytes(b"no database at all" * 99)
    assert told(office.path, "dispatch send ") == [NUMBER]
    assert told(office.path, "dispatch send 2023-06 --only ") == []


def test_it_takes_little_more_than_its_libraries(office: OfficeFolder) -> None:
    """Of three presses the quickest: the machine may be busy."""

    def seconds(run: object) -> float:
        begun = time.perf_counter()
        run()
        return time.perf_counter() - begun

    libraries = [sys.executable, "-c", "import typer, sqlalchemy"]
    bare = min(seconds(lambda: subprocess.run(libraries, check=True)) for _ in range(3))
    press = min(seconds(lambda: pressed(office.path, "dispatch send ")) for _ in range(3))
    assert press < 3.5 * bare + 0.2, (press, bare)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_it_is_installed_for_a_shell_in_words(tmp_path: Path, language: str) -> None:
    """In a home of its own, with bash as the shell that runs it."""
    said = subprocess.run(
        ["bash", "-c", f"'{PROGRAM}' --install-completion; true"],
        env={**os.environ, "HOME": str(tmp_path), "DISPATCH_LANG": language},
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert ("重新打开" in said.stdout) is (language == "zh"), said.stdout + said.stderr
    script = tmp_path / ".bash_completions" / "dispatch.sh"
    assert "_DISPATCH_COMPLETE=complete_bash" in script.read_text(encoding="utf-8")
    shown = subprocess.run(
        [sys.executable, "-m", "dispatch", "--help"],
        env={**os.environ, "DISPATCH_LANG": language}, capture_output=True, text=True,
    )  # fmt: skip
    assert ("Tab 补全" in shown.stdout) is (language == "zh")
