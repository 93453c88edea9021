"""Owns one round of a fleet: two workers and a reader at work, what befalls them, both accounts."""

import asyncio
import json
import shutil
import socket
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chaos import proxy
from chaos.account import Entry
from chaos.databases import Databases
from chaos.faults import Played
from chaos.fleet.account import FleetAccount, Run, Standing
from chaos.fleet.crew import Crew, Member
from chaos.fleet.drawing import Blow, BlowKind, FleetPlan, Post
from chaos.fleet.haste import patient
from chaos.fleet.judging import complaints
from chaos.fleet.provider import Provider, providing
from chaos.folder import DOMAIN, WarmStart, addresses, be_patient_for, furnish, keep_ledger_at
from chaos.forwarding import forward
from chaos.network import Machine
from chaos.processes import fork, fork_serving, stop
from chaos.score import Score
from journey.office import MAILBOX, NUMBER

# Nothing has arrived for so long: what was to happen after more arrivals happens now.
_QUIET_SECONDS = 0.6
# Nothing has moved for so long: it will not come to rest. A loaded machine is slow, and moves.
_STUCK_SECONDS = 20.0
_SETTLE_SECONDS = 150.0
_LOOK_SECONDS = 0.1
# What a clerk's command left in `sending` is the next one's to find.
_MOVING = """\
SELECT state, count(*) FROM delivery JOIN issue ON issue.id = delivery.issue_id
 WHERE claimed_by LIKE 'worker:%'
    OR carry_on AND (state = 'planned'
                     OR state = 'deferred' AND not_before <= now() AT TIME ZONE 'UTC')
 GROUP BY state"""
_HELD = "SELECT count(*) FROM hold WHERE until > now() AT TIME ZONE 'UTC'"
_EVIDENCE = """\
SELECT d.address, count(*) FROM evidence e JOIN delivery d ON d.id = e.delivery_id
 WHERE e.digest IS NOT NULL GROUP BY d.address"""


@dataclass(frozen=True, slots=True)
class FleetResult:
    """What came of a round."""

    fleet: FleetPlan
    seconds: float
    account: FleetAccount
    complaints: list[str]

    @property
    def plan(self) -> FleetPlan:
        """As it was drawn."""
        return self.fleet

    def to_json(self) -> dict[str, Any]:
        """As it stands in the log: enough to see what happened and to run it again."""
        account, plan = self.account, self.fleet.plan
        return {
            "kind": "fleet",
            "seed": plan.seed,
            "round": plan.number,
            "seconds": round(self.seconds, 3),
            "connections": plan.connections,
            "offers": sorted(plan.offers),
            "acts": [f"{kind} {post}" for kind, post in account.blows],
            "played": [one.to_json() for one in account.played],
            "codes": [run.code for run in account.runs],
            "runs": [[run.command, run.code] for run in account.runs],
            "arrived": len(account.arrived),
            "answers": sum(account.answers.values()),
            "states": Counter(entry.state for entry in account.entries),
            "complaints": self.complaints,
        }


@dataclass(slots=True)
class FleetRound:
    """A round under way, all its files in one folder."""

    fleet: FleetPlan
    warm: WarmStart
    folder: Path
    databases: Databases
    score: Score = field(default_factory=Score)
    struck: list[tuple[BlowKind, Post]] = field(default_factory=list)
    pulled: dict[Post, float] = field(default_factory=dict)  # and when it is to be plugged in
    crew: Crew = field(init=False)
    provider: Provider = field(init=False)

    @property
    def journal(self) -> Path:
        """What the fault machine did."""
        return self.folder / "journal.jsonl"

    @property
    def office(self) -> Path:
        """The office's folder."""
        return self.folder / "office"

    def run(self) -> FleetResult:
        """The whole of it; the folder stays."""
        began = time.monotonic()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self.journal.touch()
        to = addresses(self.fleet.plan, DOMAIN)
        habits = self.fleet.habits(to)
        with ExitStack() as stack:
            self.provider = stack.enter_context(
                providing(self.folder / "server", habits, self.fleet.dice)
            )
            port = self._fault_machine(stack)
            self._reading_room(stack)
            self._furnish(port, to)
            stack.callback(self._calm)
            account = self._play(to)
        return FleetResult(self.fleet, time.monotonic() - began, account, complaints(account))

    # -- before ---------------------------------------------------------------------------------

    def _fault_machine(self, stack: ExitStack) -> int:
        """Between every machine and the provider: they find it on their own loopbacks."""
        plan, to = self.fleet.plan, ("127.0.0.1", self.provider.smtp)

        def serve(listening: socket.socket) -> Any:
            port = listening.getsockname()[1]
            there = [one for machine in self._machines() if (one := machine.listen(port))]
            return proxy.serve(
                [listening, *there], to, plan.faults, plan.offers, self.score, self.journal
            )

        pid, port = fork_serving(serve)
        stack.callback(stop, pid)
        return port

    def _reading_room(self, stack: ExitStack) -> None:
        """The provider's mailbox on the loopback of every machine."""
        there = [one for each in self._machines() if (one := each.listen(self.provider.imap))]
        if there:
            pid = fork(lambda: asyncio.run(forward(there, self.provider.imap)))
            stack.callback(stop, pid)
        for one in there:
            one.close()

    def _machines(self) -> tuple[Machine, ...]:
        return self.databases.machines

    def _furnish(self, port: int, to: list[str]) -> None:
        plan = self.fleet.plan
        furnish(self.office, port, plan.connections, MAILBOX, to, self.provider.imap)
        patience = patient(self.warm.patience)
        if plan.outlasts_patience and patience is not None:
            be_patient_for(self.office, patience)
        self.warm.copy_typeset(self.office)
        name = self.folder.name
        keep_ledger_at(self.office, self.databases.make(name))
        members = {
            post: Member(post, machine)
            for post, machine in zip(Post, self._machines(), strict=True)
        }
        self.crew = Crew(
            self.folder, self.office, members, lambda machine: self.databases.url(machine, name)
        )

    # -- the play -------------------------------------------------------------------------------

    def _play(self, to: list[str]) -> FleetAccount:
        try:
            self.crew.run("send", NUMBER, "--yes", "--hand-over")
            for blow in self.fleet.blows:
                self._await(blow)
                self._strike(blow)
            self._calm()
            unsettled = self._settle()
            self.crew.end()
            return self._account(to, self._last_word(), unsettled)
        finally:
            self.crew.abandon()

    def _await(self, blow: Blow) -> None:
        until, moved_at = self.score.arrived + blow.arrived, time.monotonic()
        seen = self.score.arrived
        while seen < until and time.monotonic() < moved_at + _QUIET_SECONDS:
            self._tend()
            if self.score.arrived != seen:
                seen, moved_at = self.score.arrived, time.monotonic()
            time.sleep(0.001)
        self._wait(blow.delay)

    def _strike(self, blow: Blow) -> None:
        match blow.kind:
            case BlowKind.KILL:
                if not self.crew.kill(blow.whom, blow.seconds):
                    return
            case BlowKind.TERM:
                if self.crew.ask_to_end(blow.whom, self._plug) is None:
                    return
            case BlowKind.PULL:
                self.crew.members[blow.whom].machine.cable.pull()
                self.pulled[blow.whom] = time.monotonic() + blow.seconds
            case BlowKind.CUT:
                self.databases.cut(self.folder.name)
            case BlowKind.CRASH:
                self.databases.crash()
            case BlowKind.SEND:
                self.crew.beside("send", NUMBER, "--yes", "--no-wait")
            case BlowKind.RESEND:
                self.crew.beside("resend", NUMBER, "--yes")
        self.struck.append((blow.kind, blow.whom))

    def _tend(self) -> None:
        self._plug()
        self.crew.tend()

    def _plug(self) -> None:
        for post, until in list(self.pulled.items()):
            if time.monotonic() >= until:
                self.crew.members[post].machine.cable.plug()
                del self.pulled[post]

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self._tend()
            time.sleep(0.001)

    def _calm(self) -> None:
        self.score.be_calm()
        for post in self.pulled:
            self.crew.members[post].machine.cable.plug()
        self.pulled.clear()

    # -- afterwards -----------------------------------------------------------------------------

    def _settle(self) -> str:
        """Waits until nothing is left that could go; says what still was, when that never came."""
        began = moved_at = time.monotonic()
        seen: object = None
        while moving := self._moving():
            now = time.monotonic()
            if seen != (moving, self.score.arrived):
                seen, moved_at = (moving, self.score.arrived), now
            if now > moved_at + _STUCK_SECONDS or now > began + _SETTLE_SECONDS:
                return ", ".join(f"{count} {state}" for state, count in moving)
            self._wait(_LOOK_SECONDS)
        return ""

    def _moving(self) -> list[tuple[Any, ...]]:
        name = self.folder.name
        moving = self.databases.ask(name, _MOVING)
        (held,) = self.databases.ask(name, _HELD)[0]
        if held:
            return [one for one in moving if one[0] == "sending"]
        if self.crew.clerks:
            return [("clerks", len(self.crew.clerks))]
        return moving

    def _last_word(self) -> Run:
        """In peace: what came back is read, what may still go goes, and each doubt is said."""
        self.provider.wait_until_quiet()
        self.crew.run("poll")
        last = self.crew.run("send", NUMBER, "--yes", "--no-wait")
        self.provider.wait_until_quiet()
        self.crew.run("poll")
        return last

    def _account(self, to: list[str], last: Run, unsettled: str) -> FleetAccount:
        shown = self.crew.run("status", NUMBER, "--json")
        recipients = json.loads(shown.out)["recipients"] if shown.code == 0 else []
        return FleetAccount(
            roster=to,
            connections=self.fleet.plan.connections,
            entries=[
                Entry(delivery["address"], delivery["message_id"], delivery["state"])
                for one in recipients
                for delivery in one["deliveries"]
            ],
            arrived=self.provider.arrived(),
            runs=self.crew.runs,
            blows=self.struck,
            standings=[
                Standing(address, one["standing"], self.provider.standing(address))
                for one in recipients
                for address in {each["address"] for each in one["deliveries"]}
            ],
            answers=Counter(self.provider.answers()),
            evidence=dict(self.databases.ask(self.folder.name, _EVIDENCE)),
            last=last,
            played=[Played.from_json(one) for one in self._journal("played")],
            offences=[one["what"] for one in self._journal("offence")],
            unsettled=unsettled,
        )

    def _journal(self, event: str) -> list[dict[str, Any]]:
        lines = [json.loads(line) for line in self.journal.read_text().splitlines()]
        return [one for one in lines if one["event"] == event]
