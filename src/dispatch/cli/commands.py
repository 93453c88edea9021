"""Owns the list of commands: importing their modules declares them."""

from dispatch.cli import bulletin, chasing, looking, sending, setup
from dispatch.cli.app import app, screen

__all__ = ["app", "bulletin", "chasing", "looking", "screen", "sending", "setup"]
