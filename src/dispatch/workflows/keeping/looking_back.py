"""Owns the look back after a restore: what went out between the backup and now, as far as the
mailbox tells, and the clerk's word on the rest.
"""

import re
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import parsedate_to_datetime

from dispatch.imap import Folder, FolderRefused, Mailbox
from dispatch.ledger import Ledger
from dispatch.records import Deed, Doubt, Restored
from dispatch.workflows.deeds import deed
from dispatch.workflows.office import Office

_AT_ONCE = 200
_MOST_SUBJECTS = 20
# Mail may be stamped by a server on the other side of midnight.
_MARGIN = timedelta(days=1)
_OURS = re.compile(r"\bdispatch\.([a-z2-7]{20})@")
_FIELDS = ("Message-ID", "X-Dispatch-Token", "In-Reply-To", "References", "Subject", "Date")


@dataclass(frozen=True, slots=True)
class LookedBack:
    """What was found: `gone` waited in the ledger and lies in Sent; `strangers` are subjects of
    mail of ours that the ledger does not know, with how many; `trials` those dated before the
    backup, which a ledger knows only if they are no trials; `waiting` is left to the clerk.

    `keeps_sent`: whether every mailbox keeps what this program sends, so that Sent tells anything.
    """

    gone: tuple[Doubt, ...]
    waiting: tuple[Doubt, ...]
    strangers: tuple[tuple[str, int], ...]
    trials: tuple[tuple[str, int], ...]
    keeps_sent: bool


async def look_back(office: Office, ledger: Ledger, restored: Restored) -> LookedBack:
    """Looks through Sent, inbox and junk of every mailbox from the backup on; writes nothing."""
    own = office.settings.own_addresses
    waiting = ledger.waiting_anywhere(own, restored.made_at)
    sent: dict[str, _Named] = {}
    named: dict[str, _Named] = {}
    keeps_sent = True
    for one in office.at_each():
        copies, told = await _look_through(one, restored)
        keeps_sent = keeps_sent and bool(copies)
        sent |= copies
        named |= told
    gone = tuple(one for one in waiting if one.token in sent or one.token in named)
    found = {**named, **sent}
    known = ledger.known(own, tokens=tuple(found)).by_token if found else {}
    unknown = [one for token, one in found.items() if token not in known]
    strangers = Counter(one.subject for one in unknown if not one.is_earlier)
    trials = Counter(one.subject for one in unknown if one.is_earlier)
    rest = tuple(one for one in waiting if one not in gone)
    return LookedBack(
        gone,
        rest,
        tuple(strangers.most_common(_MOST_SUBJECTS)),
        tuple(trials.most_common(_MOST_SUBJECTS)),
        keeps_sent=keeps_sent,
    )


async def _look_through(
    office: Office, restored: Restored
) -> "tuple[dict[str, _Named], dict[str, _Named]]":
    """What one mailbox names: in its Sent folder, and in inbox and junk."""
    sent: dict[str, _Named] = {}
    named: dict[str, _Named] = {}
    mailbox = await office.mailbox()
    try:
        for folder in await mailbox.folders():
            if folder.is_sent:
                sent |= await _tokens(mailbox, folder, restored)
            elif folder.is_inbox or folder.is_junk:
                named |= await _tokens(mailbox, folder, restored)
    finally:
        await mailbox.close()
    return sent, named


@dataclass(frozen=True, slots=True)
class _Named:
    """By what mail a token is named; `is_earlier`: mail of ours, from before the backup."""

    subject: str
    is_earlier: bool


async def _tokens(mailbox: Mailbox, folder: Folder, restored: Restored) -> dict[str, _Named]:
    """The tokens of ours that a folder names since the backup, each with a subject."""
    found: dict[str, _Named] = {}
    with suppress(FolderRefused):
        selected = await mailbox.examine(folder)
        uids = await mailbox.uids_since(selected, (restored.made_at - _MARGIN).date())
        for at in range(0, len(uids), _AT_ONCE):
            headers = await mailbox.headers(uids[at : at + _AT_ONCE], _FIELDS)
            for fields in headers.values():
                tokens = set(_OURS.findall(" ".join(fields.values())))
                tokens |= {fields["x-dispatch-token"]} if "x-dispatch-token" in fields else set()
                is_earlier = _is_earlier(fields, restored.made_at)
                named = _Named(_subject(fields.get("subject", "")), is_earlier)
                found |= dict.fromkeys(tokens, named)
    return found


def _is_earlier(fields: dict[str, str], made_at: datetime) -> bool:
    """Whether a mail is ours and dated before the backup; Date has whole seconds."""
    if "x-dispatch-token" not in fields:
        return False
    try:
        dated = parsedate_to_datetime(fields.get("date", ""))
    except ValueError:
        return False
    dated = dated if dated.tzinfo is not None else dated.replace(tzinfo=UTC)
    return dated < made_at.replace(microsecond=0)


def _subject(raw: str) -> str:
    try:
        return str(make_header(decode_header(raw)))[:80]
    except (HeaderParseError, LookupError, ValueError):
        return raw[:80]


def settle(office: Office, ledger: Ledger, seen: LookedBack, note: str, *, unsure: bool) -> None:
    """Takes down what was found and the clerk's word: nothing else went out, or nobody knows.

    Where nobody knows, all that waits becomes uncertain: never sent again by itself.
    """
    now = office.world.clock()
    found = [one.delivery_id for one in seen.gone]
    ledger.doubt([*seen.gone, *(seen.waiting if unsure else ())], found, now)
    ledger.settle_restored(now, [deed(office, Deed.RESTORE, note=note)])
