"""Owns the reading of one folder: what is new in it, how much of it is read, and the cursor.

Sizes first; small messages whole, larger ones by their header first, very large ones in part. Each
stretch of messages is one commit with the cursor behind it: whatever breaks, the next poll goes on
there, and a message that comes twice counts once.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from dispatch.errors import DispatchError
from dispatch.imap import Fetched, Folder, Listed, Mailbox, Selected
from dispatch.inbound import Classified, Kind, classify
from dispatch.ledger import Ledger
from dispatch.records import KEPT_OCTETS, Addressee, Change, Finding, FolderCursor, Known
from dispatch.states import EvidenceKind
from dispatch.workflows.attachments import Shelf, text_is_whole
from dispatch.workflows.classifying import Classifier
from dispatch.workflows.first_look import first_look
from dispatch.workflows.matching import asked, found_in

# Messages in one commit, and how much of them is held in memory; the same for one FETCH. Measured:
# see benchmarks/polling.py.
_STRETCH = 200
_STRETCH_OCTETS = 16 * 1024 * 1024
_BATCH = 100
_BATCH_OCTETS = 2 * 1024 * 1024
# A header is a good part of a small message: reading it first would save nothing.
_SMALL = 16 * 1024
# Mail may be stamped by a server on the other side of midnight.
_MARGIN = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class Polled:
    """What a poll found: changes, and how many messages were read and passed over.

    `missing` were listed and not delivered; `absent` are folders that dispatch.yaml names and the
    mailbox does not have, `refused` those that it would not open; of so many replies that are
    `too_large` the attachments were left where they are.
    """

    changes: tuple[Change, ...] = ()
    read: int = 0
    passed_over: int = 0
    missing: int = 0
    absent: tuple[str, ...] = ()
    too_large: int = 0
    refused: tuple[str, ...] = ()

    def __add__(self, other: "Polled") -> "Polled":
        return Polled(
            self.changes + other.changes,
            self.read + other.read,
            self.passed_over + other.passed_over,
            self.missing + other.missing,
            tuple(dict.fromkeys(self.absent + other.absent)),
            self.too_large + other.too_large,
            tuple(dict.fromkeys(self.refused + other.refused)),
        )


@dataclass(frozen=True, slots=True)
class Reading:
    """What every folder of a poll is read with."""

    ledger: Ledger
    mailbox: Mailbox
    address: str
    clock: Callable[[], datetime]
    tell: Callable[[Polled], None]
    shelf: Shelf

    def known(self, messages: Sequence[Classified]) -> Known:
        """Whose messages these may be."""
        keys = asked(messages)
        return self.ledger.known(self.address, keys.message_ids, keys.tokens, keys.addresses)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Some messages in a row: what was read of them, and which were not to be had."""

    last_uid: int
    count: int = 0
    fetched: tuple[Fetched, ...] = ()
    missing: frozenset[int] = frozenset()
    in_part: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Understood:
    stretch: _Stretch
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
        self._classifier.expect(len(uids))
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
        """While one stretch is classified, the next one is already being read."""
        stretches = self._stretches(uids)
        broken: DispatchError | None = None
        waiting: asyncio.Task[_Understood] | None = None
        try:
            while True:
                try:
                    stretch = await anext(stretches, None)
                except DispatchError as error:
                    # What was read before the connection broke counts.
                    broken, stretch = error, None
                previous, waiting = waiting, self._begin(stretch)
                if previous is not None:
                    place = self._keep(await previous, place)
                if waiting is None:
                    break
        finally:
            if waiting is not None:
                waiting.cancel()
        if broken is not None:
            raise broken
        return place

    def _begin(self, stretch: _Stretch | None) -> asyncio.Task[_Understood] | None:
        return None if stretch is None else asyncio.create_task(self._understand(stretch))

    async def _stretches(self, uids: Sequence[int]) -> AsyncIterator[_Stretch]:
        for some in _groups(uids, _STRETCH):
            listed = await self._mailbox.sizes(some)
            if len(listed) < len(some):
                # Gone, or left out by mistake: only what is left out twice is gone.
                unsaid = sorted(set(some) - {one.uid for one in listed})
                listed = _ascending((*listed, *await self._mailbox.sizes(unsaid)))
            for portion in _portions([one for one in listed if not self._is_too_old(one)]):
                yield await self._stretch(portion)
            yield _Stretch(some[-1])

    async def _stretch(self, listed: Sequence[Listed]) -> _Stretch:
        wanted = await self._of_concern(listed)
        fetched = await self._whole([one for one in wanted if one.size <= KEPT_OCTETS])
        in_part = set()
        for one in wanted:
            if one.size > KEPT_OCTETS and (read := await self._large(one)) is not None:
                fetched.append(read)
                if len(read.raw) <= KEPT_OCTETS:
                    in_part.add(one.uid)
        missing = {one.uid for one in wanted} - {one.uid for one in fetched}
        if missing:
            # What another client has deleted meanwhile is no longer listed.
            missing &= {one.uid for one in await self._mailbox.sizes(sorted(missing))}
        return _Stretch(
            listed[-1].uid,
            len(listed) - len(missing),
            tuple(sorted(fetched, key=lambda one: one.uid)),
            frozenset(missing),
            frozenset(in_part),
        )

    async def _whole(self, listed: Sequence[Listed]) -> list[Fetched]:
        fetched: list[Fetched] = []
        for batch in _portions(listed, _BATCH, _BATCH_OCTETS):
            fetched += await self._mailbox.fetch([one.uid for one in batch])
        return fetched

    async def _of_concern(self, listed: Sequence[Listed]) -> list[Listed]:
        """Those that are small, or whose header does not rule out that they matter."""
        large = [one.uid for one in listed if one.size > _SMALL]
        if not large:
            return list(listed)
        looks = {one.uid: first_look(one.raw) for one in await self._mailbox.heads(large)}
        senders = {look.sender for look in looks.values() if look.sender}
        known = self._with.ledger.known(self._with.address, addresses=senders)
        own = self._with.address
        idle = {uid for uid, look in looks.items() if not look.may_matter(own, known)}
        return [one for one in listed if one.uid not in idle]

    async def _large(self, listed: Listed) -> Fetched | None:
        """Of a very large message as much as it takes to understand it.

        The whole if it is a reply, for its attachments, or if its text does not come first.
        """
        start = await self._mailbox.piece(listed.uid, 0, KEPT_OCTETS)
        if not start:
            return None
        if listed.size > self._with.shelf.limit or not self._needs_rest(start):
            return Fetched(listed.uid, start)
        whole = await self._mailbox.fetch((listed.uid,))
        return whole[0] if whole else None

    def _needs_rest(self, start: bytes) -> bool:
        if not text_is_whole(start):
            return True
        taken = classify(start)
        known = self._with.known([taken])
        found = found_in(self._with.address, known, taken, Fetched(0, b""), self._with.clock())
        return found is not None and taken.kind is Kind.REPLY

    async def _understand(self, stretch: _Stretch) -> _Understood:
        if not stretch.fetched:
            return _Understood(stretch, ())
        taken = await self._classifier.classify([one.raw for one in stretch.fetched])
        known = self._with.known(taken)
        now = self._with.clock()
        pairs = zip(taken, stretch.fetched, strict=True)
        found = (found_in(self._with.address, known, what, one, now) for what, one in pairs)
        return _Understood(stretch, tuple(one for one in found if one is not None))

    def _keep(self, understood: _Understood, place: FolderCursor) -> FolderCursor:
        """Attachments first: a message that is recorded is not looked at again."""
        stretch = understood.stretch
        for finding, addressee in understood.findings:
            if finding.uid not in stretch.in_part:
                self._with.shelf.keep(finding, addressee)
        held = [uid for uid in (self._held_at, *stretch.missing) if uid is not None]
        self._held_at = min(held, default=None)
        # Never past a message that was listed and not delivered: the next poll asks again.
        reached = stretch.last_uid if self._held_at is None else self._held_at - 1
        place = replace(place, last_uid=max(place.last_uid, min(reached, stretch.last_uid)))
        if not stretch.count and not stretch.missing:
            # Only vanished messages: the cursor moves with the next commit.
            return place
        changes = self._commit(place, [finding for finding, _ in understood.findings])
        passed_over = stretch.count - len(understood.findings)
        too_large = sum(
            finding.kind is EvidenceKind.REPLY and finding.uid in stretch.in_part
            for finding, _ in understood.findings
        )
        missing = len(stretch.missing)
        self._with.tell(Polled(changes, stretch.count, passed_over, missing, (), too_large))
        return place

    def _commit(self, place: FolderCursor, findings: Sequence[Finding]) -> tuple[Change, ...]:
        reading = self._with
        return reading.ledger.record_findings(reading.address, place, findings, reading.clock())


def _ascending(listed: Iterable[Listed]) -> tuple[Listed, ...]:
    return tuple(sorted(listed, key=lambda one: one.uid))


def _groups(uids: Sequence[int], size: int) -> list[Sequence[int]]:
    return [uids[at : at + size] for at in range(0, len(uids), size)]


def _portions(
    listed: Sequence[Listed], most: int = _STRETCH, octets: int = _STRETCH_OCTETS
) -> list[list[Listed]]:
    """Messages in a row, as many as may be held at once; a very large one stands alone."""
    portions: list[list[Listed]] = []
    held = 0
    for one in listed:
        if not portions or len(portions[-1]) >= most or held + one.size > octets:
            portions.append([])
            held = 0
        portions[-1].append(one)
        held += one.size
    return portions
