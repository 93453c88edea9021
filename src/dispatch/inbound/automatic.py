"""Owns automatic replies: RFC 3834's headers, and what clients send in their stead."""

import re

from dispatch.inbound.message import View
from dispatch.words import Words

_SUBJECT = re.compile(
    r"自动(?:回复|答复|应答|回覆)|休假(?:回复|通知)|外出(?:自动)?(?:回复|通知)|不在办公室|"
    r"auto(?:matic|mated)?[\s\-:]*(?:reply|response|answer)|out of (?:the )?office|autoreply|auto:|"
    r"abwesenheit|absence du bureau|réponse automatique|respuesta automática|risposta automatica|"
    r"automatisch antwoord|自動応答|自動返信|자동 ?회신|автоответ|fuera de la oficina|frånvaro|poissa",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"(?:本人|我).{0,12}(?:正在|现在|目前)?.{0,6}(?:休假|出差|外出|年假|产假|病假|不在(?:办公室|单位|岗))|"
    r"这是(?:一封)?自动(?:回复|答复|发送)|系统自动(?:回复|发送)|邮件已收到.{0,20}(?:尽快|稍后)(?:给您)?(?:回复|答复|处理)|"
    r"i am (?:currently )?(?:out of (?:the )?office|on (?:annual |sick |maternity )?(?:leave|vacation))|"
    r"this is an automat(?:ic|ed) (?:reply|response)",
    re.IGNORECASE,
)
_HEADERS = (
    "X-Autoreply",
    "X-Autorespond",
    "X-Autoresponse",
    "X-Auto-Reply",
    "X-Vacation",
    "X-QQ-AutoReply",
)


def automatic(view: View, subject: str) -> Words | None:
    """Why a message is an automatic reply; None where nothing says so."""
    submitted = view.header("Auto-Submitted").partition(";")[0].strip().lower()
    if submitted.startswith("auto-replied"):
        return Words("邮件头写明是自动回复（RFC 3834）", "Auto-Submitted: auto-replied (RFC 3834)")
    for name in _HEADERS:
        if view.has(name) and view.header(name).lower() not in ("no", "false"):
            return Words(f"有自动回复的邮件头 {name}", f"the header {name} marks automatic replies")
    if view.header("Precedence").lower() in ("auto_reply", "auto-reply"):
        return Words("邮件头 Precedence 写明自动回复", "Precedence: auto_reply")
    if view.header("X-Auto-Response-Suppress") and submitted.startswith("auto-"):
        return Words("邮件头写明由程序自动发出", "headers say that a program sent it")
    if _SUBJECT.search(_without_our_words(subject)):
        return Words("主题是自动回复的写法", "the subject is that of an automatic reply")
    body = view.body()[:600]
    if _BODY.search(body) and not _is_long(body):
        return Words("正文是休假、出差之类的自动回复", "the text is that of an absence notice")
    return None


def _without_our_words(subject: str) -> str:
    return subject[:300]


def _is_long(body: str) -> bool:
    return len(body) > 500


def submitted_by_program(view: View) -> bool:
    """Whether the sender says that no person wrote it (RFC 3834 5)."""
    submitted = view.header("Auto-Submitted").partition(";")[0].strip().lower()
    return (
        submitted not in ("", "no")
        or view.has("List-Id")
        or view.header("Precedence").lower() in ("bulk", "list", "junk")
    )
