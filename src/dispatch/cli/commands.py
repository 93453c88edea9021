"""Owns the list of commands: importing their modules declares them."""

from dispatch.cli import (
    backing_up,
    beginning,
    bulletin,
    chasing,
    checking,
    classifying,
    doctor,
    inbox,
    listening,
    log,
    looking,
    restoring,
    roster,
    roster_by_hand,
    sending,
    story,
    voiding,
)
from dispatch.cli.app import app, screen

__all__ = [
    "app",
    "backing_up",
    "beginning",
    "bulletin",
    "chasing",
    "checking",
    "classifying",
    "doctor",
    "inbox",
    "listening",
    "log",
    "looking",
    "restoring",
    "roster",
    "roster_by_hand",
    "screen",
    "sending",
    "story",
    "voiding",
]
