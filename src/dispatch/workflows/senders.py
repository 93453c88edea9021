"""Owns by which mailbox each recipient is written to: the one it has, a new one by weight."""

from collections.abc import Collection, Mapping

from dispatch.ledger import Ledger
from dispatch.recipients import spread
from dispatch.records import Sender
from dispatch.workflows.office import Office


def senders(office: Office, ledger: Ledger, names: Collection[str]) -> Mapping[str, Sender]:
    """The mailbox of each of these recipients, as it is called today.

    Nobody is moved off a mailbox that rests: who has it waits; who is new is given another.
    """
    known = {one.address: Sender(one.address, one.name) for one in office.settings.mailboxes}
    if not office.has_several():
        return dict.fromkeys(names, known[office.settings.mailbox.address])
    resting = {one.address for one in ledger.paused_mailboxes()}
    weights = {
        one.address: 0 if one.address in resting else one.weight
        for one in office.settings.mailboxes
    }
    chosen = spread(names, ledger.kept_mailboxes(names), weights)
    return {name: known[address] for name, address in chosen.items()}
