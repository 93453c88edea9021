"""Owns the sandbox's life: a thread with a loop of its own, two ports on loopback, a clean end.

The door that the demo and the tests open. aiosmtpd and pymap are imported when it starts, so
that an installation without the sandbox can say what is missing.
"""

import asyncio
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from dispatch.errors import ServerUnreachable, SettingsError
from dispatch.sandbox.errands import Errands
from dispatch.sandbox.faults import Faults
from dispatch.sandbox.journal import Journal
from dispatch.sandbox.standing import standing_of
from dispatch.sandbox.values import PLAIN, DeedRecord, Habit, Manner, Received
from dispatch.words import Given, say

if TYPE_CHECKING:
    from dispatch.sandbox.mailbox import Mailbox
    from dispatch.sandbox.provider import Clock, Provider

LOOPBACK = "127.0.0.1"
_START_SECONDS = 30.0


def _now() -> datetime:
    return datetime.now(UTC)


class Sandbox:
    """A mail provider on loopback for one mailbox, with simulated recipients.

    `habits` says which addresses exist and what each does; any other is refused with 550. Mail
    to the mailbox itself lands in its INBOX. `password` is what the provider wants at login (the
    authorization code, in the NetEase manner). The folder keeps the record; a sandbox that is
    started on a folder with a record goes on from it, under a new UIDVALIDITY. `faults` may be
    set at any time.
    """

    def __init__(
        self,
        folder: Path,
        mailbox: str,
        password: str,
        habits: Mapping[str, Habit],
        *,
        manner: Manner = PLAIN,
        seed: int = 0,
        clock: "Clock" = _now,
    ) -> None:
        self.faults: Faults = ()
        self.smtp_port = 0
        self.imap_port = 0
        self._folder = folder
        self._mailbox = mailbox
        self._password = password
        self._habits = {address.casefold(): habit for address, habit in habits.items()}
        self._manner = manner
        self._seed = seed
        self._clock = clock
        self._journal = Journal(folder)
        self._errands = Errands()
        self._office: Provider | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._fault: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    # -- life -------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Opens both ports; returns when they answer.

        Raises SettingsError where the sandbox's libraries are missing, ServerUnreachable where no
        port can be opened.
        """
        assert self._thread is None, "already started"
        self._errands = Errands()
        self._started.clear()
        self._fault = None
        self._thread = threading.Thread(target=self._run, name="dispatch-sandbox", daemon=True)
        self._thread.start()
        if not self._started.wait(_START_SECONDS) or self._fault is not None:
            fault, self._fault = self._fault, None
            self.stop()
            raise _not_started(fault) from fault

    def stop(self) -> None:
        """Hangs up on everyone, closes the ports; what recipients had yet to do is dropped."""
        if self._thread is None:
            return
        if self._loop is not None and self._stopping is not None:
            # A loop that has ended already, by a fault, takes no more calls.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()
        self._thread = None
        self._loop = self._stopping = None
        if self._fault is not None:
            raise self._fault

    # -- what it knows ----------------------------------------------------------------------

    def wait_until_quiet(self, timeout: float) -> None:
        """Until all recipients have done what they will do for what arrived so far.

        Raises TimeoutError after that many seconds.
        """
        self._errands.wait(timeout)

    def received(self) -> tuple[Received, ...]:
        """Every message accepted at the final dot, in order."""
        return self._journal.received

    def deeds(self) -> tuple[DeedRecord, ...]:
        """What each recipient really did, in order."""
        return self._journal.deeds

    def logins(self) -> tuple[bool, ...]:
        """How each SMTP login since the start ended, in order."""
        return () if self._office is None else tuple(self._office.logins)

    def expected_standing(self, address: str) -> str:
        """What a true account must say of the address; the rule is `standing_of`'s."""
        name = address.casefold()
        return standing_of(one.deed for one in self.deeds() if one.address.casefold() == name)

    # -- in the thread ----------------------------------------------------------------------

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:  # noqa: BLE001 - raised again in the thread that asked
            self._fault = error
        finally:
            self._started.set()

    async def _serve(self) -> None:
        from dispatch.sandbox.mailbox import Mailbox
        from dispatch.sandbox.servers import serving

        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        folders = [one.name for one in self._manner.folders]
        mailbox = await Mailbox.create(self._mailbox, self._password, folders)
        self._journal.open()
        try:
            provider = self._office = self._provider(mailbox)
            await provider.restore()
            async with serving(LOOPBACK, provider, mailbox) as ports:
                self.smtp_port, self.imap_port = ports.smtp, ports.imap
                self._started.set()
                await self._stopping.wait()
            await self._errands.give_up()
        finally:
            self._journal.close()

    def _provider(self, mailbox: "Mailbox") -> "Provider":
        from dispatch.sandbox.provider import Account, Population, Provider

        return Provider(
            Account(self._mailbox, self._password),
            Population(self._habits, self._seed),
            self._manner,
            self._journal,
            mailbox,
            faults=lambda: self.faults,
            errands=self._errands,
            clock=self._clock,
        )


def _not_started(fault: BaseException | None) -> BaseException:
    if isinstance(fault, ImportError):
        return SettingsError(
            say("演示用的邮件服务器缺少程序库 {fault_name}", fault_name=fault.name),
            advice=say("请重新安装，并带上 sandbox 部分：pip install 'dispatch[sandbox]'"),
        )
    if fault is None or isinstance(fault, OSError):
        why = say("等待超时") if fault is None else Given(str(fault))
        return ServerUnreachable(
            say("演示用的邮件服务器没能启动：{why}", why=why),
            advice=say("请检查演示文件夹是否可写、本机是否允许打开本地端口，然后重试。"),
        )
    return fault
