"""`dispatch board`, `register` and `report` write whole files that say what `status` says."""

import json
import re
import stat
import subprocess
from io import BytesIO
from pathlib import Path

import pdfplumber
from openpyxl import load_workbook


def files(ended) -> dict[str, Path]:
    assert ended.code == 0, ended.err
    return {Path(one).suffix: Path(one) for one in json.loads(ended.out)["files"]}


def words_of(pdf: Path) -> str:
    with pdfplumber.open(pdf) as document:
        return "\n".join(one.extract_text() for one in document.pages)


def test_the_board_takes_the_latest_issues_or_those_that_are_named(past, tmp_path):
    latest = past.run("board", "--json", "--out", str(tmp_path / "a" / "latest.html")).json
    assert latest["issues"] == ["2023-06", "2023-05", "2023-04"]
    text = (tmp_path / "a" / "latest.html").read_text("utf-8")
    assert text.count("<section") == 3
    one = tmp_path / "one.html"
    assert past.run("board", "2023-02", "--out", str(one)).code == 0
    assert "2023年第2期" in one.read_text("utf-8")
    missing = past.run("board", "2023-09", "--out", str(one))
    assert missing.code == 65
    assert "2023年第2期" in one.read_text("utf-8")


def test_a_file_is_replaced_whole_and_readable_by_whom_the_folder_lets(past, tmp_path):
    out = tmp_path / "board.html"
    out.write_text("old", encoding="utf-8")
    assert past.run("board", "2023-06", "--out", str(out)).code == 0
    assert out.read_bytes().endswith(b"</html>\n")
    assert list(tmp_path.iterdir()) == [out]
    assert stat.S_IMODE(out.stat().st_mode) & 0o044 == 0o044


def test_a_folder_that_cannot_be_written_is_said_so_in_words(past, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    ended = past.run("board", "2023-06", "--out", str(tmp_path / "file" / "board.html"))
    assert ended.code != 0
    assert "Traceback" not in ended.err


def test_paths_are_told_from_the_working_folder_on(past, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for out, told in (("out", "已写出 out/"), (str(tmp_path / "out"), "已写出 out/")):
        assert f"\n{told}" in "\n" + past.run("register", "2023-06", "--out", out).out
    monkeypatch.chdir("/")
    assert f"已写出 {tmp_path.relative_to('/')}/b.html" in past.run(
        "board", "2023-06", "--out", str(tmp_path / "b.html")
    ).out  # fmt: skip


def test_the_register_is_the_same_in_both_files(past, tmp_path):
    written = files(past.run("register", "2023-06", "--json", "--out", str(tmp_path)))
    sheet = load_workbook(written[".xlsx"]).active
    assert sheet["A1"].value == "2023年第6期签收情况登记表"
    assert [cell.value for cell in sheet[3]] == [
        "序号", "类别", "单位", "发送时间", "签收时间", "签收方式", "签收人／依据", "备注",
    ]  # fmt: skip
    rows = {row[2]: row for row in sheet.iter_rows(min_row=4, values_only=True) if row[2]}
    assert len(rows) == 30
    assert f"{rows['区教育局'][4]:%Y-%m-%d %H:%M}" == "2023-08-30 10:35"
    assert rows["区教育局"][5:7] == ("邮件回复", "回复：收到，已转发各科室。")
    assert rows["周启明"][5] == "纸质送达"
    assert "有来信待认领" in rows["云母山镇"][7]
    totals = [row[0] for row in sheet.iter_rows(values_only=True) if str(row[0])[:2] == "合计"]
    assert totals[0].startswith("合计：共 30 家，邮件 24 家；已签收 18 家")
    told = re.sub(r"\s", "", words_of(written[".pdf"]))
    for name in rows:
        assert name in told, name
    assert "工作专报" in told
    assert "@" not in told


def test_the_register_in_english(past, tmp_path):
    written = files(past.run("register", "2023-06", "--json", "--out", str(tmp_path), "--lang=en"))
    assert written[".xlsx"].name == "register-2023-06.xlsx"
    assert load_workbook(written[".xlsx"]).active["C3"].value == "Recipient"


def test_the_report_ranks_the_units_and_draws_the_issues(past, tmp_path):
    ended = past.run(
        "report", "--from", "2023-01", "--to", "2023-06", "--json", "--out", str(tmp_path)
    )
    written = files(ended)
    assert set(written) == {".xlsx", ".pdf", ".svg", ".png"}
    sheet = load_workbook(BytesIO(written[".xlsx"].read_bytes())).active
    rows = [row for row in sheet.iter_rows(min_row=4, values_only=True) if row[2]]
    assert {row[1] for row in rows} == {"发"}
    assert [row[3] for row in rows] == [6] * 18
    shares = [row[8] for row in rows]
    assert shares == sorted(shares, reverse=True)
    assert all(row[4] + row[5] + row[6] + row[7] == 6 for row in rows)
    assert "2023年第1期至第6期" in words_of(written[".pdf"])
    svg = written[".svg"].read_text("utf-8")
    assert re.findall(r">(2023-\d\d)</text>", svg) == [f"2023-{n:02d}" for n in range(1, 7)]
    assert not re.search(r"https?://(?!www\.w3\.org/2000/svg)", svg)
    assert written[".png"].read_bytes().startswith(b"\x89PNG")


def test_a_part_of_the_months_and_other_tiers_can_be_asked_for(past, tmp_path):
    asked = ("--from", "2023-02", "--to", "2023-03", "--tier", "报", "--tier", "送")
    ended = past.run("report", *asked, "--json", "--out", str(tmp_path))
    assert ended.json["issues"] == ["2023-02", "2023-03"]
    rows = load_workbook(files(ended)[".xlsx"]).active.iter_rows(min_row=4, values_only=True)
    assert {row[1] for row in rows if row[2]} == {"报", "送"}


def test_months_without_an_issue_or_the_wrong_way_round_are_refused(past, tmp_path):
    none = past.run("report", "--from", "2022-01", "--to", "2022-06", "--out", str(tmp_path))
    assert (none.code, "没有发送过" in none.err) == (65, True)
    swapped = past.run("report", "--from", "2023-06", "--to", "2023-01", "--out", str(tmp_path))
    assert (swapped.code, "对调" in swapped.err) == (65, True)
    assert list(tmp_path.iterdir()) == []


def test_the_register_carries_the_faces_of_the_document(past, tmp_path):
    pdf = files(past.run("register", "2023-06", "--json", "--out", str(tmp_path)))[".pdf"]
    fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout
    assert "Fandol" in fonts
    embedded = [line.split()[-5] for line in fonts.splitlines()[2:]]
    assert set(embedded) == {"yes"}
