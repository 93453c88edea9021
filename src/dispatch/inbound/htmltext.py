"""Owns HTML as text: what is quoted left out, nothing fetched, nothing run."""

import re
from html.parser import HTMLParser

_BLOCKS = frozenset({"p", "div", "br", "tr", "li", "h1", "h2", "h3", "h4", "table", "hr"})
_SILENT = frozenset({"style", "script", "head", "title"})
_VOID = frozenset({"br", "hr", "img", "meta", "input", "link", "col", "area", "base", "wbr"})
# Containers in which clients put what they quote: Gmail, 163, QQ, Outlook, Thunderbird, Foxmail.
_QUOTES = re.compile(
    r"gmail_quote|isReplyContent|ntes-pcmail-signature-quote|divRplyFwdMsg|moz-cite-prefix|"
    r"yahoo_quoted|qmbox|appendonsend|foxmail_quote|OLK_SRC_BODY_SECTION",
    re.IGNORECASE,
)
_BORDER = re.compile(
    r"border-top\s*:\s*(?:solid|1(?:\.0)?pt)[^;]*(?:#?E1E1E1|#?B5C4DF)", re.IGNORECASE
)
_MAX_DEPTH = 400


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self.stack: list[tuple[str, bool]] = []
        self.ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._put("\n")
        values = " ".join(value or "" for name, value in attrs if name in ("id", "class", "name"))
        style = " ".join(value or "" for name, value in attrs if name == "style")
        if _BORDER.search(style):
            self.ended = True  # Outlook: all that follows is the original
        silent = tag in _SILENT or tag == "blockquote" or bool(_QUOTES.search(values))
        if tag not in _VOID and len(self.stack) < _MAX_DEPTH:
            self.stack.append((tag, silent))

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._put("\n")
        for index in range(len(self.stack) - 1, -1, -1):
            if self.stack[index][0] == tag:
                del self.stack[index:]
                return

    def handle_data(self, data: str) -> None:
        self._put(re.sub(r"[ \t\r\n\f]+", " ", data))

    def _put(self, text: str) -> None:
        if not self.ended and not any(silent for _, silent in self.stack):
            self.out.append(text)


def html_text(page: str) -> str:
    """The text a reader sees, without quoted containers."""
    reader = _Reader()
    try:
        reader.feed(page[:400_000])
        reader.close()
    except (AssertionError, ValueError, RecursionError):
        return re.sub(r"<[^>]{0,2000}>", " ", page[:100_000])
    text = "".join(reader.out).replace("\xa0", " ")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(line.strip() for line in text.split("\n"))).strip()
