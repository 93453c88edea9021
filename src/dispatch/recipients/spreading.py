"""Owns by which mailbox of the office each recipient is written to.

A recipient keeps to the mailbox that it has, so that a thread stays in one mailbox. Those that are
new are dealt out by weight, in the order of the roster: after any number of them no mailbox is a
whole recipient off its share (R. Tijdeman, The chairman assignment problem, Discrete Mathematics
32, 1980).
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import count, cycle


def spread(
    names: Iterable[str], kept: Mapping[str, str], weights: Mapping[str, int]
) -> dict[str, str]:
    """The mailbox of each name: the one it has in `kept`, if it is still there, else a new one.

    `weights` says which mailboxes there are, and the share of each in what is new; of weight 0
    it keeps what it has and gets nothing, unless no other is left.
    """
    shares = {one: weight for one, weight in weights.items() if weight}
    turns = _turns(shares or dict.fromkeys(weights, 1))
    return {
        name: kept[name] if kept.get(name) in weights else next(turns)
        for name in dict.fromkeys(names)
    }


def _turns(share: Mapping[str, int]) -> Iterator[str]:
    """For ever the mailbox whose turn it is; in whole numbers, so that it is the same everywhere.

    With n mailboxes and m = 2n - 2: of those that are 1/m or more behind their share, the one that
    would first be more than 1 - 1/m behind it.
    """
    if len(share) == 1:
        yield from cycle(share)
    total, m = sum(share.values()), 2 * len(share) - 2
    had = dict.fromkeys(share, 0)
    for turn in count(1):
        behind = [one for one in share if m * (share[one] * turn - had[one] * total) >= total]
        chosen = min(behind, key=lambda one: total * (m * had[one] + m - 1) // (m * share[one]))
        had[chosen] += 1
        yield chosen
