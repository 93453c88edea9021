"""`dispatch archive` as a clerk runs it, and what the views say of an issue that has gone there."""

import json
from pathlib import Path
from shutil import copytree

import pytest

from journey.office import OfficeFolder
from past_issues import furnish

GONE = ["2023-03", "2023-04"]


@pytest.fixture
def office(tmp_path: Path) -> OfficeFolder:
    furnish(tmp_path / "office", 4).ledger.close()
    return OfficeFolder(tmp_path / "office")


def test_an_archived_issue_is_seen_as_before_and_never_sent_again(office: OfficeFolder) -> None:
    before = office.run("status", "2023-03", "--json").json
    asked = office.run("archive", "2023-05")
    assert asked.code == 1
    assert "2023-04" in asked.out
    assert office.run("archive", "--json").json["archives"] == []
    made = office.run("archive", "2023-05", "--yes", "--json").json
    file = Path(made["file"])
    assert made["issues"] == GONE
    assert file.parent == office.path / ".dispatch" / "archives"
    refused = office.run("status", "2023-03")
    assert refused.code == 65
    assert file.name in refused.err
    assert office.run("status", "2023-03", "--archive", str(file), "--json").json == before
    shown = office.run("show", "2023-03", before["recipients"][0]["name"], "--archive", str(file))
    assert shown.code == 0
    out = office.run("register", "2023-03", "--archive", str(file), "--json")
    assert len(out.json["files"]) == 2
    verified = office.run("archive", "--verify", str(file), "--json").json
    assert (verified["digest"], verified["known"]) == (made["digest"], True)
    listed = office.run("archive", "--json").json["archives"]
    assert [one["issues"] for one in listed] == [GONE]
    assert [one["deed"] for one in office.run("log", "--json").json["actions"]] == ["archive"]
    again = office.run("archive", "2023-05", "--yes")
    assert again.code == 0
    assert office.run("archive", "2023-04", "--yes").code == 65


def test_where_nothing_is_old_enough_a_clerk_is_told_so_in_words(office: OfficeFolder) -> None:
    ended = office.run("archive", "2023-03", "--yes")
    assert (ended.code, ended.out.strip()) == (0, "没有可以归档的。")
    assert office.run("archive", "2023-03", "--yes", "--json").json["issues"] == []


def archived_elsewhere(office: OfficeFolder, other: Path, *before: str) -> bytes:
    """What an archive of this very office would hold, were something done before."""
    copytree(office.path, other)
    if before:
        assert OfficeFolder(other).run(*before).code == 0
    made = OfficeFolder(other).run("archive", "2023-05", "--yes", "--json").json
    return Path(made["file"]).read_bytes()


def test_what_an_interrupted_run_left_is_replaced_and_a_strange_file_is_not(
    office: OfficeFolder, tmp_path: Path
) -> None:
    content = archived_elsewhere(office, tmp_path / "other")
    place = office.path / ".dispatch" / "archives" / "2023-03_2023-04.sqlite3"
    place.parent.mkdir()
    place.write_bytes(content)
    assert office.run("archive", "2023-05", "--yes").code == 0
    strange = tmp_path / "a.sqlite3"
    strange.write_text("mine", encoding="utf-8")
    refused = office.run("archive", "2023-06", "--yes", "--to", str(strange))
    assert refused.code == 65
    assert strange.read_text("utf-8") == "mine"


def test_an_archive_of_the_same_issues_that_holds_anything_else_is_never_replaced(
    office: OfficeFolder, tmp_path: Path
) -> None:
    name = office.run("status", "2023-03", "--json").json["recipients"][0]["name"]
    said = ("acknowledge", "2023-03", name, "--by", "phone")
    content = archived_elsewhere(office, tmp_path / "other", *said)
    place = tmp_path / "shared.sqlite3"
    place.write_bytes(content)
    refused = office.run("archive", "2023-05", "--yes", "--to", str(place))
    assert (refused.code, place.read_bytes()) == (65, content)
    assert f"{place} 已经有了，没有归档。" in refused.err
    assert office.run("status", "2023-03").code == 0


def test_an_archive_that_was_put_elsewhere_is_named_with_its_place(
    office: OfficeFolder, tmp_path: Path
) -> None:
    place = tmp_path / "elsewhere" / "old.sqlite3"
    assert office.run("archive", "2023-05", "--yes", "--to", str(place)).code == 0
    (listed,) = office.run("archive", "--json").json["archives"]
    assert listed["file"] == str(place)
    assert str(place) in office.run("status", "2023-03").err


def test_what_is_archived_is_never_taken_for_what_never_was(office: OfficeFolder) -> None:
    asked = ("report", "--from", "2023-03", "--to", "2023-06")
    whole = office.run(*asked, "--json").json
    assert (whole["issues"], whole["archived"]) == (
        ["2023-03", "2023-04", "2023-05", "2023-06"],
        [],
    )
    assert office.run("archive", "2023-05", "--yes").code == 0
    part = office.run(*asked)
    assert part.code == 0
    assert "这几期已归档，不在通报里：2023-03、2023-04。" in part.err
    none = office.run("report", "--from", "2023-03", "--to", "2023-04")
    assert (none.code, "都已归档" in none.err) == (65, True)
    listed = office.run("status")
    assert "另有 2 期已归档" in listed.err
    refused = office.run("send", "2023-03")
    assert refused.code == 65
    assert "早已发出并归档" in refused.err
    assert "发送计划" not in refused.out + refused.err


def test_a_damaged_archive_is_told_from_a_whole_one(office: OfficeFolder) -> None:
    file = Path(office.run("archive", "2023-05", "--yes", "--json").json["file"])
    content, said = file.read_bytes(), "工作专报".encode()
    assert said in content
    file.write_bytes(content.replace(said, "工作专刊".encode()))
    for asked in (["archive", "--verify", file], ["status", "2023-03", "--archive", file]):
        ended = office.run(*map(str, asked))
        assert ended.code == 74
        assert "rendition" in ended.err
    file.write_bytes(content[: len(content) // 2])
    ended = office.run("archive", "--verify", str(file))
    assert ended.code in (65, 74)
    assert "Traceback" not in ended.err
    assert json.loads(office.run("archive", "--json").out)["archives"]


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar_is_no_fault_of_the_program(
    office: OfficeFolder, day: str
) -> None:
    for asked in (("archive", day), ("log", "--since", day), ("send", "2023-03", "--at", day)):
        ended = office.run(*asked)
        assert ended.code in (0, 1, 65), ended.err
        assert "Error" not in ended.err
