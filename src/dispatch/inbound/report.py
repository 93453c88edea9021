"""Owns delivery reports as RFC 3464 has them, wherever their part stands and however it is typed."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from dispatch.inbound.fields import Block, after_type, blocks, blocks_of
from dispatch.inbound.identify import envelope_id, ids_in
from dispatch.inbound.message import Part, View, octets_of
from dispatch.inbound.values import RecipientReport

STATUS_PARTS = ("message/delivery-status", "message/global-delivery-status")
_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")
_SYNONYMS = {
    "failure": "failed",
    "error": "failed",
    "expired": "failed",
    "fail": "failed",
    "bounced": "failed",
    "rejected": "failed",
    "undelivered": "failed",
    "delay": "delayed",
    "deferred": "delayed",
    "success": "delivered",
    "relay": "relayed",
}
_CODE = re.compile(r"(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)")
_REPLY = re.compile(r"(?<![\d.])([45]\d\d)(?:[ \-]|$)")
_MOST_REPORTS = 500


@dataclass(frozen=True, slots=True)
class Reported:
    """What the delivery-status parts of one message say."""

    reports: tuple[RecipientReport, ...]
    envelope_id: str | None
    original_message_ids: tuple[str, ...]


def reports_in(view: View, nested: Callable[[View], bool]) -> Reported | None:
    """What the delivery-status parts say; None without one that can be read.

    `nested` is asked of a message with a report inside an attached one: whether that counts, as it
    does where a program forwards it. A
    `sendmail -bv` answer (deliverable) reports on no mail and is left to others.
    """
    found = _status_blocks(view, nested)
    reports = tuple(report for block in found if (report := _report(block)) is not None)
    if not reports:
        return None
    envids = [one["original-envelope-id"] for one in found if "original-envelope-id" in one]
    fields = ("original-message-id", "x-original-message-id")
    ids = [one for block in found for field in fields for one in ids_in(block.get(field, ""))]
    envid = envelope_id(envids[0] if envids else None)
    return Reported(reports[:_MOST_REPORTS], envid, tuple(dict.fromkeys(ids)))


def _status_blocks(view: View, nested: Callable[[View], bool]) -> list[Block]:
    levels = sorted({part.level for part in view.parts if part.content_type in STATUS_PARTS})
    for level in levels:
        if level and not nested(view):
            break
        found = [
            block
            for part in view.parts
            if part.level == level and part.content_type in STATUS_PARTS
            for block in blocks(part.message)
        ]
        if any(_report(block) for block in found):
            return found
    if view.report_type == "delivery-status" or view.content_type == "multipart/report":
        return [one for part in view.parts if _may_hold_fields(part) for one in _untyped(part)]
    return []


def _may_hold_fields(part: Part) -> bool:
    return part.level == 0 and part.content_type in ("text/plain", "application/octet-stream")


def _untyped(part: Part) -> list[Block]:
    """Fields that a report carries under a type that is not theirs."""
    octets = octets_of(part.message)
    if b"inal-" not in octets or b"ction" not in octets:
        return []
    return [one for one in blocks_of(octets) if "final-recipient" in one and "action" in one]


def is_verification(view: View) -> bool:
    """Whether a report only says that an address could be delivered to (`sendmail -bv`)."""
    said = [
        block.get("action", "").strip().lower()
        for part in view.parts
        if part.content_type in STATUS_PARTS and part.level == 0
        for block in blocks(part.message)
    ]
    return any(one in ("deliverable", "undeliverable") for one in said)


def _report(block: Block) -> RecipientReport | None:
    """A block with an action or a recipient: Coremail's has no per-message block before it."""
    said = block.get("action", "").strip().lower()
    word = re.split(r"[\s(;,]", said, maxsplit=1)[0] if said else ""
    action: str | None = _SYNONYMS.get(word, word)
    final = _recipient(block)
    if action in ("deliverable", "undeliverable") or (not action and final is None):
        return None
    diagnostic = block.get("diagnostic-code")
    status = _status(block.get("status"), diagnostic)
    if action not in _ACTIONS:
        action = _action_of(status or _of_reply(diagnostic))
    return RecipientReport(
        final_recipient=final,
        original_recipient=after_type(block.get("original-recipient")),
        action=action,
        status=status,
        diagnostic_code=None if diagnostic is None else _said_by_server(diagnostic),
    )


def _recipient(block: Block) -> str | None:
    for field in ("final-recipient", "x-actual-recipient", "original-recipient"):
        if value := after_type(block.get(field)):
            return value
    return None


def _said_by_server(diagnostic: str) -> str:
    return diagnostic.partition(";")[2].strip()[:400] or diagnostic[:400]


def _status(said: str | None, diagnostic: str | None) -> str | None:
    """Coremail always says 5.0.0: the server's own words know better."""
    found = _CODE.search(said or "")
    status = found[1] if found else None
    if diagnostic and (status is None or status.endswith(".0.0")):
        better = _CODE.search(diagnostic)
        if better and (status is None or better[1][0] == status[0]):
            return better[1]
        return status or _of_reply(diagnostic)
    return status


def _of_reply(diagnostic: str | None) -> str | None:
    reply = _REPLY.search(diagnostic or "")
    return f"{reply[1][0]}.0.0" if reply else None


def _action_of(status: str | None) -> str:
    """The action where none is given, or none that is known: a report without one is of a failure."""
    return {"4": "delayed", "2": "delivered"}.get((status or "5")[0], "failed")
