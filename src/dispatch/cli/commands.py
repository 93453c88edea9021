"""Owns the list of commands: importing their modules declares them."""

from dispatch.cli import (
    beginning,
    bulletin,
    chasing,
    checking,
    classifying,
    inbox,
    listening,
    log,
    looking,
    sending,
    story,
    voiding,
)
from dispatch.cli.app import app, screen

__all__ = [
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
    "screen",
    "sending",
    "story",
    "voiding",
]
