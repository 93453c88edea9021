"""An office's folder beside a sandbox provider, and the program run in it as a clerk runs it."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from dispatch.sandbox import Habit, Sandbox

MAILBOX = "office@linchengqu.example"
PASSWORD = "authorization-code"
NUMBER = "2023-06"

SOURCE = """\
---
series: 工作专报
office: 区工作专班
year: 2023
number: 6
date: 2023-08-30
contact: {name: 江予安, phone: 0700-5550123, mail: office@linchengqu.example}
---

## 工作动态

8月22日，云母山镇开展森林防火演练，七十余人参加。

## 工作提示

请各单位于9月8日前完成自查。

报：市安委办
送：区委办
发：各镇街
"""

SETTINGS = """\
office: 区工作专班
bulletin: 工作专报
mailbox:
  address: office@linchengqu.example
  name: 区工作专班
  provider: plain
  smtp: {{host: 127.0.0.1, port: {smtp}, tls: none}}
  imap: {{host: 127.0.0.1, port: {imap}, tls: none}}
  pause_seconds: 0
{more}
"""

# Every habit that leaves a trace, and those that leave none.
HABITS = list(Habit)


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class OfficeFolder:
    """An office's folder."""

    path: Path

    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "DISPATCH_PASSWORD": PASSWORD,
            "DISPATCH_LANG": "zh",
            "DISPATCH_DEBUG": "1",
        }

    def command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "dispatch", *arguments, "--office", str(self.path)]

    def run(self, *arguments: str, **environment: str) -> Ended:
        """Runs one command to its end, in this office."""
        return self._ended(self.command(*arguments), environment)

    def run_bare(self, *arguments: str, **environment: str) -> Ended:
        """Runs a command that knows no office."""
        return self._ended([sys.executable, "-m", "dispatch", *arguments], environment)

    def _ended(self, command: list[str], environment: dict[str, str]) -> Ended:
        ended = subprocess.run(
            command,
            env={**self.environment(), **environment},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def status(self) -> Any:
        ended = self.run("status", NUMBER, "--json")
        assert ended.code == 0, ended.err
        return ended.json

    def states(self) -> dict[str, str]:
        """The state of each delivery by its Message-ID."""
        return {
            delivery["message_id"]: delivery["state"]
            for one in self.status()["recipients"]
            for delivery in one["deliveries"]
        }


def units(count: int) -> list[str]:
    """Names of invented units; the first goes to 报, the second to 送, the rest to 发."""
    return [f"单位{number:03d}" for number in range(count)]


def address(name: str) -> str:
    return f"u{name[-3:]}@unit{name[-3:]}.example"


def roster(names: list[str]) -> str:
    def entries(some: list[str]) -> str:
        return "".join(f"    - {{name: {one}, address: {address(one)}}}\n" for one in some)

    return (
        "recipients:\n  报:\n"
        + entries(names[:1])
        + "  送:\n"
        + entries(names[1:2])
        + "  发:\n"
        + entries(names[2:])
    )


class Ledgers:
    """Where the ledgers of all offices are kept: `conftest` may say where a new one is."""

    url: ClassVar[Callable[[], str] | None] = None


def ledger_line() -> str:
    """What dispatch.yaml says of the ledger."""
    return "" if Ledgers.url is None else f"database: {Ledgers.url()}\n"


def ledger_environment() -> dict[str, str]:
    """What the surroundings say of it, where the program itself wrote the dispatch.yaml."""
    return {} if Ledgers.url is None else {"DISPATCH_DATABASE": Ledgers.url()}


def furnish(path: Path, server: Sandbox, names: list[str], more: str = "") -> OfficeFolder:
    """An office's folder with these recipients and the server as its provider."""
    (path / "issues").mkdir(parents=True)
    settings = SETTINGS.format(smtp=server.smtp_port, imap=server.imap_port, more=more)
    if "database:" not in more:
        settings = ledger_line() + settings
    (path / "dispatch.yaml").write_text(settings, encoding="utf-8")
    (path / "recipients.yaml").write_text(roster(names), encoding="utf-8")
    (path / "issues" / f"{NUMBER}.md").write_text(SOURCE, encoding="utf-8")
    return OfficeFolder(path)


def habits(names: list[str], seed: int) -> dict[str, Habit]:
    """Each recipient's habit, drawn from the seed; every habit occurs where there is room."""
    draw = random.Random(seed)
    drawn = [HABITS[index % len(HABITS)] for index in range(len(names))]
    draw.shuffle(drawn)
    return {address(name): habit for name, habit in zip(names, drawn, strict=True)}
