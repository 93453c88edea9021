"""The roster: what its text may say, and every fault of it at once."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatch.errors import InputError
from dispatch.recipients import (
    AcknowledgementRule,
    PolicyOverrides,
    RecipientKind,
    TierPolicy,
    address_problem,
    name_key,
    read_roster,
)
from dispatch.states import AcknowledgedBy
from dispatch.tiers import Tier

TOP = Path(__file__).parents[3]
SMALL = """\
recipients:
  报:
    - name: 市安委办
      address: a@b.example
      aliases: [市安委会办公室]
    - {name: 周启明, kind: person, paper: true}
  发:
    - name: 区教育局
      address: [x@b.example, y@b.example]
    - {name: 区商务局, address: z@b.example, chase: false}
groups:
  成员单位: [区教育局, 区商务局]
"""


def read(text):
    return read_roster(text, "recipients.yaml")


def faults(text):
    """Line and Chinese sentence of each fault."""
    with pytest.raises(InputError) as caught:
        read(text)
    assert all(fault.problem.en for fault in caught.value.faults)
    return [(fault.line, fault.problem.zh) for fault in caught.value.faults]


def test_a_roster_keeps_the_order_of_the_file_and_the_order_of_tiers():
    assert [one.name for one in read(SMALL).recipients] == [
        "市安委办",
        "周启明",
        "区教育局",
        "区商务局",
    ]


def test_a_recipient_may_have_several_addresses_or_paper():
    zhou, education = read(SMALL).recipients[1:3]
    assert zhou.kind is RecipientKind.PERSON
    assert zhou.paper
    assert education.addresses == ("x@b.example", "y@b.example")


def test_the_tiers_have_policies_without_being_told():
    policies = read(SMALL).policies
    receipt = TierPolicy(AcknowledgementRule.DISPLAYED, None, chase=False)
    assert policies[Tier.REPORTED_UP] == policies[Tier.SENT_ACROSS] == receipt
    assert policies[Tier.ISSUED_DOWN] == TierPolicy(AcknowledgementRule.REPLIED, 3, chase=True)


def test_the_roster_overrides_the_office_and_the_office_the_defaults():
    office = {Tier.ISSUED_DOWN: PolicyOverrides(within=5, chase=False)}
    roster = read_roster("tiers:\n  发: {chase: true}\n" + SMALL, "recipients.yaml", office)
    assert roster.policies[Tier.ISSUED_DOWN] == TierPolicy(
        AcknowledgementRule.REPLIED, 5, chase=True
    )


def test_a_term_of_zero_takes_the_term_away():
    assert read("tiers:\n  发: {within: 0}\n" + SMALL).policies[Tier.ISSUED_DOWN].within is None


def test_one_recipient_may_be_spared_where_its_tier_is_chased():
    roster = read(SMALL)
    assert [roster.chases(one) for one in roster.of(Tier.ISSUED_DOWN)] == [True, False]


def test_the_rules_bear_the_names_that_the_state_machine_knows():
    assert {rule.value for rule in AcknowledgementRule} == {rule.value for rule in AcknowledgedBy}


def test_padding_is_no_part_of_a_name():
    roster = read("recipients:\n  报:\n    - {name: 陆　航, kind: person, paper: true}\n")
    assert roster.recipients[0].name == "陆航"


FAULTY = """\
tiers:
  抄: {within: 3}
  发: {within: -1, colour: red}
recipients:
  报:
    - name: 市安委办
      address: a@b.example
    - {name: 周启明, kind: human, paper: true}
  送:
    - name: 市 安委办
      address: a@b.example
    - name: 没有邮箱
    - nome: 写错键名
  发: []
groups:
  甲: [不在]
"""


def test_all_faults_are_told_at_once_each_with_its_line():
    assert [line for line, _ in faults(FAULTY)] == [2, 3, 3, 8, 10, 11, 12, 13, 13, 14, 16]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("recipients:\n  抄:\n    - {name: 甲, paper: true}\n", 2, "没有“抄”这一类"),
        ("recipients:\n  发: []\n", 2, "一个收件人也没有"),
        ("recipients:\n  发:\n", 2, "一个收件人也没有"),
        ("recipients: {}\n", 1, "一个收件人也没有"),
        ("", 1, "缺少“recipients”"),
        ("- 甲\n", 1, "recipients:"),
        (SMALL + "extra: 1\n", 13, "不认识的键“extra”"),
        ("recipients:\n  发:\n    - {name: 甲}\n", 3, "没有邮箱"),
        ("recipients:\n  发:\n    - {name: 甲, paper: false}\n", 3, "没有邮箱"),
        ("recipients:\n  发:\n    - {name: 同志, paper: true}\n", 3, "名称不能为空"),
        ('recipients:\n  发:\n    - {name: "甲\\r\\nBcc: x", paper: true}\n', 3, "控制字符"),
        (SMALL.replace("[区教育局, 区商务局]", "[区教育局, 区财政局]"), 12, "不在名册中"),
        (SMALL.replace("成员单位", "区教育局"), 12, "名称或别名相同"),
        (SMALL.replace("成员单位", "市安委会办公室"), 12, "名称或别名相同"),
        (SMALL.replace("[区教育局, 区商务局]", "[]"), 12, "是空的"),
        (SMALL.replace("成员单位", "2023"), 12, "组名应当是文字"),
        (SMALL + "  成员 单位: [区教育局]\n", 13, "写了两遍"),
        (SMALL.replace("y@b.example", "X@b.example"), 9, "写了两遍"),
        (SMALL.replace("z@b.example", "a@b.example"), 10, "回执分不清是谁"),
        (SMALL.replace("区商务局", "区 教育局"), 10, "重复"),
        (SMALL.replace("周启明", "市安委会 办公室"), 6, "重复"),
        (SMALL.replace("区商务局", "周启明"), 10, "一个收件人只能在一类里"),
        ("recipients:\n\t发: []\n", 2, "格式有误"),
    ],
)
def test_a_fault_is_named_with_its_line(text, line, words):
    assert any(at == line and words in said for at, said in faults(text)), faults(text)


def test_a_value_of_the_wrong_shape_is_one_fault_and_not_two():
    text = "recipients:\n  发:\n    - {name: 甲, address: {a: b}}\n    - {name: 乙, paper: maybe}\n"
    assert [line for line, _ in faults(text)] == [3, 4]


def test_a_merged_entry_is_read_like_any_other():
    text = (
        "recipients:\n  报:\n    - &z {name: 周启明, kind: person, paper: true}\n"
        "    - {<<: *z, name: 林朗}\n"
    )
    assert [one.name for one in read(text).recipients] == ["周启明", "林朗"]


def test_an_endless_document_is_a_fault_like_any_other():
    assert "太深" in faults("&a [*a]\n")[0][1]
    assert "太深" in faults("[" * 5000)[0][1]


def test_unknown_characters_in_a_name_are_shown_as_such():
    said = faults('recipients:\n  发:\n    - {name: "甲\\u0007", paper: true}\n')
    assert said == [(3, "名称“甲�”里有控制字符或换行")]


@pytest.mark.parametrize(
    "address",
    ["a@b.example", "a.b+c@d-e.example", "A_1@x.y.z.test", "lcjd@linchengqu.example"],
)
def test_an_ordinary_address_has_no_problem(address):
    assert address_problem(address) is None


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("", "空的"),
        ("office", "缺少 @"),
        ("a@b@c.example", "不止一个 @"),
        ("a@b.example;c@d.example", "不止一个 @"),
        ("@b.example", "@ 前面是空的"),
        ("a@", "@ 后面是空的"),
        ("a@localhost", "没有点号"),
        ("a@b..example", "写错了"),
        ("a@-b.example", "写错了"),
        ("a@1.2.3.4", "写错了"),
        ("a@b.example.", "写错了"),
        (".a@b.example", "点号位置不对"),
        ("a b@c.example", "空格"),
        ("a＠b.example", "全角"),
        ("办公室@b.example", "全角字符或汉字"),
        ("江予安 <a@b.example>", "尖括号"),
        ("a@b.example\r\nRCPT TO:<x@y.example>", "控制字符"),
        ("a@b.exa\u200bmple", "控制字符"),
        ("a" * 65 + "@b.example", "64"),
    ],
)
def test_an_impossible_address_is_told_what_is_wrong_with_it(address, words):
    problem = address_problem(address)
    assert problem is not None
    assert words in problem.zh
    assert problem.en


def test_a_recipient_may_have_letters_beyond_ascii_but_no_full_width_ones():
    assert address_problem("局长@机关.example", international=True) is None
    for slip in ("ａ@b.example", "a＠b.example", "局长，@b.example", "局" * 22 + "@b.example"):
        assert address_problem(slip, international=True) is not None


@given(st.text())
def test_an_international_address_is_one_token_with_one_at(address):
    if address_problem(address, international=True) is None:
        assert address.isprintable()
        assert address.count("@") == 1
        assert not set(address) & set(' <>,;:"\\()[]')


@given(st.text())
def test_an_accepted_address_is_one_ascii_token_with_one_at(address):
    if address_problem(address) is None:
        assert address.isascii()
        assert address.isprintable()
        assert address.count("@") == 1
        assert not set(address) & set(' <>,;:"\\()[]')


@given(st.text())
def test_the_key_of_a_name_ignores_spaces_wherever_they_stand(name):
    spaced = "　".join(name)
    assert name_key(spaced) == name_key(name)


plain = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(
        ["name", "报", "a@b.example", "区教育局"]
    ),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["recipients", "tiers", "groups", "报", "发", "name", "address", "aliases", "paper"]
        )
        | st.text(max_size=3),
        inner,
        max_size=4,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(plain)
def test_a_document_of_any_shape_is_read_or_is_an_input_error(document):
    _reads_or_refuses(json.dumps(document, ensure_ascii=False))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.dictionaries(st.sampled_from(["报", "送", "发", "抄"]), plain), plain, plain)
def test_tiers_and_groups_of_any_shape_are_read_or_are_an_input_error(recipients, tiers, groups):
    document = {"recipients": recipients, "tiers": tiers, "groups": groups}
    _reads_or_refuses(json.dumps(document, ensure_ascii=False))


@settings(deadline=None)
@given(st.text() | st.text(alphabet="[]{}&*!?:-,|>#%@`'\"a1 \n\t<"))
def test_a_text_of_any_kind_is_read_or_is_an_input_error(text):
    _reads_or_refuses(text)


def _reads_or_refuses(text):
    try:
        roster = read(text)
    except InputError:
        return
    assert roster.recipients


def test_the_example_office_has_a_sound_roster():
    roster = read((TOP / "recipients.yaml").read_text(encoding="utf-8"))
    down = roster.of(Tier.ISSUED_DOWN)
    grouped = {member for members in roster.groups.values() for member in members}
    assert grouped == {one.name for one in down}
    assert all(
        address.endswith((".example", ".test"))
        for one in roster.recipients
        for address in one.addresses
    )
