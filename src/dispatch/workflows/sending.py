"""Owns the delivery loop: claim → compose → submit → record, until nothing is left.

It reads only the ledger, never templates or the roster: what was confirmed is what goes out,
on a first sending, on a resend and after a crash alike.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from dispatch.compose import OutgoingMessage, Personal, compose
from dispatch.errors import DispatchError, LoginRefused, TryAgain
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.pacing import Pace
from dispatch.records import Claim, Run
from dispatch.smtp import Session
from dispatch.states import Outcome, Step
from dispatch.words import Words, say
from dispatch.workflows.connection import Connection
from dispatch.workflows.journal import Journal
from dispatch.workflows.verdict import Verdict, judge
from dispatch.workflows.waiting import Watch

# A pause longer than this is not sat through: the run ends and says when to go on.
LONGEST_REST = timedelta(minutes=30)
# So many pauses asked for without a message between them: it is no quota.
_RESTS_IN_A_ROW = 2
# So many refusals for one unknown reason without a message taken between them: it is not the
# recipients.
_UNEXPLAINED_IN_A_ROW = 5
_WORTH_TELLING = timedelta(minutes=1)
_HEARTBEAT_SECONDS = 20.0
# With their files; the one used longest ago makes room.
_MOST_RENDITIONS = 8


@dataclass(frozen=True, slots=True)
class Submitted:
    """One submission has ended: what the progress bar hears."""

    claim: Claim
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Resting:
    """The run waits: for a limit of the mailbox, or as its server asked."""

    until: datetime
    said: str | None


Opener = Callable[[], Awaitable[Session]]
Event = Submitted | Resting


@dataclass(slots=True)
class Loop:
    """One run of the delivery loop; its connections share `halted`.

    `stopped_by` is the message whose refusal halted it, where one did.
    """

    ledger: Ledger
    run: Run
    open_session: Opener
    pace: Pace
    zone: ZoneInfo
    watch: Watch
    hear: Callable[[Event], None]
    longest_rest: timedelta = LONGEST_REST
    halted: DispatchError | None = None
    stopped_by: Claim | None = None
    journal: Journal = field(init=False)
    _connections: list[Connection] = field(default_factory=list)
    _renditions: dict[int, Rendition] = field(default_factory=dict)
    _login: asyncio.Lock = field(default_factory=asyncio.Lock)
    _rests: int = 0
    _unexplained: int = 0
    _rests_until: datetime | None = None
    _told: datetime | None = None

    def __post_init__(self) -> None:
        company = self.pace.connections if self.pace.at_full_speed else 1
        self.journal = Journal(self.ledger, self.run, self.watch.clock, company)

    async def carry(self) -> None:
        """Sends all that may go now; raises what made it stop, after recording everything."""
        self._connections = [Connection(self) for _ in range(self.pace.connections)]
        async with self.journal:
            heart = asyncio.create_task(self._beat())
            try:
                await asyncio.gather(*(one.carry() for one in self._connections))
            finally:
                heart.cancel()
        if self.halted is not None:
            raise self.halted

    async def _beat(self) -> None:
        """Keeps the right to send while a server lets us wait for minutes."""
        while True:
            await asyncio.sleep(_HEARTBEAT_SECONDS)
            self.journal.turn(wants=False)

    # -- what the connections ask ---------------------------------------------------------------

    @property
    def ended(self) -> bool:
        """Whether no further message may begin."""
        return self.watch.stop.is_set() or self.halted is not None

    @property
    def told_to_rest(self) -> bool:
        """Whether the server has asked for a pause that is not over."""
        return self._rests_until is not None and self.watch.clock() < self._rests_until

    def halt(self, error: DispatchError) -> None:
        """Ends the run after the messages under way, and wakes whoever rests."""
        self.halted = self.halted or error
        self.watch.stop.set()

    def has_others(self, than: Connection) -> bool:
        """Whether the run can be carried to its end without one connection."""
        others = (one for one in self._connections if one is not than)
        return any(one.session is not None and one.session.alive for one in others)

    async def open(self) -> Session:
        """A fresh session; logins come one after the other, so that a wrong password is one."""
        async with self._login:
            if self.halted is not None:
                raise self.halted
            return await self.open_session()

    def composed(self, claim: Claim) -> OutgoingMessage:
        """The message of a claim, out of the ledger alone."""
        rendition = self._renditions.pop(claim.rendition_id, None)
        if rendition is None:
            rendition = self.ledger.rendition(claim.rendition_id)
        if len(self._renditions) >= _MOST_RENDITIONS:
            self._renditions.pop(next(iter(self._renditions)))
        self._renditions[claim.rendition_id] = rendition
        return compose(rendition, personal(claim, self.zone))

    def judged(self, claim: Claim, outcome: Outcome) -> Verdict:
        """What an outcome means for the run; tells who listens."""
        verdict = judge(outcome, claim, self.watch.clock(), self.zone)
        if verdict.outcome.step is Step.ACCEPT:
            self._rests = self._unexplained = 0
        self._unexplained += verdict.unexplained
        if self._unexplained >= _UNEXPLAINED_IN_A_ROW:
            self.stopped_by = self.stopped_by or claim
            self.halt(_refused_again_and_again(outcome))
        if verdict.hold is not None:
            # However many connections are told so, each a moment after the other, it is one pause.
            self._rests += not self.told_to_rest
            self._rests_until = verdict.hold.until
        if verdict.stop is not None:
            self.stopped_by = self.stopped_by or claim
            self.halt(verdict.stop)
        self.hear(Submitted(claim, verdict.outcome))
        return verdict

    async def pause(self) -> None:
        """The pause between two messages of a connection."""
        if self.pace.pause_seconds and not self.ended:
            await self.watch.rest(self.pace.pause_seconds)

    async def rest(self, until: datetime) -> None:
        """Waits until the mailbox may send again; raises TryAgain where that is too long."""
        now = self.watch.clock()
        hold = self.ledger.hold(self.run.route, now)
        said = None if hold is None else hold.said
        length = until - now
        if length > self.longest_rest or self._rests > _RESTS_IN_A_ROW:
            raise _too_long(until, until.astimezone(self.zone), said)
        if length > _WORTH_TELLING and (self._told is None or until - self._told > _WORTH_TELLING):
            # Connections that wait for the same moment say so once.
            self._told = until
            self.hear(Resting(until, said))
        await self.watch.until(until)


def personal(claim: Claim, zone: ZoneInfo) -> Personal:
    """What a claim makes personal in its message, on the office's clock.

    Dated by the claim, so that the ledger alone can make the same bytes again.
    """
    first = claim.first_sent_at
    return Personal(
        issue=claim.issue,
        sender=claim.sender.address,
        sender_name=claim.sender.name,
        recipient=claim.recipient,
        address=claim.address,
        token=claim.token,
        message_id=claim.message_id,
        date=claim.claimed_at.astimezone(zone),
        first_message_id=claim.first_message_id,
        first_sent_at=None if first is None else first.astimezone(zone),
    )


def _refused_again_and_again(outcome: Outcome) -> LoginRefused:
    return LoginRefused(
        say(
            "服务器接连拒收，看来不是收件人的问题，已停止发送：{code} {outcome_text}",
            code=outcome.code,
            outcome_text=outcome.text,
        ),
        advice=say(
            "请把这句话给服务器的管理员看。改好以后，被拒收的加 --again 名称 再发，"
            "其余的再运行一次接着发。"
        ),
    )


class MustRest(TryAgain):
    """The mailbox rests for longer than is sat through."""

    def __init__(self, until: datetime, problem: Words, advice: Words) -> None:
        super().__init__(problem, advice=advice)
        self.until = until


def _too_long(until: datetime, local: datetime, said: str | None) -> MustRest:
    when = f"{local:%Y-%m-%d %H:%M}"
    problem = say("这个邮箱已到发信限额，{when} 以后才能再发。", when=when)
    if said is not None:
        problem = say("邮箱服务商要求暂停发送：{said}", said=said)
    return MustRest(
        until,
        problem,
        advice=say("请在 {when} 以后再运行一次 dispatch send，会从停下的地方接着发。", when=when),
    )
