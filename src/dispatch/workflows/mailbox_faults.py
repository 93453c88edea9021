"""Owns how a fault is told that one of several mailboxes has."""

from dispatch.errors import DispatchError
from dispatch.words import say
from dispatch.workflows.office import Office


def of_mailbox(office: Office, error: DispatchError) -> DispatchError:
    """The fault with the name of the mailbox; as it is where the office has only one."""
    if not office.has_several():
        return error
    address = office.settings.mailbox.address
    problem = say("邮箱 {address}：{problem}", address=address, problem=error.problem)
    return type(error)(problem, faults=error.faults, advice=error.advice)
