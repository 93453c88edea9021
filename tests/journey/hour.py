"""The program in a process of its own, at an hour that the test chooses: the clock runs on from it.

python -m journey.hour 2023-09-05T09:30 run --office DIR
"""

import os
import secrets
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from journey.office import Ended, OfficeFolder

CHINA = ZoneInfo("Asia/Shanghai")


def clock_from(hour: str) -> Callable[[], datetime]:
    """A clock that stood at that hour, in China, when the process began."""
    began, started = datetime.fromisoformat(hour).replace(tzinfo=CHINA), time.monotonic()
    return lambda: began + timedelta(seconds=time.monotonic() - started)


def begin(
    office: OfficeFolder, hour: str, *arguments: str, stdin: int = subprocess.DEVNULL
) -> subprocess.Popen[str]:
    """Starts a command at an hour; `stdin` may be a terminal."""
    tests = str(Path(__file__).parents[1])
    return subprocess.Popen(
        [sys.executable, "-m", "journey.hour", hour, *arguments, "--office", str(office.path)],
        env={**office.environment(), "PYTHONPATH": tests},
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str], seconds: float = 120) -> Ended:
    """Its end."""
    out, err = process.communicate(timeout=seconds)
    return Ended(process.returncode, out, err)


def _main() -> None:
    hour = sys.argv.pop(1)
    from dispatch import cli
    from dispatch.cli import app, commands
    from dispatch.workflows import World

    clock = clock_from(hour)

    def world() -> World:
        return World(clock=clock, randomness=secrets.token_bytes, environ=os.environ)

    for module in [app, *vars(commands).values()]:
        if hasattr(module, "world"):
            module.world = world
    cli.main()


if __name__ == "__main__":
    _main()
