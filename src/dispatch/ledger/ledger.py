"""Owns the Ledger object: one method a transaction, and the right to send."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from dispatch.ledger import (
    adding,
    copies,
    deliveries,
    heads,
    moving,
    noted,
    outcomes,
    planning,
    reading,
    recording,
    resting,
    right,
)
from dispatch.ledger.attending import Attended
from dispatch.ledger.chased import issue_id as _issue_id
from dispatch.ledger.engine import Where
from dispatch.ledger.glanced import Glanced
from dispatch.ledger.own import Own
from dispatch.ledger.waking import wake
from dispatch.ledger.worked import Worked
from dispatch.records import (
    Action,
    Change,
    Claim,
    Doubt,
    Finding,
    Finished,
    FolderCursor,
    Hold,
    IssueHead,
    Plan,
    PlannedRecipient,
    Run,
    Scope,
    Share,
    Turned,
)
from dispatch.records.databases import Moved
from dispatch.renditions import Attachment, Rendition
from dispatch.states import DeliveryState
from dispatch.tiers import Tier


class Ledger(Attended, Worked, Glanced):
    """The ledger of one office; close it, or use it in a `with` statement.

    `acts` tell who does it: they are kept in the same transaction.

    Every method raises LedgerUnusable where it cannot be read or written and TryAgain
    where another program holds it.
    """

    def __init__(self, where: Where) -> None:
        super().__init__(where)
        self._lease: tuple[str, datetime] | None = None  # whose, and when it was last renewed
        self._lost = False
        # Of each run: those of several mailboxes take turns.
        self._ahead: dict[Run, deliveries.Ahead] = {}
        self._held: dict[Run, Hold | None] = {}

    # Planning

    def plan(self, plan: Plan, now: datetime, acts: Sequence[Action] = ()) -> None:
        """Freezes an issue: source, renditions, recipients as of today, deliveries."""
        with self._write() as connection:
            noted.add(connection, acts)
            planning.plan(connection, plan, now)
            wake(connection)

    def plan_correction(self, plan: Plan, now: datetime, acts: Sequence[Action] = ()) -> None:
        """Freezes another text of an issue as a new round; what has not left of the old never will.

        Recipients that are new since then are added; the others are as they were.
        """
        with self._write() as connection:
            noted.add(connection, acts)
            planning.correct(connection, _issue_id(connection, plan.number), plan, now)
            wake(connection)

    def reschedule(
        self, number: str, send_at: datetime | None, acts: Sequence[Action] = ()
    ) -> None:
        """Sets when the waiting deliveries of an issue may go; None lets them go now."""
        with self._write() as connection:
            noted.add(connection, acts)
            planning.reschedule(connection, _issue_id(connection, number), send_at)
            wake(connection)

    def is_untouched(self, number: str) -> bool:
        """Whether nothing of an issue has left or may have; only with the right to send."""
        with self._read() as connection:
            return planning.is_untouched(connection, _issue_id(connection, number))

    def add_recipients(
        self,
        number: str,
        renditions: Sequence[Rendition],
        recipients: Sequence[PlannedRecipient],
        acts: Sequence[Action] = (),
    ) -> None:
        """Adds recipients to an issue that is on its way; TryAgain if one of them is there."""
        with self._write() as connection:
            noted.add(connection, acts)
            adding.add_recipients(connection, _issue_id(connection, number), renditions, recipients)
            wake(connection)

    def rendition(self, rendition_id: int) -> Rendition:
        """A rendition as it was frozen."""
        with self._read() as connection:
            return planning.read_rendition(connection, rendition_id)

    def attachments(self, number: str, tier: Tier) -> tuple[Attachment, ...]:
        """The files of a tier's first sending; the document first."""
        with self._read() as connection:
            issue_id = _issue_id(connection, number)
            return planning.first_attachments(connection, issue_id, tier)

    # Sending

    @contextmanager
    def right_to_send(self, holder: str, now: datetime) -> Iterator[None]:
        """Held by one sender at a time on this ledger; a dead holder's is free at once.

        `holder` is `machine:process`. Raises TryAgain while another sender runs. It is what makes
        it safe to take whatever stands in `sending` for the leavings of a crash.
        """
        with right.lock(self._engine, self._where):
            with self._write() as connection:
                right.acquire(connection, holder, now)
            self._lease, self._lost = (holder, now), False
            try:
                yield
            finally:
                self._lease = None
                with self._write() as connection:
                    right.release(connection, holder)

    def turn(self, run: Run, finished: Sequence[Finished], wanted: int, now: datetime) -> Turned:
        """Records what has just ended and takes up to so many more: one commit for all of it.

        Raises TryAgain, with everything recorded, where another has taken over the right to send.
        """
        if run.number is None:
            return self._share(run, finished, wanted, now)
        with self._write() as connection:
            outcomes.record(connection, finished, run.holder)
            for one in finished:
                if one.hold is not None:
                    resting.put_on_hold(connection, run.route, one.hold)
                    self._held.clear()
            mine = self._keep_lease(connection, run, now)
            turned = self._next(connection, run, wanted, now) if mine and wanted else Turned()
        if not mine:
            raise right.taken("*")
        return turned

    def _keep_lease(self, connection: Connection, run: Run, now: datetime) -> bool:
        if self._lease is None or self._lease[0] != run.holder:
            return True
        if self._lost:
            return False
        if abs(now - self._lease[1]) >= right.RENEW_AFTER:
            self._lease = (run.holder, now)
            self._lost = not right.renew(connection, run.holder, now)
        elif not isinstance(self._where, Path):
            # The lock is a connection's, which may be cut while this one is not.
            self._lost = not right.is_held(connection, run.holder)
        return not self._lost

    def _next(self, connection: Connection, run: Run, wanted: int, now: datetime) -> Turned:
        if run not in self._held or not isinstance(self._where, Path):
            # Of a file read once: while we have the right to send, nobody else is told to pause.
            self._held[run] = resting.hold(connection, run.route, now)
        until = resting.rests_until(connection, run, self._held[run], now)
        if until is not None:
            waiting = deliveries.any_waiting(connection, run, now)
            return Turned(rests_until=until if waiting else None)
        room = resting.room(connection, run, now)
        most = wanted if room is None else min(wanted, room)
        ahead = self._ahead.setdefault(run, deliveries.Ahead())
        return Turned(deliveries.claim(connection, ahead, run, most, now))

    def send_again(
        self, number: str, names: Collection[str], now: datetime, acts: Sequence[Action] = ()
    ) -> tuple[str, ...]:
        """Lets what is in doubt or was refused go once more, under the same Message-ID."""
        with self._write() as connection:
            noted.add(connection, acts)
            return outcomes.send_again(connection, _issue_id(connection, number), names, now)

    def counts(self, number: str) -> Mapping[DeliveryState, int]:
        """How many deliveries of an issue's round are in each state."""
        with self._read() as connection:
            return deliveries.counts(connection, _issue_id(connection, number))

    def waiting(self, number: str, scope: Scope) -> int:
        """How many deliveries of a scope have still to go."""
        with self._read() as connection:
            return deliveries.waiting(connection, _issue_id(connection, number), scope)

    def in_hand(self, number: str, scope: Scope) -> int:
        """How many deliveries of a scope somebody has reserved or is sending."""
        with self._read() as connection:
            return deliveries.in_hand(connection, _issue_id(connection, number), scope)

    def named(self, number: str, state: DeliveryState) -> tuple[str, ...]:
        """The deliveries of an issue in a state, as `name <address>`."""
        with self._read() as connection:
            return deliveries.named(connection, _issue_id(connection, number), state)

    def next_moment(self, number: str) -> datetime | None:
        """The earliest moment at which a waiting delivery of an issue may go."""
        with self._read() as connection:
            return reading.next_moment(connection, _issue_id(connection, number))

    def hold(self, route: str, now: datetime) -> Hold | None:
        """The pause that a mailbox's server asked for, while it lasts."""
        with self._read() as connection:
            return resting.hold(connection, route, now)

    def recent(self, route: str, since: datetime) -> tuple[Sequence[datetime], float | None]:
        """The moments of sendings since then, ascending, and the seconds that one took lately."""
        with self._read() as connection:
            moments = resting.recent(connection, route, since)
            return moments, resting.seconds_each(connection, route)

    def latest_moment(self) -> datetime | None:
        """The latest moment that was ever written down: the clock was once there."""
        with self._read() as connection:
            return reading.latest_moment(connection)

    # The Sent folder

    def doubts(self, mailbox: Own) -> tuple[Doubt, ...]:
        """What was sent from a mailbox and may not have left it."""
        with self._read() as connection:
            return copies.doubts(connection, mailbox)

    def settle_by_copies(self, found: Collection[int], now: datetime) -> None:
        """Takes the messages in doubt of which a copy was found for accepted."""
        with self._write() as connection:
            copies.settle(connection, found, now)

    def uncopied(self, number: str, most: int, share: Share | None = None) -> tuple[Claim, ...]:
        """Accepted messages of a mailbox of which no copy is known to lie in its Sent folder."""
        with self._read() as connection:
            return copies.uncopied(connection, number, most, share or Share())

    def mark_copied(self, delivered: Sequence[int], now: datetime) -> None:
        """Keeps that copies lie in Sent."""
        with self._write() as connection:
            copies.mark_copied(connection, delivered, now)

    # What comes back

    def record_findings(
        self, mailbox: str, cursor: FolderCursor, findings: Sequence[Finding], now: datetime
    ) -> tuple[Change, ...]:
        """Evidence, standings and cursor of one stretch of a folder, in one transaction."""
        with self._write() as connection:
            return recording.record_findings(connection, mailbox, cursor, findings, now)

    def cursors(self, mailbox: str) -> dict[str, FolderCursor]:
        """How far each folder has been read."""
        with self._read() as connection:
            return reading.cursors(connection, mailbox)

    # Moving

    def move_to(
        self,
        where: Where,
        holder: str,
        now: datetime,
        acts: Sequence[Action] = (),
        *,
        as_copy: bool = False,
    ) -> Moved:
        """Takes everything over to an empty place and proves it; this ledger stays as it was.

        Nobody may send or write meanwhile: raises TryAgain where another does, or a worker lives.
        `acts` are kept there, not here. A copy, beside which this ledger goes on, is a backup:
        nothing goes out of it before it was settled. Raises InputError where the place is not
        empty; then nothing is left of it.
        """
        with self.right_to_send(holder, now), self._write() as source:
            right.refuse_workers(source)
            return moving.move_to(source, where, acts, now if as_copy else None)

    # Reading

    def head(self, number: str) -> IssueHead | None:
        """The little that tells how far an issue is; None when it was never planned."""
        with self._read() as connection:
            return heads.head(connection, number)

    def heads_since(self, since: datetime) -> tuple[IssueHead, ...]:
        """The issues planned since a moment, the oldest first."""
        with self._read() as connection:
            return heads.heads_since(connection, since)

    def heads_waiting(self) -> tuple[IssueHead, ...]:
        """The issues of which something has still to go, the oldest first."""
        with self._read() as connection:
            return heads.heads_waiting(connection)

    def names(self, number: str) -> frozenset[str]:
        """The names of an issue's recipients."""
        with self._read() as connection:
            return reading.names(connection, _issue_id(connection, number))

    def reached(self, number: str) -> frozenset[str]:
        """The names of those whom a message of an issue has left for, or may have."""
        with self._read() as connection:
            return reading.reached(connection, _issue_id(connection, number))

    def first_planned(self, mailbox: Own) -> datetime | None:
        """When these mailboxes first planned an issue."""
        with self._read() as connection:
            return heads.first_planned(connection, mailbox)
