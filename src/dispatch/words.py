"""Owns what a sentence on the screen is: the same thing said in Chinese and in English.

What others wrote is made harmless before it is shown: a terminal obeys control characters, and a
change of reading direction makes `exe.pdf` of `fdp.exe`.

A sentence is written in both languages at the place where it arises, so that neither can be
missing. Which of the two is shown is decided by the terminal alone.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

# ESC and its kin, C1, and halves of characters, which no encoding can write.
_CONTROLS = r"\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
# Line ends other than \n, marks and overrides of the reading direction, what is not seen at all.
_UNSEEN = (
    r"\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e007f"
)
_OBEYED = re.compile(f"[{_CONTROLS}]")
_HIDDEN = re.compile(f"[{_UNSEEN}]")
UNSAFE = re.compile(f"[{_CONTROLS}{_UNSEEN}]")


def harmless(text: str) -> str:
    """A text that a terminal can only show; lines stay."""
    if UNSAFE.search(text) is None:
        return text
    return _HIDDEN.sub("", _OBEYED.sub("\ufffd", text.replace("\r\n", "\n")))


def one_line(text: str) -> str:
    """A harmless text on one line: nobody's subject may look like a line of ours."""
    return " ".join(harmless(text).split())


class Language(StrEnum):
    CHINESE = "zh"
    ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in both languages."""

    zh: str
    en: str

    def said_in(self, language: Language) -> str:
        """The sentence in one language."""
        return self.en if language is Language.ENGLISH else self.zh
