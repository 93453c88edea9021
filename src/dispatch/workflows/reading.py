"""Owns the reading of one folder: what is new in it, in which stretches, and the cursor.

Each stretch of messages is one commit with the cursor behind it: whatever breaks, the next poll
goes on there, and a message that comes twice counts once.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, TypeVar

from dispatch.errors import DispatchError
from dispatch.imap import Folder, Listed, Selected
from dispatch.inbound import Classified
from dispatch.records import Addressee, Change, Finding, FolderCursor
from dispatch.states import EvidenceKind
from dispatch.workflows import fetching
from dispatch.workflows.classifying import Classifier
from dispatch.workflows.fetching import Stretch, fetch_stretch, portions
from dispatch.workflows.matching import found_in
from dispatch.workflows.polled import Polled, Reading

Result = TypeVar("Result")
# Mail may be stamped by a server on the other side of midnight.
_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class _Understood:
    stretch: Stretch
    findings: tuple[tuple[Finding, Addressee], ...]


class Reader:
    """Reads one folder."""

    def __init__(
        self, reading: Reading, classifier: Classifier, folder: Folder, since: datetime
    ) -> None:
        self._with = reading
        self._mailbox = reading.mailbox
        self._classifier = classifier
        self._folder = folder
        self._since = since
        # The first message that was listed and not delivered: the cursor stays before it.
        self._held_at: int | None = None
        self._searched: frozenset[int] = frozenset()
        self._day = date.min

    async def read(self, cursor: FolderCursor | None) -> None:
        """Reads what is new; each stretch is one commit, the last one says that all is read."""
        selected = await self._mailbox.examine(self._folder)
        uids, start, top = await self._new(selected, cursor)
        await self._classifier.expect(len(uids))
        place = FolderCursor(
            self._folder.name,
            selected.uidvalidity,
            start,
            # Until the end is reached, it was last read to its end when it was before.
            cursor.polled_at if cursor is not None else self._since,
        )
        place = await self._read_all(uids, place)
        if self._held_at is None:
            place = replace(place, last_uid=max(place.last_uid, top), polled_at=None)
        self._commit(place, ())

    async def _new(
        self, selected: Selected, cursor: FolderCursor | None
    ) -> tuple[tuple[int, ...], int, int]:
        """The UIDs to read, the cursor to begin with, and the highest UID of the folder."""
        if cursor is None or cursor.uidvalidity != selected.uidvalidity:
            # A new UIDVALIDITY makes old UIDs meaningless (RFC 3501 2.3.1.1): read all again.
            uids = await self._arrived_since(selected, self._since)
            return uids, 0, await self._mailbox.highest_uid(selected)
        uids = await self._mailbox.uids_above(selected, cursor.last_uid)
        if self._may_be_renumbered(selected, cursor):
            # Then whatever arrived since the last poll is new, under whatever UID.
            recent = await self._arrived_since(selected, cursor.polled_at or self._since)
            highest = await self._mailbox.highest_uid(selected)
            start = min(cursor.last_uid, highest)
            return tuple(sorted({*uids, *recent})), start, highest
        return uids, cursor.last_uid, max((cursor.last_uid, *uids))

    def _may_be_renumbered(self, selected: Selected, cursor: FolderCursor) -> bool:
        is_behind = selected.uidnext is not None and selected.uidnext - 1 < cursor.last_uid
        return is_behind or selected.uidvalidity == 0 or not self._mailbox.keeps_uids

    async def _arrived_since(self, selected: Selected, moment: datetime) -> tuple[int, ...]:
        day = (moment - _MARGIN).date()
        uids = await self._mailbox.uids_since(selected, day)
        # Some servers answer a search that they do not understand with everything: `sizes` tells.
        self._searched, self._day = frozenset(uids), day
        return uids

    def _is_too_old(self, one: Listed) -> bool:
        """Nothing from before the first sending is an answer, wherever and whenever it is found."""
        day = self._day if one.uid in self._searched else (self._since - _MARGIN).date()
        return one.arrived is not None and one.arrived < day

    async def _read_all(self, uids: Sequence[int], place: FolderCursor) -> FolderCursor:
        """One stretch is written down while the next is classified and another one fetched."""
        stretches = self._stretches(uids)
        broken: DispatchError | None = None
        waiting: asyncio.Task[_Understood] | None = None
        coming = asyncio.create_task(_next(stretches))
        try:
            while True:
                try:
                    stretch = await coming
                except DispatchError as error:
                    # What was read before the connection broke counts.
                    broken, stretch = error, None
                if stretch is not None:
                    coming = asyncio.create_task(_next(stretches))
                previous, waiting = waiting, self._begin(stretch)
                if previous is not None:
                    place = await self._keep(await previous, place)
                if waiting is None:
                    break
        finally:
            await _ended(coming, waiting)
        if broken is not None:
            raise broken
        return place

    def _begin(self, stretch: Stretch | None) -> asyncio.Task[_Understood] | None:
        return None if stretch is None else asyncio.create_task(self._understand(stretch))

    async def _stretches(self, uids: Sequence[int]) -> AsyncIterator[Stretch]:
        for some in _groups(uids, fetching.STRETCH):
            listed = await self._mailbox.sizes(some)
            if len(listed) < len(some):
                # Gone, or left out by mistake: only what is left out twice is gone.
                unsaid = sorted(set(some) - {one.uid for one in listed})
                listed = _ascending((*listed, *await self._mailbox.sizes(unsaid)))
            read = Stretch(some[-1])
            whole = portions([one for one in listed if not self._is_too_old(one)])
            for at, portion in enumerate(whole, 1):
                read = await fetch_stretch(self._with, portion)
                if at < len(whole):
                    yield read
            # Whatever of the group was not fetched is gone or too old: the last reaches to its end.
            yield replace(read, last_uid=some[-1])

    async def _understand(self, stretch: Stretch) -> _Understood:
        if not stretch.fetched:
            return _Understood(stretch, ())
        taken = await self._classifier.classify([one.raw for one in stretch.fetched])
        # The ledger is asked in a thread: meanwhile the server and the classifier are heard.
        return await _to_its_end(self._match, stretch, taken)

    def _match(self, stretch: Stretch, taken: Sequence[Classified]) -> _Understood:
        known = self._with.known(taken)
        now = self._with.clock()
        own, trusted = self._with.own, self._with.trusted
        pairs = zip(taken, stretch.fetched, strict=True)
        found = (found_in(own, known, what, one, now, trusted) for what, one in pairs)
        return _Understood(stretch, tuple(one for one in found if one is not None))

    async def _keep(self, understood: _Understood, place: FolderCursor) -> FolderCursor:
        stretch = understood.stretch
        held = [uid for uid in (self._held_at, *stretch.missing) if uid is not None]
        self._held_at = min(held, default=None)
        # Never past a message that was listed and not delivered: the next poll asks again.
        reached = stretch.last_uid if self._held_at is None else self._held_at - 1
        place = replace(place, last_uid=max(place.last_uid, min(reached, stretch.last_uid)))
        if not stretch.count and not stretch.missing:
            # Only vanished messages: the cursor moves with the next commit.
            return place
        # The disk is waited for in a thread: meanwhile the server goes on.
        changes = await _to_its_end(self._write, understood, place)
        passed_over = stretch.count - len(understood.findings)
        too_large = sum(
            finding.kind is EvidenceKind.REPLY and finding.uid in stretch.in_part
            for finding, _ in understood.findings
        )
        missing = len(stretch.missing)
        self._with.tell(Polled(changes, stretch.count, passed_over, missing, (), too_large))
        return place

    def _write(self, understood: _Understood, place: FolderCursor) -> tuple[Change, ...]:
        """Attachments first: a message that is recorded is not looked at again."""
        for finding, addressee in understood.findings:
            if finding.uid not in understood.stretch.in_part:
                self._with.shelf.keep(finding, addressee)
        return self._commit(place, [finding for finding, _ in understood.findings])

    def _commit(self, place: FolderCursor, findings: Sequence[Finding]) -> tuple[Change, ...]:
        reading = self._with
        return reading.ledger.record_findings(reading.address, place, findings, reading.clock())


async def _to_its_end(work: Callable[..., Result], *given: Any) -> Result:
    """Done in a thread; whoever is cancelled meanwhile waits for it, for the ledger is in use."""
    working = asyncio.ensure_future(asyncio.to_thread(work, *given))
    try:
        return await asyncio.shield(working)
    except asyncio.CancelledError:
        await asyncio.gather(working, return_exceptions=True)
        raise


async def _next(stretches: AsyncIterator[Stretch]) -> Stretch | None:
    return await anext(stretches, None)


async def _ended(*tasks: asyncio.Task[Any] | None) -> None:
    """Ends what is under way, whatever came of it: nobody asks any more."""
    there = [one for one in tasks if one is not None]
    for one in there:
        one.cancel()
    await asyncio.gather(*there, return_exceptions=True)


def _ascending(listed: Iterable[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(listed, key=lambda one: one.uid))


def _groups(uids: Sequence[int], size: int) -> list[Sequence[int]]:
    return [uids[at : at + size] for at in range(0, len(uids), size)]
