"""Which mailbox writes to whom: each has one, keeps it, and new ones are dealt out by weight."""

from collections import Counter
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dispatch.recipients import spread

MAILBOXES = st.dictionaries(
    st.sampled_from([f"m{index}@office.example" for index in range(6)]),
    st.integers(min_value=1, max_value=50),
    min_size=1,
)
NAMES = st.lists(st.text(min_size=1, max_size=4), unique=True, max_size=60)


@st.composite
def offices(draw):
    weights, names = draw(MAILBOXES), draw(NAMES)
    known = st.sampled_from([*weights, "gone@office.example"])
    kept = draw(st.dictionaries(st.sampled_from(names), known)) if names else {}
    return names, kept, weights


@given(offices())
def test_each_recipient_has_one_mailbox_and_that_is_one_of_the_offices(office):
    names, kept, weights = office
    spreading = spread(names, kept, weights)
    assert list(spreading) == names
    assert set(spreading.values()) <= set(weights)


@given(offices())
def test_a_recipient_keeps_the_mailbox_that_it_has_while_that_is_there(office):
    names, kept, weights = office
    spreading = spread(names, kept, weights)
    assert all(spreading[name] == had for name, had in kept.items() if had in weights)


@given(offices())
def test_no_mailbox_is_a_whole_recipient_off_its_share_of_the_new_at_any_moment(office):
    names, kept, weights = office
    new = [one for name, one in spread(names, kept, weights).items() if kept.get(name) != one]
    total, had = sum(weights.values()), Counter()
    for turn, mailbox in enumerate(new, 1):
        had[mailbox] += 1
        for one, weight in weights.items():
            assert abs(had[one] - Fraction(weight * turn, total)) < 1


@given(offices())
def test_it_is_the_same_every_time_and_adding_a_mailbox_moves_nobody(office):
    names, kept, weights = office
    before = spread(names, kept, weights)
    assert spread(names, kept, weights) == before
    more = {**weights, "added@office.example": 7}
    assert spread(names, before, more) == before


def test_weight_nought_keeps_what_it_has_and_gets_nothing_new():
    weights = {"a@office.example": 0, "b@office.example": 1}
    kept = {"old": "a@office.example"}
    assert spread(["old", "new"], kept, weights) == {
        "old": "a@office.example",
        "new": "b@office.example",
    }
    # Where no other is left, the letter goes all the same.
    assert spread(["new"], {}, {"a@office.example": 0}) == {"new": "a@office.example"}
