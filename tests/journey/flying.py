"""The program run in this process under a clock that flies: a nap of an hour takes no time."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from typer.testing import CliRunner, Result

from dispatch.cli import (
    acknowledging,
    chasing,
    commands,
    listening,
    looking,
    reminding,
    running,
    sending,
)
from dispatch.cli import app as cli_app
from dispatch.errors import DispatchError
from dispatch.words import Language
from dispatch.workflows import World
from journey.office import PASSWORD, OfficeFolder

_COMMANDS = (cli_app, acknowledging, chasing, listening, looking, reminding, running, sending)


@dataclass
class Flying:
    """Time that runs as it does, and leaps over every nap; `slept` happens in the next nap."""

    started: datetime = datetime(2023, 8, 30, 1, 0, tzinfo=UTC)
    flown: float = 0.0
    slept: timedelta = timedelta()
    password: str = PASSWORD
    _real: float = field(default_factory=time.monotonic)
    _leap: timedelta = timedelta()

    def passed(self) -> float:
        return time.monotonic() - self._real + self.flown

    def clock(self) -> datetime:
        return self.started + timedelta(seconds=self.passed()) + self._leap

    async def nap(self, seconds: float) -> None:
        self.flown += seconds
        # What a machine that sleeps does to the clock on the wall, and to that alone.
        self._leap, self.slept = self._leap + self.slept, timedelta()
        await asyncio.sleep(0)

    def world(self) -> World:
        return World(
            clock=self.clock,
            randomness=_randomness(),
            environ={"DISPATCH_PASSWORD": self.password},
            passed=self.passed,
            nap=self.nap,
        )


def _randomness() -> Callable[[int], bytes]:
    import secrets

    return secrets.token_bytes


@dataclass(frozen=True)
class Ran:
    """How a command ended, as a clerk sees it."""

    code: int
    text: str


def fly(
    patch: pytest.MonkeyPatch, time_: Flying, office: OfficeFolder, *arguments: str, say: str = ""
) -> Ran:
    """Runs one command under the flying clock; `say` is typed at its questions."""
    for module in _COMMANDS:
        patch.setattr(module, "world", time_.world)
    if say:
        patch.setattr("dispatch.cli.screen.sys.stdin.isatty", lambda: True, raising=False)
    result: Result = CliRunner().invoke(
        commands.app, [*arguments, "--office", str(office.path)], input=say
    )
    return _ran(result)


def _ran(result: Result) -> Ran:
    error = result.exception
    if isinstance(error, DispatchError):
        return Ran(error.exit_code, result.output + error.said_in(Language.CHINESE))
    if error is not None and not isinstance(error, SystemExit):
        raise error
    return Ran(result.exit_code, result.output)
