"""Owns read receipts: RFC 8098 and older, and the ordinary mails that web clients send instead."""

import re
from dataclasses import dataclass

from dispatch.inbound.fields import Block, after_type, blocks
from dispatch.inbound.identify import ids_in
from dispatch.inbound.message import View
from dispatch.words import Words


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


def receipt_in(view: View) -> Receipt | None:
    """The receipt of a disposition-notification part, wherever it stands; None without one."""
    for part in view.parts:
        if part.content_type not in (
            "message/disposition-notification",
            "message/global-disposition-notification",
        ):
            continue
        found = [
            one for one in blocks(part.message) if "disposition" in one or "final-recipient" in one
        ]
        if found:
            return _receipt(found[0], view)
        return Receipt(
            "processed",
            (),
            None,
            Words(
                "有回执部分，但里面读不出内容，只当作已送达",
                "a receipt part without readable fields",
            ),
        )
    return None


def _receipt(block: Block, view: View) -> Receipt:
    said = block.get("disposition", "")
    # RFC 8098 3.2.6: mode; type/modifier. Only the type counts.
    type_ = said.rpartition(";")[2].strip().partition("/")[0].strip().lower()
    known = type_ if type_ in _TYPES else "processed"
    ids = ids_in(block.get("original-message-id", ""))
    return Receipt(
        disposition=known,
        original_message_ids=tuple(ids),
        final_recipient=after_type(block.get("final-recipient") or block.get("original-recipient")),
        reason=Words(
            f"有回执部分（RFC 8098），处理方式是 {known}",
            f"a disposition-notification part says {known} (RFC 8098)",
        ),
        is_rejection=known == "deleted" and "rejected" in view.header("Auto-Submitted").lower(),
        explanation=view.body()[:300],
    )


_READ_SUBJECT = re.compile(
    r"^\s*(?:已读(?:回执)?|阅读回执|回执[（(]已显示[)）]|Read|Gelesen|Lu|Letto|Leído|開封済み|Okundu)\s*[:：]",
    re.IGNORECASE,
)
_UNREAD_SUBJECT = re.compile(r"^\s*(?:未读|未阅读|Not read|Ungelesen)\s*[:：]", re.IGNORECASE)
_NAMED = re.compile(r"^\s*(?:已读回执|阅读回执|Read receipt|Return receipt)", re.IGNORECASE)
_READ_BODY = re.compile(
    r"您的邮件已被阅读|收件人的计算机上曾显示过|此收条只表明|这是邮件收条|已于.{0,60}(?:阅读|查看)了?|"
    r"邮件已被(?:对方)?(?:阅读|打开|查看)|(?:message|mail).{0,120}(?:was read|was displayed|has been (?:read|opened)) ",
    re.IGNORECASE | re.DOTALL,
)
_DELETED_BODY = re.compile(
    r"未(?:阅读|读)(?:就|即|便)?(?:被)?删除|deleted without being (?:read|displayed)", re.IGNORECASE
)


def plain_receipt(view: View, subject: str) -> Receipt | None:
    """A receipt written as an ordinary mail: the subject says so, and the text with it."""
    body = view.body()
    short = len(body) < 2000
    ids = tuple(ids_in(view.header("In-Reply-To")))
    if _UNREAD_SUBJECT.match(subject) or (short and _DELETED_BODY.search(body)):
        return Receipt(
            "deleted",
            ids,
            None,
            Words(
                "主题或正文说：未阅读就删除了", "subject or text says: deleted without being read"
            ),
        )
    says_read = bool(_READ_BODY.search(body))
    named = _NAMED.match(subject) or _READ_SUBJECT.match(subject)
    if short and ((named and (says_read or not _fresh(body))) or (says_read and "收条" in body)):
        return Receipt(
            "displayed",
            ids,
            view.address("From")[1],
            Words(
                "不是标准回执，但主题和正文说邮件已被阅读",
                "no standard receipt, but subject and text say it was read",
            ),
        )
    return None


def _fresh(body: str) -> bool:
    """Whether there is text of a person's own in what claims to be a receipt."""
    return len(re.sub(r"\s+", "", body)) > 120
