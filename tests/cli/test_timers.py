"""The examples for timers in docs/examples: each calls the program as it is."""

import configparser
import plistlib
import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dispatch.cli import commands

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"


def unit(name: str) -> configparser.ConfigParser:
    read = configparser.ConfigParser(interpolation=None)
    read.optionxform = str  # type: ignore[assignment]
    read.read(EXAMPLES / name, encoding="utf-8")
    return read


def called() -> dict[str, list[str]]:
    """What each example calls the program with."""
    cron = (EXAMPLES / "crontab").read_text(encoding="utf-8")
    task = (EXAMPLES / "windows-task.cmd").read_text(encoding="utf-8")
    plist = plistlib.loads((EXAMPLES / "dispatch.plist").read_bytes())
    lines = {
        "crontab": cron.rpartition("bin/dispatch")[2].partition(">")[0],
        "dispatch.service": unit("dispatch.service")["Service"]["ExecStart"],
        "dispatch-watch.service": unit("dispatch-watch.service")["Service"]["ExecStart"],
        "windows-task.cmd": task.rpartition("dispatch.exe")[2].replace('\\"', " "),
    }
    found = {name: shlex.split(line.replace('"', " ")) for name, line in lines.items()}
    found["dispatch.plist"] = plist["ProgramArguments"]
    return {name: words[words.index("run") :] for name, words in found.items()}


@pytest.mark.parametrize("name", sorted(called()))
def test_an_example_calls_a_command_with_options_that_are_there(name: str, tmp_path: Path) -> None:
    arguments = [one for one in called()[name] if one.startswith("-") or one == "run"]
    assert arguments[0] == "run"
    arguments += [str(tmp_path)]  # the value of --office, which stands last
    result = CliRunner().invoke(commands.app, arguments)
    # A folder that is no office is refused with 78; an unknown option would be 2.
    assert result.exit_code != 2, result.output
    assert type(result.exception).__name__ == "SettingsError"


def test_the_line_for_cron_has_five_fields_and_a_command() -> None:
    lines = (EXAMPLES / "crontab").read_text(encoding="utf-8").splitlines()
    (line,) = [one for one in lines if one and not one.startswith(("#", "MAILTO"))]
    assert re.fullmatch(r"(?:[\d*/,-]+ ){5}cd .+", line)


def test_the_timer_names_ten_minutes_of_the_day() -> None:
    # As `systemd-analyze calendar` takes it.
    hours = unit("dispatch.timer")["Timer"]["OnCalendar"]
    assert re.fullmatch(r"\*-\*-\* \d\d\.\.\d\d:00/10", hours)
