"""Owns how numbers and dates are written: 第六期, 〔2023〕6号, 二〇二三年八月三十日."""

import re
import unicodedata
from datetime import date

from dispatch.errors import InputError
from dispatch.issue.values import IssueNumber
from dispatch.words import say

_DIGITS = {
    "〇": 0,
    "○": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_HAN = "〇○零一二两三四五六七八九十百"
NUMERAL = rf"(?:[0-9]+|[{_HAN}]+)"


_WIDE = (*range(ord("０"), ord("９") + 1), *range(ord("Ａ"), ord("ｚ") + 1))
_NARROW = {one: unicodedata.normalize("NFKC", chr(one)) for one in _WIDE}


def narrow(text: str) -> str:
    """Full-width digits and letters as half-width; punctuation stays."""
    return text.translate(_NARROW)


def numeral(text: str) -> int:
    """An Arabic or Chinese numeral up to 999: 6, 六, 十二, 一百零三; also digits as in 二〇二三."""
    if text.isascii():
        return int(text)
    if not any(one in text for one in "十百"):
        return int("".join(str(_DIGITS[one]) for one in text))
    total = current = 0
    for one in text:
        if one in "十百":
            total += (current or 1) * (10 if one == "十" else 100)
            current = 0
        else:
            current = _DIGITS[one]
    return total + current


_NUMBER = re.compile(r"(\d{4})-(\d{1,3})(z?)")


def parse_number(text: str) -> IssueNumber:
    """`2023-06`, also `2023-6`; `2023-01z` is a supplement. Raises InputError for anything else."""
    found = _NUMBER.fullmatch(narrow(text.strip()))
    if found is None or int(found[2]) == 0:
        raise InputError(
            say("“{text}”不是期号。", text=text),
            advice=say("期号写成 年-期，如 2023-06。"),
        )
    return IssueNumber(int(found[1]), int(found[2]), supplement=bool(found[3]))


_YEAR = r"(?:[0-9]{4}|[〇○零一二三四五六七八九]{4})"
_DATES = (
    re.compile(rf"({_YEAR})\s*年\s*({NUMERAL})\s*月\s*({NUMERAL})\s*日"),
    re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})"),
)


def find_date(text: str) -> tuple[date | None, bool]:
    """The first date in a line, and whether a line names one that no calendar has."""
    for pattern in _DATES:
        found = pattern.search(narrow(text))
        if found:
            try:
                return date(*(numeral(part) for part in found.groups())), False
            except (ValueError, KeyError):
                return None, True
    return None, False


_ISSUE = (
    re.compile(rf"({_YEAR})\s*年\s*(增刊)?\s*第\s*({NUMERAL})\s*期"),
    re.compile(rf"[〔\[（(]\s*({_YEAR})\s*[〕\]）)]\s*(增刊)?\s*第?\s*({NUMERAL})\s*[期号]"),
    re.compile(rf"()(增刊)?\s*第\s*({NUMERAL})\s*期"),
)
_TOTAL = re.compile(rf"总\s*第\s*({NUMERAL})\s*期")


def find_issue(text: str) -> tuple[int | None, int, bool] | None:
    """Year (None where the line has none), number and whether it is a supplement."""
    line = _TOTAL.sub("", narrow(text))
    for pattern in _ISSUE:
        found = pattern.search(line)
        if found:
            year = numeral(found[1]) if found[1] else None
            return year, numeral(found[3]), bool(found[2]) or "增刊" in line
    return None


def find_total(text: str) -> int | None:
    """总第58期 → 58."""
    found = _TOTAL.search(narrow(text))
    return numeral(found[1]) if found else None


_PRINTED = re.compile(
    rf"(?:({_YEAR})\s*年\s*)?(?:增刊\s*)?第\s*({NUMERAL})\s*期"
    rf"|[〔\[（(]\s*({_YEAR})\s*[〕\]）)]\s*第?\s*({NUMERAL})\s*[期号]"
    r"|(?<![\d\-])((?:19|20)\d\d)-(\d{2,3})(?![\d\-])"
)
# Something of each form; most texts have nothing of any.
_MAY_NAME = re.compile(r"[期号]|-\d\d|-[０-９]")
_MOST_MENTIONED = 50


def find_issues(text: str) -> frozenset[tuple[int | None, int]]:
    """Every issue that a text names, as (year, None where it names none, and number)."""
    if not _MAY_NAME.search(text):
        return frozenset()
    found = set()
    for one in _PRINTED.finditer(_TOTAL.sub("", narrow(text))):
        year, number = one[1] or one[3] or one[5], one[2] or one[4] or one[6]
        try:
            found.add((numeral(year) if year else None, numeral(number)))
        except (KeyError, ValueError):
            continue
        if len(found) >= _MOST_MENTIONED:
            break
    return frozenset(found)
