"""Owns which letter each deed sends."""

from collections.abc import Callable

from dispatch.sandbox.answers import Occasion
from dispatch.sandbox.notices import holiday
from dispatch.sandbox.receipts import receipt
from dispatch.sandbox.replies import from_elsewhere, one_click, reply
from dispatch.sandbox.reports import delay, failure
from dispatch.sandbox.values import RECEIPTS, Deed

_WRITERS: dict[Deed, Callable[[Occasion, str], bytes | None]] = {
    Deed.RECEIPT: lambda occasion, about: receipt(occasion, "displayed", about),
    Deed.DELETED: lambda occasion, about: receipt(occasion, "deleted", about),
    Deed.REPLY: reply,
    Deed.REPLY_FROM_ELSEWHERE: from_elsewhere,
    Deed.ONE_CLICK: one_click,
    Deed.HOLIDAY: holiday,
    Deed.DELAY: delay,
    Deed.BOUNCE: failure,
}


def letter(deed: Deed, occasion: Occasion) -> bytes | None:
    """The letter of a deed; None where it does not come to it.

    A receipt needs to be asked for (RFC 8098 2.1), a one-click answer needs its link.
    """
    if deed in RECEIPTS and occasion.original.receipt_to is None:
        return None
    return _WRITERS[deed](occasion, str(deed))
