"""Owns what a sentence on the screen is: Chinese as the code has it, English by the catalogue.

What others wrote is made harmless before it is shown: a terminal obeys control characters, and a
change of reading direction makes `exe.pdf` of `fdp.exe`.

A sentence is written in Chinese at the place where it arises; `make words` takes it from there into
locale/en/LC_MESSAGES/dispatch.po. Its values have names, and are filled in when it is said: words
among them are said in the same language. Which language is shown is decided by the terminal alone.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum

from dispatch import catalogue

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


class Words:
    """What can be said in Chinese and in English."""

    __slots__ = ()

    def said_in(self, language: Language) -> str:
        """The same thing in one language."""
        raise NotImplementedError

    def __str__(self) -> str:
        """In Chinese: where words land in a plain text by mistake, no clerk shall read Python."""
        return self.said_in(Language.CHINESE)

    @property
    def zh(self) -> str:
        """In Chinese."""
        return self.said_in(Language.CHINESE)

    @property
    def en(self) -> str:
        """In English."""
        return self.said_in(Language.ENGLISH)


@dataclass(frozen=True, slots=True)
class Sentence(Words):
    """A sentence of ours with its values; the catalogue knows its English."""

    message: str
    values: tuple[tuple[str, object], ...] = ()
    context: str = ""

    def said_in(self, language: Language) -> str:
        """The sentence with its values in their places."""
        said = self.message
        if language is Language.ENGLISH:
            said = catalogue.in_english(self.message, self.context)
        if not self.values:
            return said.format() if "{" in said else said
        return said.format(**{name: _in(language, value) for name, value in self.values})


@dataclass(frozen=True, slots=True)
class Given(Words):
    """What others said or the ledger keeps: no catalogue has it. The same in both unless given."""

    chinese: str
    english: str | None = None

    def said_in(self, language: Language) -> str:
        """The text as it was given."""
        if language is Language.ENGLISH and self.english is not None:
            return self.english
        return self.chinese


@dataclass(frozen=True, slots=True)
class Listed(Words):
    """Several things in one row: 甲、乙 in Chinese, A, B in English."""

    items: tuple[object, ...]
    mark: str = "、"

    def said_in(self, language: Language) -> str:
        """The row, with the marks of the language."""
        mark = _ENGLISH_MARKS.get(self.mark, ", ") if language is Language.ENGLISH else self.mark
        return mark.join(str(_in(language, item)) for item in self.items)


_ENGLISH_MARKS = {"、": ", ", "，": ", ", "；": "; "}
_LASTING = (Words, str, int, float, date, time, timedelta)


def say(message: str, /, **values: object) -> Words:
    """A sentence in Chinese with {named} places, and what stands in them."""
    return Sentence(message, _kept(values))


def say_as(context: str, message: str, /, **values: object) -> Words:
    """The same for a text that English says differently here than elsewhere."""
    return Sentence(message, _kept(values), context)


def translatable(message: str) -> str:
    """Marks a text for the catalogue which `say` is given later, by its name."""
    return message


def listed(items: Iterable[object], mark: str = "、") -> Words:
    """Several things, each words or a plain value, in one row."""
    return Listed(tuple(items), mark)


def _kept(values: dict[str, object]) -> tuple[tuple[str, object], ...]:
    """What may change or be closed before the sentence is said becomes text now."""
    return tuple(
        (name, value if type(value) is str or isinstance(value, _LASTING) else str(value))
        for name, value in values.items()
    )


def _in(language: Language, value: object) -> object:
    return value.said_in(language) if isinstance(value, Words) else value
