"""What cannot be known is put before the clerk, settled by a key, remembered, and taken back.

One office through one week: each test goes on from where the one before it ended.
"""

import os
import pty
import select
import subprocess
import time
from collections.abc import Iterator

import pytest

from dispatch.sandbox import Sandbox
from dispatch.states import Standing
from journey.letters_in import awaiting, mail, office_of, put, rows_of, silent, standing_of, told_of
from journey.office import MAILBOX, NUMBER, PASSWORD, OfficeFolder

ROSTER = {
    "甲局": ["bgs@jia.example", "anquan@jia.example"],
    "乙局": ["bgs@yi.example"],
    "丙局": ["bgs@bing.example"],
    "丁局": ["dj@shared.example"],
    "戊局": ["wj@shared.example"],
    "己局": ["bgs@ji.example"],
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    folder = tmp_path_factory.mktemp("server")
    with Sandbox(folder, MAILBOX, PASSWORD, silent(ROSTER)) as running:
        yield running


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory, server: Sandbox) -> OfficeFolder:
    return office_of(tmp_path_factory.mktemp("office") / "office", server, ROSTER)


def story(office: OfficeFolder, name: str) -> dict[str, list[dict[str, object]]]:
    ended = office.run("show", NUMBER, name, "--json")
    assert ended.code == 0, ended.err
    return dict(ended.json)


def test_a_settled_sender_is_remembered_for_mail_that_names_our_message(server, office) -> None:
    message_id, token = told_of(server, "bgs@jia.example")
    put(server, mail("li@qq.com", f"{NUMBER} 收到 #{token}", "收到。"))
    assert office.run("poll").code == 0
    assert standing_of(office, "甲局") == "awaiting"
    (one,) = office.run("inbox", "--json").json["awaiting"]
    assert (one["name"], one["from"], one["text"]) == ("甲局", "li@qq.com", "收到。")
    assert "公共邮箱" in str(one["why"])
    assert office.run("inbox", "--accept", str(one["id"])).code == 0
    assert standing_of(office, "甲局") == "replied"
    # From now on its mail counts, if it names our message; alone, its address is a suggestion.
    put(
        server,
        mail("li@qq.com", "Re: 工作专报", "再答复", f"In-Reply-To: <{message_id}>"),
        mail("li@qq.com", "2023年第6期", "关于第6期，已落实。"),
        mail("wang@qq.com", "Re: 工作专报", "收到", f"In-Reply-To: <{message_id}>"),
    )
    assert office.run("poll").code == 0
    told = [
        (one["from"], one["matched_by"], one["believed"])
        for one in story(office, "甲局")["evidence"]
    ]
    assert sorted(told[1:]) == [
        ("li@qq.com", "message-id", True),
        ("li@qq.com", "settled-sender", False),
        ("wang@qq.com", "message-id", False),
    ]


def test_evidence_is_voided_with_a_reason_kept_and_given_back(office) -> None:
    first, second, *_ = [one for one in story(office, "甲局")["evidence"] if one["believed"]]
    assert "作废要写明原因" in office.run("void", str(first["id"])).err
    unknown = office.run("void", "99999")
    assert (unknown.code, "没有第 99999 条记录" in unknown.err) == (65, True), unknown.err
    for one in (first, second):
        assert office.run("void", str(one["id"]), "--reason", "打电话核实，不是他们发的").code == 0
    row = rows_of(office)["甲局"]
    assert (row.record.standing, row.acknowledged) == (Standing.AWAITING, False)
    assert office.run("void", str(first["id"]), "--reason", "再一次").code == 65
    assert office.run("void", str(first["id"]), "--undo", "--reason", "核实有误").code == 0
    assert standing_of(office, "甲局") == "replied"
    kept = next(one for one in story(office, "甲局")["evidence"] if one["id"] == first["id"])
    said = kept["rulings"]
    assert isinstance(said, list)
    assert [one["verdict"] for one in said] == ["accepted", "voided", "restored"]
    assert said[1]["reason"] == "打电话核实，不是他们发的"
    assert all(one["by"] and one["at"] for one in said)
    shown = office.run("show", NUMBER, "甲局").out
    assert "打电话核实，不是他们发的" in shown
    assert "服务器：250" in shown
    assert office.run("poll", "--from-zero", "--json").json["changes"] == []


def test_a_unit_is_found_under_the_names_of_todays_roster(office) -> None:
    path = office.path / "recipients.yaml"
    before = path.read_text(encoding="utf-8")
    assert "name: 甲局," in before
    path.write_text(before.replace("name: 甲局,", "name: 甲局, aliases: [区甲办],"), "utf-8")
    shown = office.run("show", NUMBER, "区甲办")
    assert shown.out.startswith(f"{NUMBER} 发 甲局：") or " 甲局：" in shown.out, shown.err
    near = office.run("show", NUMBER, "市甲局")
    assert near.code == 65
    assert "名称照名册写，例如：甲局" in near.err
    path.write_text("recipients: [", "utf-8")
    assert office.run("show", NUMBER, "甲局").code == 0, "one may look back without the roster"
    path.write_text(before, "utf-8")


def test_a_colleague_a_forwarded_answer_and_a_quoted_number_are_suggestions(server, office) -> None:
    put(
        server,
        mail("zhang@yi.example", "2023年第6期简报", "收到第6期。"),
        mail("wj@shared.example", "关于简报", "《工作专报》2023年第6期已阅，正在落实。"),
        mail("chen@shared.example", "关于第6期", "2023年第6期收到。"),
        mail(
            "boss@elsewhere.test",
            "Fwd: 答复",
            "请登记。\r\n\r\n------------------ 原始邮件 ------------------\r\n"
            "发件人: 丙局 <bgs@bing.example>\r\n主题: 答复：2023年第6期\r\n\r\n我局已收到。",
        ),
        # Of somebody nobody knows, and of a unit about something else.
        mail("reader@elsewhere.test", "2023年第6期", "请问第6期哪里能买到？"),
        mail(
            "bgs@ji.example", "Re: 会议通知", "我局参加人员：二人。", "In-Reply-To: <m@o.example>"
        ),
    )
    polled = office.run("poll")
    assert polled.code == 0
    assert [
        line.split()[2]
        for line in polled.out.splitlines()
        if "2023年第6期收到" in line or "关于第6期" in line
    ] == ["？"]
    assert "关于第6期" not in office.run("status", NUMBER).out
    found = {one.sender: (one.name, one.matched_by) for one in awaiting(office)}
    assert found["zhang@yi.example"] == ("乙局", "domain")
    assert found["wj@shared.example"] == ("戊局", "address")
    assert found["chen@shared.example"] == (None, "shared-domain")
    assert found["boss@elsewhere.test"] == ("丙局", "quotation")
    assert not {"reader@elsewhere.test", "bgs@ji.example"} & set(found)
    rows = rows_of(office)
    assert not any(rows[name].acknowledged for name in ("乙局", "丙局", "丁局", "戊局", "己局"))
    assert [rows[name].suggestions for name in ("乙局", "丁局", "戊局")] == [1, 0, 1]


def test_whose_mail_it_is_when_nobody_can_tell_is_for_the_clerk_to_say(office) -> None:
    number = next(str(one.number) for one in awaiting(office) if one.matched_by == "shared-domain")
    assert office.run("inbox", "--accept", number).code == 65
    assert office.run("inbox", "--accept", number, "--as", "庚局").code == 65
    ended = office.run("inbox", "--accept", number, "--as", "丁局", "--json")
    assert (ended.code, ended.json["name"], ended.json["after"]) == (0, "丁局", "replied")
    assert rows_of(office)["丁局"].acknowledged
    assert "关于第6期" in office.run("status", NUMBER).out
    assert office.run("inbox", "--accept", number, "--as", "丁局").code == 65


def test_at_a_terminal_one_key_settles_each(office) -> None:
    listed = awaiting(office)
    by_sender = {one.sender: one for one in listed}
    keys = {"zhang@yi.example": "y", "wj@shared.example": "n", "boss@elsewhere.test": "o"}
    typed = [keys.get(one.sender, "s") for one in listed]
    seen = at_terminal(office, typed, {"o": "丙局\n"})
    assert "已计入" in seen
    left = {one.sender for one in awaiting(office)}
    assert not left & set(keys)
    assert left == set(by_sender) - set(keys)
    standings = {name: row.record.standing.label for name, row in rows_of(office).items()}
    assert (standings["乙局"], standings["丙局"], standings["戊局"]) == (
        "replied",
        "replied",
        "awaiting",
    )
    # What was dismissed by mistake comes back.
    dismissed = str(by_sender["wj@shared.example"].number)
    assert office.run("void", dismissed, "--undo").code == 0
    assert "wj@shared.example" in {one.sender for one in awaiting(office)}


def at_terminal(office: OfficeFolder, keys: list[str], lines: dict[str, str]) -> str:
    """Runs `dispatch inbox` on a terminal of its own and presses a key at each question."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        office.command("inbox"),
        env=office.environment(),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    )
    os.close(theirs)
    seen = ""
    for key in keys:
        seen += until(ours, " 条）")
        os.write(ours, key.encode())
        if key in lines:
            seen += until(ours, "（名称）：")
            os.write(ours, lines[key].encode())
    seen += until(ours, None)
    os.close(ours)
    assert process.wait(timeout=20) == 0, seen
    return seen


def until(terminal: int, mark: str | None) -> str:
    """What the terminal shows until it waits after `mark`; to its end where that is None."""
    seen = ""
    ends = time.monotonic() + 30
    while time.monotonic() < ends:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                more = os.read(terminal, 65536)
            except OSError:  # the other end is closed
                break
            seen += more.decode("utf-8", "replace")
        elif mark is not None and seen.rstrip().endswith(mark):
            break
    return seen
