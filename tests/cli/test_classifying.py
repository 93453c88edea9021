"""`dispatch classify` explains itself: what, why, about which message, and what was written."""

import json

import pytest

from cli.conftest import OfficeFolder
from corpus.messages import ALL, OURS, UNIT
from dispatch.inbound import is_mail

CASES = {case.name: case for case in ALL}


def run(tmp_path, *names: str, options: tuple[str, ...] = ()) -> str:
    files = []
    for at, name in enumerate(names):
        files.append(tmp_path / f"{at}.eml")
        files[-1].write_bytes(CASES[name].raw)
    ended = OfficeFolder(tmp_path).run_bare("classify", *map(str, files), *options)
    assert ended.code == 0, ended.err
    return ended.out


def test_a_bounce_says_whom_why_and_about_which_message(tmp_path) -> None:
    shown = run(tmp_path, "qmail", "several recipients, the worst first")
    for said in ("投递报告 failed 5.1.1", "永久失败", UNIT, OURS, "failure notice", "other@x.test"):
        assert said in shown


def test_a_reply_shows_what_was_written_and_what_was_attached(tmp_path) -> None:
    shown = run(tmp_path, "a reply with a stamped slip", options=("--lang", "en"))
    assert "收到，回执见附件。" in shown
    assert "attachments: 回执.pdf" in shown
    assert OURS in shown


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_kind_is_explained_in_each_language(tmp_path, language) -> None:
    kinds = {case.kind: case.name for case in ALL}
    shown = run(tmp_path, *kinds.values(), options=("--lang", language))
    assert shown.count("\n  - ") >= len(kinds)


def test_what_has_no_header_line_is_no_mail(tmp_path) -> None:
    from dispatch.config import Answers, write_office

    asked = Answers("区工作专班", "工作专报", "office@linchengqu.example", provider="163")
    write_office(tmp_path / "office", asked)
    settings = tmp_path / "office" / "dispatch.yaml"
    ended = OfficeFolder(tmp_path).run_bare("classify", str(settings))
    assert (ended.code, ended.out) == (65, "")
    assert "不是邮件" in ended.err
    odd = [case.name for case in ALL if not is_mail(case.raw)]
    assert odd == ["an empty mail", "no mail at all"]


def test_json_holds_all_that_is_known(tmp_path) -> None:
    names = ("thirty recipients", "a signature above the quotation", "more ids in one receipt")
    lines = run(tmp_path, *names, options=("--json",)).splitlines()
    report, reply, receipt = (json.loads(line) for line in lines)
    assert len(report["reports"]) == 30
    assert report["permanence"] == "permanent"
    assert reply["reply_text"] == "Received."
    assert "Bureau of Education" in reply["signature"]
    assert receipt["disposition"] == "displayed"
    assert receipt["original_message_ids"][0] == OURS
    assert len(receipt["original_message_ids"]) == 2
