"""Owns the fresh text of a reply: what its writer added, without what is quoted or signed.

Text below a quotation is fresh as well (answers below and between), unless nothing marks where the
quotation ends.
"""

import re
from dataclasses import dataclass, field

from dispatch.inbound.htmltext import unquoted_html_text
from dispatch.inbound.message import View
from dispatch.inbound.quoting import (
    attribution,
    header_block,
    is_closing,
    is_delimiter,
    is_footer,
    is_quoted,
    is_rule,
    is_ruled,
    next_is_quoted,
    separator,
)

_MAX_LINES = 2_000
_NAME = re.compile(r"-{1,2} ?[A-ZÄÖÜ][\w.'\-]{0,20}(?: [A-Z][\w.'\-]{0,20}){0,2}$")
_SIGNED_LINES = 10
# 收到 and its kin, with a greeting before and thanks after.
_ACKNOWLEDGES = re.compile(
    r"(?:您好|你好|好的|领导好|各位领导好|专班好|hi|hello|dear \w{1,12})?\W{0,4}"
    r"(?:(?:我(?:们|局|办|区|县|镇|街道|单位|委|院|校|公司)?)?(?:均|都)?(?:已经?)?(?:收到|收悉|知悉|阅悉|阅知|阅|签收|传达|照办)|遵照执行|遵照办理|"
    r"(?:well |duly |safely )?received\b|got it\b|noted\b|acknowledged\b|roger\b|确认收到|收到)",
    re.IGNORECASE,
)
_LONGEST_ACKNOWLEDGEMENT = 40


@dataclass(frozen=True, slots=True)
class Fresh:
    """What a writer added, and the signature below it."""

    text: str
    signature: str = ""
    is_whole: bool = False


def fresh_of(view: View) -> Fresh:
    """The fresh text of a message: of the plain part, or of the HTML where only that tells."""
    sender = view.address("From")[1] or ""
    if view.plain.strip():
        fresh = fresh_in(view.plain, sender)
        if fresh.is_whole and view.page:
            text, found = unquoted_html_text(view.page)
            if found and text.strip():
                return fresh_in(text, sender)
        return fresh
    text, _ = unquoted_html_text(view.page)
    return fresh_in(text, sender)


def acknowledges(text: str) -> bool:
    """Whether a fresh text says that the mail has come, and hardly anything else: 收到 and its kin."""
    short = len(text) <= _LONGEST_ACKNOWLEDGEMENT and not re.search(r"[?？]|未|没|不|\bnot\b", text)
    return short and _ACKNOWLEDGES.match(text.strip()) is not None


def fresh_in(body: str, sender: str = "") -> Fresh:
    """The fresh part of a text, and its signature."""
    lines = [line.rstrip(" \t\u3000\xa0") for line in body.split("\n")[:_MAX_LINES]]
    walk = _Walk(lines)
    walk.run()
    _drop_footer(walk.kept)
    _drop_name(walk, sender)
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(walk.kept)).strip()
    return Fresh(text, "\n".join(walk.signed).strip(), is_whole=not walk.quotes)


@dataclass
class _Walk:
    lines: list[str]
    kept: list[str] = field(default_factory=list)
    signed: list[str] = field(default_factory=list)
    quotes: bool = False
    in_signature: bool = False
    ends: dict[int, bool] = field(default_factory=dict)

    def run(self) -> None:
        at = 0
        while at < len(self.lines):
            step = self._step(at)
            if step == 0:
                return
            at += step

    def _step(self, at: int) -> int:
        """Takes the line, or what begins there, and says how far to go; 0 at the end."""
        line = self.lines[at]
        if not line.strip():
            return self._keep(line)
        if is_quoted(line) and not is_ruled(line):
            return self._quoted(at)
        if separator(self.lines, at) or header_block(self.lines, at):
            self.quotes = True
            return 1 if next_is_quoted(self.lines, at + 1) else 0
        if count := attribution(self.lines, at):
            self.quotes = True
            return self._goes_on(at + count) and count
        if is_closing(line):
            self.signed.append(line)
            return 1
        if self._is_signature(at):
            self.in_signature = True
        return self._keep(line)

    def _keep(self, line: str) -> int:
        (self.signed if self.in_signature else self.kept).append(line)
        return 1

    def _quoted(self, at: int) -> int:
        self.quotes = True
        if self.in_signature and not self._fresh_below(at):
            return 0
        self.in_signature = False
        # A quoted line that was broken on its way goes on without its mark.
        long = len(self.lines[at]) > 65 or self.lines[at].rstrip().endswith("<")
        below = self.lines[at + 1] if at + 1 < len(self.lines) else ""
        broken = long and 0 < len(below) < 30 and next_is_quoted(self.lines, at + 2)
        return 2 if broken and self.lines[at + 2].strip() and not is_quoted(below) else 1

    def _fresh_below(self, at: int) -> bool:
        """A signature, then a quotation: the answer stood above, and what follows is a footer."""
        return not any(one.strip() for one in self.kept) and at < len(self.lines)

    def _goes_on(self, below: int) -> int:
        return 1 if next_is_quoted(self.lines, below) else 0

    def _is_signature(self, at: int) -> bool:
        line = self.lines[at]
        if is_delimiter(line):
            return True
        if not is_rule(line) or len(line.strip()) > 60:
            return False
        below = 0
        for one in range(at + 1, len(self.lines)):
            if self._ends_here(one):
                break
            below += bool(self.lines[one].strip())
            if below > _SIGNED_LINES:
                return False
        return any(one.strip() for one in self.kept)

    def _ends_here(self, at: int) -> bool:
        """Whether a quotation begins here; asked once a line, however many rules stand above."""
        if at not in self.ends:
            self.ends[at] = self._is_end(at)
        return self.ends[at]

    def _is_end(self, at: int) -> bool:
        line = self.lines[at]
        return bool(line.strip()) and (
            is_quoted(line)
            or separator(self.lines, at)
            or header_block(self.lines, at)
            or attribution(self.lines, at) > 0
        )


def _drop_footer(kept: list[str]) -> None:
    """What a mailing list puts below, set off by a rule."""
    for at in range(max(0, len(kept) - 14), len(kept)):
        if is_rule(kept[at]) and any(is_footer(one) for one in kept[at + 1 :]):
            del kept[at:]
            return


def _drop_name(walk: _Walk, sender: str) -> None:
    """“-Name” at the end is a signature; so is the writer's own mailbox, as Foxmail has it."""
    while walk.kept and not walk.kept[-1].strip():
        walk.kept.pop()
    if len(walk.kept) < 2:
        return
    if _NAME.match(walk.kept[-1]) or walk.kept[-1].strip().lower() == sender:
        walk.signed.insert(0, walk.kept.pop())
