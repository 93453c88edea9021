"""Owns who did what, as it is written down: the user and the machine, the office's clock."""

import getpass
import os
import platform
import secrets
import socket

from dispatch.records import Action, Deed
from dispatch.words import one_line
from dispatch.workflows.office import Office

_LONGEST_NAME = 128


def clerk() -> str:
    """Who is at the keyboard, as the system knows them."""
    try:
        return one_line(getpass.getuser())[:_LONGEST_NAME] or "?"
    except (ImportError, KeyError, OSError):  # Windows without USERNAME; a number without a name
        return "?"


def machine() -> str:
    """The name of this computer."""
    return one_line(platform.node())[:_LONGEST_NAME] or "?"


def holder() -> str:
    """This process, as the ledger names who has the right to send: machine and process."""
    return f"{socket.gethostname()[:40]}:{os.getpid()}"


def worker_name() -> str:
    """A name for one stay of a worker's at the ledger: none is ever used again."""
    return f"worker:{holder()}:{secrets.token_hex(4)}"


def deed(
    office: Office,
    what: Deed,
    issue: str | None = None,
    recipient: str | None = None,
    note: str = "",
) -> Action:
    """An act of now, by whoever runs this program, to be kept by the ledger."""
    return Action(office.world.clock(), clerk(), machine(), what, issue, recipient, one_line(note))
