"""Owns delivery reports: RFC 3464 parts wherever they stand, and reports that are prose only."""

import re
from collections.abc import Iterable

from dispatch.inbound.fields import Block, after_type, blocks
from dispatch.inbound.identify import envelope_id
from dispatch.inbound.message import View
from dispatch.inbound.values import RecipientReport

_ACTIONS = ("failed", "delayed", "delivered", "relayed", "expanded")
_SYNONYMS = {"failure": "failed", "error": "failed", "expired": "failed", "fail": "failed"}
_CODE = re.compile(r"\b([245]\.\d{1,3}\.\d{1,3})\b")
_REPLY = re.compile(r"(?<![\d.])([45]\d\d)(?:[ \-]|$)")


def reports_in(view: View) -> tuple[tuple[RecipientReport, ...], str | None] | None:
    """The per-recipient reports and the ENVID of delivery-status parts; None without one.

    A `sendmail -bv` answer (deliverable) reports on no mail and is left to others.
    """
    for part in view.parts:
        if part.content_type not in ("message/delivery-status", "message/global-delivery-status"):
            continue
        found = blocks(part.message)
        reports = tuple(report for block in found if (report := _report(block)) is not None)
        if reports:
            named = [one["original-envelope-id"] for one in found if "original-envelope-id" in one]
            return reports, envelope_id(named[0] if named else None)
    return None


def is_verification(view: View) -> bool:
    """Whether a report only says that an address could be delivered to (`sendmail -bv`)."""
    return any(
        block.get("action", "").strip().lower() in ("deliverable", "undeliverable")
        for part in view.parts
        if part.content_type == "message/delivery-status"
        for block in blocks(part.message)
    )


def _report(block: Block) -> RecipientReport | None:
    """A block with an action or a recipient: Coremail's has no per-message block before it."""
    said = block.get("action", "").strip().lower()
    word = re.split(r"[\s(;]", said, maxsplit=1)[0] if said else ""
    action: str | None = _SYNONYMS.get(word, word)
    final = after_type(block.get("final-recipient") or block.get("x-actual-recipient"))
    if action in ("deliverable", "undeliverable") or (not action and final is None):
        return None
    diagnostic = block.get("diagnostic-code")
    status = _status(block.get("status"), diagnostic)
    if action not in _ACTIONS:
        action = _action_of(status)
    return RecipientReport(
        final_recipient=final,
        original_recipient=after_type(block.get("original-recipient")),
        action=action,
        status=status,
        diagnostic_code=None
        if diagnostic is None
        else diagnostic.partition(";")[2].strip()[:400] or diagnostic[:400],
    )


def _status(said: str | None, diagnostic: str | None) -> str | None:
    """Coremail always says 5.0.0: the server's own words know better."""
    found = _CODE.search(said or "")
    status = found[1] if found else None
    if diagnostic and (status is None or status.endswith(".0.0")):
        better = _CODE.search(diagnostic)
        if better:
            return better[1]
        reply = _REPLY.search(diagnostic)
        if reply and status is None:
            return f"{reply[1][0]}.0.0"
    return status


def _action_of(status: str | None) -> str | None:
    if status is None:
        return None
    return {"5": "failed", "4": "delayed", "2": "delivered"}[status[0]]


_DAEMON = re.compile(
    r"mailer-?daemon|postmaster|mail delivery|系统退信|退信|no-?reply-bounce|mmdf|mailerd",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"退信|退回|投递失败|发送失败|无法投递|未送达|无法送达|undeliver|delivery.{0,20}(?:fail|status|problem|report)|"
    r"returned mail|failure notice|mail delivery|could not be delivered|message.{0,20}(?:delayed|bounced)|"
    r"warning: (?:could not send|message)|nondeliverable|non remis|unzustellbar|配信不能",
    re.IGNORECASE,
)
_FAILED = re.compile(
    r"无法发送到|退信原因|投递失败|未能送达|无法送达|无法投递|被退回|收件人不存在|用户不存在|"
    r"could not be delivered|permanent (?:fatal )?error|undeliverable|fatal errors|user unknown|"
    r"unknown user|no such user|does not exist|mailbox (?:is )?full|wasn't able to deliver|"
    r"following address(?:es)? failed|delivery.{0,40}fail|rejected|couldn't be delivered|gave up",
    re.IGNORECASE,
)
_DELAYED = re.compile(
    r"still (?:trying|be retried)|will be retried|not yet been delivered|delayed|warning message only|"
    r"do not need to resend|稍后.{0,10}重试|继续尝试|延迟",
    re.IGNORECASE,
)
_PROSE_ADDRESS = (
    re.compile(r"(?:无法发送到|收件人|未能送达|投递到)[^\w@<]{0,12}<?([\w.+\-]+@[\w.\-]+)"),
    re.compile(r"<([\w.+\-]+@[\w.\-]+)>\s*:?"),
    re.compile(r"(?m)^\s*([\w.+\-]+@[\w.\-]+)\s*$"),
    re.compile(r"(?:to|for|address)[:\s]+<?([\w.+\-]+@[\w.\-]+)", re.IGNORECASE),
)
_RECALL = re.compile(r"撤回|召回|recall", re.IGNORECASE)


def prose_report(view: View, subject: str) -> RecipientReport | None:
    """A bounce without a machine-readable part: by its sender, subject and words together."""
    name, sender = view.address("From")
    failed = [
        one
        for value in view.headers("X-Failed-Recipients")
        for one in re.findall(r"[\w.+\-]+@[\w.\-]+", value)
    ]
    body = view.body()[:60_000]
    from_daemon = bool(_DAEMON.search(f"{name} {sender or ''}"))
    empty_path = view.header("Return-Path").strip() == "<>"
    if _RECALL.search(subject) or not (
        failed or ((from_daemon or empty_path) and (_SUBJECT.search(subject) or from_daemon))
    ):
        return None
    gone, late = _FAILED.search(body) or _FAILED.search(subject), _DELAYED.search(body)
    if not (failed or gone or late or _SUBJECT.search(subject)):
        return None
    action = (
        "delayed"
        if late and not failed and not re.search(r"gave up|giv(?:e|ing) up", body)
        else "failed"
    )
    about = failed[0].lower() if failed else _address_in(body, not_=sender)
    code = _CODE.search(body)
    reply = _REPLY.search(body)
    status = code[1] if code else f"{reply[1][0]}.0.0" if reply else None
    why = _line_with(body, reply or code)
    return RecipientReport(about, None, action, status, why)


def _address_in(body: str, not_: str | None) -> str | None:
    for pattern in _PROSE_ADDRESS:
        found: Iterable[str] = pattern.findall(body)[:20]
        for one in found:
            address = one.lower().rstrip(".")
            if address != not_ and not re.match(r"(?:mailer-daemon|postmaster)@", address):
                return address
    return None


def _line_with(body: str, found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    start = body.rfind("\n", 0, found.start()) + 1
    end = body.find("\n", found.end())
    return body[start : end if end >= 0 else None].strip()[:300]
