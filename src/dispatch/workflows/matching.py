"""Owns which delivery a message speaks of, and the evidence that it gives.

Pure: what the ledger knows is a value. By Message-ID, ENVID or token for sure; else perhaps, which
is `suggesting`'s, and whether it is believed, which is `believing`'s. What cannot be told apart is
never guessed.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

from dispatch.imap import Fetched
from dispatch.inbound import FREE_MAIL, Classified, Kind, RecipientReport
from dispatch.records import Addressee, Finding, Known, MatchedBy
from dispatch.states import EvidenceKind, Standing, proves
from dispatch.workflows.believing import belief, is_silent
from dispatch.workflows.suggesting import may_be_suggested, spoken_of, suggested
from dispatch.workflows.wording import summary

_NOBODY = Known({}, {}, {})
_EVIDENCE = {kind: EvidenceKind(kind.value) for kind in Kind}


@dataclass(frozen=True, slots=True)
class Asked:
    """Every id, token, address and domain by which some messages might be tied to deliveries."""

    message_ids: frozenset[str]
    tokens: frozenset[str]
    addresses: frozenset[str]
    domains: frozenset[str] = frozenset()


def asked(messages: Iterable[Classified]) -> Asked:
    """What the ledger must be asked so that these messages can be matched."""
    ids: set[str] = set()
    tokens: set[str] = set()
    addresses: set[str] = set()
    domains: set[str] = set()
    for one in messages:
        ids.update(one.original_message_ids, one.references)
        tokens.update(one.tokens, filter(None, [one.original_envelope_id]))
        addresses.update(spoken_of(one))
        if may_be_suggested(one):
            ids.update(one.mentions.message_ids)
            tokens.update(one.mentions.tokens)
            addresses.update(one.mentions.senders)
            domains.add((one.sender or "").rpartition("@")[2].lower())
    domains -= {"", *FREE_MAIL}
    return Asked(frozenset(ids), frozenset(tokens), frozenset(addresses), frozenset(domains))


def match(known: Known, classified: Classified) -> tuple[Addressee, MatchedBy] | None:
    """The delivery a message speaks of: by id, ENVID or token for sure, else perhaps."""
    return _sure(known, classified) or suggested(known, classified)


def is_plain(known: Known, one: Classified) -> bool:
    """Whether ids and tokens tell all: of what is ours, and from one of its own addresses.

    Whose address it is matters where a message names none of ours, or another may have written it.
    """
    tie = _sure(known, one)
    if tie is None or one.kind is Kind.DELIVERY_REPORT:
        return tie is not None
    return (one.sender or "").lower() in {address.lower() for address in tie[0].addresses}


def _sure(known: Known, classified: Classified) -> tuple[Addressee, MatchedBy] | None:
    for message_id in (*classified.original_message_ids, *classified.references):
        if found := known.by_message_id.get(message_id):
            return found, MatchedBy.MESSAGE_ID
    # The ENVID is the token itself (RFC 3461 4.4).
    if found := known.by_token.get(classified.original_envelope_id or ""):
        return found, MatchedBy.ENVID
    for token in classified.tokens:
        if found := known.by_token.get(token):
            return found, MatchedBy.TOKEN
    return None


def found_in(
    own: Collection[str],
    known: Known,
    classified: Classified,
    fetched: Fetched,
    now: datetime,
    trusted: Collection[str] = (),
) -> tuple[Finding, Addressee] | None:
    """What a message in an `own` mailbox gives, and of whom; None where it is of no concern.

    `trusted` are the authserv-ids of the mailbox's provider.
    """
    if _is_our_own(classified, own):
        return None
    matched = match(known, classified)
    if matched is None:
        return None
    addressee, matched_by = matched
    return finding(classified, addressee, matched_by, fetched, now, known, trusted), addressee


def _is_our_own(classified: Classified, own: Collection[str]) -> bool:
    """What we wrote ourselves acknowledges nothing; a report about it may still."""
    ours = (classified.sender or "").lower() in {one.lower() for one in own}
    return ours and classified.kind is not Kind.DELIVERY_REPORT


def finding(
    classified: Classified,
    addressee: Addressee,
    matched_by: MatchedBy,
    fetched: Fetched,
    now: datetime,
    known: Known = _NOBODY,
    trusted: Collection[str] = (),
) -> Finding:
    """The evidence that a matched message gives, and whether it is believed."""
    report = _report_about(classified, addressee)
    action = report.action if report else classified.action
    detail = classified.disposition if classified.kind is Kind.READ_RECEIPT else action
    kind = _EVIDENCE[classified.kind]
    at = classified.date if classified.date is not None and classified.date <= now else now
    believed, why = belief(known, classified, addressee, matched_by, report, trusted)
    return Finding(
        raw=fetched.raw,
        kind=kind,
        proves=_proves(classified, kind, detail),
        at=at,
        summary=summary(classified, report),
        matched_by=matched_by,
        believed=believed,
        delivery_id=addressee.delivery_id,
        uid=fetched.uid,
        sender=(classified.sender or "").lower(),
        why=why,
        is_late=addressee.archive is not None,
        token=addressee.token,
    )


def _proves(classified: Classified, kind: EvidenceKind, detail: str | None) -> Standing:
    if kind is not EvidenceKind.OTHER:
        return proves(kind, detail)
    # A person's mail that may be an answer: what it proves if a clerk takes it for one.
    return Standing.AWAITING if is_silent(classified) else proves(EvidenceKind.REPLY)


def _report_about(classified: Classified, addressee: Addressee) -> RecipientReport | None:
    """The per-recipient block about one of the recipient's own addresses."""
    own = {address.lower() for address in addressee.addresses}
    for report in classified.reports:
        named = {(report.final_recipient or "").lower(), (report.original_recipient or "").lower()}
        if named & own:
            return report
    return None
