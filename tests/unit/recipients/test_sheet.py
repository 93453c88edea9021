"""An office's own table is understood, or every place where it is not is named: no guesses."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import odd_rosters
from dispatch.recipients import (
    Asked,
    Column,
    Recipient,
    RecipientKind,
    folded,
    read_mailboxes,
    read_roster,
    roster_rows,
    table_against,
    understand_sheets,
)
from dispatch.recipients.changes import Changes
from dispatch.recipients.rewriting import NEW_ROSTER, rewritten
from dispatch.sheets import Cell, Line, Sheet
from dispatch.tabular import read_sheets
from dispatch.tiers import Tier

UP, ACROSS, DOWN = Tier
HEAD = ["类别", "单位", "邮箱"]


def sheet(*rows: list[str], name: str = "", hidden: bool = False) -> Sheet:
    lines = [
        Line(number, tuple(Cell(text) for text in row))
        for number, row in enumerate(rows, 1)
        if any(row)
    ]
    return Sheet("名册.xlsx", name, tuple(lines), hidden=hidden)


def read(*rows: list[str], asked: Asked | None = None, name: str = "") -> list[Recipient]:
    understood = understand_sheets([sheet(*rows, name=name)], asked or Asked())
    assert not understood.faults, [one.said_in("zh") for one in understood.faults]
    return [one.recipient for one in understood.entries]


def faults(*rows: list[str], asked: Asked | None = None, name: str = "") -> list[str]:
    understood = understand_sheets([sheet(*rows, name=name)], asked or Asked())
    return [one.said_in("zh") for one in understood.faults]


@pytest.mark.parametrize("made_by", ["openpyxl", "LibreOffice"])
def test_a_workbook_of_120_with_every_oddity_says_what_it_says(tmp_path: Path, made_by) -> None:
    path = Path(odd_rosters.__file__).parent / "rosters" / "libreoffice.xlsx"
    if made_by == "openpyxl":
        path = tmp_path / "odd.xlsx"
        odd_rosters.workbook().save(path)
    understood = understand_sheets(read_sheets(path), Asked())
    assert not understood.faults
    assert [one.recipient for one in understood.entries] == odd_rosters.expected()
    left_out = "\n".join(one.said_in("zh") for one in understood.left_out)
    for said in ("合计：117", "填表人", "重复的表头", "隐藏的表", "〔值班表〕", "〔报〕 第 7 行"):
        assert said in left_out
    notes = "\n".join(one.said_in("zh") for one in understood.notes)
    for said in (
        "隐藏的行照样读了（4 行）：24、25、26、27",
        "隐藏的列“联系人”",
        "第 11 行：C 列：全角",
    ):
        assert said in notes
    assert understood.tiers == (("报", UP, 3), ("抄送", ACROSS, 20), ("印发", DOWN, 98))


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("单位", Column.NAME), ("收件单位", Column.NAME), ("单位名称（全称）", Column.NAME),
        ("E-mail", Column.ADDRESS), ("邮 箱 地 址", Column.ADDRESS), ("邮箱2", Column.ADDRESS),
        ("电子邮箱：", Column.ADDRESS), ("Ｅｍａｉｌ", Column.ADDRESS), ("报送类型", Column.TIER),
        ("级别", Column.TIER), ("报/送/发", Column.TIER), ("简称", Column.ALIASES),
        ("是否纸质", Column.PAPER),
        ("是否催办", Column.CHASE), ("联系人", Column.CONTACT), ("联系电话", Column.PHONE),
        ("Phone", Column.PHONE), ("备注", None), ("地址", None), ("密码", None),
    ],
)  # fmt: skip
def test_the_usual_headings_are_known_and_others_left_out(heading, column) -> None:
    from dispatch.recipients import column_of

    assert column_of(heading) is column


@pytest.mark.parametrize(
    ("word", "tier"),
    [("报", UP), ("主报", UP), ("一、报", UP), ("报：", UP), ("报（上级）", UP), ("抄 送", ACROSS),
     ("送类", ACROSS), ("印发", DOWN), ("下发", DOWN), ("（三）发", DOWN)],
)  # fmt: skip
def test_words_of_tiers_are_known(word, tier) -> None:
    assert read(HEAD, [word, "甲", "a@x.example"])[0].tier is tier


@pytest.mark.parametrize("word", ["报送", "主送", "抄", "A类", "各部门", "上报下发", "1"])
def test_a_word_that_may_be_any_tier_is_a_fault_with_its_row_and_column(word) -> None:
    (fault,) = faults(["名单"], HEAD, [word, "甲", "a@x.example"])
    assert fault.startswith(f"名册.xlsx 第 3 行：A 列：“{word}”看不懂")


def test_every_fault_is_told_at_once_with_its_place() -> None:
    told = faults(
        [*HEAD, "纸质", "催办", "类型"],
        ["发", "甲", "a@x.example", "大概", "", ""],
        ["", "乙", "b@x.example", "", "也许", ""],
        ["发", "", "c@x.example", "", "", ""],
        ["发", "丁", "丁局 d@x", "", "", ""],
        ["发", "甲", "e@x.example", "", "", "单位"],
        ["发", "己", "A@x.example", "", "", ""],
        ["发", "庚", "", "", "", ""],
    )
    for said in (
        "第 2 行：D 列：“大概”看不懂", "第 3 行：E 列：“也许”看不懂", "第 3 行：没有写类别",
        "第 4 行：B 列：没有单位名称", "第 5 行：C 列：“丁局”不能是邮箱地址",
        "第 5 行：C 列：“d@x”",
        "第 6 行：“甲”与第 2 行“甲”的名称或别名重复", "第 7 行：“己”和第 2 行“甲”用同一邮箱",
        "第 8 行：“庚”没有邮箱",
    ):  # fmt: skip
        assert any(said in one for one in told), (said, told)


def test_an_empty_tier_is_asked_about_and_never_taken_from_above() -> None:
    rows = (HEAD, ["发", "甲", "a@x.example"], ["", "乙", "b@x.example"])
    (fault,) = faults(*rows)
    assert "第 3 行：没有写类别" in fault
    assert [one.tier for one in read(*rows, asked=Asked(fill_down=True))] == [DOWN, DOWN]
    assert [one.tier for one in read(*rows, asked=Asked(tier=ACROSS))] == [DOWN, ACROSS]


def test_a_tier_stands_over_the_rows_below_or_is_the_sheets_name() -> None:
    below = read(["单位", "邮箱"], ["一、报", ""], ["甲", "a@x.example"], ["二、印发：", ""],
                 ["乙", "b@x.example"])  # fmt: skip
    assert [one.tier for one in below] == [UP, DOWN]
    named = read(["单位", "邮箱"], ["甲", "a@x.example"], name="抄送")
    assert [one.tier for one in named] == [ACROSS]
    assert len(faults(["单位", "邮箱"], ["甲", "a@x.example"], name="名册")) == 1


def test_a_person_is_the_recipient_or_the_contact_by_what_else_the_table_has() -> None:
    (leader,) = read(["类别", "姓名", "邮箱"], ["报", "周　启　明", "z@x.example"])
    assert (leader.name, leader.kind, leader.contact) == ("周启明", RecipientKind.PERSON, "")
    (unit,) = read([*HEAD, "姓名"], ["发", "甲局", "a@x.example", "江予安"])
    assert (unit.name, unit.kind, unit.contact) == ("甲局", RecipientKind.UNIT, "江予安")


def test_two_columns_for_one_thing_are_settled_by_the_clerk() -> None:
    rows = (["类别", "单位", "部门", "邮箱"], ["发", "区政府", "甲局", "a@x.example"])
    (fault,) = faults(*rows)
    assert "第 1 行：C 列：“部门”和 B 列“单位”都像是单位名称" in fault
    asked = Asked(columns={folded("单位"): None})
    assert [one.name for one in read(*rows, asked=asked)] == ["甲局"]


def test_type_is_unit_or_person_where_its_cells_say_so() -> None:
    rows = (
        [*HEAD, "类型"],
        ["报", "甲", "a@x.example", "个人"],
        ["发", "乙", "b@x.example", "单位"],
    )
    assert [one.kind for one in read(*rows)] == [RecipientKind.PERSON, RecipientKind.UNIT]


def test_addresses_of_several_columns_and_cells_come_together() -> None:
    (one,) = read([*HEAD, "备用邮箱"], ["发", "甲", "a@x.example", "b@x.example; A@X.example"])
    assert one.addresses == ("a@x.example", "b@x.example")


def test_a_cell_that_says_paper_or_nothing_is_no_address() -> None:
    assert read(HEAD, ["发", "甲", "纸质"]) == [Recipient("甲", DOWN, paper=True)]
    assert "没有邮箱" in faults(HEAD, ["发", "甲", "暂无"])[0]


def test_a_table_without_names_or_addresses_says_so() -> None:
    assert "找不到表头" in faults(["甲", "乙"], ["1", "2"])[0]
    assert "找不到表头" in faults(["单位", "电话"], ["甲", "1"])[0]
    assert "一个收件人也没有" in faults(HEAD)[0]


def test_of_several_sheets_one_can_be_named() -> None:
    first, second = (
        sheet(HEAD, ["发", "甲", f"{name}@x.example"], name=name) for name in ("旧", "新")
    )
    both = understand_sheets([first, second], Asked())
    assert "第 旧!2 行" in both.faults[0].said_in("zh")
    only = understand_sheets([first, second], Asked(sheets=("新",)))
    assert [one.recipient.addresses for one in only.entries] == [("新@x.example",)]
    assert "没有读" in only.left_out[0].said_in("zh")


def test_what_is_mended_of_an_address_is_said() -> None:
    assert read_mailboxes("a@x.example").mends == ()
    assert len(read_mailboxes("张三 <ａ＠x.example>").mends) == 2
    assert read_mailboxes("a @x.example").problems  # never joined: it may be two


_NAME = st.text(
    st.sampled_from("区市教育局应急管理ABＡ１ 、,（）·=-+@#:\"{}!&*%'"), min_size=1, max_size=9
).map(str.strip)
_SHORT = st.text(st.sampled_from("江予安0123-+ 转"), max_size=8).map(
    lambda text: " ".join(text.split()).lstrip("-")
)


@st.composite
def _recipients(draw: st.DrawFn) -> list[Recipient]:
    count = draw(st.integers(1, 6))
    made = []
    for number in range(count):
        aliases = tuple(f"{number}号{draw(_NAME)}" for _ in range(draw(st.integers(0, 2))))
        paper = draw(st.booleans())
        addresses = tuple(
            f"u{number}_{n}@x.example" for n in range(draw(st.integers(not paper, 2)))
        )
        made.append(
            Recipient(
                f"第{number}{draw(_NAME)}",
                draw(st.sampled_from(Tier)),
                draw(st.sampled_from(RecipientKind)),
                addresses,
                tuple(dict.fromkeys(aliases)),
                paper,
                draw(st.sampled_from([None, True, False])),
                draw(_SHORT),
                draw(_SHORT),
            )
        )
    return made


@settings(max_examples=25, deadline=None)
@given(_recipients())
def test_a_roster_exported_is_read_back_to_the_same(made: list[Recipient]) -> None:
    from hypothesis import assume

    from dispatch.errors import InputError

    try:
        text = rewritten(NEW_ROSTER, "r.yaml", Changes(added=tuple(made)))
        roster = read_roster(text, "r.yaml")
    except InputError:
        assume(False)
        raise
    rows = roster_rows(roster.recipients)
    table = Sheet(
        "r.xlsx",
        "",
        tuple(Line(n, tuple(Cell(text) for text in row)) for n, row in enumerate(rows, 1)),
    )
    understood = understand_sheets([table], Asked())
    assert not understood.faults, [one.said_in("zh") for one in understood.faults]
    assert [one.recipient for one in understood.entries] == list(roster.recipients)
    changes, more = table_against(understood.entries, roster.recipients)
    assert not changes
    assert not more


_CELLS = st.text(max_size=6) | st.sampled_from(
    ["报", "发", "送", "甲", "乙局", "a@x.example", "b@", "是", "", "无", "合计", "<", "（"]
)
_HEADINGS = st.sampled_from(
    ["单位", "姓名", "邮箱", "类别", "纸质", "催办", "简称", "电话", "？", ""]
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(_HEADINGS, min_size=2, max_size=6),
    st.lists(st.lists(_CELLS, max_size=6), max_size=6),
    st.booleans(),
)
def test_any_table_ends_in_recipients_or_in_faults(headings, rows, fill_down) -> None:
    understood = understand_sheets([sheet(headings, *rows)], Asked(fill_down=fill_down))
    assert understood.entries or understood.faults
    told = {one.line for one in (*understood.left_out, *understood.faults)}
    told |= {one.line for one in understood.entries}
    if understood.layouts and not any("都像是" in one.problem.zh for one in understood.faults):
        heading = understood.layouts[0][1].heading.number
        filled = {n for n, row in enumerate(rows, 2) if any(one.strip() for one in row)}
        sections = {
            n for n, row in enumerate(rows, 2) if sum(bool(one.strip()) for one in row) == 1
        }
        # Every row is a recipient, a fault, told to be left out, or the name of a tier.
        assert {n for n in filled if n > heading} - told <= sections
