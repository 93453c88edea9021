"""Owns the mailbox session: folders, headers, messages and parts of them, as they lie there.

Sole owner of aioimaplib. Knows no ledger, issue or tier. Never sets a flag, moves or deletes:
folders are opened with EXAMINE and bodies read with BODY.PEEK; `append` alone writes, and only
where the office asked for copies of what it sent.
"""

from dispatch.imap.faults import FolderRefused
from dispatch.imap.folder_names import decode_name, encode_name
from dispatch.imap.mailbox import Mailbox
from dispatch.imap.probe import Capable, probe
from dispatch.imap.values import INBOX, Access, Fetched, Folder, Listed, Selected

__all__ = [
    "INBOX",
    "Access",
    "Capable",
    "Fetched",
    "Folder",
    "FolderRefused",
    "Listed",
    "Mailbox",
    "Selected",
    "decode_name",
    "encode_name",
    "probe",
]
