"""Owns what is known of mailbox providers: hosts, ports, limits, and what their replies mean.

A table and one pure reading of a reply. Knows no socket and no setting. Figures that a provider
does not disclose are None here, never a guess; the pauses are field practice, and an office may
change them. RFC 5321 4.2 (replies), RFC 3463 (enhanced status codes).
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from dispatch.pacing import DAY, MINUTE, Limit
from dispatch.words import Words, say


class Tls(StrEnum):
    """How a connection is protected: from its first byte, after STARTTLS, or not at all."""

    IMPLICIT = "implicit"
    STARTTLS = "starttls"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Server:
    """Where one protocol of a mailbox is spoken."""

    host: str
    port: int
    tls: Tls


@dataclass(frozen=True, slots=True)
class Provider:
    """A preset; `imap` and `smtp` are None where each site has hosts of its own.

    `pause_seconds` lies between two messages, `messages_per_session` on one connection, None is
    unknown or unlimited; `limits` are those that the provider has published.
    `needs_id`: IMAP wants the ID command (RFC 2971). `saves_sent`: the server keeps sent mail by
    itself, None where nobody knows. `trusted_authserv`: the authserv-ids of its own
    Authentication-Results (RFC 8601 2.5), none where it is not known to write any; "coremail"
    stands for the name of whichever machine of Coremail took a message in. `where` the secret is
    found in the web mailbox; None where it is the password of the login.
    """

    key: str
    title: Words
    secret: Words
    imap: Server | None = None
    smtp: Server | None = None
    domains: tuple[str, ...] = ()
    messages_per_session: int | None = 20
    pause_seconds: float = 3.0
    limits: tuple[Limit, ...] = ()
    needs_id: bool = False
    saves_sent: bool | None = None
    max_message_bytes: int | None = None
    trusted_authserv: tuple[str, ...] = ()
    where: Words | None = None


_COREMAIL = ("coremail",)
_AUTH_CODE = say("授权码（网页邮箱的“设置”里开启 IMAP/SMTP 服务后得到，不是登录密码）")
# Menus move and are renamed: these are the words to look for, in order.
_NETEASE_WHERE = say(
    "登录网页邮箱，“设置”→“POP3/SMTP/IMAP”→开启“IMAP/SMTP服务”，按提示用手机验证，授权码只显示一次"
)
_QQ_WHERE = say("登录网页邮箱，“设置”→“账号与安全”→“安全设置”→“POP3/IMAP/SMTP服务”→“生成授权码”")
_CLIENT_WHERE = say(
    "登录网页邮箱，在“设置”的“客户端”或“安全”一栏开启 IMAP/SMTP，生成客户端专用密码；"
    "没有这一栏的请问单位的邮箱管理员"
)
_APP_WHERE = say("在账号的“安全”页先开启两步验证，再生成“应用专用密码”")
_CLIENT_PASSWORD = say("客户端专用密码（网页邮箱的安全设置里生成；没有开启这一项的，用登录密码）")
_PASSWORD = say("邮箱密码")
_APP_PASSWORD = say("应用专用密码（不是登录密码）")


def _tls(imap: str, smtp: str, smtp_port: int = 465) -> tuple[Server, Server]:
    return Server(imap, 993, Tls.IMPLICIT), Server(smtp, smtp_port, Tls.IMPLICIT)


def _netease(domain: str) -> Provider:
    imap, smtp = _tls(f"imap.{domain}", f"smtp.{domain}")
    title = say("网易 {domain} 邮箱", domain=domain)
    key = domain.partition(".")[0]
    return Provider(
        key,
        title,
        _AUTH_CODE,
        imap,
        smtp,
        (domain,),
        needs_id=True,
        trusted_authserv=_COREMAIL,
        where=_NETEASE_WHERE,
    )


_PRESETS = (
    _netease("163.com"),
    _netease("126.com"),
    _netease("yeah.net"),
    Provider(
        "netease-qiye",
        say("网易企业邮箱"),
        _AUTH_CODE,
        *_tls("imap.qiye.163.com", "smtp.qiye.163.com", 994),
        needs_id=True,
        saves_sent=True,
        trusted_authserv=_COREMAIL,
        where=_NETEASE_WHERE,
    ),
    Provider(
        "qq",
        say("QQ 邮箱"),
        _AUTH_CODE,
        *_tls("imap.qq.com", "smtp.qq.com"),
        domains=("qq.com", "vip.qq.com", "foxmail.com"),
        saves_sent=False,
        max_message_bytes=73_400_320,  # the SIZE it offers (RFC 1870)
        trusted_authserv=("mx.qq.com",),
        where=_QQ_WHERE,
    ),
    Provider(
        "exmail",
        say("腾讯企业邮箱"),
        _CLIENT_PASSWORD,
        *_tls("imap.exmail.qq.com", "smtp.exmail.qq.com"),
        where=_CLIENT_WHERE,
    ),
    Provider(
        "aliyun",
        say("阿里云个人邮箱"),
        _PASSWORD,
        *_tls("imap.aliyun.com", "smtp.aliyun.com"),
        domains=("aliyun.com",),
    ),
    Provider(
        "aliyun-qiye",
        say("阿里企业邮箱"),
        _CLIENT_PASSWORD,
        *_tls("imap.qiye.aliyun.com", "smtp.qiye.aliyun.com"),
        where=_CLIENT_WHERE,
    ),
    Provider(
        "263",
        say("263 企业邮箱"),
        _AUTH_CODE,
        *_tls("imap.263.net", "smtp.263.net"),
        domains=("263.net",),
        where=_CLIENT_WHERE,
    ),
    # An office's own Coremail: the engine of 163, the hosts of the site.
    Provider(
        "coremail",
        say("单位自建 Coremail"),
        _CLIENT_PASSWORD,
        needs_id=True,
        trusted_authserv=_COREMAIL,
        where=_CLIENT_WHERE,
    ),
    Provider(
        "exchange",
        say("Exchange Online（Microsoft 365）"),
        _APP_PASSWORD,
        Server("outlook.office365.com", 993, Tls.IMPLICIT),
        Server("smtp.office365.com", 587, Tls.STARTTLS),
        pause_seconds=2.0,
        limits=(Limit(30, MINUTE), Limit(10_000, DAY)),
        where=_APP_WHERE,
        saves_sent=True,
    ),
    Provider(
        "gmail",
        say("Gmail"),
        _APP_PASSWORD,
        *_tls("imap.gmail.com", "smtp.gmail.com"),
        domains=("gmail.com", "googlemail.com"),
        pause_seconds=2.0,
        limits=(Limit(500, DAY),),
        where=_APP_WHERE,
        saves_sent=True,
        max_message_bytes=26_214_400,
        trusted_authserv=("mx.google.com",),
    ),
    Provider(
        "plain",
        say("普通邮件服务器"),
        _PASSWORD,
        messages_per_session=None,
        pause_seconds=0.0,
    ),
)

PROVIDERS: tuple[Provider, ...] = _PRESETS
_BY_KEY = {provider.key: provider for provider in _PRESETS}
_BY_DOMAIN = {domain: provider for provider in _PRESETS for domain in provider.domains}


def preset(key: str) -> Provider:
    """The preset of that key; raises KeyError."""
    return _BY_KEY[key]


def for_address(address: str) -> Provider | None:
    """The provider whose public domain the address is in; None for an office's own domain."""
    return _BY_DOMAIN.get(address.rpartition("@")[2].lower())


class Meaning(StrEnum):
    """What a refusing reply asks of us."""

    NEW_SESSION = "new session"
    WAIT = "wait"
    STOP_FOR_TODAY = "stop for today"
    CHANGE_CONTENT = "change content"
    MESSAGE = "message"
    RECIPIENT = "recipient"
    IDENTITY = "identity"
    TEMPORARY = "temporary"
    PERMANENT = "permanent"


@dataclass(frozen=True, slots=True)
class Reading:
    """A meaning, and for how many minutes to hold back where the reply implies it."""

    meaning: Meaning
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class _Rule:
    pattern: re.Pattern[str]
    reading: Reading
    digit: int | None = None  # 4 or 5 where the words alone would mislead

    def fits(self, code: int, text: str) -> bool:
        return self.digit in (None, code // 100) and self.pattern.search(text) is not None


def _tags(
    tags: str, meaning: Meaning, minutes: int | None = None, digit: int | None = None
) -> _Rule:
    pattern = re.compile(rf"\b(?:{'|'.join(tags.split())})\b", re.IGNORECASE)
    return _Rule(pattern, Reading(meaning, minutes), digit)


def _says(
    words: str, meaning: Meaning, minutes: int | None = None, digit: int | None = None
) -> _Rule:
    return _Rule(re.compile(words, re.IGNORECASE), Reading(meaning, minutes), digit)


# The providers list the same tag with 4xx in one edition and 5xx in the next, and Tencent
# throttles with 550: so the tag speaks first and the digit last. The first rule that fits wins.
_RULES = (
    # NetEase and Coremail: this connection has had enough.
    _tags("MI:DMC MI:CEL MI:CCL RP:DRC RP:CCL RP:CEL", Meaning.NEW_SESSION),
    _tags("MI:SFQ RP:QRC", Meaning.WAIT, 15),  # the quota of a quarter of an hour
    _tags("HL:ICC HL:IFC HL:MEP HL:REP", Meaning.WAIT, 15),
    _tags("MI:STC RP:TRC HL:ITC HL:IFQ", Meaning.STOP_FOR_TODAY),
    # Retrying at once is what gets a mailbox blocked; 4xx allows one retry after two minutes.
    _tags("DT:SPM", Meaning.TEMPORARY, 2, digit=4),
    _tags("DT:SPM", Meaning.CHANGE_CONTENT),
    _tags("RP:RCL", Meaning.MESSAGE),
    # MI:NHD and MI:IMF are about our HELO and our own address, not about the recipient's.
    _tags("DT:SUM MI:SPF MI:DMA MI:NHD MI:IMF MI:SPB RP:FRL HL:IPB HL:IHU", Meaning.IDENTITY),
    # The login or the sender.
    _says(r"authentication (is )?required|must issue a STARTTLS", Meaning.IDENTITY),
    _says(r"mail from (address )?must (equal|be same as)", Meaning.IDENTITY),
    _says(r"auth error limit|too much fail authentication", Meaning.IDENTITY),
    _says(r"\bIP is rejected|connection denied|user has no permission", Meaning.IDENTITY),
    _says(r"\bSPF\b.{0,40}check failed|\bDMARC\b.{0,40}check failed", Meaning.IDENTITY, digit=5),
    _says(r"\b5\.7\.(30|57|60|139)\b|sender address rejected", Meaning.IDENTITY, digit=5),
    # Throttling in words: Tencent (with 550), Aliyun, Exchange Online, Gmail.
    _says(r"daily (user )?(sending|sent|message) (quota|limit)", Meaning.STOP_FOR_TODAY),
    _says(r"\b(ip|domain|sender|connection) frequency limited", Meaning.WAIT, 15),
    _says(r"behaviou?r spam|too frequently", Meaning.WAIT, 15),
    _says(r"concurrent connections? limit", Meaning.WAIT, 5),
    _says(r"too many login attempts", Meaning.WAIT, 15),
    _says(r"local error in processing", Meaning.WAIT, 2, digit=4),
    # Tencent says this with 550 when the recipient has had too much mail just now.
    _says(r"mailbox unavailable or access denied", Meaning.TEMPORARY),
    _says(r"content denied|suspected spam|spam is embedded", Meaning.CHANGE_CONTENT, digit=5),
    _says(
        r"\b(content|message) (policy|rejected|blocked|refused)", Meaning.CHANGE_CONTENT, digit=5
    ),
    # What every server says to one that may not send through it.
    _says(r"rela(y|ying) (access )?(denied|not permitted|prohibited)", Meaning.IDENTITY, digit=5),
    _says(
        r"client (host )?(rejected|not authorized)|not (authorized|allowed) to (relay|send)",
        Meaning.IDENTITY,
        digit=5,
    ),
    _says(
        r"invalid user|user (in blacklist|suspended|unknown|not found|doesn't exist)"
        r"|no such user|unknown user|mailbox (not found|full)|mailbox is full"
        r"|\b5\.1\.(1|2|3|6|10)\b|\b5\.2\.[12]\b",
        Meaning.RECIPIENT,
        digit=5,
    ),
    _says(
        r"too much recipient|exceeded mail ?size|message (size exceeds|too large|too big)"
        r"|illegal attachment|\"?from\"? header is missing or invalid|\b5\.3\.4\b|\b5\.6\.\d\b",
        Meaning.MESSAGE,
        digit=5,
    ),
)
# RFC 4954 4 and 6: what is answered where a login is wanting, too weak, or wrong.
_IDENTITY_CODES = frozenset({530, 534, 535, 538})


def meaning(code: int, text: str) -> Reading:
    """What a refusing SMTP reply asks of us: by its tag, then its words, then its first digit."""
    for rule in _RULES:
        if rule.fits(code, text):
            return rule.reading
    if code in _IDENTITY_CODES:
        return Reading(Meaning.IDENTITY)
    if code == 552:  # RFC 5321 4.2.3: exceeded storage allocation; the size of this message
        return Reading(Meaning.MESSAGE)
    return Reading(Meaning.PERMANENT if code >= 500 else Meaning.TEMPORARY)
