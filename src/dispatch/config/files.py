"""Owns the files of a new office folder: what `dispatch init` writes, with notes for the clerk."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dispatch.config.loading import read_settings
from dispatch.config.places import ISSUES_FOLDER, ROSTER_FILE, SETTINGS_FILE
from dispatch.errors import Fault, InputError, reason
from dispatch.providers import PROVIDERS, Server
from dispatch.recipients import Recipient, read_roster
from dispatch.words import say

_IGNORED = ".dispatch/"


@dataclass(frozen=True, slots=True)
class Answers:
    """What `dispatch init` has asked; `smtp` and `imap` only where the preset has none."""

    office: str
    bulletin: str
    address: str
    name: str | None = None
    provider: str | None = None
    smtp: Server | None = None
    imap: Server | None = None


def refuse_office(folder: Path) -> None:
    """Raises InputError where a folder is an office's already: better before any question."""
    _refuse_existing(folder, (SETTINGS_FILE, ROSTER_FILE))


def sample_recipients() -> tuple[Recipient, ...]:
    """Those of a new folder that nobody has yet made their own."""
    return read_roster(_ROSTER, ROSTER_FILE).recipients


def write_office(folder: Path, answers: Answers) -> list[Path]:
    """Writes dispatch.yaml, recipients.yaml, issues/ and .gitignore; returns what was written.

    Raises InputError, and writes nothing, where a file is there already or an answer is faulty.
    An existing .gitignore is kept, with one line added.
    """
    texts = {SETTINGS_FILE: settings_text(answers), ROSTER_FILE: _ROSTER}
    _refuse_existing(folder, texts)
    read_settings(texts[SETTINGS_FILE], SETTINGS_FILE)
    read_roster(texts[ROSTER_FILE], ROSTER_FILE)
    try:
        return _write(folder, texts)
    except OSError as error:
        why = reason(error)
        raise InputError(
            say("写不进文件夹 {folder}：{why}", folder=folder, why=why),
            advice=say("请换一个有写权限的文件夹。"),
        ) from None


def _write(folder: Path, texts: dict[str, str]) -> list[Path]:
    issues = folder / ISSUES_FOLDER
    issues.mkdir(parents=True, exist_ok=True)
    written = []
    for name, text in texts.items():
        with (folder / name).open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        written.append(folder / name)
    return [*written, issues, *_ignore_ledger(folder / ".gitignore")]


def _ignore_ledger(path: Path) -> list[Path]:
    before = path.read_bytes() if path.exists() else b""
    if _IGNORED.encode() in before.split():
        return []
    gap = b"" if not before or before.endswith(b"\n") else b"\n"
    note = "# 台账：收发记录，不进版本库\n"
    with path.open("ab") as file:
        file.write(gap + f"{note}{_IGNORED}\n".encode())
    return [path]


def _refuse_existing(folder: Path, names: Iterable[str]) -> None:
    there = [name for name in names if (folder / name).exists()]
    if there:
        raise InputError(
            say("{folder} 里已经有下列文件，没有改动任何东西：", folder=folder),
            faults=[Fault(say("{name} 已存在", name=name)) for name in there],
            advice=say("请换一个空文件夹，或先把这些文件移走。"),
        )


def _quoted(text: str) -> str:
    """A text as a YAML double-quoted scalar: JSON strings are such, but for what YAML folds."""
    quoted = json.dumps(text, ensure_ascii=False)
    # NEL and U+2028 are line breaks to YAML, and an invisible space is better seen (YAML 1.2 5.7).
    return "".join(one if one.isprintable() else f"\\U{ord(one):08x}" for one in quoted)


def settings_text(answers: Answers) -> str:
    """The text of dispatch.yaml for these answers."""
    known = "、".join(provider.key for provider in PROVIDERS)
    lines = [
        "# 办公设置。改完运行 dispatch send 期号 --dry-run 核对。# 号后面是说明，不起作用。",
        "",
        "# 编发单位和简报名称，印在报头上。",
        f"office: {_quoted(answers.office)}",
        f"bulletin: {_quoted(answers.bulletin)}",
        "",
        "# 发信邮箱。密码和授权码不要写在这里，要存或要换时运行 keyring set dispatch 邮箱地址。",
        "mailbox:",
        f"  address: {_quoted(answers.address)}",
        f"  name: {_quoted(answers.name or answers.office)}   # 收件人看到的发件人名称",
    ]
    if answers.provider is not None:
        lines += [f"  # 邮箱服务商：{known}", f"  provider: {_quoted(answers.provider)}"]
    lines += [
        f"  {protocol}: {{host: {_quoted(one.host)}, port: {one.port}, tls: {one.tls.value}}}"
        for protocol, one in (("smtp", answers.smtp), ("imap", answers.imap))
        if one is not None
    ]
    return "\n".join([*lines, *_SETTINGS_FOOT.splitlines()]) + "\n"


_SETTINGS_FOOT = """
# 下面几项一般不用改，要改时去掉行首的 # 号。
# policy:
#   发: {within: 5}        # “发”类单位几个工作日内回复，默认 3；0 表示不设期限
# reminders:               # 催办：days 是期限前后第几个工作日；ask: false 让 dispatch run 不问就催
#   stages: [{days: -1, ask: true}, {days: 0, ask: true}, {days: 2, ask: true}]
#   phone: 3               # 期限后第几个工作日起只列电话名单
#   hours: "08:30-18:00"   # dispatch run 只在工作日的这段时间里催
# timezone: Asia/Shanghai
# database: postgresql://用户@主机/库名   # 几台电脑共用一份台账；不写就是本机的文件
# templates: templates     # 自己的版式文件夹
"""


# One invented recipient for each tier, to replace. The domain is reserved (RFC 2606): a letter
# to it goes nowhere, should nobody replace them.
_ROSTER = """\
# 收件人名册。下面三个单位是虚构的样例，请换成真实的；改完运行 dispatch send 期号 --dry-run 核对。
#
# name     印在“报、送、发”后面的名称
# address  邮箱；有几个就写成列表 [a@x.example, b@y.example]，任何一个回复都算签收
# aliases  别的叫法，例如简称、旧称
# kind     unit 单位（默认），person 个人
# paper    true 表示送纸质，不发邮件
# chase    true/false 单独规定催不催；不写就按所在的类
# contact  联系人；phone 电话，号码写在引号里。都可以不写，只供打电话催办时查

recipients:
  报:   # 上级：看到即可（读信回执或回复），不催
    - name: 市某某办公室
      address: office@dispatch.example
      aliases: [市某办]
    - {name: 某某某, kind: person, paper: true}
  送:   # 同级：同上
    - name: 区某某办公室
      address: peer@dispatch.example
  发:   # 下级：3 个工作日内要回复，不回复就催
    - name: 某某街道
      address: street@dispatch.example

# 组：简报上印一个总称，代表下面这些收件人。
groups:
  各镇街: [某某街道]
"""
