"""Tables as offices have them are read as a person sees them; what cannot be is refused kindly."""

import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch.errors import InputError
from dispatch.tabular import plain_table, read_sheets

ROWS = "单位,邮箱\n区教育局,a@jyj.example\n"


def texts(path: Path) -> list[list[str]]:
    (sheet,) = read_sheets(path)
    return [[cell.text for cell in line.cells] for line in sheet.lines]


def said(path: Path) -> str:
    with pytest.raises(InputError) as raised:
        read_sheets(path)
    assert raised.value.advice is not None
    return raised.value.problem.zh + raised.value.advice.zh


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_csv_of_any_encoding_separator_and_line_end(tmp_path, encoding, separator, end) -> None:
    path = tmp_path / "r.csv"
    path.write_bytes(ROWS.replace(",", separator).replace("\n", end).encode(encoding))
    assert texts(path) == [["单位", "邮箱"], ["区教育局", "a@jyj.example"]]


def test_several_addresses_in_a_cell_do_not_mislead_the_search_for_the_separator(tmp_path) -> None:
    path = tmp_path / "r.csv"
    path.write_text(
        "单位,邮箱\n甲,a@x.example;b@x.example;c@x.example\n乙,d@x.example;e@x.example;f@x.example\n"
    )
    assert texts(path)[1] == ["甲", "a@x.example;b@x.example;c@x.example"]


def test_what_excel_says_of_its_separator_is_heeded(tmp_path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("sep=;\n甲;a,b,c\n")
    (sheet,) = read_sheets(path)
    assert [cell.text for cell in sheet.lines[0].cells] == ["甲", "a,b,c"]
    assert sheet.lines[0].number == 2


def test_empty_rows_keep_the_numbers_of_those_below(tmp_path) -> None:
    path = tmp_path / "r.csv"
    path.write_text("甲,1\n\n,\n乙,2\n")
    (sheet,) = read_sheets(path)
    assert [line.number for line in sheet.lines] == [1, 4]


def book(tmp_path: Path) -> tuple[openpyxl.Workbook, Path]:
    return openpyxl.Workbook(), tmp_path / "r.xlsx"


def test_numbers_dates_and_ticks_are_text_as_the_cell_shows_them(tmp_path) -> None:
    made, path = book(tmp_path)
    made.active.append([13800000000, 5550123.0, 1.5, date(2023, 8, 30), True, "  a  ", None])
    made.active["H1"] = 7005550123
    made.active["H1"].number_format = "00000000000"
    made.save(path)
    assert texts(path) == [
        ["13800000000", "5550123", "1.5", "2023-08-30", "是", "  a  ", "", "07005550123"]
    ]


def test_a_merged_cell_speaks_for_each_of_its_rows_and_says_that_it_is_carried(tmp_path) -> None:
    made, path = book(tmp_path)
    for row in (["报", "甲"], [None, "乙"], [None, "丙"]):
        made.active.append(row)
    made.active.merge_cells("A1:A9")
    made.save(path)
    (sheet,) = read_sheets(path)
    assert [line.cell(0).text for line in sheet.lines] == ["报"] * 3
    assert [line.cell(0).carried for line in sheet.lines] == [False, True, True]


def test_merged_ranges_without_measure_are_refused(tmp_path) -> None:
    merged = b'<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    assert "太大" in said(packed(tmp_path / "a.xlsx", xl__worksheets__sheet1_dot_xml=merged))


def test_a_formula_that_was_never_calculated_has_no_text_and_says_why(tmp_path) -> None:
    made, path = book(tmp_path)
    made.active.append(["甲", '="a@x"&".example"', "#N/A"])
    made.active["C1"].data_type = "e"
    made.save(path)
    (sheet,) = read_sheets(path)
    first, formula, error = sheet.lines[0].cells
    assert first.problem is None
    assert "公式" in formula.problem.zh
    assert "#N/A" in error.problem.zh


def test_the_cached_value_of_a_formula_is_what_counts() -> None:
    path = Path(__file__).parents[2] / "corpus" / "rosters" / "libreoffice.xlsx"
    sheet = next(one for one in read_sheets(path) if one.name == "名册")
    assert sheet.lines[3].cell(4).text == "第1号单位"
    with zipfile.ZipFile(path) as packed:
        assert b"<f " in packed.read("xl/worksheets/sheet2.xml")


def test_one_stray_cell_far_away_is_refused_and_takes_no_time(tmp_path) -> None:
    made, path = book(tmp_path)
    made.active["A1"] = "单位"
    made.active["XFD1048576"] = "x"
    made.save(path)
    assert "太大" in said(path)


def compound(*names: str) -> bytes:
    return bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + "".join(names).encode("utf-16-le")


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (compound("Workbook"), "旧格式（.xls 或 .et）"),
        (compound("EncryptedPackage", "EncryptionInfo"), "密码"),
        (b"<html><table><tr><td>x</td></tr></table></html>", "网页"),
        (b"\xef\xbb\xbf<?xml version='1.0'?><Workbook/>", "网页或 XML"),
        (b"PK\x03\x04" + b"broken", "没有下载完"),
        (b"", "是空的"),
        (bytes(range(256)) * 4, "不是文字文件"),
        (b'a,"b' + b"x" * 200_000, "读不了"),
    ],
)
def test_what_is_no_table_is_refused_with_what_to_do(tmp_path, content, expected) -> None:
    path = tmp_path / "r.xlsx"
    path.write_bytes(content)
    assert expected in said(path)


def packed(path: Path, **parts: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/").replace("_dot_", "."), content)
    return path


def test_other_packed_files_are_named(tmp_path) -> None:
    assert ".ods" in said(packed(tmp_path / "a.xlsx", content_dot_xml=b"x"))
    assert ".xlsb" in said(packed(tmp_path / "b.xlsx", xl__workbook_dot_bin=b"x"))
    assert "不是表格" in said(packed(tmp_path / "c.xlsx", word__document_dot_xml=b"x"))
    assert "不完整" in said(packed(tmp_path / "d.xlsx", xl__workbook_dot_xml=b"<x/>"))


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path) -> None:
    path = packed(tmp_path / "a.xlsx", xl__worksheets__sheet1_dot_xml=b"<c/>" * (10 << 20))
    assert path.stat().st_size < 1 << 20
    assert "展开以后太大" in said(path)
    entities = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'
    assert "不该有" in said(packed(tmp_path / "b.xlsx", xl__workbook_dot_xml=entities))


def test_a_folder_and_a_missing_file_are_named(tmp_path) -> None:
    assert "文件夹" in said(tmp_path)
    assert "没有这个文件" in said(tmp_path / "nothing.xlsx")


_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=8
).filter(lambda text: "_x000D_" not in text) | st.sampled_from(
    ["=1+1", "@x", "'=x", "''=x", "'a", "+86 700", "-1", "a\nb", '"', ";", "0700"]
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(_TEXT, min_size=2, max_size=4), min_size=1, max_size=5), st.booleans())
def test_what_is_written_is_read_back(tmp_path_factory, rows, excel) -> None:
    path = tmp_path_factory.mktemp("t") / ("r.xlsx" if excel else "r.csv")
    # The first row's width tells the separator, as a heading does.
    rows = [["单位名称", "邮箱", "别名", "电话"], *([*row, *[""] * (4 - len(row))] for row in rows)]
    path.write_bytes(plain_table(path.suffix, "名册", rows, (8, 8)))
    read = {
        line.number: [line.cell(column).text for column in range(4)]
        for line in read_sheets(path)[0].lines
    }
    assert read == {
        number: row for number, row in enumerate(rows, 1) if any(text.strip() for text in row)
    } or read == {number: row for number, row in enumerate(rows, 1) if any(row)}


def test_a_name_like_a_formula_is_none_in_what_is_written(tmp_path) -> None:
    for name in ("r.xlsx", "r.csv"):
        path, rows = tmp_path / name, [["单位", "邮箱"], ["=1+1", "a@x.example"]]
        path.write_bytes(plain_table(path.suffix, "名册", rows, (8, 8)))
    cell = openpyxl.load_workbook(tmp_path / "r.xlsx").active["A2"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert "\n'=1+1," in (tmp_path / "r.csv").read_text("utf-8-sig").replace("\r\n", "\n")


def test_broken_bytes_end_in_a_sentence_or_a_table(tmp_path) -> None:
    made, path = book(tmp_path)
    made.active.append(["单位", "邮箱"])
    out = BytesIO()
    made.save(out)
    content, refused = out.getvalue(), 0
    for at in range(0, len(content), max(len(content) // 80, 1)):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        try:
            read_sheets(path)
        except InputError:
            refused += 1
    assert refused > 40
