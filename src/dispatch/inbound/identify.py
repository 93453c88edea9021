"""Owns identity: Message-IDs, ENVIDs and tokens, and who may speak for a recipient."""

import re
from collections.abc import Collection
from email.message import Message

from dispatch.inbound.message import View, header, octets_of, text_from
from dispatch.inbound.values import Classified

_ID = re.compile(r"<\s*([^<>\s@]{1,400}@[^<>\s]{1,250})\s*>")
_BARE = re.compile(r"^[^<>\s@]{1,400}@[^<>\s]{1,250}$")
_TOKEN = re.compile(r"[#＃]\s?([a-z2-7]{20})(?![a-z2-7])", re.IGNORECASE)
_RETURNED = re.compile(rb"^Message-ID[ \t]*:\s*(<[^>\r\n]{3,600}>)", re.IGNORECASE | re.MULTILINE)
_MAX_IDS = 60


def canonical_message_id(text: str) -> str | None:
    """A Message-ID without brackets, folding and dirt around it; None where there is none."""
    found = ids_in(text)
    return found[0] if found else None


def ids_in(text: str) -> list[str]:
    """All Message-IDs in a header value, in order."""
    unfolded = re.sub(r"\s*\r?\n\s+", " ", text)[:20_000]
    found = [one.strip() for one in _ID.findall(unfolded)][:_MAX_IDS]
    bare = unfolded.strip().strip("<>\"'; ")
    return found or ([bare] if _BARE.match(bare) else [])


def tokens_in(*texts: str) -> tuple[str, ...]:
    """Our acknowledgement tokens: # and twenty characters of base32."""
    found = (one.lower() for text in texts for one in _TOKEN.findall(text[:20_000]))
    return tuple(dict.fromkeys(found))


def references(view: View) -> tuple[str, ...]:
    """In-Reply-To, then References from the end: newest first, each once."""
    newest = ids_in(view.header("In-Reply-To"))
    older = ids_in(" ".join(view.headers("References")))
    return tuple(dict.fromkeys([*newest, *reversed(older)]))


def returned_ids(view: View) -> list[str]:
    """The Message-IDs of what a report returns; innermost first, never the report's own.

    Exchange wraps a report in a report: the innermost returned message is ours.
    """
    found: list[tuple[int, str]] = []
    for part in view.parts:
        if part.depth == 0:
            continue
        ours = part.content_type in ("message/rfc822", "message/global")
        if ours and isinstance(payload := part.message.get_payload(), list) and payload:
            inner = payload[0]
            if isinstance(inner, Message):
                found += [(part.depth, one) for one in ids_in(header(inner, "Message-ID"))]
        if part.content_type in (
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global-headers",
            "application/octet-stream",
            "message/rfc822",
        ):
            octets = octets_of(part.message)[:200_000]
            found += [(part.depth, text_from(one, "")) for one in _RETURNED.findall(octets)]
    ordered = sorted(found, key=lambda one: -one[0])
    return list(dict.fromkeys(one for _, raw in ordered for one in ids_in(raw) or [raw]))


def ids_in_prose(text: str) -> list[str]:
    """Message-IDs after a line `Message-ID:` in a report's prose."""
    found = re.findall(r"(?im)^\s*>?\s*Message-ID\s*:\s*(<[^>\n]{3,600}>)", text[:200_000])
    return [one for raw in found[:_MAX_IDS] for one in ids_in(raw)]


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


def believable(classified: Classified, addresses: Collection[str]) -> bool:
    """Whether a message comes from one of a recipient's addresses, or from its own domain."""
    sender = (classified.sender or "").lower()
    if not sender:
        return False
    own = {one.lower() for one in addresses}
    if sender in own:
        return True
    domain = sender.rpartition("@")[2]
    return domain not in FREE_MAIL and domain in {one.rpartition("@")[2] for one in own}
