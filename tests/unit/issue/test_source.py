"""The source file: what stands in its head and its body is read as it was written."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch.errors import InputError
from dispatch.issue import (
    Contact,
    Distribution,
    Enclosure,
    Issue,
    IssueNumber,
    Item,
    Party,
    Section,
    digest,
    read_source,
    write_source,
)
from dispatch.tiers import Tier

PLAIN = Issue(
    number=IssueNumber(2023, 6),
    series="工作专报",
    office="区工作专班",
    date=date(2023, 8, 30),
    masthead=("工作专报",),
    sections=(Section("工作动态", (Item("正文。"),)),),
    distribution=Distribution(issued_down=(Party("各镇街"),)),
    contact=Contact("江予安", None, "office@songling.example"),
)
CELL = st.text(st.sampled_from("甲乙丙|\\*-: 1.%"), max_size=8).map(str.strip)
TEXT = st.text(st.sampled_from("甲乙丙，。#|!\\[]()报送发：- "), min_size=1).map(str.strip)


def back(issue: Issue) -> Issue:
    return read_source(write_source(issue), "2023-06.md").issue


def with_items(*items: Item) -> Issue:
    return replace(PLAIN, sections=(Section("工作动态", items),))


def test_the_head_holds_notices_attachments_and_a_note_for_a_tier() -> None:
    head = (
        "notices: [内部资料·注意保存]\n"
        "attachments:\n  - 回执.docx\n  - {file: 表.xlsx, tiers: [发]}\n"
        "notes: {发: 请一并报送回执。}\n"
    )
    source = write_source(PLAIN).replace("---\n", f"---\n{head}", 1)
    issue = read_source(source, "2023-06.md").issue
    assert issue.notices == ("内部资料·注意保存",)
    assert issue.attachments == (
        Enclosure("回执.docx"),
        Enclosure("表.xlsx", (Tier.ISSUED_DOWN,)),
    )
    assert issue.notes == ((Tier.ISSUED_DOWN, "请一并报送回执。"),)
    assert back(issue) == issue


def test_an_unknown_tier_in_the_head_is_named_with_its_line() -> None:
    source = write_source(PLAIN).replace("---\n", "---\nnotes: {办: 甲}\n", 1)
    with pytest.raises(InputError) as caught:
        read_source(source, "2023-06.md")
    assert caught.value.faults[0].line == 2


def test_a_picture_and_a_table_read_back() -> None:
    table = (("单位", "隐患"), ("红枫街道", "3"))
    issue = with_items(Item("甲。"), Item("", table=table), Item("现场", picture="图1.png"))
    assert "| 红枫街道 | 3 |" in write_source(issue)
    assert "![现场](图1.png)" in write_source(issue)
    assert back(issue) == issue


@given(
    st.integers(2, 4).flatmap(lambda n: st.lists(st.tuples(*[CELL] * n), min_size=2, max_size=4))
)
@settings(max_examples=200, deadline=None)
def test_any_table_reads_back_as_it_was(rows: list[tuple[str, ...]]) -> None:
    tidy = tuple(tuple(" ".join(cell.split()) for cell in row) for row in rows)
    issue = with_items(Item("", table=tidy))
    assert back(issue).sections[0].items[0].table == tidy


@given(TEXT.filter(bool))
@settings(max_examples=300, deadline=None)
def test_a_paragraph_of_any_text_stays_a_paragraph(text: str) -> None:
    issue = with_items(Item(text), Item("末段。"))
    assert back(issue) == issue


def test_an_issue_without_the_new_parts_keeps_the_digest_it_always_had() -> None:
    # What was sent before tables and attachments existed must still be known for the same issue.
    assert digest(PLAIN) == "e5e9566982a36695c7c403e6496b41a8d425a195270021d3d59a81c00d2c473a"
