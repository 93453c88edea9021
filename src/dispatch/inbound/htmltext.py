"""Owns HTML as text: what is quoted can be left out; nothing fetched, nothing run.

Not read with `html.parser`: on broken markup it takes time by the square of the length (CPython
gh-135462). A mail needs no more than its tags one after another.
"""

import html
import re
from contextlib import suppress

_MAX_PAGE = 400_000
_MAX_DEPTH = 400
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:\-]{0,30})([^<>]{0,8000})>")
_ATTRIBUTE = re.compile(
    r"""\b(id|class|name|style|type)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))""", re.IGNORECASE
)
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BLOCKS = frozenset(
    ("p", "div", "br", "tr", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "table", "hr")
) | frozenset(
    ("blockquote", "pre", "section", "article", "header", "footer", "center", "body", "html")
)
_SILENT = frozenset(("style", "script", "head", "title", "noscript", "template"))
_VOID = frozenset(
    ("br", "hr", "img", "meta", "input", "link", "col", "area", "base", "wbr", "o:p", "xml")
)
# Containers in which clients put what they quote: Gmail, 163, QQ, Outlook, Yahoo, Thunderbird,
# Foxmail, Zimbra, ProtonMail, Aliyun.
_QUOTES = re.compile(
    r"gmail_quote|gmail_extra|isreplycontent|ntes-pcmail-signature-quote|reply-?intro|"
    r"moz-cite-prefix|moz-email-headers|yahoo_quoted|yahoo_\w*quote|qmbox|foxmail_quote|"
    r"olk_src_body_section|protonmail_quote|zmail_extra|aliyun_quote|mail_quote|replymailcontent|"
    r"quoted-?content|ms-outlook-mobile-reference|original-?content|ntes-mailmaster-quote|alimail-quote|xmail-quote|reference-message|"
    r"stopspelling|__quote__",
    re.IGNORECASE,
)
# Outlook on the web marks where the original begins, and closes nothing around it.
_ALL_BELOW = re.compile(r"divrplyfwdmsg|appendonsend", re.IGNORECASE)
# Outlook draws a line above the original: all that follows it is quoted.
_BORDER = re.compile(
    r"border-top\s*:\s*(?:solid\s+#?(?:e1e1e1|b5c4df)|(?:1|1\.0|\.5)pt\s+solid|solid\s+windowtext)|"
    r"border\s*:\s*none\s*;\s*border-top\s*:\s*solid",
    re.IGNORECASE,
)
# Foxmail's own rule above a signature.
_FOXMAIL_RULE = re.compile(r"width\s*:\s*210px|#b5c4df", re.IGNORECASE)


class _Reader:
    def __init__(self, *, quoted: bool) -> None:
        self.out: list[str] = []
        self.stack: list[tuple[str, bool]] = []
        self.silent = 0
        self.preformatted = 0
        self.at_line_start = True
        self.quoted = quoted
        self.ended = False
        self.found_quote = False

    def read(self, page: str) -> None:
        at = 0
        for found in _TAG.finditer(page):
            self._text(page[at : found.start()])
            at = found.end()
            tag = found[2].lower()
            if found[1]:
                self._close(tag)
            else:
                self._open(tag, found[3])
            if self.ended:
                return
        self._text(page[at:])

    def _text(self, text: str) -> None:
        if not text or self.silent or self.ended:
            return
        if "&" in text:
            # A number of thousands of digits is too long to read.
            with suppress(ValueError, OverflowError):
                text = html.unescape(text)
        if not self.preformatted:
            text = _SPACES.sub(" ", text)
            if text == " " and self.at_line_start:
                return
        self.out.append(text)
        self.at_line_start = text.endswith("\n")

    def _break(self, tag: str) -> None:
        """A block begins on a line of its own; only <br> can leave one empty."""
        if not self.silent and (tag == "br" or (tag in _BLOCKS and not self.at_line_start)):
            self.out.append("\n")
            self.at_line_start = True
        elif tag in ("td", "th") and not self.silent and not self.at_line_start:
            self.out.append(" ")

    def _open(self, tag: str, attributes: str) -> None:
        self._break(tag)
        if tag == "hr" and self.quoted and _FOXMAIL_RULE.search(attributes):
            self.out.append("-- \n")
        silent = tag in _SILENT or self._quotes(tag, attributes)
        if tag in _VOID or attributes.endswith("/") or len(self.stack) >= _MAX_DEPTH:
            return
        self.stack.append((tag, silent))
        self.silent += silent
        self.preformatted += tag == "pre"

    def _quotes(self, tag: str, attributes: str) -> bool:
        if not self.quoted or self.ended:
            return False
        if tag in ("blockquote", "includetail"):
            self.found_quote = True
            return True
        if not attributes:
            return False
        for name, *values in _ATTRIBUTE.findall(attributes):
            value = "".join(values)
            if name.lower() == "style":
                if tag in ("div", "p", "td", "table", "hr") and _BORDER.search(value):
                    self.ended = self.found_quote = True
            elif _ALL_BELOW.search(value):
                self.ended = self.found_quote = True
            elif _QUOTES.search(value):
                self.found_quote = True
                return True
        return False

    def _close(self, tag: str) -> None:
        if tag not in ("br", "td", "th"):
            self._break(tag)
        # No further back than this: a page of unmatched ends must not cost its square.
        for index in range(len(self.stack) - 1, max(-1, len(self.stack) - 40), -1):
            if self.stack[index][0] == tag:
                self.silent -= sum(silent for _, silent in self.stack[index:])
                self.preformatted -= sum(one == "pre" for one, _ in self.stack[index:])
                del self.stack[index:]
                return


def html_text(page: str) -> str:
    """The text that a reader sees."""
    return _read(page, quoted=False)[0]


def unquoted_html_text(page: str) -> tuple[str, bool]:
    """The text outside the containers in which clients quote, and whether there were any."""
    return _read(page, quoted=True)


def _read(page: str, *, quoted: bool) -> tuple[str, bool]:
    reader = _Reader(quoted=quoted)
    reader.read(_without_comments(page[:_MAX_PAGE]))
    text = "".join(reader.out).replace("\xa0", " ").replace("\u200b", "")
    lines = "\n".join(line.strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip(), reader.found_quote


def _without_comments(page: str) -> str:
    if "<!" not in page:
        return page
    kept = []
    at = 0
    while (start := page.find("<!--", at)) >= 0:
        kept.append(page[at:start])
        end = page.find("-->", start + 4)
        if end < 0:
            return "".join(kept)
        at = end + 3
    kept.append(page[at:])
    return re.sub(r"<![^<>]{0,2000}>", "", "".join(kept))
