"""`dispatch status` as a clerk sees it."""

import os
import pty
import re
import select
import shutil
import signal
import subprocess
import time
import unicodedata

from dispatch.ledger import Ledger
from dispatch.summary import totals
from dispatch.workflows.looking import issue_lines, look
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.world import World
from past_issues import FIRST, example_units
from past_issues import PastIssues as Past


def columns(text: str) -> int:
    """How many columns of a terminal a text takes (UAX #11)."""
    return sum(2 if unicodedata.east_asian_width(one) in "WF" else 1 for one in text)


def test_without_an_issue_each_has_a_line_the_latest_first(past):
    shown = past.run("status").out.splitlines()
    assert [line[:7] for line in shown[1:]] == [f"2023-{n:02d}" for n in range(6, 0, -1)]
    assert shown[0].split() == ["期号", "发出", "签收", "报", "送", "发", "逾期", "待处理"]
    assert shown[1].split() == [
        "2023-06", "2023-08-30", "10:00", "18/24", "4/4", "1/2", "13/18", "5", "2",
    ]  # fmt: skip
    assert past.run("status", "--tier", "送").out.splitlines()[1].split()[3] == "1/2"


def test_json_without_an_issue_has_the_same_figures(past):
    found = past.run("status", "--json").json["issues"][0]
    assert (found["issue"], found["acknowledged"], found["outstanding"]) == ("2023-06", 18, 6)
    assert found["tiers"]["发"] == {"by_mail": 18, "acknowledged": 13}


def test_a_line_and_the_whole_table_count_alike(past):
    world = World(clock=lambda: FIRST, randomness=os.urandom, environ={})
    looking = look(past.path, world)
    with looking.ledger() as ledger:
        for line in issue_lines(looking, ledger, 12):
            one = totals(standing_rows(looking, known_issue(ledger, line.number)))
            assert (line.acknowledged, line.by_mail) == (one.acknowledged, one.by_mail)
            assert (line.bounced, line.uncertain) == (one.bounced, one.uncertain)
            assert (line.overdue, line.recipients) == (one.overdue, one.recipients)


def test_a_correction_is_counted_by_its_own_round_alone(tmp_path):
    past = Past(tmp_path)
    past.send("2023-06", example_units())
    past.correct("2023-06", example_units()[:12], FIRST)
    world = World(clock=lambda: FIRST, randomness=os.urandom, environ={})
    looking = look(tmp_path, world)
    with past.ledger, looking.ledger() as ledger:
        [line] = issue_lines(looking, ledger, 12)
        assert (line.recipients, line.acknowledged, line.by_mail) == (12, 0, 6)


def test_of_an_issue_the_outstanding_come_first_in_each_tier(past):
    lines = past.run("status", "2023-06").out.splitlines()
    below = [line for line in lines if line.startswith("发  ")]
    done = ["已签收" in line for line in below]
    assert done == sorted(done)
    assert "区文化和旅游局" in below[0]
    assert "逾期" in below[0]
    [bar] = [line for line in lines if line.startswith("发 █")]
    assert "已签收 13/18，未签收 5，逾期 5，退信 1" in bar


def test_a_mailbox_that_was_not_read_for_long_is_warned_of(past):
    ended = past.run("status", "2023-06")
    assert "天没有收信" in ended.err
    assert "dispatch poll" in ended.err


def test_outstanding_leaves_the_figures_of_the_tier_as_they_are(past):
    ended = past.run("status", "2023-06", "--outstanding", "--tier", "发")
    assert "已签收 13/18" in ended.out
    assert "区教育局" not in ended.out
    assert "清溪镇" in ended.out
    assert "市安委办" not in ended.out


def test_columns_stand_below_each_other_though_characters_are_wide(past):
    lines = past.run("status", "2023-06").out.splitlines()
    heading = next(line for line in lines if line.startswith("类"))
    at = columns(heading[: heading.index("签收")])
    for line in lines[lines.index(heading) + 1 :]:
        found = re.search("已签收|未签收|—", line)
        assert found is None or columns(line[: found.start()]) == at, line


def on_a_terminal(past, *arguments: str, wide: int = 100, **environ: str) -> str:
    """What the program writes to a terminal so wide."""
    leader, follower = pty.openpty()
    environment = {**past.environment(), "COLUMNS": str(wide), "TERM": "xterm-256color", **environ}
    process = subprocess.Popen(
        past.command(*arguments), env=environment, stdin=follower, stdout=follower,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(follower)
    told = read_until(leader, lambda _: False, process)
    os.close(leader)
    assert process.wait(30) == 0
    return told


def read_until(leader: int, enough, process, seconds: float = 60) -> str:
    told, ends = b"", time.monotonic() + seconds
    while time.monotonic() < ends and not enough(told.decode(errors="replace")):
        if not select.select([leader], [], [], 0.2)[0]:
            if process.poll() is not None:
                break
            continue
        try:
            more = os.read(leader, 65536)
        except OSError:  # Linux: the other end is closed
            break
        if not more:
            break
        told += more
    return told.decode(errors="replace")


def test_a_terminal_has_colours_and_no_color_takes_them_away(past):
    assert "\x1b[31m" in on_a_terminal(past, "status", "2023-06")
    plain = on_a_terminal(past, "status", "2023-06", NO_COLOR="1")
    assert "\x1b[3" not in plain
    assert "逾期" in plain


def test_a_narrow_terminal_loses_columns_and_keeps_what_matters(past):
    told = on_a_terminal(past, "status", "2023-06", wide=44, NO_COLOR="1")
    lines = [re.sub("\x1b\\[[0-9;]*m", "", line).rstrip("\r") for line in told.split("\n")]
    assert max(map(columns, lines)) <= 44
    assert any("清溪镇" in line and "逾期" in line for line in lines)
    assert "最近一条" not in told


def test_watch_draws_again_and_leaves_cleanly_on_ctrl_c(past, tmp_path):
    leader, follower = pty.openpty()
    with (tmp_path / "stderr").open("wb") as stderr:
        process = subprocess.Popen(
            past.command("status", "2023-06", "--watch"),
            env={**past.environment(), "TERM": "xterm-256color", "COLUMNS": "100", "LINES": "50"},
            stdin=follower, stdout=follower, stderr=stderr, start_new_session=True,
        )  # fmt: skip
    os.close(follower)
    told = read_until(leader, lambda text: text.count("刷新") >= 2, process)
    assert "清溪镇" in told
    process.send_signal(signal.SIGINT)
    told += read_until(leader, lambda _: False, process)
    assert process.wait(20) == 0
    assert "\x1b[?1049l" in told  # the screen as it was before
    os.close(leader)
    assert "Traceback" not in (tmp_path / "stderr").read_text("utf-8")


def test_watch_refuses_where_nobody_could_see_it(past):
    ended = past.run("status", "2023-06", "--watch")
    assert ended.code == 65
    assert "终端" in ended.err


def test_status_stands_up_to_a_fault_in_a_setting_that_it_does_not_need(past, tmp_path):
    folder = tmp_path / "office"
    shutil.copytree(past.path, folder)
    settings = folder / "dispatch.yaml"
    settings.write_text(settings.read_text("utf-8") + "\nnonsense: 1\n", encoding="utf-8")
    ended = type(past)(folder).run("status", "2023-06")
    assert ended.code == 0, ended.err


def test_an_empty_ledger_says_so(tmp_path):
    Past(tmp_path).ledger.close()
    world = World(clock=lambda: FIRST, randomness=os.urandom, environ={})
    looking = look(tmp_path, world)
    with looking.ledger() as ledger:
        assert issue_lines(looking, ledger, 12) == ()
        assert ledger.heading("2023-06") is None
    assert isinstance(Ledger(looking.path).numbers(), tuple)
