"""Owns the Sent folder: what lies there settles doubts, and copies are put there if so asked.

Copies are put in only of what was accepted, so that one in the folder always means that.
"""

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta

from dispatch.compose import compose
from dispatch.errors import InputError
from dispatch.imap import Folder, FolderRefused, Mailbox
from dispatch.issue import Rendition
from dispatch.ledger import Ledger
from dispatch.records import Claim, Doubt, Share
from dispatch.words import say
from dispatch.workflows.office import Office
from dispatch.workflows.sending import personal

_HEADERS_AT_ONCE = 200
_COPIES_AT_ONCE = 20
# Mail may be stamped by a server on the other side of midnight.
_MARGIN = timedelta(days=1)


async def settle_doubts(
    ledger: Ledger, mailbox: Mailbox, address: str, now: datetime
) -> tuple[Doubt, ...]:
    """Looks for messages in doubt among the sent ones; those that were found are accepted."""
    doubts = ledger.doubts(address)
    if not doubts:
        return ()
    since = min(one.at for one in doubts)
    there: set[str] = set()
    for folder in [one for one in await mailbox.folders() if one.is_sent]:
        with suppress(FolderRefused):  # then the doubt stays
            there |= await _marks(mailbox, folder, since)
    found = tuple(one for one in doubts if {one.message_id, one.token} & there)
    if found:
        ledger.settle_by_copies([one.delivery_id for one in found], now)
    return found


async def _marks(mailbox: Mailbox, folder: Folder, since: datetime) -> set[str]:
    """The Message-IDs and tokens of what was sent since; some providers write their own id."""
    selected = await mailbox.examine(folder)
    uids = await mailbox.uids_since(selected, (since - _MARGIN).date())
    found: set[str] = set()
    for at in range(0, len(uids), _HEADERS_AT_ONCE):
        headers = await mailbox.headers(uids[at : at + _HEADERS_AT_ONCE])
        for fields in headers.values():
            found |= {value.strip().strip("<>") for value in fields.values()}
    return found


async def keep_copies(office: Office, ledger: Ledger, number: str) -> int:
    """Puts copies of an issue's accepted messages into Sent, those that the server keeps left out.

    Returns how many were put there; raises InputError where the mailbox has no such folder.
    """
    share = _share(office, ledger, number)
    if not ledger.uncopied(number, 1, share):
        return 0
    mailbox = await office.mailbox()
    try:
        folder = _sent(await mailbox.folders())
        return await _keep(office, ledger, mailbox, folder, number)
    finally:
        await mailbox.close()


def _share(office: Office, ledger: Ledger, number: str) -> Share:
    """What of an issue went by this mailbox."""
    head = ledger.head(number)
    assert head is not None  # something of it was accepted
    return office.share(office.settings.mailbox, head.sender)


async def _keep(
    office: Office, ledger: Ledger, mailbox: Mailbox, folder: Folder, number: str
) -> int:
    put, there, share = 0, set[str](), _share(office, ledger, number)
    renditions: dict[int, Rendition] = {}
    while claims := ledger.uncopied(number, _COPIES_AT_ONCE, share):
        if not renditions:
            there = await _marks(mailbox, folder, min(one.claimed_at for one in claims))
        for claim in claims:
            if claim.rendition_id not in renditions:
                renditions[claim.rendition_id] = ledger.rendition(claim.rendition_id)
            if claim.token not in there and claim.message_id not in there:
                rendition = renditions[claim.rendition_id]
                await mailbox.append(folder, _content(office, rendition, claim), claim.claimed_at)
                put += 1
            # One by one: a copy that was put and not written down would be put twice.
            ledger.mark_copied([claim.delivery_id], office.world.clock())
    return put


def _content(office: Office, rendition: Rendition, claim: Claim) -> bytes:
    return compose(rendition, personal(claim, office.settings.zone)).content


def _sent(folders: Iterable[Folder]) -> Folder:
    for folder in folders:
        if folder.is_sent:
            return folder
    raise InputError(
        say("邮箱里没有“已发送”文件夹，副本没有存。"),
        advice=say("请在网页邮箱里建一个“已发送”文件夹，或在 dispatch.yaml 里去掉 keep_copies。"),
    )
