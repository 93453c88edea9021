"""Owns the three ways through the house: send, poll, resend. The only conductor."""

from dispatch.workflows.checking import (
    Checked,
    TierChange,
    changes_since,
    check_issue,
    check_templates,
)
from dispatch.workflows.deeds import clerk, deed
from dispatch.workflows.office import Office, World, open_office
from dispatch.workflows.polled import Polled
from dispatch.workflows.polling import poll_mailbox, poll_office
from dispatch.workflows.preparing import (
    Prepared,
    find_manuscript,
    is_other_text,
    prepare,
    read_issue,
    refuse_other_text,
    refuse_same_text,
    request,
    sample,
)
from dispatch.workflows.resending import Resend, decide, plan_resend
from dispatch.workflows.sending import Event, Loop, Resting, Submitted
from dispatch.workflows.sent_folder import keep_copies
from dispatch.workflows.settling import (
    Awaiting,
    accept,
    awaiting,
    dismiss,
    named,
    restore,
    void,
)
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.timing import (
    appointed,
    clock_stood_later,
    expected_end,
    is_late,
    out_of_hours,
    refuse_past,
)
from dispatch.workflows.trial import render_files, send_trial, write_dry_run
from dispatch.workflows.watching import Rhythm, watch

__all__ = [
    "Awaiting",
    "Checked",
    "Event",
    "Loop",
    "Office",
    "Polled",
    "Prepared",
    "Resend",
    "Resting",
    "Rhythm",
    "Submitted",
    "TierChange",
    "World",
    "accept",
    "appointed",
    "awaiting",
    "changes_since",
    "check_issue",
    "check_templates",
    "clerk",
    "clock_stood_later",
    "decide",
    "deed",
    "dismiss",
    "expected_end",
    "find_manuscript",
    "is_late",
    "is_other_text",
    "keep_copies",
    "known_issue",
    "named",
    "open_office",
    "out_of_hours",
    "plan_resend",
    "poll_mailbox",
    "poll_office",
    "prepare",
    "read_issue",
    "refuse_other_text",
    "refuse_past",
    "refuse_same_text",
    "render_files",
    "request",
    "restore",
    "sample",
    "send_trial",
    "standing_rows",
    "void",
    "watch",
    "write_dry_run",
]
