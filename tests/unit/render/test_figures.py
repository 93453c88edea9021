"""The figures of GB/T 9704-2012 that a bulletin has, measured in the PDF (`make figures`).

Positions of characters come from the PDF's own text, rules and ink from its pixels at 400 dpi.
Not in a mailed bulletin, and so not here: staples, print register, seals, signatures, 纪要.
"""

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from statistics import median

import pytest

from dispatch.issue import DocumentStyle, Issue, Item, Layout, Party, Section
from dispatch.render import Renderer
from unit.render.pages import MM, PITCH, Ink, SetLine, lines_of, pages_of
from unit.render.test_render import PARAGRAPH, issue

SOLID = "安全生产责任重于泰山" * 17 + "。"
CLOSING = set("，。、；：？！）》」』】〕〉”’％")
OPENING = set("（《「『【〔〈“‘")
OFFICIAL = DocumentStyle(layout=Layout.OFFICIAL, imprint=True)
TITLE = "关于松岭区安全生产百日攻坚行动八月份工作推进情况和下一步重点任务安排的通报"


def long_issue(paragraphs: int) -> Issue:
    texts = [SOLID if at % 3 == 0 else PARAGRAPH for at in range(paragraphs)]
    if paragraphs == 1:
        texts = [SOLID[:80] + "。"]
    short = issue(1)
    names = "何青云 高远 江予安 陆文舟 石敬亭 于澜 秦守真 方达"
    people = tuple(Party(name, is_person=True) for name in names.split())
    tail = replace(short.distribution, reported_up=(Party("市安委办"), *people))
    sections = (short.sections[0], Section("工作动态", tuple(Item(text) for text in texts)))
    return replace(short, sections=sections, distribution=tail)


@dataclass
class Table:
    """What is required and what was measured."""

    rows: list[tuple[str, str, str, bool]]

    def holds(self, figure: str, required: float, measured: float, within: float) -> None:
        fine = abs(required - measured) <= within
        self.rows.append((figure, f"{required:g} ±{within:g}", f"{measured:.2f}", fine))

    def is_so(self, figure: str, required: str, measured: str) -> None:
        self.rows.append((figure, required, measured, required == measured))

    def __str__(self) -> str:
        return "\n".join(
            f"{'  ' if fine else '✗ '}{figure:<34}\t{required:>14}\t{measured:>10}"
            for figure, required, measured, fine in self.rows
        )


def conclude(table: Table, name: str) -> None:
    """Prints the table (seen with -s, as `make figures` runs it) and holds every row of it."""
    print(f"\n{name}\n{table}")  # noqa: T201 - the table is what the command is for
    assert all(fine for *_, fine in table.rows), f"{name}\n{table}"


def body_lines(pages: list) -> list[SetLine]:  # type: ignore[type-arg]
    return [line for page in pages for line in lines_of(page) if round(line.size) == 16]


@pytest.mark.parametrize(("count", "paragraphs"), [(1, 1), (4, 8), (9, 23)])
def test_the_figures_hold_for_an_issue_of_several_pages(count, paragraphs, tmp_path) -> None:
    made = Renderer(None).pdf(long_issue(paragraphs))
    pages = pages_of(made)
    table = Table([])
    table.is_so("页数 pages", str(count), str(len(pages)))
    sheet(table, pages)
    text_area(table, pages)
    page_numbers(table, made, pages, tmp_path)
    tail(table, made, pages, tmp_path)
    brief_head(table, made, pages[0], tmp_path)
    conclude(table, f"简报 {count} 页")


def sheet(table: Table, pages: list) -> None:  # type: ignore[type-arg]
    table.holds("幅面宽 paper width, mm", 210, float(pages[0].width) / MM, 0.2)
    table.holds("幅面高 paper height, mm", 297, float(pages[0].height) / MM, 0.2)


def text_area(table: Table, pages: list) -> None:  # type: ignore[type-arg]
    lines = body_lines(pages)
    prose = [
        one for one in lines if (one.face == "FandolFang" and one.box_top > 100) or one.page > 1
    ]
    table.holds("订口 binding edge, mm", 28, min(one.left for one in prose), 1)
    full = [one for one in prose if one.right > 182]
    table.holds(
        "版心宽 type area width, mm",
        156,
        max(o.right for o in full) - min(o.left for o in prose),
        0.5,
    )
    spread = max(o.right for o in full) - min(o.right for o in full)
    table.holds("行尾参差 right edge, spread, mm", 0, spread, 0.4)
    ragged = [o for o in prose if 150 < o.right < 183.5 and not o.text.endswith(("。", "神"))]
    table.is_so("不齐的满行 full lines not at the edge", "0", str(len(ragged)))
    solid = [o for o in full if set(o.text) <= set(SOLID) and o.left < 28.5]
    table.holds("每行字数 characters a line", 28, median(len(o.text) for o in solid), 0)
    table.holds("字号 type size, pt", 16, median(o.size for o in prose), 0.05)
    table.is_so("字体 face of the text", "FandolFang", prose[0].face)
    offs = [round((o.box_top - 37) * MM / PITCH, 3) for o in lines if o.page > 1 or o.box_top > 100]
    table.holds("行格 lines off the grid, of a line", 0, max(abs(o - round(o)) for o in offs), 0.02)
    gaps = [
        (after.top - before.top) * MM
        for before, after in pairwise(full)
        if before.page == after.page and 0 < after.top - before.top < 15
    ]
    table.holds("行距 line pitch, pt", 28.95, median(gaps), 0.05)
    starts = sum(o.text[0] in CLOSING for o in prose)
    ends = sum(o.text[-1] in OPENING for o in prose)
    table.is_so("行首禁则 lines begun by a closing mark", "0", str(starts))
    table.is_so("行尾禁则 lines ended by an opening mark", "0", str(ends))
    indented = [o for o in prose if 30 < o.left < 60 and o.face == "FandolFang"]
    table.holds("段首空二字 indent, mm", 2 * 158 / 28, median(o.left for o in indented) - 28, 0.3)
    table.is_so(
        "一级标题 section heading", "FandolHei", next(o for o in lines if "工作动态" in o.text).face
    )
    table.is_so(
        "二级标题 sub-heading", "FandolKai", next(o for o in lines if "常委会精神" in o.text).face
    )
    black = {tuple(c["non_stroking_color"]) for o in prose for c in [o.first]}
    table.is_so(
        "正文颜色 colour of the text",
        "{(0.0, 0.0, 0.0)}",
        str({tuple(map(float, b)) for b in black}),
    )
    if len(pages) > 2:
        middle = list(body_lines(pages[1:2]))
        table.holds("天头 top edge, mm", 37, middle[0].box_top, 1)
        table.holds("每面行数 lines a page", 22, max(len(body_lines([p])) for p in pages[1:-1]), 0)
        last = max(o.box_top for p in pages[1:-1] for o in body_lines([p])) + PITCH / MM
        table.holds("版心下边缘 bottom of the type area, mm", 262, last, 0.5)


def page_numbers(table: Table, made: bytes, pages: list, folder: Path) -> None:  # type: ignore[type-arg]
    for page in pages[:2]:
        [line] = [o for o in lines_of(page) if o.text.startswith("—")]
        number = page.page_number
        side = "单页 odd" if number % 2 else "双页 even"
        table.is_so(f"页码 page number, {side}", f"—{number}—", line.text)
        table.holds(f"页码字号 its size, {side}, pt", 14, line.size, 0.05)
        edge = 184 - line.right if number % 2 else line.left - 28
        table.holds(f"页码空一字 one 字 in, {side}, mm", 14 / MM, edge, 0.3)
        x = (line.left + 0.5, line.left + 4)
        row = Ink(made, number, folder).middle_row(*x, 264, 275)
        table.holds(f"一字线上距版心 dash below the area, {side}, mm", 7, row - 262, 0.3)
        table.is_so(f"页码字体 its face, {side}", "FandolSong", line.face)


def tail(table: Table, made: bytes, pages: list, folder: Path) -> None:  # type: ignore[type-arg]
    rules = [r for r in Ink(made, len(pages), folder).rules() if not r.red]
    table.holds("版记首线 first rule, mm", 0.35, rules[0].thickness, 0.07)
    table.holds("版记末线 last rule, mm", 0.35, rules[-1].thickness, 0.07)
    table.holds("版记中线 middle rules, mm", 0.25, median(r.thickness for r in rules[1:-1]), 0.07)
    table.holds("末线下边 last rule at the area's edge, mm", 262, rules[-1].bottom, 0.3)
    lines = [o for o in lines_of(pages[-1]) if round(o.size) == 14 and not o.text.startswith("—")]
    table.holds("版记字号 size of the tail, pt", 14, lines[0].size, 0.05)
    table.holds("左空一字 one 字 in, mm", 14 / MM, lines[0].left - 28, 0.3)
    table.is_so(
        "右空一字 nothing nearer the edge",
        "True",
        str(max(o.right for o in lines) <= 184 - 14 / MM + 0.3),
    )
    over = next(at for at, o in enumerate(lines) if o.text.startswith("何青云"))
    hang = lines[0].left + 28 / MM
    table.holds("回行对齐 run-over under the first name, mm", hang, lines[over].left, 0.4)
    text = [o for o in lines_of(pages[-1]) if round(o.size) == 16]
    table.is_so("版记与正文同面 text on the tail's page", "True", str(bool(text)))


def brief_head(table: Table, made: bytes, page, folder: Path) -> None:  # type: ignore[no-untyped-def]
    pixels = Ink(made, 1, folder)
    [rule] = [r for r in pixels.rules() if r.red]
    table.holds("红线在上三分之一 red rule, mm", 99, rule.bottom, 2)
    mark = [c for c in page.chars if c["size"] > 20]
    colour = tuple(round(float(one) * 255) for one in mark[0]["non_stroking_color"])
    table.is_so("红色 CMYK 0/80/80/0 as sRGB", "(255, 51, 51)", str(colour))
    centre = (min(c["x0"] for c in mark) + max(c["x1"] for c in mark)) / 2 / MM
    table.holds("报头居中 mark centred, mm", 106, centre, 0.3)
    office, day = (
        next(c for c in page.chars if c["text"] == "区" and 80 < c["top"] / MM < 97),
        [c for c in page.chars if c["text"] == "日" and 80 < c["top"] / MM < 99][-1],
    )
    table.holds("编发单位左空一字 office one 字 in, mm", 16 / MM, office["x0"] / MM - 28, 0.3)
    table.holds("日期右空一字 date one 字 in, mm", 16 / MM, 184 - day["x1"] / MM, 0.3)


def centred(line: SetLine) -> bool:
    return abs(line.left + line.right - 212) < 1


def test_the_figures_of_the_official_layout_hold(tmp_path) -> None:
    source = replace(
        long_issue(6),
        title=TITLE,
        masthead=("松岭区安全生产委员会文件",),
        notices=("000012", "特急"),
    )
    made = Renderer(None, OFFICIAL).pdf(source)
    pages = pages_of(made)
    lines = lines_of(pages[0])
    pixels = Ink(made, 1, tmp_path)
    table = Table([])
    [rule] = [r for r in pixels.rules() if r.red]
    number = next(o for o in lines if "2023年第6期" in o.text)
    mark = next(o for o in lines if o.size > 30)
    title = [o for o in lines if round(o.size) == 22]
    top = pixels.first_row(30, 180, 60, 100)
    table.holds("发文机关标志上边缘 mark below the area's top, mm", 35, top - 37, 1)
    gap = (number.box_top - (top + 1.05 * mark.size / MM)) * MM / PITCH
    table.holds("发文字号下空二行 lines below the mark", 2, gap, 0.35)
    table.holds("发文字号居中 number centred, mm", 106, (number.left + number.right) / 2, 0.5)
    below = rule.top - (number.box_top + PITCH / MM)
    table.holds("红色分隔线 rule below the number, mm", 4, below, 0.3)
    # A line of 36 pt holds characters of 22 pt, whose ink begins a little below their top.
    ink = pixels.first_row(40, 170, rule.bottom + 1, rule.bottom + 40) - (7 + 0.06 * 22) / MM
    table.holds("标题空二行 lines between rule and title", 2, (ink - rule.bottom) * MM / PITCH, 0.1)
    table.holds("标题字号 title size, pt", 22, title[0].size, 0.05)
    table.is_so("标题多行居中 title lines centred", "True", str(all(map(centred, title))))
    notices = [o for o in lines if o.text in ("000012", "特急")]
    table.holds("份号顶格 first notice at the top, mm", 37, notices[0].box_top, 0.3)
    table.holds("紧急程度第二行 second notice, mm", 37 + PITCH / MM, notices[1].box_top, 0.3)
    table.is_so("紧急程度字体 its face", "FandolHei", notices[1].face)
    last = [o for o in lines_of(pages[-1]) if round(o.size) == 14]
    imprint = next(o for o in last if "印发" in o.text)
    table.holds("印发机关左空一字 imprint left, mm", 14 / MM, imprint.left - 28, 0.3)
    table.holds("印发日期右空一字 imprint right, mm", 14 / MM, 184 - imprint.right, 0.5)
    names = [o for o in last if o.text.startswith("送")]
    table.is_so("抄送末有句号 full stop", "。", names[0].text[-1])
    tail(table, made, pages, tmp_path)
    conclude(table, "公文")


def test_an_office_that_prints_on_both_sides_has_its_tail_on_an_even_page() -> None:
    both = DocumentStyle(double_sided=True)
    for paragraphs in (2, 6, 10, 11):
        assert len(pages_of(Renderer(None, both).pdf(long_issue(paragraphs)))) % 2 == 0
