"""Owns backups: the whole state of an office in one archive, proven, put back, and looked back on.

Never a password: that is in no file of ours. A restore loses nothing that was there, and nothing is
sent after one before it is settled what went out since the backup.
"""

from dispatch.workflows.keeping.looking_back import LookedBack, look_back, settle
from dispatch.workflows.keeping.making import Made, back_up
from dispatch.workflows.keeping.restoring import Opened, Restoration, open_archive, put_back

__all__ = [
    "LookedBack",
    "Made",
    "Opened",
    "Restoration",
    "back_up",
    "look_back",
    "open_archive",
    "put_back",
    "settle",
]
