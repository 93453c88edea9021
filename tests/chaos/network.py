"""Owns the machines of an office and the cable from each to the database, which can be pulled out.

A machine is a network namespace; its cable is a veth(4) to our own, where the database listens.
Where the system lets us have no namespaces, a TCP proxy that holds back stands for the cable.
"""

import ctypes
import mmap
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn, Protocol

from chaos.forwarding import forward
from chaos.processes import fork, fork_serving, stop

TRUSTED = "10.9.0.0/16"
_CLONE_NEWNET = 0x40000000
_APART = "CHAOS_LIVES_APART"
_TRY_SECONDS, _REACH_SECONDS = 20.0, 2.0
_OPTIONS = ("--user", "--map-current-user", "--keep-caps", "--net", "--mount")


class Cable(Protocol):
    """What carries everything between one machine and the database."""

    def pull(self) -> None:
        """From now on nothing gets through, in neither direction, and nobody is told."""

    def plug(self) -> None:
        """It carries again."""


@dataclass(frozen=True, slots=True)
class Machine:
    """One of an office's machines, and where it finds the database."""

    name: str
    database: str
    cable: Cable
    _namespace: int | None = None

    def enter(self) -> None:
        """From now on the calling process opens its sockets there."""
        if self._namespace is not None:
            _enter(self._namespace)

    def listen(self, port: int) -> socket.socket | None:
        """A port of its loopback, served by whoever has the socket; None where that is ours."""
        if self._namespace is None:
            return None
        ours = os.open("/proc/self/ns/net", os.O_RDONLY)
        try:
            _enter(self._namespace)
            return socket.create_server(("127.0.0.1", port), backlog=64)
        finally:
            _enter(ours)
            os.close(ours)


def live_apart() -> bool:
    """Gives this process a network of its own; False where this system lets us have none.

    As an ordinary user it takes a user namespace, where the program is started anew.
    """
    if _APART not in os.environ:
        if not can_live_apart():
            return False
        if os.geteuid() != 0:
            _start_anew()
    _move_out()
    return True


def can_live_apart() -> bool:
    """Tried by a process of its own, to the end: only a cable that carries says so.

    A distribution or a container may forbid namespaces (user_namespaces(7)), have no veth(4), or
    let us have all of it and still pass nothing on.
    """
    if shutil.which("ip") is None or shutil.which("unshare") is None:
        return False
    tried = [*_as_root(), sys.executable, "-m", "chaos.network"]
    try:
        return subprocess.run(tried, capture_output=True, timeout=_TRY_SECONDS).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def _as_root() -> list[str]:
    """What makes an ordinary user root of a network of its own."""
    return [] if os.geteuid() == 0 else ["unshare", *_OPTIONS]


def _start_anew() -> NoReturn:
    os.environ[_APART] = "1"
    program = [sys.executable, "-m", "chaos", *sys.argv[1:]]
    os.execvp("unshare", [*_as_root(), *program])


def _move_out() -> None:
    """Who was started anew has a network already: another one does no harm."""
    assert ctypes.CDLL(None).unshare(_CLONE_NEWNET) == 0
    assert _ip("link", "set", "lo", "up")


def try_out() -> None:
    """Fails unless a machine reaches what listens at our end of its cable."""
    _move_out()
    listening = socket.create_server(("", 0))
    port = listening.getsockname()[1]
    with _namespace(0, 0, port) as (database, _, namespace):

        def call() -> None:
            _enter(namespace)
            host = database.partition(":")[0]
            socket.create_connection((host, port), _REACH_SECONDS).close()

        _, status = os.waitpid(fork(call), 0)
        assert status == 0, "the machine does not reach us"


@contextmanager
def machines(
    slot: int, names: Sequence[str], port: int, server: Path, *, apart: bool
) -> Iterator[list[Machine]]:
    """So many machines; `server` is the database's socket, `port` where it listens besides."""
    with ExitStack() as stack:
        if apart:
            connected = (_namespace(slot, number, port) for number in range(len(names)))
        else:
            connected = (_proxied(server) for _ in names)
        yield [
            Machine(name, *stack.enter_context(one))
            for name, one in zip(names, connected, strict=True)
        ]


@dataclass(frozen=True, slots=True)
class _Veth:
    """Pulled at the database's end: the machine's own end stays up, as with a broken switch."""

    name: str

    def pull(self) -> None:
        assert _ip("link", "set", self.name, "down")

    def plug(self) -> None:
        assert _ip("link", "set", self.name, "up")


@contextmanager
def _namespace(slot: int, number: int, port: int) -> Iterator[tuple[str, Cable, int]]:
    """The namespace is kept by a child that sleeps in it, and goes with it, the cable too."""
    far, near = f"10.9.{slot}.{4 * number + 2}/30", f"10.9.{slot}.{4 * number + 1}"
    cable = _Veth(f"machine{slot}{number}")
    (ready, is_ready), (cabled, is_cabled) = os.pipe(), os.pipe()

    def live() -> None:
        assert ctypes.CDLL(None).unshare(_CLONE_NEWNET) == 0
        os.write(is_ready, b"1")
        os.read(cabled, 1)
        assert _ip("link", "set", "lo", "up")
        assert _ip("addr", "add", far, "dev", "eth0")
        assert _ip("link", "set", "eth0", "up")
        os.write(is_ready, b"2")
        signal.pause()

    pid = fork(live)
    os.close(is_ready)  # so that its death is heard
    try:
        assert os.read(ready, 1), "no network"
        peer = ("peer", "name", "eth0", "netns", str(pid))
        assert _ip("link", "add", cable.name, "type", "veth", *peer)
        assert _ip("addr", "add", f"{near}/30", "dev", cable.name)
        cable.plug()
        os.write(is_cabled, b"1")
        assert os.read(ready, 1), "no end of a cable"
        namespace = os.open(f"/proc/{pid}/ns/net", os.O_RDONLY)
        yield f"{near}:{port}", cable, namespace
        os.close(namespace)
    finally:
        stop(pid)
        for end in (ready, cabled, is_cabled):
            os.close(end)


@dataclass(frozen=True, slots=True)
class _Held:
    """A proxy that takes what comes and keeps it to itself."""

    switch: mmap.mmap

    def pull(self) -> None:
        self.switch[0] = 1

    def plug(self) -> None:
        self.switch[0] = 0


@contextmanager
def _proxied(server: Path) -> Iterator[tuple[str, Cable]]:
    switch = mmap.mmap(-1, 1)
    pid, port = fork_serving(
        lambda listening: forward([listening], str(server), lambda: switch[0] == 1)
    )
    try:
        yield f"127.0.0.1:{port}", _Held(switch)
    finally:
        stop(pid)


def _enter(namespace: int) -> None:
    assert ctypes.CDLL(None).setns(namespace, _CLONE_NEWNET) == 0


def _ip(*arguments: str) -> bool:
    return subprocess.run(["ip", *arguments], capture_output=True).returncode == 0


if __name__ == "__main__":
    try_out()
