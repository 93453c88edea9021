"""Owns how a mere number of an issue is printed, and which numbers lie between two."""

from collections.abc import Sequence

from dispatch.errors import InputError
from dispatch.issue import IssueNumber, parse_number
from dispatch.words import Given, Words, say


def printed(number: str) -> Words:
    """2023年第6期, 2023年增刊第1期; as it stands where it is no number of ours."""
    try:
        known = parse_number(number)
    except InputError:
        return Given(number)
    kind = "增刊第" if known.supplement else "第"
    return Given(f"{known.year}年{kind}{known.number}期", f"issue {number}")


def between(first: str, last: str, numbers: Sequence[str]) -> tuple[str, ...]:
    """Of all issues, in the order of their sending, those from `first` to `last`, ascending.

    Supplements count apart: one belongs where it was sent. Raises InputError where one of the two
    is no number, or they stand the wrong way round.
    """
    begins, ends = parse_number(first), parse_number(last)
    if _place(begins) > _place(ends):
        raise InputError(
            say("{first} 在 {last} 之后。", first=first, last=last),
            advice=say("请把 --from 和 --to 对调。"),
        )
    known = [parse_number(one) for one in numbers]
    within = {
        at
        for at, one in enumerate(known)
        if not one.supplement and _place(begins) <= _place(one) <= _place(ends)
    }
    supplements = [
        str(one)
        for at, one in enumerate(known)
        if one.supplement and within and min(within) < at < max(within)
    ]
    return (*(str(one) for one in sorted((known[at] for at in within), key=_place)), *supplements)


def _place(number: IssueNumber) -> tuple[int, int]:
    return number.year, number.number
