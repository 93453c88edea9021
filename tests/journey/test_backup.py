"""Backup and restore: whole, proven, nothing lost, and no mail doubled by an old ledger."""

import hashlib
import json
import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dispatch.sandbox import Habit, Sandbox
from dispatch.workflows.keeping.manifest import is_harmless
from journey.office import (
    MAILBOX,
    NUMBER,
    PASSWORD,
    OfficeFolder,
    address,
    furnish,
    units,
)  # fmt: skip

# A ledger in PostgreSQL is backed up by pg_dump (test_on_postgresql).
pytestmark = pytest.mark.of_a_file
NAMES = units(4)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {address(name): Habit.SILENT for name in NAMES}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    return furnish(tmp_path / "office", server, NAMES)


def contents(folder: Path) -> dict[str, str]:
    """Digests of every file that a clerk would miss."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith("ledger.") and "typeset" not in path.parts
    }


def backed_up(office: OfficeFolder, tmp_path: Path) -> Path:
    file = tmp_path / "备份 一.zip"
    ended = office.run("backup", str(file), "--json")
    assert ended.code == 0, ended.err
    assert ended.json["bytes"] == file.stat().st_size
    return file


def test_a_whole_office_goes_to_a_new_computer_and_works_there(
    office: OfficeFolder, server: Sandbox, tmp_path: Path
) -> None:
    assert office.run("send", NUMBER, "--yes").code == 0
    (office.path / "templates" / "mail").mkdir(parents=True)
    (office.path / "templates" / "mail" / "own.txt").write_text("本单位", encoding="utf-8")
    kept = office.path / ".dispatch" / "attachments" / NUMBER / "回执.pdf"
    kept.parent.mkdir(parents=True)
    kept.write_bytes(b"%PDF scan")
    (office.path / "issues" / "link.md").symlink_to("/etc/hostname")
    file = backed_up(office, tmp_path)
    assert PASSWORD.encode() not in b"".join(
        zipfile.ZipFile(file).read(one) for one in zipfile.ZipFile(file).namelist()
    )
    new = OfficeFolder(tmp_path / "新电脑" / "专报")
    ended = new.run("restore", str(file))
    assert ended.code == 0, ended.err
    (office.path / "issues" / "link.md").unlink()
    assert contents(new.path) == contents(office.path)
    assert new.states() == office.states()
    assert {one["deed"] for one in new.run("log", "--json").json["actions"]} == {"send", "restore"}
    assert office.run("log", "--json").json["actions"][-1]["deed"] == "backup"
    assert len(server.received()) == 4


def test_a_restore_leaves_open_what_went_out_since_and_doubles_nothing(
    office: OfficeFolder, server: Sandbox, tmp_path: Path
) -> None:
    """Two of four had gone when the backup was made; the other two went after it."""
    assert office.run("send", NUMBER, "--yes", "--only", NAMES[0], "--only", NAMES[1]).code == 0
    file = backed_up(office, tmp_path)
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4
    for received in server.received()[2:3]:
        keep_in_sent(server, received.path.read_bytes())
    ended = office.run("restore", str(file))
    assert ended.code == 1, "what is there is not overwritten without a word"
    ended = office.run("restore", str(file), "--yes")
    assert ended.code == 0, ended.err
    assert "比备份新" in ended.err
    refused = office.run("send", NUMBER, "--yes")
    assert refused.code == 75
    assert "--settle" in refused.err
    assert office.run("restore", "--settle").code == 75, "nobody is there to give the word"
    checked = office.run("doctor", "--offline", "--json")
    assert "ledger.restored" in {one["key"] for one in checked.json["checks"]}
    settled = office.run("restore", "--settle", "--unsure", "--json")
    assert settled.code == 0, settled.err
    assert (settled.json["found"], settled.json["waiting"]) == (1, 1)
    assert office.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4, "the one in doubt is not sent again by itself"
    assert sorted(office.states().values()) == ["accepted"] * 3 + ["uncertain"]


def keep_in_sent(server: Sandbox, raw: bytes) -> None:
    import imaplib

    client = imaplib.IMAP4("127.0.0.1", server.imap_port)
    client.login(MAILBOX, PASSWORD)
    assert client.append("Sent", "", imaplib.Time2Internaldate(time.time()), raw)[0] == "OK"
    client.logout()


def test_an_issue_that_the_old_ledger_never_knew_is_told(
    office: OfficeFolder, server: Sandbox, tmp_path: Path
) -> None:
    file = backed_up(office, tmp_path)
    assert office.run("send", NUMBER, "--yes").code == 0
    for received in server.received():
        keep_in_sent(server, received.path.read_bytes())
    assert office.run("restore", str(file), "--yes").code == 0
    settled = office.run("restore", "--settle", "--nothing-sent", "--json")
    assert settled.code == 0, settled.err
    assert sum(one["count"] for one in settled.json["unknown"]) == 4
    assert "请不要再发" in settled.err


def test_a_trial_from_before_the_backup_is_not_told_as_sent_since(
    office: OfficeFolder, server: Sandbox, tmp_path: Path
) -> None:
    assert office.run("send", NUMBER, "--test-to", MAILBOX).code == 0
    assert office.run("send", NUMBER, "--yes").code == 0
    server.wait_until_quiet(30)
    time.sleep(1.1)  # a Date has whole seconds
    file = backed_up(office, tmp_path)
    assert office.run("restore", str(file), "--yes").code == 0
    settled = office.run("restore", "--settle", "--nothing-sent", "--json")
    assert settled.code == 0, settled.err
    assert settled.json["unknown"] == []
    assert [one["count"] for one in settled.json["trials"]] == [1]
    assert "请不要再发" not in settled.err
    assert "多半是试发的" in settled.err


def test_a_backup_made_while_mails_go_out_is_whole(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    names = units(20)
    habits = {address(name): Habit.SILENT for name in names}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as server:
        office = furnish(tmp_path / "office", server, names)
        text = (office.path / "dispatch.yaml").read_text(encoding="utf-8")
        (office.path / "dispatch.yaml").write_text(
            text.replace("pause_seconds: 0", "pause_seconds: 0.3"), encoding="utf-8"
        )
        ended: list[int] = []
        sending = threading.Thread(
            target=lambda: ended.append(office.run("send", NUMBER, "--yes").code)
        )
        sending.start()
        while len(server.received()) < 3:
            time.sleep(0.1)
        file = backed_up(office, tmp_path)
        in_flight = len(server.received())
        sending.join()
        assert ended == [0]
        assert len(server.received()) == 20
        assert in_flight < 20, "the backup was made meanwhile"
    new = OfficeFolder(tmp_path / "new")
    assert new.run("restore", str(file)).code == 0
    with sqlite3.connect(new.path / ".dispatch" / "ledger.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert len(new.states()) == 20


def test_a_moved_folder_goes_on_working(
    office: OfficeFolder, server: Sandbox, tmp_path: Path
) -> None:
    assert office.run("send", NUMBER, "--yes", "--only", NAMES[0]).code == 0
    moved = OfficeFolder(tmp_path / "U 盘" / "搬家")
    moved.path.parent.mkdir()
    shutil.move(office.path, moved.path)
    assert moved.run("send", NUMBER, "--yes").code == 0
    assert len(server.received()) == 4
    assert set(moved.states().values()) == {"accepted"}
    assert moved.run("resend", NUMBER, "--yes", "--only", NAMES[2]).code == 0
    assert len(server.received()) == 5
    assert (
        str(office.path).encode() not in (moved.path / ".dispatch" / "ledger.sqlite3").read_bytes()
    )


def test_the_times_are_of_the_offices_zone_and_not_of_the_machines(
    office: OfficeFolder, tmp_path: Path
) -> None:
    file = backed_up(office, tmp_path)
    with zipfile.ZipFile(file) as kept:
        made_at = datetime.fromisoformat(json.loads(kept.read("manifest.json"))["made_at"])
    assert office.run("send", NUMBER, "--yes").code == 0
    ended = office.run("restore", str(file), "--yes", TZ="America/New_York")
    assert ended.code == 0, ended.err
    local = made_at.astimezone(ZoneInfo("Asia/Shanghai"))
    assert f"，{local:%Y-%m-%d %H:%M} 在 " in ended.err
    (latest,) = re.findall(r"最后一笔是 (\d{4}-\d\d-\d\d \d\d:\d\d) 的", ended.err)
    late = datetime.strptime(latest, "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo("Asia/Shanghai"))
    assert timedelta(minutes=-1) < late - made_at < timedelta(minutes=5)


# -- archives that are none ----------------------------------------------------------------------


def rewritten(file: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """The archive with other entries; the manifest stays as it is unless it is changed too."""
    with zipfile.ZipFile(file) as archive:
        entries = {one: archive.read(one) for one in archive.namelist()}
    change(entries)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries.items():
            archive.writestr(name, content)


def listing(entries: dict[str, bytes], name: str, content: bytes) -> None:
    """An entry that the manifest lists with its true digest."""
    told = json.loads(entries["manifest.json"])
    digest = hashlib.sha256(content).hexdigest()
    told["files"].append({"name": name, "size": len(content), "sha256": digest})
    entries["manifest.json"] = json.dumps(told).encode()
    entries[name] = content


def flip(entries: dict[str, bytes]) -> None:
    entries["recipients.yaml"] += b"#"


def drop(entries: dict[str, bytes]) -> None:
    del entries["recipients.yaml"]


def add(entries: dict[str, bytes]) -> None:
    entries["issues/x.md"] = b"x"


CHANGES: dict[str, Callable[[dict[str, bytes]], None]] = {
    "another octet": flip,
    "one less": drop,
    "one more": add,
    "up": lambda entries: listing(entries, "../evil.txt", b"x"),
    "up inside": lambda entries: listing(entries, "issues/../../evil.txt", b"x"),
    "absolute": lambda entries: listing(entries, "/evil.txt", b"x"),
    "drive": lambda entries: listing(entries, "C:evil.txt", b"x"),
    "backslash": lambda entries: listing(entries, "issues\\..\\..\\evil.txt", b"x"),
    "elsewhere": lambda entries: listing(entries, ".bashrc", b"x"),
    "twice but for capitals": lambda entries: listing(entries, "Recipients.yaml", b"x"),
    "no manifest": lambda entries: entries.pop("manifest.json") and None,
    "a manifest of nonsense": lambda entries: entries.update({"manifest.json": b"[1]"}),
    "no ledger": lambda entries: entries.pop(".dispatch/ledger.sqlite3") and None,
}


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("kept")
    with Sandbox(folder / "server", MAILBOX, PASSWORD, {}) as server:
        return backed_up(furnish(folder / "office", server, NAMES), folder)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_an_archive_that_was_changed_is_refused_and_nothing_is_touched(
    archive: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], None]
) -> None:
    from dispatch.errors import InputError
    from dispatch.workflows.keeping import open_archive, put_back

    file, target = tmp_path / "b.zip", tmp_path / "target"
    shutil.copy(archive, file)
    rewritten(file, change)
    target.mkdir()
    (target / "recipients.yaml").write_text("mine", encoding="utf-8")
    with pytest.raises(InputError):
        put_back(open_archive(file, target), target, world())
    assert [one.name for one in target.iterdir()] == ["recipients.yaml"]
    assert (target / "recipients.yaml").read_text(encoding="utf-8") == "mine"
    assert {one.name for one in tmp_path.iterdir()} == {"b.zip", "target"}


def world() -> object:
    from datetime import UTC, datetime

    from dispatch.workflows import World

    return World(lambda: datetime.now(UTC), os.urandom, {})


def test_a_cut_file_a_stranger_and_a_link_are_refused_in_words(
    archive: Path, office: OfficeFolder, tmp_path: Path
) -> None:
    before = contents(office.path)
    cut, stranger, link = tmp_path / "cut.zip", tmp_path / "x.zip", tmp_path / "link.zip"
    cut.write_bytes(archive.read_bytes()[:-900])
    stranger.write_text("no archive", encoding="utf-8")
    shutil.copy(archive, link)
    with zipfile.ZipFile(link, "a") as grown:
        info = zipfile.ZipInfo("issues/link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        grown.writestr(info, "/etc")
    for file in (cut, stranger, link, tmp_path / "missing.zip"):
        ended = office.run("restore", str(file), "--yes")
        assert ended.code in (65, 74), ended.err
        assert "Traceback" not in ended.err
    assert contents(office.path) == before


def test_a_restore_that_breaks_in_the_middle_puts_everything_back(
    archive: Path, office: OfficeFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dispatch.errors import FileUnusable
    from dispatch.workflows.keeping import open_archive, put_back

    before = contents(office.path)
    real, calls = Path.rename, []

    def failing(self: Path, target: Path) -> Path:
        calls.append(target)
        if len(calls) == 5:
            raise OSError(28, "No space left on device")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", failing)
    with pytest.raises(FileUnusable):
        put_back(open_archive(archive, office.path), office.path, world())
    assert len(calls) > 5, "what was moved was moved back"
    monkeypatch.undo()
    assert contents(office.path) == before


_KILLED = """
import os, sys
from pathlib import Path
left, rename = int(sys.argv.pop(1)), Path.rename
def until(self, to):
    global left
    left -= 1
    return os._exit(9) if left < 0 else rename(self, to)
Path.rename = until
from dispatch.cli import main
main()
"""


@pytest.mark.parametrize("moved", [2, 5, 7])
def test_a_restore_killed_between_its_moves_is_said_and_done_again(
    office: OfficeFolder, server: Sandbox, tmp_path: Path, moved: int
) -> None:
    file = backed_up(office, tmp_path)
    assert office.run("send", NUMBER, "--yes").code == 0
    killed = [sys.executable, "-c", _KILLED, str(moved), "restore", str(file), "--yes"]
    ended = subprocess.run(
        [*killed, "--office", str(office.path)], env=office.environment(), check=False
    )
    assert ended.returncode == 9
    told = office.run("send", NUMBER, "--yes")
    assert told.code in (75, 78), "nothing is sent from what is half there"
    assert "restore" in told.err
    assert "init" not in told.err
    assert office.run("restore", str(file), "--yes").code == 0
    assert office.run("send", NUMBER, "--yes").code == 75
    assert len(list(office.path.glob("restored-*/.dispatch/ledger.sqlite3"))) >= 1
    assert len(server.received()) == 4


def test_a_backup_is_refused_where_it_cannot_be_written(
    office: OfficeFolder, tmp_path: Path
) -> None:
    ended = office.run("backup", str(tmp_path / "no" / "such" / "b.zip"))
    assert ended.code == 74
    assert "备份没有写成" in ended.err
    file = tmp_path / "b.zip"
    file.write_text("mine", encoding="utf-8")
    assert office.run("backup", str(file)).code == 1
    assert file.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("name", ["issues/a\x1b[31m.md", "issues//a", "issues/.", "x" * 600, ""])
def test_names_that_no_folder_should_have_are_not_harmless(name: str) -> None:
    assert not is_harmless(name, ("issues", "x" * 600))
    assert is_harmless("issues/2023-06 终稿.md", ("issues",))
