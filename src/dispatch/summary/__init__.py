"""Owns what records add up to: rows, totals, the course of an issue, the figures of many.

Pure: deadlines, today's date and the zone come in. Every output form shows what is computed here,
so that no two of them can disagree.
"""

from dispatch.summary.acknowledging import Acknowledgement, acknowledgement
from dispatch.summary.counting import (
    SCHEMA,
    Row,
    Totals,
    as_json,
    attempts,
    first_sent,
    good_addresses,
    is_acknowledged,
    is_uncertain,
    is_waiting,
    last_heard,
    letters,
    rows,
    satisfied,
    standing_words,
    totals,
    totals_by_tier,
    was_sent,
)
from dispatch.summary.course import Course, Mark, Step, course
from dispatch.summary.lines import IssueLine, TierLine, issue_line
from dispatch.summary.period import Conduct, Period, Punctuality, UnitLine, conduct, period
from dispatch.summary.register import Entry, register

__all__ = [
    "SCHEMA",
    "Acknowledgement",
    "Conduct",
    "Course",
    "Entry",
    "IssueLine",
    "Mark",
    "Period",
    "Punctuality",
    "Row",
    "Step",
    "TierLine",
    "Totals",
    "UnitLine",
    "acknowledgement",
    "as_json",
    "attempts",
    "conduct",
    "course",
    "first_sent",
    "good_addresses",
    "is_acknowledged",
    "is_uncertain",
    "is_waiting",
    "issue_line",
    "last_heard",
    "letters",
    "period",
    "register",
    "rows",
    "satisfied",
    "standing_words",
    "totals",
    "totals_by_tier",
    "was_sent",
]
