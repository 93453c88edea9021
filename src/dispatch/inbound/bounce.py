"""Owns bounces without a machine-readable part: known by who sends them and by what they say.

Neither is enough. A daemon also sends quota warnings; people write about bounces, quote and forward
them. What stands in the returned copy is our own text and says nothing.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from dispatch.inbound import absence
from dispatch.inbound import bounce_words as words
from dispatch.inbound.identify import ids_in_prose
from dispatch.inbound.message import ADDRESS, ATTACHED_MESSAGES, View, text_of
from dispatch.inbound.origin import (
    has_no_return,
    is_answer,
    is_automated,
    is_from_daemon,
    without_forward,
)
from dispatch.inbound.phrases import folded, holds
from dispatch.inbound.values import RecipientReport
from dispatch.words import Words, say

_LONGEST = 12_000
_CODE = re.compile(r"(?<![\d.])([245]\.[0-7]\.\d{1,3})(?![\d.]*\d)")
_REPLY = re.compile(r"(?<![\d.:\-/])([45][0-7]\d)(?=[ \-:]|$)(?![ \-]?\d)", re.MULTILINE)
# A copy begins with trace fields at the start of a line, or under a line of dashes that says so.
_COPY = re.compile(
    r"(?im)^(?:(?:received|return-path|message-id|dkim-signature|mime-version|x-[a-z\-]{2,40})[ \t]*:|"
    r"[ \t]{0,4}[-=_*]{2,40}[^\n]{0,60}(?:original|copy of|unsent|header|returned message|message follows|原始|原邮件|原文|原信|元の|body of)[^\n]{0,80}$)"
)
_SHORTEST_COPY = 250
_ADDRESSES = (
    re.compile(rf"(?m)^[ \t]{{0,12}}<({ADDRESS})>(?:[ \t]*[:：(]|[ \t]*$)"),
    re.compile(
        rf"(?:无法发送到|无法送达|收件人|接收人|收件地址|未能送达|投递到|发往|发送给|发给|寄给|宛先)[^\w@<\n]{{0,12}}\n?[ \t]{{0,8}}<?({ADDRESS})"
    ),
    re.compile(rf"(?m)^[ \t>]{{0,12}}\"?({ADDRESS})\"?[ \t]*[:;,(]?[ \t]*$"),
    re.compile(rf"(?m)^[ \t]{{0,12}}({ADDRESS})[ \t]*(?::|\.\.\.|\()"),
    re.compile(
        rf"(?i)(?:\bto|\bfor|address(?:es)?|recipients?|user|mailbox)[:\s]{{1,4}}[\"'<(]{{0,2}}({ADDRESS})"
    ),
    re.compile(rf"(?m)^[ \t]{{0,12}}<?({ADDRESS})>?[ \t,]"),
    re.compile(rf"<({ADDRESS})>"),
    re.compile(rf"({ADDRESS})"),
)
_NOT_A_RECIPIENT = re.compile(
    r"(?:mailer-?daemon|post-?master|no-?reply|abuse|support|help)@", re.IGNORECASE
)
_MOST = 50


@dataclass
class Bounce:
    """A message looked at as a bounce in prose."""

    view: View
    subject: str

    @cached_property
    def said(self) -> str:
        """What the report says itself, in small letters and folded: nothing of the copy."""
        return folded(self.own)

    @cached_property
    def own(self) -> str:
        text = self.view.body[:_LONGEST]
        found = _COPY.search(text)
        if found is None or found.start() <= 40 or len(text) - found.start() < _SHORTEST_COPY:
            return text
        return text[: found.start()]

    @cached_property
    def title(self) -> str:
        return self.subject[:300].lower()

    @cached_property
    def failed_recipients(self) -> list[str]:
        found = [
            one.lower()
            for value in self.view.headers("X-Failed-Recipients")
            for one in re.findall(ADDRESS, value)
        ]
        return list(dict.fromkeys(found))[:_MOST]

    @cached_property
    def is_titled(self) -> bool:
        if holds(self.title, words.SUBJECT):
            return True
        of_system = self.is_from_a_daemon and not holds(self.title, words.NO_BOUNCE)
        return (
            of_system and holds(self.title, words.ABOUT_A_MAIL) and holds(self.title, words.AMISS)
        )

    @cached_property
    def says_failed(self) -> bool:
        return holds(self.said, words.FAILED)

    @cached_property
    def says_delayed(self) -> bool:
        return holds(self.said, words.DELAYED)

    @cached_property
    def says_delivered(self) -> bool:
        return holds(self.said, words.DELIVERED + words.RELAYED)

    @property
    def says_what_became(self) -> bool:
        """Whether the text tells what became of a message; asked last, for the lists are long."""
        return self.says_failed or self.says_delayed or self.says_delivered

    @cached_property
    def attaches_a_copy(self) -> bool:
        kinds = {part.content_type for part in self.view.parts if part.depth}
        return bool(kinds & (ATTACHED_MESSAGES | {"text/rfc822-headers", "message/global-headers"}))

    @cached_property
    def returns_a_copy(self) -> bool:
        return self.attaches_a_copy or _COPY.search(self.view.body[:_LONGEST]) is not None

    @cached_property
    def is_from_a_daemon(self) -> bool:
        return is_from_daemon(self.view)

    @cached_property
    def has_no_return(self) -> bool:
        return has_no_return(self.view)

    @cached_property
    def is_surely_a_programs(self) -> bool:
        """A postmaster may be a person."""
        name, address = self.view.address("From")
        signed = f"{address or ''} {name}".lower()
        return (
            self.has_no_return
            or is_automated(self.view)
            or bool(
                re.search(r"mailer[\-_. ]?d(?:ae|ea)mon|mail deliver\w{0,2} s|系统退信", signed)
            )
        )


@dataclass(frozen=True, slots=True)
class ProseReport:
    """What a bounce in prose comes to, and by what it was known."""

    reports: tuple[RecipientReport, ...]
    reasons: tuple[Words, ...]


def prose_report(view: View, subject: str) -> ProseReport | None:
    """The bounce that a message without a machine-readable part is; None where it is none."""
    seen = Bounce(view, subject)
    if not _is_bounce(seen):
        return None
    action = _action(seen)
    status, why = _reason(seen.own)
    about: list[str | None] = [*(seen.failed_recipients or _recipients(seen))]
    reports = tuple(RecipientReport(one, None, action, status, why) for one in about or [None])
    return ProseReport(reports, tuple(_signs(seen)))


def _signs(seen: Bounce) -> Iterator[Words]:
    """The signs by which a bounce was known, one by one."""
    yield say("没有标准的投递报告，按下列迹象判断：")
    if seen.failed_recipients:
        yield say("邮件头 X-Failed-Recipients 列出收件人")
    if seen.is_from_a_daemon:
        address = seen.view.address("From")[1] or "?"
        yield say("发件人是邮件系统（{address}）", address=address)
    if seen.has_no_return:
        yield say("回信地址为空（Return-Path: <>）")
    if said := _found(seen.title, words.SUBJECT):
        yield say("主题里有“{said}”", said=said)
    for phrases in (words.FAILED, words.DELAYED, words.DELIVERED, words.RELAYED):
        if said := _found(seen.said, phrases):
            yield say("正文里有“{said}”", said=said)


def _is_bounce(seen: Bounce) -> bool:
    if seen.failed_recipients and (
        seen.is_from_a_daemon or seen.is_titled or seen.says_what_became
    ):
        return True
    if seen.view.report_type == "delivery-status":
        return seen.is_titled or seen.says_what_became
    if absence.PREFIX.match(seen.subject):
        return False
    if seen.is_from_a_daemon:
        return _is_bounce_of_daemon(seen)
    if seen.has_no_return and not _is_passed_on(seen.title):
        return _is_bounce_without_return(seen)
    return _is_bounce_of_no_daemon(seen)


def _is_bounce_of_daemon(seen: Bounce) -> bool:
    """A mail system bounces most of the time; a postmaster may be a person."""
    if _is_passed_on(seen.title):
        return seen.is_surely_a_programs and seen.says_failed and seen.returns_a_copy
    if seen.is_titled:
        if _is_bait(seen):
            return False
        sure = seen.is_surely_a_programs or holds(seen.title, words.SURE_SUBJECT)
        named = re.search(ADDRESS, seen.title) or (seen.says_what_became and _recipients(seen))
        return sure or _has_proof(seen) or bool(named)
    if holds(seen.title, words.NO_BOUNCE):
        return False
    if seen.is_surely_a_programs and _recipients(seen):
        return True
    return (seen.says_failed or seen.says_delayed) and _has_proof(seen)


def _is_bait(seen: Bounce) -> bool:
    """Whether it names nobody but us, proves nothing and wants a click: no server, a thief."""
    if seen.is_surely_a_programs or _has_proof(seen) or _recipients(seen):
        return False
    return holds(seen.said, ("click", "点击", "http"))


def _is_bounce_without_return(seen: Bounce) -> bool:
    """Automatic replies have an empty return path, too: the subject or a copy must tell."""
    if seen.is_titled:
        return _has_proof(seen) or (seen.says_what_became and bool(_recipients(seen)))
    return seen.says_failed and seen.returns_a_copy and _has_code(seen.own)


def _has_proof(seen: Bounce) -> bool:
    """Whether a server's code or a returned message backs what is said."""
    return seen.returns_a_copy or _has_code(seen.own)


def _is_bounce_of_no_daemon(seen: Bounce) -> bool:
    """Gateways sign with any name: then subject, text and copy must all say so."""
    view = seen.view
    by_person = (
        any(view.has(name) for name in ("User-Agent", "X-Mailer", "In-Reply-To", "List-Id"))
        or view.has("List-Unsubscribe")
        or _is_passed_on(seen.title)
    )
    if by_person or not seen.is_titled or not seen.says_what_became:
        return False
    begins = folded(seen.own[:700])
    if not holds(begins, words.FAILED + words.DELAYED):
        return False
    by_program = is_automated(view)
    return (seen.returns_a_copy or by_program) and (
        by_program or seen.attaches_a_copy or _has_code(seen.own)
    )


def _is_passed_on(title: str) -> bool:
    return is_answer(title) or without_forward(title) != title


def _has_code(text: str) -> bool:
    return bool(_CODE.search(text) or _REPLY.search(text))


def _found(text: str, phrases: tuple[str, ...]) -> str | None:
    return next((one for one in phrases if one in text), None)


def _action(seen: Bounce) -> str:
    late_title = holds(seen.title, words.DELAYED_SUBJECT)
    final = holds(seen.said, words.FINAL)
    if seen.says_delayed or late_title:
        warning = late_title or "warning" in seen.said[:1500]
        if warning and (seen.says_delayed or not seen.says_failed):
            return "delayed"
        if seen.says_delayed and not final:
            return "delayed"
        if "temporary failure" in seen.said:
            return "delayed"
    if seen.says_delivered and not seen.says_failed and not final and not seen.failed_recipients:
        return "relayed" if holds(seen.said, words.RELAYED) else "delivered"
    return "failed"


def _reason(text: str) -> tuple[str | None, str | None]:
    code, reply = _CODE.search(text), _REPLY.search(text)
    status = code[1] if code else f"{reply[1][0]}.0.0" if reply else None
    return status, _line_with(text, reply or code)


def _recipients(seen: Bounce) -> list[str]:
    """Whom the text names, by the surest form that names anyone."""
    own = {seen.view.address(name)[1] for name in ("From", "To", "Reply-To")}
    own |= {one.lower() for one in ids_in_prose(seen.view.body)}
    for pattern in _ADDRESSES:
        named = [one.lower().rstrip(".") for one in pattern.findall(seen.own)[:_MOST]]
        found = [one for one in named if one not in own and not _NOT_A_RECIPIENT.match(one)]
        if found:
            return list(dict.fromkeys(found))
    return _recipients_of_copy(seen)


def _recipients_of_copy(seen: Bounce) -> list[str]:
    """Where the text names nobody, the returned message still says to whom it went."""
    for part in seen.view.parts:
        if part.level == 0 and part.content_type in (
            "text/rfc822-headers",
            "application/octet-stream",
        ):
            found = re.search(
                rf"(?im)^To:[^\n@]{{0,200}}?<?({ADDRESS})", text_of(part.message)[:60_000]
            )
            if found:
                return [found[1].lower()]
    return []


def _line_with(body: str, found: re.Match[str] | None) -> str | None:
    if found is None:
        return None
    start = body.rfind("\n", 0, found.start()) + 1
    end = body.find("\n", found.end())
    return body[start : end if end >= 0 else None].strip()[:300]
