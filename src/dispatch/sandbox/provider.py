"""Owns what happens behind the servers: mail is recorded, recipients act, the mailbox fills.

Lives in one event loop; the thread around it is `sandbox`'s. Knows neither wire.
"""

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import policy
from email.parser import BytesHeaderParser
from itertools import count
from pathlib import Path

from dispatch.sandbox.answers import Occasion
from dispatch.sandbox.behaviour import Draw, steps, wanted
from dispatch.sandbox.errands import Errands
from dispatch.sandbox.faults import Fault, Faults, Stage, fault_at
from dispatch.sandbox.journal import Journal
from dispatch.sandbox.letters import letter
from dispatch.sandbox.mailbox import Mailbox
from dispatch.sandbox.original import Original, head_of
from dispatch.sandbox.submission import Submitted
from dispatch.sandbox.values import RECEIPTS, Deed, DeedRecord, Habit, Manner, Received

Clock = Callable[[], datetime]


@dataclass(frozen=True, slots=True)
class Account:
    """The contact mailbox's address, which is its login, and its password."""

    address: str
    password: str

    def __repr__(self) -> str:
        return f"Account({self.address!r})"


@dataclass(frozen=True)
class Population:
    """The recipients: who does what, thrown from which seed."""

    habits: Mapping[str, Habit]
    seed: int

    def habit(self, address: str) -> Habit | None:
        """What an address does; None if there is no such address."""
        return self.habits.get(address.casefold())


class Provider:
    """The post office behind SMTP, and the postman who fills the mailbox."""

    def __init__(
        self,
        account: Account,
        population: Population,
        manner: Manner,
        journal: Journal,
        mailbox: Mailbox,
        faults: Callable[[], Faults],
        errands: Errands,
        clock: Clock,
    ) -> None:
        self.manner = manner
        self._account = account
        self._population = population
        self._journal = journal
        self._mailbox = mailbox
        self._faults = faults
        self._errands = errands
        self._clock = clock
        self.logins: list[bool] = []
        self._taken: list[datetime] = []
        self._sessions = count(max((one.session for one in journal.received), default=0) + 1)
        self._messages = count(1)
        self._came = Counter(
            address.casefold() for one in journal.received for address in one.rcpt_to
        )

    async def restore(self) -> None:
        """Puts back into the mailbox what an earlier run had delivered."""
        for one in self._journal.mailbox:
            content = one.path.read_bytes()
            await self._mailbox.append(one.folder, content, one.at, seen=one.seen)

    # -- what the submission server asks ----------------------------------------------------

    def opens(self, login: bytes, password: bytes) -> bool:
        """Whether the login is the mailbox's; compared in constant time out of habit."""
        same_name = login.lower() == self._account.address.lower().encode("utf-8")
        secret = self._account.password.encode("utf-8")
        opened = same_name and secrets.compare_digest(password, secret)
        self.logins.append(opened)
        return opened

    def is_locked(self) -> bool:
        """Whether so many logins have failed that none is looked at any more."""
        most = self.manner.failed_logins
        return most is not None and self.logins.count(False) >= most

    def window_is_full(self) -> bool:
        """Whether as many messages were taken lately as the provider takes."""
        most, since = self.manner.messages_per_window, self._clock()
        since -= timedelta(seconds=self.manner.window_seconds)
        return most is not None and sum(at > since for at in self._taken) >= most

    def next_session(self) -> int:
        """Counts connections, over restarts too."""
        return next(self._sessions)

    def next_message(self) -> int:
        """Counts MAIL commands since the start."""
        return next(self._messages)

    def fault(self, stage: Stage, number: int) -> Fault | None:
        """The fault that the test has planted there."""
        return fault_at(self._faults(), stage, number)

    def knows(self, address: str) -> bool:
        """Whether mail to the address is taken; else the refusal goes on record."""
        habit = self._population.habit(address)
        if address.casefold() == self._account.address.casefold():
            return True
        if habit is None or habit is Habit.REFUSED:
            self._journal.do(DeedRecord(address, Deed.REFUSED, self._clock()))
            return False
        return True

    def take(self, submitted: Submitted) -> str:
        """Records a message before anyone hears of it, and sets its recipients going."""
        received = self._journal.receive(submitted.content, _envelope(submitted))
        self._taken.append(self._clock())
        if self.manner.sent_saved:
            self._errand(self._save_sent(submitted.content, received))
        for address in received.rcpt_to:
            self._came[address.casefold()] += 1
            number = self._came[address.casefold()]
            original = Original(received, submitted.content, address)
            self._errand(self._react(original, number))
        return f"sandbox,{received.number:04}"

    # -- what the recipients do -------------------------------------------------------------

    def _errand(self, doing: Coroutine[None, None, None]) -> None:
        self._errands.start(asyncio.get_running_loop().create_task(doing))

    async def _save_sent(self, content: bytes, received: Received) -> None:
        folder, now = self.manner.folder_for("\\Sent"), self._clock()
        self._journal.deliver(content, folder, now, copy_of=received.path)
        await self._mailbox.append(folder, content, now, seen=True)

    async def _react(self, original: Original, number: int) -> None:
        habit = self._population.habit(original.recipient)
        if habit is None:
            await self._to_self(original)  # the mailbox's own address
            return
        draw = Draw(self._population.seed, original.recipient.casefold(), number)
        for deed in steps(habit, number):
            await asyncio.sleep(self.manner.latency * (0.5 + draw.share(f"latency {deed}")))
            if wanted(deed, original.envelope.notify):
                await self._do(deed, original, draw)

    async def _to_self(self, original: Original) -> None:
        now = self._clock()
        self._journal.deliver(original.content, "INBOX", now)
        await self._mailbox.append("INBOX", original.content, now, seen=False)

    async def _do(self, deed: Deed, original: Original, draw: Draw) -> None:
        now = self._clock()
        occasion = Occasion(original, draw, now, self.manner.host, self.manner.dsn)
        content = letter(deed, occasion)
        if content is None:
            return
        junk = deed in RECEIPTS and draw.share("junk") < self.manner.junk_share
        folder = self.manner.folder_for("\\Junk") if junk else "INBOX"
        delivered = self._journal.deliver(content, folder, now)
        self._journal.do(
            DeedRecord(
                original.recipient,
                deed,
                now,
                original.envelope.message_id,
                delivered.path,
                folder,
            )
        )
        await self._mailbox.append(folder, content, now, seen=False)


def _envelope(submitted: Submitted) -> Received:
    told = BytesHeaderParser(policy=policy.compat32).parsebytes(head_of(submitted.content))
    return Received(
        number=0,  # the journal's to give, as is the path
        message_id=str(told.get("Message-ID", "")).strip().strip("<>"),
        mail_from=submitted.mail_from,
        rcpt_to=submitted.rcpt_to,
        path=Path(),
        envid=submitted.envid,
        notify=submitted.notify,
        session=submitted.session,
    )
