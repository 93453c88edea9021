"""Owns the delivery loop: claim → compose → submit → record, until nothing is left.

It reads only the ledger, never templates or the roster: what was confirmed is what goes out,
on a first sending, on a resend and after a crash alike.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from dispatch.compose import Envelope, Personal, compose
from dispatch.errors import DispatchError, ServerUnreachable
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.records import Claim, Finished, Scope
from dispatch.smtp import Session
from dispatch.states import Outcome
from dispatch.words import Words
from dispatch.workflows.verdict import Verdict, judge

# Sessions in a row that brought nothing forward before the run gives up.
_IDLE_IN_A_ROW = 3
# More messages than any session carries: this one is to be given up.
_SPENT = 10**9


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a mailbox may send: its provider's figures, or the office's own."""

    connections: int = 1
    pause_seconds: float = 0.0
    messages_per_session: int | None = None


@dataclass(frozen=True, slots=True)
class Submitted:
    """One submission has ended: what the progress bar hears."""

    claim: Claim
    outcome: Outcome


Clock = Callable[[], datetime]
Opener = Callable[[], Awaitable[Session]]


@dataclass(slots=True)
class Loop:
    """One run of the delivery loop over one issue; its connections share `halted`."""

    ledger: Ledger
    number: str
    scope: Scope
    open_session: Opener
    pace: Pace
    zone: ZoneInfo
    clock: Clock
    on_submitted: Callable[[Submitted], None]
    name: str
    stop: asyncio.Event
    halted: DispatchError | None = None
    _renditions: dict[int, Rendition] = field(default_factory=dict)

    async def run(self) -> None:
        """Sends all that may go now; raises what made it stop, after recording everything."""
        async with asyncio.TaskGroup() as group:
            for _ in range(self.pace.connections):
                group.create_task(self._connection())
        if self.halted is not None:
            raise self.halted

    async def _connection(self) -> None:
        """One connection's life. What has ended is recorded in the commit of the next claim."""
        session: Session | None = None
        finished: Finished | None = None
        carried = idle = 0
        try:
            while not self._ended():
                if session is None or not session.alive or self._used_up(carried):
                    self._record(finished)
                    finished = None
                    session, carried = await self._fresh(session), 0
                claim = self.ledger.claim(
                    self.number, self.scope, self.clock(), self.name, finished
                )
                finished = None
                if claim is None:
                    return
                finished, verdict = await self._submit(session, claim)
                idle = idle + 1 if verdict.moved_nothing(first=carried == 0) else 0
                self._halt_when_stuck(idle, verdict.outcome)
                carried = _SPENT if verdict.new_session else carried + 1
                await self._pause()
        except DispatchError as error:
            self.halted = self.halted or error
        finally:
            self._record(finished)
            if session is not None:
                await session.close()

    def _ended(self) -> bool:
        return self.stop.is_set() or self.halted is not None

    def _used_up(self, carried: int) -> bool:
        limit = self.pace.messages_per_session
        return carried >= (_SPENT if limit is None else limit)

    async def _fresh(self, old: Session | None) -> Session:
        if old is not None:
            await old.close()
        return await self.open_session()

    async def _pause(self) -> None:
        if self.pace.pause_seconds and not self._ended():
            try:
                await asyncio.wait_for(self.stop.wait(), self.pace.pause_seconds)
            except TimeoutError:
                return

    def _record(self, finished: Finished | None) -> None:
        """Records at once, where no claim will follow soon; nothing is left to record then."""
        if finished is not None:
            self.ledger.record(finished)

    async def _submit(self, session: Session, claim: Claim) -> tuple[Finished, Verdict]:
        """Submits one message and reads what came of it."""
        envelope, content = self._composed(claim)
        outcome = await session.submit(envelope, content)
        verdict = judge(outcome, claim.tries, self.clock(), self.zone)
        self.on_submitted(Submitted(claim, verdict.outcome))
        if verdict.stop is not None:
            self.halted = self.halted or verdict.stop
        finished = Finished(claim.delivery_id, verdict.outcome, self.clock(), verdict.not_before)
        return finished, verdict

    def _composed(self, claim: Claim) -> tuple[Envelope, bytes]:
        rendition = self._renditions.get(claim.rendition_id)
        if rendition is None:
            rendition = self.ledger.rendition(claim.rendition_id)
            self._renditions[claim.rendition_id] = rendition
        message = compose(rendition, personal(claim, self.clock(), self.zone))
        return message.envelope, message.content

    def _halt_when_stuck(self, idle: int, outcome: Outcome) -> None:
        if idle >= _IDLE_IN_A_ROW and self.halted is None:
            self.halted = ServerUnreachable(
                Words(
                    f"连接接连中断或被退回，已停止发送：{outcome.text}",
                    f"the connection broke or was turned away again and again: {outcome.text}",
                ),
                advice=Words(
                    "没有发出的都在台账里等着；请过一会儿再运行一次 dispatch send。",
                    "what was not sent is waiting; run dispatch send again later.",
                ),
            )


def personal(claim: Claim, now: datetime, zone: ZoneInfo) -> Personal:
    """What a claim makes personal in its message, on the office's clock."""
    first = claim.first_sent_at
    return Personal(
        issue=claim.issue,
        sender=claim.sender.address,
        sender_name=claim.sender.name,
        recipient=claim.recipient,
        address=claim.address,
        token=claim.token,
        message_id=claim.message_id,
        date=now.astimezone(zone),
        first_message_id=claim.first_message_id,
        first_sent_at=None if first is None else first.astimezone(zone),
    )
