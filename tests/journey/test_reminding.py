"""`dispatch remind` and `acknowledge`: who is chased, who never, and what a clerk is told."""

import json
import os
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from dispatch.config import load
from dispatch.ledger import Ledger
from dispatch.records import Restored
from dispatch.sandbox import Fault, Habit, Sandbox, Stage
from journey.flying import Flying, Ran, fly
from journey.hour import begin, ended
from journey.letters_in import mail, put
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(8)
HABITS = [Habit.SILENT] * 3 + [Habit.REPLY, Habit.BOUNCE, Habit.HOLIDAY] + [Habit.SILENT] * 2
SENT = "2023-09-01T09:00"
BEFORE, DUE, LATE = "2023-09-05T09:30", "2023-09-06T09:30", "2023-09-11T09:30"
Now = Callable[..., Ran]


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Sandbox]:
    habits = {address(name): habit for name, habit in zip(NAMES, HABITS, strict=True)}
    with Sandbox(tmp_path / "server", MAILBOX, PASSWORD, habits) as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Sandbox) -> OfficeFolder:
    folder = furnish(tmp_path / "office", server, NAMES)
    path = folder.path / "recipients.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "    - {name: 市档案馆, paper: true}\n", encoding="utf-8")
    return folder


@pytest.fixture
def now(office: OfficeFolder, server: Sandbox, monkeypatch: pytest.MonkeyPatch) -> Now:
    """Runs one command at an hour; then the simulated recipients do what they do."""

    def runs(hour: str, *arguments: str) -> Ran:
        flying = Flying(datetime.fromisoformat(f"{hour}+08:00"))
        ran = fly(monkeypatch, flying, office, *arguments)
        server.wait_until_quiet(30)
        return ran

    return runs


@pytest.fixture
def sent(now: Now) -> Now:
    """An office that has sent on a Friday morning; answers are wanted by Wednesday."""
    assert now(SENT, "send", NUMBER, "--yes").code == 0
    return now


def reminded(server: Sandbox) -> list[str]:
    """The names of those that got a reminder, in order."""
    found = []
    for one in server.received():
        message = message_from_bytes(one.path.read_bytes(), policy=policy.default)
        if "催办" in str(message["Subject"]):
            found.append(f"单位{one.rcpt_to[0][1:4]}")
    return found


def decisions(ran: Ran) -> dict[str, tuple[str, int | None]]:
    told = json.loads(ran.text[ran.text.index("{") :])
    (issue,) = told["issues"]
    return {one["name"]: (one["reason"], one["stage"]) for one in issue["decisions"]}


def test_each_is_shown_with_its_reason_and_only_the_silent_are_reminded(sent, server) -> None:
    ran = sent(BEFORE, "remind", "--yes")
    assert ran.code == 0, ran.text
    for name, said in {
        NAMES[0]: "报 单位000：按规定不催",
        NAMES[1]: "送 单位001：按规定不催",
        NAMES[2]: "→ 发 单位002：催办（期限前 1 个工作日）",
        NAMES[3]: "单位003：已签收",
        NAMES[4]: "单位004：上次被退信或拒收，先更正名册里的邮箱",
        NAMES[5]: "→ 发 单位005：催办（期限前 1 个工作日）（自动回复",
        "市档案馆": "送纸质，不发邮件",
    }.items():
        assert said in ran.text, name
    assert "邮箱要更正（退信或被拒收）：\n  2023-06 发 单位004 u004@unit004.example" in ran.text
    assert reminded(server) == [NAMES[2], NAMES[5], NAMES[6], NAMES[7]]
    again = sent("2023-09-05T15:00", "remind", "--yes")
    assert "没有需要催办的" in again.text
    assert "单位002：今天已补发过" in again.text
    assert "单位002：这一阶段已联系过，下一次 09-08" not in again.text
    assert len(reminded(server)) == 4


def test_a_reminder_on_the_day_and_a_resend_by_hand_count_for_the_same_stage(sent, server) -> None:
    assert sent(DUE, "resend", NUMBER, "--yes", "--only", NAMES[2]).code == 0
    ran = sent("2023-09-07T09:30", "remind", NUMBER, "--json", "--yes")
    told = decisions(ran)
    assert told[NAMES[2]] == ("had", 0)
    assert told[NAMES[6]] == ("due", 0)
    assert reminded(server) == NAMES[5:]


def test_without_a_terminal_and_a_yes_nobody_is_reminded(sent, server) -> None:
    ran = sent(BEFORE, "remind", NUMBER)
    assert ran.code == 1
    assert "没有终端可以确认" in ran.text
    assert not reminded(server)


@pytest.mark.parametrize(("answer", "code", "count"), [("n", 1, 0), ("y", 0, 4)])
def test_at_a_terminal_it_asks(sent, server, office, answer, code, count) -> None:
    master, slave = os.openpty()
    running = begin(office, BEFORE, "remind", NUMBER, stdin=slave)
    os.write(master, f"{answer}\n".encode())
    end = ended(running)
    os.close(master)
    os.close(slave)
    assert "催办以上 4 个？" in end.err
    assert (end.code, len(reminded(server))) == (code, count)


def test_a_cap_leaves_some_for_later_and_a_scope_the_others(sent, server) -> None:
    ran = sent(BEFORE, "remind", NUMBER, "--yes", "--cap", "1")
    assert "超过本次催办的上限" in ran.text
    assert reminded(server) == [NAMES[2]]
    assert sent(BEFORE, "remind", NUMBER, "--yes", "--only", NAMES[7]).code == 0
    assert reminded(server) == [NAMES[2], NAMES[7]]
    assert sent(BEFORE, "remind", NUMBER, "--yes", "--only", "没有的单位").code == 65
    assert sent(BEFORE, "remind", NUMBER, "--yes", "--tier", "报").code == 0
    assert len(reminded(server)) == 2


@pytest.mark.parametrize(
    ("hour", "why"), [("2023-09-05T20:00", "20:00 不在"), ("2023-09-09T10:00", "不是工作日")]
)
def test_outside_the_hours_of_reminders_it_takes_a_word(sent, server, hour, why) -> None:
    odd = sent(hour, "remind", NUMBER, "--yes")
    assert odd.code == 75
    assert why in odd.text
    assert not reminded(server)
    assert sent(hour, "remind", NUMBER, "--yes", "--now").code == 0
    assert len(reminded(server)) == 4


def test_mail_that_waits_for_a_clerk_and_a_word_in_the_roster_spare(sent, server, office) -> None:
    put(server, mail("someone@unit006.example", f"单位006已收到 {NUMBER}", "收到，已传达。"))
    path = office.path / "recipients.yaml"
    text = path.read_text(encoding="utf-8")
    entry = f"name: {NAMES[7]}, "
    assert entry in text
    path.write_text(text.replace(entry, entry + "chase: false, "), encoding="utf-8")
    told = decisions(sent(BEFORE, "remind", NUMBER, "--json", "--yes"))
    assert told[NAMES[6]] == ("may-have-answered", None)
    assert told[NAMES[7]] == ("not-chased", None)
    assert reminded(server) == [NAMES[2], NAMES[5]]


def test_a_poll_that_fails_ends_it(sent, server, office, monkeypatch) -> None:
    settings = office.path / "dispatch.yaml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace(f"port: {server.imap_port}", "port: 1"), encoding="utf-8")
    monkeypatch.setattr("dispatch.workflows.polling._PAUSES", ())
    assert sent(BEFORE, "remind", NUMBER, "--yes").code == 69
    assert not reminded(server)


def test_a_reminder_that_a_server_puts_off_goes_on_until_its_stage_is_over(sent, server) -> None:
    server.faults = [Fault(Stage.RCPT, number, answer="450 4.2.0 later") for number in range(1, 30)]
    first = sent(BEFORE, "remind", NUMBER, "--yes", "--only", NAMES[2], "--only", NAMES[6])
    assert first.code == 75, first.text
    server.faults = []
    assert not reminded(server)
    sent("2023-09-05T14:00", "remind", NUMBER, "--yes", "--only", NAMES[2])
    assert reminded(server) == [NAMES[2]]
    told = sent("2023-09-05T14:30", "remind", NUMBER, "--yes")
    assert told.code == 0, told.text
    assert sorted(reminded(server)) == [NAMES[2], *NAMES[5:]]


def test_a_reminder_that_was_put_off_is_withdrawn_when_another_stage_is_on(sent, server) -> None:
    server.faults = [Fault(Stage.RCPT, number, answer="450 4.2.0 later") for number in range(1, 30)]
    assert sent(BEFORE, "remind", NUMBER, "--yes", "--only", NAMES[2]).code == 75
    server.faults = []
    assert sent(DUE, "remind", NUMBER, "--yes", "--only", NAMES[2]).code == 0
    assert reminded(server) == [NAMES[2]]
    last = message_from_bytes(server.received()[-1].path.read_bytes(), policy=policy.default)
    body = last.get_body(("plain",))
    assert body is not None
    assert "回复期限是今天" in body.get_content()


def test_whoever_was_taken_out_of_the_roster_is_chased_no_more(sent, server, office) -> None:
    gone = ended(begin(office, SENT, "roster", "remove", NAMES[2], "--yes"))
    assert gone.code == 0, gone.err
    ran = sent(BEFORE, "remind", "--yes")
    assert f"发 {NAMES[2]}：已不在名册里，不再催" in ran.text
    assert reminded(server) == [NAMES[5], NAMES[6], NAMES[7]]
    for hour in (DUE, LATE):
        assert f"2023-06 已不在名册里，不再催：{NAMES[2]}" in sent(hour, "run", "--json").text
    assert f"请打电话：{NAMES[2]}" not in sent(LATE, "run").text
    assert f"→ 发 {NAMES[2]}" not in sent(LATE, "resend", NUMBER, "--yes").text


def test_a_run_says_once_whose_address_is_to_be_mended(sent, server) -> None:
    said = f"2023-06 邮箱要更正（退信）：{NAMES[4]}"
    assert said in sent(BEFORE, "run").text
    assert said not in sent(DUE, "run").text


def test_at_the_end_there_is_a_list_of_whom_to_call(sent, server) -> None:
    ran = sent(LATE, "remind", "--yes")
    assert ran.code == 0
    listed = ran.text.partition("请打电话：")[2]
    assert [name for name in NAMES if f"发 {name}" in listed.partition("邮箱")[0]] == [
        NAMES[2],
        *NAMES[5:],
    ]
    assert "期限 09-06" in listed
    assert f"发 {NAMES[5]} （名册里没有电话） 期限" in listed
    assert not reminded(server)


def test_a_ledger_out_of_a_backup_reminds_of_no_stage_that_may_have_been_had(
    sent, server, office
) -> None:
    """What went out between the backup and its return stands nowhere."""
    at = datetime.fromisoformat("2023-09-05T10:00+08:00")
    with Ledger(load(office.path, {}).ledger) as ledger:
        ledger.mark_restored(Restored(at, at - timedelta(days=1)))
        ledger.settle_restored(at, [])
    told = decisions(sent("2023-09-05T11:00", "remind", NUMBER, "--json", "--yes"))
    assert told[NAMES[2]] == ("had", -1)
    assert not reminded(server)
    assert sent(DUE, "remind", NUMBER, "--yes").code == 0
    assert len(reminded(server)) == 4


def test_an_old_issue_is_not_opened_again(sent, server) -> None:
    ran = sent("2024-03-04T09:30", "remind", "--yes")
    assert "没有还在催办的期" in ran.text


def test_a_year_whose_holidays_are_unknown_is_said_so_once(now, server) -> None:
    far = "2090-03-01T09:00"
    assert now(far, "send", NUMBER, "--yes", "--now").text.count("2090 年的放假和调休安排") == 1
    assert now(far, "status", NUMBER).text.count("2090 年的放假和调休安排") == 1
    assert now(far, "remind", "--yes").text.count("2090 年的放假和调休安排") == 1


def test_a_run_reminds_in_a_year_of_unknown_holidays_but_says_so_once(now, office) -> None:
    path = office.path / "dispatch.yaml"
    more = "reminders: {stages: [{days: 0, ask: false}, {days: 1, ask: false}]}\n"
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    assert now("2090-03-01T09:00", "send", NUMBER, "--yes", "--now").code == 0
    said = [now(f"2090-03-0{day}T09:30", "run").text for day in (6, 7)]
    assert ["2090 年的放假和调休安排" in one for one in said] == [True, False]
    assert all("催办（单位" in one for one in said)


def test_an_acknowledgement_by_hand_is_seen_everywhere(sent, server) -> None:
    ran = sent(
        BEFORE, "acknowledge", NUMBER, NAMES[2], "市档案馆", "--by", "phone", "--note", "王科长"
    )
    assert ran.code == 0, ran.text
    assert "已登记：2023-06 单位002（无回音 → 已确认）" in ran.text
    shown = sent(BEFORE, "show", NUMBER, "市档案馆").text
    assert "市档案馆：已确认，已签收" in shown
    assert "电话确认：王科长【计入】" in shown
    assert "确认计入：王科长" in shown
    status = json.loads(sent(BEFORE, "status", NUMBER, "--json").text)
    confirmed = {one["name"] for one in status["recipients"] if one["standing"] == "confirmed"}
    assert confirmed == {NAMES[2], "市档案馆"}
    assert all(one["acknowledged"] for one in status["recipients"] if one["name"] in confirmed)
    log = json.loads(sent(BEFORE, "log", "--json").text)["actions"]
    assert ("acknowledge", "市档案馆") in {(one["deed"], one["recipient"]) for one in log}
    told = decisions(sent(BEFORE, "remind", NUMBER, "--json", "--yes"))
    assert told[NAMES[2]] == told["市档案馆"] == ("acknowledged", None)
    assert NAMES[2] not in reminded(server)


def test_it_is_taken_back_kept_and_chased_again(sent, server) -> None:
    at = ("--at", "2023-09-04 16:20")
    assert sent(BEFORE, "acknowledge", NUMBER, NAMES[2], "--by", "visit", *at).code == 0
    assert "2023-09-04 16:20:00 当面确认" in sent(BEFORE, "show", NUMBER, NAMES[2]).text
    void = sent(BEFORE, "acknowledge", NUMBER, NAMES[2], "--void", "--note", "记错了")
    assert "已撤销：2023-06 单位002（已确认 → 无回音）" in void.text
    shown = sent(BEFORE, "show", NUMBER, NAMES[2]).text
    assert "当面确认【已作废，不计】" in shown
    assert "作废：记错了" in shown
    assert sent(BEFORE, "acknowledge", NUMBER, NAMES[2], "--void").code == 65
    assert sent(BEFORE, "remind", NUMBER, "--yes").code == 0
    assert NAMES[2] in reminded(server)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((NAMES[2],), "--by phone"),
        ((NAMES[2], "--by", "传真"), "--by 没有“传真”"),
        (("没有的单位", "--by", "phone"), "收件人里没有“没有的单位”"),
        ((NAMES[2], "--by", "phone", "--at", "2023-12-01 09:00"), "还没有到"),
        ((NAMES[2], "--by", "phone", "--at", "昨天"), "看不懂时间"),
    ],
)
def test_a_word_that_cannot_be_understood_changes_nothing(sent, arguments, said) -> None:
    ran = sent(BEFORE, "acknowledge", NUMBER, *arguments)
    assert ran.code == 65
    assert said in ran.text
    status = json.loads(sent(BEFORE, "status", NUMBER, "--json").text)
    assert "confirmed" not in {one["standing"] for one in status["recipients"]}
