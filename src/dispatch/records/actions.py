"""Owns what was done by whom: one value for each act that changed something in the office."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words import Words


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


DEED_WORDS = {
    Deed.SEND: Words("发送", "send"),
    Deed.RESEND: Words("补发", "resend"),
    Deed.REMIND: Words("催办", "remind"),
    Deed.CORRECT: Words("更正", "correct"),
    Deed.CANCEL: Words("取消发送", "cancel"),
    Deed.SCHEDULE: Words("定时发送", "schedule"),
    Deed.ACKNOWLEDGE: Words("登记签收", "acknowledge"),
    Deed.VOID: Words("作废记录", "void"),
    Deed.RESTORE: Words("恢复", "restore"),
    Deed.SETTLE: Words("确认来信", "settle"),
    Deed.ROSTER: Words("改名册", "roster"),
    Deed.BACKUP: Words("备份", "backup"),
    Deed.SETUP: Words("建立办公文件夹", "set up"),
    Deed.RUN: Words("自动运行", "run"),
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
