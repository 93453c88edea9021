"""Owns what was done by whom: one value for each act that changed something in the office."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words import say, say_as


class Deed(StrEnum):
    """What somebody did; the value is what the ledger keeps and what --json shows."""

    SEND = "send"
    RESEND = "resend"
    REMIND = "remind"
    CORRECT = "correct"
    CANCEL = "cancel"
    SCHEDULE = "schedule"
    ACKNOWLEDGE = "acknowledge"
    VOID = "void"
    RESTORE = "restore"
    SETTLE = "settle"
    ROSTER = "roster"
    BACKUP = "backup"
    SETUP = "setup"
    RUN = "run"
    MOVE = "move"
    MAILBOX = "mailbox"
    ARCHIVE = "archive"
    OFFICE = "office"


DEED_WORDS = {
    Deed.SEND: say("发送"),
    Deed.RESEND: say("补发"),
    Deed.REMIND: say_as("actions", "催办"),
    Deed.CORRECT: say("更正"),
    Deed.CANCEL: say("取消发送"),
    Deed.SCHEDULE: say_as("actions", "定时发送"),
    Deed.ACKNOWLEDGE: say("登记签收"),
    Deed.VOID: say("作废记录"),
    Deed.RESTORE: say_as("actions", "恢复"),
    Deed.SETTLE: say("确认来信"),
    Deed.ROSTER: say("改名册"),
    Deed.BACKUP: say("备份"),
    Deed.SETUP: say("建立办公文件夹"),
    Deed.RUN: say("自动运行"),
    Deed.MOVE: say("搬台账"),
    Deed.MAILBOX: say_as("actions", "邮箱"),
    Deed.ARCHIVE: say("归档"),
    Deed.OFFICE: say("添一个处"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """One act: kept for ever, never changed. `note` is in the words of whoever did it."""

    at: datetime
    user: str
    machine: str
    deed: Deed
    issue: str | None = None
    recipient: str | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Restored:
    """A ledger came out of a backup `made_at`; what went out since then is unknown to it."""

    at: datetime
    made_at: datetime
