"""Owns the provider of a round: the sandbox in a child, whose recipients answer what arrives."""

import os
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from chaos.account import Arrival
from chaos.processes import fork, stop
from dispatch.sandbox import Habit, Manner, Sandbox
from dispatch.sandbox.journal import Journal
from journey.office import MAILBOX, PASSWORD

_QUIET_SECONDS = 20.0
_MANNER = Manner(latency=0.05, junk_share=0.2)


@dataclass(frozen=True, slots=True)
class Provider:
    """A running one; what it has taken and done stands in its folder."""

    pid: int
    smtp: int
    imap: int
    folder: Path
    _said: int

    def wait_until_quiet(self) -> None:
        """Until every recipient has done what it will do for what has arrived."""
        os.kill(self.pid, signal.SIGUSR1)
        assert os.read(self._said, 1) == b"q", "the simulated recipients never came to an end"

    def arrived(self) -> list[Arrival]:
        """All that it took at the final dot."""
        return [
            Arrival(one.message_id, to)
            for one in Journal(self.folder).received
            for to in one.rcpt_to
        ]

    def answers(self) -> list[str]:
        """Who wrote each mail that came back."""
        deeds = Journal(self.folder).deeds
        return [one.address for one in deeds if one.path is not None]

    def standing(self, address: str) -> str:
        """What a true account must say of a recipient."""
        return Sandbox(self.folder, MAILBOX, PASSWORD, {}).expected_standing(address)


@contextmanager
def providing(folder: Path, habits: Mapping[str, Habit], seed: int) -> Iterator[Provider]:
    """Starts it; ends it in any case."""
    said, say = os.pipe()

    def provide() -> None:
        heard = {signal.SIGTERM, signal.SIGUSR1}
        signal.pthread_sigmask(signal.SIG_BLOCK, heard)
        with Sandbox(folder, MAILBOX, PASSWORD, habits, manner=_MANNER, seed=seed) as sandbox:
            os.write(say, f"{sandbox.smtp_port} {sandbox.imap_port}\n".encode())
            while signal.sigwait(heard) != signal.SIGTERM:
                sandbox.wait_until_quiet(_QUIET_SECONDS)
                os.write(say, b"q")

    pid = fork(provide)
    os.close(say)
    try:
        smtp, imap = os.read(said, 64).split()
        yield Provider(pid, int(smtp), int(imap), folder, said)
    finally:
        stop(pid)
        os.close(said)
