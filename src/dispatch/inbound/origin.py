"""Owns from whom a message comes by its headers: a person, a program, a mail system."""

import re
from functools import lru_cache

from dispatch.inbound.message import View
from dispatch.inbound.phrases import holds

_DAEMON = re.compile(
    r"mailer[\-_. ]?(?:daemon|deamon)|mail[\-_. ]?daemon|post[\-_]?master|mail delivery|delivery (?:sub)?system|"
    r"mail deliver system|mail (?:router|server|gateway|administrator)|mailserver|mail[\-_]?system|mailsystem|"
    r"mail administration|email delivery|message delivery|delivery (?:service|notification|agent|status)|system administrator|"
    r"sysadmin@|^10000@(?:vip\.)?qq\.com|\bmdaemon|administrator@|non-?delivery|maildeliver|mmdf|mailerd|internet mail|smtp (?:server|gateway|service)|microsoft ?exchange|"
    r"interscan|mailmarshal|mimecast|barracuda|surfcontrol|mailfoundry|messagelabs|webshield|scanmail|mailsweeper|fortimail|"
    r"undeliver|^bounces?\b|\bbounces?@|bounce-?(?:handler|notification)|returned mail|mail returned|"
    r"系统退信|退信|邮件系统|邮箱系统|系统管理员|邮件管理员|邮件投递|投递系统|邮件服务器|邮局管理员|系統管理員|郵件系統|系統退信|"
    r"почтов|メール配信|配信システム",
    re.IGNORECASE,
)
# One of these stands in whatever _DAEMON finds: most senders are ruled out by them at once.
_STEMS = (
    "mail", "post", "deliver", "system", "admin", "daemon", "mmdf", "smtp", "exchange", "interscan",
    "mimecast", "barracuda", "surfcontrol", "messagelabs", "webshield", "bounce",
    "退信", "系", "邮", "投递", "郵", "почтов", "メール", "配信",
)  # fmt: skip
_ROBOT = re.compile(
    r"^(?:.{0,30}[\-_.+])?(?:no-?_?reply|do-?_?not-?_?reply|notifications?|notify|newsletters?|mailer-daemon|bounces?|alerts?|auto-?confirm|autoreply|updates?)(?:[\-_.+].{0,40})?$",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"\s*(?:\[[^\]]{1,40}\]\s*)?(?:re|aw|sv|vs|antw|odp|ynt|ответ|rif|res|回复|回覆|答复|答覆|回信|返信)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d{1,3})?\s*[:：]",
    re.IGNORECASE,
)
_FORWARDED = re.compile(
    r"\s*(?:fw|fwd|wg|tr|rv|i|enc|vl|转发|轉寄|轉發|转寄|转|転送)\s*[:：]\s*", re.IGNORECASE
)


def is_from_daemon(view: View) -> bool:
    """Whether a mail system signs, or nobody does."""
    name, address = view.address("From")
    if address is None and not name:
        return True
    return _is_daemons(f"{address or ''} {name}"[:300].lower())


@lru_cache(maxsize=64)
def _is_daemons(sender: str) -> bool:
    """Asked several times of one message, and the pattern is long."""
    return holds(sender, _STEMS) and _DAEMON.search(sender) is not None


def has_no_return(view: View) -> bool:
    """Whether the return path is empty, as that of reports and automatic replies is (RFC 5321 4.5.5)."""
    path = view.raw_header("Return-Path").strip().lower()
    return path == "<>" or path.startswith("<mailer-daemon") or path == "<#@[]>"


def is_answer(subject: str) -> bool:
    """Whether a subject begins with Re: or its like."""
    return _ANSWER.match(subject) is not None


def without_forward(subject: str) -> str:
    """A subject without a first Fwd: or its like."""
    found = _FORWARDED.match(subject)
    return subject[found.end() :] if found else subject


def is_automated(view: View) -> bool:
    """Whether Auto-Submitted says that no person wrote it (RFC 3834 5)."""
    said = view.header("Auto-Submitted").partition(";")[0].strip().lower()
    return said not in ("", "no")


def is_by_program(view: View) -> bool:
    """Whether the headers say that no person wrote it, or its address takes no answer."""
    if is_automated(view):
        return True
    # Alone it is no sign: Exchange writes it on people's mail as well (MS-OXCMAIL 2.1.3.2.20).
    if view.has("X-Auto-Response-Suppress") and is_in_bulk(view):
        return True
    if view.has("List-Unsubscribe-Post") or view.has("Feedback-ID"):
        return True
    return bool(_ROBOT.search((view.address("From")[1] or "").partition("@")[0]))


def precedence(view: View) -> str:
    """The Precedence header, in lower case."""
    return view.header("Precedence").strip().lower()


def is_in_bulk(view: View) -> bool:
    """Whether it went out to many: nothing of the kind answers one message."""
    return any(
        view.has(name) for name in ("List-Unsubscribe", "List-Id", "Feedback-ID", "List-Post")
    )
