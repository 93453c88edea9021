"""Owns the list of commands: importing their modules declares them."""

from dispatch.cli import (
    beginning,
    bulletin,
    chasing,
    checking,
    classifying,
    listening,
    looking,
    sending,
)
from dispatch.cli.app import app, screen

__all__ = [
    "app",
    "beginning",
    "bulletin",
    "chasing",
    "checking",
    "classifying",
    "listening",
    "looking",
    "screen",
    "sending",
]
