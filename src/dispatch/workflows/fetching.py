"""Owns how much of each message is fetched: the small whole, the larger by their header first.

Of the very large only a part, unless their text does not come first or they are replies, whose
attachments are wanted.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from dispatch.imap import Fetched, Listed
from dispatch.inbound import Kind, classify
from dispatch.records import KEPT_OCTETS
from dispatch.workflows.attachments import text_is_whole
from dispatch.workflows.first_look import first_look
from dispatch.workflows.matching import found_in
from dispatch.workflows.polled import Reading

# Messages in one commit, and how much of them is held in memory; the same for one FETCH. Measured:
# see benchmarks/polling.py.
STRETCH = 300
_STRETCH_OCTETS = 16 * 1024 * 1024
_BATCH = 100
_BATCH_OCTETS = 2 * 1024 * 1024
# A header is a good part of a small message: reading it first would save nothing.
_SMALL = 16 * 1024


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some messages in a row: what was read of them, and which were not to be had."""

    last_uid: int
    count: int = 0
    fetched: tuple[Fetched, ...] = ()
    missing: frozenset[int] = frozenset()
    in_part: frozenset[int] = frozenset()


async def fetch_stretch(reading: Reading, listed: Sequence[Listed]) -> Stretch:
    """As much of these messages as it takes to understand them."""
    wanted = await _of_concern(reading, listed)
    fetched = await _whole(reading, [one for one in wanted if one.size <= KEPT_OCTETS])
    in_part = set()
    for one in wanted:
        if one.size > KEPT_OCTETS and (read := await _large(reading, one)) is not None:
            fetched.append(read)
            if len(read.raw) <= KEPT_OCTETS:
                in_part.add(one.uid)
    missing = {one.uid for one in wanted} - {one.uid for one in fetched}
    if missing:
        # What another client has deleted meanwhile is no longer listed.
        missing &= {one.uid for one in await reading.mailbox.sizes(sorted(missing))}
    return Stretch(
        listed[-1].uid,
        len(listed) - len(missing),
        tuple(sorted(fetched, key=lambda one: one.uid)),
        frozenset(missing),
        frozenset(in_part),
    )


async def _whole(reading: Reading, listed: Sequence[Listed]) -> list[Fetched]:
    fetched: list[Fetched] = []
    for batch in portions(listed, _BATCH, _BATCH_OCTETS):
        fetched += await reading.mailbox.fetch([one.uid for one in batch])
    return fetched


async def _of_concern(reading: Reading, listed: Sequence[Listed]) -> list[Listed]:
    """Those that are small, or whose header does not rule out that they matter."""
    large = [one.uid for one in listed if one.size > _SMALL]
    if not large:
        return list(listed)
    looks = {one.uid: first_look(one.raw) for one in await reading.mailbox.heads(large)}
    senders = {look.sender for look in looks.values() if look.sender}
    known = reading.ledger.known(reading.own, addresses=senders)
    own = reading.own
    idle = {uid for uid, look in looks.items() if not look.may_matter(own, known)}
    return [one for one in listed if one.uid not in idle]


async def _large(reading: Reading, listed: Listed) -> Fetched | None:
    """Of a very large message as much as it takes to understand it.

    The whole if it is a reply, for its attachments, or if its text does not come first.
    """
    start = await reading.mailbox.piece(listed.uid, 0, KEPT_OCTETS)
    if not start:
        return None
    if listed.size > reading.shelf.limit or not _needs_rest(reading, start):
        return Fetched(listed.uid, start)
    whole = await reading.mailbox.fetch((listed.uid,))
    return whole[0] if whole else None


def _needs_rest(reading: Reading, start: bytes) -> bool:
    if not text_is_whole(start):
        return True
    taken = classify(start)
    known = reading.known([taken])
    found = found_in(reading.own, known, taken, Fetched(0, b""), reading.clock(), reading.trusted)
    return found is not None and taken.kind is Kind.REPLY


def portions(
    listed: Sequence[Listed], most: int = STRETCH, octets: int = _STRETCH_OCTETS
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
