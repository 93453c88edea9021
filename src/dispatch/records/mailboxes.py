"""Owns what is known of the office's mailboxes beside their settings: which rest, and why."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words import Words


class PauseCause(StrEnum):
    """Who paused a mailbox: what a login paused, one that works resumes."""

    LOGIN = "login"
    CLERK = "clerk"


@dataclass(frozen=True, slots=True)
class PausedMailbox:
    """A mailbox that sends nothing until it is resumed; its recipients wait meanwhile."""

    address: str
    since: datetime
    cause: PauseCause
    reason: Words
