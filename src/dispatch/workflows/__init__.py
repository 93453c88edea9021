"""Owns the three ways through the house: send, poll, resend. The only conductor."""

from dispatch.workflows.checking import (
    Checked,
    TierChange,
    changes_since,
    check_issue,
    check_templates,
)
from dispatch.workflows.office import Office, World, open_office
from dispatch.workflows.polled import Polled
from dispatch.workflows.polling import poll_mailbox, poll_office
from dispatch.workflows.preparing import (
    Prepared,
    find_manuscript,
    prepare,
    read_issue,
    refuse_other_text,
    request,
    sample,
)
from dispatch.workflows.resending import Resend, decide, plan_resend
from dispatch.workflows.sending import Loop, Pace, Submitted
from dispatch.workflows.standings import known_issue, standing_rows
from dispatch.workflows.trial import render_files, send_trial, write_dry_run
from dispatch.workflows.watching import Rhythm, watch

__all__ = [
    "Checked",
    "Loop",
    "Office",
    "Pace",
    "Polled",
    "Prepared",
    "Resend",
    "Rhythm",
    "Submitted",
    "TierChange",
    "World",
    "changes_since",
    "check_issue",
    "check_templates",
    "decide",
    "find_manuscript",
    "known_issue",
    "open_office",
    "plan_resend",
    "poll_mailbox",
    "poll_office",
    "prepare",
    "read_issue",
    "refuse_other_text",
    "render_files",
    "request",
    "sample",
    "send_trial",
    "standing_rows",
    "watch",
    "write_dry_run",
]
