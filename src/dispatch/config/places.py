"""Owns what the files of an office folder are called."""

from pathlib import Path

SETTINGS_FILE = "dispatch.yaml"
ROSTER_FILE = "recipients.yaml"
ISSUES_FOLDER = "issues"
LEDGER_FILE = Path(".dispatch") / "ledger.sqlite3"
