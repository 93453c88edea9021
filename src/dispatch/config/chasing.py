"""Owns the key `reminders` of dispatch.yaml: its form, its faults, and the policy it comes to."""

from collections.abc import Iterator, Mapping
from datetime import time
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from dispatch.config.settings import Chasing, OfficeHours
from dispatch.errors import Fault
from dispatch.notation import Notes
from dispatch.reminders import DEFAULT_CHASE, ChasePolicy, Stage, Wording
from dispatch.words import say

# 08:30-17:30
HOURS = r"^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$"
DEFAULT_HOURS = "08:30-18:00"
_Count = Annotated[int, Field(strict=True, ge=1)]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class StageForm(_Form):
    days: Annotated[int, Field(strict=True, ge=-30, le=60)]
    ask: Annotated[bool, Field(strict=True)] = True
    attach: Annotated[bool, Field(strict=True)] = True
    wording: Wording | None = None

    def stage(self, *, last: bool) -> Stage:
        """The same as a value; the words follow the day where none are chosen."""
        return Stage(self.days, self.ask, self.attach, self.wording or self._usual(last=last))

    def _usual(self, *, last: bool) -> Wording:
        if self.days < 0:
            return Wording.BEFORE
        if self.days == 0:
            return Wording.DUE
        return Wording.LAST if last else Wording.AFTER


def _as_list(value: Any) -> Any:
    return [] if value is None else value


def office_hours(text: str) -> OfficeHours:
    """08:30-17:30 as it is meant; the form has seen that it is written so."""
    opens, _, closes = text.partition("-")
    return OfficeHours(time.fromisoformat(opens), time.fromisoformat(closes))


class RemindersForm(_Form):
    """What is left out is as `DEFAULT_CHASE` has it."""

    stages: Annotated[list[StageForm], BeforeValidator(_as_list)] | None = None
    phone: Annotated[int, Field(strict=True, ge=-30, le=60)] | None = None
    cap: _Count = DEFAULT_CHASE.cap
    each: _Count = DEFAULT_CHASE.each
    hours: Annotated[str, Field(pattern=HOURS)] | None = None

    def chasing(self, given: str | None) -> Chasing:
        """The policy and its hours, by default those given for the office."""
        return Chasing(self._policy(), office_hours(self.hours or given or DEFAULT_HOURS))

    def _policy(self) -> ChasePolicy:
        stages = DEFAULT_CHASE.stages
        if self.stages is not None:
            days = sorted(self.stages, key=lambda one: one.days)
            stages = tuple(one.stage(last=one is days[-1]) for one in days)
        last = stages[-1].days if stages else 0
        # Nobody is called before the term is over, unless the office says so.
        phone = max(last, 0) + 1 if self.phone is None else self.phone
        return ChasePolicy(stages, phone, self.cap, self.each)


def reminder_faults(document: Mapping[Any, Any], notes: Notes) -> Iterator[Fault]:
    """What the form of each key alone does not see: doubled days, a call before the last stage."""
    reminders = document.get("reminders")
    if not isinstance(reminders, dict):
        return
    listed = reminders.get("stages")
    days = [
        one["days"]
        for one in (listed if isinstance(listed, list) else [])
        if isinstance(one, dict) and type(one.get("days")) is int
    ]
    if len(set(days)) < len(days):
        problem = say("有两个阶段在同一天")
        yield notes.fault(("reminders", "stages"), problem)
    phone, last = reminders.get("phone"), max(days, default=None)
    if last is None and "stages" not in reminders:
        last = DEFAULT_CHASE.stages[-1].days
    if type(phone) is int and last is not None and phone <= last:
        problem = say(
            "打电话的日子（{phone}）应当在最后一个阶段（{last}）之后", phone=phone, last=last
        )
        yield notes.fault(("reminders", "phone"), problem)
    hours = reminders.get("hours")
    if isinstance(hours, str) and hours[6:] <= hours[:5] and len(hours) == len(DEFAULT_HOURS):
        problem = say("催办时间“{hours}”的结束不晚于开始", hours=hours)
        yield notes.fault(("reminders", "hours"), problem)
