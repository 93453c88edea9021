"""Owns the checks of the mailbox: SMTP and IMAP login, TLS, offers, folders, quota, clock."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from dispatch import imap, smtp
from dispatch.errors import DispatchError, ServerUnreachable
from dispatch.words import Words
from dispatch.workflows.doctor.values import Check, failed, look, ok, wrong
from dispatch.workflows.office import Office

_SMTP = Words("发信服务器", "submission server")
_IMAP = Words("收信服务器", "IMAP server")
_FOLDERS = Words("文件夹", "folders")
_SOON = timedelta(days=14)
_OFF = timedelta(minutes=5)
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})
_WANTED = ("SIZE", "8BITMIME", "PIPELINING", "DSN")


async def submission(office: Office, seconds: float) -> list[Check]:
    """One login, and what the server offers."""
    try:
        target = office.submission()
    except DispatchError:
        return [look("smtp", _SMTP, Words("没有密码，没有查", "no password: not checked"))]
    try:
        offered = await smtp.probe(target, seconds)
    except DispatchError as error:
        return [_no_way_in("smtp", _SMTP, error)]
    login = Words("连上并登录", "reached, logged in")
    if target.user is not None and not offered.logs_in:
        login = Words("连上了，服务器没有要求登录", "reached; the server asks for no login")
    return [
        ok("smtp", _SMTP, Words(f"{target.host}：{login.zh}", f"{target.host}: {login.en}")),
        _security("smtp.tls", Words("发信加密", "SMTP encryption"), target.host, offered.tls,
                  offered.certificate_ends, office.world.clock()),
        _offer(offered),
    ]  # fmt: skip


def _offer(offered: smtp.Offered) -> Check:
    what = Words("发信服务器提供", "the server offers")
    there = "、".join(one for one in _WANTED if one in offered.extensions) or "—"
    size = "" if offered.size is None else f"（{offered.size // 1_000_000} MB）"
    told = f"{there}{size}"
    if "DSN" not in offered.extensions:
        return look(
            "smtp.offers",
            what,
            Words(f"{told}；没有 DSN", f"{told}; no DSN"),
            Words(
                "没有送达通知，签收以回复和读信回执为准。",
                "no delivery reports: replies and read receipts count alone.",
            ),
        )
    return ok("smtp.offers", what, Words(told, told))


async def mailbox(office: Office, seconds: float) -> list[Check]:
    """One login, the folders, the room, and the server's clock."""
    try:
        access = office.access()
    except DispatchError:
        return [look("imap", _IMAP, Words("没有密码，没有查", "no password: not checked"))]
    try:
        seen = await imap.probe(access, seconds)
    except DispatchError as error:
        return [_no_way_in("imap", _IMAP, error)]
    now = office.world.clock()
    login = Words(f"{access.host}：连上并登录", f"{access.host}: reached, logged in")
    return [
        ok("imap", _IMAP, login),
        _security("imap.tls", Words("收信加密", "IMAP encryption"), access.host, seen.tls,
                  seen.certificate_ends, now),
        _identity(seen, needed=office.settings.mailbox.provider.needs_id),
        _abilities(seen),
        *_folders(office, seen),
        *_room(seen),
        *_clock(seen, now, office),
    ]  # fmt: skip


def _no_way_in(key: str, what: Words, error: DispatchError) -> Check:
    said = error.problem.en.lower()
    if isinstance(error, ServerUnreachable) and "certificate" in said:
        return wrong(
            key,
            what,
            error.problem,
            Words(
                "证书不被承认：请核对主机名和这台电脑的日期；单位自签的证书要先装进系统。",
                "its certificate is not accepted: check the host and this machine's date; a "
                "certificate of your own must be installed in the system.",
            ),
        )
    return failed(key, what, error)


def _security(
    key: str, what: Words, host: str, tls: str | None, ends: datetime | None, now: datetime
) -> Check:
    if tls is None:
        if host in _HERE:
            return ok(key, what, Words("没有加密（服务器在本机）", "none (the server is here)"))
        return wrong(
            key,
            what,
            Words("没有加密，密码会在网上明文传送", "none: the password travels in clear"),
            Words(
                "请在 dispatch.yaml 里改用 tls: implicit（465、993 端口）。",
                "use tls: implicit (ports 465 and 993) in dispatch.yaml.",
            ),
        )
    told = tls if ends is None else f"{tls}，证书到 {ends:%Y-%m-%d}"
    told_en = tls if ends is None else f"{tls}, certificate until {ends:%Y-%m-%d}"
    if ends is not None and ends - now < _SOON:
        mend = Words("请告诉邮箱的管理员换证书。", "tell whoever runs the server.")
        return look(key, what, Words(f"{told}，快到期了", f"{told_en}: it ends soon"), mend)
    return ok(key, what, Words(told, told_en))


def _identity(seen: imap.Capable, *, needed: bool) -> Check:
    what = Words("自报名称（IMAP ID）", "IMAP ID")
    if seen.identity is not None:
        told = seen.identity or "—"
        return ok("imap.id", what, Words(f"已报，对方是 {told}", f"told; the server is {told}"))
    if not needed:
        return ok("imap.id", what, Words("服务器不要求", "the server does not want it"))
    return look(
        "imap.id",
        what,
        Words("服务器不认 ID，而这家服务商本来要求", "the server lacks ID, which it should want"),
        Words("请核对 imap 主机名。", "check the host under `imap`."),
    )


def _abilities(seen: imap.Capable) -> Check:
    wanted = ("IDLE", "CONDSTORE", "QRESYNC", "UIDPLUS", "SPECIAL-USE", "QUOTA", "MOVE")
    told = "、".join(one for one in wanted if one in seen.capabilities) or "IMAP4rev1"
    what = Words("收信服务器提供", "the IMAP server offers")
    if "IDLE" not in seen.capabilities:
        told_zh = f"{told}；没有 IDLE，--watch 按间隔收信"
        return ok("imap.offers", what, Words(told_zh, f"{told}; no IDLE: --watch polls"))
    return ok("imap.offers", what, Words(told, told))


def _folders(office: Office, seen: imap.Capable) -> list[Check]:
    found = list(_amiss(office, seen))
    told = "、".join(one.shown for one in seen.folders if one.is_junk or one.is_sent)
    return found or [ok("imap.folders", _FOLDERS, Words(f"INBOX、{told}", f"INBOX, {told}"))]


def _amiss(office: Office, seen: imap.Capable) -> Iterator[Check]:
    settings = office.settings.mailbox
    what = _FOLDERS
    by_page = Words("请按网页邮箱里的名字改正。", "write it as the mailbox's web page does.")
    junk = [one.shown for one in seen.folders if one.is_junk]
    sent = [one.shown for one in seen.folders if one.is_sent]
    for name in settings.folders:
        if not any(one.is_called(name) for one in seen.folders):
            found = Words(f"没有“{name}”（folders）", f"no folder {name!r} (`folders`)")
            yield wrong("imap.folders", what, found, by_page)
    for name in seen.unopened:
        found = Words(f"“{name}”打不开", f"{name!r} will not open")
        mend = Words("请在网页邮箱里看看它。", "look at it in the web mailbox.")
        yield look("imap.folders", what, found, mend)
    if not junk:
        found = Words("找不到垃圾邮件文件夹", "no junk folder is found")
        mend = Words(
            "有的话请把它的名字写进 dispatch.yaml 的 folders，免得漏收回复。",
            "if there is one, write its name under `folders`, so that no reply is missed.",
        )
        yield look("imap.folders", what, found, mend)
    if not sent:
        grade = wrong if settings.keep_copies else look
        found = Words("找不到已发送文件夹", "no Sent folder is found")
        mend = Words(
            "中断后就查不出哪些已发出；请在网页邮箱里建一个“已发送”。",
            "doubts after a break cannot be settled by it; make one in the web mailbox.",
        )
        yield grade("imap.folders", what, found, mend)


def _room(seen: imap.Capable) -> Sequence[Check]:
    what = Words("信箱容量", "room in the mailbox")
    if seen.room is None:
        told = Words(
            f"{seen.messages} 封，服务器不告诉容量", f"{seen.messages} mails, no quota told"
        )
        return [ok("imap.quota", what, told)]
    used, allowed = seen.room
    share = used * 100 // allowed
    told = Words(f"用了 {share}%", f"{share}% used")
    mend = Words(
        "请清理信箱：满了就收不到回复和退信。", "make room: a full mailbox gets no replies."
    )
    if share >= 98:
        return [wrong("imap.quota", what, told, mend)]
    return [look("imap.quota", what, told, mend) if share >= 85 else ok("imap.quota", what, told)]


def _clock(seen: imap.Capable, now: datetime, office: Office) -> Sequence[Check]:
    """The newest message cannot have come later than now: if it has, our clock is slow."""
    if seen.newest is None or seen.newest - now <= _OFF:
        return []
    late = seen.newest.astimezone(office.settings.zone)
    return [
        wrong(
            "clock.server",
            Words("时钟与服务器", "clock and server"),
            Words(
                f"信箱里最新一封是 {late:%Y-%m-%d %H:%M} 到的，比这台电脑的现在还晚",
                f"the newest mail came at {late:%Y-%m-%d %H:%M}, later than now on this machine",
            ),
            Words("请核对这台电脑的日期和时间。", "check date and time of this machine."),
        )
    ]
