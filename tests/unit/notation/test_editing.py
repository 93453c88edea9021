"""A text that a person wrote is changed in place: every other line stays as it was."""

from textwrap import dedent

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatch import notation
from dispatch.errors import InputError
from dispatch.notation import Amend, Append, Discard, Edit, Remove, read
from dispatch.notation.editing import apply

TEXT = dedent("""\
    # 名册
    tiers:
      发: {within: 3}   # 三天

    recipients:
      报:   # 上级
        # 市里
        - name: 市安委办
          address: a@shi.example   # 总机转
          aliases: [市安委会办公室]
        - {name: 周启明, kind: person, paper: true}

      发:
        - name: 区教育局
          # 两个邮箱都发
          address: [b@jyj.example, c@jyj.example]
        # 消防另有值班邮箱
        - name: 区消防
          address: d@xf.example

    # 组
    groups:
      各单位:
        - 区教育局
        - 区消防
      其他: [区消防]
    # 完
    """)


def edit(text: str, file: str, edits: list[Edit]) -> str:
    return notation.edit(text, read(text, file), edits)


def lines_changed(before: str, after: str) -> tuple[set[str], set[str]]:
    old, new = before.splitlines(), after.splitlines()
    return set(old) - set(new), set(new) - set(old)


def test_a_changed_key_touches_its_line_alone() -> None:
    made = edit(TEXT, "r.yaml", [Amend(("recipients", "发", 1), {"address": "e@xf.example"})])
    assert lines_changed(TEXT, made) == (
        {"      address: d@xf.example"},
        {"      address: e@xf.example"},
    )


def test_comments_within_a_changed_entry_stay() -> None:
    made = edit(TEXT, "r.yaml", [Amend(("recipients", "报", 0), {"phone": "13800000000"})])
    assert "      address: a@shi.example   # 总机转\n" in made
    assert '      phone: "13800000000"\n' in made or "      phone: '13800000000'\n" in made
    assert len(made.splitlines()) == len(TEXT.splitlines()) + 1


def test_an_entry_written_on_one_line_stays_on_one_line() -> None:
    made = edit(TEXT, "r.yaml", [Amend(("recipients", "报", 1), {"contact": "江予安"})])
    assert "    - {name: 周启明, kind: person, paper: true, contact: 江予安}\n" in made


def test_a_removed_entry_takes_its_own_comment_with_it_and_no_other() -> None:
    made = edit(TEXT, "r.yaml", [Remove(("recipients", "发", 1))])
    gone, new = lines_changed(TEXT, made)
    assert gone == {
        "    # 消防另有值班邮箱",
        "    - name: 区消防",
        "      address: d@xf.example",
    }
    assert not new


def test_an_entry_moves_to_another_tier_with_its_comment() -> None:
    made = edit(TEXT, "r.yaml", [Amend(("recipients", "发", 1), {}, ("recipients", "报"))])
    assert (
        made.index("周启明") < made.index("# 消防另有值班邮箱") < made.index("区消防\n      addr")
    )
    assert made.index("区消防\n      addr") < made.index("  发:\n")
    assert sorted(made.splitlines()) == sorted(TEXT.splitlines())


def test_new_entries_stand_at_the_end_of_their_tier_in_order() -> None:
    names = ["甲局", "乙局"]
    made = edit(
        TEXT,
        "r.yaml",
        [
            Append(("recipients", "发"), {"name": one, "address": f"{one}@x.example"})
            for one in names
        ],
    )
    assert "      address: d@xf.example\n    - name: 甲局\n" in made
    assert made.index("甲局") < made.index("乙局") < made.index("# 组")


def test_a_tier_that_is_missing_is_begun() -> None:
    made = edit(TEXT, "r.yaml", [Append(("recipients", "送"), {"name": "区委办", "paper": True})])
    assert "\n  送:\n    - name: 区委办\n      paper: true\n" in made
    assert lines_changed(TEXT, made)[0] == set()


def test_a_new_tier_stands_behind_what_the_last_one_gains() -> None:
    edits = [
        Append(("recipients", "送"), {"name": "区委办", "paper": True}),
        Append(("recipients", "发"), {"name": "甲局", "paper": True}),
        Append(("recipients", "送"), {"name": "区政府办", "paper": True}),
    ]
    made = edit(TEXT, "r.yaml", edits)
    order = [made.index(name) for name in ("甲局", "送:", "区委办", "区政府办", "# 组")]
    assert order == sorted(order)


def test_what_is_left_empty_goes_with_its_key() -> None:
    made = edit(
        TEXT,
        "r.yaml",
        [
            Remove(("recipients", "发", 0)),
            Remove(("recipients", "发", 1)),
            Discard(("groups", "各单位"), frozenset({"区教育局", "区消防"})),
            Discard(("groups", "其他"), frozenset({"区消防"})),
        ],
    )
    value = read(made, "r.yaml").value
    assert list(value) == ["tiers", "recipients"]
    assert list(value["recipients"]) == ["报"]
    assert made.startswith("# 名册\ntiers:\n  发: {within: 3}   # 三天\n")
    assert made.endswith("# 完\n")


def test_a_member_leaves_a_group_of_either_form() -> None:
    made = edit(
        TEXT,
        "r.yaml",
        [Discard(("groups", "各单位"), frozenset({"区教育局"}))],
    )
    assert lines_changed(TEXT, made) == ({"    - 区教育局"}, set())


def test_windows_line_ends_stay() -> None:
    text = TEXT.replace("\n", "\r\n")
    made = edit(text, "r.yaml", [Amend(("recipients", "发", 1), {"paper": True})])
    assert made.count("\r\n") == made.count("\n") == text.count("\n") + 1


def test_a_list_on_one_line_is_changed_too() -> None:
    text = "# 头\nrecipients: {报: [{name: 甲, paper: true}, {name: 乙, paper: true}]}\n"
    made = edit(text, "r.yaml", [Remove(("recipients", "报", 0))])
    assert read(made, "r.yaml").value == {"recipients": {"报": [{"name": "乙", "paper": True}]}}
    assert made.startswith("# 头\n")


def test_an_alias_of_yaml_that_would_change_elsewhere_is_refused() -> None:
    text = "recipients:\n  报:\n    - &a {name: 甲, paper: true}\n  送:\n    - *a\n"
    with pytest.raises(InputError, match="not changed"):
        edit(text, "r.yaml", [Amend(("recipients", "报", 0), {"paper": False})])


@st.composite
def _documents(draw: st.DrawFn) -> tuple[str, list[object]]:
    tiers = draw(st.lists(st.sampled_from("报送发"), min_size=1, max_size=3, unique=True))
    comment = st.sampled_from(["", "\n", "    # 说明\n", "  # 靠左\n", "\n    # 隔行\n"])
    text, edits, number = "# 头\nrecipients:\n", [], 0
    for tier in tiers:
        text += f"  {tier}:\n"
        for place in range(draw(st.integers(1, 4))):
            number += 1
            text += draw(comment)
            flow = draw(st.booleans())
            text += (
                f"    - {{name: 单位{number}, address: u{number}@x.example}}  # 行{number}\n"
                if flow
                else f"    - name: 单位{number}\n{draw(comment)}      address: u{number}@x.example\n"  # noqa: E501
            )
            path = ("recipients", tier, place)
            what = draw(st.sampled_from(["keep", "keep", "amend", "remove", "move"]))
            if what == "amend":
                edits.append(Amend(path, {"address": f"new{number}@x.example", "phone": "1"}))
            elif what == "remove":
                edits.append(Remove(path))
            elif what == "move":
                to = draw(st.sampled_from("报送发"))
                if to != tier:
                    edits.append(Amend(path, {"paper": True}, ("recipients", to)))
        if draw(st.booleans()):
            edits.append(Append(("recipients", tier), {"name": f"新{tier}", "paper": True}))
    return text + draw(st.sampled_from(["", "\n# 尾\n", "groups: {全体: [单位1]}\n"])), edits


@settings(max_examples=40, deadline=None)
@given(_documents())
def test_any_changes_at_once_come_to_what_was_meant(drawn: tuple[str, list[object]]) -> None:
    text, edits = drawn
    meant = apply(read(text, "r.yaml").value, edits)
    assert read(edit(text, "r.yaml", edits), "r.yaml").value == meant
