"""Owns read receipts of RFC 8098 and older, and Outlook's own form of them (TNEF).

A receipt is read from its part wherever it stands; the mails that clients write in the place of one
are read in `plain_receipt`.
"""

import re
from dataclasses import dataclass

from dispatch.inbound.fields import Block, after_type, blocks, blocks_of
from dispatch.inbound.identify import ids_in
from dispatch.inbound.message import View, octets_of
from dispatch.words import Words, say


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a receipt says."""

    disposition: str
    original_message_ids: tuple[str, ...]
    final_recipient: str | None
    reason: Words
    is_rejection: bool = False
    explanation: str = ""


_TYPES = ("displayed", "deleted", "dispatched", "processed", "denied", "failed")
_SYNONYMS = {"read": "displayed", "opened": "displayed", "error": "failed", "refused": "denied"}
_PARTS = (
    "message/disposition-notification",
    "message/global-disposition-notification",
)


def receipt_in(view: View) -> Receipt | None:
    """The receipt that a message is; None where it is none.

    Several receipts in one message speak of several messages: the ids are put together.
    """
    found = _blocks(view)
    if found is None:
        return _outlooks_own(view)
    if not found:
        said = say("有回执部分，但里面读不出内容，只当作已送达")
        return Receipt("processed", (), None, said)
    return _receipt(found, view)


def _blocks(view: View) -> list[Block] | None:
    """The fields of the receipt parts; None without such a part, empty where unreadable."""
    is_receipt = view.report_type == "disposition-notification"
    seen = False
    found: list[Block] = []
    for part in view.parts:
        if part.level:
            continue
        if part.content_type in _PARTS:
            seen = True
            found += [one for one in blocks(part.message) if _is_receipt(one)]
        elif (
            is_receipt
            and not found
            and part.content_type in ("text/plain", "application/octet-stream")
        ):
            octets = octets_of(part.message)
            if b"isposition" in octets:
                found += [one for one in blocks_of(octets) if "disposition" in one]
    return found if found or seen else None


def _is_receipt(block: Block) -> bool:
    return "disposition" in block or "final-recipient" in block


def _receipt(found: list[Block], view: View) -> Receipt:
    block = next((one for one in found if "disposition" in one), found[0])
    type_ = _type(block.get("disposition", ""))
    fields = ("original-message-id", "additional-message-ids")
    ids = [one for each in found for field in fields for one in ids_in(each.get(field, ""))]
    return Receipt(
        disposition=type_,
        original_message_ids=tuple(dict.fromkeys(ids)),
        final_recipient=after_type(block.get("final-recipient") or block.get("original-recipient")),
        reason=say("有回执部分（RFC 8098），处理方式是 {type_name}", type_name=type_),
        is_rejection=type_ == "deleted" and _is_rejection(view),
        explanation=view.body[:300],
    )


def _type(said: str) -> str:
    """RFC 8098 3.2.6: `mode; type/modifier`. Only the type counts; older ones leave out the mode."""
    bare = said.rpartition(";")[2].strip().lower()
    word = re.split(r"[\s/,(]", bare, maxsplit=1)[0]
    word = _SYNONYMS.get(word, word)
    if word in _TYPES:
        return word
    return next((one for one in _TYPES if one in said.lower()), "processed")


_REFUSED = re.compile(
    r"automatically rejected|sieve|was rejected|has been rejected|rejected your message|refused|"
    r"following reason was given|拒收|被拒绝",
    re.IGNORECASE,
)


def _is_rejection(view: View) -> bool:
    """Whether a filter refused the message: Sieve says so by an MDN “deleted” (RFC 5429 2.2)."""
    if "rejected" in view.header("Auto-Submitted").lower():
        return True
    return bool(
        re.match(r"\s*(?:automatically )?rejected\b", view.header("Subject"), re.IGNORECASE)
    ) or bool(_REFUSED.search(view.body[:800]))


# MS-OXOMSG 2.2.2: the message class tells a receipt (IPNRN), one for a message deleted unread (IPNNRN).
_CLASSES = (
    (b"IPNNRN", "deleted"),
    (b"IPNRN", "displayed"),
    (b"IPM.Microsoft Mail.Read Receipt", "displayed"),
)


def _outlooks_own(view: View) -> Receipt | None:
    for part in view.parts:
        if part.content_type not in ("application/ms-tnef", "application/vnd.ms-tnef"):
            continue
        head = octets_of(part.message)[:4000]
        for mark, type_ in _CLASSES:
            if mark in head:
                said = say(
                    "Outlook 自己的回执格式（TNEF），处理方式是 {type_name}", type_name=type_
                )
                ids = tuple(ids_in(view.raw_header("In-Reply-To")))
                return Receipt(type_, ids, view.address("From")[1], said)
    return None
