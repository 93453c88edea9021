"""Owns the list of what workflows offers."""

from dispatch.workflows.abreast import Abreast, line_up
from dispatch.workflows.acknowledging import acknowledge, unacknowledge
from dispatch.workflows.attending import Attendant
from dispatch.workflows.bounced import Bounce, bounces, roster_doubts, since_issue, still_bouncing
from dispatch.workflows.candidates import away, today_of
from dispatch.workflows.checking import (
    Checked,
    TierChange,
    changes_since,
    check_issue,
    check_templates,
)
from dispatch.workflows.deeds import clerk, deed
from dispatch.workflows.latecomers import find_latecomers, plan_latecomers
from dispatch.workflows.mailbox_faults import of_mailbox
from dispatch.workflows.mailboxes import (
    MailboxStanding,
    mailbox_called,
    mailbox_standings,
    move_recipients,
    pause_mailbox,
    recipients_to_move,
    resume_mailbox,
)
from dispatch.workflows.office import Office, open_office
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
from dispatch.workflows.reminding import (
    Reminding,
    days_shown,
    decide_reminders,
    open_issues,
    plan_reminders,
    settle_leftovers,
    unfit_hour,
)
from dispatch.workflows.resending import Resend, decide, plan_resend
from dispatch.workflows.roster_changes import (
    Proposed,
    change_one,
    in_words,
    one_recipient,
    propose,
    propose_import,
    understand_file,
    write_roster,
)
from dispatch.workflows.runlog import RUN_LOG, RunLog
from dispatch.workflows.running import Sending, due_sendings, seconds_to_next
from dispatch.workflows.sending import Event, Loop, Resting, Submitted
from dispatch.workflows.sent_folder import keep_copies
from dispatch.workflows.settling import (
    Awaiting,
    accept,
    awaiting,
    dismiss,
    named,
    refuse_unknown,
    restore,
    void,
)
from dispatch.workflows.standings import calendar_doubt, known_issue, standing_rows
from dispatch.workflows.timing import (
    appointed,
    clock_stood_later,
    expected_end,
    is_late,
    midnight,
    out_of_hours,
    refuse_past,
    shares_of,
    term,
)
from dispatch.workflows.trial import render_files, send_trial, write_dry_run
from dispatch.workflows.watching import Rhythm, until_news, watch
from dispatch.workflows.world import World

__all__ = [
    "RUN_LOG",
    "Abreast",
    "Attendant",
    "Awaiting",
    "Bounce",
    "Checked",
    "Event",
    "Loop",
    "MailboxStanding",
    "Office",
    "Polled",
    "Prepared",
    "Proposed",
    "Reminding",
    "Resend",
    "Resting",
    "Rhythm",
    "RunLog",
    "Sending",
    "Submitted",
    "TierChange",
    "World",
    "accept",
    "acknowledge",
    "appointed",
    "awaiting",
    "away",
    "bounces",
    "calendar_doubt",
    "change_one",
    "changes_since",
    "check_issue",
    "check_templates",
    "clerk",
    "clock_stood_later",
    "days_shown",
    "decide",
    "decide_reminders",
    "deed",
    "dismiss",
    "due_sendings",
    "expected_end",
    "find_latecomers",
    "find_manuscript",
    "in_words",
    "is_late",
    "is_other_text",
    "keep_copies",
    "known_issue",
    "line_up",
    "mailbox_called",
    "mailbox_standings",
    "midnight",
    "move_recipients",
    "named",
    "of_mailbox",
    "one_recipient",
    "open_issues",
    "open_office",
    "out_of_hours",
    "pause_mailbox",
    "plan_latecomers",
    "plan_reminders",
    "plan_resend",
    "poll_mailbox",
    "poll_office",
    "prepare",
    "propose",
    "propose_import",
    "read_issue",
    "recipients_to_move",
    "refuse_other_text",
    "refuse_past",
    "refuse_same_text",
    "refuse_unknown",
    "render_files",
    "request",
    "restore",
    "resume_mailbox",
    "roster_doubts",
    "sample",
    "seconds_to_next",
    "send_trial",
    "settle_leftovers",
    "shares_of",
    "since_issue",
    "standing_rows",
    "still_bouncing",
    "term",
    "today_of",
    "unacknowledge",
    "understand_file",
    "unfit_hour",
    "until_news",
    "void",
    "watch",
    "write_dry_run",
    "write_roster",
]
