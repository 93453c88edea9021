"""`dispatch check`: faults of templates with their lines, and the tail against the roster."""

import json
from pathlib import Path

import pytest

from journey.office import NUMBER, SOURCE, OfficeFolder

MISSPELLED = """\
{{ name }}：
{{ nmae }}
{% if tier == '办' %}甲{% endif %}
"""
HEAD = """\
<p>{{ issue.offce }}</p>
<p>{{ issue.office }}</p>
{{ numbr }}
"""


def put(office: OfficeFolder, name: str, text: str) -> None:
    path = office.path / "templates" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_a_sound_office_is_told_so(office) -> None:
    ended = office.run("check")
    assert ended.code == 0, ended.err
    assert "没有问题" in ended.err


def test_every_undefined_variable_and_unknown_tier_is_named_with_its_line(office) -> None:
    put(office, "mail/issued-down.txt.j2", MISSPELLED)
    put(office, "document/head.html.j2", HEAD)
    put(office, "mail/issued-dwon.txt.j2", "甲")
    ended = office.run("check")
    assert ended.code == 65
    for said in (
        "templates/mail/issued-down.txt.j2 第 2 行：没有“nmae”这个变量",
        "templates/mail/issued-down.txt.j2 第 3 行：没有“办”这一类",
        "templates/document/head.html.j2 第 1 行：“issue”没有“offce”",
        "templates/document/head.html.j2 第 3 行：没有“numbr”这个变量",
        "templates/mail/issued-dwon.txt.j2：程序不用叫这个名字的模板",
    ):
        assert said in ended.err, ended.err
    assert "“name”" not in ended.err


def test_a_template_that_is_no_template_is_named_with_its_line(office) -> None:
    put(office, "mail/base.txt.j2", "甲\n{% if %}\n")
    ended = office.run("check")
    assert ended.code == 65
    assert "templates/mail/base.txt.j2 第 2 行：写法不对" in ended.err


def test_the_built_in_templates_are_sound_when_an_office_copies_them(office) -> None:
    top = Path(__file__).parents[2] / "templates"
    for path in top.rglob("*.j2"):
        put(office, str(path.relative_to(top)), path.read_text(encoding="utf-8"))
    ended = office.run("check")
    assert ended.code == 0, ended.err


def test_names_of_the_tail_are_held_against_the_roster(office) -> None:
    path = office.path / "issues" / f"{NUMBER}.md"
    before = office.path / "issues" / "2023-05.md"
    before.write_text(SOURCE.replace("number: 6", "number: 5"), encoding="utf-8")
    body, _, last = SOURCE.rstrip().rpartition("\n")
    path.write_text(f"{body}\n{last}、区气象台\n", encoding="utf-8")
    ended = office.run("check", NUMBER)
    assert ended.code == 0, ended.err
    assert "区气象台" in ended.out
    assert "名册里没有" in ended.out
    assert "与第 2023-05 期相比：增加 区气象台" in ended.err
    found = json.loads(office.run("check", NUMBER, "--json").out)
    assert found["tiers"]["发"]["unknown"] == ["各镇街", "区气象台"]
    assert found["previous"] == "2023-05"
    assert found["changes"] == {"发": {"added": ["区气象台"], "gone": []}}


@pytest.mark.parametrize(
    ("named", "said"),
    [("没有.docx", "没有这个文件"), ("../../etc/passwd", "不在 issues/ 文件夹里")],
)
def test_an_attachment_that_cannot_be_used_is_named(office, named: str, said: str) -> None:
    path = office.path / "issues" / f"{NUMBER}.md"
    path.write_text(SOURCE.replace("---\n", f"---\nattachments: [{named}]\n", 1), encoding="utf-8")
    ended = office.run("check", NUMBER)
    assert ended.code == 65
    assert f"附件 {named} 用不了：{said}" in ended.err


def test_render_names_a_character_without_a_face_and_its_place(office) -> None:
    path = office.path / "issues" / f"{NUMBER}.md"
    path.write_text(SOURCE.replace("七十余人", "\U0003fffd余人"), encoding="utf-8")
    ended = office.run("render", NUMBER)
    assert ended.code == 0, ended.err
    assert "“工作动态”第 1 段的“\U0003fffd (U+3FFFD)”本机没有字体" in ended.err


def test_a_mail_template_that_would_fetch_a_style_sheet_fetches_nothing(office) -> None:
    put(office, "mail/style.css.j2", "@import url(http://127.0.0.1:9/a.css); td { color: red; }")
    ended = office.run("render", NUMBER)
    assert ended.code == 0, ended.err
    page = (office.path / "out" / NUMBER / "发.html").read_text(encoding="utf-8")
    assert "127.0.0.1" not in page


def test_a_name_is_found_by_itself_by_an_alias_by_a_group_or_on_paper(office) -> None:
    roster = office.path / "recipients.yaml"
    roster.write_text(ROSTER, encoding="utf-8")
    ended = office.run("check", NUMBER)
    assert ended.code == 0, ended.err
    shown = {line.split()[1]: " ".join(line.split()[2:]) for line in ended.out.splitlines() if line}
    assert shown["市安委办"] == "邮件（即“市安全生产委员会办公室”）"
    assert shown["区委办"] == "纸质"
    assert shown["各镇街"] == "组：2 个（邮件 1，纸质 1）"
    assert "区气象局：名册有，文末没印" in ended.out
    tiers = json.loads(office.run("check", NUMBER, "--json").out)["tiers"]
    assert tiers["发"]["printed"] == [
        {"name": "各镇街", "way": "group", "recipients": ["红枫街道", "云母山镇"]}
    ]


ROSTER = """\
recipients:
  报: [{name: 市安全生产委员会办公室, aliases: [市安委办], address: a@shi.example}]
  送: [{name: 区委办, paper: true}]
  发:
    - {name: 红枫街道, address: b@qu.example}
    - {name: 云母山镇, paper: true}
    - {name: 区气象局, address: c@qu.example}
groups:
  各镇街: [红枫街道, 云母山镇]
"""
