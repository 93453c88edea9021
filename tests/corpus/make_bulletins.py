"""Makes the Word files of tests/corpus/bulletins anew: `python tests/corpus/make_bulletins.py`.

They are built as Word and WPS build them: formatting on every run and no styles, a masthead in a
text box or a table, a tail in a table, numbers that Word counts by itself. One goes through
LibreOffice. Everything in them is invented.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt, RGBColor
from PIL import Image

HERE = Path(__file__).parent / "bulletins"
RED = RGBColor(0xFF, 0, 0)
SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)


def run(paragraph, text, *, size=16, bold=False, red=False, face="仿宋_GB2312"):
    """A run with every property written on it, in two halves as Word splits them."""
    half = max(1, len(text) // 2)
    for part in (text[:half], text[half:]):
        if part:
            made = paragraph.add_run(part)
            made.bold = bold
            made.font.size = Pt(size)
            made.font.name = face
            made._element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), face)
            if red:
                made.font.color.rgb = RED
    return paragraph


def line(document, text, *, centre=False, **look):
    paragraph = document.add_paragraph()
    if centre:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return run(paragraph, text, **look)


def text_box(document, lines):
    """A drawing with a text box, and Word's fallback of it in VML."""
    inner = "".join(
        f'<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/><w:color w:val="FF0000"/>'
        f'<w:sz w:val="72"/></w:rPr><w:t>{one}</w:t></w:r></w:p>'
        for one in lines
    )
    box = f"<w:txbxContent>{inner}</w:txbxContent>"
    document.add_paragraph()._element.append(
        parse_xml(
            f"<w:r {SPACES}><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:anchor>"
            f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData>"
            f"</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
            f"<v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        )
    )


def table(document, rows):
    made = document.add_table(rows=len(rows), cols=len(rows[0]))
    for row, cells in zip(made.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            run(cell.paragraphs[0], text, size=14)


def numbered(document, texts):
    """A list that Word numbers 一、二、 by itself: the numbers stand in no text."""
    numbering = document.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
        '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>'
    )
    numbering.insert(0, abstract)
    numbering.append(
        parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>')
    )
    for text in texts:
        paragraph = line(document, text)
        paragraph._element.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="90"/></w:numPr>')
        )


def footnote(document, paragraph, text):
    """A footnote in a part of its own, as Word keeps it."""
    xml = (
        f'<w:footnotes {nsdecls("w")}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        f'<w:footnote w:id="2"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote></w:footnotes>'
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    name = PackURI("/word/footnotes.xml")
    document.part.relate_to(Part(name, kind, xml.encode(), document.part.package), relation)
    paragraph._element.append(
        parse_xml(f'<w:r {nsdecls("w")}><w:footnoteReference w:id="2"/></w:r>')
    )


def picture(folder):
    """A grey PNG."""
    path = folder / "picture.png"
    Image.new("RGB", (320, 180), "#aaaaaa").save(path)
    return str(path)


def word_with_text_box(path):
    """07: masthead in a text box, headings only bold, tail in a table, a table and a picture."""
    document = Document()
    text_box(document, ["石梁县防汛抗旱指挥部", "防汛快报"])
    line(document, "2023年第14期（总第58期）", centre=True)
    line(document, "石梁县防汛抗旱指挥部办公室编　　　　2023年7月5日", centre=True)
    line(document, "雨情水情", bold=True, face="黑体")
    line(document, "7月4日8时至5日8时，全县平均降雨46.5毫米，最大为河口镇112毫米。")
    table(document, [["站点", "雨量（毫米）"], ["河口镇", "112"], ["石梁镇", "38"]])
    line(document, "值守情况", bold=True, face="黑体")
    line(document, "县防指启动Ⅳ级应急响应，各镇干部在岗值守。")
    with tempfile.TemporaryDirectory() as folder:
        document.add_picture(picture(Path(folder)), width=Pt(300))
    line(document, "河口镇巡堤现场", centre=True, size=14)
    table(
        document,
        [
            ["报：", "市防指，县委、县政府"],
            ["送：", "县人武部、县气象局"],
            ["发：", "各镇、县防指成员单位"],
        ],
    )
    line(document, "电话：0700-5550177 联系人：方 达 邮箱：fangban@shiliang.example", size=14)
    document.save(path)


def word_with_tables(path):
    """08: masthead in a table, Word's own numbers, 抄报 and 分送, the contact in another order."""
    document = Document()
    table(document, [["松岭区教育局\n教育督导简报"], ["第3期"]])
    line(document, "松岭区教育督导室　　二〇二三年九月一日", centre=True)
    numbered(document, ["开学检查", "校舍安全"])
    line(document, "抄报：市教育局；区委、区政府", size=14)
    line(document, "分送：各中小学，各幼儿园", size=14)
    line(document, "邮箱：dudao@songling.example　联系人：秦守真　电话：13900000000", size=14)
    body = document.element.body
    paragraphs = [one for one in body if one.tag == qn("w:p")]
    texts = ("8月31日，区教育局检查开学准备工作。", "9月1日，区教育督导室抽查校舍安全。")
    for at, text in enumerate(texts, start=2):
        made = line(document, text)._element
        paragraphs[at - 1].addnext(made)
    document.save(path)


def word_with_changes(path):
    """09: tracked changes, a footnote's mark, a hyperlink, a soft line break, page numbers."""
    document = Document()
    line(document, "云岭信访专报", size=48, bold=True, red=True, centre=True)
    line(document, "〔2023〕7号", centre=True)
    line(document, "云岭县信访局", centre=True)
    line(document, "2023-09-12", centre=True)
    line(document, "【接访情况】", bold=True, face="黑体")
    changed = line(document, "9月11日，县领导接访")
    for kind, text, holder in (("ins", "十二", "t"), ("del", "十一", "delText")):
        changed._element.append(
            parse_xml(
                f'<w:{kind} {nsdecls("w")} w:id="1" w:author="x"><w:r><w:{holder}>{text}'
                f"</w:{holder}></w:r></w:{kind}>"
            )
        )
    run(changed, "批次")
    footnote(document, changed, "含下访三批次。")
    run(changed, "。")
    line(document, "- 1 -", centre=True)
    line(document, "【督办事项】", bold=True, face="黑体")
    line(document, "（一）河东小区供水问题，由县住建局牵头办理。")
    line(document, "（二）石桥村道路问题，由县交通运输局牵头办理。")
    line(document, "报：县委办、县政府办", size=14)
    line(document, "　　陆文舟、石敬亭、于 澜", size=14)
    line(document, "　　何青云同志", size=14)
    line(document, "发：各镇、县直有关单位", size=14)
    document.save(path)


def through_libre_office(source, path):
    """10: a text that LibreOffice makes a .docx of."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [
                "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
                "--infilter=Text (encoded):UTF8", "--convert-to", "docx:MS Word 2007 XML",
                "--outdir", folder, str(source),
            ],
            check=True,
            timeout=120,
        )  # fmt: skip
        shutil.copy(Path(folder) / f"{source.stem}.docx", path)


def main() -> None:
    word_with_text_box(HERE / "07.docx")
    word_with_tables(HERE / "08.docx")
    word_with_changes(HERE / "09.docx")
    if shutil.which("soffice"):
        through_libre_office(HERE / "10.txt", HERE / "10.docx")
    else:
        sys.stderr.write("LibreOffice is not installed: 10.docx is left as it is\n")


if __name__ == "__main__":
    main()
