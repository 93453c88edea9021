"""Owns the witness's verdict: what a recipient's own deeds must add up to in a true account.

Written apart from `dispatch.states` on purpose: two accounts that agree must not be one account.
"""

from collections.abc import Iterable

from dispatch.sandbox.values import Deed

# What each deed is worth, weakest first. A failure outranks a delay, and everything that proves
# arrival outranks a failure. A holiday notice and a refusal to say anything are worth nothing.
_LADDER = ("awaiting", "delayed", "failed", "delivered", "displayed", "replied")
_WORTH = {
    Deed.HOLIDAY: "awaiting",
    # Until somebody at the office says for whom it speaks.
    Deed.REPLY_FROM_ELSEWHERE: "awaiting",
    Deed.DELAY: "delayed",
    Deed.BOUNCE: "failed",
    Deed.REFUSED: "failed",
    Deed.DELETED: "delivered",
    Deed.RECEIPT: "displayed",
    Deed.ONE_CLICK: "replied",
    Deed.REPLY: "replied",
}


def standing_of(deeds: Iterable[Deed]) -> str:
    """The highest of what was really done, over all messages to one address.

    awaiting < delayed < failed < delivered < displayed < replied: a failure counts only if
    nothing better happened, a holiday notice never counts, silence is `awaiting`.
    """
    return max((_WORTH[deed] for deed in deeds), key=_LADDER.index, default=_LADDER[0])
