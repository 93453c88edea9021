"""Owns for whom a message may speak that names no message of ours: a suggestion to the clerk.

Pure. A suggestion counts for nothing. Whose mail the ledger does not know is no suggestion, and
mail about something else is none either: a unit writes to the office about other matters too.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from dispatch.inbound import Classified, Kind
from dispatch.issue import Slot
from dispatch.records import Addressee, Known, MatchedBy

# Of what fewer characters could be, anything could be.
_SHORTEST = 4
_PREFIXES = re.compile(r"^(?:\s*\w{1,6}\s*[:：])+")
_Tie = tuple[Addressee, MatchedBy]


def spoken_of(classified: Classified) -> list[str]:
    """Whom a message is about, then whom it is from; in lower case."""
    reported = (report.final_recipient for report in classified.reports)
    named = (classified.final_recipient, *reported, classified.sender)
    return [address.lower() for address in named if address]


def may_be_suggested(one: Classified) -> bool:
    """Whether more than the addresses of a message is worth asking for."""
    if one.kind is Kind.REPLY or one.kind is Kind.READ_RECEIPT:
        return True
    told = one.mentions
    speaks = bool(told.issues or told.tokens or told.message_ids)
    return one.kind is Kind.OTHER and not one.is_automated and speaks


def suggested(known: Known, one: Classified) -> _Tie | None:
    """The delivery that a message may be about, and by what."""
    if one.kind in (Kind.AUTO_REPLY, Kind.DELIVERY_REPORT):
        found = (known.by_address.get(address) for address in spoken_of(one))
        return next(((row, MatchedBy.ADDRESS) for row in found if row is not None), None)
    if one.is_automated:
        return None
    for address in spoken_of(one):
        if row := _fitting(known.issues_of.get(address, ()), one):
            return row, MatchedBy.ADDRESS
    if row := _fitting(known.spoken_for.get((one.sender or "").lower(), ()), one):
        return row, MatchedBy.SETTLED
    return _quoted(known, one) or _of_domain(known, one) or _forwarded(known, one)


def _quoted(known: Known, one: Classified) -> _Tie | None:
    """A message of ours that it carries along: who has seen a message can quote it."""
    found = [
        *map(known.by_message_id.get, one.mentions.message_ids),
        *map(known.by_token.get, one.mentions.tokens),
    ]
    return next(((row, MatchedBy.QUOTATION) for row in found if row is not None), None)


def _forwarded(known: Known, one: Classified) -> _Tie | None:
    """An answer of somebody we know that somebody else passes on."""
    for address in one.mentions.senders:
        if row := _naming(known.issues_of.get(address, ()), one):
            return row, MatchedBy.QUOTATION
    return None


def _of_domain(known: Known, one: Classified) -> _Tie | None:
    """A colleague at a unit's own domain; where several units share it, whoever is named."""
    rows = known.of_domain.get((one.sender or "").rpartition("@")[2].lower(), ())
    first = _fitting(rows, one)
    if first is None:
        return None
    units = {row.recipient: row for row in reversed(rows) if row.issue == first.issue}
    if len(units) > 1:
        text = f"{one.sender_name} {one.subject} {one.reply_text} {one.signature}"
        named = [row for name, row in units.items() if name in text]
        if len(named) != 1:
            return first, MatchedBy.SHARED_DOMAIN
        return named[0], MatchedBy.DOMAIN
    return units[first.recipient], MatchedBy.DOMAIN


def _fitting(rows: Sequence[Addressee], one: Classified) -> Addressee | None:
    """The issue that a message names; the latest where it speaks for itself and names none."""
    if named := _naming(rows, one):
        return named
    return rows[0] if rows and _speaks_for_itself(one) else None


def _naming(rows: Iterable[Addressee], one: Classified) -> Addressee | None:
    for row in rows:
        if _names_issue(row, one) or _has_subject_of(row, one):
            return row
    return None


def _names_issue(row: Addressee, one: Classified) -> bool:
    year, _, number = row.issue.rstrip("z").partition("-")
    if not (year.isdigit() and number.isdigit()):
        return False
    return bool({(int(year), int(number)), (None, int(number))} & one.mentions.issues)


def _has_subject_of(row: Addressee, one: Classified) -> bool:
    """Whether a subject is ours, or what a client or a person has left of it."""
    ours = _plain(row.subject.replace(Slot.NAME, row.recipient))
    theirs = _plain(one.subject)
    left = _PREFIXES.sub("", theirs)
    return (len(ours) >= _SHORTEST and ours in theirs) or (len(left) >= _SHORTEST and left in ours)


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).lower().split())


def _speaks_for_itself(one: Classified) -> bool:
    """收到 under a subject of no meaning, a receipt that names no mail: not about another mail."""
    if one.original_message_ids or one.references:
        return False
    bare = not _PREFIXES.sub("", one.subject).strip()
    return one.acknowledges or one.kind is Kind.READ_RECEIPT or (one.kind is Kind.REPLY and bare)
