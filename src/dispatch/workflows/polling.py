"""Owns the poll: which folders are read, in which order, and going on where a connection broke.

The mailbox is left as it was. What a folder's messages are worth is `reading`'s.
"""

import asyncio
from collections.abc import Callable, Collection, Sequence

from dispatch.errors import DispatchError, ProtocolBroken, ServerUnreachable
from dispatch.imap import INBOX, Folder, FolderRefused, Mailbox
from dispatch.ledger import Ledger
from dispatch.workflows.attending import READING, Heard, attending
from dispatch.workflows.classifying import Classifier
from dispatch.workflows.mailbox_faults import of_mailbox
from dispatch.workflows.office import Office
from dispatch.workflows.polled import Polled, Reading
from dispatch.workflows.reading import Reader
from dispatch.workflows.sent_folder import settle_doubts

# Between the tries of one poll to go on after a broken connection.
_PAUSES = (1.0, 3.0, 9.0)
Tell = Callable[[Polled], None]


async def poll_office(
    office: Office,
    ledger: Ledger,
    *,
    from_zero: bool = False,
    tell: Tell | None = None,
    hear: Heard | None = None,
) -> Polled:
    """Polls the office's mailboxes; a connection that breaks on the way is taken up again.

    `tell` hears of each stretch as soon as it is recorded, `hear` of who is waited for. One mailbox
    that cannot be read keeps none of the others from it; then it is raised, for who is silent there
    may have answered.
    """
    total = Polled()

    def told(one: Polled) -> None:
        nonlocal total
        total += one
        if tell is not None:
            tell(one)

    if ledger.first_planned(office.settings.own_addresses) is None:
        return total
    unread: list[DispatchError] = []
    for one in office.at_each():
        try:
            async with attending(one, ledger, READING, hear):
                await _poll_persistently(one, ledger, told, from_zero=from_zero)
        except DispatchError as error:
            unread.append(of_mailbox(one, error))
    if unread:
        raise unread[0]
    return total


async def _poll_persistently(
    office: Office, ledger: Ledger, tell: Tell, *, from_zero: bool
) -> None:
    for pause in (*_PAUSES, None):
        mailbox = await office.mailbox()
        try:
            await poll_mailbox(office, ledger, mailbox, tell, from_zero=from_zero)
        except (ServerUnreachable, ProtocolBroken):
            if pause is None:
                raise
            await asyncio.sleep(pause)
        else:
            break
        finally:
            await mailbox.close()


async def poll_mailbox(
    office: Office, ledger: Ledger, mailbox: Mailbox, tell: Tell, *, from_zero: bool = False
) -> None:
    """One poll through an open mailbox, as the office's settings have it."""
    settings = office.settings.mailbox
    reading = Reading(
        ledger,
        mailbox,
        settings.address,
        office.world.clock,
        tell,
        office.attachments(),
        settings.trusted_authserv,
        office.settings.own_addresses,
    )
    await poll(reading, settings.folders, from_zero=from_zero)


async def poll(reading: Reading, folders: Collection[str], *, from_zero: bool = False) -> None:
    """Reads what is new since the cursor, or everything since the first issue with `from_zero`."""
    since = reading.ledger.first_planned(reading.own)
    if since is None:
        return
    settled = await settle_doubts(reading.ledger, reading.mailbox, reading.address, reading.clock())
    reading.tell(Polled(settled=len(settled)))
    cursors = {} if from_zero else reading.ledger.cursors(reading.address)
    async with Classifier() as classifier:

        async def read(folder: Folder) -> None:
            await Reader(reading, classifier, folder, since).read(cursors.get(folder.name))

        # Before LIST: after one, Dovecot looks through a whole Maildir to open it.
        await read(INBOX)
        for folder in worth_reading(await _others(reading, folders), folders):
            try:
                await read(folder)
            except FolderRefused:
                reading.tell(Polled(refused=(folder.shown,)))


async def _others(reading: Reading, named: Collection[str]) -> list[Folder]:
    """The folders beside INBOX; those that the office names in vain are told."""
    there = await reading.mailbox.folders()
    absent = tuple(one for one in named if not any(folder.is_called(one) for folder in there))
    reading.tell(Polled(absent=absent))
    return [folder for folder in there if not folder.is_inbox]


def worth_reading(folders: Sequence[Folder], named: Collection[str]) -> list[Folder]:
    """The junk folders (receipts land there) and what the office named."""
    return [
        folder
        for folder in folders
        if folder.is_junk or any(folder.is_called(one) for one in named)
    ]
