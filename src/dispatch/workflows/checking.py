"""Owns the check of an issue before it is sent: tail against roster, faces, files, templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dispatch.errors import DispatchError, Fault
from dispatch.issue import (
    Contact,
    Distribution,
    Issue,
    IssueNumber,
    Item,
    Party,
    Section,
    parse_number,
)
from dispatch.recipients import Matched
from dispatch.render import Missing
from dispatch.tiers import Tier
from dispatch.workflows.enclosures import Enclosures
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import printed_names, read_issue, request, tail_against


@dataclass(frozen=True, slots=True)
class TierChange:
    """Who is new in a tier's tail, and who is gone, since the issue before."""

    tier: Tier
    added: tuple[str, ...]
    gone: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of an issue found; `previous` is the number of the issue compared with."""

    issue: Issue
    warnings: tuple[Fault, ...]
    matched: Mapping[Tier, Matched]
    missing: tuple[Missing, ...]
    previous: str | None
    changes: tuple[TierChange, ...]


def check_templates(office: Office) -> tuple[Fault, ...]:
    """The faults of the office's own templates; reads the settings and the roster as well."""
    asked = request(office, office.roster().policies[Tier.ISSUED_DOWN])
    return office.renderer().template_faults(_sample(office.today()), asked)


def check_issue(office: Office, number: str) -> Checked:
    """Raises InputError for what would stop a sending: text, pictures, attachments."""
    issue, warnings = read_issue(office, number)
    roster = office.roster()
    renderer = office.renderer()
    Enclosures(issue, office.settings.issues)
    renderer.pdf(issue)
    previous, changes = changes_since(office, issue)
    return Checked(
        issue=issue,
        warnings=warnings,
        matched=tail_against(roster, issue),
        missing=renderer.missing_characters(issue),
        previous=previous,
        changes=changes,
    )


def changes_since(office: Office, issue: Issue) -> tuple[str | None, tuple[TierChange, ...]]:
    """The number of the issue before, and how the tail differs from its; None without one."""
    previous = _previous(office, issue.number)
    if previous is None:
        return None, ()
    return str(previous.number), _changes(previous, issue)


def _previous(office: Office, number: IssueNumber) -> Issue | None:
    """The newest readable issue before this one."""
    for known in sorted(_numbers(office.settings.issues), reverse=True):
        if known < number and known.supplement == number.supplement:
            try:
                return read_issue(office, str(known))[0]
            except DispatchError:
                continue
    return None


def _numbers(folder: Path) -> set[IssueNumber]:
    found = set()
    for path in folder.glob("*.*"):
        try:
            found.add(parse_number(path.stem))
        except DispatchError:
            continue
    return found


def _changes(before: Issue, now: Issue) -> tuple[TierChange, ...]:
    changes = []
    for tier in Tier:
        old, new = printed_names(before, tier), printed_names(now, tier)
        added = tuple(one for one in new if one not in old)
        gone = tuple(one for one in old if one not in new)
        if added or gone:
            changes.append(TierChange(tier, added, gone))
    return tuple(changes)


def _sample(day: date) -> Issue:
    """An issue with something of everything, to hold templates against."""
    parties = (Party("某某办公室"), Party("某某某", is_person=True))
    return Issue(
        number=IssueNumber(day.year, 1),
        series="简报",
        office="某某单位",
        date=day,
        masthead=("简报",),
        sections=(Section("栏目", (Item("正文。", "小标题"),)),),
        distribution=Distribution(parties, parties, parties),
        contact=Contact("某某某", "0700-5550100", "office@dispatch.example"),
        total_number=1,
        title="标题",
        notices=("内部资料",),
    )
