"""Where the ledger is kept: one URL, and no password that a file would give away."""

from pathlib import Path

import pytest

from dispatch.config import load
from dispatch.config.database import database_problem, read_place
from dispatch.errors import SettingsError
from dispatch.records.databases import Database
from dispatch.words import Language

OFFICE = """\
office: 甲
bulletin: 乙
mailbox: {address: a@b.example, provider: 163}
"""


def loaded(folder, line="", environ=None):
    (folder / "dispatch.yaml").write_text(OFFICE + line, encoding="utf-8")
    return load(folder, environ or {})


def test_without_a_word_the_ledger_is_a_file_in_the_office_folder(tmp_path):
    usual = tmp_path / ".dispatch" / "ledger.sqlite3"
    assert loaded(tmp_path).ledger == usual
    assert loaded(tmp_path, "database: sqlite\n").ledger == usual


def test_a_url_names_a_database_and_the_files_stay_where_they_were(tmp_path):
    settings = loaded(tmp_path, "database: postgresql://office@db.example:5433/ledger\n")
    assert settings.ledger == Database("postgresql://office@db.example:5433/ledger")
    assert settings.state == tmp_path / ".dispatch"


def test_the_environment_goes_before_the_file(tmp_path):
    environ = {"DISPATCH_DATABASE": "postgresql:///other?host=/run/postgresql"}
    settings = loaded(tmp_path, "database: postgresql://db.example/ledger\n", environ)
    assert settings.ledger == Database("postgresql:///other?host=/run/postgresql")
    environ = {"DISPATCH_DATABASE": "sqlite"}
    settings = loaded(tmp_path, "database: postgresql://db.example/ledger\n", environ)
    assert settings.ledger == tmp_path / ".dispatch" / "ledger.sqlite3"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://office:S3cret@db.example/ledger",
        "postgresql://office@db.example/ledger?sslmode=require&password=S3cret",
    ],
)
def test_a_password_in_the_file_is_a_fault_at_its_line_and_is_not_shown(tmp_path, url):
    with pytest.raises(SettingsError) as refused:
        loaded(tmp_path, f"database: {url}\n")
    (fault,) = refused.value.faults
    assert fault.line == 4
    assert "S3cret" not in fault.problem.zh + fault.problem.en + str(refused.value)
    assert "DISPATCH_DATABASE_PASSWORD" in fault.problem.zh


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("postgresql://office:S3%40cret@db.example/l", "postgresql://office@db.example/l"),
        ("postgres://office@h/l?password=S3%40cret&sslmode=require",
         "postgresql://office@h/l?sslmode=require"),
    ],
)  # fmt: skip
def test_a_password_in_the_environment_is_kept_out_of_what_is_shown(tmp_path, url, shown):
    place = loaded(tmp_path, environ={"DISPATCH_DATABASE": url}).ledger
    assert isinstance(place, Database)
    assert (place.url, place.password) == (shown, "S3@cret")
    assert "S3" not in f"{place} {place!r}"


def test_a_password_of_its_own_variable_goes_with_the_url_of_the_file(tmp_path):
    environ = {"DISPATCH_DATABASE_PASSWORD": "S3cret"}
    place = loaded(tmp_path, "database: postgresql://office@db.example/l\n", environ).ledger
    assert place == Database("postgresql://office@db.example/l", "S3cret")


@pytest.mark.parametrize(
    "url",
    [
        "mysql://db.example/ledger",
        "db.example/ledger",
        "postgresql://db.example",
        "postgresql://[db/ledger",
        "sqlite:////tmp/elsewhere.sqlite3",
        "postgresql://a b/c",
    ],
)
def test_what_names_no_ledger_is_refused_in_the_file_and_in_the_environment(tmp_path, url):
    with pytest.raises(SettingsError) as refused:
        loaded(tmp_path, f"database: '{url}'\n")
    assert refused.value.faults[0].line == 4
    with pytest.raises(SettingsError):
        loaded(tmp_path, environ={"DISPATCH_DATABASE": url})


def test_a_file_anywhere_may_be_moved_to(tmp_path):
    assert read_place(tmp_path, "sqlite:///copy.sqlite3", {}) == tmp_path / "copy.sqlite3"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:S3/cret@h.example/db",
        "postgresql://u:S3?cret@h.example/db",
        "postgresql://u:S3#cret@h.example/db",
        "postgresql://h.example/db;password=S3cret",
        "postgresql://h.example/db?sslpassword=S3cret",
        "postgresql://h.example/db?PASSWORD=S3cret",
        "postgresql://h.example/db?dbname=postgresql://u:S3cret@h/x",
        "postgresql://u@h.example:abc/db",
        "postgresql://u@a:1,b:2/db",
        "postgresql://u@h.example/db?port=abc",
        "postgresql://u@/db?host=a,b&port=1,2,3",
    ],
)
def test_what_could_hide_a_password_is_no_address_and_is_not_shown(
    url: str, tmp_path: Path
) -> None:
    assert database_problem(url) is not None
    with pytest.raises(SettingsError) as refused:
        read_place(tmp_path, url, {})
    assert "cret" not in refused.value.said_in(Language.CHINESE)
