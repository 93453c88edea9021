"""Owns the list of what config offers."""

from dispatch.config.files import Answers, write_office
from dispatch.config.loading import PASSWORD_VARIABLE, load, load_roster
from dispatch.config.places import ISSUES_FOLDER, LEDGER_FILE, ROSTER_FILE, SETTINGS_FILE
from dispatch.config.secrets import KEYRING_SERVICE, password, relay_password
from dispatch.config.settings import (
    Mailbox,
    OfficeHours,
    PasswordSource,
    Relay,
    Settings,
)

__all__ = [
    "ISSUES_FOLDER",
    "KEYRING_SERVICE",
    "LEDGER_FILE",
    "PASSWORD_VARIABLE",
    "ROSTER_FILE",
    "SETTINGS_FILE",
    "Answers",
    "Mailbox",
    "OfficeHours",
    "PasswordSource",
    "Relay",
    "Settings",
    "load",
    "load_roster",
    "password",
    "relay_password",
    "write_office",
]
