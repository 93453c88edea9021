"""recipients.yaml is replaced whole or not at all; the old one and others' changes are kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from dispatch.config import load, roster_text, save_roster
from dispatch.errors import InputError, TryAgain
from journey.office import SETTINGS

NOW = datetime(2023, 8, 30, 1, 2, 3, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path):
    text = SETTINGS.format(smtp=1, imap=1, more="")
    (tmp_path / "dispatch.yaml").write_text(text, encoding="utf-8")
    return load(tmp_path, {})


def test_the_old_roster_is_kept_as_it_was_byte_for_byte(settings) -> None:
    old = "# 名册\r\nrecipients:\r\n".encode("gb18030")
    settings.roster.write_bytes(old)
    settings.roster.chmod(0o640)
    kept = save_roster(settings, roster_text(settings), "recipients:\r\n", NOW)
    assert kept is not None
    assert kept.name == "recipients-20230830-090203.yaml"  # the office's own clock
    assert kept.read_bytes() == old
    assert settings.roster.read_bytes() == b"recipients:\r\n"
    assert settings.roster.stat().st_mode & 0o777 == 0o640
    again = save_roster(settings, roster_text(settings), "recipients: {}\n", NOW)
    assert again is not None
    assert again.name == "recipients-20230830-090203-2.yaml"
    assert not list(settings.folder.glob(".*.new"))


def test_what_somebody_else_wrote_meanwhile_is_not_overwritten(settings) -> None:
    settings.roster.write_text("recipients: 1\n")
    read = roster_text(settings)
    settings.roster.write_text("recipients: 2\n")
    with pytest.raises(TryAgain):
        save_roster(settings, read, "recipients: 3\n", NOW)
    assert settings.roster.read_text() == "recipients: 2\n"


def test_a_file_that_cannot_be_written_is_a_sentence(settings, monkeypatch) -> None:
    settings.roster.write_text("recipients: 1\n")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.replace", refuse)
    with pytest.raises(InputError) as raised:
        save_roster(settings, roster_text(settings), "recipients: 2\n", NOW)
    assert "没有权限" in raised.value.problem.zh
    assert settings.roster.read_text() == "recipients: 1\n"
    assert not list(settings.folder.glob(".*.new"))


def test_a_link_stays_a_link(settings, tmp_path) -> None:
    elsewhere = tmp_path / "shared.yaml"
    elsewhere.write_text("recipients: 1\n")
    settings.roster.symlink_to(elsewhere)
    save_roster(settings, roster_text(settings), "recipients: 2\n", NOW)
    assert settings.roster.is_symlink()
    assert elsewhere.read_text() == "recipients: 2\n"
