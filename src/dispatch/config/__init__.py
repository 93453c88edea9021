"""Owns the office folder's settings: dispatch.yaml, the environment and the keyring.

The only reader of the environment and of the keyring, and the one who opens recipients.yaml.
Knows nothing of what the settings are used for.
"""

from dispatch.config.files import Answers, refuse_office, write_office
from dispatch.config.loading import PASSWORD_VARIABLE, load, load_roster, read_roster_text
from dispatch.config.rosters import checked_roster, roster_text, save_roster
from dispatch.config.secrets import (
    KEYRING_SERVICE,
    keep_password,
    keyring_here,
    no_keyring_advice,
    password,
    relay_password,
)
from dispatch.config.settings import (
    ISSUES_FOLDER,
    LEDGER_FILE,
    ROSTER_FILE,
    SETTINGS_FILE,
    Chasing,
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
    "Chasing",
    "Mailbox",
    "OfficeHours",
    "PasswordSource",
    "Relay",
    "Settings",
    "checked_roster",
    "keep_password",
    "keyring_here",
    "load",
    "load_roster",
    "no_keyring_advice",
    "password",
    "read_roster_text",
    "refuse_office",
    "relay_password",
    "roster_text",
    "save_roster",
    "write_office",
]
