"""Owns what may be done without a clerk: which sendings go by themselves, and why others do not.

Never what is in doubt, never what a clerk has stopped or meant for a part of the recipients, never
a text that was changed since it was confirmed.
"""

from dataclasses import dataclass
from datetime import timedelta

from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.records import IssueHead, Scope
from dispatch.words import Words, say
from dispatch.workflows.office import Office
from dispatch.workflows.preparing import find_manuscript, is_other_text, read_issue
from dispatch.workflows.timing import out_of_hours

# A bulletin of the morning that would come in the afternoon is a clerk's to decide on.
PUNCTUAL = timedelta(hours=2)


@dataclass(frozen=True, slots=True)
class Sending:
    """A sending that is due: over whom it goes, or why it needs a clerk."""

    number: str
    scope: Scope
    letters: int
    appointed: bool
    held: Words | None = None


def due_sendings(office: Office, ledger: Ledger) -> tuple[Sending, ...]:
    """What of first sendings may go now, the oldest issue first; only with the right to send."""
    found = (_sending(office, ledger, head) for head in ledger.heads_waiting())
    return tuple(one for one in found if one is not None)


def seconds_to_next(office: Office, ledger: Ledger, most: float) -> float:
    """How long until an appointed sending is due, at most so many seconds."""
    now = office.world.clock()
    moments = (one.send_at for one in ledger.heads_waiting() if not one.begun)
    ahead = [(one - now).total_seconds() for one in moments if one is not None and one > now]
    return min([most, *ahead])


def _sending(office: Office, ledger: Ledger, head: IssueHead) -> Sending | None:
    number, now = head.number, office.world.clock()
    appointed = head.send_at is not None and not head.begun
    if not appointed and not head.carry_on:
        return None
    if head.send_at is not None and now < head.send_at:
        return None
    first = ledger.waiting_for(number, now).first
    for one in ledger.paused_mailboxes():
        first -= frozenset(ledger.waiting_names(number, one.address))
    if not first or (not appointed and out_of_hours(office, now) is not None):
        return None
    # Reminders wait for the poll, even where they were begun before.
    scope = Scope(names=first) if ledger.waiting_for(number, None).further else Scope()
    held = _too_late(office, head) if appointed else None
    held = held or _changed(office, head)
    return Sending(number, scope, len(first), appointed, held)


def _too_late(office: Office, head: IssueHead) -> Words | None:
    assert head.send_at is not None  # it is appointed
    if office.world.clock() - head.send_at <= PUNCTUAL:
        return None
    was = head.send_at.astimezone(office.settings.zone)
    return say(
        "原定 {was:%Y-%m-%d %H:%M} 发送，那时没有发成，现在太晚，要人决定：运行 dispatch send "
        "{number}",
        was=was,
        number=head.number,
    )


def _changed(office: Office, head: IssueHead) -> Words | None:
    """That the manuscript is no longer what was confirmed, or cannot be read."""
    try:
        if find_manuscript(office.folder, head.number) is None:
            return None
        if not is_other_text(head, read_issue(office, head.number)[0]):
            return None
    except InputError as error:
        return say("稿件读不了，没有发送：{problem}", problem=error.problem)
    return say(
        "稿件在确认以后改过，没有发送，要人决定：运行 dispatch send {number}", number=head.number
    )
