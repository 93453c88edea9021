"""Owns preparation: an issue and a roster → everything a sending needs, shown before it is asked.

Rendering ends here, before any connection opens.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from dispatch.compose import Personal, compose, draw_token, message_id
from dispatch.errors import Fault, InputError
from dispatch.issue import Issue, Rendition, digest, write_source
from dispatch.ledger import Ledger
from dispatch.manuscript import understand
from dispatch.recipients import Matched, Recipient, Roster, TierPolicy, match_tail
from dispatch.records import IssueHead, Plan, PlannedDelivery, PlannedRecipient, Sender
from dispatch.reminders import deadline
from dispatch.render import Missing, Request
from dispatch.states import AcknowledgedBy
from dispatch.tiers import Tier
from dispatch.words import say
from dispatch.workflows.enclosures import Enclosures
from dispatch.workflows.office import Office
from dispatch.workflows.senders import senders

_RANDOM_BYTES = 16


@dataclass(frozen=True, slots=True)
class Prepared:
    """A first sending, ready to be confirmed; nothing of it is in the ledger yet."""

    plan: Plan
    issue: Issue
    warnings: tuple[Fault, ...]
    matched: Mapping[Tier, Matched]
    missing_characters: tuple[Missing, ...]
    message_bytes: int


def find_manuscript(folder: Path, number: str) -> Path | None:
    """issues/2023-06.md, or the .docx or .txt that stands in its place."""
    for suffix in (".md", ".docx", ".txt"):
        path = folder / "issues" / f"{number}{suffix}"
        if path.exists():
            return path
    return None


def read_issue(office: Office, number: str) -> tuple[Issue, tuple[Fault, ...]]:
    """The issue as staff wrote it; raises InputError where it is missing or faulty."""
    path = find_manuscript(office.folder, number)
    if path is None:
        raise InputError(
            say("找不到第 {number} 期：issues/{number}.md（.docx、.txt 也可以）。", number=number),
            advice=say("请先运行 dispatch import 稿件文件。"),
        )
    understood = understand(path)
    if str(understood.issue.number) != number:
        raise InputError(
            say(
                "{path_name} 里写的是第 {issue_number} 期，与文件名（{number}）不符。",
                path_name=path.name,
                issue_number=understood.issue.number,
                number=number,
            ),
            advice=say("请改好期号或文件名，再运行一次。"),
        )
    return understood.issue, understood.warnings


def prepare(office: Office, ledger: Ledger, number: str, correction: int = 0) -> Prepared:
    """Reads, renders once per tier and plans; raises InputError with what is wrong.

    `correction` is 1 for the first correction (更正) of an issue that has gone out.
    """
    issue, warnings = read_issue(office, number)
    roster = office.roster()
    renderer = office.renderer()
    pdf = renderer.pdf(issue)
    enclosures = Enclosures(issue, office.settings.issues)
    tiers = [tier for tier in Tier if any(not one.paper for one in roster.of(tier))]
    renditions = tuple(
        renderer.mail(
            issue,
            tier,
            1,
            request(office, roster.policies[tier]),
            pdf,
            enclosures.of(tier),
            correction=correction,
        )
        for tier in tiers
    )
    sender = Sender(office.settings.mailbox.address, office.settings.mailbox.name)
    by = senders(office, ledger, [one.name for one in roster.recipients if not one.paper])
    plan = Plan(
        number=number,
        digest=digest(issue),
        source=write_source(issue),
        sender=sender,
        renditions=renditions,
        recipients=tuple(
            planned_recipient(office, roster, one, by.get(one.name, sender))
            for one in roster.recipients
        ),
    )
    return Prepared(
        plan=plan,
        issue=issue,
        warnings=warnings,
        matched=tail_against(roster, issue),
        missing_characters=renderer.missing_characters(issue),
        message_bytes=max((_size(office, one) for one in renditions), default=0),
    )


def request(office: Office, policy: TierPolicy, now: datetime | None = None) -> Request:
    """What a tier is asked for, with the day that its policy gives from now on."""
    moment = now or office.world.clock()
    day: date | None = None
    if policy.within is not None:
        day = deadline(moment, policy.within, office.settings.zone)
    return Request(
        acknowledged_by=policy.acknowledged_by.value,
        reply_by=day,
        mailbox=office.settings.mailbox.address,
        office=office.settings.office,
    )


def tail_against(roster: Roster, issue: Issue) -> dict[Tier, Matched]:
    """What became of the names printed after each tier's mark."""
    return {tier: match_tail(printed_names(issue, tier), tier, roster) for tier in Tier}


def printed_names(issue: Issue, tier: Tier) -> list[str]:
    """The names printed after a tier's mark."""
    return [party.name for party in issue.distribution.of(tier)]


def planned_recipient(
    office: Office, roster: Roster, one: Recipient, sender: Sender
) -> PlannedRecipient:
    """A recipient as it is today, with a delivery for each of its addresses."""
    policy = roster.policies[one.tier]
    return PlannedRecipient(
        name=one.name,
        tier=one.tier,
        is_person=one.kind.value == "person",
        on_paper=one.paper,
        chase=roster.chases(one),
        acknowledged_by=AcknowledgedBy(policy.acknowledged_by.value),
        within=policy.within,
        addresses=one.addresses,
        deliveries=() if one.paper else deliveries(office, one.addresses, sender),
    )


def deliveries(
    office: Office, addresses: Sequence[str], sender: Sender
) -> tuple[PlannedDelivery, ...]:
    """One delivery an address, each with a token of its own."""
    planned = []
    for address in addresses:
        token = draw_token(office.world.randomness(_RANDOM_BYTES))
        planned.append(PlannedDelivery(address, token, message_id(token, sender.address), sender))
    return tuple(planned)


def sample(
    office: Office, number: str, rendition: Rendition, recipient: str, address: str
) -> Personal:
    """A message that is in no ledger: for a dry run, a trial to oneself, or its size."""
    mailbox = office.settings.mailbox
    planned = deliveries(office, (address,), Sender(mailbox.address, mailbox.name))[0]
    now = office.world.clock().astimezone(office.settings.zone)
    later = rendition.attempt > 1
    return Personal(
        issue=number,
        sender=mailbox.address,
        sender_name=mailbox.name,
        recipient=recipient,
        address=address,
        token=planned.token,
        message_id=planned.message_id,
        date=now,
        first_sent_at=now - timedelta(days=1) if later else None,
    )


def _size(office: Office, rendition: Rendition) -> int:
    personal = sample(office, "", rendition, "", office.settings.mailbox.address)
    return compose(rendition, personal).size


def is_other_text(record: IssueHead, issue: Issue) -> bool:
    """Whether the text is no longer the one that goes out."""
    return record.digest != digest(issue)


def refuse_same_text(record: IssueHead) -> InputError:
    """A correction that corrects nothing."""
    return InputError(
        say(
            "稿件与第 {number} 期已发出的文字相同，没有可更正的；没有发送任何邮件。",
            number=record.number,
        ),
        advice=say(
            "请先改好 issues/{number}.md；要向没有回复的补发，运行 dispatch resend。",
            number=record.number,
        ),
    )


def refuse_other_text(record: IssueHead) -> InputError:
    """An issue that has begun to go out must not change its text by the way."""
    return InputError(
        say(
            "第 {number} 期已按另一份文字开始发送，稿件与当时不同；没有发送任何邮件。",
            number=record.number,
        ),
        advice=say(
            "只是误改的，请把稿件改回当时的文字。确需更正的，运行 dispatch send {number} "
            "--correction，会标明“更正”，向所有人重新发送。",
            number=record.number,
        ),
    )
