"""Owns one connection of a run: session after session, message after message.

Where nothing but the wire decides the pace, the next message is claimed while this one is under
way, so that the wire never waits for the disk. At any moment at most two messages of a connection
are `sending` in the ledger: the one under way, and the one claimed ahead or just ended.
"""

import asyncio
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from dispatch.compose import OutgoingMessage
from dispatch.errors import DispatchError, ServerUnreachable, TryAgain
from dispatch.records import Claim, Finished
from dispatch.smtp import Session
from dispatch.states import Outcome, Step
from dispatch.words import say
from dispatch.workflows.journal import Answer, Rest
from dispatch.workflows.waiting import done_within

if TYPE_CHECKING:
    from dispatch.workflows.sending import Loop

# Sessions in a row that brought nothing forward before the run gives up.
_IDLE_IN_A_ROW = 3
# A server hangs up on who says nothing for some minutes (RFC 5321 4.5.3.2.7); we leave before.
_SILENCE = timedelta(minutes=1)
# A commit takes about so long; to wait for it saves a round trip.
_BRIEFLY = 0.004

_BROKEN_OFF = Outcome(Step.LOSE_SIGHT, "interrupted while sending")


class _Dispensable(Exception):
    """This connection cannot go on, and others can."""


@dataclass(slots=True)
class Connection:
    """One of the connections that carry a run.

    `hand` is claimed and not yet submitted, `begun` is on its way, `done` has ended and is not yet
    recorded, `ahead` is the answer that will bring the next, `made` that message where it is
    composed already.
    """

    loop: "Loop"
    session: Session | None = None
    spent: bool = False
    carried: int = 0
    idle: int = 0
    hand: Claim | None = None
    begun: Claim | None = None
    done: list[Finished] = field(default_factory=list)
    ahead: asyncio.Future[Answer] | None = None
    made: OutgoingMessage | None = None

    async def carry(self) -> None:
        """Carries messages until none is left, or the run ends; then gives back what it holds."""
        try:
            await self._carry()
        except _Dispensable:
            pass
        except DispatchError as error:
            self.loop.halt(error)
        finally:
            await self._put_back()
            await self._hang_up()

    async def _carry(self) -> None:
        while await self._take():
            session = await self._ready()
            if self.loop.pace.at_full_speed:
                self._ask()
            await self._submit(session)
            if not self.loop.pace.at_full_speed:
                self._ask(wants=False)
                await self._answer()
                await self.loop.pause()

    def _ask(self, *, wants: bool = True) -> None:
        """Has the last outcome written and asks for one more message, in one commit."""
        done, self.done = self.done, []
        self.ahead = self.loop.journal.turn(done, wants=wants and not self.loop.ended)

    async def _answer(self) -> Answer:
        ahead, self.ahead = self.ahead, None
        return None if ahead is None else await ahead

    async def _take(self) -> bool:
        """Takes the next message in hand; False where none is left that may go, or the run ends."""
        if self.ahead is None:
            self._ask()
        while True:
            self.loop.watch.check()
            answer = await self._answer()
            if isinstance(answer, Claim):
                self.hand = answer
                if not self.loop.told_to_rest:
                    return not self.loop.ended
                # Claimed before the server asked for a pause: it goes after it.
                self._give_back(answer)
            elif isinstance(answer, Rest):
                await self._rest(answer)
            elif not self.done:
                return False
            # What ended meanwhile may have made room, or have to go again itself.
            self._ask()

    def _give_back(self, claim: Claim) -> None:
        self.hand = None
        unused = Finished(claim.delivery_id, Outcome(Step.RELEASE), self.loop.watch.clock())
        self.done.append(unused)

    async def _rest(self, rest: Rest) -> None:
        # A message is written down before any pause, so that a crash in it leaves no doubt.
        self._ask(wants=False)
        await self._answer()
        if rest.until - self.loop.watch.clock() > _SILENCE:
            await self._hang_up()
        await self.loop.rest(rest.until)

    async def _ready(self) -> Session:
        """The open session, or a fresh one where that broke or has carried its share."""
        most = self.loop.pace.messages_per_session
        used_up = self.spent or (most is not None and self.carried >= most)
        if self.session is None or not self.session.alive or used_up:
            await self._hang_up()
            try:
                self.session = await self.loop.open()
            except (ServerUnreachable, TryAgain) as error:
                raise self._without_me(error) from None
            self.carried, self.spent = 0, False
        return self.session

    def _without_me(self, error: DispatchError) -> Exception:
        """What ends this connection: the run too, unless others carry it."""
        return _Dispensable() if self.loop.has_others(self) else error

    async def _submit(self, session: Session) -> None:
        """Submits the message in hand and reads what came of it."""
        claim = self.hand
        assert claim is not None
        message = self._composed(claim)
        self.hand, self.begun = None, claim
        outcome = await session.submit(message, self._following)
        verdict = self.loop.judged(claim, outcome)
        now = self.loop.watch.clock()
        ended = Finished(claim.delivery_id, verdict.outcome, now, verdict.not_before, verdict.hold)
        self.done.append(ended)
        self.begun = None
        self.idle = self.idle + 1 if verdict.moved_nothing(first=self.carried == 0) else 0
        self.spent = verdict.new_session
        self.carried += 1
        if self.idle >= _IDLE_IN_A_ROW:
            raise self._without_me(_stuck(outcome))

    def _composed(self, claim: Claim) -> OutgoingMessage:
        made, self.made = self.made, None
        if made is not None and made.message_id == claim.message_id:
            return made
        return self.loop.composed(claim)

    async def _following(self) -> OutgoingMessage | None:
        """The next message of this session, where its claim is on the disk, or all but there."""
        most = self.loop.pace.messages_per_session
        if self.ahead is None:
            return None
        await done_within(self.ahead, _BRIEFLY)
        if not self.ahead.done() or self.ahead.exception() is not None:
            return None
        claim = self.ahead.result()
        last = most is not None and self.carried + 1 >= most
        if not isinstance(claim, Claim) or last or self.loop.ended or self.loop.told_to_rest:
            return None
        self.made = self.loop.composed(claim)
        return self.made

    async def _put_back(self) -> None:
        """Gives back what was claimed and did not go, and has the last outcome written."""
        if self.begun is not None:
            lost = Finished(self.begun.delivery_id, _BROKEN_OFF, self.loop.watch.clock())
            self.done.append(lost)
        try:
            answer = await self._answer()
            for one in (self.hand, answer):
                if isinstance(one, Claim):
                    self._give_back(one)
            self._ask(wants=False)
            await self._answer()
        except DispatchError:
            # The ledger does not answer: what it should have heard is kept with the rest.
            if self.hand is not None:
                self._give_back(self.hand)
            self.loop.journal.unwritten += self.done
            self.done = []

    async def _hang_up(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            await session.close()


def _stuck(outcome: Outcome) -> ServerUnreachable:
    return ServerUnreachable(
        say("连接接连中断或被退回，已停止发送：{outcome_text}", outcome_text=outcome.text),
        advice=say("没有发出的都在台账里等着；请过一会儿再运行一次 dispatch send。"),
    )
