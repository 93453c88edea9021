"""Owns what looks like a report and is none: complaints, DMARC and TLS figures, challenges, recalls.

Challenge-response systems send `multipart/report` and `Auto-Submitted: auto-replied`; what they ask
for is a click, and nothing was delivered, refused or read.
"""

import re

from dispatch.inbound.message import View
from dispatch.inbound.origin import is_answer, is_from_daemon
from dispatch.inbound.phrases import folded, holds
from dispatch.inbound.report import is_verification
from dispatch.words import Words, say

_SUBJECT = re.compile(
    r"report domain:|dmarc (?:aggregate |failure )?report|tls[- ]?rpt|smtp tls report|tls report|"
    r"feedback report|abuse report|spam complaint",
    re.IGNORECASE,
)
_TYPES = (
    "message/feedback-report",
    "application/tlsrpt+gzip",
    "application/tlsrpt+json",
    "application/zip+dmarc",
)
# In small letters, white space folded.
_CHALLENGE = (
    "boxbe",
    "bluebottle",
    "spamarrest",
    "spam arrest",
    "antispam uol",
    "active spam killer",
    "challenge/response",
    "challenge-response",
    "choicemail",
    "mailblocks",
    "tmda",
    "to control spam, i now allow",
    "senders i have approved",
    "on my approved",
    "my approved sender",
    "my guest list",
    "guest list",
    "waiting list",
    "allowed senders",
    "approved senders list",
    "approved sender list",
    "verify that you are",
    "verify you are",
    "verify that your",
    "verify your message",
    "verify your email address to",
    "confirm that you are a",
    "confirm that you sent",
    "confirm you sent",
    "confirm your message",
    "confirm delivery of your",
    "confirm your identity",
    "confirm your email to be delivered",
    "please confirm (conf",
    "real human being",
    "you are a human",
    "you are human",
    "you're a real person",
    "you are a real person",
    "prove you are not a spammer",
    "not a spammer",
    "one-time confirmation",
    "one time confirmation",
    "sender verification",
    "address has not been verified",
    "requires verification",
    "release your message",
    "deliver your message, click",
    "click the link below to deliver",
    "验证您的身份",
    "点击下面的链接以确认您",
    "发件人验证",
)
_SURE_CHALLENGE = (
    "boxbe",
    "bluebottle",
    "spam arrest",
    "real live human",
    "real human being",
    "my guest list",
    "senders i have approved",
    "prove you are not a spammer",
    "confirm that you are a",
    "verify that you are a",
)
_CHALLENGE_SUBJECT = re.compile(
    r"\(action required\)|please confirm (?:your )?(?:message|e?-?mail)|verify (?:your )?(?:message|e?-?mail)|"
    r"\[(?:verify|verification|confirm)\]|confirmation (?:required|needed|request)|message verification|"
    r"sender (?:verification|confirmation)|bestätigung erforderlich|challenge",
    re.IGNORECASE,
)
# A mailing list's programs: what they answer is a command, or a message held for its moderator.
_LIST = (
    "awaits moderator approval",
    "waiting for moderator",
    "being held until the list moderator",
    "is being held pending",
    "confirm your subscription",
    "confirm subscription",
    "subscription confirmation",
    "confirm unsub",
    "mailing list memberships reminder",
    "results of your email command",
    "majordomo results",
)
# A recalled product or person is no recalled mail: only Outlook's prefix, or a daemon that says so.
_RECALL = re.compile(r"\s*(?:撤回|召回|recall)\s*[:：]", re.IGNORECASE)
_RECALL_NOTICE = re.compile(
    r"撤回|召回邮件|邮件召回|message recall|recall (?:success|failure|report)", re.IGNORECASE
)
_BOUNCE_TITLE = re.compile(
    r"undeliver|returned mail|failure notice|退信|未送达|delivery", re.IGNORECASE
)


def foreign(view: View, subject: str) -> Words | None:
    """Why a report is none of ours; None where it may be one."""
    kinds = {part.content_type for part in view.parts if part.level == 0}
    if view.report_type in ("feedback-report", "tlsrpt") or any(
        kind in _TYPES or "tlsrpt" in kind for kind in kinds
    ):
        return say("是投诉或 TLS 统计报告，与投递无关")
    if (
        _SUBJECT.search(subject)
        and not is_answer(subject)
        and view.report_type != "delivery-status"
    ):
        return say("是 DMARC、TLS 之类的统计报告")
    if is_verification(view):
        return say("只是试探地址（sendmail -bv），没有寄过信")
    if _is_recall(view, subject):
        return say("是撤回邮件的通知")
    if is_challenge(view, subject):
        return say("是要求验证发件人的信，投递没有结果")
    return None


def _is_recall(view: View, subject: str) -> bool:
    if _RECALL.match(subject):
        return True
    told = is_from_daemon(view) and _RECALL_NOTICE.search(subject)
    return bool(told) and not _BOUNCE_TITLE.search(subject)


def is_challenge(view: View, subject: str) -> bool:
    """Whether a program asks for a click before it delivers."""
    by_program = (
        view.report_type != ""
        or view.header("Auto-Submitted").lower().startswith("auto-")
        or view.raw_header("Return-Path").strip() == "<>"
        or view.header("Precedence").lower() in ("bulk", "junk", "auto_reply", "list")
        or any(
            name.startswith(("x-boxbe", "x-tmda", "x-spamarrest", "x-qconfirm"))
            for name in view.header_names
        )
    )
    if not by_program:
        return False
    answers = is_answer(subject) and not view.header("Auto-Submitted")
    if answers or is_from_daemon(view) or view.report_type == "delivery-status":
        # People answer on lists, and a bounce may say that a sender could not be verified: only
        # what neither says counts.
        said = folded(view.body[:1500])
        return "(action required)" in subject.lower() or holds(said, _SURE_CHALLENGE)
    if _CHALLENGE_SUBJECT.search(subject[:200]):
        return True
    return holds(folded(view.body[:1500]), _CHALLENGE)


def is_list_program(view: View, subject: str) -> bool:
    """Whether a mailing list's own program writes."""
    return holds(folded(f"{subject[:200]} {view.body[:1200]}"), _LIST)
