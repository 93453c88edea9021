"""Ten bulletins as offices write them, each with what it says; the files are in tests/corpus.

Forms of the labels, numbers, dates, headings and tails are told in the comment at each.
"""

import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from dispatch.errors import InputError
from dispatch.issue import Contact, Issue, IssueNumber, digest, read_source, write_source
from dispatch.manuscript import understand
from dispatch.tiers import Tier

FOLDER = Path(__file__).parents[2] / "corpus" / "bulletins"
Expected = tuple[str, ...]


def issue_of(name: str) -> Issue:
    return understand(FOLDER / name).issue


def doubts_of(name: str) -> str:
    return "；".join(fault.problem.zh for fault in understand(FOLDER / name).warnings)


def shape(issue: Issue) -> list[tuple[str | None, list[str]]]:
    """Headings, each with the beginnings of its items."""
    return [
        (section.heading, [(item.heading or "") + item.text[:12] for item in section.items])
        for section in issue.sections
    ]


def names(issue: Issue, tier: Tier) -> str:
    """The parties of a tier; persons in brackets."""
    parties = issue.distribution.of(tier)
    return " ".join(f"({one.name})" if one.is_person else one.name for one in parties)


def tails(issue: Issue) -> tuple[str, str, str]:
    up, across, down = (names(issue, tier) for tier in Tier)
    return up, across, down


def test_01_gb18030_wrapped_lines_stray_marks_and_padded_names_over_several_lines() -> None:
    issue = issue_of("01.txt")
    assert issue.masthead == ("石桥区安全生产委员会办公室", "安全生产专报")
    assert (issue.number, issue.date) == (IssueNumber(2023, 6), date(2023, 8, 30))
    assert issue.office == "石桥区安委办"
    assert shape(issue) == [
        ("会议精神", ["8月21日，区安委会召开"]),
        ("工作动态", ["8月2日，区教育局开展校", "8月9日，红枫街道组织应"]),
    ]
    assert issue.sections[0].items[0].text == (
        "8月21日，区安委会召开第三季度全体会议，传达市安委会会议精神，部署秋季重点工作。"
    )
    assert issue.sections[1].items[0].text.endswith("（包括镇街），已完成整改四十一处。")
    assert tails(issue) == (
        "市安委办 市森防办 (周启明) (陆航) (林朗) (谭知远) (顾长风)",
        "区委办 区政府办",
        "区安委会成员单位 各镇街",
    )
    assert issue.contact == Contact("江予安", "0700-5550123", "anwei@shiqiao.example")
    for said in ("多个句号并成一个", "去掉了多余的 **", "接到了上一段之后"):
        assert said in doubts_of("01.txt")


def test_02_utf16_year_in_brackets_ascii_colons_semicolons_and_a_space_between_units() -> None:
    issue = issue_of("02.txt")
    assert (issue.number, issue.date) == (IssueNumber(2023, 6), date(2023, 9, 5))
    assert (issue.masthead, issue.office) == (("石桥环保简报",), "石桥区生态环境局")
    assert [section.heading for section in issue.sections] == ["一、空气质量", "二、督察整改"]
    assert tails(issue) == (
        "市生态环境局 区委办公室",
        "区发展改革局 区住房和城乡建设局",
        "各镇人民政府 各街道办事处",
    )
    assert issue.contact is None
    assert "只有空格" in doubts_of("02.txt")
    assert "没有联系人" in doubts_of("02.txt")


def test_03_chinese_numerals_a_running_number_and_headings_with_diamonds() -> None:
    issue = issue_of("03.txt")
    assert (issue.number, issue.total_number) == (IssueNumber(2023, 12), 58)
    assert (issue.date, issue.office) == (date(2023, 8, 30), "白鹭岭镇乡村振兴办公室")
    assert [section.heading for section in issue.sections] == ["产业发展", "人居环境"]
    assert tails(issue) == ("区乡村振兴局", "", "各村（居）委会")
    assert "按日期的年份算" in doubts_of("03.txt")


def test_04_a_supplement_bracketed_headings_and_four_kinds_of_labels() -> None:
    issue = issue_of("04.txt")
    assert issue.number == IssueNumber(2023, 1, supplement=True)
    assert shape(issue) == [
        (None, ["（一）雨情7月20日夜间全县普降暴", "（二）险情河口镇发现管涌一处，已处"])
    ]
    assert tails(issue) == (
        "省防办 市防办 县委 县政府 (何青云) (高远) (江予安)",
        "县人大办 县政协办",
        "各镇防汛办 县防指成员单位",
    )
    assert issue.contact == Contact("于澜", "0700-5550188", None)


def test_05_markdown_with_a_table_in_the_text_and_the_tail_as_another() -> None:
    issue = issue_of("05.md")
    assert issue.sections[0].items[1].table == (
        ("行业", "增速（%）"),
        ("装备制造", "8.1"),
        ("食品加工", "3.3"),
    )
    assert tails(issue) == ("市统计局 区委 区政府", "区发展改革局 区财政局", "各镇街统计站")


def test_06_no_tail_at_all_and_a_sentence_that_begins_like_one() -> None:
    issue = issue_of("06.txt")
    assert len(issue.sections[0].items) == 3
    assert tails(issue) == ("", "", "")
    assert issue.contact is None
    assert "文末没有 报、送、发" in doubts_of("06.txt")


def test_07_word_with_its_masthead_in_a_text_box_and_its_tail_in_a_table() -> None:
    understood = understand(FOLDER / "07.docx")
    issue = understood.issue
    assert issue.masthead == ("石梁县防汛抗旱指挥部", "防汛快报")
    assert (issue.number, issue.total_number) == (IssueNumber(2023, 14), 58)
    assert [section.heading for section in issue.sections] == ["雨情水情", "值守情况"]
    assert issue.sections[0].items[1].table[1] == ("河口镇", "112")
    picture = issue.sections[1].items[1]
    assert (picture.picture, picture.text) == ("2023-14-图1.png", "河口镇巡堤现场")
    [(name, content)] = understood.pictures
    assert (name, content[:4]) == ("2023-14-图1.png", b"\x89PNG")
    assert tails(issue) == ("市防指 县委 县政府", "县人武部 县气象局", "各镇 县防指成员单位")
    assert issue.contact == Contact("方达", "0700-5550177", "fangban@shiliang.example")


def test_08_word_with_its_masthead_in_a_table_and_numbers_that_word_counts() -> None:
    issue = issue_of("08.docx")
    assert issue.masthead == ("松岭区教育局", "教育督导简报")
    assert (issue.number, issue.date) == (IssueNumber(2023, 3), date(2023, 9, 1))
    assert [section.heading for section in issue.sections] == ["一、开学检查", "二、校舍安全"]
    assert tails(issue) == ("市教育局 区委 区政府", "", "各中小学 各幼儿园")
    assert issue.contact == Contact("秦守真", "13900000000", "dudao@songling.example")


def test_09_word_with_tracked_changes_page_numbers_and_a_tail_over_three_lines() -> None:
    issue = issue_of("09.docx")
    assert (issue.number, issue.date) == (IssueNumber(2023, 7), date(2023, 9, 12))
    assert issue.sections[0].items[0].text == "9月11日，县领导接访十二批次（注：含下访三批次。）。"
    assert "脚注放进了括号里" in doubts_of("09.docx")
    assert len(issue.sections[1].items) == 2
    assert names(issue, Tier.REPORTED_UP) == "县委办 县政府办 (陆文舟) (石敬亭) (于澜) (何青云)"
    assert names(issue, Tier.ISSUED_DOWN) == "各镇 县直有关单位"


def test_10_the_same_text_from_libreoffice_as_text_and_as_markdown_is_the_same_issue() -> None:
    issue = issue_of("10.txt")
    assert issue.masthead == ("云岭县安全生产委员会办公室", "安全生产简报")
    assert (issue.number, issue.total_number) == (IssueNumber(2023, 21), 103)
    assert tails(issue) == (
        "市安委办 (陆文舟) (石敬亭)",
        "县纪委监委 县法院 县检察院",
        "各镇安委会 县安委会成员单位",
    )
    assert issue == issue_of("10.docx") == issue_of("10.md")
    assert digest(issue) == digest(issue_of("10.docx"))


@pytest.mark.parametrize("file", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_what_is_written_reads_back_as_the_same_issue(file: Path) -> None:
    issue = understand(file).issue
    source = write_source(issue)
    assert read_source(source, "x.md").issue == issue
    assert write_source(read_source(source, "x.md").issue) == source


@pytest.mark.parametrize("suffix", [".doc", ".wps"])
def test_an_old_word_file_is_read_through_libreoffice(tmp_path: Path, suffix: str) -> None:
    subprocess.run(
        ["soffice", f"-env:UserInstallation={(tmp_path / 'p').as_uri()}", "--headless",
         "--convert-to", "doc:MS Word 97", "--outdir", tmp_path, FOLDER / "10.docx"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    old = (tmp_path / "10.doc").rename(tmp_path / f"稿{suffix}")
    assert understand(old).issue == issue_of("10.txt")


def test_without_libreoffice_an_old_file_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    (tmp_path / "稿.doc").write_bytes(b"\xd0\xcf\x11\xe0" * 8)
    with pytest.raises(InputError) as caught:
        understand(tmp_path / "稿.doc")
    assert "LibreOffice" in caught.value.problem.zh
    assert caught.value.advice is not None
    assert "另存为 .docx" in caught.value.advice.zh
