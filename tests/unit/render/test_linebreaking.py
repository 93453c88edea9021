"""Line breaking: every full line reaches the edge, and no rule of Chinese setting is broken."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dispatch.render.linebreaking import NO_END, NO_START, Line, Measure, filled_lines, set_lines


def width_of(character: str) -> float:
    return 0.5 if character.isascii() else 1.0


MEASURE = Measure(442.2, 16.0, -0.21, width_of, 31.58)
HAN = "安全生产责任重于泰山区应急管理局"
TEXT = st.text(
    st.sampled_from(HAN + "，。、；：？！（）《》“”【】—…0123456789年月日%abcDEF "),
    min_size=1,
    max_size=400,
)


def reach(line: Line, *, first: bool) -> float:
    """Where the line's last character ends, in points from the left edge."""
    advances = sum(width_of(one) * 16.0 for one in line.text)
    return advances + line.spacing * (len(line.text) - 1) + (31.58 if first else 0.0)


@given(TEXT)
@example("8月2日，区安委办" * 30)
@settings(max_examples=300, deadline=None)
def test_every_line_but_the_last_ends_at_the_right_edge(text: str) -> None:
    lines = set_lines(text, MEASURE)
    for at, line in enumerate(lines[:-1]):
        if len(line.text) > 1:
            assert reach(line, first=at == 0) == pytest.approx(442.2, abs=0.01)
    if lines:
        assert reach(lines[-1], first=len(lines) == 1) <= 442.21


@given(TEXT)
@settings(max_examples=300, deadline=None)
def test_no_character_is_lost_or_moved(text: str) -> None:
    joined = "".join(line.text for line in set_lines(text, MEASURE))
    assert joined.replace(" ", "") == text.replace(" ", "")


def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one() -> None:
    text = (
        "会议要求（包括镇街），“逐条销号”，不留尾巴；《通知》、《方案》已印发……请各单位——对照执行！"
        * 9
    )
    for cut in range(40):
        for line in set_lines(text[cut:], MEASURE)[1:]:
            assert line.text[0] not in NO_START, line
            assert line.text[-1] not in NO_END, line


@pytest.mark.parametrize("whole", ["2023年", "46.5%", "0700-5550123", "——", "……", "12,345.67"])
def test_figures_and_double_marks_are_never_broken(whole: str) -> None:
    for before in range(18, 34):
        lines = set_lines("安" * before + whole + "全" * 40, MEASURE)
        assert sum(whole in line.text for line in lines) == 1, (before, lines)


def test_a_line_of_solid_text_holds_28_characters() -> None:
    lines = set_lines("测" * 200, MEASURE)
    assert [len(line.text) for line in lines] == [26, 28, 28, 28, 28, 28, 28, 6]


def test_a_paragraph_does_not_end_in_a_line_of_one_character_where_it_can_be_helped() -> None:
    # 26 + 28 × 3 + 1 characters: the last is drawn in, or sent on with another.
    lines = set_lines("会议要求各单位抓好落实，" * 9 + "抓好。", MEASURE)
    assert len(lines[-1].text) != 1


def test_a_web_address_longer_than_half_a_line_is_broken_rather_than_run_over() -> None:
    lines = set_lines("详见https://" + "longaddress/" * 12, MEASURE)
    assert all(reach(line, first=at == 0) <= 442.21 for at, line in enumerate(lines))


def test_names_stay_whole_and_fill_their_lines() -> None:
    measure = Measure(100, 10, 0, width_of)
    assert filled_lines(["甲乙丙、"] * 5, measure) == (
        "甲乙丙、甲乙丙、",
        "甲乙丙、甲乙丙、",
        "甲乙丙、",
    )
    assert filled_lines([], measure) == ()
    long = filled_lines(["甲" * 25], measure)
    assert "".join(long) == "甲" * 25
    assert all(len(line) <= 11 for line in long)


def test_nothing_makes_no_lines() -> None:
    assert set_lines("  ", MEASURE) == ()
