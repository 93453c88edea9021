"""Every command as a clerk types it: what it prints, what it leaves behind, what --json holds."""

import json
import re
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from cli.conftest import NAMES
from dispatch.sandbox import Sandbox
from journey.office import (
    MAILBOX,
    NUMBER,
    SOURCE,
    Ended,
    OfficeFolder,
    address,
)

HANZI = re.compile(r"[\u4e00-\u9fff]")

MANUSCRIPT = """\
工作专报
第七期
区工作专班    2023年9月30日
【工作动态】
9月22日，云母山镇开展森林防火演练。。
【工作提示】
请各单位于10月8日前完成自查。
报：市安委办
送：区委办
发：各镇街
联系人：江予安  电话：0700-5550123  邮箱：office@linchengqu.example
"""


def sent(office: OfficeFolder, server: Sandbox) -> Ended:
    ended = office.run("send", NUMBER, "--yes", "--json")
    assert ended.code == 0, ended.err
    server.wait_until_quiet(30)
    return ended


# -- init ------------------------------------------------------------------------------------


def test_init_makes_a_folder_that_the_other_commands_accept(tmp_path: Path) -> None:
    folder = tmp_path / "新 办公室"
    ended = OfficeFolder(tmp_path).run_bare(
        "init", str(folder), "--name-of-office", "区工作专班", "--bulletin", "工作专报",
        "--address", "zhuanban@linchengqu.example", "--provider", "163",
    )  # fmt: skip
    assert ended.code == 0, ended.err
    made = {one.name for one in folder.iterdir()}
    assert made == {"dispatch.yaml", "recipients.yaml", "issues", ".gitignore", ".dispatch"}
    status = OfficeFolder(folder).run("status")
    assert status.code == 0, status.err
    assert "还没有发送过" in status.out


def test_init_touches_nothing_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "recipients.yaml").write_text("my own", encoding="utf-8")
    ended = OfficeFolder(tmp_path).run_bare(
        "init", str(tmp_path), "--name-of-office", "甲", "--bulletin", "乙",
        "--address", "a@songling.example", "--provider", "163",
    )  # fmt: skip
    assert ended.code == 65
    assert "recipients.yaml" in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["recipients.yaml"]


def test_init_without_answers_and_without_a_terminal_says_so(tmp_path: Path) -> None:
    ended = OfficeFolder(tmp_path).run_bare("init", str(tmp_path / "new"))
    assert ended.code != 0
    assert "Traceback" not in ended.err
    assert not (tmp_path / "new").exists()


# -- import and render -----------------------------------------------------------------------


def test_import_says_what_it_understood_and_writes_the_source(office, tmp_path) -> None:
    file = tmp_path / "第7期.txt"
    file.write_bytes(MANUSCRIPT.encode("gb18030"))
    ended = office.run("import", str(file), "--json")
    assert ended.code == 0, ended.err
    found = ended.json
    assert set(found) >= {
        "schema", "series", "office", "year", "number", "total_number", "date", "sections",
        "distribution", "contact", "warnings",
    }  # fmt: skip
    assert (found["schema"], found["year"], found["number"]) == (1, 2023, 7)
    assert found["date"] == "2023-09-30"
    assert [one["heading"] for one in found["sections"]] == ["工作动态", "工作提示"]
    assert found["distribution"] == {"报": ["市安委办"], "送": ["区委办"], "发": ["各镇街"]}
    assert found["contact"]["mail"] == "office@linchengqu.example"
    written = (office.path / "issues" / "2023-07.md").read_text(encoding="utf-8")
    assert "森林防火演练。\n" in written


def test_a_folder_that_cannot_be_written_is_named_with_the_reason(office, tmp_path) -> None:
    in_the_way = tmp_path / "出"
    in_the_way.write_text("一个文件", encoding="utf-8")
    ended = office.run("render", NUMBER, "--out", str(in_the_way))
    assert ended.code == 74, ended.err
    assert str(in_the_way) in ended.err
    assert "已经有同名的文件" in ended.err or "不是文件夹" in ended.err
    assert "自身" not in ended.err


def test_importing_its_own_output_changes_nothing(office, tmp_path) -> None:
    file = tmp_path / "稿.txt"
    file.write_text(MANUSCRIPT, encoding="utf-8")
    office.run("import", str(file))
    path = office.path / "issues" / "2023-07.md"
    before = path.read_bytes()
    ended = office.run("import", str(path))
    assert ended.code == 0, ended.err
    assert "没有变化" in ended.out
    assert path.read_bytes() == before


def test_import_never_writes_over_another_text_unless_told_to(office, tmp_path) -> None:
    file = tmp_path / "稿.txt"
    file.write_text(MANUSCRIPT.replace("第七期", "第六期"), encoding="utf-8")
    assert office.run("import", str(file)).code == 65
    assert (office.path / "issues" / f"{NUMBER}.md").read_text(encoding="utf-8") == SOURCE
    assert office.run("import", str(file), "--force").code == 0
    assert "9月22日" in (office.path / "issues" / f"{NUMBER}.md").read_text(encoding="utf-8")


def test_render_writes_the_pdf_and_each_tiers_mail(office, tmp_path) -> None:
    out = tmp_path / "样张"
    ended = office.run("render", NUMBER, "--out", str(out), "--json")
    assert ended.code == 0, ended.err
    assert {Path(one).parent for one in ended.json["files"]} <= {out, *out.iterdir()}
    assert len(ended.json["files"]) == 7
    assert next(out.glob("*.pdf")).read_bytes().startswith(b"%PDF-")
    fewer = office.run("render", NUMBER, "--tier", "发", "--out", str(tmp_path / "发"), "--json")
    assert len(fewer.json["files"]) == 3


# -- send ------------------------------------------------------------------------------------


def test_a_dry_run_writes_the_mails_and_sends_nothing(office, server) -> None:
    ended = office.run("send", NUMBER, "--dry-run", "--json")
    assert ended.code == 0, ended.err
    files = [Path(one) for one in ended.json["files"]]
    assert len(files) == 4
    message = message_from_bytes(files[0].read_bytes(), policy=policy.default)
    assert MAILBOX in message["Disposition-Notification-To"]
    assert server.received() == ()
    assert office.run("status", NUMBER).code == 65  # nothing is in the ledger


def test_a_trial_goes_to_oneself_alone_and_is_not_recorded(office, server) -> None:
    ended = office.run("send", NUMBER, "--test-to", address(NAMES[2]))
    assert ended.code == 0, ended.err
    assert [one.rcpt_to for one in server.received()] == [(address(NAMES[2]),)]
    assert office.run("status", NUMBER).code == 65


def test_one_tier_or_one_name_may_go_first_and_the_rest_later(office, server) -> None:
    assert office.run("send", NUMBER, "--yes", "--tier", "报").code == 0
    assert [one.rcpt_to for one in server.received()] == [(address(NAMES[0]),)]
    assert office.run("send", NUMBER, "--yes", "--only", NAMES[3]).code == 0
    assert len(server.received()) == 2
    assert office.run("send", NUMBER, "--yes").code == 0
    assert sorted(one.rcpt_to[0] for one in server.received()) == [address(n) for n in NAMES]


def test_send_tells_its_outcome_as_json(office, server) -> None:
    found = sent(office, server).json
    assert (found["schema"], found["issue"], found["sent_now"]) == (1, NUMBER, 4)
    assert found["states"]["accepted"] == 4
    assert (found["uncertain"], found["refused"]) == ([], [])


# -- poll, status, resend --------------------------------------------------------------------


def test_poll_and_status_tell_the_same_story(office, server) -> None:
    sent(office, server)
    polled = office.run("poll", "--json")
    assert polled.json["schema"] == 1
    after = {one["name"]: one["after"] for one in polled.json["changes"]}
    assert after == {NAMES[0]: "displayed", NAMES[1]: "awaiting", NAMES[3]: "replied"}
    status = office.status()
    assert set(status) == {"schema", "issue", "as_of", "totals", "recipients"}
    standings = {one["name"]: one["standing"] for one in status["recipients"]}
    assert standings == {NAMES[2]: "awaiting", **after}
    acknowledged = {one["name"] for one in status["recipients"] if one["acknowledged"]}
    assert acknowledged == {NAMES[0], NAMES[3]}
    assert status["totals"]["outstanding"] == 2
    first = status["recipients"][0]
    assert set(first) >= {"tier", "name", "standing", "acknowledged", "overdue", "deliveries"}
    assert set(first["deliveries"][0]) >= {"attempt", "address", "state", "message_id", "code"}
    assert set(first["evidence"][-1]) >= {"kind", "at", "summary"}


def test_status_of_all_issues_is_a_line_each(office, server) -> None:
    sent(office, server)
    assert office.run("status").out.splitlines()[1].split()[3:] == [
        "0/4", "0/1", "0/1", "0/2", "0", "0",
    ]  # fmt: skip
    found = office.run("status", "--json").json
    assert [one["issue"] for one in found["issues"]] == [NUMBER]


def test_only_the_outstanding_are_shown_when_asked(office, server) -> None:
    sent(office, server)
    office.run("poll")
    shown = office.run("status", NUMBER, "--outstanding").out
    assert [name for name in NAMES if name in shown] == [NAMES[1], NAMES[2]]
    assert "报" not in office.run("status", NUMBER, "--tier", "发").out


def test_resend_writes_to_nobody_but_who_is_due_and_says_why(office, server) -> None:
    sent(office, server)
    ended = office.run("resend", NUMBER, "--yes")
    assert ended.code == 0, ended.err
    shown = ended.out + ended.err
    assert re.search(rf"{NAMES[0]}.*已签收", shown)
    assert re.search(rf"{NAMES[1]}.*按规定不催", shown)
    assert [one.rcpt_to for one in server.received()[4:]] == [(address(NAMES[2]),)]
    again = office.run("resend", NUMBER, "--yes")
    assert again.code == 0
    assert len(server.received()) == 5


# -- classify --------------------------------------------------------------------------------


def test_classify_explains_itself_and_gives_an_object_a_line(tmp_path) -> None:
    reply = tmp_path / "reply.eml"
    reply.write_bytes(
        "From: <a@b.test>\r\nIn-Reply-To: <one@x.test>\r\nSubject: Re: 专报\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n收到，已转发各科室。\r\n".encode()
    )
    junk = tmp_path / "junk.eml"
    junk.write_bytes(bytes(range(256)) * 40)
    ended = OfficeFolder(tmp_path).run_bare("classify", str(reply), str(junk), "--json")
    assert ended.code == 0, ended.err
    lines = [json.loads(line) for line in ended.out.splitlines()]
    assert [one["kind"] for one in lines] == ["reply", "other"]
    assert set(lines[0]) >= {
        "file", "kind", "disposition", "action", "status", "original_message_id",
        "final_recipient", "reply_text", "reasons",
    }  # fmt: skip
    assert lines[0]["reply_text"] == "收到，已转发各科室。"
    assert lines[0]["original_message_id"] == "one@x.test"
    assert lines[0]["reasons"]
    missing = OfficeFolder(tmp_path).run_bare("classify", str(tmp_path / "none.eml"))
    assert missing.code == 65
    assert "none.eml" in missing.err


# -- both languages --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["init", "import", "render", "send", "poll", "status", "resend", "classify", "demo"],
)
def test_help_speaks_both_languages(tmp_path, command) -> None:
    folder = OfficeFolder(tmp_path)
    chinese = folder.run_bare(command, "--help")
    assert chinese.code == 0
    assert HANZI.search(chinese.out)
    english = folder.run_bare(command, "--help", "--lang", "en").out
    said = english.replace("报|送|发", "")
    assert not HANZI.search(said), HANZI.findall(said)


def test_english_output_holds_no_chinese_but_names(office, server) -> None:
    ended = office.run("send", NUMBER, "--yes", "--lang", "en")
    server.wait_until_quiet(30)
    shown = ended.out + ended.err
    shown += office.run("poll", DISPATCH_LANG="en").out
    shown += office.run("status", NUMBER, "--lang=en").out
    for name in ("单位", "报", "送", "发", "工作专报"):
        shown = shown.replace(name, "")
    assert not re.search(r"已|未|封|回执|类", shown), shown
