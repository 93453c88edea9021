"""Owns whose message it is and whether it is believed. Pure: what the ledger knows is a value.

By Message-ID, ENVID or token for sure; by an address only perhaps, a suggestion that counts for
nothing. What cannot be told apart is never guessed.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from dispatch.imap import Fetched
from dispatch.inbound import Classified, Kind, RecipientReport, believable
from dispatch.records import Addressee, Finding, Known, MatchedBy
from dispatch.states import EvidenceKind, Standing, proves
from dispatch.workflows.wording import summary


@dataclass(frozen=True, slots=True)
class Asked:
    """Every id, token and address by which some messages might be tied to deliveries."""

    message_ids: frozenset[str]
    tokens: frozenset[str]
    addresses: frozenset[str]


def asked(messages: Iterable[Classified]) -> Asked:
    """What the ledger must be asked so that these messages can be matched."""
    ids: set[str] = set()
    tokens: set[str] = set()
    addresses: set[str] = set()
    for one in messages:
        ids.update(one.original_message_ids, one.references)
        tokens.update(one.tokens, filter(None, [one.original_envelope_id]))
        addresses.update(_addresses(one))
    return Asked(frozenset(ids), frozenset(tokens), frozenset(addresses))


def _addresses(classified: Classified) -> list[str]:
    """Whom a message is about, then whom it is from; in lower case."""
    reported = (report.final_recipient for report in classified.reports)
    named = (classified.final_recipient, *reported, classified.sender)
    return [address.lower() for address in named if address]


def match(known: Known, classified: Classified) -> tuple[Addressee, MatchedBy] | None:
    """The delivery a message speaks of: by id, ENVID or token for sure, by address perhaps."""
    for message_id in (*classified.original_message_ids, *classified.references):
        if found := known.by_message_id.get(message_id):
            return found, MatchedBy.MESSAGE_ID
    # The ENVID is the token itself (RFC 3461 4.4).
    if found := known.by_token.get(classified.original_envelope_id or ""):
        return found, MatchedBy.ENVID
    for token in classified.tokens:
        if found := known.by_token.get(token):
            return found, MatchedBy.TOKEN
    if classified.kind is not Kind.OTHER:
        for address in _addresses(classified):
            if found := known.by_address.get(address):
                return found, MatchedBy.ADDRESS
    return None


def found_in(
    own: str, known: Known, classified: Classified, fetched: Fetched, now: datetime
) -> tuple[Finding, Addressee] | None:
    """What a message in the mailbox `own` gives, and of whom; None where it is of no concern."""
    if _is_our_own(classified, own):
        return None
    matched = match(known, classified)
    if matched is None:
        return None
    addressee, matched_by = matched
    one = finding(classified, addressee, matched_by, fetched, now)
    if one.believed and _speaks_for_another(known, classified, addressee):
        one = replace(one, believed=False)
    return one, addressee


def _is_our_own(classified: Classified, own: str) -> bool:
    """What we wrote ourselves acknowledges nothing; a report about it may still."""
    return (classified.sender or "").lower() == own.lower() and classified.kind in {
        Kind.REPLY,
        Kind.AUTO_REPLY,
        Kind.OTHER,
    }


def _speaks_for_another(known: Known, classified: Classified, addressee: Addressee) -> bool:
    """Units often share a domain: one of them must not acknowledge for another."""
    if classified.kind is Kind.DELIVERY_REPORT or classified.sender is None:
        return False
    sender = classified.sender.lower()
    if sender in {one.lower() for one in addressee.addresses}:
        return False
    return sender in known.by_address


def finding(
    classified: Classified,
    addressee: Addressee,
    matched_by: MatchedBy,
    fetched: Fetched,
    now: datetime,
) -> Finding:
    """The evidence that a matched message gives, and whether it is believed."""
    report = _report_about(classified, addressee)
    action = report.action if report else classified.action
    detail = classified.disposition if classified.kind is Kind.READ_RECEIPT else action
    kind = EvidenceKind(classified.kind.value)
    standing = proves(kind, detail) if kind is not EvidenceKind.OTHER else Standing.AWAITING
    at = classified.date if classified.date is not None and classified.date <= now else now
    return Finding(
        raw=fetched.raw,
        kind=kind,
        proves=standing,
        at=at,
        summary=summary(classified, report),
        matched_by=matched_by,
        believed=matched_by.is_sure and _is_credible(classified, addressee, report),
        delivery_id=addressee.delivery_id,
        uid=fetched.uid,
    )


def _report_about(classified: Classified, addressee: Addressee) -> RecipientReport | None:
    """The per-recipient block about one of the recipient's own addresses."""
    own = {address.lower() for address in addressee.addresses}
    for report in classified.reports:
        named = {(report.final_recipient or "").lower(), (report.original_recipient or "").lower()}
        if named & own:
            return report
    return None


def _is_credible(
    classified: Classified, addressee: Addressee, report: RecipientReport | None
) -> bool:
    """A report must name the address it is about; anything else must come from the unit itself.

    A report about another address tells of a forwarding that we know nothing of.
    """
    if classified.kind is Kind.DELIVERY_REPORT:
        named = any(one.final_recipient or one.original_recipient for one in classified.reports)
        return report is not None or not named
    return believable(classified, addressee.addresses)
