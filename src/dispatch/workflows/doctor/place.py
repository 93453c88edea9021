"""Owns the checks of what lies here: roster, templates, faces, ledger, disk, clock, password."""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, timedelta

from dispatch import config
from dispatch.errors import DispatchError
from dispatch.ledger import inspect_file, network_drive
from dispatch.render import faces_kept, typesetting_fault
from dispatch.tiers import Tier
from dispatch.words import Words
from dispatch.workflows.checking import check_templates
from dispatch.workflows.doctor.values import Check, failed, look, ok, wrong
from dispatch.workflows.office import Office

_LEDGER_SECONDS = 20.0
_MB = 1024 * 1024
_TIGHT, _AMPLE = 200 * _MB, 1024 * _MB
# Reserved for examples (RFC 2606): nobody's mailbox lies there.
_SAMPLE_DOMAIN = "@dispatch.example"
_USES = {
    "masthead": Words("报头", "masthead"),
    "title": Words("标题", "title"),
    "body": Words("正文（仿宋）", "body"),
    "hei": Words("黑体", "hei"),
    "kai": Words("楷体", "kai"),
    "number": Words("期号", "number"),
}


def roster(office: Office) -> Iterator[Check]:
    """recipients.yaml."""
    what = Words("收件人名册", "roster")
    try:
        read = office.roster()
    except DispatchError as error:
        yield failed("roster", what, error)
        return
    counts = {tier: len(read.of(tier)) for tier in Tier}
    told = "，".join(f"{tier} {count}" for tier, count in counts.items())
    samples = [
        one.name
        for one in read.recipients
        if any(address.endswith(_SAMPLE_DOMAIN) for address in one.addresses)
    ]
    if samples:
        names = "、".join(samples[:3])
        yield wrong(
            "roster",
            what,
            Words(f"还有样例收件人：{names}", f"sample recipients are left: {names}"),
            Words(
                "请在 recipients.yaml 里换成真实的单位和邮箱。",
                "replace them in recipients.yaml by real ones.",
            ),
        )
    elif not read.recipients:
        mend = Words("请在 recipients.yaml 里填写。", "fill in recipients.yaml.")
        yield wrong("roster", what, Words("一个收件人也没有", "it is empty"), mend)
    else:
        yield ok("roster", what, Words(told, told))


def templates(office: Office) -> Iterator[Check]:
    """The office's own templates, each filled in once."""
    what = Words("版式和邮件模板", "templates")
    if office.settings.templates is None:
        yield ok("templates", what, Words("用自带的", "the built-in ones"))
        return
    try:
        faults = check_templates(office)
    except DispatchError as error:
        yield failed("templates", what, error)
        return
    if not faults:
        yield ok("templates", what, Words("用本单位的，能用", "the office's own, and sound"))
    for one in faults:
        where = "" if one.file is None else f"{one.file} {one.line or ''} "
        found = Words(f"{where}{one.problem.zh}", f"{where}{one.problem.en}")
        yield wrong("templates", what, found, Words("请改好这一处。", "mend that place."))


def faces(office: Office) -> Iterator[Check]:
    """The library that typesets, and a face for each use."""
    what = Words("排版和字体", "typesetting and faces")
    fault = typesetting_fault()
    if fault is not None:
        yield wrong(
            "faces",
            what,
            Words(f"排版库装载不了：{fault}", f"WeasyPrint cannot be loaded: {fault}"),
            Words(
                "请安装 Pango：Debian 类系统 apt install libpango-1.0-0 libpangoft2-1.0-0；macOS "
                "brew install pango；Windows 见手册。",
                "install Pango: apt install libpango-1.0-0 libpangoft2-1.0-0, brew install pango; "
                "for Windows see the manual.",
            ),
        )
        return
    kept = faces_kept(office.settings.document)
    gone = "、".join(_USES[one.use].zh for one in kept if one.family is None)
    if gone:
        yield wrong(
            "faces",
            what,
            Words(f"缺中文字体：{gone}", f"no Chinese face for: {gone}"),
            Words(
                "请装上仿宋、黑体、楷体、小标宋，或在程序文件夹里运行 make install 装自由字体。",
                "install Chinese faces, or the free ones by `make install`.",
            ),
        )
        return
    free = "、".join(f"{_USES[one.use].zh}={one.family}" for one in kept if one.stands_in)
    if free:
        yield look(
            "faces",
            what,
            Words(f"用自由字体代替：{free}", f"free faces stand in: {free}"),
            Words("要用方正字体的，请装进系统。", "install the official faces to use them."),
        )
        return
    told = "、".join(dict.fromkeys(str(one.family) for one in kept))
    yield ok("faces", what, Words(told, told))


def ledger(office: Office) -> Iterator[Check]:
    """The ledger file: sound, of our schema, writable, on a disk of this machine."""
    what, path = Words("台账", "ledger"), office.settings.ledger
    drive = network_drive(path.parent if path.parent.exists() else office.folder.absolute())
    if drive is not None:
        yield wrong(
            "ledger.drive",
            Words("台账所在的盘", "the ledger's drive"),
            Words(f"在网络盘上（{drive}），可能损坏", f"a network drive ({drive}): it may break"),
            Words(
                "请把办公文件夹移到本机硬盘；要几人共用，用共享文件夹放备份即可。",
                "move the office's folder to a disk of this machine; share backups instead.",
            ),
        )
    try:
        seen = inspect_file(path, _LEDGER_SECONDS)
    except DispatchError as error:
        yield failed("ledger", what, error)
        return
    if seen is None:
        yield ok(
            "ledger", what, Words("还没有，首次发送时建立", "none yet: the first send makes it")
        )
    elif seen.damage:
        said = "; ".join(seen.damage)
        mend = Words(
            "请不要再发送；把 .dispatch 整个复制一份，再用 dispatch restore 从备份恢复。",
            "send no more; copy .dispatch away whole, then restore a backup (dispatch restore).",
        )
        yield wrong("ledger", what, Words(f"已损坏：{said}", f"damaged: {said}"), mend)
    elif seen.schema is not None and seen.schema > seen.newest_schema:
        mend = Words("请更新这台电脑上的 dispatch。", "update dispatch on this machine.")
        yield wrong("ledger", what, Words("是更新版本写的", "written by a newer version"), mend)
    elif seen.refusal is not None:
        said = seen.refusal
        mend = Words("请检查磁盘空间和文件夹权限。", "check disk space and permissions.")
        yield wrong("ledger", what, Words(f"写不进去：{said}", f"not writable: {said}"), mend)
    elif not seen.checked_whole:
        yield look("ledger", what, Words("太大，没有查完", "too large to be checked to its end"))
    else:
        yield ok("ledger", what, Words("完好，可写", "sound and writable"))


def restored(office: Office) -> Iterator[Check]:
    """Whether a restore is still to be settled."""
    if not office.settings.ledger.exists():
        return
    with suppress(DispatchError), office.ledger() as opened:  # a fault has a line of its own
        found = opened.restored()
        if found is not None:
            made = f"{found.made_at.astimezone(office.settings.zone):%Y-%m-%d %H:%M}"
            yield wrong(
                "ledger.restored",
                Words("恢复以后的核对", "after the restore"),
                Words(f"台账是 {made} 的备份，还没有核对", f"a backup of {made}, not settled"),
                Words("请运行 dispatch restore --settle。", "run dispatch restore --settle."),
            )


def disk(office: Office) -> Iterator[Check]:
    """Room on the disk."""
    what = Words("磁盘空间", "disk space")
    free = shutil.disk_usage(office.folder.absolute()).free
    found = Words(f"还有 {free // _MB} MB", f"{free // _MB} MB free")
    mend = Words("请腾出空间：磁盘满了台账写不进去。", "make room: a full disk stops the ledger.")
    if free < _TIGHT:
        yield wrong("disk", what, found, mend)
    elif free < _AMPLE:
        yield look("disk", what, found, mend)
    else:
        yield ok("disk", what, found)


def clock(office: Office) -> Iterator[Check]:
    """The clock against what was written down before, and the zone against the machine's."""
    what, now = Words("时钟和时区", "clock and zone"), office.world.clock()
    zone = office.settings.zone
    latest = None
    if office.settings.ledger.exists():
        try:
            with office.ledger() as opened:
                latest = opened.latest_moment()
        except DispatchError:
            latest = None  # the ledger has a line of its own
    if latest is not None and latest - now > timedelta(minutes=5):
        yield wrong(
            "clock",
            what,
            Words(
                f"台账里有比现在更晚的记录（{latest.astimezone(zone):%Y-%m-%d %H:%M}）",
                f"the ledger has entries later than now ({latest.astimezone(zone):%Y-%m-%d %H:%M})",
            ),
            Words("请核对这台电脑的日期和时间。", "check date and time of this machine."),
        )
        return
    here = now.astimezone(zone)
    told = f"{here:%Y-%m-%d %H:%M} {zone.key}"
    if now.astimezone(zone).utcoffset() != now.astimezone(UTC).astimezone().utcoffset():
        yield look(
            "clock",
            what,
            Words(f"{told}，与电脑的时区不同", f"{told}, and the machine's zone is another"),
            Words(
                "屏幕上的时间按 dispatch.yaml 的 timezone；定时任务按电脑的时区。",
                "the screen goes by `timezone`; the machine's own timers by its zone.",
            ),
        )
    else:
        yield ok("clock", what, Words(told, told))


def password(office: Office) -> Iterator[Check]:
    """Whether there is a password, and where it comes from; never what it is."""
    what = Words("密码（授权码）", "password")
    source = office.settings.mailbox.password_source
    try:
        config.password(office.settings, office.world.environ)
    except DispatchError as error:
        yield failed("password", what, error)
        return
    names = {
        config.PasswordSource.ENVIRONMENT: Words("来自环境变量", "from the environment"),
        config.PasswordSource.COMMAND: Words("来自 password_command", "from password_command"),
        config.PasswordSource.KEYRING: Words("在系统钥匙串里", "in the system keyring"),
    }
    yield ok("password", what, names[source])


def keyring(_office: Office) -> Iterator[Check]:
    """The keyring of this machine: where a password is kept best."""
    what, name = Words("系统钥匙串", "keyring"), config.keyring_here()
    if name is not None:
        yield ok("keyring", what, Words(name, name))
        return
    found = Words("这台电脑没有可用的", "none that works here")
    # A password that is missing for it has a line of its own.
    yield look("keyring", what, found, config.no_keyring_advice())
