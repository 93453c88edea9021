"""The PDF as an archive, a reader and a far tail see it."""

import re
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from struct import pack
from zlib import compress, crc32, decompress, error

import pdfplumber
import pytest
from pypdfium2 import PdfDocument

from dispatch.errors import InputError
from dispatch.issue import Item, Party, Section
from dispatch.render import Renderer
from unit.render.pages import MM, lines_of, pages_of
from unit.render.test_render import PARAGRAPH, issue


def png(width: int, height: int) -> bytes:
    """A red rectangle."""
    rows = (b"\0" + b"\xc8\x10\x10" * width) * height

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", crc32(kind + data))

    header = pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", compress(rows))
        + chunk(b"IEND", b"")
    )


def streams_of(made: bytes) -> bytes:
    found = []
    for one in re.findall(rb"stream\n(.*?)\nendstream", made, re.DOTALL):
        with suppress(error):
            found.append(decompress(one))
    return b"".join(found)


def with_items(*items: Item) -> object:
    return replace(issue(), sections=(Section("工作动态", items),))


def text_of(made: bytes) -> str:
    document = PdfDocument(made)
    pages = (page.get_textpage().get_text_range() for page in document)
    return re.sub(r"\s|— \d+ —", "", "".join(pages))


def test_the_pdf_is_one_that_an_archive_accepts() -> None:
    made = Renderer(None).pdf(issue())
    assert b'pdfaid:part="2" pdfaid:conformance="U"' in streams_of(made)
    assert b"/OutputIntents" in made + streams_of(made)
    with pdfplumber.open(BytesIO(made)) as document:
        assert document.metadata["Title"] == "松岭区安全生产百日攻坚工作专报 2023年第6期"
        assert document.metadata["Author"] == "区安全生产攻坚专班"


def test_it_has_bookmarks_for_the_sections() -> None:
    outline = [one.get_title() for one in PdfDocument(Renderer(None).pdf(issue())).get_toc()]
    assert outline[:2] == ["【上级会议精神】", "市委常委会精神"]
    assert "【工作动态】" in outline


def test_text_can_be_searched_and_copied_whole() -> None:
    copied = text_of(Renderer(None).pdf(issue(1)))
    assert PARAGRAPH in copied
    assert copied.startswith(
        "松岭区安全生产百日攻坚工作专报2023年第6期区安全生产攻坚专班2023年8月30日【"
    )


@pytest.mark.parametrize("paragraphs", range(1, 12))
def test_the_tail_is_never_torn_from_the_text(paragraphs: int) -> None:
    last = pages_of(Renderer(None).pdf(issue(paragraphs)))[-1]
    sizes = {round(line.size) for line in lines_of(last)}
    assert {14, 16} <= sizes


def test_a_tail_of_two_hundred_units_is_printed_whole_and_ends_at_the_foot() -> None:
    units = tuple(Party(f"第{number}街道办事处") for number in range(1, 201))
    long = replace(issue(1), distribution=replace(issue().distribution, issued_down=units))
    pages = pages_of(Renderer(None).pdf(long))
    text = "".join(line.text for page in pages for line in lines_of(page))
    for unit in units:
        assert unit.name in text
    for page in pages:
        inside = [line for line in lines_of(page) if not line.text.startswith("—")]
        assert all(line.right <= 184.3 and line.top <= 262 for line in inside)
    assert max(line.top for line in lines_of(pages[-1])[:-1]) > 250


def test_a_table_and_a_picture_stand_within_the_type_area(tmp_path: Path) -> None:
    (tmp_path / "现场.png").write_bytes(png(1600, 900))
    rows = (
        ("单位", "隐患", "整改"),
        *((f"{at}号单位", "消防通道堵塞" * 6, "已改") for at in range(30)),
    )
    items = (Item(PARAGRAPH), Item("", table=rows), Item("检查现场", picture="现场.png"))
    made = Renderer(None, beside=tmp_path).pdf(with_items(*items))
    pages = pages_of(made)
    for page in pages:
        assert all(c["x0"] >= 28 * MM - 1 and c["x1"] <= 184 * MM + 1 for c in page.chars)
    [picture] = [image for page in pages for image in page.images]
    assert 28 * MM <= picture["x0"] < picture["x1"] <= 184 * MM + 1
    text = text_of(made)
    assert "29号单位" in text
    assert text.count("单位隐患整改") == len(pages) - 1 or "检查现场" in text


@pytest.mark.parametrize("name", ["没有.png", "../外面.png", "文字.png"])
def test_a_picture_that_cannot_be_used_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / "文字.png").write_text("不是图片", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        Renderer(None, beside=tmp_path).pdf(with_items(Item("", picture=name)))
    assert name in caught.value.problem.zh


def test_a_section_without_items_prints_its_heading_alone() -> None:
    empty = replace(issue(), sections=(*issue().sections, Section("工作提示", ())))
    assert "【工作提示】" in text_of(Renderer(None).pdf(empty))


def test_a_rare_name_is_printed_in_another_face() -> None:
    rare = replace(issue(), sections=(Section("任免", (Item("刘珺玥、王𬱖同志任职。"),)),))
    assert Renderer(None).missing_characters(rare) == ()
    assert "刘珺玥、王𬱖同志任职。" in text_of(Renderer(None).pdf(rare))


def test_a_numbered_heading_stands_without_brackets_two_characters_in() -> None:
    numbered = replace(issue(), sections=(Section("一、空气质量", (Item("优良天数二十六天。"),)),))
    [line] = [
        line
        for page in pages_of(Renderer(None).pdf(numbered))
        for line in lines_of(page)
        if "空气质量" in line.text
    ]
    assert line.text == "一、空气质量"
    assert line.face == "FandolHei"
    assert line.left == pytest.approx(28 + 2 * 158 / 28, abs=0.3)
