"""Owns the list of commands: importing their modules declares them."""

from dispatch.cli import (
    acknowledging,
    beginning,
    bulletin,
    chasing,
    checking,
    classifying,
    inbox,
    listening,
    log,
    looking,
    reminding,
    running,
    sending,
    story,
    voiding,
)
from dispatch.cli.app import app, screen

__all__ = [
    "acknowledging",
    "app",
    "beginning",
    "bulletin",
    "chasing",
    "checking",
    "classifying",
    "inbox",
    "listening",
    "log",
    "looking",
    "reminding",
    "running",
    "screen",
    "sending",
    "story",
    "voiding",
]
