"""Owns what a sentence on the screen is: the same thing said in Chinese and in English.

A sentence is written in both languages at the place where it arises, so that neither can be
missing. Which of the two is shown is decided by the terminal alone.
"""

from dataclasses import dataclass
from enum import StrEnum


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
