"""A month in the life: who is chased when, beside a table made by hand; National Day in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dispatch.sandbox import Habit, Sandbox
from journey.flying import Flying
from journey.month import AT_ONCE, Month, daily, days_of, moment
from journey.office import MAILBOX, PASSWORD, SOURCE, OfficeFolder, address, furnish, units

NAMES = units(120)
# How many units of 发 have which habit; before them come five of 报 and five of 送.
OF_DOWN = {
    "prompt": 35,
    "one click": 10,
    "late": 20,
    "later": 10,
    "never": 12,
    "receipt only": 3,
    "moved": 4,
    "refused": 2,
    "on holiday": 5,
    "by phone": 3,
    "from elsewhere": 3,
    "on paper": 2,
    "spared": 1,
}
ISSUES = {"2023-06": "09-01", "2023-07": "09-25", "2023-08": "09-28"}

# Made by hand. Three working days to answer; reminders one working day before, on the day, two
# after; from the third on by phone. 09-29 to 10-06 are National Day; Saturday 10-07 and Sunday
# 10-08 are worked in exchange.
#
#            sent    deadline   before   on the day   after    phone
#   2023-06  09-01   09-06      09-05    09-06        09-08    09-11
#   2023-07  09-25   09-28      09-27    09-28        10-08    10-09
#   2023-08  09-28   10-09      10-08    10-09        10-11    10-12
CHASED = {
    #                  2023-06              2023-07              2023-08
    "报":             ("",                  "",                  ""),
    "送":             ("",                  "",                  ""),
    "prompt":         ("",                  "",                  ""),
    "one click":      ("",                  "",                  ""),
    # answer in the evening of the first reminder
    "late":           ("09-05",             "09-27",             "10-08"),
    # answer on the working day after the deadline
    "later":          ("09-05 09-06",       "09-27 09-28",       "10-08 10-09"),
    "never":          ("09-05 09-06 09-08", "09-27 09-28 10-08", "10-08 10-09 10-11"),
    # reading is no answer where an answer is asked for
    "receipt only":   ("09-05 09-06 09-08", "09-27 09-28 10-08", "10-08 10-09 10-11"),
    "moved":          ("",                  "",                  ""),
    "refused":        ("",                  "",                  ""),
    # answer on 09-04; away from 09-26, an automatic reply to every mail; back on 10-07
    "on holiday":     ("",                  "09-27 09-28",       ""),
    # entered by a clerk: 09-06 08:50; 09-26; 10-08 08:50, and taken back on 10-09 08:50
    "by phone":       ("09-05",             "",                  "10-09 10-11"),
    # a colleague writes on 09-04; not at all; in the evening of 10-09
    "from elsewhere": ("",                  "09-27 09-28 10-08", "10-08 10-09"),
    "on paper":       ("",                  "",                  ""),
    "spared":         ("",                  "",                  ""),
}  # fmt: skip

POLICY = """\
reminders:
  stages:
    - {days: -1, ask: false}
    - {days: 0, ask: false, attach: false}
    - {days: 2, ask: false}
  phone: 3
"""


def habits() -> dict[str, str]:
    """The habit of each unit."""
    listed = ["报"] * 5 + ["送"] * 5
    for habit, count in OF_DOWN.items():
        listed += [habit] * count
    return dict(zip(NAMES, listed, strict=True))


HABITS = habits()


def of(habit: str) -> list[str]:
    return [unit for unit, its in HABITS.items() if its == habit]


def at_once(unit: str) -> Habit:
    """Of 报 some read and some are silent, of 送 too."""
    if HABITS[unit] in ("报", "送"):
        return Habit.RECEIPT if int(unit[-3:]) % 2 else Habit.SILENT
    return AT_ONCE.get(HABITS[unit], Habit.SILENT)


def entry(unit: str) -> str:
    more = {"on paper": ", paper: true", "spared": ", chase: false"}.get(HABITS[unit], "")
    where = "" if HABITS[unit] == "on paper" else f", address: {address(unit)}"
    return f"    - {{name: {unit}{where}{more}}}\n"


def roster() -> str:
    tiers = {"报": NAMES[:5], "送": NAMES[5:10], "发": NAMES[10:]}
    listed = (f"  {tier}:\n" + "".join(map(entry, some)) for tier, some in tiers.items())
    return "recipients:\n" + "".join(listed) + f"groups:\n  各镇街: [{', '.join(NAMES[10:])}]\n"


@pytest.fixture
def month(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Month]:
    flying = Flying(moment("09-01", "06:00"))
    sandboxed = {address(unit): at_once(unit) for unit in NAMES}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, sandboxed, clock=flying.clock) as server:
        office = furnish(tmp_path / "office", server, NAMES, POLICY)
        (office.path / "recipients.yaml").write_text(roster(), encoding="utf-8")
        write_issues(office)
        yield Month(office, server, monkeypatch, flying)


def write_issues(office: OfficeFolder) -> None:
    for number, day in ISSUES.items():
        text = SOURCE.replace("number: 6", f"number: {int(number[-2:])}")
        text = text.replace("date: 2023-08-30", f"date: 2023-{day}")
        (office.path / "issues" / f"{number}.md").write_text(text, encoding="utf-8")


def acknowledge(month: Month, issue: str, *more: str) -> None:
    ran = month.run("acknowledge", issue, *of("by phone"), *more)
    assert ran.code == 0, ran.text


BY_PHONE = ("--by", "phone", "--note", "值班室接听")

# What happens on which day and hour beside the sendings and the timer; the hours of answers are
# those at which nobody runs anything.
HAPPENS: dict[tuple[str, str], Callable[[Month], None]] = {
    ("09-04", "12:00"): lambda month: month.put(
        [month.answer(unit, "2023-06") for unit in of("on holiday")]
        + [month.answer_from_elsewhere(unit, "2023-06") for unit in of("from elsewhere")]
    ),
    ("09-05", "20:00"): lambda month: month.put(
        [month.answer(unit, "2023-06") for unit in of("late")]
    ),
    ("09-06", "08:50"): lambda month: acknowledge(month, "2023-06", *BY_PHONE),
    ("09-07", "12:00"): lambda month: month.put(
        [month.answer(unit, "2023-06") for unit in of("later")]
    ),
    ("09-26", "12:00"): lambda month: acknowledge(month, "2023-07", *BY_PHONE),
    ("09-27", "20:00"): lambda month: month.put(
        [month.answer(unit, "2023-07") for unit in of("late")]
    ),
    ("10-07", "08:50"): lambda month: month.put(
        [month.answer(unit, "2023-07") for unit in [*of("later"), *of("on holiday")]]
        + [month.answer(unit, "2023-08") for unit in of("on holiday")]
    ),
    ("10-08", "08:50"): lambda month: acknowledge(month, "2023-08", *BY_PHONE),
    ("10-08", "20:00"): lambda month: month.put(
        [month.answer(unit, "2023-08") for unit in of("late")]
    ),
    ("10-09", "08:50"): lambda month: acknowledge(month, "2023-08", "--void", "--note", "打错了"),
    ("10-09", "20:00"): lambda month: month.put(
        [month.answer_from_elsewhere(unit, "2023-08") for unit in of("from elsewhere")]
    ),
    ("10-10", "08:50"): lambda month: month.put(
        [month.answer(unit, "2023-08") for unit in of("later")]
    ),
}
# A timer that runs every day of the week, and on days that matter twice more, once too early.
TIMER = ("07:30", "09:30", "15:00")
BUSY = {*ISSUES.values(), *(day for row in CHASED.values() for days in row for day in days.split())}
BUSY |= {"09-11", "09-29", "10-01", "10-07", "10-12"}


def live(month: Month) -> None:
    """Every day of the month, hour by hour."""
    for day in [*daily("09-01", "09-12"), *daily("09-25", "10-13")]:
        sent = [number for number, on in ISSUES.items() if on == day]
        happens = [time for on, time in HAPPENS if on == day]
        timer = TIMER if day in BUSY else ("09:30",)
        for time in sorted({*timer, *happens, *(["09:00"] if sent else [])}):
            month.fly_to(moment(day, time))
            if time == "09:00":
                for number in sent:
                    assert month.run("send", number, "--yes").code == 0
            if time in timer:
                ran = month.run("run")
                assert ran.code == 0, ran.text
            if time in happens:
                HAPPENS[day, time](month)


def test_who_is_chased_when_is_as_the_table_made_by_hand_says(month: Month) -> None:
    live(month)
    got = month.received()
    expected = {habit: dict(zip(ISSUES, chased, strict=True)) for habit, chased in CHASED.items()}
    assert days_of(HABITS, got) == expected
    assert_nobody_is_wronged(month)
    assert_reminders_are_courteous(month)
    assert_lists_at_the_end(month)


def assert_nobody_is_wronged(month: Month) -> None:
    """Without the table: nobody of 报, nobody after an answer, nobody twice a day for an issue."""
    reminders = [one for one in month.received() if one.is_reminder]
    assert reminders
    seen = set()
    for one in reminders:
        assert HABITS[one.unit] not in ("报", "送", "moved", "refused", "on paper", "spared")
        assert one.at < month.answered.get((one.unit, one.issue), moment("12-31", "00:00"))
        assert (one.unit, one.issue, one.at.date()) not in seen
        seen.add((one.unit, one.issue, one.at.date()))
        local = one.at.astimezone(moment("09-01", "00:00").tzinfo)
        assert "08:30" <= f"{local:%H:%M}" < "18:00"
        assert not "2023-09-29" <= f"{local:%Y-%m-%d}" <= "2023-10-06"


def assert_reminders_are_courteous(month: Month) -> None:
    """Each in its stage's words, with the true deadline, in the thread of the first mail."""
    unit = of("never")[0]
    first, before, due, last = [
        one for one in month.received() if (one.unit, one.issue) == (unit, "2023-07")
    ]
    for one in (before, due, last):
        assert one.in_reply_to == f"<{first.message_id}>"
        assert "9月28日（星期四）" in one.text
        assert "敬请谅解" in one.text
    assert [one.has_document for one in (first, before, due, last)] == [True, True, False, True]
    assert "期限将到" in before.text
    assert "回复期限是今天" in due.text
    assert "我们将打电话联系" in last.text


def assert_lists_at_the_end(month: Month) -> None:
    """Whom to call and whose address to mend, and what the log told the clerk."""
    ran = month.run("remind", "2023-08", "--now")
    assert ran.code == 0, ran.text
    called, _, mend = ran.text.partition("请打电话：")[2].partition("邮箱要更正（退信或被拒收）：")
    to_call = [*of("never"), *of("receipt only"), *of("by phone")]
    assert sorted(one for one in NAMES if one in called) == sorted(to_call)
    assert sorted(one for one in NAMES if one in mend) == sorted([*of("moved"), *of("refused")])
    log = (month.office.path / ".dispatch" / "run.log").read_text(encoding="utf-8")
    told = [line for line in log.splitlines() if "发出" in line]
    assert [line[:10] for line in told] == [
        "2023-09-05", "2023-09-06", "2023-09-08", "2023-09-27", "2023-09-28",
        "2023-10-08", "2023-10-08", "2023-10-09", "2023-10-11",
    ]  # fmt: skip
