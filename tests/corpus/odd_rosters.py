"""A roster of 120 as an office keeps it in Excel, with what people do to such tables, and what it
says. `python -m corpus.odd_rosters FILE` writes it, with formulas for a real spreadsheet to count.
"""

import sys
from pathlib import Path

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from dispatch.recipients import Recipient, RecipientKind
from dispatch.tiers import Tier

UP, ACROSS, DOWN = Tier
HEADINGS = (
    "备注",
    "联系人",
    "邮箱地址",
    "联系电话",
    "单位名称",
    "报送类别",
    "简称",
    "是否纸质",
    "是否催",
)


def _plain(number: int, tier: Tier) -> Recipient:
    return Recipient(
        name=f"第{number}号单位",
        tier=tier,
        addresses=(f"u{number}@unit{number}.example",),
        contact=f"联络员{number}",
        phone=f"0700555{number:04d}",
    )


# The cell of addresses as it is typed → what it means, and more that is not plain.
ODD = {
    5: ("zhang@five.example；li@five.example", ("zhang@five.example", "li@five.example")),
    6: (
        "王主任 <wang@six.example>\n值班 <duty@six.example>",
        ("wang@six.example", "duty@six.example"),
    ),
    7: ("ｂａｎ＠ｓｅｖｅｎ．ｅｘａｍｐｌｅ", ("ban@seven.example",)),
    8: ("  eight@eight.example  ", ("eight@eight.example",)),
    9: (
        "a@nine.example、b@nine.example，c@nine.example",
        tuple(f"{x}@nine.example" for x in "abc"),
    ),
    10: ("ten@ten.example（周一至周五）", ("ten@ten.example",)),
    11: ("eleven@eleven。example", ("eleven@eleven.example",)),
}
ALIASES = {
    12: ("十二局、十二办", ("十二局", "十二办")),
    13: ("十三局\n十三办", ("十三局", "十三办")),
}
PAPER, CHASED, NOT_CHASED, HIDDEN, TWO_ROWS = 14, 15, 16, range(20, 24), 30


def expected() -> list[Recipient]:
    """What the workbook says, in its order."""
    from dataclasses import replace

    leaders = [
        Recipient("周启明", UP, RecipientKind.PERSON, paper=True),
        Recipient("陆航", UP, RecipientKind.PERSON, ("luhang@lingdao.example",)),
        Recipient("谭知远", UP, RecipientKind.PERSON, ("tan@lingdao.example",)),
    ]
    units = []
    for number in range(1, 118):
        one = _plain(number, ACROSS if number <= 20 else DOWN)
        if number in ODD:
            one = replace(one, addresses=ODD[number][1])
        if number in ALIASES:
            one = replace(one, aliases=ALIASES[number][1])
        if number == PAPER:
            one = replace(one, addresses=(), paper=True)
        if number in (CHASED, NOT_CHASED):
            one = replace(one, chase=number == CHASED)
        if number == TWO_ROWS:
            one = replace(one, addresses=(*one.addresses, "second@thirty.example"))
        units.append(one)
    return [*leaders, *units]


def workbook(*, formulas: bool = False) -> Workbook:
    """The workbook; with `formulas` some cells are calculated, which openpyxl cannot do."""
    book = Workbook()
    _leaders(book.active)
    _units(book.create_sheet("名册"), formulas=formulas)
    _others(book)
    return book


def _leaders(sheet: Worksheet) -> None:
    sheet.title = "报"
    sheet.append(["报领导名单"])
    sheet.merge_cells("A1:D1")
    sheet.append(["序号", "姓 名", "电子邮箱", "纸质（√）"])
    sheet.append([1, "周启明", "", "√"])
    sheet.append([2, "陆　航", "luhang@lingdao.example", ""])
    sheet.append([])
    sheet.append([3, "谭知远", "tan@lingdao.example", None])
    sheet.append([4])


def _units(sheet: Worksheet, *, formulas: bool) -> None:
    sheet["A1"] = "工作专报报送名册"
    sheet["A1"].font = Font(size=20, bold=True)
    sheet.merge_cells("A1:I1")
    sheet["H2"] = "2023年8月"
    sheet.append([])
    sheet.append(list(HEADINGS))
    begun: dict[Tier, int] = {}
    for one in expected()[3:]:
        number, row = int(one.name.strip("第号单位")), sheet.max_row + 1
        if one.tier not in begun:
            begun[one.tier] = row
        _unit(sheet, row, number, one, formulas=formulas)
        if number == TWO_ROWS:
            sheet.cell(row + 1, 3, "second@thirty.example")
            sheet.merge_cells(start_row=row, end_row=row + 1, start_column=5, end_column=5)
        sheet.row_dimensions[row].hidden = number in HIDDEN
        if number == 60:  # the heading once more, where a page begins
            for column, heading in enumerate(HEADINGS, 1):
                sheet.cell(row + 1, column, heading)
    last = sheet.max_row
    for tier, word in ((ACROSS, "抄送"), (DOWN, " 印发 ")):
        end = begun[DOWN] - 1 if tier is ACROSS else last
        sheet.cell(begun[tier], 6, word)
        sheet.merge_cells(start_row=begun[tier], end_row=end, start_column=6, end_column=6)
    sheet.cell(last + 2, 5, "合计：117 个单位")
    sheet.cell(last + 3, 1, "填表人：江予安")
    sheet.column_dimensions["B"].hidden = True


def _unit(sheet: Worksheet, row: int, number: int, one: Recipient, *, formulas: bool) -> None:
    sheet.cell(row, 1, "=ROW()-3" if formulas else f"第 {number} 个")
    sheet.cell(row, 2, one.contact + " ")
    address = sheet.cell(row, 3, ODD[number][0] if number in ODD else "".join(one.addresses[:1]))
    if number == PAPER:
        address.value = "无"
    phone = sheet.cell(row, 4, int(one.phone))  # as a number, which its format shows whole
    phone.number_format = "0" * len(one.phone)
    sheet.cell(row, 5, f'="第{number}号"&"单位"' if formulas else f"{one.name}  ")
    if number in ALIASES:
        sheet.cell(row, 7, ALIASES[number][0])
    sheet.cell(row, 8, "是" if one.paper else "否")
    if one.chase is not None:
        sheet.cell(row, 9, "催" if one.chase else "不催")


def _others(book: Workbook) -> None:
    old = book.create_sheet("旧名册")
    old.append(["单位", "邮箱", "类别"])
    old.append(["撤销的单位", "old@old.example", "发"])
    old.sheet_state = "hidden"
    phones = book.create_sheet("值班表")
    phones.append(["日期", "值班人", "值班电话"])
    phones.append(["8月30日", "江予安", "0700-5550123"])


if __name__ == "__main__":
    workbook(formulas=True).save(Path(sys.argv[1]))
