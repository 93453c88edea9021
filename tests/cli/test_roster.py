"""`dispatch roster`: 120 units in from Excel, changed, out again and compared, as a clerk does it.

One office: each test goes on from where the one before it ended.
"""

import csv
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from corpus import odd_rosters
from dispatch.recipients import Recipient, read_roster
from journey.office import SETTINGS, OfficeFolder

SAMPLE = """\
# 我们的名册
tiers:
  发: {within: 5}   # 五天

recipients:
  发:
    # 样例，用完删掉
    - name: 某某街道
      address: street@moumou.example
    # 老单位
    - name: 第50号单位
      address: old@unit50.example   # 旧邮箱
      chase: true
groups:
  各单位: [某某街道, 第50号单位]
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> OfficeFolder:
    path = tmp_path_factory.mktemp("office")
    settings = SETTINGS.format(smtp=1, imap=1, more="")
    (path / "dispatch.yaml").write_text(settings, encoding="utf-8")
    (path / "recipients.yaml").write_text(SAMPLE, encoding="utf-8")
    return OfficeFolder(path)


@pytest.fixture(scope="module")
def table(office: OfficeFolder) -> Path:
    path = office.path / "名册.xlsx"
    odd_rosters.workbook().save(path)
    return path


def text(office: OfficeFolder) -> str:
    return (office.path / "recipients.yaml").read_text(encoding="utf-8")


def by_name(office: OfficeFolder) -> dict[str, Recipient]:
    return {one.name: one for one in read_roster(text(office), "r.yaml").recipients}


def imported(office: OfficeFolder, *arguments: str | Path):
    return office.run("roster", "import", *map(str, arguments))


def test_what_was_understood_is_told_and_nothing_is_written_unasked(office, table) -> None:
    ended = imported(office, table)
    assert ended.code == 1
    assert text(office) == SAMPLE
    for said in (
        "〔名册〕：表头在第 4 行",
        "C 列“邮箱地址” → 邮箱",
        "A 列“备注” → 不用（名册用不着）",
        "“抄送” → 送：20 行",
        "隐藏的表",
        "合计：117 个单位",
        "没有终端可以确认，什么也没有做",
    ):
        assert said in ended.err, ended.err
    assert "＋ 报 陆航：luhang@lingdao.example" in ended.out
    assert "邮箱 old@unit50.example → u50@unit50.example；" in ended.out
    assert "增加 119，修改 1，去掉 0，不变 0" in ended.out
    assert "照旧留在名册里的 1 个：某某街道" in ended.out


def test_a_dry_run_writes_nothing_and_json_tells_all(office, table) -> None:
    told = imported(office, table, "--dry-run", "--json").json
    assert text(office) == SAMPLE
    assert told["written"] is False
    assert told["kept"] == ["某某街道"]
    assert len(told["changes"]["added"]) == 119
    columns = {one["column"]: one["field"] for one in told["sheets"][1]["columns"]}
    assert columns["E"] == "name"
    assert columns["A"] is None


def test_the_roster_is_written_with_what_was_there_kept(office, table) -> None:
    ended = imported(office, table, "--yes")
    assert ended.code == 0, ended.err
    expected = {one.name: one for one in odd_rosters.expected()}
    now = by_name(office)
    assert now.pop("某某街道").addresses == ("street@moumou.example",)
    assert now == expected
    for line in SAMPLE.splitlines():
        if "unit50" not in line and "chase: true" not in line:
            assert line in text(office).splitlines()
    (kept,) = (office.path / ".dispatch" / "rosters").iterdir()
    assert kept.read_text(encoding="utf-8") == SAMPLE
    acts = office.run("log", "--json").json["actions"]
    assert len(acts) == 120
    assert {one["deed"] for one in acts} == {"roster"}


def test_the_same_table_again_changes_nothing(office, table) -> None:
    before = text(office)
    ended = imported(office, table, "--yes")
    assert ended.code == 0, ended.err
    assert "增加 0，修改 0，去掉 0，不变 120" in ended.out
    assert text(office) == before


def test_a_changed_table_changes_what_it_changes(office, table) -> None:
    book = load_workbook(table)
    sheet = book["名册"]
    rows = {sheet.cell(row, 5).value: row for row in range(5, sheet.max_row + 1)}
    sheet.cell(rows["第40号单位  "], 3).value = "forty@unit40.example"
    sheet.cell(rows["第41号单位  "], 4).value = 5550123
    sheet.cell(rows["第41号单位  "], 4).number_format = "General"
    # A row is deleted as people do it: its cells are emptied.
    for column in (1, 2, 3, 4, 5, 8):
        sheet.cell(rows["第42号单位  "], column).value = None
    book.save(table)
    before = text(office).splitlines()
    ended = imported(office, table, "--yes", "--remove-missing")
    assert ended.code == 0, ended.err
    after = text(office).splitlines()
    assert "～ 发 第40号单位：邮箱 u40@unit40.example → forty@unit40.example" in ended.out
    assert "～ 发 第41号单位：电话 07005550041 → 5550123" in ended.out
    assert "－ 发 第42号单位" in ended.out
    assert "组“各单位”里去掉 某某街道" in ended.out
    assert [line for line in after if line not in before] == [
        "      address: forty@unit40.example",
        "      phone: '5550123'",
        "  各单位: [第50号单位]",
    ]
    assert "    # 老单位" in after
    assert "    # 样例，用完删掉" not in after


@pytest.mark.parametrize("name", ["出.xlsx", "出.csv"])
def test_what_is_exported_is_imported_as_the_same(office, name) -> None:
    path = office.path / name
    ended = office.run("roster", "export", str(path))
    assert ended.code == 0, ended.err
    assert "tiers 和 groups" in ended.err
    ended = imported(office, path, "--yes", "--json")
    assert ended.code == 0, ended.err
    assert ended.json["changes"]["unchanged"] == 119
    assert ended.json["written"] is False


def test_a_gbk_file_with_every_fault_names_them_all_and_changes_nothing(office) -> None:
    before = text(office)
    path = office.path / "坏.csv"
    rows = [
        ["收件单位", "电子邮箱", "级别"],
        ["甲局", "jia#x.example", "发"],
        ["乙局", "yi@yi.example", "主送"],
        ["丙局", "u3@unit3.example", "发"],
        ["第60号单位", "", "发"],
    ]
    with path.open("w", encoding="gbk", newline="") as file:
        csv.writer(file).writerows(rows)
    ended = imported(office, path, "--yes")
    assert ended.code == 65
    for said in (
        "坏.csv 第 2 行：B 列：“jia#x.example”不能是邮箱地址",
        "坏.csv 第 3 行：C 列：“主送”看不懂",
        "坏.csv 第 5 行：“第60号单位”没有邮箱",
        "3 处问题，什么也没有改",
    ):
        assert said in ended.err, ended.err
    # The address of a unit that stays, which is not in the table.
    path.write_text("单位,邮箱,级别\n丙局,u3@unit3.example,发\n", encoding="gbk")
    ended = imported(office, path, "--yes")
    assert ended.code == 65
    assert "“丙局”和“第3号单位”" in ended.err or "“第3号单位”和“丙局”" in ended.err
    assert "recipients.yaml 第" not in ended.err  # those lines nobody has seen
    assert text(office) == before


def test_a_column_and_a_tier_are_settled_by_options(office) -> None:
    path = office.path / "简.csv"
    path.write_text("处室;通信地址\n丁局;ding@ding.example\n", encoding="utf-8")
    assert imported(office, path, "--yes").code == 65
    wrong = imported(office, path, "--column", "处室=什么")
    assert wrong.code == 65
    assert "单位名称、类别、邮箱" in wrong.err
    ended = imported(
        office,
        path,
        "--column",
        "处室=单位名称",
        "--column",
        "通信地址=邮箱",
        "--tier",
        "送",
        "--yes",
    )
    assert ended.code == 0, ended.err
    assert by_name(office)["丁局"].tier == "送"


def test_near_names_are_suggested_and_a_malformed_address_is_refused(office) -> None:
    before = text(office)
    ended = office.run("roster", "set", "第7号", "--phone", "1")
    assert ended.code == 65
    assert "第7号单位" in ended.err
    ended = office.run("roster", "set", "第7号单位", "--address", "x@y@z.example")
    assert ended.code == 65
    assert "不止一个 @" in ended.err
    taken = office.run("roster", "set", "第7号单位", "--address", "forty@unit40.example")
    assert taken.code == 65
    assert "同一邮箱 forty@unit40.example" in taken.err
    assert text(office) == before


def test_set_remove_and_check(office) -> None:
    ended = office.run(
        "roster", "set", "第7号单位", "--tier", "报", "--no-chase", "--alias", "七局",
        "--contact", "", "--paper",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    one = by_name(office)["第7号单位"]
    assert (one.tier, one.chase, one.aliases, one.contact) == ("报", False, ("七局",), "")
    assert one.paper is True
    assert office.run("roster", "remove", "七局").code == 1
    told = office.run("roster", "remove", "七局", "--yes", "--json").json
    assert told["changes"]["removed"] == ["第7号单位"]
    assert "第7号单位" not in by_name(office)
    checked = office.run("roster", "check", "--json").json
    assert checked["recipients"] == 119
    assert any("共用域名 lingdao.example" in one for one in checked["doubts"])


def test_a_roster_with_faults_is_not_touched_and_an_absent_one_is_made(office, tmp_path) -> None:
    path = office.path / "recipients.yaml"
    path.write_text("recipients:\n  发:\n    - {name: 甲}\n", encoding="utf-8")
    ended = imported(office, office.path / "出.csv", "--yes")
    assert ended.code == 65
    assert "recipients.yaml 第 3 行：“甲”没有邮箱" in ended.err
    path.unlink()
    ended = imported(office, office.path / "出.csv", "--yes")
    assert ended.code == 0, ended.err
    assert len(by_name(office)) == 119
    assert text(office).startswith("# 收件人名册，由 dispatch roster import 写成")


def test_the_samples_of_a_new_folder_go_with_the_first_table(office, tmp_path) -> None:
    from dispatch.config import Answers, write_office

    new = OfficeFolder(tmp_path / "new")
    asked = Answers("区工作专班", "工作专报", "office@linchengqu.example", provider="163")
    write_office(new.path, asked)
    mine = text(new).replace("peer@dispatch.example", "peer@linchengqu.example")
    (new.path / "recipients.yaml").write_text(mine, encoding="utf-8")
    table = tmp_path / "名册.csv"
    table.write_text("类别,单位名称,邮箱\n发,甲镇,jia@jia.example\n", encoding="utf-8")
    ended = imported(new, table, "--yes")
    assert ended.code == 0, ended.err
    assert "样例不再需要，去掉：市某某办公室、某某某、某某街道" in ended.out
    assert "照旧留在名册里的 1 个：区某某办公室" in ended.out
    assert set(by_name(new)) == {"区某某办公室", "甲镇"}, "a sample with a mailbox of its own stays"
    assert "去掉 0" in imported(new, table, "--yes").out


def test_what_is_no_table_ends_in_a_sentence(office, tmp_path) -> None:
    old = tmp_path / "名册.xls"
    old.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + "Workbook".encode("utf-16-le"))
    ended = imported(office, old)
    assert ended.code == 65
    assert "另存为" in ended.err
    assert "Traceback" not in ended.err
    empty = tmp_path / "空.xlsx"
    Workbook().save(empty)
    assert "找不到表头" in imported(office, empty).err
