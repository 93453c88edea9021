"""What a table changes in a roster, what stays, and how recipients.yaml looks afterwards."""

from dataclasses import replace

from dispatch.recipients import (
    Asked,
    Changes,
    Recipient,
    doubts,
    read_roster,
    rewritten,
    rosters_apart,
    table_against,
    understand_sheets,
)
from dispatch.recipients.sheet import Understood
from dispatch.sheets import Cell, Line, Sheet
from dispatch.tiers import Tier

UP, ACROSS, DOWN = Tier
ROSTER = """\
# 名册
recipients:
  报:
    - name: 市安委办
      address: a@shi.example   # 总机
  发:
    # 两个邮箱
    - name: 区教育局
      address: [b@jyj.example, c@jyj.example]
      aliases: [教育局]
      chase: false
      phone: "07005550001"
    - {name: 区消防, address: d@xf.example}
    - name: 区商务局
      address: e@swj.example
groups:
  各单位: [区教育局, 区消防, 区商务局]
"""


def roster():
    return read_roster(ROSTER, "r.yaml")


def table(*rows: list[str]) -> Understood:
    lines = tuple(Line(n, tuple(map(Cell, row))) for n, row in enumerate(rows, 1))
    understood = understand_sheets([Sheet("r.xlsx", "", lines)], Asked())
    assert not understood.faults
    return understood


def against(*rows: list[str]) -> Changes:
    changes, faults = table_against(table(*rows).entries, roster().recipients)
    assert not faults
    return changes


HEAD = ["类别", "单位", "邮箱"]


def test_what_the_table_has_no_column_for_stays() -> None:
    changes = against(HEAD, ["发", "区教育局", "new@jyj.example"])
    (one,) = changes.changed
    assert one.after == replace(one.before, addresses=("new@jyj.example",))
    assert [each.column.value for each in one.differences] == ["address"]
    assert [each.name for each in changes.missing] == ["市安委办", "区消防", "区商务局"]


def test_a_column_speaks_for_every_row_and_an_empty_cell_means_none() -> None:
    changes = against(
        [*HEAD, "电话", "是否催"], ["发", "区教育局", "b@jyj.example；C@jyj.example", "", ""]
    )
    (one,) = changes.changed
    assert (one.after.phone, one.after.chase) == ("", None)
    assert one.after.addresses == one.before.addresses  # only the case of a letter differs


def test_an_alias_is_the_same_recipient_and_its_printed_name_stays() -> None:
    changes = against([*HEAD, "简称"], ["发", "教育局", "b@jyj.example，c@jyj.example", "教育"])
    (one,) = changes.changed
    assert (one.after.name, one.after.aliases) == ("区教育局", ("教育", "教育局"))


def test_a_new_name_with_the_old_one_as_alias_is_a_change_of_name() -> None:
    changes = against([*HEAD, "别名"], ["发", "区商务和投资局", "e@swj.example", "区商务局"])
    (one,) = changes.changed
    assert (one.before.name, one.after.name) == ("区商务局", "区商务和投资局")
    assert not changes.added


def test_two_rows_that_are_one_recipient_of_the_roster_are_a_fault() -> None:
    rows = table(HEAD, ["发", "区教育局", "x@x.example"], ["发", "教育局", "y@x.example"])
    _, faults = table_against(rows.entries, roster().recipients)
    assert "第 3 行" in faults[0].said_in("zh")
    assert "同一个收件人“区教育局”" in faults[0].said_in("zh")


def test_only_the_lines_of_what_changes_change() -> None:
    changes = against(
        [*HEAD, "电话"],
        ["报", "市安委办", "a2@shi.example", ""],
        ["发", "区教育局", "b@jyj.example；c@jyj.example", "07005550001"],
        ["报", "区消防", "d@xf.example", "0700-1"],
        ["发", "区气象局", "q@qxj.example", "07005550002"],
    )
    text = rewritten(ROSTER, "r.yaml", replace(changes, missing=()))
    gone = [line for line in ROSTER.splitlines() if line not in text.splitlines()]
    new = [line for line in text.splitlines() if line not in ROSTER.splitlines()]
    assert gone == [
        "      address: a@shi.example   # 总机",
        "    - {name: 区消防, address: d@xf.example}",
    ]
    assert new == [
        "      address: a2@shi.example  # 总机",
        "    - {name: 区消防, address: d@xf.example, phone: 0700-1}",
        "    - name: 区气象局",
        "      address: q@qxj.example",
        "      phone: '07005550002'",
    ]
    read = read_roster(text, "r.yaml")
    assert [one.name for one in read.of(UP)] == ["市安委办", "区消防"]


def test_who_is_taken_out_leaves_the_groups_too() -> None:
    changes = against(HEAD, ["发", "区教育局", "b@jyj.example；c@jyj.example"])
    text = rewritten(ROSTER, "r.yaml", changes)
    read = read_roster(text, "r.yaml")
    assert [one.name for one in read.recipients] == ["区教育局"]
    assert read.groups == {"各单位": ("区教育局",)}


def test_two_rosters_are_compared_by_name_and_alias() -> None:
    before = roster().recipients
    after = [
        replace(before[0], addresses=("z@shi.example",)),
        replace(before[1], name="区教体局", aliases=("区教育局",)),
        Recipient("区气象局", DOWN, addresses=("q@qxj.example",)),
    ]
    apart = rosters_apart(before, after)
    assert [one.name for one in apart.added] == ["区气象局"]
    assert [one.before.name for one in apart.changed] == ["市安委办", "区教育局"]
    assert [one.name for one in apart.missing] == ["区消防", "区商务局"]


def told(text: str) -> str:
    return "\n".join(one.zh for one in doubts(read_roster(text, "r.yaml"), {"163.com"}))


def entries(**addresses: str) -> str:
    return "recipients:\n  发:\n" + "".join(
        f"    - {{name: {name}, address: {address}}}\n" for name, address in addresses.items()
    )


def test_what_is_doubtful_in_a_sound_roster_is_told() -> None:
    assert "名称很像" in told(entries(区教育局="a@a.example", 教育局="b@b.example"))
    assert "名称很像" in told(entries(区应急管理局="a@a.example", 区应急管理管局="b@b.example"))
    assert "域名是不是 163.com" in told(entries(甲局="a@163.con"))
    near = {f"{name}局": f"{name}@linchengqu.example" for name in "abc"}
    assert "域名是不是 linchengqu.example" in told(entries(**near, 丁局="d@linchenqu.example"))
    assert "3 个单位共用域名 linchengqu.example" in told(entries(**near))
    assert "样例收件人" in told(entries(甲局="a@dispatch.example"))


def test_nothing_is_doubtful_where_units_merely_resemble_each_other() -> None:
    assert told(entries(区教育局="a@jyj.example", 区体育局="b@tyj.example")) == ""
    assert told(entries(甲局="a@163.com", 乙局="b@163.com")) == ""
    assert told(entries(红枫街道="a@hf.example", 临澄街道="b@lc.example")) == ""


def test_who_is_in_no_group_while_most_are_is_told() -> None:
    text = ROSTER.replace("区消防, 区商务局]", "区消防]")
    assert "“发”里不在任何组的：区商务局" in told(text)


def test_numbered_units_are_not_alike() -> None:
    numbered = {
        f"区第{number}实验小学": f"u{number}@u{number}.example" for number in ["1", "2", "12", "21"]
    }
    counted = {
        f"区第{number}实验中学": f"m{at}@m{at}.example" for at, number in enumerate("一十二")
    }
    assert told(entries(**numbered, **counted)) == ""
