"""Owns the tail: 报, 送, 发 and the contact line, from text to values and back.

Persons stand after units, separated by ；, with 同志 once after the last of them; that is how a
clerk writes it, and it reads back without guessing.
"""

import re
from collections.abc import Sequence

from dispatch.issue.values import Contact, Distribution, Party
from dispatch.tiers import Tier

_LABELS = {
    Tier.REPORTED_UP: ("报送", "抄报", "呈报", "报"),
    Tier.SENT_ACROSS: ("抄送", "送阅", "送"),
    Tier.ISSUED_DOWN: ("分送", "主送", "发送", "印发", "发"),
}
_LABEL = re.compile(
    r"^\s*[*]*(?P<label>"
    + "|".join(label for labels in _LABELS.values() for label in labels)
    + r")[*]*\s*[:：]\s*(?P<rest>.*)$"
)
_CONTACT = re.compile(r"联\s*系\s*人|联系电话|^\s*(?:电\s*话|邮\s*箱)\s*[:：]|责任编辑\s*[:：]")
_PRINTED = re.compile(r"[（(]?\s*共印\s*\d+\s*份\s*[）)]?|印发\s*$")
# Endings that name an office and never a person.
_OFFICE = re.compile(
    r"[委办局府会组院校处科站所镇街区市县厅部队司乡村社团室馆台网中心各位]$|各|有关|单位|成员"
)
_PERSON = re.compile(r"[一-龥]{2,4}|[一-龥]{2,}·[一-龥]{2,}")


def label_of(text: str) -> tuple[Tier, str] | None:
    """The tier of a tail line and what stands after the colon."""
    found = _LABEL.match(text)
    if found is None:
        return None
    for tier, labels in _LABELS.items():
        if found["label"] in labels:
            return tier, found["rest"]
    return None


def is_contact(text: str) -> bool:
    """Whether a line gives the contact."""
    return _CONTACT.search(text) is not None


def is_imprint(text: str) -> bool:
    """共印50份 and the 印发 line: printed by the office, said of no one."""
    return _PRINTED.search(text) is not None and len(text) < 40


def split_names(text: str) -> list[str]:
    """Names at 、，； outside brackets; a padded two-character name loses its space."""
    parts: list[str] = []
    depth = 0
    current = ""
    for one in text:
        depth += (one in "（(") - (one in "）)")
        if one in "、，,；;。" and depth <= 0:
            parts.append(current)
            current = ""
        else:
            current += one
    names = [clean for part in [*parts, current] if (clean := _clean(part))]
    return [one for name in names for one in _apart(name)]


def _apart(name: str) -> list[str]:
    """各镇人民政府 各街道办事处: units with nothing but a space between them."""
    pieces = name.split(" ")
    return pieces if len(pieces) > 1 and all(_is_unit(one) for one in pieces) else [name]


def _is_unit(name: str) -> bool:
    return len(name) >= 3 and _OFFICE.search(name) is not None


def is_spaced(text: str) -> bool:
    """Whether units of a tail line are told apart by a space alone: a guess to be said."""
    return len(split_names(text)) > len(re.findall(r"[、，,；;]", text)) + 1


def is_prose(text: str) -> bool:
    """Whether a line that begins like the tail (发：…) is a sentence of the text."""
    return text.endswith("。") and sum(text.count(one) for one in "的了是不把将") >= 2


def is_sentence(text: str) -> bool:
    """Whether a line under a label is text, and not more names."""
    return text.endswith("。") and "、" not in text and "同志" not in text and len(text) > 12


def _clean(name: str) -> str:
    text = name.replace("　", " ").strip(" *。.")
    if re.fullmatch(r"[一-龥]\s+[一-龥]", text):
        return re.sub(r"\s+", "", text)
    return re.sub(r"\s+", " ", text)


def parties(lines: Sequence[str]) -> tuple[Party, ...]:
    """The parties of one tier from its lines; 同志 after the last makes the names persons."""
    joined = "、".join(line.strip() for line in lines if line.strip())
    has_people = "同志" in joined
    found = []
    for name in split_names(joined):
        bare = name.removesuffix("同志").strip()
        bare = _clean(bare)
        if bare:
            found.append(Party(bare, is_person=has_people and _looks_like_person(bare)))
    return tuple(found)


def _looks_like_person(name: str) -> bool:
    return _PERSON.fullmatch(name) is not None and _OFFICE.search(name) is None


def written(listed: Sequence[Party]) -> str:
    """One tier's parties on one line: units、units；persons、persons同志."""
    text = ""
    previous: Party | None = None
    for party in listed:
        if previous is not None:
            text += "、" if previous.is_person == party.is_person else "；"
        text += party.name
        previous = party
    return text + "同志" if any(party.is_person for party in listed) else text


def distribution(by_tier: dict[Tier, list[str]]) -> Distribution:
    """The tail from the lines of each tier."""
    return Distribution(
        reported_up=parties(by_tier.get(Tier.REPORTED_UP, [])),
        sent_across=parties(by_tier.get(Tier.SENT_ACROSS, [])),
        issued_down=parties(by_tier.get(Tier.ISSUED_DOWN, [])),
    )


_MAIL = re.compile(r"[A-Za-z0-9._%+\-]+@[A-Za-z0-9.\-]+\.[A-Za-z]{2,}")
_PHONE = re.compile(
    r"(?<![\d@.])(?:1\d{10}|(?:\(?0\d{2,3}\)?[\-— ]?)?\d{7,8}(?:[\-转]\d{1,5})?)(?!\d)"
)
_NAME = re.compile(
    r"(?:联\s*系\s*人|责任编辑|编\s*辑)\s*[:：]\s*"
    r"([^\s:：，,；;、（(]{2,12}|[^\s:：]\s[^\s:：](?=\s|$))"
)


def contact(text: str) -> Contact | None:
    """Name, phone and mailbox in any order; None where the line has none of them."""
    mail = _MAIL.search(text)
    phone = _PHONE.search(_MAIL.sub(" ", text))
    name = _NAME.search(text)
    if not (mail or phone or name):
        return None
    return Contact(
        name=_clean(name[1]) if name else None,
        phone=phone[0].strip() if phone else None,
        mail=mail[0] if mail else None,
    )
