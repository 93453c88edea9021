"""Owns the list of what config offers."""

from dispatch.config.database import DATABASE_VARIABLE, ledger_place, read_place
from dispatch.config.faults import is_loopback
from dispatch.config.files import Answers, refuse_office, sample_recipients, write_office
from dispatch.config.glance import DEFAULT_ZONE
from dispatch.config.loading import (
    load,
    load_roster,
    read_roster_text,
    read_settings,
)
from dispatch.config.places import (
    ISSUES_FOLDER,
    LEDGER_FILE,
    RESTORING_FOLDER,
    ROSTER_FILE,
    SETTINGS_FILE,
)
from dispatch.config.rosters import checked_roster, roster_text, save_roster
from dispatch.config.secrets import (
    KEYRING_SERVICE,
    keep_password,
    keyring_here,
    no_keyring_advice,
    password,
    relay_password,
)
from dispatch.config.settings import Chasing, Mailbox, OfficeHours, PasswordSource, Relay, Settings
from dispatch.config.variables import PASSWORD_VARIABLE

__all__ = [
    "DATABASE_VARIABLE",
    "DEFAULT_ZONE",
    "ISSUES_FOLDER",
    "KEYRING_SERVICE",
    "LEDGER_FILE",
    "PASSWORD_VARIABLE",
    "RESTORING_FOLDER",
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
    "is_loopback",
    "keep_password",
    "keyring_here",
    "ledger_place",
    "load",
    "load_roster",
    "no_keyring_advice",
    "password",
    "read_place",
    "read_roster_text",
    "read_settings",
    "refuse_office",
    "relay_password",
    "roster_text",
    "sample_recipients",
    "save_roster",
    "write_office",
]
