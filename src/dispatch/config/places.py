"""Owns what the files of an office folder are called."""

from pathlib import Path

SETTINGS_FILE = "dispatch.yaml"
ROSTER_FILE = "recipients.yaml"
ISSUES_FOLDER = "issues"
STATE_FOLDER = ".dispatch"
LEDGER_FILE = Path(STATE_FOLDER) / "ledger.sqlite3"
# Where a restore unpacks, beside what it will take the place of; there only while it works.
RESTORING_FOLDER = ".dispatch-restoring"
