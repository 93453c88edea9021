"""Owns the catalogue: what the program's Chinese sentences are in English.

It is part of the program like its code: one file, locale/en/LC_MESSAGES/dispatch.mo, which
`make words` compiles. It is read once, when the first English sentence is asked for; who speaks
Chinese never reads it. Knows nothing of sentences and their values.
"""

from functools import cache
from gettext import NullTranslations, translation
from pathlib import Path

DOMAIN = "dispatch"
FOLDER = Path(__file__).parent / "locale"


@cache
def _english() -> NullTranslations:
    return translation(DOMAIN, FOLDER, languages=["en"])


def in_english(message: str, context: str = "") -> str:
    """The English of a sentence; where one text means two things, by its context."""
    return _english().pgettext(context, message) if context else _english().gettext(message)
