"""Owns recipients that came to the roster when an issue had gone out: sent to them alone.

Nobody else is written to by it, and nobody twice: not under another name, not by another's address.
"""

from collections.abc import Collection

from dispatch.errors import Fault, InputError
from dispatch.ledger import Ledger
from dispatch.recipients import Recipient, name_key
from dispatch.records import Action, IssueRecord, RecipientRecord
from dispatch.words import Words, say
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import planned_recipient
from dispatch.workflows.resending import mail
from dispatch.workflows.senders import senders


def find_latecomers(
    office: Office, record: IssueRecord, names: Collection[str]
) -> tuple[Recipient, ...]:
    """Those of these names that only the roster of today has.

    Raises InputError where one of them has the issue already or cannot get it by mail.
    """
    there = {one.name for one in record.recipients}
    wanted = set(names) - there
    if not wanted:
        return ()
    found = [one for one in office.roster().recipients if one.name in wanted]
    faults = [fault for one in found for fault in [_why_not(record, one)] if fault is not None]
    if faults:
        raise InputError(
            say("没有加进第 {number} 期，没有发送任何邮件：", number=record.number),
            faults=[Fault(one) for one in faults],
            advice=say("请核对名册。"),
        )
    return tuple(found)


def _why_not(record: IssueRecord, one: Recipient) -> Words | None:
    if one.paper:
        return say("“{name}”送纸质，不发邮件", name=one.name)
    if not any(each.tier is one.tier and each.deliveries for each in record.recipients):
        return say(
            "“{name}”属“{tier}”类，这一期没有给这一类发过邮件，没有它的信稿",
            name=one.name,
            tier=one.tier,
        )
    other = _same(record, one)
    if other is not None:
        return say(
            "“{name}”就是（或与它共用邮箱的）“{other_name}”，这一期已经发过",
            name=one.name,
            other_name=other.name,
        )
    return None


def _same(record: IssueRecord, one: Recipient) -> RecipientRecord | None:
    addresses = {address.lower() for address in one.addresses}
    for other in record.recipients:
        used = {each.address.lower() for each in (*other.earlier, *other.deliveries)}
        if name_key(other.name) in one.keys or used & addresses:
            return other
    return None


def plan_latecomers(
    office: Office,
    ledger: Ledger,
    record: IssueRecord,
    found: Collection[Recipient],
    acts: Collection[Action],
) -> None:
    """Freezes them with a first attempt and a day of their own, and the text that went out."""
    roster = office.roster()
    renditions = [
        mail(office, ledger, record, tier, 1, roster.policies[tier])
        for tier in dict.fromkeys(one.tier for one in found)
    ]
    by = senders(office, ledger, [one.name for one in found])
    planned = [planned_recipient(office, roster, one, by[one.name]) for one in found]
    ledger.add_recipients(record.number, renditions, planned, list(acts))
