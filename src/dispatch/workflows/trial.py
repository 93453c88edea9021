"""Owns what is composed without being sent for good: dry runs and trials to oneself."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dispatch.compose import OutgoingMessage, compose, filled
from dispatch.errors import Fault, InputError, TryAgain
from dispatch.recipients import address_problem
from dispatch.records import Scope
from dispatch.render import Missing, attachment_name
from dispatch.states import Outcome, Step
from dispatch.tiers import Tier
from dispatch.words import Words, say
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import Prepared, read_issue, request, sample


def write_dry_run(office: Office, prepared: Prepared, scope: Scope, folder: Path) -> list[Path]:
    """Writes each message as it would go out; the tokens are not those of the real sending."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, message in _messages(office, prepared, scope):
        path = folder / name
        path.write_bytes(message.content)
        written.append(path)
    return written


def _messages(
    office: Office, prepared: Prepared, scope: Scope
) -> Iterator[tuple[str, OutgoingMessage]]:
    renditions = {rendition.tier: rendition for rendition in prepared.plan.renditions}
    for recipient in prepared.plan.recipients:
        if not scope.holds(recipient.tier, recipient.name):
            continue
        for index, delivery in enumerate(recipient.deliveries):
            personal = sample(
                office,
                prepared.plan.number,
                renditions[recipient.tier],
                recipient.name,
                delivery.address,
            )
            suffix = "" if index == 0 else f"-{index + 1}"
            yield (
                f"{recipient.tier}-{safe_name(recipient.name)}{suffix}.eml",
                compose(renditions[recipient.tier], personal),
            )


def safe_name(name: str) -> str:
    """A name as part of a file name: nothing that a path could be made of."""
    return "".join("_" if one in '\\/:*?"<>|.\0' or one.isspace() else one for one in name)[:60]


async def send_trial(
    office: Office, prepared: Prepared, address: str, tier: Tier | None
) -> Outcome:
    """Sends one message, in no ledger, to an address of the office's own choice."""
    problem = address_problem(address, international=True)
    if problem is not None:
        raise InputError(problem)
    renditions = [one for one in prepared.plan.renditions if tier is None or one.tier is tier]
    if not renditions:
        raise InputError(say("这一类没有收邮件的人，没有可试发的内容。"))
    personal = sample(office, prepared.plan.number, renditions[-1], address, address)
    return await submit_trial(office, compose(renditions[-1], personal))


async def submit_trial(
    office: Office, message: OutgoingMessage, advice: Words | None = None
) -> Outcome:
    """One message through a session of its own; raises TryAgain where it is not accepted."""
    session = await office.opener()()
    try:
        outcome = await session.submit(message)
    finally:
        await session.close()
    if outcome.step is not Step.ACCEPT:
        raise TryAgain(
            say(
                "试发没有成功：{code} {outcome_text}",
                code=outcome.code or "",
                outcome_text=outcome.text,
            ),
            advice=advice,
        )
    return outcome


@dataclass(frozen=True, slots=True)
class Rendered:
    """Files to look at, and what to know before one does."""

    files: tuple[Path, ...]
    warnings: tuple[Fault, ...]
    missing: tuple[Missing, ...]


def render_files(office: Office, number: str, scope: Scope, folder: Path) -> Rendered:
    """The PDF, and subject, text and HTML of each tier."""
    issue, warnings = read_issue(office, number)
    roster = office.roster()
    renderer = office.renderer()
    pdf = renderer.pdf(issue)
    contents: dict[str, bytes] = {attachment_name(issue): pdf}
    for tier in Tier:
        if scope.tiers is not None and tier not in scope.tiers:
            continue
        mail = renderer.mail(issue, tier, 1, request(office, roster.policies[tier]), pdf)
        personal = sample(office, number, mail, "×××", office.settings.mailbox.address)
        contents[f"{tier}.txt"] = f"{mail.subject}\n\n{filled(mail.text, personal)}".encode()
        contents[f"{tier}.html"] = filled(mail.html, personal, as_html=True).encode()
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    files = tuple(folder / name for name in contents)
    return Rendered(files, warnings, renderer.missing_characters(issue))
