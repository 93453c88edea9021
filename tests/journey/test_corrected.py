"""After a bounce: the address put right, the issue sent to that one alone; and units that are new.

One office through one issue: each test goes on from where the one before it ended.
"""

import re
from collections import Counter
from collections.abc import Iterator
from email import message_from_bytes, policy

import pytest

from dispatch.reminders import Reason
from dispatch.sandbox import Habit, Received, Sandbox
from dispatch.workflows import decide, known_issue
from journey.letters_in import opened, rows_of
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder, address, furnish, units

NAMES = units(6)
SUPERIOR, PEER, BOUNCED, REFUSED, ANSWERED, SILENT = NAMES
HABITS = {
    address(SUPERIOR): Habit.BOUNCE,
    address(PEER): Habit.SILENT,
    address(BOUNCED): Habit.BOUNCE,
    address(REFUSED): Habit.REFUSED,
    address(ANSWERED): Habit.REPLY,
    address(SILENT): Habit.SILENT,
    "new@bounced.example": Habit.REPLY,
    "new@refused.example": Habit.REPLY,
    "new@superior.example": Habit.RECEIPT,
    "moved@silent.example": Habit.SILENT,
    "late@late.example": Habit.REPLY,
    "again@late.example": Habit.REPLY,
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with Sandbox(tmp_path_factory.mktemp("server"), MAILBOX, PASSWORD, HABITS) as running:
        yield running


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, server: Sandbox) -> OfficeFolder:
    made = furnish(tmp_path_factory.mktemp("office") / "office", server, NAMES)
    ended = made.run("send", NUMBER, "--yes")
    assert ended.code == 0, ended.err
    server.wait_until_quiet(30)
    assert made.run("poll").code == 0
    return made


def standing(office: OfficeFolder, name: str) -> tuple[str, bool]:
    row = rows_of(office)[name]
    return row.record.standing.label, row.acknowledged


def since(server: Sandbox, before: int) -> list[Received]:
    server.wait_until_quiet(30)
    return list(server.received()[before:])


def text_of(one: Received) -> str:
    read = message_from_bytes(one.path.read_bytes(), policy=policy.default)
    return str(read.get_body(("plain",)).get_content())


def reason(office: OfficeFolder, name: str) -> Reason:
    """Why a resend of today would or would not write to a recipient."""
    place = opened(office)
    with place.ledger() as ledger:
        decisions = decide(place, ledger, known_issue(ledger, NUMBER), (), ()).decisions
    return next(one.reason for one in decisions if one.name == name)


def test_a_bounce_alone_is_never_written_to_again(office, server) -> None:
    for name in (BOUNCED, REFUSED, SUPERIOR):
        assert standing(office, name) == ("failed", False)
    assert reason(office, BOUNCED) is reason(office, REFUSED) is Reason.BOUNCED
    shown = office.run("status", NUMBER).out
    assert re.search(rf"^发 +{REFUSED} +被拒收 ", shown, re.MULTILINE), shown
    assert "退信 1，被拒收 1" in shown
    assert f"发 {REFUSED}：被拒收，未签收" in office.run("show", NUMBER, REFUSED).out
    assert f"发 {BOUNCED}：退信，未签收" in office.run("show", NUMBER, BOUNCED).out
    checked = office.run("roster", "check")
    assert f"“{BOUNCED}”的邮箱 {address(BOUNCED)} 第 {NUMBER} 期退过信" in checked.out


def test_set_shows_the_bounce_and_sends_the_issue_to_that_one_alone(office, server) -> None:
    before = len(server.received())
    ended = office.run("roster", "set", BOUNCED, "--address", "new@bounced.example", "--resend")
    assert ended.code == 0, ended.err
    assert f"退信：第 {NUMBER} 期，{address(BOUNCED)}：" in ended.err
    assert f"邮箱 {address(BOUNCED)} → new@bounced.example" in ended.out
    (sent,) = since(server, before)
    assert sent.rcpt_to == ("new@bounced.example",)
    # It never had the first: nothing in it says that an answer is missing.
    assert "第2次" not in text_of(sent)
    assert "尚未收到" not in text_of(sent)
    office.run("poll")
    assert standing(office, BOUNCED) == ("replied", True)


def test_show_tells_which_address_each_attempt_went_to(office) -> None:
    told = office.run("show", NUMBER, BOUNCED)
    assert "第 1 次" in told.out
    first, second = (told.out.index(one) for one in (f"→ {address(BOUNCED)}", "→ new@bounced"))
    assert first < second
    deliveries = office.run("show", NUMBER, BOUNCED, "--json").json["deliveries"]
    assert [(one["attempt"], one["address"], one["standing"]) for one in deliveries] == [
        (1, address(BOUNCED), "failed"),
        (2, "new@bounced.example", "replied"),
    ]


def test_without_a_terminal_nothing_is_sent_unasked_and_the_command_is_told(office, server) -> None:
    before = len(server.received())
    ended = office.run("roster", "set", REFUSED, "--address", "new@refused.example")
    assert ended.code == 0, ended.err
    assert f"dispatch resend {NUMBER} --only {REFUSED}" in ended.err
    assert since(server, before) == []
    assert office.run("resend", NUMBER, "--only", REFUSED, "--yes").code == 0
    (sent,) = since(server, before)
    assert sent.rcpt_to == ("new@refused.example",)
    # The first was refused at the door: there is no day on which it went out to speak of.
    assert "第2次" not in text_of(sent)
    office.run("poll")
    assert standing(office, REFUSED) == ("replied", True)


def test_a_superior_is_not_chased_but_can_be_sent_what_never_arrived(office, server) -> None:
    office.run("roster", "set", SUPERIOR, "--address", "new@superior.example", "--no-resend")
    assert reason(office, SUPERIOR) is Reason.NOT_CHASED
    before = len(server.received())
    assert office.run("resend", NUMBER, "--only", SUPERIOR, "--yes").code == 0
    (sent,) = since(server, before)
    assert sent.rcpt_to == ("new@superior.example",)
    assert "再次呈上" not in text_of(sent)
    office.run("poll")
    assert standing(office, SUPERIOR) == ("displayed", True)


def test_a_resend_goes_to_the_address_of_today_and_says_so(office, server) -> None:
    office.run("roster", "set", SILENT, "--address", "moved@silent.example")
    before = len(server.received())
    ended = office.run("resend", NUMBER, "--yes")
    assert ended.code == 0, ended.err
    assert "名册里的邮箱改过，这次发往 moved@silent.example" in ended.err
    (sent,) = since(server, before)
    assert sent.rcpt_to == ("moved@silent.example",)
    assert "第2次" in text_of(sent)


def test_a_unit_that_is_new_gets_the_issue_alone_and_once(office, server) -> None:
    ended = office.run(
        "roster", "add", "区气象局", "--tier", "发", "--address", "late@late.example"
    )
    assert ended.code == 0, ended.err
    assert f"dispatch send {NUMBER} --only 区气象局" in ended.err
    before = len(server.received())
    # What is out stays out: a plain send goes on with nothing, and nobody is asked.
    assert office.run("send", NUMBER, "--yes").code == 0
    assert since(server, before) == []
    unasked = office.run("send", NUMBER, "--only", "区气象局")
    assert unasked.code == 1
    assert "只发给以上 1 个，别人不受影响" in unasked.err or "没有终端" in unasked.err
    for _ in range(2):  # the second finds it there and does nothing
        ended = office.run("send", NUMBER, "--only", "区气象局", "--yes")
        assert ended.code == 0, ended.err
    (sent,) = since(server, before)
    assert sent.rcpt_to == ("late@late.example",)
    assert "次送达" not in text_of(sent)
    office.run("poll")
    assert standing(office, "区气象局") == ("replied", True)
    assert rows_of(office)["区气象局"].record.deliveries[0].attempt == 1


def test_nobody_gets_it_twice_under_another_name_or_by_anothers_address(office, server) -> None:
    before = len(server.received())
    renamed = office.run("roster", "set", "区气象局", "--rename", "区气象台")
    assert renamed.code == 0, renamed.err
    refused = office.run("send", NUMBER, "--only", "区气象台", "--yes")
    assert refused.code == 65
    assert "“区气象局”，这一期已经发过" in refused.err
    # Another unit, with a mailbox that has had the issue before it was corrected.
    office.run("roster", "add", "丙局", "--tier", "发", "--address", address(SILENT))
    refused = office.run("send", NUMBER, "--only", "丙局", "--yes")
    assert refused.code == 65
    assert f"“{SILENT}”，这一期已经发过" in refused.err
    unknown = office.run("send", NUMBER, "--only", "丁局", "--yes")
    assert unknown.code == 65
    assert "名册里没有：丁局" in unknown.err
    paper = office.run("roster", "add", "戊局", "--tier", "发", "--paper")
    assert paper.code == 0, paper.err
    assert "送纸质" in office.run("send", NUMBER, "--only", "戊局", "--yes").err
    assert since(server, before) == []


def test_no_mailbox_had_more_than_its_share(server) -> None:
    """What the provider itself has seen, over all the tests above."""
    assert set(Counter(one.rcpt_to for one in server.received()).values()) == {1}


def test_who_changed_the_roster_is_kept(office) -> None:
    told = office.run("log", "--json").json
    notes = [one for one in told["actions"] if one["deed"] == "roster"]
    assert len(notes) == 8
    assert {one["recipient"] for one in notes} >= {BOUNCED, REFUSED, "区气象局", "戊局"}
    assert any("new@bounced.example" in one["note"] for one in notes)


def test_the_roster_of_today_is_held_against_the_issue(office) -> None:
    ended = office.run("roster", "diff", NUMBER, "--json")
    assert ended.code == 0, ended.err
    told = ended.json
    assert {one["name"] for one in told["added"]} == {"丙局", "戊局"}
    changed = {one["name"]: [each["field"] for each in one["fields"]] for one in told["changed"]}
    assert changed["区气象局"] == ["name"]
    assert changed[BOUNCED] == ["address"]
    assert told["unchanged"] == 2
