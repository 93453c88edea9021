"""Owns the checks of what lies here: roster, templates, faces, ledger, disk, clock, password."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, timedelta
from pathlib import Path

from dispatch import config
from dispatch.errors import DispatchError
from dispatch.ledger import inspect, network_drive
from dispatch.recipients import SAMPLE_DOMAIN
from dispatch.render import faces_kept, typesetting_fault
from dispatch.tiers import Tier
from dispatch.words import Given, listed, say, say_as
from dispatch.workflows.checking import check_templates
from dispatch.workflows.doctor.values import Check, failed, look, ok, wrong
from dispatch.workflows.office import Office

_LEDGER_SECONDS = 20.0
_MB = 1024 * 1024
_TIGHT, _AMPLE = 200 * _MB, 1024 * _MB
_USES = {
    "masthead": say("报头"),
    "title": say("标题"),
    "body": say("正文（仿宋）"),
    "hei": say("黑体"),
    "kai": say("楷体"),
    "number": say("期号"),
}


def roster(office: Office) -> Iterator[Check]:
    """recipients.yaml."""
    what = say_as("place", "收件人名册")
    try:
        read = office.roster()
    except DispatchError as error:
        yield failed("roster", what, error)
        return
    counts = {tier: len(read.of(tier)) for tier in Tier}
    told = listed((f"{tier} {count}" for tier, count in counts.items()), "，")
    samples = [
        one.name
        for one in read.recipients
        if any(address.endswith(f"@{SAMPLE_DOMAIN}") for address in one.addresses)
    ]
    if samples:
        names = listed(samples[:3])
        yield wrong(
            "roster",
            what,
            say("还有样例收件人：{names}", names=names),
            say("请在 recipients.yaml 里换成真实的单位和邮箱。"),
        )
    elif not read.recipients:
        mend = say("请在 recipients.yaml 里填写。")
        yield wrong("roster", what, say_as("place", "一个收件人也没有"), mend)
    else:
        yield ok("roster", what, told)


def templates(office: Office) -> Iterator[Check]:
    """The office's own templates, each filled in once."""
    what = say("版式和邮件模板")
    if office.settings.templates is None:
        yield ok("templates", what, say("用自带的"))
        return
    try:
        faults = check_templates(office)
    except DispatchError as error:
        yield failed("templates", what, error)
        return
    if not faults:
        yield ok("templates", what, say("用本单位的，能用"))
    for one in faults:
        where = "" if one.file is None else f"{one.file} {one.line or ''} "
        found = say("{where}{problem}", where=where, problem=one.problem)
        yield wrong("templates", what, found, say("请改好这一处。"))


def faces(office: Office) -> Iterator[Check]:
    """The library that typesets, and a face for each use."""
    what = say("排版和字体")
    fault = typesetting_fault()
    if fault is not None:
        yield wrong(
            "faces",
            what,
            say("排版库装载不了：{fault}", fault=fault),
            say(
                "请安装 Pango：Debian 类系统 apt install libpango-1.0-0 libpangoft2-1.0-0；macOS "
                "brew install pango；Windows 见手册。"
            ),
        )
        return
    kept = faces_kept(office.settings.document)
    gone = [_USES[one.use] for one in kept if one.family is None]
    if gone:
        yield wrong(
            "faces",
            what,
            say("缺中文字体：{gone}", gone=listed(gone)),
            say("请装上仿宋、黑体、楷体、小标宋，或在程序文件夹里运行 make install 装自由字体。"),
        )
        return
    free = [
        Given(f"{_USES[one.use].zh}={one.family}", f"{_USES[one.use].en}={one.family}")
        for one in kept
        if one.stands_in
    ]
    if free:
        yield look(
            "faces",
            what,
            say("用自由字体代替：{free}", free=listed(free)),
            say("要用方正字体的，请装进系统。"),
        )
        return
    yield ok("faces", what, listed(dict.fromkeys(str(one.family) for one in kept)))


def ledger(office: Office) -> Iterator[Check]:
    """The ledger: sound, of our schema, writable; a file on a disk of this machine."""
    what, where = say_as("place", "台账"), office.settings.ledger
    drive = _drive(office) if isinstance(where, Path) else None
    if drive is not None:
        yield wrong(
            "ledger.drive",
            say("台账所在的盘"),
            say("在网络盘上（{drive}），可能损坏", drive=drive),
            say("请把办公文件夹移到本机硬盘；要几人共用，用共享文件夹放备份即可。"),
        )
    try:
        seen = inspect(where, _LEDGER_SECONDS)
    except DispatchError as error:
        yield failed("ledger", what, error)
        return
    if seen is None:
        yield ok("ledger", what, say("还没有，首次发送时建立"))
    elif seen.damage:
        said = "; ".join(seen.damage)
        mend = say("请不要再发送；把 .dispatch 整个复制一份，再用 dispatch restore 从备份恢复。")
        yield wrong("ledger", what, say("已损坏：{said}", said=said), mend)
    elif seen.schema is not None and seen.schema > seen.newest_schema:
        mend = say("请更新这台电脑上的 dispatch。")
        yield wrong("ledger", what, say("是更新版本写的"), mend)
    elif seen.refusal is not None:
        mend = say("请检查磁盘空间和文件夹权限。")
        if not isinstance(where, Path):
            mend = say("请把括号里的话告诉数据库管理员。")
        yield wrong("ledger", what, say("写不进去：{said}", said=seen.refusal), mend)
    elif not seen.checked_whole:
        yield look("ledger", what, say("太大，没有查完"))
    elif not isinstance(where, Path):
        yield ok("ledger", what, say("在数据库里，可写：{where}", where=where))
    else:
        yield ok("ledger", what, say("完好，可写"))


def _drive(office: Office) -> str | None:
    state = office.settings.state
    return network_drive(state if state.exists() else office.folder.absolute())


def _is_there(office: Office) -> bool:
    """Whether there is a ledger already; a database may be asked."""
    where = office.settings.ledger
    return not isinstance(where, Path) or where.exists()


def restored(office: Office) -> Iterator[Check]:
    """Whether a restore is still to be settled."""
    if not _is_there(office):
        return
    with suppress(DispatchError), office.ledger() as opened:  # a fault has a line of its own
        found = opened.restored()
        if found is not None:
            made = f"{found.made_at.astimezone(office.settings.zone):%Y-%m-%d %H:%M}"
            yield wrong(
                "ledger.restored",
                say("恢复以后的核对"),
                say("台账是 {made} 的备份，还没有核对", made=made),
                say("请运行 dispatch restore --settle。"),
            )


def disk(office: Office) -> Iterator[Check]:
    """Room on the disk."""
    what = say("磁盘空间")
    free = shutil.disk_usage(office.folder.absolute()).free
    found = say("还有 {free} MB", free=free // _MB)
    mend = say("请腾出空间：磁盘满了台账写不进去。")
    if free < _TIGHT:
        yield wrong("disk", what, found, mend)
    elif free < _AMPLE:
        yield look("disk", what, found, mend)
    else:
        yield ok("disk", what, found)


def clock(office: Office) -> Iterator[Check]:
    """The clock against what was written down before, and the zone against the machine's."""
    what, now = say("时钟和时区"), office.world.clock()
    zone = office.settings.zone
    latest = None
    if _is_there(office):
        try:
            with office.ledger() as opened:
                latest = opened.latest_moment()
        except DispatchError:
            latest = None  # the ledger has a line of its own
    if latest is not None and latest - now > timedelta(minutes=5):
        yield wrong(
            "clock",
            what,
            say(
                "台账里有比现在更晚的记录（{latest:%Y-%m-%d %H:%M}）",
                latest=latest.astimezone(zone),
            ),
            say("请核对这台电脑的日期和时间。"),
        )
        return
    here = now.astimezone(zone)
    told = f"{here:%Y-%m-%d %H:%M} {zone.key}"
    if now.astimezone(zone).utcoffset() != now.astimezone(UTC).astimezone().utcoffset():
        yield look(
            "clock",
            what,
            say("{told}，与电脑的时区不同", told=told),
            say("屏幕上的时间按 dispatch.yaml 的 timezone；定时任务按电脑的时区。"),
        )
    else:
        yield ok("clock", what, Given(told))


def password(office: Office) -> Iterator[Check]:
    """Whether there is a password, and where it comes from; never what it is."""
    what = say("密码（授权码）")
    source = office.settings.mailbox.password_source
    try:
        config.password(office.settings, office.world.environ)
    except DispatchError as error:
        yield failed("password", what, error)
        return
    names = {
        config.PasswordSource.ENVIRONMENT: say("来自环境变量"),
        config.PasswordSource.COMMAND: say("来自 password_command"),
        config.PasswordSource.KEYRING: say("在系统钥匙串里"),
    }
    yield ok("password", what, names[source])


def keyring(_office: Office) -> Iterator[Check]:
    """The keyring of this machine: where a password is kept best."""
    what, name = say("系统钥匙串"), config.keyring_here()
    if name is not None:
        yield ok("keyring", what, Given(name))
        return
    found = say("这台电脑没有可用的")
    # A password that is missing for it has a line of its own.
    yield look("keyring", what, found, config.no_keyring_advice())
