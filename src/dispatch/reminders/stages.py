"""Owns the stages of chasing: on which working day each falls, and which one is on. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dispatch.reminders.calendar import working_day
from dispatch.words import Words, say


class Wording(StrEnum):
    """Which text a reminder has: templates/mail/reminder-*.txt.j2."""

    BEFORE = "before"
    DUE = "due"
    AFTER = "after"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: so many working days after the deadline, or before it where negative.

    `ask` False lets `dispatch run` send it without a clerk; `attach` sends the document again.
    """

    days: int
    ask: bool = True
    attach: bool = True
    wording: Wording = Wording.DUE

    @property
    def called(self) -> Words:
        """What the stage is called on the screen."""
        if self.days == 0:
            return say("期限当天")
        if self.days < 0:
            return say("期限前 {self} 个工作日", self=-self.days)
        return say("期限后 {days} 个工作日", days=self.days)


@dataclass(frozen=True, slots=True)
class ChasePolicy:
    """Stages in order; from `phone` working days after the deadline on, only by phone.

    `cap`: at most so many reminders a run; `each`: so many for one recipient of one issue.
    """

    stages: tuple[Stage, ...]
    phone: int
    cap: int
    each: int


DEFAULT_CHASE = ChasePolicy(
    stages=(
        Stage(-1, wording=Wording.BEFORE),
        Stage(0, wording=Wording.DUE),
        Stage(2, wording=Wording.LAST),
    ),
    phone=3,
    cap=200,
    each=3,
)


def day_of(stage: Stage, deadline: date) -> date:
    """The day from which a stage is on."""
    return working_day(deadline, stage.days)


def phone_day(policy: ChasePolicy, deadline: date) -> date:
    """The day from which nobody is mailed any more."""
    return working_day(deadline, policy.phone)


def current(stages: Sequence[Stage], deadline: date, today: date) -> Stage | None:
    """The latest stage whose day has come; those before it, if missed, are not made up for."""
    come = [one for one in stages if day_of(one, deadline) <= today]
    return max(come, key=lambda one: one.days, default=None)


def next_day(policy: ChasePolicy, deadline: date, today: date) -> date | None:
    """The day of the next stage, or else of the phone call; None where nothing comes."""
    days = [day_of(one, deadline) for one in policy.stages] + [phone_day(policy, deadline)]
    return min((day for day in days if day > today), default=None)
