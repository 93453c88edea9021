"""Owns what a clerk says of a recipient: that it has the issue, by which way, and when."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from dispatch.words import Words, say


class Way(StrEnum):
    """How somebody made sure that a recipient has it."""

    PHONE = "phone"
    PAPER = "paper"
    VISIT = "visit"
    WECHAT = "wechat"
    OTHER = "other"


WAY_WORDS = {
    Way.PHONE: say("电话确认"),
    Way.PAPER: say("纸质签收"),
    Way.VISIT: say("当面确认"),
    Way.WECHAT: say("微信确认"),
    Way.OTHER: say("其他方式确认"),
}


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """One recipient acknowledged by hand: `at` it did so, `recorded_at` somebody wrote it down."""

    way: Way
    at: datetime
    recorded_at: datetime
    by: str
    note: str = ""

    @property
    def summary(self) -> Words:
        """One line, as every other evidence has it."""
        said = WAY_WORDS[self.way]
        if not self.note:
            return said
        return say("{said}：{note}", said=said, note=self.note)
