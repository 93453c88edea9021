"""Owns what a check comes to: fine, worth a look, or wrong."""

from dataclasses import dataclass
from enum import StrEnum

from dispatch.errors import DispatchError
from dispatch.words import Words, listed, say


class Grade(StrEnum):
    """How a thing stands."""

    OK = "ok"
    LOOK = "look"
    WRONG = "wrong"


GRADE_WORDS = {
    Grade.OK: say("正常"),
    Grade.LOOK: say("留意"),
    Grade.WRONG: say("有误"),
}


@dataclass(frozen=True, slots=True)
class Check:
    """One line: what was looked at, how it stands, what was found, and how to mend it."""

    key: str
    what: Words
    grade: Grade
    found: Words
    mend: Words | None = None


def ok(key: str, what: Words, found: Words) -> Check:
    """Nothing to do."""
    return Check(key, what, Grade.OK, found)


def look(key: str, what: Words, found: Words, mend: Words | None = None) -> Check:
    """Nothing fails today."""
    return Check(key, what, Grade.LOOK, found, mend)


def wrong(key: str, what: Words, found: Words, mend: Words | None = None) -> Check:
    """Something fails, or will."""
    return Check(key, what, Grade.WRONG, found, mend)


def failed(key: str, what: Words, error: DispatchError) -> Check:
    """What an error of ours says, as a line."""
    found = [one.words for one in error.faults] or [error.problem]
    return wrong(key, what, listed(found, "；"), error.advice)
