"""Owns how an issue's parts are printed: its number, its days, its names."""

from collections.abc import Sequence
from datetime import date

from dispatch.issue import Issue, Party, is_numbered

_WEEKDAYS = "一二三四五六日"
_FULL_SPACE = "\u3000"


def printed_number(issue: Issue) -> str:
    """2023年第6期, 2023年增刊第1期, with （总第58期） where it is counted."""
    kind = "增刊第" if issue.number.supplement else "第"
    total = "" if issue.total_number is None else f"（总第{issue.total_number}期）"
    return f"{issue.number.year}年{kind}{issue.number.number}期{total}"


def correction_mark(number: int) -> str:
    """更正 for the first correction of an issue, 第2次更正 for the next; empty for none."""
    if number < 1:
        return ""
    return "更正" if number == 1 else f"第{number}次更正"


def attachment_name(issue: Issue, correction: int = 0) -> str:
    """The PDF's name as the reader sees it; a correction's is not that of what it corrects."""
    series = "".join(one for one in issue.series if one not in '\\/:*?"<>|')
    kind = "增刊第" if issue.number.supplement else "第"
    mark = f"（{correction_mark(correction)}）" if correction else ""
    return f"{series}{issue.number.year}年{kind}{issue.number.number}期{mark}.pdf"


def printed_day(day: date) -> str:
    """2023年8月30日: Arabic, no padding (GB/T 9704 7.3.5.4)."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_of_week(day: date) -> str:
    """9月4日（星期一）."""
    return f"{day.month}月{day.day}日（星期{_WEEKDAYS[day.weekday()]}）"


def printed_parties(listed: Sequence[Party]) -> tuple[str, ...]:
    """Names with the mark that follows each, to be set unbroken; persons last, 同志 once.

    Two-character names of persons are padded so that columns align.
    """
    units = [one.name for one in listed if not one.is_person]
    people = [_padded(one.name) for one in listed if one.is_person]
    marked = [f"{name}、" for name in units[:-1]] + units[-1:]
    if people:
        if marked:
            marked[-1] += "，"
        marked += [f"{name}、" for name in people[:-1]] + [f"{people[-1]}同志"]
    return tuple(marked)


def _padded(name: str) -> str:
    return name[0] + _FULL_SPACE + name[1] if len(name) == 2 else name


def printed_heading(heading: str) -> str:
    """【工作动态】, as sections of a 简报 are headed; a numbered heading stands as it is."""
    return heading if is_numbered(heading) else f"【{heading}】"
