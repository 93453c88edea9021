"""Owns what a message mentions: issues of a bulletin, and messages that it quotes or forwards.

None of it answers anything: whoever has seen a message can quote it. It is what a suggestion to
the clerk may be made of.
"""

import re

from dispatch.inbound.identify import ids_in
from dispatch.inbound.message import ADDRESS, ATTACHED_MESSAGES, View, inside
from dispatch.inbound.values import Mentions
from dispatch.issue.numbers import find_issues

_LOOKED_AT = 20_000
_MOST = 20
# In the text, in the link of the one-click acknowledgement, in the Message-ID.
_TOKEN = re.compile(r"(?:[#＃]\s?|%23|\bdispatch\.)([a-z2-7]{20})(?![a-z2-7])", re.IGNORECASE)
_SENDER_LINE = re.compile(
    r"(?:发件人|寄件者|寄件人|發件人|发送人|From|Sender)\s?[:：]([^\n]{3,200})", re.IGNORECASE
)
_BEFORE_WROTE = re.compile(r"写道|寫道|\bwrote\b", re.IGNORECASE)
_ADDRESS = re.compile(ADDRESS)


def mentions(view: View, *, whole: bool) -> Mentions:
    """What the subject mentions and, if `whole`, text and attached messages too."""
    subject = view.header("Subject")[:500]
    if not whole:
        return Mentions(find_issues(subject))
    text = view.body[:_LOOKED_AT]
    page = view.page[:_LOOKED_AT] if not view.plain.strip() else ""
    ids, heads = _attached(view)
    tokens = _tokens(f"{subject}\n{text}\n{page}\n{heads}")
    return Mentions(
        find_issues(f"{subject}\n{text}"),
        ids,
        tokens,
        _senders(f"{text}\n{heads}"),
    )


def _tokens(text: str) -> tuple[str, ...]:
    if not any(sign in text for sign in ("#", "＃", "%23", "ispatch.", "ISPATCH.")):
        return ()
    return tuple(dict.fromkeys(one.lower() for one in _TOKEN.findall(text)))[:_MOST]


def _senders(text: str) -> tuple[str, ...]:
    """From whom the messages are that a text quotes, by the lines that clients set above them."""
    lines = [one[1] for one, _ in zip(_SENDER_LINE.finditer(text), range(_MOST), strict=False)]
    for one, _ in zip(_BEFORE_WROTE.finditer(text), range(_MOST), strict=False):
        lines.append(text[max(0, one.start() - 200) : one.start()])
    found = [address.lower() for line in lines for address in _ADDRESS.findall(line)[-1:]]
    return tuple(dict.fromkeys(found))[:_MOST]


def _attached(view: View) -> tuple[tuple[str, ...], str]:
    """The ids in the heads of attached messages, and whom those are from."""
    ids: list[str] = []
    heads: list[str] = []
    for part in view.parts:
        if part.content_type not in ATTACHED_MESSAGES or len(heads) >= _MOST:
            continue
        for message in inside(part.message)[:1]:
            inner = View(message)
            for name in ("Message-ID", "In-Reply-To", "References"):
                ids += ids_in(inner.raw_header(name)[-8_000:])
            heads.append(f"From: {inner.address('From')[1] or ''}")
            heads.append(f"#{inner.raw_header('X-Dispatch-Token')}"[:80])
    return tuple(dict.fromkeys(ids))[:_MOST], "\n".join(heads)
