"""What the reader sees: the PDF measured in itself, the mail read as a client reads it."""

import re
from datetime import date
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest

from dispatch.errors import InputError
from dispatch.issue import (
    Contact,
    Distribution,
    Issue,
    IssueNumber,
    Item,
    Party,
    Section,
    Slot,
)
from dispatch.render import Renderer, Request, attachment_name
from dispatch.tiers import Tier

MM = 72 / 25.4
PARAGRAPH = (
    "区应急管理局组织各镇街开展隐患排查，“逐条销号”，不留尾巴；对发现的问题（共四十六处）明确责任人。"
    * 4
)


def issue(paragraphs: int = 2) -> Issue:
    return Issue(
        number=IssueNumber(2023, 6),
        series="工作专报",
        office="区安全生产攻坚专班",
        date=date(2023, 8, 30),
        masthead=("松岭区安全生产百日攻坚", "工作专报"),
        sections=(
            Section("上级会议精神", (Item("8月22日，市委常委会召开会议。", "市委常委会精神"),)),
            Section("工作动态", tuple(Item(PARAGRAPH) for _ in range(paragraphs))),
        ),
        distribution=Distribution(
            (Party("市安委办"), Party("何青云", is_person=True), Party("高远", is_person=True)),
            (Party("区委办"),),
            (Party("各镇街"),),
        ),
        contact=Contact("江予安", "0700-5550123", "office@songling.example"),
    )


REQUEST = Request("replied", date(2023, 9, 4), "office@songling.example", "区安全生产攻坚专班")


@pytest.fixture(scope="module")
def long_pdf() -> bytes:
    return Renderer(None).pdf(issue(14))


def test_the_page_is_a4_with_the_margins_of_the_standard(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        page = document.pages[1]
        assert page.width == pytest.approx(210 * MM, abs=0.5)
        assert page.height == pytest.approx(297 * MM, abs=0.5)
        body = [c for c in page.chars if c["size"] > 15]
        assert min(c["x0"] for c in body) == pytest.approx(28 * MM, abs=1.0)
        assert max(c["x1"] for c in body) <= 184.5 * MM
        assert min(c["top"] for c in body) >= 36 * MM


def test_a_full_page_holds_22_lines_of_at_most_28_characters(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        lines = lines_of(document.pages[1])
        assert len(lines) == 22
        assert max(len(line) for line in lines) == 28


def lines_of(page) -> list[str]:  # type: ignore[no-untyped-def]
    rows: dict[int, list] = {}
    for char in page.chars:
        if char["size"] > 15:
            rows.setdefault(round(char["top"] / 10), []).append(char)
    merged: dict[float, str] = {}
    for key in sorted(rows):
        row = sorted(rows[key], key=lambda c: c["x0"])
        near = next((k for k in merged if abs(k - row[0]["top"]) < 9), None)
        text = "".join(c["text"] for c in row)
        if near is None:
            merged[row[0]["top"]] = text
        else:
            merged[near] += text
    return list(merged.values())


def test_no_line_begins_with_a_closing_mark(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        for page in document.pages:
            for line in (page.extract_text() or "").splitlines():
                assert not re.match(r"[，。；：、！？）》”】]", line), line


def test_the_tail_stands_at_the_foot_of_the_last_page_only(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        texts = [page.extract_text() for page in document.pages]
        assert "报：" in texts[-1]
        assert all("联系人：" not in text for text in texts[:-1])
        rules = [
            r for r in [*document.pages[-1].rects, *document.pages[-1].lines] if r["width"] > 400
        ]
        assert max(r["bottom"] for r in rules) == pytest.approx(262 * MM, abs=3)


def test_the_text_can_be_copied_and_names_are_padded(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        first = document.pages[0].extract_text().replace(" ", "")
        last = document.pages[-1].extract_text()
    assert "松岭区安全生产百日攻坚" in first
    assert "2023年第6期" in first
    assert re.search("高[\u3000 ]远同志", last)


def test_page_numbers_stand_outside_on_odd_and_even_pages(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        places = [
            next(c["x0"] for c in page.chars if c["text"] == "—" and c["top"] > 262 * MM)
            for page in document.pages[:2]
        ]
    assert places[0] > 150 * MM
    assert places[1] < 60 * MM


def test_every_face_is_embedded_and_the_title_is_set(long_pdf: bytes) -> None:
    with pdfplumber.open(BytesIO(long_pdf)) as document:
        assert "2023年第6期" in document.metadata["Title"]
        assert document.metadata["Author"] == "区安全生产攻坚专班"
        names = {char["fontname"] for page in document.pages for char in page.chars}
    # A subset that is embedded carries a tag of six capitals (ISO 32000-1 9.6.4).
    assert len(names) >= 2
    assert all(re.match(r"[A-Z]{6}\+", name) for name in names)


def test_the_same_issue_gives_the_same_bytes() -> None:
    assert Renderer(None).pdf(issue()) == Renderer(None).pdf(issue())


def test_each_tier_has_its_own_words() -> None:
    mails = {tier: Renderer(None).mail(issue(), tier, 1, REQUEST, b"%PDF") for tier in Tier}
    assert "请审阅" in mails[Tier.REPORTED_UP].text
    assert "请阅知" in mails[Tier.SENT_ACROSS].text
    assert "请认真贯彻落实" in mails[Tier.ISSUED_DOWN].text
    assert "请于9月4日（星期一）前回复确认" in mails[Tier.ISSUED_DOWN].text
    assert len({mail.subject for mail in mails.values()}) == 3
    for mail in mails.values():
        assert "2023年第6期" in mail.subject
        assert "2023-06" in mail.subject
        assert Slot.NAME in mail.text
        assert Slot.NAME in mail.html
        assert Slot.ACKNOWLEDGE in mail.html
        assert Slot.ACKNOWLEDGE not in mail.text
        assert mail.attachments[0].name == attachment_name(issue()) == "工作专报2023年第6期.pdf"


def test_a_resend_is_visibly_one_and_says_since_when() -> None:
    mail = Renderer(None).mail(issue(), Tier.ISSUED_DOWN, 2, REQUEST, b"")
    assert mail.subject.startswith("【第2次送达】")
    for text in (mail.text, mail.html):
        assert "第2次送达" in text
        assert Slot.FIRST_SENT in text
    first = Renderer(None).mail(issue(), Tier.ISSUED_DOWN, 1, REQUEST, b"")
    assert Slot.FIRST_SENT not in first.html + first.text


def test_the_mail_loads_nothing_from_anywhere_and_uses_no_layout_old_clients_lack() -> None:
    for tier in Tier:
        page = Renderer(None).mail(issue(), tier, 2, REQUEST, b"").html
        assert not re.search(r"https?://|<img|<link|<script|@import|url\(|<style", page)
        assert not re.search(r"float\s*:|position\s*:|display\s*:\s*(?:flex|grid)", page)


def test_names_in_the_issue_cannot_break_the_html() -> None:
    sly = issue().__class__(
        **{
            **{f: getattr(issue(), f) for f in issue().__slots__},
            "sections": (Section("<b>", (Item("<script>1</script>。"),)),),
        }
    )
    assert "<script>" not in Renderer(None).mail(sly, Tier.ISSUED_DOWN, 1, REQUEST, b"").html
    assert "<script>" not in Renderer(None).page(sly)


def test_an_offices_own_template_wins(tmp_path: Path) -> None:
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "reported-up.subject.j2").write_text("呈 {{ number }}", encoding="utf-8")
    mail = Renderer(tmp_path).mail(issue(), Tier.REPORTED_UP, 1, REQUEST, b"")
    assert mail.subject == "呈 2023年第6期"
    assert "请审阅" in mail.text


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("一\n二\n{{ wrong_name }}", 3, "wrong_name"),
        ("{% if %}", 1, ""),
        ("一\n{{ 1/0 }}", 2, "zero"),
        ("一\n{{ ''.__class__.__mro__ }}", 2, "unsafe"),
    ],
)
def test_a_fault_in_a_template_names_file_and_line(tmp_path: Path, text, line, said) -> None:
    (tmp_path / "mail").mkdir()
    (tmp_path / "mail" / "reported-up.txt.j2").write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Renderer(tmp_path).mail(issue(), Tier.REPORTED_UP, 1, REQUEST, b"")
    (fault,) = caught.value.faults
    assert fault.file == "templates/mail/reported-up.txt.j2"
    assert fault.line == line
    assert said in fault.problem.zh


def test_a_character_that_no_face_has_is_reported() -> None:
    odd = issue().__class__(
        **{**{f: getattr(issue(), f) for f in issue().__slots__}, "office": "区办\U0003fffd"}
    )
    [missing] = Renderer(None).missing_characters(odd)
    assert (missing.character, missing.place.zh) == ("\U0003fffd", "报头")
    assert "〓" in Renderer(None).page(odd)
    assert "\U0003fffd" not in Renderer(None).page(odd)
    assert Renderer(None).missing_characters(issue()) == ()
