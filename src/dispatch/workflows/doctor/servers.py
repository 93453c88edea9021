"""Owns the checks of the mailbox: SMTP and IMAP login, TLS, offers, folders, quota, clock."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from dispatch import config, imap, smtp
from dispatch.errors import DispatchError, ServerUnreachable
from dispatch.words import Given, Words, listed, say, say_as
from dispatch.workflows.doctor.values import Check, failed, look, ok, wrong
from dispatch.workflows.office import Office

_SMTP = say("发信服务器")
_IMAP = say("收信服务器")
_FOLDERS = say_as("servers", "文件夹")
_SOON = timedelta(days=14)
_OFF = timedelta(minutes=5)
_WANTED = ("SIZE", "8BITMIME", "PIPELINING", "DSN")


async def submission(office: Office, seconds: float) -> list[Check]:
    """One login, and what the server offers."""
    try:
        target = office.submission()
    except DispatchError:
        return [look("smtp", _SMTP, say("没有密码，没有查"))]
    try:
        offered = await smtp.probe(target, seconds)
    except DispatchError as error:
        return [_no_way_in("smtp", _SMTP, error)]
    login = say("连上并登录")
    if target.user is not None and not offered.logs_in:
        login = say("连上了，服务器没有要求登录")
    return [
        ok("smtp", _SMTP, say("{target_host}：{login}", target_host=target.host, login=login)),
        _security("smtp.tls", say("发信加密"), target.host, offered.tls,
                  offered.certificate_ends, office.world.clock()),
        _offer(offered),
    ]  # fmt: skip


def _offer(offered: smtp.Offered) -> Check:
    what = say("发信服务器提供")
    told: Words = listed([one for one in _WANTED if one in offered.extensions] or ["—"])
    if offered.size is not None:
        told = say("{told}（{size} MB）", told=told, size=offered.size // 1_000_000)
    if "DSN" not in offered.extensions:
        return look(
            "smtp.offers",
            what,
            say("{told}；没有 DSN", told=told),
            say("没有送达通知，签收以回复和读信回执为准。"),
        )
    return ok("smtp.offers", what, told)


async def mailbox(office: Office, seconds: float) -> list[Check]:
    """One login, the folders, the room, and the server's clock."""
    try:
        access = office.access()
    except DispatchError:
        return [look("imap", _IMAP, say("没有密码，没有查"))]
    try:
        seen = await imap.probe(access, seconds)
    except DispatchError as error:
        return [_no_way_in("imap", _IMAP, error)]
    now = office.world.clock()
    login = say("{access_host}：连上并登录", access_host=access.host)
    return [
        ok("imap", _IMAP, login),
        _security("imap.tls", say("收信加密"), access.host, seen.tls,
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
            say("证书不被承认：请核对主机名和这台电脑的日期；单位自签的证书要先装进系统。"),
        )
    return failed(key, what, error)


def _security(
    key: str, what: Words, host: str, tls: str | None, ends: datetime | None, now: datetime
) -> Check:
    if tls is None:
        if config.is_loopback(host):
            return ok(key, what, say("没有加密（服务器在本机）"))
        return wrong(
            key,
            what,
            say("没有加密，密码会在网上明文传送"),
            say("请在 dispatch.yaml 里改用 tls: implicit（465、993 端口）。"),
        )
    told = tls if ends is None else f"{tls}，证书到 {ends:%Y-%m-%d}"
    told_en = tls if ends is None else f"{tls}, certificate until {ends:%Y-%m-%d}"
    if ends is not None and ends - now < _SOON:
        mend = say("请告诉邮箱的管理员换证书。")
        return look(key, what, say("{told}，快到期了", told=Given(told, told_en)), mend)
    return ok(key, what, Given(told, told_en))


def _identity(seen: imap.Capable, *, needed: bool) -> Check:
    what = say("自报名称（IMAP ID）")
    if seen.identity is not None:
        told = seen.identity or "—"
        return ok("imap.id", what, say("已报，对方是 {told}", told=told))
    if not needed:
        return ok("imap.id", what, say("服务器不要求"))
    return look(
        "imap.id",
        what,
        say("服务器不认 ID，而这家服务商本来要求"),
        say("请核对 imap 主机名。"),
    )


def _abilities(seen: imap.Capable) -> Check:
    wanted = ("IDLE", "CONDSTORE", "QRESYNC", "UIDPLUS", "SPECIAL-USE", "QUOTA", "MOVE")
    told = listed([one for one in wanted if one in seen.capabilities] or ["IMAP4rev1"])
    what = say("收信服务器提供")
    if "IDLE" not in seen.capabilities:
        polls = say("{told}；没有 IDLE，--watch 按间隔收信", told=told)
        return ok("imap.offers", what, polls)
    return ok("imap.offers", what, told)


def _folders(office: Office, seen: imap.Capable) -> list[Check]:
    found = list(_amiss(office, seen))
    told = ["INBOX", *(one.shown for one in seen.folders if one.is_junk or one.is_sent)]
    return found or [ok("imap.folders", _FOLDERS, listed(told))]


def _amiss(office: Office, seen: imap.Capable) -> Iterator[Check]:
    settings = office.settings.mailbox
    what = _FOLDERS
    by_page = say("请按网页邮箱里的名字改正。")
    junk = [one.shown for one in seen.folders if one.is_junk]
    sent = [one.shown for one in seen.folders if one.is_sent]
    for name in settings.folders:
        if not any(one.is_called(name) for one in seen.folders):
            found = say("没有“{name}”（folders）", name=name)
            yield wrong("imap.folders", what, found, by_page)
    for name in seen.unopened:
        found = say("“{name}”打不开", name=name)
        mend = say("请在网页邮箱里看看它。")
        yield look("imap.folders", what, found, mend)
    if not junk:
        found = say("找不到垃圾邮件文件夹")
        mend = say("有的话请把它的名字写进 dispatch.yaml 的 folders，免得漏收回复。")
        yield look("imap.folders", what, found, mend)
    if not sent:
        grade = wrong if settings.keep_copies else look
        found = say("找不到已发送文件夹")
        mend = say("中断后就查不出哪些已发出；请在网页邮箱里建一个“已发送”。")
        yield grade("imap.folders", what, found, mend)


def _room(seen: imap.Capable) -> Sequence[Check]:
    what = say("信箱容量")
    if seen.room is None:
        told = say("{messages} 封，服务器不告诉容量", messages=seen.messages)
        return [ok("imap.quota", what, told)]
    used, allowed = seen.room
    share = used * 100 // allowed
    told = say("用了 {share}%", share=share)
    mend = say("请清理信箱：满了就收不到回复和退信。")
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
            say("时钟与服务器"),
            say("信箱里最新一封是 {late:%Y-%m-%d %H:%M} 到的，比这台电脑的现在还晚", late=late),
            say("请核对这台电脑的日期和时间。"),
        )
    ]
