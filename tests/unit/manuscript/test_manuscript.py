"""Files as staff's programs write them: the same content gives the same Issue."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.shared import Pt

from dispatch.errors import InputError
from dispatch.manuscript import read, understand

TEXT = """\
松岭区安全生产百日攻坚
工作专报
2023年第6期
区安全生产攻坚专班
2023年8月30日
【工作动态】
8月2日，区安委办组织检查，珺、喆等字也在。
8月3日，云溪镇召开会议。
【工作提示】
请各单位做好准备。
报：市安委办
何青云、高 远同志
送：区委办
发：各镇街
联系人：江予安 电话：0700-5550123 邮箱：office@songling.example
"""
NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
BOX = (
    f'<w:p {NS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:r>'
    '<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>{inside}'
    "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
    "<w:txbxContent>{inside}</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
    "</mc:AlternateContent></w:r></w:p>"
)


def word_file(path: Path) -> Path:
    """Masthead in a text box, bold headings, a tracked change, the tail in a table."""
    document = Document()
    lines = TEXT.splitlines()
    inside = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in lines[:3])
    document.element.body.insert(0, parse_xml(BOX.replace("{inside}", inside)))
    for line in lines[3:10]:
        run = document.add_paragraph().add_run(line)
        run.bold = line.startswith("【")
        run.font.size = Pt(16)
    changed = document.add_paragraph()
    changed._p.append(parse_xml(f"<w:del {NS}><w:r><w:delText>删掉的字</w:delText></w:r></w:del>"))
    table = document.add_table(rows=5, cols=1)
    for row, line in zip(table.rows, lines[10:], strict=True):
        row.cells[0].paragraphs[0].add_run(line)
    document.save(str(path))
    return path


def test_word_text_and_markdown_of_one_content_give_one_issue(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.md").write_text(TEXT.replace("【", "## ").replace("】", ""), encoding="utf-8")
    word_file(tmp_path / "a.docx")
    one, two, three = (understand(tmp_path / f"a.{kind}").issue for kind in ("txt", "md", "docx"))
    assert one == two == three
    assert len(one.distribution.reported_up) == 3


@pytest.mark.parametrize(
    "charset", ["utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-16-le", "utf-16-be"]
)
def test_the_charset_is_found_out(tmp_path: Path, charset: str) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT.encode(charset))
    issue = understand(tmp_path / "a.txt").issue
    assert "珺、喆" in issue.sections[0].items[0].text


def test_tracked_insertions_are_read_and_deletions_are_not(tmp_path: Path) -> None:
    path = word_file(tmp_path / "a.docx")
    document = Document(str(path))
    document.paragraphs[-1]._p.append(
        parse_xml(f"<w:ins {NS}><w:r><w:t>新加的一句。</w:t></w:r></w:ins>")
    )
    document.save(str(path))
    text = read(path).text
    assert "新加的一句。" in text
    assert "删掉的字" not in text
    assert text.count("工作专报") == 1


def test_automatic_numbers_are_counted_as_word_shows_them(tmp_path: Path) -> None:
    document = Document()
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {NS} w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="9"/>'
            '<w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>'
        ),
    )
    numbering.append(parse_xml(f'<w:num {NS} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for text in ("第一件事", "第二件事", "第三件事"):
        document.add_paragraph(text)._p.get_or_add_pPr().append(
            parse_xml(f'<w:numPr {NS}><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr>')
        )
    document.save(str(tmp_path / "a.docx"))
    lines = [line.text for line in read(tmp_path / "a.docx").lines]
    assert lines == ["九、第一件事", "十、第二件事", "十一、第三件事"]


def refused(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read(path)
    assert caught.value.advice is not None
    return caught.value.problem.zh


def test_what_cannot_be_read_is_refused_with_a_way_out(tmp_path: Path) -> None:
    for name, content, said in (
        ("a.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "密码"),
        ("b.docx", b"PK\x03\x04 not a zip", "打不开"),
        ("c.txt", b"", "空"),
        ("d.pdf", b"%PDF", "不是"),
        ("e.doc", b"\xd0\xcf\x11\xe0" * 9, "LibreOffice"),
        ("g.wps", b"not a document at all", "不是 Word"),
        ("f.txt", b"\x81\x00\xff\xfe\x00\x80\xff" * 40, "编码"),
    ):
        (tmp_path / name).write_bytes(content)
        assert said in refused(tmp_path / name)
    assert "读不了" in refused(tmp_path / "missing.txt")


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b"\0" * (201 * 1024 * 1024))
    (tmp_path / "a.docx").write_bytes(packed.getvalue())
    assert "大得不正常" in refused(tmp_path / "a.docx")


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763f8ffff3f"
    "0005fe02fea7359b250000000049454e44ae426082"
)


def picture_file(path: Path, content: bytes, *, in_a_table: bool) -> Path:
    """A bulletin with a picture, whose bytes are then replaced by `content`."""
    document = Document()
    for line in TEXT.splitlines()[:9]:
        document.add_paragraph(line)
    if in_a_table:
        run = document.add_table(1, 2).rows[0].cells[0].paragraphs[0].add_run()
    else:
        run = document.add_paragraph().add_run()
    run.add_picture(BytesIO(PNG))
    document.add_paragraph("请各单位做好准备。")
    document.save(path)
    packed = path.with_suffix(".zip")
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(packed, "w") as target:
        for one in source.infolist():
            is_picture = one.filename.startswith("word/media/")
            target.writestr(one, content if is_picture else source.read(one))
    return packed.rename(path)


@pytest.mark.parametrize("in_a_table", [False, True])
def test_a_picture_is_taken_over_wherever_it_stands(tmp_path: Path, in_a_table: bool) -> None:
    understood = understand(picture_file(tmp_path / "稿.docx", PNG, in_a_table=in_a_table))
    pictures = [item.picture for part in understood.issue.sections for item in part.items]
    assert pictures.count("2023-06-图1.png") == 1
    assert understood.pictures == (("2023-06-图1.png", PNG),)


def test_a_picture_that_nothing_can_show_is_not_left_out_in_silence(tmp_path: Path) -> None:
    metafile = b"\x01\x00\x00\x00 an EMF" * 9
    understood = understand(picture_file(tmp_path / "稿.docx", metafile, in_a_table=False))
    assert understood.pictures == ()
    assert any("没有带过来" in fault.problem.zh for fault in understood.warnings)
