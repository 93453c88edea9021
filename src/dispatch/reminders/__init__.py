"""Owns who is written to again and when: working days, stages, decisions. Pure.

Sole owner of `holidays`. Knows no ledger and no mail: what it must know comes in as values.
"""

from dispatch.reminders.calendar import (
    calendar_known,
    deadline,
    is_working_day,
    unknown_years,
    working_day,
)
from dispatch.reminders.decisions import (
    PHONE,
    REASON_WORDS,
    Candidate,
    Decision,
    Reason,
    Whom,
    plan,
    remind,
)
from dispatch.reminders.stages import (
    DEFAULT_CHASE,
    ChasePolicy,
    Stage,
    Wording,
    current,
    day_of,
    phone_day,
)

__all__ = [
    "DEFAULT_CHASE",
    "PHONE",
    "REASON_WORDS",
    "Candidate",
    "ChasePolicy",
    "Decision",
    "Reason",
    "Stage",
    "Whom",
    "Wording",
    "calendar_known",
    "current",
    "day_of",
    "deadline",
    "is_working_day",
    "phone_day",
    "plan",
    "remind",
    "unknown_years",
    "working_day",
]
