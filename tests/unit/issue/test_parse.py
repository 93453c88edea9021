"""From what staff wrote to an Issue: every mend and every doubt is said, nothing is invented."""

import string
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch.errors import InputError
from dispatch.issue import (
    Contact,
    Distribution,
    Issue,
    IssueNumber,
    Item,
    Line,
    Party,
    Section,
    digest,
    find_issues,
    lines_of,
    parse,
    parse_number,
    read_source,
    write_source,
)
from dispatch.words import Language

STAFF = """\
松岭区安全生产百日攻坚

工作专报

2023年 第6期

区安全生产攻坚专班

2023年8月30日

【上级会议精神】

市委常委会精神

8月22日，市委常委会召开会议，部署秋季安全工作。。要求压实责任。

【调研指导】

8月16日，副区长 何青云 8月18日主持召开调度会。会议传达学习了近期会议精神

及有关文件要求。强调要守住底线。

**区领导高远山**到云溪镇检查（应急、消防、）工作。

【工作动态】

8月2日，区安委办组织检查。

8月3日，云溪镇组织召开“消防知识培训会”，七十余人参

加了培训。

- 2 -

组织宣传活动，发放宣传单百余份，提示大家时刻注意安全。

【工作提示】

一、请各单位做好准备工作。

报：市安委办、市森防办

何青云、高 远、林之航、苏 敏
石 金、方小满同志

送：区委办、区政府办

发：区安委会成员单位，有关单位，各镇（街）安委会

联系人：江予安 联系电话：0700-5550123 邮箱：office@songling.example
"""


def understood(text: str = STAFF):  # type: ignore[no-untyped-def]
    return parse(lines_of(text), "2023-06.txt")


def doubts(text: str = STAFF) -> str:
    return "\n".join(one.said_in(Language.CHINESE) for one in understood(text).warnings)


def test_masthead_number_office_and_date_are_found() -> None:
    issue = understood().issue
    assert issue.number == IssueNumber(2023, 6)
    assert issue.masthead == ("松岭区安全生产百日攻坚", "工作专报")
    assert issue.series == "工作专报"
    assert issue.office == "区安全生产攻坚专班"
    assert issue.date == date(2023, 8, 30)


def test_the_headings_come_in_order() -> None:
    assert [one.heading for one in understood().issue.sections] == [
        "上级会议精神",
        "调研指导",
        "工作动态",
        "工作提示",
    ]


def test_a_short_line_above_a_paragraph_is_its_heading_and_no_item() -> None:
    (item,) = understood().issue.sections[0].items
    assert item.heading == "市委常委会精神"
    assert item.text.startswith("8月22日")


def test_a_paragraph_broken_across_a_blank_line_is_joined_and_said_so() -> None:
    first = understood().issue.sections[1].items[0]
    assert "近期会议精神及有关文件要求。" in first.text
    assert "接到了上一段之后" in doubts()


def test_a_word_broken_in_two_is_joined_over_a_page_number() -> None:
    assert "七十余人参加了培训。" in understood().issue.sections[2].items[1].text
    assert not any(
        "- 2 -" in item.text for one in understood().issue.sections for item in one.items
    )


def test_stray_marks_and_doubled_stops_are_gone_and_said_so() -> None:
    text = "".join(item.text for one in understood().issue.sections for item in one.items)
    assert "**" not in text
    assert "。。" not in text
    assert "、）" not in text
    assert "何青云8月18日" in text
    for said in ("**", "句号", "顿号"):
        assert said in doubts()


def test_an_item_without_a_date_is_doubted_and_not_joined() -> None:
    text = STAFF.replace("8月2日，区安委办", "8月1日，区消防队开展检查。\n\n8月2日，区安委办")
    assert "没有日期" in doubts(text)
    assert understood(text).issue.sections[2].items[-1].text.startswith("组织宣传活动")


def test_a_lonely_first_number_is_kept_and_doubted() -> None:
    assert understood().issue.sections[3].items[0].text.startswith("一、")
    assert "只有“一、”" in doubts()


def test_units_and_people_of_the_tail_are_told_apart() -> None:
    tail = understood().issue.distribution
    assert [one.name for one in tail.reported_up] == [
        "市安委办",
        "市森防办",
        "何青云",
        "高远",
        "林之航",
        "苏敏",
        "石金",
        "方小满",
    ]
    assert [one.is_person for one in tail.reported_up] == [False] * 2 + [True] * 6
    assert [one.name for one in tail.sent_across] == ["区委办", "区政府办"]
    assert [one.name for one in tail.issued_down] == [
        "区安委会成员单位",
        "有关单位",
        "各镇（街）安委会",
    ]


def test_the_contact_is_taken_apart() -> None:
    assert understood().issue.contact == Contact(
        "江予安", "0700-5550123", "office@songling.example"
    )


@pytest.mark.parametrize(
    ("written", "number", "supplement"),
    [
        ("2023年第6期", 6, False),
        ("二〇二三年第六期", 6, False),
        ("〔2023〕6号", 6, False),
        ("第十二期", 12, False),
        ("2023年第14 期", 14, False),
        ("２０２３年第６期", 6, False),
        ("2023年增刊第2期", 2, True),
        ("2023年第6期（总第58期）", 6, False),
    ],
)
def test_numbers_are_read_as_bulletins_write_them(written, number, supplement) -> None:
    issue = understood(STAFF.replace("2023年 第6期", written)).issue
    assert issue.number == IssueNumber(2023, number, supplement)
    assert issue.total_number == (58 if "总第" in written else None)


@pytest.mark.parametrize(
    "written", ["2023年8月30日", "二〇二三年八月三十日", "2023-08-30", "2023 年 8 月 30 日"]
)
def test_dates_are_read_as_bulletins_write_them(written: str) -> None:
    assert understood(STAFF.replace("2023年8月30日", written)).issue.date == date(2023, 8, 30)


@pytest.mark.parametrize(
    ("old", "new"), [("报：", "抄报:"), ("送：", "抄送："), ("发：", "分送："), ("报：", "呈报：")]
)
def test_the_tiers_are_known_by_their_other_names(old: str, new: str) -> None:
    assert understood(STAFF.replace(f"\n{old}", f"\n{new}")).issue.distribution == (
        understood().issue.distribution
    )


@pytest.mark.parametrize("missing", ["2023年 第6期\n", "2023年8月30日\n"])
def test_what_a_bulletin_must_have_is_named_when_it_is_missing(missing: str) -> None:
    with pytest.raises(InputError) as caught:
        understood(STAFF.replace(missing, "\n"))
    assert caught.value.exit_code == 65
    assert caught.value.faults


def test_a_text_without_a_tail_gets_none_and_a_doubt() -> None:
    text = STAFF[: STAFF.index("报：市安委办")]
    assert understood(text).issue.distribution == Distribution()
    assert "没有 报、送、发" in doubts(text)


@given(st.lists(st.builds(Line, st.text(max_size=60), st.integers(1, 99)), max_size=30))
@settings(deadline=None)
def test_any_lines_give_an_issue_or_a_clear_refusal(lines: list[Line]) -> None:
    try:
        assert parse(lines, "x.txt").issue.masthead
    except InputError as error:
        assert error.faults  # noqa: PT017


HAN = st.text(
    st.sampled_from("安全生产会议精神区委镇街道应急管理局消防工作专班检查落实责任"),
    min_size=2,
    max_size=12,
)
TEXTS = st.text(
    st.sampled_from("安全检查责任落实，、；：（）《》“”0123456789年月日" + string.ascii_letters),
    min_size=1,
    max_size=60,
).map(lambda text: text + "。")
PEOPLE = st.sampled_from(["何青云", "高远", "林之航", "苏敏"]).map(
    lambda name: Party(name, is_person=True)
)
UNITS = st.sampled_from(["市安委办", "区教育局", "云溪镇", "各镇（街、乡）安委会"]).map(Party)


@st.composite
def issues(draw: st.DrawFn) -> Issue:
    parties = st.tuples(st.lists(UNITS, max_size=3), st.lists(PEOPLE, max_size=3)).map(
        lambda both: (*both[0], *both[1])
    )
    items = st.lists(st.builds(Item, TEXTS, st.none() | HAN), min_size=1, max_size=4).map(tuple)
    series = draw(HAN)
    return Issue(
        number=IssueNumber(
            draw(st.integers(1990, 2100)), draw(st.integers(1, 120)), draw(st.booleans())
        ),
        series=series,
        office=draw(HAN),
        date=draw(st.dates(date(1990, 1, 1), date(2100, 1, 1))),
        masthead=(*draw(st.lists(HAN, max_size=1)), series),
        sections=tuple(draw(st.lists(st.builds(Section, HAN, items), min_size=1, max_size=4))),
        distribution=Distribution(draw(parties), draw(parties), draw(parties)),
        contact=draw(
            st.none() | st.builds(Contact, HAN, st.just("0700-5550123"), st.just("a@b.example"))
        ),
        total_number=draw(st.none() | st.integers(1, 999)),
        title=draw(st.none() | HAN),
    )


@given(issues())
@settings(deadline=None)
def test_what_is_written_is_read_back_the_same(issue: Issue) -> None:
    again = read_source(write_source(issue), "x.md")
    assert again.issue == issue
    assert again.warnings == ()
    assert digest(again.issue) == digest(issue)


@given(issues(), issues())
@settings(deadline=None)
def test_equal_issues_and_only_those_have_equal_digests(one: Issue, other: Issue) -> None:
    assert (digest(one) == digest(other)) == (one == other)


def test_all_faults_of_a_head_are_shown_at_once_with_their_lines() -> None:
    text = "---\nseries: 工作专报\nyear: soon\nnumber: 6\ndate: 2023-08-30\ncolour: red\n---\n\n正文。\n"
    with pytest.raises(InputError) as caught:
        read_source(text, "2023-06.md")
    assert {one.line for one in caught.value.faults} == {3, 6}


def test_importing_its_own_output_again_changes_nothing() -> None:
    once = write_source(understood().issue)
    assert write_source(read_source(once, "x.md").issue) == once


@pytest.mark.parametrize(
    ("text", "expected"), [("2023-06", "2023-06"), ("2023-6", "2023-06"), ("2023-01z", "2023-01z")]
)
def test_issue_numbers_are_read(text: str, expected: str) -> None:
    assert str(parse_number(text)) == expected


@pytest.mark.parametrize("text", ["", "6", "2023-00", "2023/06", "../../etc"])
def test_what_is_no_issue_number_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_number(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("答复：2023年第6期", {(2023, 6)}),
        ("第六期、第 ７ 期", {(None, 6), (None, 7)}),
        ("二〇二三年第十二期（总第58期）", {(2023, 12)}),
        ("〔2023〕6号", {(2023, 6)}),
        ("2023-06 收到 #abc", {(2023, 6)}),
        ("2023-08-30 10:00，3号楼，8月3号", set()),
        ("第" * 5000, set()),
    ],
)
def test_a_text_names_issues_as_they_are_printed(text, expected):
    assert find_issues(text) == expected
