"""Owns the addresses that people write into one cell, and what was mended of them."""

import re
import unicodedata
from dataclasses import dataclass

from dispatch.recipients.addresses import address_problem
from dispatch.words import Words, say

_NAMED = re.compile(r"[^<>;,，；、\n]*<\s*([^<>]*?)\s*>")
_REMARK = re.compile(r"\([^()]*\)")
_BETWEEN = re.compile(r"[\s;,、|/]+")


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """The addresses of a cell, what was mended or left out on the way, and what is wrong."""

    addresses: tuple[str, ...]
    mends: tuple[Words, ...]
    problems: tuple[Words, ...]


def read_mailboxes(text: str) -> Mailboxes:
    """`张三 <a@b.example>；c@d.example` → both addresses, the name left out and said so."""
    mends: list[Words] = []
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").replace("mailto:", "")
    bare = _REMARK.sub(" ", _NAMED.sub(r" \1 ", plain)) if "@" in plain else plain
    if bare != plain:
        mends.append(say("只取邮箱，不取姓名和括号里的话：{split}", split=" ".join(text.split())))
    found = [one.strip(".:\"'“”") for one in _BETWEEN.split(bare)]
    found = [one for one in found if one]
    if any(one not in text for one in found):
        mends.append(say("全角字符改成了半角"))
    once = {one.lower(): one for one in reversed(found)}
    if len(once) < len(found):
        mends.append(say("同一个邮箱写了两遍，只留一个"))
    kept = tuple(dict.fromkeys(once[one.lower()] for one in found))
    problems = (address_problem(one, international=True) for one in kept)
    return Mailboxes(kept, tuple(mends), tuple(one for one in problems if one is not None))
