"""The faces of a system without fontconfig: what is read from the files is what fc-list tells."""

import subprocess
import sys
from pathlib import Path

import pytest

from dispatch.render import metrics, system_faces


def told_by_fontconfig() -> dict[tuple[str, int], set[str]]:
    listed = subprocess.run(
        ["fc-list", ":lang=zh-cn", "--format", "%{file}\t%{index}\t%{family}\n"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    found: dict[tuple[str, int], set[str]] = {}
    for line in listed.splitlines():
        path, index, families = line.split("\t")
        if int(index) < 1 << 16:
            found.setdefault((path, int(index)), set()).update(families.split(","))
    return found


def test_the_files_tell_what_fontconfig_tells() -> None:
    expected = told_by_fontconfig()
    assert expected, "the machine of the tests has Chinese faces"
    folders = {Path(path).parent for path, _ in expected}
    read = {(str(path), index): names for path, index, names, _ in system_faces.faces_in(folders)}
    for face, families in expected.items():
        if face in read:
            assert families <= read[face] | {""}, face
    simplified = {face for face, names in expected.items() if any(" SC" in one for one in names)}
    assert simplified, "Noto CJK is among them"
    assert simplified <= read.keys()


def test_where_fc_list_is_not_there_no_character_is_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    folders = tuple({Path(path).parent for path, _ in told_by_fontconfig()})
    metrics._known.cache_clear()
    metrics.on_this_machine.cache_clear()
    metrics._face.cache_clear()
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(metrics.faces, "installed", list)
    monkeypatch.setattr(system_faces, "folders", lambda: folders)
    try:
        assert metrics.on_this_machine("报")
        assert {one.weight for one in metrics._known()} - {0}
    finally:
        metrics._known.cache_clear()
        metrics.on_this_machine.cache_clear()
        metrics._face.cache_clear()


def test_a_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"OTTO" + b"\xff" * 60)
    (tmp_path / "empty.ttc").write_bytes(b"")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    assert list(system_faces.faces_in([tmp_path, tmp_path / "missing"])) == []


@pytest.mark.parametrize(("platform", "part"), [("win32", "Windows"), ("darwin", "Library")])
def test_each_system_has_its_folders(
    monkeypatch: pytest.MonkeyPatch, platform: str, part: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert all(part in str(one) or "home" in str(one) for one in system_faces.folders()[:1])
    assert len(system_faces.folders()) >= 2
