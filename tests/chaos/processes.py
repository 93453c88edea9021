"""Owns the children: warm forks that serve or send, and how each of them ends.

A fork of a process that has imported everything starts in milliseconds; a new Python takes a
second. Whoever forks here must have one thread.
"""

import asyncio
import ctypes
import os
import resource
import signal
import socket
import sys
import time
import traceback
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

_PR_SET_PDEATHSIG = 1
COMMAND_SECONDS = 60.0


def fork(work: Callable[[], None]) -> int:
    """A child that does the work and exits as Python would; killed when its parent dies.

    Ctrl-C is for the parent alone, unless the work itself wants to hear of it.
    """
    parent = os.getpid()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    pid = os.fork()
    if pid == 0:
        _be_a_child(work, parent)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
    return pid


def _be_a_child(work: Callable[[], None], parent: int) -> NoReturn:
    code = 1
    try:
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if os.getppid() != parent:
            return os._exit(code)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        work()
        code = 0
    except SystemExit as asked:
        code = asked.code if isinstance(asked.code, int) else int(asked.code is not None)
    except BaseException:  # noqa: BLE001 - as Python itself does at its end
        traceback.print_exc()
    finally:
        with suppress(Exception):
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(code)


def fork_serving(serve: Callable[[socket.socket], Coroutine[Any, Any, None]]) -> tuple[int, int]:
    """A child that serves on a port of loopback, listening already; its pid and the port."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=64)
    port = listening.getsockname()[1]
    pid = fork(lambda: asyncio.run(serve(listening)))
    listening.close()
    return pid, port


def stop(pid: int, patience: float = 20.0) -> None:
    """Asks a child to end and waits for it; kills it where it does not."""
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    until = time.monotonic() + patience
    while os.waitpid(pid, os.WNOHANG)[0] == 0:
        if time.monotonic() > until:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.002)


@dataclass(slots=True)
class Command:
    """One `dispatch` command under way: what a clerk's shell would see of it."""

    pid: int
    out_path: Path
    err_path: Path
    code: int | None = None  # negative: the signal that ended it

    @property
    def out(self) -> str:
        """What it has said."""
        return self.out_path.read_text(encoding="utf-8", errors="replace")

    @property
    def err(self) -> str:
        """What it has said on stderr."""
        return self.err_path.read_text(encoding="utf-8", errors="replace")

    def ended(self) -> bool:
        """Whether it has ended by now."""
        if self.code is None:
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid != 0:
                self.code = os.waitstatus_to_exitcode(status)
        return self.code is not None

    def wait(self, meanwhile: Callable[[], None] = lambda: None) -> bool:
        """Waits for its end; False, and it is killed, when it takes too long."""
        until = time.monotonic() + COMMAND_SECONDS
        while not self.ended():
            meanwhile()
            if time.monotonic() > until:
                self.give_up()
                return False
            meanwhile()
            time.sleep(0.002)
        return True

    def give_up(self) -> None:
        """Kills what does not end by itself."""
        self.signal(signal.SIGKILL)
        if self.code is None:
            os.waitpid(self.pid, 0)
            self.code = -signal.SIGALRM

    def signal(self, number: int) -> None:
        """Sends it a signal, if it still runs."""
        if not self.ended():
            os.kill(self.pid, number)


def start(
    stem: Path,
    *arguments: str,
    largest_file: int | None = None,
    prepare: Callable[[], None] = lambda: None,
) -> Command:
    """Runs `dispatch` with these arguments in a warm child; its output goes to files."""
    out, err = stem.with_suffix(".out"), stem.with_suffix(".err")
    for path in (out, err):  # it may be killed before it opens them
        path.touch()

    def work() -> None:
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
            _redirect(out, err)
            prepare()
            if largest_file is not None:
                resource.setrlimit(resource.RLIMIT_FSIZE, (largest_file, largest_file))
            run_dispatch(*arguments)
        except KeyboardInterrupt:
            # Before the program has begun or after it has ended: no clerk is that quick.
            sys.exit(130)

    return Command(fork(work), out, err)


def _redirect(out: Path, err: Path) -> None:
    for number, path in ((1, out), (2, err)):
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(descriptor, number)
        os.close(descriptor)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115


def run_dispatch(*arguments: str) -> None:
    """The program, as its console script runs it."""
    from dispatch.cli import main

    sys.argv = ["dispatch", *arguments]
    main()
