"""The board: one file that loads nothing, runs nothing of a stranger's, and reads by itself."""

import base64
import hashlib
import re
from datetime import timedelta
from html.parser import HTMLParser
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatch.ledger import Ledger
from dispatch.render import BoardIssue, Shown, board_page
from dispatch.render.board import BOARD_NAMES
from dispatch.render.checking import template_faults
from dispatch.render.plotting import HEIGHT, WIDTH, Upright, course_plot
from dispatch.render.templates import environment
from dispatch.summary import Course, Mark, Step
from dispatch.tiers import Tier
from dispatch.words import Given, Language
from dispatch.workflows.standings import known_issue, standing_rows
from past_issues import FIRST, HOSTILE, furnish
from unit.summary.test_views import CHINA

NOW = FIRST + timedelta(days=6, hours=2)


class Place:
    zone = CHINA

    def today(self):
        return NOW.astimezone(CHINA).date()


@pytest.fixture(scope="module")
def ledger(tmp_path_factory) -> Ledger:
    past = furnish(tmp_path_factory.mktemp("office"), issues=2)
    yield past.ledger
    past.ledger.close()


def page(ledger: Ledger, language=Language.CHINESE, *numbers) -> str:
    issues = []
    for number in numbers or ("2023-06",):
        record = known_issue(ledger, number)
        issues.append(BoardIssue(Given(number), record, standing_rows(Place(), record)))
    return board_page(
        issues, office="区<专班>", bulletin="工作专报", now=NOW, shown=Shown(language, CHINA),
        templates=None,
    )  # fmt: skip


class Elements(HTMLParser):
    """Every element with its attributes, and the text of those that matter."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        self._open.append(tag)

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:  # <meta> and its like are never closed
            pass

    def handle_data(self, data):
        if self._open:
            self.texts.setdefault(self._open[-1], []).append(data)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))


def test_what_a_unit_replied_is_shown_and_never_becomes_part_of_the_page(ledger):
    text = page(ledger)
    assert "&lt;/td&gt;&lt;script&gt;alert(1)" in text
    assert HOSTILE not in text
    tags = [tag for tag, _ in Elements(text).found]
    assert tags.count("script") == 1
    assert "img" not in tags
    assert "区&lt;专班&gt;" in text


def test_it_asks_nothing_of_anybody(ledger):
    text = page(ledger, Language.CHINESE, "2023-06", "2023-05")
    for tag, attributes in Elements(text).found:
        for name in ("src", "href", "srcset", "action", "data", "poster", "xlink:href"):
            assert (attributes.get(name) or "#").startswith("#"), (tag, attributes)
        assert not any(name.startswith("on") or name == "style" for name in attributes), tag
    assert not re.search(r"url\(|@import|https?:|//", "".join(Elements(text).texts["style"]))


def test_its_policy_lets_nothing_run_but_its_own_script(ledger):
    read = Elements(page(ledger))
    policy = next(
        attributes["content"]
        for tag, attributes in read.found
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        digest = hashlib.sha256("".join(read.texts[tag]).encode()).digest()
        assert f"{tag}-src 'sha256-{base64.b64encode(digest).decode()}'" in policy


def test_an_address_stands_only_in_the_details(ledger):
    without = re.sub(r"<details>.*?</details>", "", page(ledger), flags=re.DOTALL)
    assert "@linchengqu.example" in page(ledger)
    assert ".example" not in without


def test_it_is_whole_without_its_script(ledger):
    text = page(ledger)
    assert text.count("<tr class=") == 30
    assert 'class="filters" hidden' in text
    assert "未签收 5" in text
    assert "已签收" in text


def test_english_holds_no_chinese_but_names_tiers_and_what_came_by_mail(ledger):
    text = page(ledger, Language.ENGLISH)
    said = re.sub(r"<details>.*?</details>|<style>.*?</style>", "", text, flags=re.DOTALL)
    said = re.sub(r'<td class="left who">.*?</td>', "", said)
    for known in ("工作专报", "区&lt;专班&gt;", "报", "送", "发"):
        said = said.replace(known, "")
    assert not re.findall(r"[\u4e00-\u9fff]+", said)


@given(
    st.lists(st.integers(0, 60 * 24 * 30), max_size=30).map(sorted),
    st.integers(1, 60 * 24 * 400),
)
def test_every_point_of_the_picture_lies_within_it(minutes, lasted):
    steps = tuple(
        Step(FIRST + timedelta(minutes=min(after, lasted)), count)
        for count, after in enumerate(minutes, start=1)
    )
    drawn = Course(
        since=FIRST, until=FIRST + timedelta(minutes=lasted),
        steps={Tier.ISSUED_DOWN: steps}, of={Tier.ISSUED_DOWN: max(len(steps), 1)}, marks=(),
    )  # fmt: skip
    plot = course_plot(drawn, CHINA, Language.CHINESE)
    [line] = plot.lines
    for point in line.points.split():
        across, up = map(float, point.split(","))
        assert 0 <= across <= WIDTH
        assert 0 <= up <= HEIGHT
    assert len(plot.across) <= 26


# Both on one morning, a day apart, a day apart at the edge, three in a row, three at once.
DAYS = [(2, 2.1), (3, 4), (8, 9), (7.9, 9), (8.4, 9), (2, 3, 4), (2, 2, 2), (1, 4, 4.2, 9)]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("days", DAYS, ids=str)
def test_no_words_over_a_line_cover_others_or_are_crossed(days, language):
    words = (Given("补发", "sent again"), Given("期限 09-04", "due 09-04"))
    marks = tuple(
        Mark(FIRST + timedelta(days=day), words[place % 2], is_deadline=bool(place % 2))
        for place, day in enumerate(days)
    )
    drawn = Course(FIRST, FIRST + timedelta(days=9), {}, {}, marks)
    placed = course_plot(drawn, CHINA, language).marks
    for one, other in permutations(placed, 2):
        left, right = span(one)
        assert 0 <= left <= right <= WIDTH
        if one.row == other.row:
            assert right <= span(other)[0] or span(other)[1] <= left
        elif other.row < one.row:  # its line comes down past these words
            assert not left < other.at < right
    assert placed[0].words
    assert placed[-1].words


def span(one: Upright) -> tuple[float, float]:
    width = sum(12 if letter > "\u2e7f" else 6.7 for letter in one.words)
    left = one.beside - {"end": width, "middle": width / 2, "start": 0}[one.anchor]
    return left, left + width


def test_a_template_of_the_offices_own_is_used(ledger, tmp_path: Path):
    (tmp_path / "board").mkdir()
    (tmp_path / "board" / "style.css.j2").write_text("body { color: navy }", encoding="utf-8")
    record = known_issue(ledger, "2023-06")
    text = board_page(
        [BoardIssue(Given('x'), record, standing_rows(Place(), record))], office="x",
        bulletin="y", now=NOW, shown=Shown(Language.CHINESE, CHINA), templates=tmp_path,
    )  # fmt: skip
    assert "<style>body { color: navy }</style>" in text


def test_a_fault_in_an_offices_own_board_is_told_with_its_line(tmp_path: Path):
    (tmp_path / "board").mkdir()
    own = tmp_path / "board" / "board.html.j2"
    own.write_text("<p>\n{{ say.title }} {{ say.nonsense }} {{ issue }}\n", encoding="utf-8")
    faults = template_faults(tmp_path, environment(tmp_path), {"issue": 1}, {"board": BOARD_NAMES})
    assert [(one.file, one.line) for one in faults] == [("templates/board/board.html.j2", 2)] * 2
