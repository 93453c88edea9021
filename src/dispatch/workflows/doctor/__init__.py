"""Owns the examination of an office: everything that can fail later, and how to mend each.

One check is one line. A check that cannot be made says so; it never ends the others.
"""

from dispatch.workflows.doctor.examination import examine
from dispatch.workflows.doctor.values import GRADE_WORDS, Check, Grade

__all__ = ["GRADE_WORDS", "Check", "Grade", "examine"]
