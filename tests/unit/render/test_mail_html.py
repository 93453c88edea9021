"""The mail's HTML as Outlook's Word engine and web mail take it: what they do not know is absent.

Sources: Microsoft's “Word 2007 HTML and CSS rendering capabilities in Outlook” and the clients'
habit of dropping <style>, scripts and remote content. Checked here, for each tier and attempt:
elements, layout by tables only, properties of style attributes, units, images, addresses.
"""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from dispatch.issue import Attachment, DocumentStyle, Item, Section
from dispatch.render import Renderer
from dispatch.tiers import Tier
from unit.render.test_render import REQUEST, issue

ELEMENTS = {
    "html",
    "head",
    "meta",
    "title",
    "body",
    "table",
    "tr",
    "td",
    "tbody",
    "a",
    "br",
    "span",
    "b",
}
# Word ignores float, position, display: flex, background images, shadows, border-radius, and
# padding or margin anywhere but on cells and paragraphs.
PROPERTIES = {
    "background-color", "border", "border-top", "border-bottom", "color", "font-family",
    "font-size", "font-weight", "line-height", "margin", "max-width", "mso-line-height-rule",
    "padding", "text-align", "text-decoration", "width",
}  # fmt: skip
PADDED = {"td", "body"}
CASES = [(tier, attempt) for tier in Tier for attempt in (1, 2)]


class Reader(HTMLParser):
    """Every element with its attributes, and the text between them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.depth: list[str] = []
        self.text = ""

    def handle_starttag(self, tag, attrs):  # type: ignore[no-untyped-def]
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in ("meta", "br"):
            self.depth.append(tag)

    def handle_endtag(self, tag):  # type: ignore[no-untyped-def]
        assert self.depth.pop() == tag

    def handle_data(self, data):  # type: ignore[no-untyped-def]
        self.text += data


def read(tier: Tier, attempt: int, **style: bool) -> Reader:
    renderer = Renderer(None, DocumentStyle(**style))  # type: ignore[arg-type]
    forms = (Attachment("回执.docx", "application/octet-stream", b"x"),)
    source = replace(issue(5), notes=((Tier.ISSUED_DOWN, "请一并报送回执。"),))
    reader = Reader()
    reader.feed(renderer.mail(source, tier, attempt, REQUEST, b"", forms).html)
    reader.close()
    return reader


@pytest.mark.parametrize(("tier", "attempt"), CASES)
def test_only_elements_that_every_client_knows_and_all_of_them_closed(tier, attempt) -> None:
    reader = read(tier, attempt)
    assert {tag for tag, _ in reader.found} <= ELEMENTS
    assert reader.depth == []


@pytest.mark.parametrize(("tier", "attempt"), CASES)
def test_styles_stand_at_the_elements_and_only_ones_that_word_knows(tier, attempt) -> None:
    reader = read(tier, attempt)
    for tag, attributes in reader.found:
        for declaration in filter(None, attributes.get("style", "").split(";")):
            name, _, value = declaration.partition(":")
            assert name.strip() in PROPERTIES, (tag, declaration)
            assert not re.search(r"url\(|calc|rem|vw|%|!important|var\(", value), (tag, value)
            if name.strip().startswith("padding"):
                assert tag in PADDED, (tag, declaration)
    cells = [attributes for tag, attributes in reader.found if tag == "td"]
    assert all("font-size" in one["style"] and "font-family" in one["style"] for one in cells)


@pytest.mark.parametrize(("tier", "attempt"), CASES)
def test_nothing_is_loaded_from_anywhere(tier, attempt) -> None:
    reader = read(tier, attempt)
    for tag, attributes in reader.found:
        assert not {"src", "background", "srcset", "poster", "action"} & set(attributes), tag
        assert "url(" not in attributes.get("style", "")
        # The one link is the acknowledgement, a slot that `compose` fills with mailto:.
        assert "acknowledge" in attributes.get("href", "acknowledge")
    assert not re.search(r"https?://", reader.text)


@pytest.mark.parametrize(("tier", "attempt"), CASES)
def test_the_layout_tables_are_marked_as_such_for_a_screen_reader(tier, attempt) -> None:
    tables = [attributes for tag, attributes in read(tier, attempt).found if tag == "table"]
    assert tables
    assert all(one.get("role") == "presentation" for one in tables)
    assert all(one.get("border") == "0" and one.get("cellspacing") == "0" for one in tables)


def test_each_tier_is_asked_in_its_own_words_and_sees_its_note_and_files() -> None:
    texts = {tier: read(tier, 1).text for tier in Tier}
    for tier, words in (("报", "请审阅"), ("送", "请阅知"), ("发", "请认真贯彻落实")):
        assert words in texts[Tier(tier)]
    assert "9月4日（星期一）前" in texts[Tier.ISSUED_DOWN]
    assert "请一并报送回执。" in texts[Tier.ISSUED_DOWN]
    assert "请一并报送回执。" not in texts[Tier.REPORTED_UP]
    assert all("另附：回执.docx" in text for text in texts.values())


def test_a_resend_is_visibly_one() -> None:
    for tier in Tier:
        assert "第2次送达" in read(tier, 2).text
        assert "第2次送达" not in read(tier, 1).text


def test_the_mail_shows_the_gist_or_the_whole_text_as_the_office_chose() -> None:
    assert "另有 2 条，见附件" in read(Tier.ISSUED_DOWN, 1).text
    whole = read(Tier.ISSUED_DOWN, 1, whole_text=True).text
    assert "另有" not in whole
    assert whole.count("区应急管理局组织各镇街开展隐患排查") > 5


def test_what_is_no_text_is_said_to_be_in_the_document() -> None:
    items = (Item("", table=(("甲", "乙"), ("1", "2"))), Item("现场", picture="a.png"))
    source = replace(issue(), sections=(Section("工作动态", items),))
    mail = Renderer(None).mail(source, Tier.SENT_ACROSS, 1, REQUEST, b"")
    for text in (mail.html, mail.text):
        assert "表格见附件" in text
        assert "图：现场" in text


def test_a_long_sentence_of_the_gist_ends_at_a_comma() -> None:
    text = "区应急管理局组织各镇街开展隐患排查" * 2 + "，逐条销号不留尾巴" * 6 + "。"
    source = replace(issue(), sections=(Section("工作动态", (Item(text),)),))
    mail = Renderer(None).mail(source, Tier.SENT_ACROSS, 1, REQUEST, b"")
    assert "尾巴……" in mail.text
    assert "，……" not in mail.text
