"""`python -m dispatch.sandbox`: the sandbox for another process; its ports as one line of JSON.

Ends at SIGTERM, Ctrl-C, or when its standard input is closed.
"""

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

from dispatch.errors import DispatchError, InputError
from dispatch.sandbox import LOOPBACK, NETEASE, PLAIN, Habit, Sandbox
from dispatch.words import Language, say

_MANNERS = {"plain": PLAIN, "netease": NETEASE}


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs until told to stop; the exit code."""
    told = _parser().parse_args(arguments)
    try:
        with Sandbox(
            told.folder,
            told.mailbox,
            told.password,
            _habits(told.habits),
            manner=_MANNERS[told.manner],
            seed=told.seed,
        ) as sandbox:
            ports = {"host": LOOPBACK, "smtp": sandbox.smtp_port, "imap": sandbox.imap_port}
            sys.stdout.write(json.dumps(ports) + "\n")
            sys.stdout.flush()
            _wait()
    except DispatchError as error:
        sys.stderr.write(error.said_in(Language.CHINESE) + "\n")
        return error.exit_code
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dispatch.sandbox", description=__doc__)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--habits", type=Path, required=True, help='{"a@b.test": "reply", …}')
    parser.add_argument("--mailbox", default="office@bulletin.test")
    parser.add_argument("--password", default="sandbox")
    parser.add_argument("--manner", choices=_MANNERS, default="plain")
    parser.add_argument("--seed", type=int, default=0)
    return parser


def _habits(path: Path) -> dict[str, Habit]:
    try:
        told = json.loads(path.read_text("utf-8"))
        return {str(address): Habit(habit) for address, habit in told.items()}
    except (OSError, ValueError, AttributeError) as error:
        known = " ".join(Habit)
        raise InputError(
            say("{path} 不能用：{error}", path=path, error=error),
            advice=say("写成一个 JSON 对象，键是地址，值取自：{known}", known=known),
        ) from None


def _wait() -> None:
    stopping = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stopping.set())
    threading.Thread(target=_until_input_ends, args=(stopping,), daemon=True).start()
    # With a timeout, so that Windows too lets a signal through.
    while not stopping.wait(0.5):
        pass


def _until_input_ends(stopping: threading.Event) -> None:
    # Not through sys.stdin: a thread that holds its lock at the end aborts the interpreter.
    while os.read(0, 4096):
        pass
    stopping.set()


if __name__ == "__main__":
    sys.exit(main())
