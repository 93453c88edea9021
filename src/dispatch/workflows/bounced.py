"""Owns what the latest issues know of one recipient's bounces, and whether it can be sent anew."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dispatch.inbound import FREE_MAIL
from dispatch.ledger import Ledger
from dispatch.recipients import (
    Changed,
    Changes,
    Recipient,
    RecipientKind,
    Roster,
    by_names,
    doubts,
    name_key,
    rosters_apart,
)
from dispatch.records import EvidenceRecord, IssueRecord, RecipientRecord
from dispatch.states import Standing
from dispatch.words import Words, say
from dispatch.workflows.office import Office

# Who bounced longer ago than that has been seen to.
_LOOKED_AT = 3


@dataclass(frozen=True, slots=True)
class Bounce:
    """An address of a recipient that an issue did not reach, and why.

    `open`: nothing of that issue has arrived at the recipient so far.
    """

    number: str
    recipient: str
    address: str
    evidence: EvidenceRecord | None
    open: bool


def bounces(ledger: Ledger, one: Recipient) -> tuple[Bounce, ...]:
    """The bounces of a recipient in the latest issues, the latest first."""
    found: list[Bounce] = []
    for record in _latest(ledger):
        for each in record.recipients:
            if name_key(each.name) in one.keys:
                found += _of(record.number, each)
    return tuple(found)


def _latest(ledger: Ledger) -> Iterator[IssueRecord]:
    for number in ledger.numbers()[:_LOOKED_AT]:
        record = ledger.issue(number)
        assert record is not None  # it was listed just now
        yield record


def _of(number: str, record: RecipientRecord) -> list[Bounce]:
    latest = {one.address: one for one in record.deliveries}
    failures = [
        one
        for one in record.evidence
        if one.proves is Standing.FAILED and one.believed and not one.voided
    ]
    return [
        Bounce(
            number,
            record.name,
            address,
            next((one for one in reversed(failures) if one.attempt == sent.attempt), None),
            record.standing is Standing.FAILED,
        )
        for address, sent in latest.items()
        if sent.standing is Standing.FAILED
    ]


def still_bouncing(ledger: Ledger, roster: Roster) -> tuple[Bounce, ...]:
    """The bounces of the latest issues whose addresses the roster still has."""
    known = by_names(roster.recipients)
    found: dict[str, Bounce] = {}
    for record in _latest(ledger):
        for each in record.recipients:
            listed = known.get(name_key(each.name))
            for bounce in _of(record.number, each) if listed else ():
                if listed and bounce.address in listed.addresses:
                    found.setdefault(bounce.address, bounce)
    return tuple(found.values())


def roster_doubts(office: Office, ledger: Ledger) -> tuple[Words, ...]:
    """What is worth a second look in the roster; raises InputError with its faults."""
    roster = office.roster()
    told = [
        say(
            "“{recipient}”的邮箱 {address} 第 {number} 期退过信",
            recipient=one.recipient,
            address=one.address,
            number=one.number,
        )
        for one in still_bouncing(ledger, roster)
    ]
    return (*told, *doubts(roster, FREE_MAIL))


def since_issue(record: IssueRecord, roster: Roster) -> Changes:
    """What the roster of today changes against the recipients that an issue was sent to.

    Contacts, phones and aliases are not kept with an issue and are not compared.
    """
    then = [
        Recipient(
            name=one.name,
            tier=one.tier,
            kind=RecipientKind.PERSON if one.is_person else RecipientKind.UNIT,
            addresses=one.addresses,
            paper=one.on_paper,
            chase=one.chase,
        )
        for one in record.recipients
    ]
    today = [
        replace(one, chase=roster.chases(one), contact="", phone="") for one in roster.recipients
    ]
    apart = rosters_apart(then, today)
    changed = [Changed(one.before, replace(one.after, aliases=())) for one in apart.changed]
    real = tuple(one for one in changed if one.differences)
    return replace(apart, changed=real, unchanged=apart.unchanged + len(apart.changed) - len(real))
