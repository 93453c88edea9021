"""Owns the demonstration: a day at an office, on the sandbox's mail server.

Every step is the command a clerk would type, run as a program of its own against the sandbox;
nothing here knows more than the screen shows.
"""

import os
import shutil
import subprocess
import sys
import threading
from contextlib import suppress
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from dispatch.cli.screen import Screen
from dispatch.errors import DispatchError, InputError
from dispatch.words import Given, Words, say

if TYPE_CHECKING:
    from dispatch.sandbox import Habit, Sandbox

_MARKER = ".dispatch-demo"
_NUMBER = "2023-06"
_PASSWORD = "demo-authorization-code"  # noqa: S105 - of a server that lives as long as the demo


def demonstrate(view: Screen, folder: Path, *, netease: bool, stay: bool) -> None:
    """Runs the demonstration in a folder made anew; raises DispatchError where a step fails.

    `stay`: the server stays until Ctrl-C, so that the clerk may go on.
    """
    try:
        from dispatch.sandbox import NETEASE, PLAIN, Sandbox
    except ImportError as error:
        raise InputError(
            say("演示需要模拟邮件服务器的库，没有安装：{error_name}", error_name=error.name),
            advice=say("请运行 pip install 'dispatch[sandbox]'。"),
        ) from None
    _make_anew(folder)
    example = _example()
    habits = _habits(example)
    manner = NETEASE if netease else PLAIN
    address = "office@linchengqu.example"
    with Sandbox(folder / "server", address, _PASSWORD, habits, manner=manner, seed=6) as server:
        _furnish(folder, example, server.smtp_port, server.imap_port)
        _day(view, folder, server)
        _files_made(view, folder)
        if stay:
            _wait(view, folder)


def _day(view: Screen, folder: Path, server: "Sandbox") -> None:
    wait = server.wait_until_quiet
    _run(view, folder, "import", str(folder / "staff" / "2023-06.txt"))
    _run(view, folder, "render", _NUMBER)
    _run(view, folder, "send", _NUMBER, "--yes")
    wait(30)
    _run(view, folder, "poll")
    _run(view, folder, "status", _NUMBER)
    _run(view, folder, "resend", _NUMBER, "--yes")
    wait(30)
    _run(view, folder, "poll")
    _run(view, folder, "status", _NUMBER)
    _run(view, folder, "inbox")


def _wait(view: Screen, folder: Path) -> None:
    view.say(Given(""))
    view.say(
        say(
            "模拟服务器一直开着，按 Ctrl-C 结束。请另开一个窗口继续试：\n"
            "  cd {folder}\n{set_password}\n  dispatch inbox",
            folder=folder.resolve(),
            set_password=_set_password(os.name),
        )
    )
    sys.stdout.flush()
    with suppress(KeyboardInterrupt):
        threading.Event().wait()


def _set_password(system: str) -> Words:
    """How a shell is told the password; Windows has two shells."""
    if system != "nt":
        return Given(f"  export DISPATCH_PASSWORD={_PASSWORD}")
    return say(
        "  $env:DISPATCH_PASSWORD='{password}'（PowerShell）\n"
        "  set DISPATCH_PASSWORD={password}（命令提示符；两行里选一行打）",
        password=_PASSWORD,
    )


def _run(view: Screen, folder: Path, *arguments: str) -> None:
    view.say(Given(""))
    typed = " ".join(one if str(folder) not in one else Path(one).name for one in arguments)
    view.say(say("$ dispatch {typed}", typed=typed))
    sys.stdout.flush()
    environ = {
        **os.environ,
        "DISPATCH_PASSWORD": _PASSWORD,
        # A practice must never be written into the office's own database.
        "DISPATCH_DATABASE": "",
        "DISPATCH_LANG": view.language.value,
        "COLUMNS": "130",
    }
    ended = subprocess.run(  # noqa: S603 - our own program with our own words
        [sys.executable, "-m", "dispatch", *arguments, "--office", str(folder)],
        env=environ,
        stdin=subprocess.DEVNULL,
        check=False,
        stderr=subprocess.STDOUT,
    )
    if ended.returncode not in (0, 75):
        raise DispatchError(
            say("演示在这一步停下了（退出码 {returncode}）。", returncode=ended.returncode)
        )


def _make_anew(folder: Path) -> None:
    """Empties a folder of an earlier demonstration; never one that is anything else."""
    if folder.exists() and any(folder.iterdir()):
        if not (folder / _MARKER).exists():
            raise InputError(
                say("{folder} 里有别的文件，没有动它。", folder=folder),
                advice=say("请换一个文件夹：dispatch demo 新文件夹。"),
            )
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / _MARKER).write_text("", encoding="utf-8")
    (folder / "staff").mkdir()


def _example() -> Path:
    """The example office: beside the package in a wheel, at the top of a checkout."""
    packaged = Path(str(files("dispatch"))) / "example"
    return packaged if packaged.is_dir() else Path(__file__).parents[3]


def _habits(example: Path) -> "dict[str, Habit]":
    """What each simulated recipient does: all kinds of offices, in the order of the roster."""
    from dispatch.recipients import read_roster
    from dispatch.sandbox import Habit

    text = (example / "recipients.yaml").read_text(encoding="utf-8")
    addresses = [
        address
        for one in read_roster(text, "recipients.yaml").recipients
        for address in one.addresses
    ]
    turns = [
        Habit.RECEIPT,
        Habit.REPLY,
        Habit.RECEIPT_THEN_REPLY,
        Habit.SILENT,
        Habit.ONE_CLICK,
        Habit.HOLIDAY,
        Habit.BOUNCE,
        Habit.SILENT_THEN_REPLY,
        Habit.REPLY,
        Habit.RECEIPT,
        Habit.DELAYED_THEN_RECEIPT,
        Habit.REPLY,
        Habit.REFUSED,
        Habit.ONE_CLICK,
        Habit.DELETED,
        Habit.REPLY_FROM_ELSEWHERE,
    ]
    return {address: turns[index % len(turns)] for index, address in enumerate(addresses)}


_SETTINGS = """\
office: 临澄区打好安全生产翻身仗工作专班
bulletin: 工作专报
mailbox:
  address: office@linchengqu.example
  name: 临澄区打好安全生产翻身仗工作专班
  provider: plain
  smtp: {host: 127.0.0.1, port: %(smtp)d, tls: none}
  imap: {host: 127.0.0.1, port: %(imap)d, tls: none}
  pause_seconds: 0
"""


def _furnish(folder: Path, example: Path, smtp_port: int, imap_port: int) -> None:
    """The office's folder: the example's roster and text, and the sandbox as its provider."""
    shutil.copy(example / "recipients.yaml", folder / "recipients.yaml")
    shutil.copy(example / "issues" / f"{_NUMBER}.md", folder / "staff" / f"{_NUMBER}.txt")
    settings = _SETTINGS % {"smtp": smtp_port, "imap": imap_port}
    (folder / "dispatch.yaml").write_text(settings, encoding="utf-8")


def _files_made(view: Screen, folder: Path) -> None:
    view.say(Given(""))
    for pattern, words in (
        ("out/**/*.pdf", say("排好的 PDF")),
        (
            "server/received/*.eml",
            say("服务器收下的邮件"),
        ),
        (".dispatch/ledger.sqlite3", say("台账")),
    ):
        made = sorted(folder.glob(pattern))
        for path in made[:3]:
            view.say(say("{words}：{path}", words=words, path=path))
        if len(made) > 3:
            view.say(say("  ……共 {count} 个", count=len(made)))
