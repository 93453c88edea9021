"""What the words of an office's own table mean, beside what those at a bulletin's foot do."""

import pytest

from dispatch.issue.tail import _LABELS
from dispatch.recipients.headings import tier_of
from dispatch.tiers import Tier


@pytest.mark.parametrize(("tier", "word"), [(t, w) for t, words in _LABELS.items() for w in words])
def test_no_word_is_one_tier_at_the_foot_and_another_in_a_table(tier: Tier, word: str) -> None:
    assert tier_of(word) in (tier, None)


@pytest.mark.parametrize("word", ["分送", "主送", "各单位"])
def test_a_word_that_may_mean_two_tiers_is_not_guessed_at(word: str) -> None:
    assert tier_of(word) is None
