"""Owns one round: send, disturb, send once more in peace, and ask both sides what they have."""

import json
import shutil
import signal
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chaos import proxy
from chaos.account import Account, Ending, Entry
from chaos.backends import Backend
from chaos.databases import Databases
from chaos.disk import fill, small_disk
from chaos.drawing import Act, ActKind, Plan
from chaos.faults import Fault, Kind, Played
from chaos.folder import WarmStart, addresses, be_patient_for, furnish, keep_ledger_at, prefix
from chaos.judging import complaints
from chaos.processes import COMMAND_SECONDS, Command, fork_serving, start, stop
from chaos.score import Score
from journey.office import NUMBER

_QUIET_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a round."""

    plan: Plan
    seconds: float
    account: Account
    complaints: list[str]

    def to_json(self) -> dict[str, Any]:
        """As it stands in the log: enough to see what happened and to run it again."""
        account = self.account
        return {
            "seed": self.plan.seed,
            "round": self.plan.number,
            "seconds": round(self.seconds, 3),
            "connections": self.plan.connections,
            "offers": sorted(self.plan.offers),
            "acts": [act.kind.value for act in self.plan.acts],
            "played": [one.to_json() for one in account.played],
            "codes": [ending.code for ending in account.endings],
            "arrived": len(account.arrived),
            "states": Counter(entry.state for entry in account.entries),
            "complaints": self.complaints,
        }


@dataclass(slots=True)
class Round:
    """A round under way, all its files in one folder."""

    plan: Plan
    backend: Backend
    warm: WarmStart
    folder: Path
    databases: Databases | None = None
    score: Score = field(default_factory=Score)
    endings: list[Ending] = field(default_factory=list)

    @property
    def office(self) -> Path:
        """The office's folder."""
        return self.folder / "office"

    @property
    def journal(self) -> Path:
        """What the fault machine did."""
        return self.folder / "journal.jsonl"

    def run(self) -> Result:
        """The whole of it; the folder stays."""
        began = time.monotonic()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.journal.touch()
        pid, port = self._fault_machine()
        try:
            self._furnish(port)
            entries = self._act_on_a_disk()
        finally:
            stop(pid)
        account = self._account(entries)
        return Result(self.plan, time.monotonic() - began, account, complaints(account))

    def _fault_machine(self) -> tuple[int, int]:
        plan, backend = self.plan, (self.backend.host, self.backend.port)
        return fork_serving(
            lambda listening: proxy.serve(
                [listening], backend, plan.faults, plan.offers, self.score, self.journal
            )
        )

    def _furnish(self, port: int) -> None:
        to = addresses(self.plan, self.backend.domain)
        furnish(self.office, port, self.plan.connections, self.backend.user, to)
        if self.plan.outlasts_patience and self.warm.patience is not None:
            be_patient_for(self.office, self.warm.patience)
        self.warm.copy_typeset(self.office)
        if self.databases is not None:
            keep_ledger_at(self.office, self.databases.make(self.folder.name))

    def _act_on_a_disk(self) -> list[Entry]:
        with ExitStack() as stack:
            is_small = False
            if self.plan.fills_the_disk and self.databases is None:
                is_small = stack.enter_context(small_disk(self.office / ".dispatch"))
            for act in self.plan.acts:
                self._act(act, is_small=is_small)
            if not self._has_met(self.plan.certain):
                self._act(Act(ActKind.RUN), is_small=is_small)
            self.score.be_calm()
            last = self._send()
            self._ended(last, None)
            return self._entries()

    def _has_met(self, fault: Fault) -> bool:
        """A kill may come before the fault does."""
        return any((one.stage, one.kind) == (fault.stage, fault.kind) for one in self.played())

    def _act(self, act: Act, *, is_small: bool) -> None:
        limit = None
        if act.kind is ActKind.FULL_DISK and not is_small and self.databases is None:
            limit = self.plan.largest_file
        until = self.score.arrived + act.arrived
        running = [self._send(limit)]
        if act.kind is not ActKind.RUN:
            watch = Watch(self, running[0])
            while self.score.arrived < until and not watch.over():
                time.sleep(0.0005)
            time.sleep(act.delay)
        running += [self._send() for _ in range(act.senders - 1)]
        filler = self._disturb(act, running[0], is_small=is_small)
        for command in running:
            self._ended(command, act.kind)
        if filler is not None:
            filler.unlink(missing_ok=True)

    def _disturb(self, act: Act, running: Command, *, is_small: bool) -> Path | None:
        if act.kind is ActKind.KILL:
            running.signal(signal.SIGKILL)
        elif act.kind is ActKind.INTERRUPT:
            running.signal(signal.SIGINT)
        elif act.kind is ActKind.FULL_DISK and self.databases is not None:
            # Its disk is not the office's; what may fail there is the way to it.
            self.databases.cut(self.folder.name)
        elif act.kind is ActKind.FULL_DISK and is_small:
            return fill(self.office / ".dispatch", act.room)
        return None

    def _send(self, limit: int | None = None) -> Command:
        return self._dispatch("send", NUMBER, "--yes", "--no-wait", limit=limit)

    def _dispatch(self, *arguments: str, limit: int | None = None) -> Command:
        stem = self.folder / f"{len(list(self.folder.glob('*.out')))}-{arguments[0]}"
        return start(stem, *arguments, "--office", str(self.office), largest_file=limit)

    def _ended(self, command: Command, act: ActKind | None) -> None:
        watch = Watch(self, command)
        while not watch.over():
            time.sleep(0.002)
        assert command.code is not None
        ending = Ending(act, command.code, command.out, command.err, watch.in_time, watch.paused)
        self.endings.append(ending)

    def _entries(self) -> list[Entry]:
        shown = self._dispatch("status", NUMBER, "--json")
        shown.wait()
        if shown.code != 0:
            return []  # every recipient will be missed
        return [
            Entry(delivery["address"], delivery["message_id"], delivery["state"])
            for one in json.loads(shown.out)["recipients"]
            for delivery in one["deliveries"]
        ]

    def _account(self, entries: list[Entry]) -> Account:
        return Account(
            roster=addresses(self.plan, self.backend.domain),
            connections=self.plan.connections,
            entries=entries,
            arrived=self.backend.arrived(prefix(self.plan)),
            endings=self.endings,
            played=self.played(),
            offences=[one["what"] for one in self._journal("offence")],
        )

    def played(self) -> list[Played]:
        return [Played.from_json(one) for one in self._journal("played")]

    def _journal(self, event: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()]
        return [one for one in lines if one["event"] == event]


@dataclass(slots=True)
class Watch:
    """Looks after one `send`: whether it ends, hangs, or waits for its provider.

    A sender may wait out a pause of minutes that the provider asked for. It says so, and that
    Ctrl-C ends it without a loss: a round takes it at its word.
    """

    round: Round
    command: Command
    began: float = field(default_factory=time.monotonic)
    moved_at: float = field(default_factory=time.monotonic)
    arrived: int = 0
    in_time: bool = True
    paused: bool = False

    def over(self) -> bool:
        """Whether it has ended, by itself or not."""
        now = time.monotonic()
        if self.round.score.arrived != self.arrived:
            self.arrived, self.moved_at = self.round.score.arrived, now
        if now > self.began + COMMAND_SECONDS and not self.command.ended():
            self.in_time = False
            self.command.give_up()
        elif now > self.moved_at + _QUIET_SECONDS and not self.paused and self._says_it_waits():
            self.paused = True
            self.command.signal(signal.SIGINT)
        return self.command.ended()

    def _says_it_waits(self) -> bool:
        self.moved_at = time.monotonic()
        was_told = any(one.kind is Kind.REPLY for one in self.round.played())
        return was_told and "Ctrl-C" in self.command.err
