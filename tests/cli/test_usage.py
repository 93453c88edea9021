"""What the program says of its commands, and of what was typed wrongly: in the clerk's language."""

import io
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
import typer

from dispatch.cli.commands import app
from dispatch.cli.screen import Screen
from dispatch.cli.usage import fault
from dispatch.errors import Stopped
from dispatch.words import Given, Language

CHINESE = re.compile("[\u4e00-\u9fff]")
ENGLISH_OF_TYPER = re.compile(
    r"Usage|Options|Arguments|Commands|OPTIONS|COMMAND|ARGS|Show this|required|default:|Error|Try |"
    r"No such|Missing|Invalid|Input should|requires|unexpected|does not|Did you mean|Possible"
)

TYPED_WRONGLY = {
    "no-such-command": "没有命令“no-such-command”。",
    "statsu": "没有命令“statsu”。是不是“status”？",
    "--never-heard": "没有选项 --never-heard。",
    "send 2023-06 --corection": "没有选项 --corection。相近的有：--correction。",
    "show": "缺少参数 ISSUE。",
    "show 2023-06": "缺少参数 NAME。",
    "status 2023-06 2023-07 2023-08": "多出了：2023-07 2023-08",
    "send 2023-06 --at": "选项 --at 后面要有值。",
    "send 2023-06 --json=3": "选项 --json 不带值。",
    "poll --every soon": "--every 的值不对：应当是整数",
    "poll --every 1": "--every 的值不对：不能小于 10",
    "poll --every 5000": "--every 的值不对：不能大于 3600",
}


def typed(line: str, language: str = "zh") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dispatch", *line.split()],
        capture_output=True,
        text=True,
        env={**os.environ, "DISPATCH_LANG": language, "PYTHONIOENCODING": "utf-8"},
    )


@pytest.mark.parametrize(("line", "said"), TYPED_WRONGLY.items())
def test_what_was_typed_wrongly_is_said_in_chinese(line: str, said: str):
    ended = typed(line)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr.splitlines()[-1] == said
    assert not ENGLISH_OF_TYPER.search(ended.stderr)


def test_the_same_in_english():
    ended = typed("send 2023-06 --corection", "en")
    assert ended.returncode == 2
    assert "No such option: --corection (Possible options: --correction)" in ended.stderr
    assert "Usage: " in ended.stderr
    assert not CHINESE.search(ended.stderr)


def test_a_fault_that_typer_says_in_words_of_its_own_is_shown_as_it_is():
    assert fault("Something new: {x}").zh == "Something new: {x}"
    assert fault("Invalid value for '--a': Something new").zh == "--a 的值不对：Something new"


def test_a_control_character_that_was_typed_does_not_reach_the_terminal():
    assert "\x1b" not in typed("sta\x1b[2Jtus").stderr


def test_without_a_command_the_help_is_shown():
    ended = typed("")
    assert ended.returncode == 2
    assert ended.stderr.startswith("用法：")
    assert "显示这份说明" in ended.stderr


def every_command() -> Iterator[tuple[str, Any]]:
    def below(path: str, command: Any) -> Iterator[tuple[str, Any]]:
        yield path, command
        for name, one in getattr(command, "commands", {}).items():
            yield from below(f"{path} {name}", one)

    yield from below("dispatch", typer.main.get_command(app))


@pytest.mark.parametrize(("path", "command"), list(every_command()), ids=lambda one: str(one)[:40])
def test_every_help_is_in_chinese(path: str, command: Any):
    with command.make_context(path, [], resilient_parsing=True) as context:
        shown = command.get_help(context)
    assert shown.startswith("用法：")
    assert not ENGLISH_OF_TYPER.search(shown), shown
    described = [line for line in re.split(r"\n(?=  \S)", shown) if line.startswith("  ")]
    assert all(CHINESE.search(line) for line in described), shown


class Keyboard(io.StringIO):
    """Somebody who has typed these lines."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("answers", "meant"),
    [
        ("y\n", True),
        ("是\n", True),
        ("YES\n", True),
        ("\n", False),
        ("否\n", False),
        ("n\n", False),
    ],
)
def test_a_question_is_answered_by_y_or_n(answers: str, meant: bool, monkeypatch):
    monkeypatch.setattr(sys, "stdin", Keyboard(answers))
    assert Screen(Language.CHINESE).confirm(Given("发送？"), yes=False) is meant


def test_an_answer_that_is_none_is_asked_for_again_in_chinese(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", Keyboard("好的\ny\n"))
    assert Screen(Language.CHINESE).confirm(Given("发送？"), yes=False)
    assert capsys.readouterr().err == "发送？ [y/N]: 请答 y（是）或 n（否）。\n发送？ [y/N]: "


def test_no_answer_at_all_does_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stdin", Keyboard(""))
    with pytest.raises(Stopped):
        Screen(Language.CHINESE).confirm(Given("发送？"), yes=False)
