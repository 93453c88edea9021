"""Owns those at work in a round: each on its machine, started again when it has ended."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from chaos.fleet.account import Run
from chaos.fleet.drawing import Post
from chaos.network import Machine
from chaos.processes import Command, start

WORK: dict[Post, tuple[str, ...]] = {
    Post.FIRST: ("worker",),
    Post.SECOND: ("worker",),
    Post.READER: ("poll", "--watch", "--every", "10"),
}
# As a service manager would: not at once, or what fails at once would keep a processor busy.
_AGAIN_SECONDS = 0.3


@dataclass(slots=True)
class Member:
    """One of them."""

    post: Post
    machine: Machine
    command: Command | None = None
    began: float = 0.0
    again_at: float = 0.0


@dataclass(slots=True)
class Crew:
    """All of a round: the three, and what a clerk runs beside them."""

    folder: Path
    office: Path
    members: dict[Post, Member]
    url: Callable[[Machine], str]
    runs: list[Run] = field(default_factory=list)
    clerks: list[Command] = field(default_factory=list)
    at_work: bool = True

    def tend(self) -> None:
        """Takes down who has ended and starts who is due; to be called again and again."""
        now = time.monotonic()
        for member in self.members.values():
            if member.command is not None and member.command.ended():
                self._note(member.command, member.post)
                member.command, member.again_at = None, now + _AGAIN_SECONDS
            if member.command is None and self.at_work and now >= member.again_at:
                member.command, member.began = self._start(member), now
        for clerk in [one for one in self.clerks if one.ended()]:
            self.clerks.remove(clerk)
            self._note(clerk, None)

    def kill(self, post: Post, away: float) -> bool:
        """Kills one without a warning; False where it was not there."""
        member = self.members[post]
        if member.command is None or member.command.ended():
            return False
        member.command.signal(signal.SIGKILL)
        member.command.wait()
        self._note(member.command, post)
        member.command, member.again_at = None, time.monotonic() + away
        return True

    def ask_to_end(self, post: Post, meanwhile: Callable[[], None] = lambda: None) -> Run | None:
        """SIGTERM, as a service manager says it; waits for the end.

        Where its cable is out, `meanwhile` has to put it back in time: behind a proxy nothing tells
        it so.
        """
        member = self.members[post]
        if member.command is None or member.command.ended():
            return None
        member.command.signal(signal.SIGTERM)
        in_time = member.command.wait(meanwhile)
        run = self._note(member.command, post, in_time=in_time, asked=True)
        member.command, member.again_at = None, time.monotonic() + _AGAIN_SECONDS
        return run

    def beside(self, *arguments: str) -> None:
        """A clerk's command that runs beside the others."""
        self.clerks.append(self._clerk(*arguments))

    def run(self, *arguments: str) -> Run:
        """A clerk's command, to its end."""
        command = self._clerk(*arguments)
        in_time = command.wait()
        return self._note(command, None, in_time=in_time)

    def end(self) -> None:
        """All of them, in order; nobody is started again."""
        self.at_work = False
        for clerk in self.clerks:
            # It may sit through a pause that the provider asked for.
            clerk.signal(signal.SIGINT)
            self._note(clerk, None, in_time=clerk.wait(), asked=True)
        self.clerks.clear()
        for post in self.members:
            self.ask_to_end(post)
        self.tend()

    def abandon(self) -> None:
        """Whoever is left, where a round broke down."""
        for command in [*self.clerks, *(one.command for one in self.members.values())]:
            if command is not None and not command.ended():
                command.give_up()

    def _start(self, member: Member) -> Command:
        def prepare() -> None:
            member.machine.enter()
            os.environ["DISPATCH_DATABASE"] = self.url(member.machine)

        return self._begin(WORK[member.post], prepare, f"{member.post}-")

    def _clerk(self, *arguments: str) -> Command:
        return self._begin(arguments, lambda: None, "")

    def _begin(self, arguments: tuple[str, ...], prepare: Callable[[], None], name: str) -> Command:
        stem = self.folder / f"{len(list(self.folder.glob('*.out'))):02d}-{name}{arguments[0]}"
        return start(stem, *arguments, "--office", str(self.office), prepare=prepare)

    def _note(
        self, command: Command, post: Post | None, *, in_time: bool = True, asked: bool = False
    ) -> Run:
        assert command.code is not None
        name = command.out_path.stem
        run = Run(post, name, command.code, command.out, command.err, in_time, asked)
        self.runs.append(run)
        return run
