"""The key `reminders` of dispatch.yaml: its defaults, its stages, and every fault with its line."""

from datetime import time
from pathlib import Path

import pytest

from dispatch.config import OfficeHours, load
from dispatch.errors import SettingsError
from dispatch.reminders import DEFAULT_CHASE, Stage, Wording

PUBLIC = "office: 甲\nbulletin: 乙\nmailbox: {address: someone@163.com}\n"


def chasing(folder: Path, text: str = ""):
    (folder / "dispatch.yaml").write_text(PUBLIC + text, encoding="utf-8")
    return load(folder, {}).chasing


def test_left_out_it_is_one_day_before_on_the_day_and_two_after_and_always_asks(tmp_path) -> None:
    found = chasing(tmp_path)
    assert found.policy == DEFAULT_CHASE
    assert [one.days for one in found.policy.stages] == [-1, 0, 2]
    assert all(one.ask for one in found.policy.stages)
    assert found.hours == OfficeHours(time(8, 30), time(18, 0))


def test_the_hours_are_by_default_those_of_the_office(tmp_path) -> None:
    found = chasing(tmp_path, 'hours: "09:00-17:00"\n')
    assert found.hours == OfficeHours(time(9, 0), time(17, 0))
    found = chasing(tmp_path, 'hours: "09:00-17:00"\nreminders: {hours: "10:00-11:00"}\n')
    assert found.hours == OfficeHours(time(10, 0), time(11, 0))


def test_stages_come_in_order_each_with_the_words_of_its_day(tmp_path) -> None:
    found = chasing(
        tmp_path,
        "reminders:\n  stages:\n    - {days: 3}\n    - {days: 1, attach: false}\n"
        "    - {days: -2, ask: false}\n    - {days: 0, wording: last}\n  cap: 50\n  each: 2\n",
    ).policy
    assert found.stages == (
        Stage(-2, ask=False, wording=Wording.BEFORE),
        Stage(0, wording=Wording.LAST),
        Stage(1, attach=False, wording=Wording.AFTER),
        Stage(3, wording=Wording.LAST),
    )
    assert (found.phone, found.cap, found.each) == (4, 50, 2)


def test_no_stages_at_all_is_a_phone_list_alone(tmp_path) -> None:
    found = chasing(tmp_path, "reminders: {stages: []}\n").policy
    assert (found.stages, found.phone) == ((), 1)


def test_nobody_is_called_before_the_term_is_over_unless_the_office_says_so(tmp_path) -> None:
    assert chasing(tmp_path, "reminders: {stages: [{days: -1}]}\n").policy.phone == 1
    said = "reminders: {stages: [{days: -3}], phone: -1}\n"
    assert chasing(tmp_path, said).policy.phone == -1


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("reminders:\n  stages:\n    - {days: 1}\n    - {days: 1}\n", 5, "两个阶段在同一天"),
        ("reminders:\n  phone: 2\n", 5, "最后一个阶段（2）之后"),
        ("reminders:\n  stages: [{days: 5}]\n  phone: 5\n", 6, "最后一个阶段（5）之后"),
        ('reminders:\n  hours: "18:00-08:30"\n', 5, "结束不晚于开始"),
        ("reminders:\n  stages: [{days: 1, ask: maybe}]\n", 5, ""),
        ("reminders:\n  stages: [{dayz: 1}]\n", 5, ""),
        ("reminders:\n  cap: 0\n", 5, ""),
        ("reminders:\n  stages: [{days: 1, wording: 恳请}]\n", 5, ""),
    ],
)
def test_a_fault_is_told_with_its_line(tmp_path, text, line, said) -> None:
    with pytest.raises(SettingsError) as caught:
        chasing(tmp_path, text)
    told = [(fault.line, fault.problem.zh) for fault in caught.value.faults]
    assert any(at == line and said in problem for at, problem in told), told
