"""Owns watching: polls that follow one another, by IDLE or by the clock, until somebody ends it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dispatch.errors import (
    DispatchError,
    LedgerUnusable,
    LoginRefused,
    ProtocolBroken,
    ServerUnreachable,
    SettingsError,
    TryAgain,
)
from dispatch.imap import INBOX, Mailbox
from dispatch.ledger import Ledger
from dispatch.workflows.attending import READING, WATCHING, Heard, attending
from dispatch.workflows.mailbox_faults import of_mailbox
from dispatch.workflows.office import Office
from dispatch.workflows.polling import Tell, poll_mailbox


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds: between polls by the clock; at the most where the server tells of news by itself
    (it tells only of INBOX); after a lost connection, doubling up to `longest`.
    """

    interval: float = 60
    idle: float = 300
    first_pause: float = 5
    longest_pause: float = 600


async def watch(
    office: Office,
    ledger: Ledger,
    tell: Tell,
    trouble: Callable[[DispatchError, float | None], None],
    rhythm: Rhythm | None = None,
    hear: Heard | None = None,
) -> None:
    """Polls every mailbox for ever; a lost connection, to the mailbox or to the ledger's database,
    is told to `trouble` and taken up again.

    A refused login ends it: to go on trying would lock the mailbox. Of several mailboxes it ends
    for that one, which `trouble` hears of without a pause, and for the last that is left at all.
    Where another program watches a mailbox already, of which `hear` is told, it stands by.
    """
    rhythm = rhythm or Rhythm()
    places = office.at_each()
    watching = [
        asyncio.ensure_future(_watch(one, ledger, tell, trouble, rhythm, hear)) for one in places
    ]
    try:
        for left, ended in enumerate(asyncio.as_completed(watching), 1):
            try:
                await ended
            except (LoginRefused, SettingsError) as error:
                if left == len(watching):
                    raise
                trouble(error, None)
    finally:
        for one in watching:
            one.cancel()
        await asyncio.gather(*watching, return_exceptions=True)


async def _watch(
    office: Office,
    ledger: Ledger,
    tell: Tell,
    trouble: Callable[[DispatchError, float | None], None],
    rhythm: Rhythm,
    hear: Heard | None,
) -> None:
    pause = rhythm.first_pause

    def went_well() -> None:
        nonlocal pause
        pause = rhythm.first_pause

    while True:
        try:
            await _session(office, ledger, tell, went_well, rhythm, hear)
        except DispatchError as error:
            if not _may_pass(office, error):
                raise of_mailbox(office, error) from None
            trouble(of_mailbox(office, error), pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, rhythm.longest_pause)


def _may_pass(office: Office, error: DispatchError) -> bool:
    """Whether it is worth another try: a server comes back, be it of mail or of the ledger."""
    if isinstance(error, LedgerUnusable):
        return not isinstance(office.settings.ledger, Path)
    return isinstance(error, ServerUnreachable | ProtocolBroken | TryAgain)


async def _session(
    office: Office,
    ledger: Ledger,
    tell: Tell,
    went_well: Callable[[], None],
    rhythm: Rhythm,
    hear: Heard | None,
) -> None:
    """One connection, for as long as it lasts."""
    while ledger.first_planned(office.settings.own_addresses) is None:  # noqa: ASYNC110
        # Nothing was ever sent: nothing can have come back.
        await asyncio.sleep(rhythm.interval)
    async with attending(office, ledger, WATCHING, hear):
        mailbox = await office.mailbox()
        try:
            while True:
                async with attending(office, ledger, READING, hear):
                    await poll_mailbox(office, ledger, mailbox, tell)
                went_well()
                await _wait(office, ledger, mailbox, rhythm)
        finally:
            await mailbox.close()


async def until_news(office: Office, ledger: Ledger, rhythm: Rhythm, stop: asyncio.Event) -> None:
    """Waits on a connection of its own until an INBOX has news or the interval is over, or `stop`.

    A server that tells of nothing, or does not answer, is waited for by the clock.
    """
    waiting = [asyncio.ensure_future(_news(one, ledger, rhythm)) for one in office.at_each()]
    waiting.append(asyncio.ensure_future(_stopped(stop)))
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def _stopped(stop: asyncio.Event) -> None:
    await stop.wait()


async def _news(office: Office, ledger: Ledger, rhythm: Rhythm) -> None:
    try:
        if ledger.first_planned(office.settings.own_addresses) is None:
            await asyncio.sleep(rhythm.interval)
            return
        mailbox = await office.mailbox()
    except DispatchError:
        await asyncio.sleep(rhythm.interval)
        return
    try:
        await _wait(office, ledger, mailbox, rhythm)
    except DispatchError:
        await asyncio.sleep(rhythm.first_pause)
    finally:
        await mailbox.close()


async def _wait(office: Office, ledger: Ledger, mailbox: Mailbox, rhythm: Rhythm) -> None:
    if not mailbox.can_idle:
        await asyncio.sleep(rhythm.interval)
        return
    # IDLE tells what comes after INBOX was opened, not what came since it was read. (Or what is
    # above the cursor is a message that the server lists and never delivers: hence a pause.)
    cursor = ledger.cursors(office.settings.mailbox.address).get(INBOX.name)
    selected = await mailbox.examine(INBOX)
    is_read = cursor is not None and not await mailbox.uids_above(selected, cursor.last_uid)
    await mailbox.wait_for_news(rhythm.idle if is_read else rhythm.interval)
