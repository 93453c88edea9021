"""Owns a clerk's word on the office's mailboxes: how each stands, paused, resumed, who moves."""

from collections.abc import Collection
from dataclasses import dataclass

from dispatch import config
from dispatch.errors import InputError
from dispatch.ledger import Ledger
from dispatch.records import Deed, PauseCause, PausedMailbox, Sender
from dispatch.words import Words, listed, say
from dispatch.workflows.deeds import deed
from dispatch.workflows.office import Office


@dataclass(frozen=True, slots=True)
class MailboxStanding:
    """One mailbox: who keeps to it, how many recipients wait for it, and whether it rests.

    `mailbox` None is one that is in dispatch.yaml no more, and still waited for.
    """

    address: str
    mailbox: config.Mailbox | None
    recipients: int
    waiting: int
    paused: PausedMailbox | None


def mailbox_standings(office: Office, ledger: Ledger) -> tuple[MailboxStanding, ...]:
    """Every mailbox; the contact mailbox first, then those that are gone."""
    ours = {one.address: one for one in office.settings.mailboxes}
    waiting = ledger.waiting_by_mailbox()
    resting = {one.address: one for one in ledger.paused_mailboxes()}
    return tuple(
        MailboxStanding(
            address,
            ours.get(address),
            len(ledger.names_of_mailbox(address)),
            waiting.get(address, 0),
            resting.get(address),
        )
        for address in dict.fromkeys([*ours, *sorted(waiting)])
    )


def mailbox_called(office: Office, text: str) -> config.Mailbox:
    """The office's mailbox of that address; raises InputError where it has none."""
    for one in office.settings.mailboxes:
        if one.address.casefold() == text.strip().casefold():
            return one
    raise InputError(
        say("dispatch.yaml 里没有邮箱 {text}。", text=text),
        advice=say("有的是：{own}。", own=listed(office.settings.own_addresses)),
    )


def pause_mailbox(office: Office, ledger: Ledger, address: str, reason: Words, note: str) -> None:
    """Has a mailbox send nothing until a clerk resumes it; `note` is for the record of deeds."""
    paused = PausedMailbox(address, office.world.clock(), PauseCause.CLERK, reason)
    ledger.pause_mailbox(paused, [deed(office, Deed.MAILBOX, note=note)])


def resume_mailbox(office: Office, ledger: Ledger, address: str, note: str) -> bool:
    """Lets a mailbox send again; False where it did not rest."""
    return ledger.resume_mailbox(address, None, [deed(office, Deed.MAILBOX, note=note)])


def recipients_to_move(
    office: Office, ledger: Ledger, names: Collection[str], leaving: str | None
) -> tuple[str, ...]:
    """Those named, and all that keep to the mailbox they leave; InputError for a stranger."""
    known = {one.name for one in office.roster().recipients} | set(ledger.kept_mailboxes(names))
    strangers = [one for one in names if one not in known]
    if strangers:
        raise InputError(
            say("名册和台账里都没有：{names}。", names=listed(strangers)),
            advice=say("请核对 recipients.yaml 里的名称。"),
        )
    of_mailbox = sorted(ledger.names_of_mailbox(leaving)) if leaving is not None else []
    return tuple(dict.fromkeys([*names, *of_mailbox]))


def move_recipients(
    office: Office, ledger: Ledger, names: Collection[str], to: config.Mailbox, note: str
) -> int:
    """Has recipients written to by another mailbox from the next message on.

    What waits for them goes by it, too: returns how many messages. Only with the right to send.
    """
    acts = [deed(office, Deed.MAILBOX, recipient=name, note=note) for name in names]
    return ledger.move_recipients(names, Sender(to.address, to.name), acts)
