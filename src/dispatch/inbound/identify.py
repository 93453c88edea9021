"""Owns identity: Message-IDs, ENVIDs and tokens, and who may speak for a recipient."""

import re
from collections.abc import Collection

from dispatch.inbound.charsets import text_from
from dispatch.inbound.fields import own_octets
from dispatch.inbound.message import ATTACHED_MESSAGES, Part, View, inside
from dispatch.inbound.values import Classified

_ID = re.compile(r"<\s*([^<>\s@]{1,400}@[^<>\s]{1,250})\s*>")
_ODD_ID = re.compile(r"<([^<>\s]{3,600})>")
_BARE = re.compile(r"^[^<>\s@]{1,400}@[^<>\s]{1,250}$")
_TOKEN = re.compile(r"[#＃]\s?([a-z2-7]{20})(?![a-z2-7])", re.IGNORECASE)
_RETURNED = re.compile(
    rb"(?im)^[ \t]{0,4}Message-ID[ \t]*:[ \t]*(?:\r?\n[ \t]+)?(<?[^<>\s]{1,600}>?)"
)
_IN_PROSE = re.compile(
    r"(?im)^[ \t>*|\"]{0,12}(?:Original[ -])?(?:Message|Msg|邮件|郵件|消息)[ \-]?ID[ \t*]{0,4}[:：][ \t*]*(?:\n[ \t]+)?(<[^<>\s]{3,600}>|[^<>\s@]{1,300}@[^<>\s]{1,250})"
)
_RETURNED_TYPES = ATTACHED_MESSAGES | {
    "text/rfc822-headers",
    "text/rfc822",
    "message/rfc822-headers",
    "message/partial",
    "message/global-headers",
    "application/octet-stream",
}
_MAX_IDS = 60


def canonical_message_id(text: str) -> str | None:
    """A Message-ID without brackets, folding and dirt around it; None where there is none."""
    found = ids_in(text)
    return found[0] if found else None


def ids_in(text: str) -> list[str]:
    """All Message-IDs in a header value, in order."""
    unfolded = " ".join(text[:20_000].split())
    found = [one.strip() for one in _ID.findall(unfolded) or _ODD_ID.findall(unfolded)][-_MAX_IDS:]
    bare = unfolded.strip().strip("<>\"'; ")
    return found or ([bare] if _BARE.match(bare) else [])


def tokens_in(*texts: str) -> tuple[str, ...]:
    """Our acknowledgement tokens: # and twenty characters of base32."""
    found = (one.lower() for text in texts for one in _TOKEN.findall(text[:20_000]))
    return tuple(dict.fromkeys(found))


def references(view: View) -> tuple[str, ...]:
    """In-Reply-To, then References from the end: newest first, each once."""
    newest = ids_in(view.raw_header("In-Reply-To"))
    older = ids_in(view.raw_header("References")[-8000:])
    return tuple(dict.fromkeys([*newest, *reversed(older)]))


def returned_ids(view: View) -> list[str]:
    """The Message-IDs of what a report returns, never the report's own.

    Exchange wraps a report in a report: then what the inner one returns is ours. Whatever else is
    attached to the returned message is its own affair.
    """
    for part in view.parts:
        if part.level == 0 and part.content_type in ATTACHED_MESSAGES:
            inner = _attached(part)
            if inner is not None and _is_report(inner) and (deeper := returned_ids(inner)):
                return deeper
    found = [one for part in view.parts if part.level == 0 for one in _ids_of_returned(part)]
    return list(dict.fromkeys(found))


def _attached(part: Part) -> View | None:
    found = inside(part.message)
    return View(found[0]) if found else None


def _is_report(view: View) -> bool:
    return view.report_type == "delivery-status" or any(
        part.content_type in ("message/delivery-status", "message/global-delivery-status")
        for part in view.parts
        if part.level == 0
    )


def _ids_of_returned(part: Part) -> list[str]:
    if part.depth == 0 or part.content_type not in _RETURNED_TYPES:
        return []
    if part.content_type in ATTACHED_MESSAGES and (inner := _attached(part)) is not None:
        value = inner.raw_header("Message-ID")
        if value.strip():
            return ids_in(value) or [value.strip().strip("<>")[:600]]
    octets = own_octets(part.message)[:200_000]
    raw = [text_from(one, "") for one in _RETURNED.findall(octets)[:1]]
    return [one for value in raw for one in ids_in(value) or [value.strip().strip("<>")]]


def ids_in_prose(text: str) -> list[str]:
    """The Message-ID of the first header block that a report quotes in its text."""
    found = _IN_PROSE.findall(text[:200_000])
    return [one for raw in found[:_MAX_IDS] for one in ids_in(raw)][:2]


def envelope_id(value: str | None) -> str | None:
    """An ENVID with xtext undone (RFC 3461 4), as some servers return it raw."""
    if not value:
        return None
    return re.sub(r"\+([0-9A-F]{2})", lambda hexed: chr(int(hexed[1], 16)), value).strip() or None


# Anyone can have an address here: the same domain says nothing of the unit.
FREE_MAIL = frozenset(
    (
        "163.com",
        "126.com",
        "yeah.net",
        "188.com",
        "vip.163.com",
        "vip.126.com",
        "163.net",
        "vip.sina.com",
        "vip.sohu.com",
        "eyou.com",
        "2980.com",
        "88.com",
        "googlemail.com",
        "outlook.cn",
        "proton.me",
        "protonmail.com",
        "qq.com",
        "vip.qq.com",
        "foxmail.com",
        "sina.com",
        "sina.cn",
        "sohu.com",
        "139.com",
        "189.cn",
        "wo.cn",
        "21cn.com",
        "tom.com",
        "aliyun.com",
        "263.net",
        "gmail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "yahoo.cn",
        "icloud.com",
        "me.com",
    )
)


def own_domains(addresses: Collection[str]) -> frozenset[str]:
    """The domains of some addresses that are their own: not those where anyone can have one."""
    return frozenset(one.rpartition("@")[2].lower() for one in addresses) - FREE_MAIL


def believable(classified: Classified, addresses: Collection[str]) -> bool:
    """Whether a message comes from one of a recipient's addresses, or from its own domain."""
    sender = (classified.sender or "").lower()
    if not sender:
        return False
    own = {one.lower() for one in addresses}
    return sender in own or sender.rpartition("@")[2] in own_domains(own)
