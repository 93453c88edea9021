"""Owns the servers behind the fault machine, and what each of them really took."""

import json
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Protocol

from chaos import truth
from chaos.account import Arrival
from chaos.processes import fork_serving, stop
from servers.dovecot import running_dovecot
from servers.exim import Exim, running_exim
from servers.machine import as_root, mail_user, program, server_folder
from servers.mailroom import ACCOUNTS, CONTACT, DOMAIN
from servers.postfix import Postfix, running_postfix

_PATIENCE_SECONDS = 30.0


class Backend(Protocol):
    """A running server: where, as whom, for which domain it takes everything."""

    host: str
    port: int
    user: str
    password: str
    domain: str

    def arrived(self, prefix: str) -> list[Arrival]:
        """What it took for recipients that begin so; asked once, when the round is over."""


@dataclass(slots=True)
class Own:
    """The server that keeps the truth."""

    port: int
    record: Path
    host: str = "127.0.0.1"
    user: str = "office@linchengqu.example"
    password: str = "authorization-code"
    domain: str = "units.example"
    _read_to: int = 0

    def arrived(self, prefix: str) -> list[Arrival]:
        """Out of its record, from where the last round ended."""
        with self.record.open("rb") as file:
            file.seek(self._read_to)
            lines = file.read()
        # Another worker's line may be in the making; all of ours are whole.
        whole = lines[: lines.rfind(b"\n") + 1]
        self._read_to += len(whole)
        found = [Arrival(*line.split(" ")) for line in whole.decode().splitlines()]
        return [one for one in found if one.recipient.startswith(prefix)]


@dataclass(slots=True)
class InPostfix:
    """Postfix: what lies in the Maildir, once nothing of the round is left in the queue."""

    postfix: Postfix
    maildir: Path
    host: str = field(init=False)
    port: int = field(init=False)
    domain: str = field(init=False)
    user: str = CONTACT
    password: str = ACCOUNTS[CONTACT]

    def __post_init__(self) -> None:
        self.host, self.port = self.postfix.host, self.postfix.port
        self.domain = self.postfix.catching_domain

    def arrived(self, prefix: str) -> list[Arrival]:
        """Waits for the last delivery."""
        _wait_until(lambda: not self._queued(prefix))
        return _take_from(self.maildir, "X-Original-To", prefix)

    def _queued(self, prefix: str) -> bool:
        command = [*as_root(), program("postqueue", "postfix"), "-c"]
        shown = subprocess.run(
            [*command, str(self.postfix.configuration), "-j"], capture_output=True, check=True
        )
        waiting = [json.loads(line) for line in shown.stdout.splitlines()]
        return any(
            one["address"].startswith(prefix) for mail in waiting for one in mail["recipients"]
        )


@dataclass(slots=True)
class InExim:
    """Exim: what lies in the Maildir, once nothing of the round is left in the spool."""

    exim: Exim
    host: str = field(init=False)
    port: int = field(init=False)
    domain: str = field(init=False)
    user: str = field(init=False)
    password: str = field(init=False)

    def __post_init__(self) -> None:
        self.host, self.port, self.domain = self.exim.host, self.exim.port, self.exim.domain
        self.user, self.password = self.exim.user, self.exim.password

    def arrived(self, prefix: str) -> list[Arrival]:
        """Waits for the last delivery."""
        _wait_until(lambda: not self._queued(prefix))
        return _take_from(self.exim.maildir, "Envelope-to", prefix)

    def _queued(self, prefix: str) -> bool:
        for header in self.exim.spool.glob("input/*-H"):
            try:
                if f"\n{prefix}".encode() in header.read_bytes():
                    return True
            except FileNotFoundError:  # delivered meanwhile
                continue
        return False


def _wait_until(so: Callable[[], bool]) -> None:
    until = time.monotonic() + _PATIENCE_SECONDS
    while not so():
        assert time.monotonic() < until, "the server did not deliver what it took"
        time.sleep(0.02)


def _take_from(maildir: Path, recipient_field: str, prefix: str) -> list[Arrival]:
    """What lies there for these recipients; deleted once read, for the next round's sake."""
    found = []
    for path in sorted((maildir / "new").glob("*")):
        try:
            head = BytesHeaderParser().parsebytes(path.read_bytes().partition(b"\n\n")[0])
        except FileNotFoundError:  # read by another worker
            continue
        recipient = head[recipient_field].strip()
        if recipient.startswith(prefix):
            found.append(Arrival(head["Message-ID"].strip().strip("<>"), recipient))
            path.unlink()
    return found


@contextmanager
def running(name: str) -> Iterator[Backend]:
    """Starts the server of that name, stops it in any case."""
    starters = {"own": _own, "postfix": _postfix, "exim": _exim}
    with server_folder() as folder, starters[name](folder) as backend:
        yield backend


@contextmanager
def _own(folder: Path) -> Iterator[Backend]:
    record = folder / "truth"
    record.touch()
    backend = Own(0, record)
    pid, backend.port = fork_serving(
        lambda listening: truth.serve(listening, record, backend.user, backend.password)
    )
    try:
        yield backend
    finally:
        stop(pid)


@contextmanager
def _postfix(folder: Path) -> Iterator[Backend]:
    user = mail_user()
    with (
        running_dovecot(folder, user, ACCOUNTS) as dovecot,
        running_postfix(folder, user, dovecot, DOMAIN) as postfix,
    ):
        yield InPostfix(postfix, dovecot.mail_folder / postfix.catching_folder)


@contextmanager
def _exim(folder: Path) -> Iterator[Backend]:
    with running_exim(folder, mail_user()) as exim:
        yield InExim(exim)
