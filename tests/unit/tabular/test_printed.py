"""A sheet is printed on A4 with its headings, and nothing in it is ever run."""

from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import load_workbook

from dispatch.tabular import Column, PrintedSheet, workbook
from dispatch.words import one_line

MADE = datetime(2023, 9, 5, 12, 0, tzinfo=UTC)
COLUMNS = (Column("序号", 7), Column("单位", 24, centred=False), Column("发送时间", 19))


def written(*rows, columns=COLUMNS):
    sheet = PrintedSheet(
        name="2023-06", title="登记表", above=("区工作专班", "制表"), columns=columns, rows=rows,
        totals=("合计：1 家",), below="注：无", page="第 &P 页，共 &N 页",
    )  # fmt: skip
    content = workbook([sheet], MADE)
    return content, load_workbook(BytesIO(content)).active


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+8613900000000", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", '=HYPERLINK("x","y")'],
)
def test_what_begins_like_a_formula_is_stored_as_text(text):
    content, sheet = written([1, text, None])
    cell = sheet["B4"]
    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.quotePrefix
    assert b"<f>" not in ZipFile(BytesIO(content)).read("xl/worksheets/sheet1.xml")


@example("a\ufffeb\uffff")
@given(st.text(max_size=40))
def test_any_text_from_outside_gives_a_file_that_opens(text):
    _, sheet = written([1, text, None])
    assert (sheet["B4"].value or "") == one_line(text).replace("\ufffe", "").replace("\uffff", "")


def test_it_prints_on_a4_with_its_headings_on_every_page():
    _, sheet = written(*([n, f"单位{n}", MADE] for n in range(80)))
    assert str(sheet.page_setup.paperSize) == sheet.PAPERSIZE_A4
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.print_title_rows == "$3:$3"
    assert sheet.freeze_panes == "A4"
    assert sheet["A3"].value == "序号"
    assert "&P" in sheet.oddFooter.center.text


def test_times_are_times_and_numbers_are_numbers():
    _, sheet = written([1, "单位", MADE])
    assert sheet["C4"].value == MADE.replace(tzinfo=None)
    assert sheet["C4"].number_format == "yyyy-mm-dd hh:mm"
    assert sheet["A4"].value == 1


def test_a_long_text_gets_room_and_the_totals_stand_below():
    _, sheet = written([1, "很长的说明" * 12, None], [2, "短", None])
    assert sheet.row_dimensions[4].height > 3 * sheet.row_dimensions[5].height
    assert sheet["A6"].value == "合计：1 家"
    assert "A6:C6" in [str(one) for one in sheet.merged_cells.ranges]
