"""The names printed in a tail, matched to the recipients of that tier."""

from hypothesis import given
from hypothesis import strategies as st

from dispatch.recipients import Way, match_tail, read_roster
from dispatch.tiers import Tier

ROSTER = read_roster(
    """\
recipients:
  报:
    - {name: 市安委办, address: a@b.example, aliases: [市安委会办公室]}
    - {name: 陆航, kind: person, paper: true}
    - {name: 高嘉树, kind: person, paper: true}
  送:
    - {name: 区委办, address: q@b.example}
  发:
    - {name: 区教育局, address: e@b.example}
    - {name: 区商务局, address: s@b.example}
    - {name: 红枫街道（筹）, address: h@b.example}
groups:
  区安委会成员单位: [区教育局, 区商务局, 区委办]
""",
    "recipients.yaml",
)


def names(recipients):
    return [one.name for one in recipients]


def test_names_are_found_directly_and_by_alias():
    matched = match_tail(["市安委会办公室"], Tier.REPORTED_UP, ROSTER)
    assert names(matched.found) == ["市安委办"]


def test_padded_names_and_the_closing_courtesy_make_no_difference():
    matched = match_tail(["陆　航", "高嘉树同志"], Tier.REPORTED_UP, ROSTER)
    assert names(matched.on_paper) == ["陆航", "高嘉树"]
    assert matched.unknown == ()


def test_full_and_half_width_brackets_are_the_same():
    matched = match_tail(["红枫街道(筹)"], Tier.ISSUED_DOWN, ROSTER)
    assert names(matched.found) == ["红枫街道（筹）"]


def test_a_group_stands_for_its_members_in_this_tier():
    matched = match_tail(["区安委会成员单位"], Tier.ISSUED_DOWN, ROSTER)
    assert names(matched.found) == ["区教育局", "区商务局"]
    assert names(matched.unprinted) == ["红枫街道（筹）"]


def test_one_named_twice_is_written_to_once():
    matched = match_tail(["区商务局", "区安委会成员单位", "区商务局"], Tier.ISSUED_DOWN, ROSTER)
    assert names(matched.found) == ["区商务局", "区教育局"]


def test_a_name_that_the_roster_lacks_is_told_as_printed():
    matched = match_tail(["有关 单位", "区教育局"], Tier.ISSUED_DOWN, ROSTER)
    assert matched.unknown == ("有关 单位",)
    assert matched.misplaced == ()


def test_a_recipient_of_another_tier_is_not_written_to_and_not_lost():
    matched = match_tail(["区委办"], Tier.ISSUED_DOWN, ROSTER)
    assert matched.found == ()
    assert matched.unknown == ("区委办",)
    assert names(matched.misplaced) == ["区委办"]


printable = st.sampled_from(
    ["市安委办", "陆 航", "区委办", "区教育局", "区安委会成员单位", "不在", "", "同志"]
)


@given(st.lists(printable | st.text()), st.sampled_from(Tier))
def test_each_recipient_of_the_tier_ends_in_exactly_one_place(printed, tier):
    matched = match_tail(printed, tier, ROSTER)
    placed = names(matched.found + matched.on_paper + matched.unprinted)
    assert sorted(placed) == sorted(names(ROSTER.of(tier)))
    assert set(matched.unknown) <= set(printed)


def test_each_printed_name_says_how_it_was_found():
    printed = ["区教育局", "区安委会成员单位", "红枫街道（筹）", "区委办", "某单位"]
    found = match_tail(printed, Tier.ISSUED_DOWN, ROSTER).printed
    assert [(one.way, names(one.recipients)) for one in found] == [
        (Way.NAME, ["区教育局"]),
        (Way.GROUP, ["区教育局", "区商务局"]),
        (Way.NAME, ["红枫街道（筹）"]),
        (Way.ELSEWHERE, []),
        (Way.UNKNOWN, []),
    ]
    [alias] = match_tail(["市安委会办公室"], Tier.REPORTED_UP, ROSTER).printed
    assert (alias.way, names(alias.recipients)) == (Way.ALIAS, ["市安委办"])
    # Of this group only 区委办 is a peer; where none is, its members are said to be elsewhere.
    [group] = match_tail(["区安委会成员单位"], Tier.REPORTED_UP, ROSTER).printed
    assert group.way is Way.ELSEWHERE
